/** The report as JSON (schema/report.schema.json). */
import type { Report } from '../model.ts';
import { DASHED, PLACE } from './escape.ts';

/** @param report Has passed the gate. */
export function renderJson(report: Report): string {
  return `${jsonDefused(JSON.stringify(report, null, 2))}\n`;
}

/** One report a line; `path` names the case of `--each`. */
export function renderNdjson(report: Report, path?: string): string {
  return `${jsonDefused(JSON.stringify(path === undefined ? report : { case: path, ...report }))}\n`;
}

/** The runner acts on `##[…]` anywhere in a line of a step's output; JSON can spell it otherwise. */
export function jsonDefused(json: string): string {
  return json.replace(/(#\p{M}*)#(?=\p{M}*\[)/gu, '$1\\u0023');
}

/** The same value on the output of a step: no matcher of an earlier step finds a place in it. */
export const jsonForRunner = (json: string): string => json.replace(PLACE, '\\u003a').replace(DASHED, '\\u002d');
