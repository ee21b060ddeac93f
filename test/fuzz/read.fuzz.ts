/** Readers and matcher: any bytes, in blocks cut anywhere, give a report. */
import fc from 'fast-check';
import { loadKnowledge } from '../../src/knowledge.ts';
import { investigate } from '../../src/pipeline.ts';
import { cutAt } from '../build.ts';
import { fuzz } from './fuzz.ts';
import { document } from './texts.ts';

const knowledge = await loadKnowledge();
const bytes = fc.oneof(
  { weight: 5, arbitrary: document.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: document.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
);

test('any bytes', () =>
  fuzz('read and match', 12_000, fc.tuple(bytes, fc.array(fc.nat(), { maxLength: 4 })), async ([whole, places]) => {
    const report = await investigate([{ name: 'x.log', blocks: cutAt(whole, places) }], [], knowledge, true);
    expect(report.sources).toHaveLength(1);
    expect(report.sources[0]!.bytes).toBeLessThanOrEqual(whole.length);
    const lines = report.sources[0]!.lines;
    for (const { evidence } of report.diagnoses)
      for (const { line } of evidence) expect(line >= 1 && line <= Math.max(1, lines)).toBe(true);
    if (report.sources[0]!.format === 'unreadable') throw new Error(report.gaps[0]?.message);
  }));
