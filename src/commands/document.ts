/** A report as the document that was asked for. */
import type { Report } from '../model.ts';
import type { Format } from '../options.ts';
import { gatedText } from '../render/gate.ts';
import { renderJson, renderNdjson } from '../render/json.ts';
import { renderMarkdown } from '../render/summary.ts';
import { renderTerminal } from '../render/terminal.ts';
import { markdownWhy, renderWhy } from '../render/why.ts';
import type { Io } from './io.ts';

/** Where a text goes to. */
export interface Destination {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * @param report Has passed the gate.
 * @param to Without it the document goes into a file.
 * @param path With --each: what the report is about.
 */
export function renderReport(
  report: Report,
  format: Format,
  env: Io['env'],
  to: Destination = {},
  path?: string,
): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'ndjson':
      return renderNdjson(report, path);
    case 'markdown':
      return `${renderMarkdown(report)}${markdownWhy(report)}`;
    case 'text': {
      const heading = path === undefined ? '' : `== ${gatedText(path)}\n`;
      const colour = to.isTTY === true && !env.NO_COLOR;
      const width = Math.min(100, Math.max(40, to.columns ?? 80));
      const runner = env.GITHUB_ACTIONS === 'true';
      return `${heading}${renderTerminal(report, { colour, width, runner })}${renderWhy(report, { width, runner })}`;
    }
  }
}
