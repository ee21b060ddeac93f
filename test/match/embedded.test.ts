/** Structured documents in the middle of a text log: read as what they are, with the places of the log. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import { matchSource } from '../../src/match/source.ts';
import type { Event } from '../../src/model.ts';
import { bytes, cutAt, holds, library, pattern, recording, wording } from '../build.ts';

const STATUSES = ['OOMKilled', 'CrashLoopBackOff', 'Evicted', 'Error', 'ErrImageNeverPull', 'unhealthy'];
const LIBRARY = library(
  ...STATUSES.map((status) => pattern(status.toLowerCase(), { statuses: [status] })),
  pattern('app-error'),
  wording('refused', 'ECONNREFUSED'),
  wording('die', 'container die'),
);
const match = (text: string, cuts: readonly number[] = []) =>
  matchSource({ name: 'job.log', blocks: cutAt(bytes(text), cuts) }, LIBRARY);
const short = (events: readonly Event[]) =>
  events.map(({ id, at, subject }) => `${id} at ${at.line}:${at.column} of ${subject.kind} ${subject.name}`);

const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web-0', namespace: 'shop' },
  spec: { nodeName: 'node-1', containers: [{ name: 'app', args: ['echo "}" \\'] }] },
  status: {
    containerStatuses: [
      {
        name: 'app',
        ready: false,
        restartCount: 3,
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'connect ECONNREFUSED 10.0.0.7:5432' } },
        lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
      },
    ],
  },
};
const SEEN = ['crashloopbackoff', 'refused', 'oomkilled', 'app-error'];
const inspectOf = (name: string, code: number) => ({
  Id: 'ab'.repeat(32),
  State: { Status: 'exited', Running: false, OOMKilled: true, ExitCode: code, Error: '' },
  Name: `/${name}`,
});
const list = (items: readonly object[]) => ({
  apiVersion: 'v1',
  // Twice the same object would be an alias in YAML.
  items: items.map((item) => structuredClone(item)),
  kind: 'List',
  metadata: { resourceVersion: '' },
});
const pretty = (value: object) => JSON.stringify(value, null, 4);

/** What was observed stands at the place of each event. */
function expectPlaces(log: string, events: readonly Event[]) {
  const lines = log.split('\n');
  for (const { at, captures, pattern: id } of events) {
    const raw = lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1);
    const value = captures.status ?? captures.code;
    if (value === undefined)
      expect(raw).toMatch({ refused: /ECONNREFUSED/, die: /container die|"(?:Action|Status)":\s?"die/ }[id]!);
    else if (raw.startsWith('"')) {
      const [member] = Object.values(JSON.parse(`{${raw}}`));
      expect([value, `Exited (${value}) now`, value === 'OOMKilled', 'died']).toContainEqual(
        typeof member === 'number' ? String(member) : member,
      );
    } else expect(raw).toBe(value);
  }
}

test.each([
  ['a pod in JSON', pretty(POD), SEEN],
  ['a list of pods in JSON', pretty(list([POD, POD])), [...SEEN, ...SEEN]],
  [
    'a list whose items do not say what they are',
    pretty({ kind: 'PodList', apiVersion: 'v1', items: [{ ...POD, apiVersion: undefined, kind: undefined }] }),
    SEEN,
  ],
  ['a pod on one line', JSON.stringify(POD), SEEN],
  ['a list on one line', JSON.stringify(list([POD, POD])), [...SEEN, ...SEEN]],
  ['a pod in YAML', stringify(POD), SEEN],
  ['pods in several YAML documents', `${stringify(POD)}---\n${stringify(POD)}`, [...SEEN, ...SEEN]],
  ['a list of pods in YAML', stringify(list([POD, POD]), { indentSeq: false }), [...SEEN, ...SEEN]],
  [
    'docker inspect',
    pretty([inspectOf('a', 3), inspectOf('b', 4)]),
    ['app-error', 'oomkilled', 'app-error', 'oomkilled'],
  ],
  ['docker inspect --format json', JSON.stringify([inspectOf('a', 3)]), ['app-error', 'oomkilled']],
  [
    'the state alone',
    'state: {"Status":"exited","Running":false,"OOMKilled":true,"ExitCode":1,"Error":"","StartedAt":"2026-11-20T18:44:15Z"}',
    ['app-error', 'oomkilled'],
  ],
  [
    'docker compose ps',
    '{"ExitCode":3,"Image":"app","Name":"web-1","Publishers":null,"Service":"web","Status":"Exited (3) now"}',
    ['app-error'],
  ],
  [
    'an older compose ps',
    '[{"ID":"ab","Name":"web-1","Service":"web","State":"exited","Health":"","ExitCode":3,"Publishers":[]}]',
    ['app-error'],
  ],
  ['the status of a pod alone', JSON.stringify(POD.status), SEEN],
  [
    'docker ps behind jq',
    pretty({ Command: '"sh -c \\"x\\""', ID: 'ab', Image: 'app', Names: 'web', Status: 'Exited (3) now' }),
    ['app-error'],
  ],
  ['podman inspect', JSON.stringify([inspectOf('web', 3)], null, 5), ['app-error', 'oomkilled']],
  [
    'nerdctl ps',
    '{"Command":"\\"sleep 5\\"","ID":"ab","Image":"app","Platform":"linux/amd64","Names":"web","Status":"Exited (3) now","LabelsMap":{}}',
    ['app-error'],
  ],
  [
    'podman ps',
    pretty([
      {
        AutoRemove: false,
        ExitCode: 3,
        Exited: true,
        Id: 'ab',
        Image: 'app',
        Names: ['web'],
        State: 'exited',
        Status: '',
      },
    ]),
    ['app-error'],
  ],
  [
    'podman events',
    '{"ContainerExitCode":3,"ID":"ab","Image":"app","Name":"web","Status":"died","Time":"2026-11-20T18:44:15Z","Type":"container","Attributes":{}}',
    ['die', 'app-error'],
  ],
])('%s', async (_, document, ids) => {
  const lines = document.trimEnd().split('\n').length;
  const alone = await match(document);
  expect(alone.events.map(({ id }) => id)).toEqual(ids);
  expect(alone.report).toMatchObject({ complete: true, format: expect.stringMatching(/^(?:kubernetes|docker-\w+)$/) });
  const inside = await match(`before\n${document.trimEnd()}\nconnect ECONNREFUSED\n`);
  expect(inside.events.map(({ id }) => id)).toEqual([...ids, 'refused']);
  expect(inside.events.map(({ at }) => at.line)).toEqual([...alone.events.map(({ at }) => at.line + 1), lines + 2]);
  expect(inside.report).toMatchObject({ complete: true, format: 'text' });
  expectPlaces(`before\n${document}`, inside.events.slice(0, -1));
});

test('an item of a YAML list ends where a line does not stand under it', async () => {
  const text = stringify(list([POD]), { indentSeq: false }).split('kind: List')[0];
  const { events, gaps } = await match(`${text}so   connect ECONNREFUSED\n`);
  expect([gaps, events.map(({ id }) => id)]).toEqual([[], [...SEEN, 'refused']]);
});

test('the places are those of the log', async () => {
  const log = `\x1b[32mstate\x1b[0m\n${pretty([inspectOf('web', 3)])}`.replace(/^/gm, '2026-11-20T21:23:18.3424472Z ');
  expect(short((await match(log)).events)).toEqual([
    'app-error at 9:42 of container web',
    'oomkilled at 8:42 of container web',
  ]);
});

const RECORDED = [
  ...JSON.parse(recording('docker-26.1/inspect.json')).slice(0, 12),
  ...JSON.parse(recording('kubernetes-1.20-containerd/pods.json')).items.slice(0, 20),
] as object[];
const printed = fc
  .tuple(
    fc.constantFrom(...RECORDED),
    fc.constantFrom<(value: object) => string>(
      pretty,
      (value) => JSON.stringify(value, null, 2),
      (value) => JSON.stringify(value),
      (value) => ('kind' in value ? stringify(value) : pretty(value)).trimEnd(),
    ),
  )
  .map(([value, print]) => print(value));
const PREFIXES = [
  '',
  '2026-11-20T21:23:18.3424472Z ',
  'web-1  | ',
  '[pod/web-0/app] ',
  '\x1b[36mweb-1  |\x1b[0m ',
  '\ufeff',
];
const plain = fc.constantFrom(
  '',
  '+ kubectl get pod',
  'connect ECONNREFUSED',
  '{',
  '["x"]',
  'apiVersion: v1',
  '  "Id": "',
);

test('at the place of an event stands what was observed, whatever surrounds the document', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(printed, plain), { maxLength: 5 }),
      fc.constantFrom(...PREFIXES),
      fc.array(fc.nat(), { maxLength: 4 }),
      async (documents, prefix, cuts) => {
        const log = `start\n${documents.join('\n--\n')}`.replace(/^/gm, prefix);
        const { events } = await match(log, cuts);
        expectPlaces(log, events);
        expect(await match(log)).toEqual(await match(log, cuts));
      },
    ),
    { numRuns: 200 },
  );
});

