/** src/correlate/aftermath.ts: what was stopped because something else had ended. */
import { joinAftermath } from '../../src/correlate/aftermath.ts';
import type { Event, Incident } from '../../src/model.ts';
import { at, container, event, library, pattern, step } from '../build.ts';

const LIBRARY = library(
  pattern('turn', { role: 'context', explains: ['sigkill', 'sigterm'] }),
  pattern('note', { role: 'context' }),
);
const RUN = step('Run it');
const turn = (line: number, more: Partial<Event> = {}) =>
  event('turn', { role: 'context', at: at('job.log', line), subject: RUN, ...more });
/** Something that ended with a code. */
const end = (id: string, line: number, more: Partial<Event> = {}) =>
  event(id, { exitCode: 1, at: at('job.log', line), subject: RUN, ...more });
const incident = (...chain: Event[]): Incident =>
  ({ root: chain[0]!, chain, context: [], places: [], severity: 'error' }) as unknown as Incident;
/** Each incident as the ids of its chain. */
const joined = (incidents: readonly Incident[], ...turns: Event[]) =>
  joinAftermath(incidents, turns, LIBRARY).map(({ chain }) => chain.map(({ id }) => id).join(' '));

const FIRST = incident(end('segfault', 10));
const AFTER = incident(end('sigkill', 30));

test.each([
  ['what ends behind the turn belongs to what ended before it', [FIRST, AFTER], [turn(20)], ['segfault sigkill']],
  ['in whatever order they stand', [AFTER, FIRST], [turn(20)], ['segfault sigkill']],
  ['not without a turn', [FIRST, AFTER], [], ['segfault', 'sigkill']],
  [
    'not by a note that explains nothing',
    [FIRST, AFTER],
    [turn(20, { id: 'note', meaning: 'note' })],
    ['segfault', 'sigkill'],
  ],
  ['not by a turn that is over', [FIRST, AFTER], [turn(20, { overcome: 'x' })], ['segfault', 'sigkill']],
  ['not by what is no turn but its cause', [FIRST, AFTER], [turn(20, { role: 'cause' })], ['segfault', 'sigkill']],
  ['not what the turn does not explain', [FIRST, incident(end('oom', 30))], [turn(20)], ['segfault', 'oom']],
  ['not what ended before it', [FIRST, incident(end('sigkill', 15))], [turn(20)], ['segfault', 'sigkill']],
  ['not what ended in its line', [FIRST, incident(end('sigkill', 20))], [turn(20)], ['segfault', 'sigkill']],
  ['nothing when nothing ended before it', [AFTER], [turn(20)], ['sigkill']],
  ['several', [FIRST, AFTER, incident(end('sigterm', 40))], [turn(20)], ['segfault sigkill sigterm']],
  ['the first of two is the reason', [incident(end('b', 12)), FIRST, AFTER], [turn(20)], ['b', 'segfault sigkill']],
  [
    'what ended before the turn before it has its own',
    [FIRST, incident(end('b', 25)), incident(end('sigkill', 40))],
    [turn(20), turn(30)],
    ['segfault', 'b sigkill'],
  ],
  ['turns in any order', [incident(end('b', 25)), incident(end('sigkill', 40))], [turn(30), turn(20)], ['b sigkill']],
  [
    'not in another step',
    [FIRST, incident(end('sigkill', 30, { subject: step('Run b') }))],
    [turn(20)],
    ['segfault', 'sigkill'],
  ],
  [
    'each step for itself',
    [
      FIRST,
      AFTER,
      incident(end('b', 50, { subject: step('Run b') })),
      incident(end('sigterm', 70, { subject: step('Run b') })),
    ],
    [turn(20), turn(60, { subject: step('Run b') })],
    ['segfault sigkill', 'b sigterm'],
  ],
  [
    'what is told without a code does not count',
    [incident(event('seen', { at: at('job.log', 5), subject: RUN })), FIRST, AFTER],
    [turn(20)],
    ['seen', 'segfault sigkill'],
  ],
  [
    'the first line with a code counts',
    [incident(end('a', 8), end('a2', 35)), FIRST, AFTER],
    [turn(20)],
    ['a a2 sigkill', 'segfault'],
  ],
  [
    'of two in one line the better ranked',
    [FIRST, incident(end('b', 10)), AFTER],
    [turn(20)],
    ['segfault sigkill', 'b'],
  ],
  [
    'only lines of the step of the turn count',
    [incident(end('a', 15), end('a2', 2, { subject: step('Run b') })), FIRST, AFTER],
    [turn(20)],
    ['a a2', 'segfault sigkill'],
  ],
])('%s', (_, incidents, turns, expected) => {
  expect(joined(incidents, ...turns)).toEqual(expected);
});

/** As the engine records it. */
const recorded = (id: string, time: number | undefined, source = 'events.json') =>
  end(id, 1, { ...(time !== undefined && { time }), at: at(source, 1), subject: container(id) });

test.each([
  ['what the engine saw end later', [recorded('sigkill', 2000)], ['segfault a sigkill']],
  ['not what it saw end earlier', [recorded('sigkill', 500)], ['segfault a', 'sigkill']],
  ['nor at the same time', [recorded('sigkill', 1000)], ['segfault a', 'sigkill']],
  ['nor by another clock', [recorded('sigkill', 2000, 'b.json')], ['segfault a', 'sigkill']],
  ['nor without a time', [recorded('sigkill', undefined)], ['segfault a', 'sigkill']],
  ['nor what the turn does not explain', [recorded('oom', 2000)], ['segfault a', 'oom']],
  [
    'nor by a time of something that is no end',
    [{ ...recorded('sigkill', undefined), exitCode: 1 }, event('seen', { time: 2000, at: at('events.json', 2) })],
    ['segfault a', 'sigkill seen'],
  ],
])('%s', (_, chain, expected) => {
  const first = incident(end('segfault', 10), recorded('a', 1000));
  expect(joined([first, incident(...chain)], turn(20))).toEqual(expected);
});

test('with two turns nobody knows which of them the record means', () => {
  const first = incident(end('segfault', 10), recorded('a', 1000));
  const other = turn(20, { subject: step('Run b') });
  expect(joined([first, incident(recorded('sigkill', 2000))], turn(20), other)).toEqual(['segfault a', 'sigkill']);
});
