/** Random text that knows what is special: pieces of real logs, markup, commands, secrets, broken characters. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { INJECTIONS } from '../hostile/injections.ts';
import { PLANTED } from '../hostile/secrets.ts';
import { root } from '../spawn.ts';

const logs = readdirSync(`${root}test/logs`).filter((name) => name.endsWith('.log'));
const lines = logs.flatMap((name) => readFileSync(`${root}test/logs/${name}`, 'utf8').split('\n').slice(0, 60));
const OPENERS = [
  '##[group]Run x',
  '##[endgroup]',
  '{"a":[',
  '}]}',
  '---',
  'apiVersion: v1\nkind: Pod',
  'Name:         web-0',
  '[{"Id":"',
  'NAME   READY   STATUS',
  '<testsuite>',
  '<testcase name="',
  '#5 [2/3] RUN x',
  '# A fatal error has been detected by the Java',
  '2026-11-20T09:14:02.1130000Z ',
  'web-1  | ',
  '\x1b[31m',
  '\r',
  'section_start:1:x\r',
  '##vso[task.complete]',
  '\u{1f600}',
];

export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 2, arbitrary: fc.constantFrom(...OPENERS) },
  { weight: 1, arbitrary: fc.constantFrom(...PLANTED.map(({ text }) => text)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', ' ', '`', '=', '1', ':', '\\', '(', '\u0301'), fc.nat(3000))
      .map(([one, n]) => one.repeat(n)),
  },
);

export const hostile: fc.Arbitrary<string> = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
export const document: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n', '\r\n', '', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
