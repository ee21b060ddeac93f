/** The checks of pattern authors go red when a pattern is broken, and name file, field and remedy. */
import { checkRegexes, checkRelations, checkSamples } from '../../src/author/check.ts';
import { compilePattern } from '../../src/author/compile.ts';
import type { PatternFile, Problem } from '../../src/author/pattern-file.ts';
import { validatePattern } from '../../src/author/validate.ts';
import { library } from '../build.ts';

const GOOD: PatternFile = {
  id: 'boiler-cold',
  title: 'The boiler {{host|somewhere}} is cold',
  severity: 'error',
  confidence: 'high',
  role: 'cause',
  category: 'app-failure',
  retryable: 'no',
  keywords: ['boiler is cold'],
  match: [{ regex: 'boiler is cold on (?<host>\\S+)', unless: 'summer' }],
  explanation: 'The boiler does not burn, so nothing after it can be warm.',
  causes: ['The pilot light went out.'],
  fixes: [{ text: 'Light it again.', run: 'boiler light' }],
  references: ['https://example.com/boiler'],
  since: '1.0.0',
  samples: {
    match: [{ line: 'boiler is cold on h1', captures: { host: 'h1' } }],
    ignore: ['boiler is cold on h1 in summer'],
  },
};

const FILE = 'patterns/home/boiler-cold.yml';
const authored = (pattern: PatternFile) => [{ file: FILE, pattern }];
const said = (problems: readonly Problem[]) => problems.map(({ field, message }) => `${field} ${message}`);
const validated = (content: unknown, name = 'boiler-cold') =>
  said(validatePattern({ file: FILE, name, content }).problems);
const sampled = async (pattern: PatternFile) =>
  said(await checkSamples(authored(pattern), library(compilePattern(pattern).pattern)));
const withSamples = (match: PatternFile['samples']['match'], ignore = GOOD.samples.ignore): PatternFile => ({
  ...GOOD,
  samples: { match, ignore },
});

test('a good pattern has no problem', async () => {
  expect(validated(GOOD)).toEqual([]);
  expect(checkRelations(authored(GOOD))).toEqual([]);
  expect(checkRegexes(authored(GOOD))).toEqual([]);
  expect(await sampled(GOOD)).toEqual([]);
});

test.each<[string, unknown, RegExp]>([
  ['another file name', { ...GOOD, id: 'boiler-hot' }, /^id is "boiler-hot"; name the file/],
  ['an unknown field', { ...GOOD, author: 'me' }, /additional properties "author"/],
  [
    'no near miss',
    { ...GOOD, samples: { match: GOOD.samples.match } },
    /^samples must have required property 'ignore'/,
  ],
  ['an empty list of samples', withSamples([]), /^samples\.match must NOT have fewer than 1/],
  ['a short keyword', { ...GOOD, keywords: ['bo'] }, /^keywords\.0 must NOT have fewer than 4/],
  ['a common keyword', { ...GOOD, keywords: ['error'] }, /^keywords hold "error", which is too common/],
  ['a cause that dismisses', { ...GOOD, dismisses: [{ until: ['x'] }] }, /^dismisses belongs to background/],
  [
    'a dismissal both ways',
    { ...GOOD, role: 'context', dismisses: [{ since: ['x'], until: ['x'] }] },
    /^dismisses\[0\] looks up with since and down/,
  ],
  ['no keyword', { ...GOOD, keywords: undefined }, /^keywords are missing/],
  ['a regex that is none', { ...GOOD, match: [{ regex: 'boiler (' }] }, /^match\[0\]\.regex is no regex/],
  ['a leading .*', { ...GOOD, match: [{ regex: '.*boiler is cold' }] }, /starts with anything/],
  ['a group without a name', { ...GOOD, match: [{ regex: 'boiler is (cold)' }] }, /group without a name/],
  ['a reference that is no address', { ...GOOD, references: ['boiler.txt'] }, /^references\.0 must match pattern/],
  ['nothing that finds it', { ...GOOD, match: undefined, keywords: undefined }, /can never be found/],
])('%s is refused', (_, content, message) => {
  const problems = validated(JSON.parse(JSON.stringify(content)), 'boiler-cold');
  expect(problems.join('\n')).toMatch(message);
});

test.each<[string, PatternFile, RegExp]>([
  ['an unknown relation', { ...GOOD, explains: ['no-such-thing'] }, /^explains "no-such-thing" is no pattern/],
  [
    'an unknown end of a dismissal',
    { ...GOOD, dismisses: [{ until: ['no-such-thing'] }] },
    /^dismisses "no-such-thing"/,
  ],
  ['an unknown part of a composition', { ...GOOD, derive: [{ all: ['no-such-thing'] }] }, /^derive "no-such-thing"/],
])('%s is refused', (_, pattern, message) => {
  expect(said(checkRelations(authored(pattern))).join('\n')).toMatch(message);
});

test('one code and one status word have one meaning; a circle is named', () => {
  const a: PatternFile = { ...GOOD, means: [7], statuses: ['Cold'], explains: ['b'] };
  const b: PatternFile = { ...GOOD, id: 'b', means: [7], statuses: ['Cold'], explains: ['boiler-cold'] };
  const problems = said(checkRelations([...authored(a), { file: 'b.yml', pattern: b }]));
  expect(problems).toEqual([
    'means code 7 belongs to boiler-cold already; keep it in one of them',
    'statuses status Cold belongs to boiler-cold already; keep it in one of them',
    'explains goes round in a circle: boiler-cold -> b -> boiler-cold; cut the weakest link',
  ]);
});

test('a regex without a sample, and a sample without a keyword', () => {
  const extra = { ...GOOD, match: [...GOOD.match!, { regex: 'heater is cold' }] };
  expect(said(checkRegexes(authored(extra)))).toEqual(['match[1].regex matches no sample; add one to samples.match']);
  const keyless = { ...GOOD, keywords: ['boiler was cold'] };
  expect(said(checkRegexes(authored(keyless)))).toEqual([
    'match[0].regex matches a sample without a keyword; add the keyword',
  ]);
});

test.each<[string, PatternFile, RegExp]>([
  [
    'a broken regex',
    { ...GOOD, match: [{ regex: 'boiler is cold at (?<host>\\S+)' }] },
    /samples\.match\[0\] is not recognised/,
  ],
  [
    'a wrong capture',
    withSamples([{ line: 'boiler is cold on h1', captures: { host: 'h2' } }]),
    /captures host = "h1", not "h2"/,
  ],
  [
    'a near miss that matches',
    withSamples(GOOD.samples.match, ['boiler is cold on h2']),
    /samples\.ignore\[0\] is recognised/,
  ],
])('%s turns the samples red', async (_, pattern, message) => {
  expect((await sampled(pattern)).join('\n')).toMatch(message);
});
