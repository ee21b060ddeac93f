/**
 * The crash report of the JVM (hs_err_pid*.log), and its head alone as the JVM prints it. The lines of the head are
 * judged by the patterns; what the rest of the report knows of the process is added to them.
 * Source: OpenJDK, src/hotspot/share/utilities/vmError.cpp, VMError::report.
 */
import type { Observation } from '../model.ts';
import type { Region } from './region.ts';
import type { TextLine } from './text-line.ts';

export const HS_ERR_MARKERS = [
  '# A fatal error has been detected by the Java Runtime Environment',
  '# There is insufficient memory for the Java Runtime Environment',
] as const;

const SECTION = /^-{10,} {2}[A-Z](?: [A-Z])* -{5,}/;
/** A report of a large program has some thousands of lines, most of them its libraries. */
const BODY_LINES = 20_000;

type Facts = Record<string, string>;

const FACTS: readonly (readonly [regex: RegExp, names: readonly (keyof Facts & string)[]])[] = [
  [/^#\s+(SIG[A-Z]+|EXCEPTION_\w+) \(0x[0-9a-f]+\) at pc=\S+, pid=(\d+)/, ['signal', 'pid']],
  [/^#\s+\S.{0,200} pid=(\d+), tid=/, ['pid']],
  [/^# ([CJVvj] {1,2}(?:\[([^\]+]{1,200})\+0x[0-9a-f]+\])?.{0,300})$/, ['detail', 'library']],
  [/^# (\S{1,400}hs_err_pid\d+\.log)$/, ['file']],
  [/^Command Line: (\S.{0,400})/, ['command']],
  [/^memory_limit_in_bytes: (\d+(?: k)?)$/, ['memoryLimit']],
];

export function hsErrRegion(first: TextLine): Region | undefined {
  if (!HS_ERR_MARKERS.some((marker) => first.text.startsWith(marker))) return undefined;
  const head: TextLine[] = [];
  let lines = 0;
  /** Behind the last line that is certainly of the report. */
  let body: TextLine[] = [];
  let place: 'head' | 'body' | 'end' = 'head';
  const facts: Facts = {};

  const learn = (text: string) => {
    for (const [regex, names] of FACTS) {
      const match = regex.exec(text);
      names.forEach((name, i) => {
        const value = match?.[i + 1];
        if (value !== undefined) facts[name] ??= value;
      });
    }
  };

  const feed = (line: TextLine): boolean => {
    const { text } = line;
    const blank = text.trim() === '';
    if (place === 'end' || text.startsWith('##[')) return false;
    if (place === 'head' && SECTION.test(text)) place = 'body';
    if (place === 'head' && !blank && !text.startsWith('#')) return false;
    if (place === 'body' && (lines > BODY_LINES || text.startsWith('# '))) return false;
    lines++;
    learn(text);
    body.push(line);
    if (place === 'head' && !blank) head.push(line);
    if (text === 'END.') place = 'end';
    if (place === 'end' || (place === 'head' && !blank)) body = [];
    return true;
  };

  feed(first);
  return {
    feed,
    close: () =>
      head.map((line): Observation => {
        const { time } = line.facts();
        return {
          kind: 'text',
          text: line.text,
          subject: { kind: 'log', name: line.source },
          at: line.locate(),
          locate: line.locate,
          captures: facts,
          ...(time !== undefined && { time }),
        };
      }),
    // Without its end, the lines behind the head may be anything.
    rest: () => body,
  };
}
