/** src/commands/terminal-style.ts and progress.ts: what is known of a terminal, and what is told while it waits. */
import { progressOf } from '../../src/commands/progress.ts';
import { terminalStyle } from '../../src/commands/terminal-style.ts';
import { EN } from '../../src/render/phrases/en.ts';

const TTY = { isTTY: true, columns: 80 };

test.each([
  ['a pipe', {}, {}, false],
  ['a terminal', TTY, {}, true],
  ['NO_COLOR', TTY, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', TTY, { NO_COLOR: '' }, true],
  ['FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', {}, { FORCE_COLOR: '0' }, false],
  ['both', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['a dumb terminal', TTY, { TERM: 'dumb' }, false],
])('colour: %s', (_, to, env, colour) => {
  expect(terminalStyle(to, env).colour).toBe(colour);
});

test.each([
  ['a pipe', {}, { TERM_PROGRAM: 'vscode' }, false],
  ['an unknown terminal', TTY, { TERM: 'xterm-256color' }, false],
  ['VS Code', TTY, { TERM_PROGRAM: 'vscode' }, true],
  ['GNOME', TTY, { VTE_VERSION: '7200' }, true],
  ['an old GNOME', TTY, { VTE_VERSION: '4402' }, false],
  ['kitty', TTY, { TERM: 'xterm-kitty' }, true],
  ['within tmux', TTY, { TERM_PROGRAM: 'vscode', TMUX: '/tmp/x' }, false],
  ['asked for', TTY, { FORCE_HYPERLINK: '1' }, true],
  ['not wanted', TTY, { FORCE_HYPERLINK: '0', TERM_PROGRAM: 'vscode' }, false],
])('links: %s', (_, to, env, links) => {
  expect(terminalStyle(to, env).links).toBe(links);
});

test.each([
  [undefined, 80],
  [0, 80],
  [20, 40],
  [72, 72],
  [300, 100],
])('of %s columns %i are used', (columns, width) => {
  expect(terminalStyle({ columns }, {}).width).toBe(width);
});

async function read(env: Record<string, string>, isTTY: boolean, msPerBlock: number): Promise<string> {
  let written = '';
  let now = 0;
  const io = { env, stderr: { isTTY, columns: 60, write: (text: string) => (written += text) } };
  const progress = progressOf(io, EN, () => now);
  const blocks = Array.from({ length: 10 }, () => new Uint8Array(1 << 20));
  let seen = 0;
  for await (const block of progress.watch({ name: 'app\x1b[31m.log', blocks }).blocks) {
    seen += block.length;
    now += msPerBlock;
  }
  expect(seen).toBe(10 << 20);
  progress.done();
  return written;
}

test('what takes long is told on a terminal, and cleared', async () => {
  const text = await read({}, true, 300);
  expect(text).toContain('\r\x1b[2KReading app\\u{1b}[31m.log: 5 MiB');
  expect(text.endsWith('\r\x1b[2K')).toBe(true);
});

test.each([
  ['what is quick', {}, true, 50],
  ['no terminal', {}, false, 300],
  ['a CI log', { CI: 'true' }, true, 300],
])('%s is not', async (_, env, isTTY, pace) => {
  expect(await read(env as Record<string, string>, isTTY, pace)).toBe('');
});
