/** src/correlate/overcome.ts, waited.ts: what the log itself says to be no failure, or none any more. */
import fc from 'fast-check';
import { correlate } from '../../src/correlate/correlate.ts';
import { openEvents } from '../../src/correlate/overcome.ts';
import { explainRanking } from '../../src/correlate/why.ts';
import type { Event, Role } from '../../src/model.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { at, container, event, holds, library, pattern, step } from '../build.ts';

const LIBRARY = library(
  pattern('test-failure', { role: 'cause', category: 'app-failure' }),
  pattern('refused', { role: 'cause', category: 'network' }),
  pattern('refused-line', { severity: 'warning', category: 'network' }),
  pattern('db-missing', { role: 'cause', category: 'network', derive: [{ all: ['refused-line', 'test-failure'] }] }),
  pattern('suite', { role: 'context' }),
  pattern('flaky', { role: 'context', dismisses: [{ ids: ['test-failure'], since: ['suite'] }] }),
  pattern('passed-at-last', { role: 'context', dismisses: [{}] }),
  pattern('ready', { role: 'context', dismisses: [{ ids: ['refused'], same: 'resource' }] }),
  pattern('captured', { role: 'context', dismisses: [{ until: ['suite', 'captured'] }] }),
);
const ROLES: Readonly<Record<string, Role>> = { 'test-failure': 'cause', refused: 'cause', 'refused-line': 'symptom' };
const seen = (id: string, line: number, subject = step('Run it')) =>
  event(id, { role: ROLES[id] ?? 'context', at: at('job.log', line), subject });
/** Lines that are still failures. */
const open = (...events: Event[]) =>
  openEvents(events, LIBRARY)
    .filter(({ role }) => role !== 'context')
    .map((one) => one.at.line);

test.each([
  ['a test that passed when it was run again', [seen('test-failure', 1), seen('flaky', 2)], []],
  ['not those below', [seen('flaky', 1), seen('test-failure', 2)], [2]],
  [
    'not those of the module before it',
    [seen('test-failure', 1), seen('suite', 2), seen('test-failure', 3), seen('flaky', 4)],
    [1],
  ],
  ['not what it does not name', [seen('refused', 1), seen('flaky', 2)], [1]],
  ['not those of another step', [seen('test-failure', 1, step('Run a')), seen('flaky', 2)], [1]],
  ['nor of another container', [seen('test-failure', 1, container('a')), seen('flaky', 2, container('b'))], [1]],
  ['everything where nothing is named', [seen('refused', 1), seen('test-failure', 2), seen('passed-at-last', 3)], []],
  [
    'what stands between two lines',
    [seen('refused', 1), seen('captured', 2), seen('refused', 3), seen('suite', 4), seen('refused', 5)],
    [1, 5],
  ],
  ['but only where the second is seen', [seen('captured', 2), seen('refused', 3)], [3]],
  ['a service that was waited for, long before the test', [seen('refused', 1), seen('test-failure', 40)], [40]],
  ['and what only hints at it', [seen('refused-line', 1), seen('test-failure', 40)], [40]],
  [
    'but not one that is missed near the test',
    [seen('refused', 1), seen('refused', 30), seen('test-failure', 40)],
    [1, 30, 40],
  ],
])('%s', (_, events, lines) => {
  expect(open(...events)).toEqual(lines);
});

test('what must be the same is compared', () => {
  const of = (id: string, line: number, resource?: string) => ({
    ...seen(id, line),
    captures: resource ? { resource } : {},
  });
  expect(open(of('refused', 1, 'a'), of('refused', 2, 'b'), of('ready', 3, 'a'))).toEqual([2]);
  expect(open(of('refused', 1, 'a'), of('ready', 2, 'a'), of('refused', 3, 'a'), of('ready', 4, 'b'))).toEqual([3]);
  expect(open(of('refused', 1), of('ready', 2))).toEqual([1]);
});

test('nothing is concluded from it', () => {
  const roots = (...events: Event[]) => correlate(events, LIBRARY).map(({ root }) => root.id);
  expect(roots(seen('refused-line', 30), seen('test-failure', 40))).toContain('db-missing');
  expect(roots(seen('refused-line', 30), seen('passed-at-last', 31), seen('test-failure', 40))).toEqual([
    'test-failure',
  ]);
  expect(roots(seen('test-failure', 1), seen('flaky', 2))).toEqual([]);
});

test('--why says by what', () => {
  const reasons = (...events: Event[]) =>
    explainRanking({ events, dismissed: [], incidents: correlate(events, LIBRARY), listed: 1 }, LIBRARY, EN)
      .filter(({ id }) => id === 'refused')
      .map(({ fate, because }) => `${fate}: ${because}`);
  expect(reasons(seen('refused', 1), seen('passed-at-last', 2))).toEqual([
    'background: overcome, as passed-at-last shows',
  ]);
  expect(reasons(seen('refused', 1), seen('test-failure', 40))).toEqual([
    'background: overcome, as test-failure shows',
  ]);
});

test('the order of the events does not matter', () => {
  const one = fc.record({
    id: fc.constantFrom('test-failure', 'refused', 'refused-line', 'suite', 'flaky', 'passed-at-last', 'captured'),
    line: fc.integer({ min: 1, max: 40 }),
    name: fc.constantFrom('Run a', 'Run b'),
  });
  const orders = fc
    .uniqueArray(one, { maxLength: 12, selector: ({ id, line }) => `${id} ${line}` })
    .map((list) => list.map(({ id, line, name }) => seen(id, line, step(name))))
    .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })));
  const told = (events: readonly Event[]) =>
    correlate(events, LIBRARY).map(({ root, severity, chain }) => [
      root.id,
      root.at.line,
      root.subject.name,
      severity,
      chain.map((link) => `${link.id} ${link.at.line}`),
    ]);
  holds(fc.property(orders, ([a, b]) => expect(told(b)).toEqual(told(a))));
});
