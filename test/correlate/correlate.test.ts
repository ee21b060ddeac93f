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
  pattern('abort', { role: 'context', severity: 'notice', explains: ['sigkill'] }),
  pattern('cancelled', { role: 'cause', category: 'ci-control', explains: ['sigkill'] }),
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

const from = (source: string, more: Partial<Event> = {}) => repeated(137, { at: at(source, 9), ...more });

test('two jobs that end with one code are not both explained by one container', () => {
  const died = event('oom', { role: 'cause', subject: container('web'), at: at('inspect.json', 3) });
  expect(found(died, from('a.log'), from('b.log'))).toEqual(['oom', '(sigkill)', '(sigkill)']);
});

test('a job whose own log shows the container is explained by it, whatever other jobs say', () => {
  const died = event('oom', { role: 'cause', subject: container('web', { step: 'Run it' }), at: at('a.log', 3) });
  expect(found(died, from('a.log'), from('b.log'))).toEqual(['oom < (sigkill)', '(sigkill)']);
});

test('a cause in one plain log is no reason for what another plain log repeats', () => {
  const cause = event('oom', { role: 'cause', subject: log('a.log'), at: at('a.log', 1) });
  expect(found(cause, from('b.log', { subject: log('b.log') }))).toEqual(['oom', '(sigkill)']);
});

test('containers of one pod do not explain the ends of each other', () => {
  const [app, side] = [container('app', { pod: 'p' }), container('side', { pod: 'p' })];
  const oom = event('oom', { role: 'cause', subject: app, exitCode: 137 });
  const other = event('sigkill', { subject: side, exitCode: 137 });
  expect(found(oom, other)).toEqual(['oom', 'sigkill']);
  expect(found(oom, event('crashloop', { subject: side }))).toEqual(['oom < crashloop']);
});

test('what a table says of a pod and a description of its container is one', () => {
  const [init, app] = [container('init', { pod: 'p' }), container('app', { pod: 'p' })];
  const table = event('crashloop', { subject: pod('p'), at: at('pods.txt', 1) });
  const described = event('crashloop', { subject: init, at: at('describe.txt', 1) });
  const [incident, ...others] = correlate(
    [table, described, event('flag', { subject: app, role: 'context' })],
    LIBRARY,
  );
  expect([incident!.chain.length, incident!.root.subject.container, others]).toEqual([2, 'init', []]);
});

test('a warning that explains why a step failed ranks as the error that it explains', () => {
  const warning = event('disk', { role: 'cause', subject: step('Run it'), at: at('a.log', 1) });
  const wrapper = event('runner', { role: 'wrapper', exitCode: 1, subject: step('Run it'), at: at('a.log', 2) });
  const other = event('disk', { role: 'cause', subject: container('web'), at: at('0.log', 1) });
  expect(correlate([warning, wrapper, other], LIBRARY).map(({ severity, chain }) => [severity, chain.length])).toEqual([
    ['error', 2],
    ['warning', 1],
  ]);
});

test('one cause with one message in all jobs of a matrix is one incident with the jobs as places', () => {
  const jobs = Array.from({ length: 12 }, (_, i) => `${i}_test (ubuntu, ${i}).txt`);
  const failed = jobs.flatMap((job) => [
    event('missing', { role: 'cause', subject: step('Run it'), at: at(job, 4, 'no jq') }),
    repeated(127, { at: at(job, 9) }),
  ]);
  const [incident, ...others] = correlate(failed, LIBRARY);
  expect(others).toEqual([]);
  expect(incident!.places.map(({ job }) => job)).toEqual(
    expect.arrayContaining(['test (ubuntu, 0)', 'test (ubuntu, 11)']),
  );
  expect([incident!.places.length, incident!.chain.length]).toEqual([12, 24]);
});

