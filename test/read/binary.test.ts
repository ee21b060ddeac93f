/** src/read/binary.ts: what is no text is told apart from a text with holes. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { matchSource } from '../../src/match/source.ts';
import { binaryReason } from '../../src/read/binary.ts';
import { bytes, library, wording } from '../build.ts';

const raw = (text: string) => Buffer.from(text, 'latin1');
const LOG = '2026-11-20T18:44:01Z started\n\x1b[31merror\x1b[0m: no\r\n\tat main\x07\n'.repeat(3);
const OTHER = 'it is no text; give the log itself';

test.each([
  ['\x7fELF\x02\x01\x01\0', 'it is an ELF program or core dump, no text; give the log itself'],
  ['\x89PNG\r\n\x1a\n', 'it is a PNG image, no text; give the log itself'],
  ['SQLite format 3\0\x10', 'it is an SQLite database, no text; give the log itself'],
  ['LPKSHHRH\0', 'it is a systemd journal, no text; give the output of: journalctl --no-pager --file FILE'],
  ['ElfFile\0', 'it is a Windows event log, no text; export it as text with wevtutil or Get-WinEvent'],
  ['\xfd7zXZ\0', 'it is an xz archive, no text; unpack it and give what is inside'],
  ['\x28\xb5\x2f\xfd\0', 'it is a Zstandard archive, no text; unpack it and give what is inside'],
  ['\0\x01\0\x02', OTHER],
  [`${LOG}\0\x01\x02\x03\x04\x05\x06\0${'\x01'.repeat(9)}`, OTHER],
])('%j', (head, reason) => {
  expect(binaryReason(raw(head))).toBe(reason);
});

test('real ones', () => {
  expect(binaryReason(readFileSync(process.execPath).subarray(0, 65_536))).toMatch(/ELF|Mach-O|Windows/);
  const deflated = gzipSync(readFileSync(process.execPath).subarray(0, 200_000)).subarray(20, 40_000);
  expect(binaryReason(deflated)).toBe(OTHER);
});

test.each([
  ['a log', LOG],
  ['a log with a hole', `${LOG}${'\0'.repeat(3000)}${LOG}`],
  ['a log that begins with a hole', `${'\0'.repeat(3000)}${LOG}`],
  ['a hole', '\0'.repeat(100)],
  ['names behind each other', 'src/a.log\0src/b.log\0src/long/c.log\0'],
  ['a log in Latin-1', 'Datei \xfcberpr\xfcft\n\0\0'],
  ['a word', 'GIF'],
])('%s is a text', (_, text) => {
  expect(binaryReason(raw(text))).toBeUndefined();
});

test('a hole takes columns, and is cut out of the line', async () => {
  const text = `a\n${'\0'.repeat(10)}ECONN${'\0'.repeat(3)} ECONNREFUSED\n`;
  const { events } = await matchSource(
    { name: 'x', blocks: [bytes(text)] },
    library(wording('refused', 'ECONNREFUSED')),
  );
  expect(events.map(({ at }) => [at.line, at.column, at.text])).toEqual([[2, 20, 'ECONN ECONNREFUSED']]);
});
