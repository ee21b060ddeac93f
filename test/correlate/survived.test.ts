/** src/correlate/survived.ts: what a step went on after does not lead over what ended it. */
import { correlate } from '../../src/correlate/correlate.ts';
import { explainRanking } from '../../src/correlate/why.ts';
import type { Event } from '../../src/model.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { event, library, pattern, step } from '../build.ts';

const LIBRARY = library(
  pattern('command-not-found', { role: 'cause', category: 'exec', exit: [127] }),
  pattern('no-database', { role: 'cause', category: 'network', explains: ['test-failure'] }),
  pattern('lint-failure', { role: 'cause', category: 'app-failure', survivable: 'skip' }),
  pattern('test-failure', { role: 'cause', category: 'app-failure', confidence: 'medium' }),
  pattern('compile-error', { role: 'cause', category: 'app-failure' }),
  pattern('http-4xx', { role: 'cause', category: 'network', confidence: 'medium', exit: [22] }),
  pattern('app-error', { confidence: 'low' }),
  pattern('runner', { role: 'wrapper', confidence: 'low' }),
);
const at = (line: number) => ({
  source: 'job.log',
  line,
  column: 1,
  endColumn: 2,
  text: '',
  highlight: [0, 1] as const,
});
const seen = (id: string, line: number, of = 'Run make', job?: string) =>
  event(id, { role: 'cause', at: at(line), subject: { ...step(of), ...(job && { job }) } });
const ended = (code: number, line: number) =>
  event('runner', {
    meaning: 'app-error',
    id: 'app-error',
    role: 'wrapper',
    exitCode: code,
    at: at(line),
    subject: step('Run make'),
  });
const verdict = (...events: Event[]) => correlate(events, LIBRARY)[0]?.root.id;

test.each([
  [
    'a test that fails after a command that is missing',
    [seen('command-not-found', 1), seen('test-failure', 9), ended(1, 10)],
    'test-failure',
  ],
  [
    'unless the step ended with the code of the latter',
    [seen('command-not-found', 1), seen('test-failure', 9), ended(127, 10)],
    'command-not-found',
  ],
  [
    'or that came after the test',
    [seen('test-failure', 1), seen('command-not-found', 9), ended(1, 10)],
    'command-not-found',
  ],
  [
    'or it stands in another step',
    [seen('command-not-found', 1, 'Run a'), seen('test-failure', 9)],
    'command-not-found',
  ],
  ['or it explains the test', [seen('no-database', 1), seen('test-failure', 9), ended(1, 10)], 'no-database'],
  [
    'or did, but the service was only waited for, long before',
    [seen('no-database', 1), seen('no-database', 3), seen('test-failure', 40), ended(1, 41)],
    'test-failure',
  ],
  [
    'and is missed again while the tests run',
    [seen('no-database', 1), seen('test-failure', 40), seen('no-database', 44), ended(1, 50)],
    'no-database',
  ],
  [
    'a linter that was allowed to fail',
    [seen('lint-failure', 1), seen('test-failure', 9), ended(1, 10)],
    'test-failure',
  ],
  ['but not one that came last', [seen('test-failure', 1), seen('lint-failure', 9), ended(1, 10)], 'lint-failure'],
  [
    'a linter that was allowed to fail in a step of its own',
    [seen('lint-failure', 1, 'Run lint'), seen('compile-error', 9), ended(2, 10)],
    'compile-error',
  ],
  [
    'but not where the later step is one of another job in the same log',
    [seen('lint-failure', 1, 'Run lint', 'lint'), seen('compile-error', 9, 'Run make', 'build')],
    'lint-failure',
  ],
  [
    'but not where it is unsure what failed later',
    [seen('lint-failure', 1, 'Run lint'), seen('test-failure', 9), ended(2, 10)],
    'lint-failure',
  ],
  [
    'a test that the step ended without, as the code of what came later shows',
    [seen('compile-error', 1), seen('http-4xx', 9), ended(22, 10), ended(2, 11)],
    'http-4xx',
  ],
  [
    'unless the code is that of any failure',
    [seen('compile-error', 1), seen('http-4xx', 9), ended(2, 10)],
    'compile-error',
  ],
])('%s', (_, events, id) => {
  expect(verdict(...events)).toBe(id);
});

test('--why says that the step went on', () => {
  const events = [seen('command-not-found', 1), seen('test-failure', 9), ended(1, 10)];
  const why = explainRanking({ events, dismissed: [], incidents: correlate(events, LIBRARY), listed: 2 }, LIBRARY, EN);
  const reason = why.find(({ id }) => id === 'command-not-found')!.because;
  expect(reason).toMatch(/; the step went on after it, to test-failure$/);
});