test.each([
  ['another message', '1_test (b).txt', 'no yq', 'Run it'],
  ['another step', '1_test (b).txt', 'no jq', 'Run that'],
  ['another job', '1_lint.txt', 'no jq', 'Run it'],
])('%s is another incident', (_, job, text, name) => {
  const one = event('missing', { role: 'cause', subject: step('Run it'), at: at('0_test (a).txt', 4, 'no jq') });
  const two = event('missing', { role: 'cause', subject: step(name), at: at(job, 4, text) });
  expect(correlate([one, two], LIBRARY).map(({ places }) => places.length)).toEqual([1, 1]);
});

test('replicas of a service of one image are places, containers of other names are not', () => {
  const killed = (name: string) => event('oom', { role: 'cause', subject: container(name, { image: 'app:1' }) });
  const all = ['shop-web-1', 'shop-web-2', 'shop-db-1', 'web'].map(killed);
  expect(correlate(all, LIBRARY).map(({ places }) => places.length)).toEqual([2, 1, 1]);
});

test('the failure of a workload is explained by one of its pods, not by that of another workload', () => {
  const workload = (name: string) => event('crashloop', { subject: { kind: 'workload', name, namespace: 'x' } });
  const died = event('oom', { role: 'cause', subject: pod('web-8df755d95-nzrwc', { namespace: 'x' }) });
  expect(found(died, workload('web'))).toEqual(['oom < crashloop']);
  expect(found(died, workload('db'))).toEqual(['oom', 'crashloop']);
});

test('a kill that the kernel reports without a container is that of the one container that the engine marked', () => {
  const kernel = (pid: string) =>
    event('oom', {
      role: 'cause',
      subject: { ...log('dmesg'), process: 'node' },
      captures: { pid },
      at: at('dmesg', 1),
    });
  const marked = (name: string) => event('oom', { role: 'cause', subject: container(name), at: at(`${name}.json`, 1) });
  expect(found(kernel('42'), marked('web'))).toEqual(['oom < oom']);
  expect(found(kernel('42'), marked('web'), marked('db'))).toHaveLength(3);
  expect(found(kernel('42'), kernel('7'), marked('web'))).toHaveLength(3);
});

describe('what is stopped because another container ended', () => {
  const ended = (name: string, line: number, more: Partial<Event> = {}) =>
    event('sigkill', { subject: container(name), exitCode: 137, at: at('compose.log', line), ...more });
  const abort = (line: number) => event('abort', { role: 'context', at: at('compose.log', line) });

  test('belongs to what ended first', () => {
    const crashed = ended('app', 5, { id: 'app-error', meaning: 'app-error', pattern: 'app-error', exitCode: 1 });
    expect(found(ended('db', 12), crashed, abort(10), ended('web', 11))).toEqual(['app-error < sigkill < sigkill']);
  });

  test.each([
    ['it ended before', [ended('db', 5), ended('web', 6), abort(10)], 2],
    ['nothing ended before', [abort(10), ended('web', 11)], 1],
    ['another run began', [ended('db', 5), abort(10), ended('web', 11), abort(20)], 2],
    ['another log says so', [ended('db', 5), abort(10), ended('web', 11, { at: at('b.log', 11) })], 2],
    [
      'it ended for another reason',
      [ended('db', 5), abort(10), event('missing', { role: 'cause', subject: container('web'), exitCode: 1 })],
      2,
    ],
  ])('but not when %s', (_, events, count) => {
    expect(correlate(events, LIBRARY)).toHaveLength(count);
  });
});

test('a cancelled step takes its containers down, and not those of other steps or logs', () => {
  const cancelled = event('cancelled', { role: 'cause', subject: step('Run it'), at: at('job.log', 9) });
  const killed = (name: string, source: string) =>
    event('sigkill', { subject: container('web', { step: name }), exitCode: 137, at: at(source, 5) });
  expect(found(killed('Run it', 'job.log'), cancelled)).toEqual(['cancelled < sigkill']);
  expect(found(killed('Run that', 'job.log'), cancelled)).toHaveLength(2);
  expect(found(killed('Run it', 'b.log'), cancelled)).toHaveLength(2);
});
