/** Logs of jobs as the runner writes them. */

const at = (second: number) => `2026-11-20T12:0${Math.floor(second / 60)}:${`${second % 60}`.padStart(2, '0')}`;

export const time = (second: number): string => `${at(second)}Z`;

/** A whole log: set-up, one step that ends with these lines, and the end of the job. */
export function jobLog(lines: readonly string[], filler = 0): string {
  const text = [
    [0, 'Current runner version: 2.336.0'],
    [0, '##[group]Operating System'],
    [0, 'Ubuntu'],
    [0, '##[endgroup]'],
    [2, '##[group]Run make test'],
    [2, '\x1b[36;1mmake test\x1b[0m'],
    [2, 'shell: /usr/bin/bash -e {0}'],
    [2, '##[endgroup]'],
    ...Array.from({ length: filler }, (_, i) => [3, `compiling part ${i} of the program without any trouble`]),
    ...lines.map((line) => [4, line]),
    [6, 'Post job cleanup.'],
    [7, 'Cleaning up orphan processes'],
  ] as const;
  return text.map(([second, line]) => `${at(second as number)}.1234567Z ${line}\n`).join('');
}

/** The steps that belong to it. */
export const STEPS = [
  { name: 'Set up job', conclusion: 'success', startedAt: time(0), completedAt: time(1) },
  { name: 'Test', conclusion: 'failure', startedAt: time(2), completedAt: time(5) },
  { name: 'Complete job', conclusion: 'success', startedAt: time(7), completedAt: time(7) },
];

export const SEGFAULT = [
  'web-1  | starting',
  'web-1 exited with code 139',
  '##[error]Process completed with exit code 139.',
];
export const OOM = [
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  '##[error]Process completed with exit code 134.',
];
export const NETWORK = [
  'curl: (6) Could not resolve host: registry.example.com',
  '##[error]Process completed with exit code 6.',
];
export const GREEN = ['ok 1 - all is well'];
