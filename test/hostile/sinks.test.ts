/** Whatever a text tries, in whatever field of a report: every document shows it as text. */
import { annotate, printUntrusted } from '../../src/publish/workflow.ts';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { forRunner } from '../../src/render/escape.ts';
import { gated, gatedText } from '../../src/render/gate.ts';
import { jsonForRunner, renderJson, renderNdjson } from '../../src/render/json.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { renderWhy } from '../../src/render/why.ts';
import { captured } from '../github/output.ts';
import { parseCommand, runnerCommands } from '../github/runner-commands.ts';
import { renderComment, renderSummary } from './documents.ts';
import { INJECTIONS, MATCHED } from './injections.ts';
import { LIVE, nodesOf, parsed, skeleton } from './markdown.ts';
import { MATCHERS, matchedBy } from './matchers.ts';
import { everywhere } from './places.ts';

const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** A line of a drawing, with nothing in its words that is syntax; sizes are set in the first. */
const DRAWN =
  /^(?:%%\{init: \{"flowchart": \{[a-zA-Z": ,\d]*\}\}\}%%|flowchart TD| {2}accTitle: [^#;{}"\n]*| {2}(?:b\d+ -->(?:\|"[^"#;`<>[\]{}|@&]*"\|)? )?b\d+\["(?!\d+[.)] |[-+*] )[^"#;`<>[\]{}|@&]*"\])$/;
const DOCUMENTS = [renderComment, renderSummary];
const shapes = (text: string) => DOCUMENTS.map((render) => skeleton(parsed(render(gated(everywhere(text))))));
const harmless = shapes('harmless');
/** A change is not offered when its line cannot be shown as it stands. */
const unseen = shapes('harmless\u200b');

test('the corpus is broad', () => {
  expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(150);
  // Each of those that aim at matchers does hit one when nothing is done, so that the test below can fail.
  expect(MATCHED.filter((line) => matchedBy(line).length === 0)).toEqual([]);
  expect(new Set(MATCHED.flatMap(matchedBy))).toEqual(new Set(Object.keys(MATCHERS)));
});

describe.each(INJECTIONS)('%j', (text) => {
  const report = gated(everywhere(text));
  const alike = report.diagnoses[0]!.sourceLocation!.changes ? harmless : unseen;

  test('is no Markdown', () => {
    for (const [i, render] of DOCUMENTS.entries()) {
      const document = render(report);
      const tree = parsed(document);
      expect(skeleton(tree)).toEqual(alike[i]);
      const texts = nodesOf(tree).flatMap(({ type, value = '' }) => (type === 'text' ? [value] : []));
      expect(texts.filter((one) => LIVE.test(one))).toEqual([]);
      expect(document).not.toMatch(UNSEEN);
      const drawings = nodesOf(tree).flatMap(({ lang, value = '' }) => (lang === 'mermaid' ? value.split('\n') : []));
      expect(drawings.length).toBeGreaterThan(3);
      expect(drawings.filter((line) => !DRAWN.test(line))).toEqual([]);
    }
  });

  test('is no command, moves no cursor and is found by no matcher', async () => {
    const terminal = `${renderTerminal(report, EN, { colour: false, width: 80 })}${renderWhy(report, EN, { width: 80 })}`;
    expect(terminal).not.toMatch(UNSEEN);
    for (const output of [
      forRunner(terminal),
      forRunner(renderComment(report)),
      jsonForRunner(renderJson(report)),
      jsonForRunner(renderNdjson(report, gatedText(text))),
      gatedText(text),
    ]) {
      expect(output.split('\n').filter((line) => parseCommand(line))).toEqual([]);
      expect(output).not.toMatch(UNSEEN);
    }
    for (const output of [forRunner(terminal), jsonForRunner(renderJson(report))])
      expect(output.split('\n').filter((line) => matchedBy(line).length > 0)).toEqual([]);
    let printed = '';
    printUntrusted(terminal.split('\n'), (part) => (printed += part));
    expect(runnerCommands(printed)).toHaveLength(2);
    expect(printed.split('\n').filter((line) => matchedBy(line).length > 0)).toEqual([]);
    expect(JSON.parse(jsonForRunner(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
    const annotations = renderAnnotations(report, EN, () => undefined);
    const commands = runnerCommands(await captured(() => annotate(annotations)));
    expect(commands.map(({ name }) => name)).toEqual(annotations.map(({ level }) => level));
  });
});
