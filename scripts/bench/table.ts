/** Samples -> medians, ratios and the page about them. */
import type { Command, Sample } from './run.ts';

export interface Row {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  /** Our time over its time: the median of the rounds. */
  readonly wallRatio: number;
  readonly cpuRatio: number;
}

/** @param rounds Samples in the order of the commands; the first command is ours. */
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

export function tableOf(mb: number, rows: readonly Row[], missing: readonly string[]): string {
  const lines = rows.map(
    ({ name, wall, cpu, memory, wallRatio, cpuRatio }) =>
      `| ${name} | ${wall.toFixed(3)} | ${cpu.toFixed(3)} | ${Math.round(memory)} | ${wallRatio.toFixed(2)} | ${cpuRatio.toFixed(2)} |`,
  );
  const head = [
    `| ${mb} MB | wall, s | processor, s | peak memory, MB | scan / this, wall | scan / this, processor |`,
    '| --- | --- | --- | --- | --- | --- |',
  ];
  const absent = missing.length ? ['', `Not on this machine: ${missing.join(', ')}.`] : [];
  return [...head, ...lines, ...absent].join('\n');
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

ripgrep runs with \`--no-unicode -a -N -c\` and the regexes that it takes (it knows no look-around); it counts lines, while a scan names patterns, groups, places and the cause. "read floor" is Node reading the file and doing nothing.
`;
}
