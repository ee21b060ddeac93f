/**
 * Golden logs: a real log with its verdict written in it. A line `#=> ID` stands in front of the line that shows the
 * failure, `#=> none` at the top of a log that shows none; `#=from= TEXT` says where the log is from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer, Case } from './case.ts';

const VERDICT = /^#=> ([\w-]+(?:\|[\w-]+)*)$/;
const FROM = '#=from= ';

/** @returns the log without its marks, and what they say. */
export function readGolden(id: string, text: string): Case & { readonly from: string } {
  const log: string[] = [];
  const keyLines: number[] = [];
  let accepted: string[] = [];
  let from = '';
  for (const line of text.split('\n')) {
    const verdict = VERDICT.exec(line)?.[1];
    if (verdict !== undefined) {
      accepted = verdict.split('|');
      keyLines.push(log.length + 1);
    } else if (line.startsWith(FROM)) from = line.slice(FROM.length);
    else log.push(line);
  }
  return { id, log: Buffer.from(log.join('\n')), accepted, keyLines, group: 'golden', from };
}

/** @returns the log with `answer` as its verdict. */
export function writeGolden(log: string, from: string, answer: Pick<Answer, 'id' | 'line'>): string {
  const lines = log.split('\n');
  lines.splice((answer.line ?? 1) - 1, 0, `#=> ${answer.id}`);
  return [`${FROM}${from}`, ...lines].join('\n');
}

export function goldenCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => {
      const golden = readGolden(basename(name, '.log'), readFileSync(join(folder, name), 'utf8'));
      if (golden.accepted.length === 0) throw new Error(`${name} holds no verdict; run with --bless and read it`);
      return golden;
    });
}

/** Writes the given answer into the golden log as its verdict, in place of the one that it had. */
export function bless(folder: string, id: string, answer: Answer): void {
  const file = join(folder, `${id}.log`);
  const { log, from } = readGolden(id, readFileSync(file, 'utf8'));
  writeFileSync(file, writeGolden(Buffer.from(log).toString(), from, answer));
}
