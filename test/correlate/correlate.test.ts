/** src/correlate/correlate.ts: events become incidents, the reason first. */
import fc from 'fast-check';
import { correlate } from '../../src/correlate/correlate.ts';
import type { Event, Incident } from '../../src/model.ts';
import { at, container, event, holds, library, log, pattern, pod, step } from '../build.ts';

const LIBRARY = library(
  pattern('oom', { role: 'cause', exit: [137], explains: ['sigkill', 'crashloop'] }),
  pattern('missing', { role: 'cause', exit: [127], explains: ['app-error'] }),
  pattern('sigkill', { means: [137] }),
  pattern('crashloop'),
  pattern('app-error', { confidence: 'low' }),
  pattern('runner', { role: 'wrapper', confidence: 'low' }),
  pattern('disk', { role: 'cause', severity: 'warning' }),
  pattern('flag', { role: 'context', severity: 'notice' }),
  pattern('stopped', { role: 'cause', explains: ['sigkill'], derive: [{ all: ['term', 'kill'] }] }),
  pattern('term', { role: 'context' }),
  pattern('kill', { role: 'context' }),
);
/** `exit code N` as the runner repeats it at the end of a step. */
const repeated = (code: number, more: Partial<Event> = {}) =>
  event('runner', {
    meaning: code === 137 ? 'sigkill' : 'app-error',
    id: code === 137 ? 'sigkill' : 'app-error',
    role: 'wrapper',
    exitCode: code,
    subject: step('Run it'),
    ...more,
  });

/** `root < what it explains` for each incident. */
const short = (incidents: readonly Incident[]) =>
  incidents.map(({ chain }) => chain.map(({ id, role }) => (role === 'wrapper' ? `(${id})` : id)).join(' < '));
const found = (...events: Event[]) => short(correlate(events, LIBRARY));

test('nothing comes of nothing', () => {
  expect(found()).toEqual([]);
});

test('a cause explains its symptoms', () => {
  const subject = container('web');
  expect(
    found(
      event('crashloop', { subject }),
      event('sigkill', { subject, exitCode: 137 }),
      event('oom', { subject, role: 'cause' }),
    ),
  ).toEqual(['oom < crashloop < sigkill']);
});

test('two unrelated pods stay two', () => {
  expect(
    found(event('oom', { role: 'cause', subject: pod('db-0') }), event('crashloop', { subject: pod('web-0') })),
  ).toEqual(['oom', 'crashloop']);
});

test('pods of one name in two namespaces stay two', () => {
  const a = pod('web-0', { namespace: 'a' });
  const b = pod('web-0', { namespace: 'b' });
  expect(found(event('oom', { role: 'cause', subject: a }), event('crashloop', { subject: b }))).toEqual([
    'oom',
    'crashloop',
  ]);
  expect(found(event('oom', { role: 'cause', subject: a }), event('crashloop', { subject: pod('web-0') }))).toEqual([
    'oom < crashloop',
  ]);
});

test('the exit code of a step belongs to the container that died', () => {
  const died = event('oom', { role: 'cause', subject: container('web'), at: at('inspect.json', 3) });
  expect(found(repeated(137, { at: at('job.log', 9) }), died)).toEqual(['oom < (sigkill)']);
});

test('of several hosts the one with the very same code', () => {
  const missing = event('missing', { role: 'cause', subject: container('a'), exitCode: 127 });
  const killed = event('sigkill', { subject: container('b'), exitCode: 137 });
  expect(found(missing, killed, repeated(137))).toEqual(['missing', 'sigkill < (sigkill)']);
});

test('an exit code that nothing explains stays an incident of its own', () => {
  expect(found(event('oom', { role: 'cause', subject: container('web') }), repeated(143))).toEqual([
    'oom',
    '(app-error)',
  ]);
});

test('a failed step is not the reason for another step, in this job or in another one', () => {
  const other = event('missing', { role: 'cause', subject: step('Run a'), exitCode: 127, at: at('a.log', 1) });
  expect(found(other, repeated(127, { at: at('b.log', 1) }))).toEqual(['missing', '(app-error)']);
  expect(found(other, repeated(127, { at: at('a.log', 2) }))).toEqual(['missing', '(app-error)']);
  expect(found(other, repeated(127, { at: at('a.log', 2), subject: step('Run a') }))).toEqual([
    'missing < (app-error)',
  ]);
  expect(found(other, repeated(127, { at: at('a.log', 2), subject: log('a.log') }))).toEqual(['missing < (app-error)']);
});

