/** Text of unknown origin in our log commands nothing, neither now nor when the log is read again. */
import fc from 'fast-check';
import { printUntrusted } from '../../src/publish/workflow.ts';
import { captured } from '../github/output.ts';
import { parseCommand, runnerCommands } from '../github/runner-commands.ts';

function printed(lines: Iterable<string>): string {
  let text = '';
  printUntrusted(lines, (part) => {
    text += part;
  });
  return text;
}
const tokenOf = (output: string) => /^::stop-commands::([0-9a-f]{32})$/m.exec(output)?.[1] ?? 'no token';
const insideOf = (output: string) => output.trimEnd().split('\n').slice(1, -1);

const ATTACKS = [
  '::error::forged',
  '   ::set-env name=NODE_OPTIONS::--require=/tmp/x',
  'harmless ##[error]forged',
  '##[add-path]/tmp',
  'a\r::warning::b',
  'a\n::warning::b',
  'a\r\n##[warning]b',
  '\x85::warning::b',
  '\u2028::warning::b',
  '#\u200b#[warning]b',
  '##\ufe0f[warning]b',
  ':\u200d:warning::b',
  '\ufeff::warning::b',
  '##[##[warning]b',
  '::stop-commands::guess',
  '::guess::',
  '\x1b]8;;https://evil\x07link\x1b]8;;\x07',
];

test.each(ATTACKS)('%j', (attack) => {
  const output = printed([attack]);
  expect(runnerCommands(output).map(({ name }) => name)).toEqual(['stop-commands', tokenOf(output)]);
  for (const line of insideOf(output)) {
    expect(line).toMatch(/^ \| [^\r\x1b\x85\u2028]*$/);
    expect(parseCommand(line)).toBeUndefined();
  }
});

test('any lines: the only commands are our own two', () => {
  const piece = fc.oneof(
    fc.constantFrom('::', '##[', '#', '[', ']', ':', 'error', 'set-env name=A', 'stop-commands', ' ', '\t', '%0A'),
    fc.constantFrom(
      '\n',
      '\r',
      '\v',
      '\f',
      '\x85',
      '\u2028',
      '\u2029',
      '\u200b',
      '\u00ad',
      '\ufe0f',
      '\ufeff',
      '\u202e',
      '\0',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const output = printed(lines);
      expect(runnerCommands(output).map(({ name }) => name)).toEqual(['stop-commands', tokenOf(output)]);
      for (const inside of insideOf(output)) expect(parseCommand(inside)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

test('plain lines stay readable', () => {
  expect(insideOf(printed(['make: *** [all] Error 2', '\tat main (a.js:3)', 'two\nlines', '']))).toEqual([
    ' | make: *** [all] Error 2',
    ' | \tat main (a.js:3)',
    ' | two',
    ' | lines',
    ' | ',
  ]);
});

test('commands are resumed even when the lines break off', () => {
  function* broken() {
    yield 'one';
    throw new Error('read error');
  }
  let output = '';
  expect(() => printUntrusted(broken(), (part) => (output += part))).toThrow('read error');
  expect(output.trimEnd().split('\n').at(-1)).toBe(`::${tokenOf(output)}::`);
});

test('the token is new each time, and stdout is the default', async () => {
  const outputs = [printed([]), await captured(() => printUntrusted([]))];
  expect(new Set(outputs.map(tokenOf)).size).toBe(2);
  expect(outputs.map(tokenOf)).not.toContain('no token');
});
