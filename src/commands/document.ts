/** A report as the document that was asked for. */
import type { Report } from '../model.ts';
import type { Format } from '../options.ts';
import { forRunner } from '../render/escape.ts';
import { jsonForRunner, renderJson, renderNdjson } from '../render/json.ts';
import { renderJunit } from '../render/junit.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { renderSarif } from '../render/sarif.ts';
import { renderMarkdown } from '../render/summary.ts';
import { renderTerminal } from '../render/terminal.ts';
import { markdownWhy, renderWhy } from '../render/why.ts';
import type { Io } from './io.ts';
import { type Destination, terminalStyle } from './terminal-style.ts';

/**
 * @param report Has passed the gate.
 * @param to Without it the document goes into a file.
 * @param path With --each: what the report is about; it has passed the gate, too.
 */
export function renderReport(
  report: Report,
  format: Format,
  phrases: Phrases,
  env: Io['env'],
  to: Destination = {},
  path?: string,
): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'ndjson':
      return renderNdjson(report, path);
    case 'sarif':
      return renderSarif(report, phrases);
    case 'junit':
      return renderJunit(report, phrases);
    case 'markdown':
      return `${renderMarkdown(report, phrases)}${markdownWhy(report, phrases)}`;
    case 'text': {
      const heading = path === undefined ? '' : `== ${path}\n`;
      const style = terminalStyle(to, env);
      return `${heading}${renderTerminal(report, phrases, style)}${renderWhy(report, phrases, style)}`;
    }
  }
}

const JSON_FORMATS: ReadonlySet<Format> = new Set(['json', 'ndjson', 'sarif']);

/** The document as an output of this process: where a runner reads it, it holds nothing that the runner acts on. */
export function forStream(text: string, format: Format, env: Io['env']): string {
  if (env.GITHUB_ACTIONS !== 'true') return text;
  return JSON_FORMATS.has(format) ? jsonForRunner(text) : forRunner(text);
}
