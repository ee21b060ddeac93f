/** Compose files, Dockerfiles, manifests and workflows of the workspace, so that a diagnosis can name a line of them. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileKind, WorkspaceFile } from '../diagnose/source/files.ts';

const NAMED: Readonly<Record<FileKind, readonly string[]>> = {
  containers: [
    '**/{docker-,}compose*.{yml,yaml}',
    '*.{yml,yaml}',
    '**/{k8s,kube,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}',
  ],
  dockerfiles: ['**/Dockerfile*', '**/*.{D,d}ockerfile'],
  workflows: ['.github/workflows/*.{yml,yaml}'],
};
const IGNORED = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/target/**', '**/.venv/**'];

/** `time` in milliseconds: the folder may be a whole disk. */
const LIMITS = { time: 2000, depth: 5, files: 200, fileBytes: 256 << 10, totalBytes: 4 << 20 } as const;

/** Never throws: what cannot be read cannot be named, and is no loss. */
export async function workspaceFiles(
  cwd: string,
  prefix: string,
  kinds: readonly FileKind[],
): Promise<WorkspaceFile[]> {
  if (kinds.length === 0) return [];
  const { glob } = await import('tinyglobby');
  const signal = AbortSignal.timeout(LIMITS.time);
  const options = { cwd, deep: LIMITS.depth, ignore: IGNORED, dot: true, followSymbolicLinks: false, signal };
  const paths = await glob(
    kinds.flatMap((kind) => NAMED[kind]),
    options,
  ).catch(() => []);
  const files: WorkspaceFile[] = [];
  let left: number = LIMITS.totalBytes;
  for (const path of paths.sort().slice(0, LIMITS.files)) {
    const text = await read(join(cwd, path), Math.min(LIMITS.fileBytes, left));
    if (text === undefined) continue;
    left -= text.length;
    files.push({ path: join(prefix, path).replaceAll('\\', '/'), text });
  }
  return files;
}

/** @returns undefined when it is larger, or no file. */
async function read(path: string, limit: number): Promise<string | undefined> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= limit ? await file.readFile('utf8') : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
