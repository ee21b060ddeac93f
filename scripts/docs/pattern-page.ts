/** The page of one pattern: what it is, what to do, how it is recognised, what hangs together with it. */
import { asSample, type PatternFile } from '../../src/author/pattern-file.ts';
import { fill } from '../../src/diagnose/fill.ts';
import type { Derivation } from '../../src/match/pattern.ts';
import type { Fix } from '../../src/model.ts';
import { visible } from '../../src/render/escape.ts';
import { code, fence, inline } from '../../src/render/markdown.ts';
import { type Catalogue, diagnosisOf, type Entry, titleOf } from './catalogue.ts';
import { statusWords } from './codes.ts';
import { generated, numbered, page, section, table } from './layout.ts';

const ROLES = {
  cause: 'cause: a reason',
  symptom: 'symptom: what a reason brings about',
  wrapper: 'wrapper: only repeats a number',
  context: 'context: background, never reported alone',
} as const;

const RETRYABLE = {
  yes: 'yes: the same job may pass when it is run again',
  no: 'no: the same job will fail again',
  unknown: 'unknown',
} as const;

/** Without an incident every placeholder takes its fallback. */
const say = (text: string): string => inline(fill(text, {}));

export function patternPage({ family, pattern }: Entry, catalogue: Catalogue): string {
  const source = `patterns/${family}/${pattern.id}.yml`;
  return page([
    generated(source),
    `# ${titleOf(pattern)}`,
    facts(pattern, source, catalogue),
    section('What it means', say(pattern.explanation)),
    section('When two witnesses disagree', pattern.contradiction && say(pattern.contradiction)),
    section('Usual causes, most frequent first', numbered(pattern.causes.map(say))),
    section('What to do', numbered(pattern.fixes.map(step))),
    section('To find out more', pattern.collect && numbered(pattern.collect.map(step))),
    section('How it is recognised', recognised(pattern, catalogue)),
    section('In the causal graph', relations(pattern, catalogue)),
    section(
      'References',
      pattern.references.map((url) => `- <${url.replace(/[<>\s]/g, encodeURIComponent)}>`).join('\n'),
    ),
    '[All patterns](README.md) · [Exit codes](../exit-codes.md) · [Status words](../kubernetes-statuses.md)',
  ]);
}

function facts(pattern: PatternFile, source: string, catalogue: Catalogue): string {
  const rows: [string, string | undefined][] = [
    ['Id', code(pattern.id)],
    ['Diagnosis', pattern.diagnosis && catalogue.link(pattern.diagnosis)],
    ['Severity', pattern.severity],
    ['Confidence', pattern.confidence],
    ['Role', ROLES[pattern.role]],
    ['Category', pattern.category],
    ['Retryable', RETRYABLE[pattern.retryable]],
    ['Signal', pattern.signal && code(pattern.signal)],
    ['Is the meaning of exit code', pattern.means && statusWords(pattern.means)],
    ['Exit codes seen with it', pattern.exit && statusWords(pattern.exit)],
    ['Status words', pattern.statuses?.map(code).join(', ')],
    ['Since', pattern.since],
    ['Source', `[${code(source)}](../../${source})`],
  ];
  return table(
    ['', ''],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function step({ text, run }: Fix): string {
  return run ? `${say(text)}\n\n${block(fill(run, {}))}` : say(text);
}

function recognised(pattern: PatternFile, catalogue: Catalogue): string {
  const ids = (list: readonly string[]) => list.map((id) => catalogue.link(id)).join(', ');
  const rule = ({ all, none, code: codes, notCode, noCode }: Derivation) =>
    [
      `all of ${ids(all)}`,
      none && `none of ${ids(none)}`,
      codes && `exit code ${statusWords(codes)}`,
      notCode && `an exit code other than ${statusWords(notCode)}`,
      noCode && 'no exit code',
    ]
      .filter(Boolean)
      .join('; ');
  return page([
    pattern.derive &&
      `It is concluded when the events of one incident have:\n\n${pattern.derive.map((one) => `- ${rule(one)}`).join('\n')}`,
    `It is seen in:\n\n${samples(pattern.samples.match)}`,
    `It is not seen in:\n\n${samples(pattern.samples.ignore)}`,
  ]).trimEnd();
}

/** Single lines share a block; what needs several lines has its own. */
function samples(list: PatternFile['samples']['match']): string {
  const texts = list.map((sample) => asSample(sample).line);
  const single = texts.filter((text) => !text.includes('\n'));
  const several = texts.filter((text) => text.includes('\n'));
  return [...(single.length ? [single.join('\n')] : []), ...several].map(block).join('\n\n');
}

const block = (text: string): string => fence(text.split('\n').map(visible).join('\n'));

/** Longer lists are folded. */
const FEW = 20;

function relations(pattern: PatternFile, catalogue: Catalogue): string {
  const siblings = (catalogue.shared.get(diagnosisOf(pattern)) ?? []).filter((id) => id !== pattern.id);
  const rows: [string, readonly string[]][] = [
    ['It explains', pattern.explains ?? []],
    ['It is explained by', catalogue.explainedBy(pattern)],
    ['It counts towards', catalogue.usedBy(pattern)],
    ['Same diagnosis', siblings],
    ['Related', pattern.related ?? []],
  ];
  const lists = rows.filter(([, ids]) => ids.length > 0);
  const links = (ids: readonly string[]) => ids.map((id) => catalogue.link(id)).join(', ');
  return [
    ...lists.filter(([, ids]) => ids.length <= FEW).map(([name, ids]) => `- ${name}: ${links(ids)}`),
    ...lists
      .filter(([, ids]) => ids.length > FEW)
      .map(([name, ids]) => `\n<details><summary>${name} (${ids.length})</summary>\n\n${links(ids)}\n\n</details>`),
  ].join('\n');
}
