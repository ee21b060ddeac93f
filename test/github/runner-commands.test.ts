/** The port of the runner's parser against the runner's own test cases (ActionCommandL0.cs). */
import { parseCommand, runnerCommands } from './runner-commands.ts';

const KNOWN = ['do-something'];

test.each<[string, Record<string, string>, string]>([
  ['##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
  ['##[do-something]', {}, ''],
  ['##[do-something k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', { k1: ';=\r=\n=]' }, ';-\r-\n-]'],
  ['##[do-something k1=%253B=%250D=%250A=%255D;]%253B-%250D', { k1: '%3B=%0D=%0A=%5D' }, '%3B-%0D'],
  ['##[do-something k1=;k2=;]', {}, ''],
  ['>>>   ##[do-something k1=v1;]msg', { k1: 'v1' }, 'msg'],
  ['::do-something k1=v1,::msg', { k1: 'v1' }, 'msg'],
  ['::do-something::', {}, ''],
  ['::do-something k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,', { k1: ';=,=\r=\n=]=:' }, ';-\r-\n-]-:-,'],
  ['::do-something k1=%253A,::%250D', { k1: '%3A' }, '%0D'],
  ['   ::do-something k1=v1,::msg', { k1: 'v1' }, 'msg'],
  ['\x85\u3000::DO-SOMETHING::msg', {}, 'msg'],
])('%s', (line, properties, data) => {
  expect(parseCommand(line, KNOWN)).toEqual({ name: 'do-something', properties, data });
});

test.each([
  '',
  '   >>>   ::do-something k1=v1,::msg',
  '::do-something',
  '##[do-something',
  '::other::',
  ': :do-something::',
])('%j is no command', (line) => expect(parseCommand(line, KNOWN)).toBeUndefined());

test.each(['#\u200b#[do-something]', ':\u200d:do-something::', '\ufeff::do-something::', '#\ufe0f#[do-something]'])(
  '%j may be one to a culture that passes over what is not seen',
  (line) => expect(parseCommand(line, KNOWN)).toMatchObject({ name: 'do-something' }),
);

test('stopped commands are not obeyed until the token comes', () => {
  const output = ['::error::1', '::stop-commands::TOKEN', '::error::2', 'x ##[error]3', '::token::', '::error::4'].join(
    '\r\n',
  );
  expect(runnerCommands(output).map(({ name, data }) => `${name} ${data}`)).toEqual([
    'error 1',
    'stop-commands TOKEN',
    'token ',
    'error 4',
  ]);
});
