/** Samples -> medians, ratios and the page about them. */
import type { Growth } from './growth.ts';
import { type Command, PATIENCE, type Sample } from './run.ts';

export interface Row {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  /** The time of the first command over its time: the median of the rounds. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
}

/** @param rounds Samples in the order of the commands; ratios are to the first command. */
export function summaryOf(commands: readonly Command[], rounds: readonly (readonly Sample[])[]): Row[] {
  return commands.map(({ name }, i) => {
    const of = (value: (sample: Sample, ours: Sample) => number) =>
      median(rounds.map((round) => value(round[i]!, round[0]!)));
    return {
      name,
      wall: of(({ wall }) => wall),
      cpu: of(({ cpu }) => cpu),
      memory: of(({ memory }) => memory),
      wallRatio: of(({ wall }, ours) => ours.wall / wall),
      cpuRatio: of(({ cpu }, ours) => ours.cpu / cpu),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export function tableOf(title: string, rows: readonly Row[], missing: readonly string[]): string {
  const seconds = (value: number) => (value >= PATIENCE ? `> ${PATIENCE}` : value.toFixed(3));
  const lines = rows.map(
    ({ name, wall, cpu, memory, wallRatio, cpuRatio }) =>
      `| ${name} | ${seconds(wall)} | ${cpu.toFixed(3)} | ${Math.round(memory)} | ${wallRatio.toFixed(2)} | ${cpuRatio.toFixed(2)} |`,
  );
  const head = [
    `| ${title} | wall, s | processor, s | peak memory, MB | first / this, wall | first / this, processor |`,
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const absent = missing.length ? ['', `Not on this machine: ${missing.join(', ')}.`] : [];
  return [...head, ...lines, ...absent].join('\n');
}

export function growthTable(growth: readonly Growth[], exponent: number): string {
  return [
    '| patterns | processor, s, for 20 MB |',
    '| --- | --- |',
    ...growth.map(({ patterns, cpu }) => `| ${patterns} | ${cpu.toFixed(3)} |`),
    '',
    `The time grows like the number of patterns to the power of ${exponent.toFixed(2)}.`,
  ].join('\n');
}

interface Page {
  readonly machine: string;
  readonly date: string;
  readonly tables: readonly string[];
  readonly patterns: number;
}

export function pageOf({ machine, date, tables, patterns }: Page): string {
  return `# Performance

Written by \`npm run bench -- --write\` on ${date}: ${machine}; ${patterns} patterns. Times differ from machine to machine; the ratios, taken round by round in one interleaved run, are what counts. A run in which the scan and an oracle that runs every regex on every line disagree is void.

${tables.join('\n\n')}

"processor" is user and system time together; where other programs were running, it is the better figure. A command is stopped after ${PATIENCE} seconds.

ripgrep runs with \`--no-unicode -a -N -c\`, with the regexes that it takes (it knows no look-around), and with repeats that are counted far opened: \`{1,200}\` becomes \`+\`. As they stand it needs minutes and gigabytes of memory for 5 MB; with its default flags it is slower still. It counts lines, while a scan names patterns, groups, places and the cause. "read floor" is Node reading the file and doing nothing. \`grep -E\` is left out: it knows no non-capturing groups and no \`\\d\`.
`;
}
