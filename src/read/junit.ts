/**
 * A JUnit XML report, as a file or printed in a log: each test that failed or broke becomes an observation, with what
 * it printed. Tests that passed or were skipped are silent.
 * Source: the schemas of Surefire, Jenkins and pytest; attributes that only some of them write are optional.
 */
import type { Location, Observation } from '../model.ts';
import { LIMITS } from './limits.ts';
import type { Region } from './region.ts';
import type { TextLine } from './text-line.ts';
import type { CreateXmlReader, XmlTag } from './xml.ts';

export const JUNIT_MARKERS = ['<testsuite', '<?xml version='] as const;

const OPENING = /^\s*(?:<\?xml [^>]{0,200}\?>\s*)?(?:<testsuites?(?:[\s>]|$)|(?<=>\s*)$)/;
export const opensJunit = (line: TextLine): boolean => OPENING.test(line.text);

/** What a text may be that only goes around test cases. */
const AROUND = new Set(['testsuites', 'testsuite', 'testcase', 'properties']);
const OUTPUT = new Set(['system-out', 'system-err']);
/** Lines of a report that are kept to tell where the text of a test case stands. */
const KEPT_LINES = 5000;

interface Case {
  readonly tag: XmlTag;
  readonly suite: Readonly<Record<string, string>> | undefined;
  verdict: { readonly word: 'JUnitFailure' | 'JUnitError'; readonly tag: XmlTag } | undefined;
  readonly texts: { readonly text: string; readonly line: number }[];
}

export function junitRegion(first: TextLine, createReader: CreateXmlReader): Region | undefined {
  if (!opensJunit(first)) return undefined;
  let seen: Observation[] = [];
  let cases = 0;
  let over = false;
  let foreign = false;
  let current: Case | undefined;
  const open: XmlTag[] = [];
  const lines: TextLine[] = [];
  let dropped = 0;
  let sinceTag = 0;
  const lineAt = (number: number) => lines[number - dropped];

  const place = (tag: XmlTag): Location => {
    const line = lineAt(tag.line) ?? first;
    return line.locate(tag.column, tag.column + tag.name.length + 1);
  };

  const reader = createReader({
    open(tag) {
      sinceTag = 0;
      foreign ||= open.length === 0 && !tag.name.startsWith('testsuite');
      open.push(tag);
      if (tag.name === 'testcase') {
        cases++;
        const suite = open.findLast(({ name }) => name === 'testsuite');
        current = { tag, suite: suite?.attributes, verdict: undefined, texts: [] };
      } else if (current && (tag.name === 'failure' || tag.name === 'error'))
        current.verdict ??= { word: tag.name === 'failure' ? 'JUnitFailure' : 'JUnitError', tag };
    },
    close(name) {
      sinceTag = 0;
      open.pop();
      if (open.length === 0) over = true;
      if (name !== 'testcase' || !current) return;
      if (current.verdict) seen.push(...observeCase(current, current.verdict, place, lineAt));
      current = undefined;
    },
    text(text, line) {
      const inside = open.at(-1)?.name ?? '';
      if (current && (OUTPUT.has(inside) || inside === 'failure' || inside === 'error'))
        current.texts.push({ text, line });
    },
  });

  const feed = (line: TextLine): boolean => {
    if (over || line.text.startsWith('##[')) return false;
    // Where no tag opens, the report was cut and the log goes on.
    const cut = reader.betweenTags && AROUND.has(open.at(-1)?.name ?? 'testsuites') && !/^\s*(?:<|$)/.test(line.text);
    if (cut || ++sinceTag > LIMITS.regionLines) return false;
    lines.push(line);
    if (lines.length > KEPT_LINES) {
      lines.shift();
      dropped++;
    }
    return reader.write(line.text) && !foreign;
  };

  feed(first);
  const take = () => {
    const all = seen;
    seen = [];
    return all;
  };
  return {
    feed,
    take: () => (cases > 0 ? take() : undefined),
    close() {
      if (current?.verdict) seen.push(...observeCase(current, current.verdict, place, lineAt));
      return cases > 0 || (over && !foreign) ? take() : undefined;
    },
    problem: () => (over ? undefined : `the JUnit report that begins at line ${first.number} is cut`),
  };
}

function observeCase(
  { tag, suite, texts }: Case,
  { word, tag: verdict }: NonNullable<Case['verdict']>,
  place: (tag: XmlTag) => Location,
  lineAt: (number: number) => TextLine | undefined,
): Observation[] {
  const { name = '', classname, file, line } = tag.attributes;
  const at = place(verdict);
  const subject = { kind: 'log', name: at.source } as const;
  const { message, type } = verdict.attributes;
  const captures = known({
    detail: classname && classname !== name ? `${classname}.${name}` : name,
    suite: suite?.name,
    reason: (message || type || texts[0]?.text.trim())?.split('\n')[0],
    file: file ?? suite?.file,
    line,
  });
  return [
    { kind: 'status', status: word, subject, at, captures },
    ...(message ? [{ kind: 'text' as const, text: message, subject, at }] : []),
    ...texts.flatMap(({ text, line: from }) =>
      text.split('\n').flatMap((one, i): Observation[] => {
        const raw = lineAt(from + i);
        if (one.trim() === '' || !raw) return [];
        // Entities make the raw line differ from its text; then all of it is shown.
        const column = raw.text.indexOf(one);
        const locate = (a: number, b: number) => (column < 0 ? raw.locate() : raw.locate(column + a, column + b));
        return [{ kind: 'text', text: one, subject, at: raw.locate(), locate }];
      }),
    ),
  ];
}

const known = (facts: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => Boolean(fact[1])));
