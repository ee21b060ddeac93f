/** The page of exit codes: a row a code that means something, ranges for the rest, Windows status values. */
import type { PatternFile } from '../../src/author/pattern-file.ts';
import { isWindowsStatus } from '../../src/exit-status.ts';
import { inline } from '../../src/render/markdown.ts';
import { type Catalogue, titleOf } from './catalogue.ts';
import { generated, page, section, table } from './layout.ts';

/** The pattern of every code that means nothing by itself; of these only 1 is looked up by anybody. */
const ANY = 'app-error';
/** A row shows so many patterns that give its code, and the number of the others. */
const SHOWN = 8;

const INTRODUCTION = `What the number means when nothing else is known. A number is evidence, not a verdict: when a log says more, the cause
leads and the number is only its trace. Linux keeps the low 8 bits of a status, so \`exit(-1)\` is seen as 255 and
\`exit(256)\` as 0; 129 to 192 may be 128 plus the number of a signal, or chosen by the program.

\`exitcode explain 137\` says the whole text.`;

const WINDOWS = `Windows has 32 bits. The same value is printed in hexadecimal, unsigned (Docker, Kubernetes) or signed (PowerShell, the
Actions runner).`;

interface Range {
  readonly from: number;
  readonly to: number;
  /** Nobody knows anything about these codes. */
  readonly plain: boolean;
  readonly pattern: PatternFile;
}

export function exitCodesPage(catalogue: Catalogue): string {
  const meanings = new Map(
    catalogue.entries.flatMap(({ pattern }) => (pattern.means ?? []).map((code) => [code, pattern] as const)),
  );
  const windows = [...meanings].filter(([code]) => isWindowsStatus(code)).sort(([a], [b]) => a - b);
  return page([
    generated('patterns/'),
    '# Exit codes',
    INTRODUCTION,
    table(
      ['code', 'meaning by itself', 'page', 'known causes that give it'],
      rangesOf(meanings, catalogue).map((range) => row(range, catalogue)),
    ),
    section('Windows status values', WINDOWS),
    table(
      ['value', 'unsigned', 'signed', 'meaning', 'page'],
      windows.map(([code, pattern]) => [
        hexadecimal(code),
        String(code),
        String(code | 0),
        titleOf(pattern, { code: String(code) }),
        catalogue.link(pattern.id, 'patterns/'),
      ]),
    ),
  ]);
}

function rangesOf(meanings: ReadonlyMap<number, PatternFile>, catalogue: Catalogue): Range[] {
  const ranges: Range[] = [];
  for (let code = 0; code <= 255; code++) {
    const pattern = meanings.get(code) ?? meanings.get(1);
    if (!pattern) continue;
    const plain = pattern.id === ANY && code > 1 && catalogue.withExit(code).length === 0;
    const last = ranges.at(-1);
    if (plain && last?.plain && last.to === code - 1) ranges[ranges.length - 1] = { ...last, to: code };
    else ranges.push({ from: code, to: code, plain, pattern });
  }
  return ranges;
}

function row({ from, to, pattern }: Range, catalogue: Catalogue): string[] {
  const number = from === to ? String(from) : `${from} to ${to}`;
  const causes = from === to ? catalogue.withExit(from).filter((id) => id !== pattern.id) : [];
  const shown = causes.slice(0, SHOWN).map((id) => catalogue.link(id, 'patterns/'));
  const more = causes.length > SHOWN ? [`and ${causes.length - SHOWN} more`] : [];
  return [number, meaning(from, pattern), catalogue.link(pattern.id, 'patterns/'), [...shown, ...more].join(', ')];
}

function meaning(code: number, pattern: PatternFile): string {
  if (pattern.id === ANY && code > 1) return 'nothing by itself: the program chose it';
  // A convention such as sysexits.h lists its codes as causes, each with its number in front.
  const named = pattern.causes.find((cause) => cause.startsWith(`${code} `));
  if (pattern.means!.length > 1 && named) return inline(named.slice(`${code} `.length).replace(/\.$/, ''));
  return titleOf(pattern, { code: String(code) });
}

/** Codes for a reader: runs as ranges, Windows values in hexadecimal. */
export function statusWords(codes: readonly number[]): string {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1 && code <= 255) last[1] = code;
    else runs.push([code, code]);
  }
  const one = (code: number) =>
    isWindowsStatus(code) && code > 0xffff ? `${hexadecimal(code)} (${code})` : String(code);
  return runs
    .map(([from, to]) => (to - from > 1 ? `${from} to ${to}` : [...new Set([from, to])].map(one).join(', ')))
    .join(', ');
}

const hexadecimal = (code: number): string => `0x${code.toString(16).toUpperCase().padStart(8, '0')}`;
