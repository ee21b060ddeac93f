/** What a scan costs as logs change their shape, and what the start takes: ours alone. */
import { writeFileSync } from 'node:fs';
import type { LogOptions } from './log.ts';
import type { Command } from './run.ts';

/** 100 MB each, but the last two. */
export const SHAPES: readonly (readonly [name: string, options: Omit<LogOptions, 'failures'>])[] = [
  ['no failure', { bytes: 100e6, every: Number.POSITIVE_INFINITY }],
  ['a failure in 100 lines', { bytes: 100e6, every: 100 }],
  ['a failure in 3 lines', { bytes: 100e6, every: 3 }],
  ['200 MB of ordinary lines', { bytes: 200e6 }],
  ['200 MB in one line', { bytes: 200e6, between: ' ' }],
];

/** @param log Of 10 KB. */
export function startCommands(root: string, folder: string, log: string): Command[] {
  writeFileSync(`${folder}/empty.mjs`, '');
  const run = (...words: string[]) => [process.execPath, `${root}dist/cli/index.js`, ...words] as const;
  return [
    { name: 'empty node', run: [process.execPath, `${folder}/empty.mjs`] },
    { name: 'exitcode explain 137', run: run('explain', '137') },
    { name: 'exitcode scan, 10 KB', run: run('scan', log) },
  ];
}