test.each([1, 2, 127])('a wrapper with code %i is never the root when a cause is known', (code) => {
  const subject = step('Run it');
  expect(found(repeated(code), event('missing', { role: 'cause', subject }))).toEqual(['missing < (app-error)']);
});

test('an error leads a warning, a cause a symptom, the sure the unsure, the first the later', () => {
  const events = [
    event('disk', { role: 'cause', subject: container('a') }),
    event('app-error', { subject: container('b') }),
    event('crashloop', { subject: container('c'), at: at('b.log', 1), time: 2 }),
    event('crashloop', { subject: container('d'), at: at('c.log', 1), time: 1 }),
    event('oom', { role: 'cause', subject: container('e') }),
  ];
  const incidents = correlate(events, LIBRARY);
  expect(incidents.map(({ root }) => `${root.id} ${root.subject.name}`)).toEqual([
    'oom e',
    'crashloop d',
    'crashloop c',
    'app-error b',
    'disk a',
  ]);
});

test('context is kept with the incident and never one of its own', () => {
  const subject = container('web');
  const [incident, ...more] = correlate(
    [event('flag', { role: 'context', subject }), event('sigkill', { subject })],
    LIBRARY,
  );
  expect([incident!.root.id, incident!.context.map(({ id }) => id), more]).toEqual(['sigkill', ['flag'], []]);
  expect(found(event('flag', { role: 'context', subject }))).toEqual([]);
});

test('a composition explains what its parts alone do not', () => {
  const subject = container('web');
  const parts = [event('term', { role: 'context', subject }), event('kill', { role: 'context', subject })];
  expect(found(...parts, event('sigkill', { subject, exitCode: 137 }))).toEqual(['stopped < sigkill']);
});

test('a log named after a pod belongs to it', () => {
  const crash = event('crashloop', { subject: pod('web-0'), at: at('describe.txt', 3) });
  const last = event('oom', { role: 'cause', subject: log('logs/prev-web-0.txt'), at: at('logs/prev-web-0.txt', 9) });
  const [incident] = correlate([crash, last], LIBRARY);
  expect(incident!.root).toMatchObject({ id: 'oom', subject: { pod: 'web-0' } });
  expect(incident!.chain).toHaveLength(2);
});

test('the same cause in pods of one workload is one incident with several places', () => {
  const at8 = (name: string) => event('oom', { role: 'cause', subject: pod(name) });
  const [incident, other] = correlate(
    [at8('web-8df755d95-nzrwc'), at8('web-8df755d95-x7k2p'), at8('db-8df755d95-x7k2p')],
    LIBRARY,
  );
  expect(incident!.places.map(({ name }) => name)).toEqual(['web-8df755d95-nzrwc', 'web-8df755d95-x7k2p']);
  expect(other!.places).toHaveLength(1);
});

test('the order in which events come does not change the result', () => {
  const subject = fc.constantFrom(
    container('a'),
    container('b'),
    pod('web-0'),
    pod('web-1', { namespace: 'x' }),
    step('Run a'),
    log('web-0.log'),
    container('app', { pod: 'web-0' }),
    container('a', { containerId: '0123456789abcdef' }),
  );
  const kind = fc.constantFrom(
    'oom',
    'missing',
    'sigkill',
    'crashloop',
    'app-error',
    'disk',
    'flag',
    'term',
    'kill',
    'runner',
  );
  const one = fc.record({
    kind,
    subject,
    source: fc.constantFrom('a.log', 'b.log', 'web-0.log'),
    time: fc.option(fc.nat(9), { nil: undefined }),
    code: fc.constantFrom(undefined, 1, 127, 137),
  });
  const events = fc.array(one, { maxLength: 12 }).map((list) =>
    list.map(({ kind: id, subject: whose, source, time, code }, i) =>
      event(id, {
        role: LIBRARY.get(id)!.role,
        subject: whose,
        at: at(source, i + 1),
        ...(time !== undefined && { time }),
        ...(code !== undefined && { exitCode: code }),
      }),
    ),
  );
  const shuffled = events.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  holds(
    fc.property(shuffled, ([list, other]) => {
      expect(correlate(other, LIBRARY)).toEqual(correlate(list, LIBRARY));
    }),
  );
});

test('a hundred thousand events take no time', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => [
    event('crashloop', { subject: step(`Run ${i % 1000}`) }),
    repeated(i % 7 ? 1 : 143, { subject: step(`Run ${i % 1000}`) }),
  ]).flat();
  const started = performance.now();
  expect(correlate(many, LIBRARY).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});
