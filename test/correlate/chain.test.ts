/** src/correlate/chain.ts, causality.ts, derive.ts: who explains whom, also in circles. */
import fc from 'fast-check';
import { accountsFor, explainsCode } from '../../src/correlate/causality.ts';
import { chainsOf } from '../../src/correlate/chain.ts';
import { derive } from '../../src/correlate/derive.ts';
import { explanations } from '../../src/correlate/explains.ts';
import { compareEvents, orderOfPlaces } from '../../src/correlate/rank.ts';
import type { Library } from '../../src/match/library.ts';
import type { Event } from '../../src/model.ts';
import { at, container, event, holds, library, pattern } from '../build.ts';

const chains = (known: Library, ...events: Event[]) =>
  chainsOf(events, known, compareEvents(known, orderOfPlaces(events))).map(({ events: chain }) =>
    chain.map(({ id }) => id).join(' < '),
  );

test('a chain goes on over what is explained in turn', () => {
  const known = library(pattern('a', { explains: ['b'] }), pattern('b', { explains: ['c'] }), pattern('c'));
  expect(chains(known, event('c'), event('b'), event('a'))).toEqual(['a < b < c']);
});

test('what two roots explain belongs to the first', () => {
  const known = library(pattern('a', { explains: ['c'] }), pattern('b', { explains: ['c'] }), pattern('c'));
  expect(chains(known, event('a'), event('b'), event('c'))).toEqual(['a < c', 'b']);
});

test.each([2, 3, 5])('a circle of %i ends and loses nobody', (size) => {
  const ids = Array.from({ length: size }, (_, i) => `p${i}`);
  const known = library(...ids.map((id, i) => pattern(id, { explains: [ids[(i + 1) % size]!] })));
  expect(chains(known, ...ids.map((id) => event(id)))).toEqual([ids.join(' < ')]);
});

test('whatever explains whatever, each event is in exactly one chain', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const explains = fc.array(fc.array(fc.constantFrom(...ids)), { minLength: ids.length, maxLength: ids.length });
  const seen = fc.array(fc.constantFrom(...ids), { maxLength: 12 });
  holds(
    fc.property(explains, seen, (edges, present) => {
      const known = library(...ids.map((id, i) => pattern(id, { explains: edges[i]! })));
      const chained = chains(known, ...present.map((id) => event(id))).flatMap((chain) => chain.split(' < '));
      expect(chained.sort()).toEqual([...present].sort());
    }),
  );
});

const LIBRARY = library(
  pattern('oom', { role: 'cause', exit: [137] }),
  pattern('any', { role: 'cause' }),
  pattern('segv', { means: [139] }),
  pattern('make', { role: 'wrapper' }),
  pattern('app'),
);
const cause = (id: string, exitCode?: number) =>
  event(id, { role: 'cause', ...(exitCode !== undefined && { exitCode }) });
const wrapper = (exitCode: number) => event('make', { role: 'wrapper', exitCode });

test.each([
  ['a listed code', cause('oom'), wrapper(137), true],
  ['another code', cause('oom'), wrapper(139), false],
  ['a code that tools put in place of any', cause('oom'), wrapper(2), true],
  ['the same for the thing itself', cause('oom'), event('app', { exitCode: 2 }), false],
  ['a cause without codes and an ordinary one', cause('any'), wrapper(3), true],
  ['a cause without codes and a signal', cause('any'), wrapper(137), false],
  ['its own code', cause('any', 9), wrapper(9), true],
  ['not its own code', cause('any', 9), wrapper(3), false],
  ['the code that a symptom means', event('segv'), wrapper(139), true],
  ['a symptom and any code', event('app'), wrapper(3), false],
  ['no code at all', cause('any'), event('app'), false],
])('explains the code: %s', (_, one, other, expected) => {
  expect(explainsCode(one, other, LIBRARY)).toBe(expected);
  expect(accountsFor(one, other, LIBRARY)).toBe(expected);
});

test('nothing accounts for itself, and context accounts for nothing', () => {
  const one = cause('oom');
  expect(accountsFor(one, one, LIBRARY)).toBe(false);
  expect(accountsFor(one, cause('oom', 137), LIBRARY)).toBe(false);
  expect(accountsFor(event('oom', { role: 'context' }), wrapper(137), LIBRARY)).toBe(false);
});