test('embedded, a document gives what it gives alone', async () => {
  await fc.assert(
    fc.asyncProperty(printed, fc.constantFrom(...PREFIXES), async (document, prefix) => {
      const alone = await match(document);
      const inside = await match(`start\n${document}\nend`.replace(/^/gm, prefix));
      expect(inside.events.map(({ id }) => id)).toEqual(alone.events.map(({ id }) => id));
      expect(inside.events.map(({ at }) => at.line)).toEqual(alone.events.map(({ at }) => at.line + 1));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a program that logs JSON', '{"level":50,"kind":"Pod","metadata":"x","msg":"connect ECONNREFUSED"}\n'.repeat(3)],
  ['an event of a program', '{"level":"error","Actor":"me","msg":"connect ECONNREFUSED"}\n'],
  ['JSON that ends nowhere', '    "apiVersion": "v1",\n    "kind": "Pod",\nconnect ECONNREFUSED\n'],
  ['YAML that is none', 'apiVersion: v1\nconnect ECONNREFUSED\n'],
  ['an image', `[\n  {\n    "Id": "${'ab'.repeat(32)}",\n    "Comment": "connect ECONNREFUSED"\n  }\n]\n`],
])('%s is judged line by line', async (_, text) => {
  const { report, events } = await match(`log\n${text}`);
  expect(report).toMatchObject({ format: 'text', complete: true });
  expect(new Set(events.map(({ id }) => id))).toEqual(new Set(['refused']));
});

test('a manifest without a status gives nothing', async () => {
  const { status: _, ...manifest } = { ...POD, spec: { note: 'connect ECONNREFUSED' } };
  for (const document of [pretty(manifest), stringify(manifest)])
    expect((await match(`+ cat pod\n${document.trimEnd()}\ndone\n`)).events).toEqual([]);
});

test('documents of every kind in one file, in any order', async () => {
  const parts = [
    pretty(POD),
    stringify(POD).trimEnd(),
    pretty([inspectOf('web', 3)]),
    'Name:         web-0\nContainers:\n  app:\n    State:          Waiting\n      Reason:       CrashLoopBackOff',
    'NAME    READY   STATUS      RESTARTS   AGE\nweb-0   0/1     OOMKilled   2          1m',
    'plain text: connect ECONNREFUSED',
  ];
  const one = (await Promise.all(parts.map((part) => match(part)))).flatMap(({ events }) => events.map(({ id }) => id));
  expect(one).toHaveLength(4 + 4 + 2 + 1 + 1 + 1);
  await holds(
    fc.asyncProperty(fc.shuffledSubarray(parts, { minLength: parts.length }), async (shuffled) => {
      const { events, gaps } = await match(shuffled.join('\n\n'));
      expect(gaps).toEqual([]);
      expect(events.map(({ id }) => id).sort()).toEqual([...one].sort());
    }),
  );
});

test.each([
  ['JSON', pretty(POD), 'JSON'],
  ['YAML', `${stringify(POD)}  "x: [`, 'YAML'],
])('%s that is cut gives what could be read, and a gap', async (name, document, word) => {
  const text = name === 'JSON' ? document.slice(0, document.indexOf('"OOMKilled"') + 12) : document;
  const { report, gaps, events } = await match(`start\n${text}\n`);
  expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(['crashloopbackoff', 'oomkilled']));
  expect([report.complete, gaps.map(({ message }) => message)]).toEqual([
    false,
    [
      expect.stringMatching(
        new RegExp(`^the ${word} is broken or cut in the part that begins at line \\d+; what could be`),
      ),
    ],
  ]);
});

test.each([
  ['kubectl-describe', recording('kubernetes-1.20-containerd/describe.txt')],
  ['kubectl-table', recording('kubernetes-1.20-dockershim/pods.txt')],
  ['kubectl-events', recording('kubernetes-1.20-containerd/events.txt')],
  ['docker-ps', recording('docker-26.1/ps-a.txt')],
  ['compose-ps', recording('compose/v1-ps.txt')],
  ['docker-events', recording('docker-26.1/events.jsonl')],
])('a text that is %s only is called so', async (format, text) => {
  expect((await match(text)).report.format).toBe(format);
  expect((await match(`${text}\nmore\n`)).report.format).toBe('text');
  expect((await match(text.replace(/^/gm, '2026-11-20T21:23:18.3424472Z '))).report.format).toBe('runner-log');
});

describe('bounds', () => {
  const items = (count: number) => pretty(list(Array.from({ length: count }, () => POD)));

  test('a list that is longer than any part may be is read to its end', async () => {
    const text = `start\n${items(2000)}\ncontainer die\n`;
    const { events, report } = await match(text);
    expect(report).toMatchObject({ complete: true, lines: text.split('\n').length - 1 });
    expect(report.lines).toBeGreaterThan(50_000);
    expect(events.filter(({ id }) => id === 'oomkilled')).toHaveLength(1000);
    expect(events.at(-1)).toMatchObject({ id: 'die', at: { line: report.lines } });
  });

  test('JSON above the limit is read object by object', async () => {
    const text = items(1).replace('"items": [', `"items": [\n${' '.repeat(17 << 20)}`);
    const { events, report } = await match(text);
    expect([report.format, report.complete]).toEqual(['kubernetes', true]);
    expect(events.map(({ id }) => id)).toEqual(SEEN);
  });

  test.each([
    ['one line above the limit', `{"items":["${'x'.repeat(17 << 20)}"]}`, 'it is json above 16 MiB without line ends'],
    [
      'objects of no known kind',
      `{\n${'"a": 1,\n'.repeat(3 << 20)}}`,
      'it is json above 16 MiB without line ends or of no',
    ],
    ['deep JSON', `{"a":${'['.repeat(100_000)}`, 'it is nested deeper than 100 levels; give a part of it'],
    ['deep YAML', `kind: Pod\na: ${'['.repeat(100_000)}`, 'it is nested deeper than 100 levels'],
    ['lists in YAML on one line', `kind: Pod\na:\n  ${'- '.repeat(100_000)}x\n`, 'it is nested deeper than 100 levels'],
    [
      'indented YAML',
      `kind: Pod\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`,
      'it is nested deeper than',
    ],
  ])('%s is a gap that says what to do', async (_, text, message) => {
    const { report, gaps, events } = await match(text);
    expect(report.complete).toBe(false);
    expect(gaps.map((gap) => gap.message)).toEqual([expect.stringContaining(message)]);
    expect(events).toEqual([]);
  });

  test('aliases of YAML stand for nothing', async () => {
    const bomb = 'abcdefghi'.split('').map((name, i, names) => {
      const value = i === 0 ? 'x' : `*${names[i - 1]}`;
      return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`;
    });
    const text = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nstatus:\n  reason: Evicted\n${bomb.join('\n')}\n`;
    expect((await match(text)).events.map(({ id }) => id)).toEqual(['evicted']);
  });

  test.each(['    "apiVersion": "v1",\n', 'apiVersion: v1\n', '<testsuite>\n', '"logs": [\n', '{"OOMKilled":[[[\n'])(
    'what opens %j again and again is given up line by line',
    async (line) => {
      const { events, report } = await match(`${line.repeat(5000)}connect ECONNREFUSED\n`);
      expect(events.map(({ id }) => id)).toEqual(['refused']);
      expect(report.lines).toBe(5001);
    },
  );
});
