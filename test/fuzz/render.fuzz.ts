/** The gate, the redaction, the documents and how they are made to fit. */
import fc from 'fast-check';
import { defuse, forRunner, visible } from '../../src/render/escape.ts';
import { bytesOf, cut, shrink } from '../../src/render/fit.ts';
import { gated, gatedText } from '../../src/render/gate.ts';
import { renderJson } from '../../src/render/json.ts';
import { inline } from '../../src/render/markdown.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { redact } from '../../src/render/redact/redact.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { parseCommand } from '../github/runner-commands.ts';
import { renderComment } from '../hostile/documents.ts';
import { LIVE, nodesOf, parsed, skeleton } from '../hostile/markdown.ts';
import { everywhere } from '../hostile/places.ts';
import { PLANTED } from '../hostile/secrets.ts';
import { CLOSED, openAtEnd } from '../render/well-formed.ts';
import { fuzz } from './fuzz.ts';
import { document, hostile } from './texts.ts';

const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const shape = (text: string) => skeleton(parsed(renderComment(gated(everywhere(text)))));
const harmless = shape('harmless');
/** Without the change of a line that cannot be shown as it stands. */
const unseen = shape('harmless\u200b');

test('text of one line', () =>
  fuzz('gate', 60_000, hostile, (text) => {
    const safe = gatedText(text);
    expect(UNSEEN.test(safe)).toBe(false);
    expect(parseCommand(safe)).toBeUndefined();
    for (const line of forRunner(text).split('\n')) expect(parseCommand(line)).toBeUndefined();
    expect(visible(visible(text))).toBe(visible(text));
    expect(defuse(defuse(text))).toBe(defuse(text));
  }));

test('secrets among anything', () =>
  fuzz(
    'redact',
    20_000,
    fc.tuple(hostile, fc.constantFrom(...PLANTED), hostile),
    ([before, { text, secret }, behind]) => {
      // A password without a shape of its own is told by what it stands behind; elsewhere it is a word.
      if (`${before}${behind}`.includes(secret)) return;
      expect(redact(`${before}\n${text}\n${behind}`).includes(secret)).toBe(false);
    },
  ));

test('prose in Markdown', () =>
  fuzz('inline', 10_000, hostile, (text) => {
    const tree = parsed(`- ${inline(visible(text))}`);
    expect(new Set(nodesOf(tree).map(({ type }) => type)).size).toBeLessThanOrEqual(6);
    for (const { type, value = '' } of nodesOf(tree)) {
      expect(['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode']).toContain(type);
      if (type === 'text') expect(value).not.toMatch(LIVE);
    }
  }));

test('whole reports', () =>
  fuzz('report', 1_000, hostile, (text) => {
    const report = gated(everywhere(text || 'x'));
    const comment = renderComment(report);
    expect(bytesOf(comment)).toBeLessThanOrEqual(60_000);
    const alike = report.diagnoses[0]!.sourceLocation!.changes ? harmless : unseen;
    if (!comment.includes('left out to fit') && text.trim()) expect(skeleton(parsed(comment))).toEqual(alike);
    expect(openAtEnd(comment)).toEqual(CLOSED);
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
    expect(renderTerminal(report, EN, { colour: false, width: 40 })).not.toMatch(/(?!\n)[\x00-\x08\x0b-\x1f]/);
  }));

test('no byte over the budget', () =>
  fuzz('fit', 15_000, fc.tuple(document, fc.nat(5000)), ([text, limit]) => {
    expect(bytesOf(cut(text, limit, EN))).toBeLessThanOrEqual(limit);
    expect(bytesOf(shrink((others) => text.slice(0, others * 100), 64, limit, EN))).toBeLessThanOrEqual(limit);
  }));
