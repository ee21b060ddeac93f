/** src/collect/files.ts: which files a path stands for, and what is said of those that cannot be read. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { collectPaths } from '../../src/collect/files.ts';
import { gapOf } from '../../src/collect/gap.ts';
import { folderWith, told } from './archives.ts';

const LOGS = { 'logs/a.log': 'a', 'logs/b/c.log': 'c', 'logs/.hidden.log': 'h', 'logs/[1].log': '1', 'd.txt': 'd' };

test.each<[string[], string[]]>([
  [['d.txt'], ['d.txt: d']],
  [['logs'], ['logs/[1].log: 1', 'logs/a.log: a', 'logs/b/c.log: c']],
  [
    ['logs/**/*.log', '!**/a.log'],
    ['logs/[1].log: 1', 'logs/b/c.log: c'],
  ],
  [
    ['logs', '!logs/b/**'],
    ['logs/[1].log: 1', 'logs/a.log: a'],
  ],
  [
    ['logs', '!b/**'],
    ['logs/[1].log: 1', 'logs/a.log: a'],
  ],
  [['logs/.hidden.log'], ['logs/.hidden.log: h']],
  [['logs/[1].log'], ['logs/[1].log: 1']],
  [
    ['logs', 'logs/a.log', 'logs/*.log'],
    ['logs/[1].log: 1', 'logs/a.log: a', 'logs/b/c.log: c'],
  ],
])('%j gives %j', async (paths, expected) => {
  const collected = await collectPaths(paths, folderWith(LOGS));
  expect([await told(collected), collected.gaps]).toEqual([expected, []]);
});

test('a file outside has its whole path for a name', async () => {
  const folder = folderWith(LOGS);
  expect(await told(await collectPaths([join(folder, 'd.txt')], join(folder, 'logs')))).toEqual([`${folder}/d.txt: d`]);
});

function oddFolder(): string {
  const folder = folderWith({ 'in/a.log': 'a' });
  symlinkSync('nowhere', join(folder, 'in/broken.log'));
  symlinkSync('a.log', join(folder, 'in/link.log'));
  symlinkSync('.', join(folder, 'in/loop'));
  symlinkSync('self', join(folder, 'self'));
  mkdirSync(join(folder, 'empty'));
  execFileSync('mkfifo', [join(folder, 'in/pipe')]);
  return folder;
}

test.each([
  ['no/such.log', 'no such file or folder; check the path'],
  ['in/a.log/b', 'no such file or folder; check the path'],
  ['no*.log', 'the glob matches no file; check it'],
  ['in/broken.log', 'it is a link to a file that does not exist; give the file itself'],
  ['self', 'its links lead in a circle; give the file itself'],
  ['empty', 'the folder holds no files (hidden ones are left out); check the path'],
  ['/dev/null', 'it is a device or a socket; give a file, or - for standard input'],
])('%s is one line, and the rest is read', async (path, message) => {
  const collected = await collectPaths([path, 'in/a.log'], oddFolder());
  expect([await told(collected), collected.gaps]).toEqual([['in/a.log: a'], [{ source: path, message }]]);
});

test('what a folder holds beside files is told; links are followed once', async () => {
  const collected = await collectPaths(['in'], oddFolder());
  expect(await told(collected)).toEqual(['in/a.log: a', 'in/link.log: a']);
  expect(collected.gaps.toSorted((a, b) => (a.source < b.source ? -1 : 1))).toEqual([
    { source: 'in/broken.log', message: 'it is a link to a file that does not exist; give the file itself' },
    { source: 'in/pipe', message: 'it is a pipe, a socket or a device and was left out; name it to read it' },
  ]);
});

test('a pipe that is named is read', async () => {
  const folder = oddFolder();
  const collecting = collectPaths(['in/pipe'], folder);
  spawn('sh', ['-c', 'echo said > in/pipe'], { cwd: folder });
  expect(await told(await collecting)).toEqual(['in/pipe: said\n']);
});

test('a file that cannot be read is told where it would have been read', async () => {
  // Reading its first page is refused to everybody.
  const { sources } = await collectPaths(['/proc/self/mem'], '/');
  expect(await told({ sources })).toEqual([
    'proc/self/mem:  ! the disk or the connection failed; copy the file and give the copy',
  ]);
});

test.each([
  ['EACCES', 'permission denied; run as a user who may read it'],
  ['EPERM', 'permission denied; run as a user who may read it'],
  ['EMFILE', 'too many files are open; raise the limit (ulimit -n) or give fewer files'],
])('%s', (code, message) => {
  expect(gapOf('x', Object.assign(new Error(code), { code }))).toEqual({ source: 'x', message });
});
