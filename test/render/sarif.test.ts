/** src/render/sarif.ts and junit.ts: what other programs read. */

import type { Log } from 'sarif';
import sax from 'sax';
import { gated } from '../../src/render/gate.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { diagnosis, evidence, report } from '../build.ts';
import { expectGolden } from '../golden.ts';
import { INJECTIONS } from '../hostile/injections.ts';
import { everywhere } from '../hostile/places.ts';
import { SAMPLE } from './sample.ts';

test('the whole report', () => {
  expectGolden('report.sarif', renderSarif(SAMPLE, EN));
  expectGolden('junit.xml', renderJunit(SAMPLE, EN));
});

test('SARIF: the line to change comes first, the evidence is related; a rule stands once', () => {
  const at = { file: 'deploy/my app.yml', line: 6, suggestion: 'Raise it.' };
  const one = diagnosis({ sourceLocation: at, evidence: [evidence('Killed', { source: 'logs/a b.log', line: 4 })] });
  const { runs }: Log = JSON.parse(renderSarif(report([one, diagnosis()]), EN));
  const run = runs[0]!;
  expect(run.tool.driver.rules).toHaveLength(1);
  expect(run.results!.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
    [0, 'error'],
    [0, 'error'],
  ]);
  const [{ locations, relatedLocations }] = run.results as [NonNullable<typeof run.results>[number]];
  expect(locations![0]!.physicalLocation).toEqual({
    artifactLocation: { uri: 'deploy/my%20app.yml' },
    region: { startLine: 6 },
  });
  expect(relatedLocations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: 'logs/a%20b.log' });
});

test('nothing found: SARIF has no result, JUnit one case that passed', () => {
  expect(JSON.parse(renderSarif(report([]), EN)).runs[0].results).toEqual([]);
  expect(renderJunit(report([]), EN)).toContain('tests="1" failures="0"');
});

/** The names of the elements, in order; throws where it is no XML. */
function elements(xml: string): string[] {
  const parser = sax.parser(true);
  const names: string[] = [];
  parser.onopentag = ({ name }) => names.push(name);
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return names;
}

test.each(INJECTIONS)('%j stays text in both', (text) => {
  const one = gated(everywhere(text));
  const harmless = elements(renderJunit(gated(everywhere('harmless')), EN));
  expect(elements(renderJunit(one, EN))).toEqual(harmless);
  const sarif = renderSarif(one, EN);
  expect(sarif).not.toMatch(/##\[|^\s*::/m);
  expect((JSON.parse(sarif) as Log).runs[0]!.results).toHaveLength(one.diagnoses.length);
});