const DERIVING = library(
  pattern('stopped', { role: 'cause', derive: [{ all: ['term', 'kill'], none: ['oom'], code: [137] }] }),
  pattern('again', { derive: [{ all: ['stopped'], notCode: [0] }] }),
  pattern('unnumbered', { derive: [{ all: ['listed'], noCode: true }] }),
  pattern('listed'),
  pattern('term'),
  pattern('kill'),
);
const derived = (...events: Event[]) =>
  derive(events, DERIVING).map(({ id, subject, exitCode }) => `${id} ${subject.name} ${exitCode}`);
const parts = (name: string, code?: number) => {
  const subject = container(name, { pod: 'p' });
  return [event('term', { subject }), event('kill', { subject, ...(code !== undefined && { exitCode: code }) })];
};

test('a composition holds when all, none and the code are met, and may rest on another', () => {
  expect(derived(...parts('a', 137))).toEqual(['stopped a 137', 'again a 137']);
});

test('a composition may ask that no exit code is known', () => {
  const subject = container('a', { pod: 'p' });
  const listed = event('listed', { subject });
  expect(derived(listed)).toEqual(['unnumbered a undefined']);
  expect(derived(listed, event('term', { subject, exitCode: 1 }))).toEqual([]);
});

test.each([
  ['a part is missing', parts('a', 137).slice(1)],
  ['another code', parts('a', 1)],
  ['no code', parts('a')],
  ['what must not be', [...parts('a', 137), event('oom', { subject: container('a', { pod: 'p' }) })]],
  ['the code is that of a wrapper', [...parts('a'), wrapper(137)]],
])('it does not hold: %s', (_, events) => {
  expect(derived(...events)).toEqual([]);
});

test('containers of one pod are judged each for itself', () => {
  expect(derived(...parts('a', 137), ...parts('b', 1))).toEqual(['stopped a 137', 'again a 137']);
  const [term, kill] = [parts('a', 137)[0]!, parts('b', 137)[1]!];
  expect(derived(term, kill)).toEqual([]);
});

test('the order of places is an order', () => {
  const place = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    line: fc.nat(3),
    time: fc.option(fc.nat(5), { nil: undefined }),
  });
  const events = fc
    .array(place, { minLength: 3, maxLength: 6 })
    .map((list) =>
      list.map(({ source, line, time }) => event('x', { at: at(source, line), ...(time !== undefined && { time }) })),
    );
  holds(
    fc.property(events, (list) => {
      const order = orderOfPlaces(list);
      for (const a of list)
        for (const b of list) {
          expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
          for (const c of list) if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
        }
    }),
  );
});

test('to ask by name and by code gives what asking pair by pair gives', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const role = fc.constantFrom('cause' as const, 'symptom' as const, 'wrapper' as const);
  const codes = fc.option(fc.subarray([1, 3, 137], { minLength: 1 }), { nil: undefined });
  const known = fc
    .array(fc.record({ explains: fc.subarray(ids), exit: codes, means: codes }), { minLength: 4, maxLength: 4 })
    .map((list) =>
      library(
        ...list.map(({ explains, exit, means }, i) =>
          pattern(ids[i]!, { explains, ...(exit && { exit }), ...(means && { means }) }),
        ),
      ),
    );
  const seen = fc.array(
    fc.record({ id: fc.constantFrom(...ids), role, code: fc.constantFrom(undefined, 1, 3, 137, 139) }),
    { maxLength: 8 },
  );
  holds(
    fc.property(known, seen, (book, list) => {
      const events = list.map(({ id, role: own, code }) =>
        event(id, { role: own, ...(code !== undefined && { exitCode: code }) }),
      );
      const facts = ids.map((id) => ({ id, kinds: events.filter((one) => one.id === id) }));
      for (const [fact, others] of explanations(facts, book))
        expect([...others]).toEqual(
          facts.filter((other) => fact.kinds.some((x) => other.kinds.some((y) => accountsFor(x, y, book)))),
        );
    }),
  );
});
