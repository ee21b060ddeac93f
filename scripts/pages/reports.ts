/** Eight typical reports, as the command line writes them today. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Typical {
  /** Relative to the root of the repository; copied into the workspace. */
  readonly from: string;
  /** Other files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
}

const COMPOSE = `services:
  db:
    image: app:1
  import:
    image: app:1
    mem_limit: 16m
`;

export const REPORTS: Readonly<Record<string, Typical>> = {
  'memory-limit': { from: 'test/scenes/compose-oom', files: { 'compose.yml': COMPOSE } },
  'stopped-too-late': { from: 'test/scenes/stop-grace-exceeded' },
  'liveness-probe': { from: 'test/scenes/liveness-kill' },
  'restart-loop': { from: 'test/scenes/oom-restart-loop' },
  segfault: { from: 'examples/segfault.log' },
  'killed-by-whom': { from: 'examples/job-oom.log' },
  'image-pull': { from: 'examples/imagepull' },
  'many-pods': { from: 'examples/pods.txt' },
};

export const markdownOf = (root: string, name: string): string => reportOf(root, name, 'markdown');

/** @param root Of the repository; `dist/` is built. */
export function reportOf(root: string, name: string, format: 'markdown' | 'text'): string {
  const { from, files = {} } = REPORTS[name]!;
  const workspace = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    const target = from.endsWith('.log') || from.endsWith('.txt') ? from.split('/').at(-1)! : 'logs';
    cpSync(join(root, from), join(workspace, target), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace, path), text);
    const cli = join(root, 'dist', 'cli', 'index.js');
    const { stdout, stderr } = spawnSync(process.execPath, [cli, 'scan', '--format', format, target], {
      cwd: workspace,
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(`no report of ${name}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

/** A new version of the tool makes no picture stale. */
export const hashOf = (markdown: string): string =>
  createHash('sha256')
    .update(markdown.replace(/<sub>exitcode-action [^<]*<\/sub>/, ''))
    .digest('hex')
    .slice(0, 16);
