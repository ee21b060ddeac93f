/** `exitcode scan`: diagnose files, folders, globs or standard input. */
import { filterReport } from '../filter.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Report, Source } from '../model.ts';
import { type FailOn, type Format, type OptionName, reaches, type Threshold } from '../options.ts';
import { investigate } from '../pipeline.ts';
import { writeDocument } from '../publish/files.ts';
import { gated, gatedText } from '../render/gate.ts';
import { renderJson, renderNdjson } from '../render/json.ts';
import { renderMarkdown } from '../render/summary.ts';
import { renderTerminal } from '../render/terminal.ts';
import { markdownWhy, renderWhy } from '../render/why.ts';
import type { Args } from './args.ts';
import { EXIT, type Io } from './io.ts';
import { patternFolders } from './pattern-folders.ts';
import { withConclusion } from './run-sources.ts';
import { collectScan, type ScanSources } from './scan-sources.ts';

export const SCAN_OPTIONS: readonly OptionName[] = [
  'format',
  'output',
  'each',
  'why',
  'fail-on',
  'min-severity',
  'min-confidence',
  'patterns',
  'run',
  'job',
];

/** Formats of which nothing was read. */
const UNREAD: ReadonlySet<string> = new Set(['unreadable', 'binary']);

/** @returns the exit code. */
export async function scan(args: Args, io: Io): Promise<number> {
  const collected = await collectScan(args, io);
  try {
    return await scanned(collected, args, io);
  } finally {
    await collected.dispose();
  }
}

async function scanned({ sources, gaps, conclusion }: ScanSources, args: Args, io: Io): Promise<number> {
  const format = args.value('format') as Format;
  const threshold = { severity: args.value('min-severity'), confidence: args.value('min-confidence') } as Threshold;
  const failOn = args.value('fail-on') as FailOn;
  const output = args.value('output');
  if (sources.length === 0 && conclusion !== 'success') {
    for (const gap of gaps) io.stderr.write(`exitcode: ${gatedText(`${gap.source}: ${gap.message}`)}\n`);
    return EXIT.unreadable;
  }
  const knowledge = await loadKnowledge(patternFolders(args.value('patterns'), io.cwd));
  const cases: (readonly Source[])[] = args.flag('each') ? sources.map((source) => [source]) : [sources];
  const documents: string[] = [];
  const reports: Report[] = [];
  for (const one of cases) {
    const investigated = await investigate(one, reports.length ? [] : gaps, knowledge, args.flag('why'));
    const whole = args.flag('each') ? investigated : withConclusion(investigated, conclusion);
    const report = gated(filterReport(whole, threshold));
    reports.push(report);
    documents.push(render(report, format, args.flag('each') ? one[0]!.name : undefined, io, output !== ''));
  }
  const text = documents.join('');
  if (output) await writeDocument(output, text, io.cwd);
  else io.stdout.write(text);
  const unread = reports.every((report) => report.sources.every((source) => UNREAD.has(source.format)));
  if (sources.length > 0 && unread) return EXIT.unreadable;
  return reaches(
    failOn,
    reports.flatMap((report) => report.diagnoses.map(({ severity }) => severity)),
  )
    ? EXIT.failOn
    : EXIT.done;
}

function render(report: Report, format: Format, path: string | undefined, io: Io, toFile: boolean): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'ndjson':
      return renderNdjson(report, path);
    case 'markdown':
      return `${renderMarkdown(report)}${markdownWhy(report)}`;
    case 'text': {
      const heading = path === undefined ? '' : `== ${gatedText(path)}\n`;
      const colour = !toFile && io.stdout.isTTY === true && !io.env.NO_COLOR;
      const width = Math.min(100, Math.max(40, io.stdout.columns ?? 80));
      const runner = io.env.GITHUB_ACTIONS === 'true';
      return `${heading}${renderTerminal(report, { colour, width, runner })}${renderWhy(report, { width, runner })}`;
    }
  }
}
