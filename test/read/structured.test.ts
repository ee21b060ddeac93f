/** src/read/structured.ts, tree.ts and docker-event.ts: documents of values, whole, cut and hostile. */
import fc from 'fast-check';
import { readTree } from '../../src/read/structured.ts';
import { parseJsonTree } from '../../src/read/tree.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';
import { holds, inlineValues, recording, told } from '../build.ts';

const json = (text: string) => readTree(parseJsonTree(text, 'x'), 'json');
const yaml = (text: string) => readTree(parseYamlTree(text, 'x'), 'yaml');
const POD = '{"kind":"Pod","metadata":{"name":"web"},"status":{"reason":"Evicted"}}';

test.each([
  ['a pod', POD, 'kubernetes', ['status Evicted of web']],
  [
    'an array of containers',
    '[{"Name":"/a","State":{"ExitCode":3}},{"Name":"/b","State":{"ExitCode":4}}]',
    'docker-inspect',
    ['exit 3 of a', 'exit 4 of b'],
  ],
  [
    'a container of a pod alone, as jsonpath prints it',
    '{"name":"app","imageID":"","image":"app:1","state":{"terminated":{"exitCode":127,"reason":"Error"}},"lastState":{}}',
    'kubernetes',
    ['status Error of pod/app', 'exit 127 of pod/app'],
  ],
  ['a state of something else', '{"name":"lamp","state":{"on":true}}', 'json', []],
  ['something else', '{"name":"left-pad"}', 'json', []],
  ['a bare number', '1', 'json', []],
])('%s', (_, text, format, seen) => {
  expect([json(text).format, json(text).observations.map(told)]).toEqual([format, seen]);
});

test('a document that was cut gives what is complete in it, and says so', () => {
  const text = recording('docker-26.1/inspect.json');
  const reading = json(text.slice(0, 100_000));
  expect(reading.observations.length).toBeGreaterThanOrEqual(10);
  expect(reading.problem).toMatch(/^the JSON is broken or cut near character \d+$/);
});

test('several YAML documents, each with its own places', () => {
  const reading = yaml(
    'kind: Pod\nmetadata:\n  name: a\nstatus:\n  reason: Evicted\n---\nkind: Pod\nmetadata:\n  name: b\nstatus:\n  reason: Preempting\n',
  );
  expect(reading.observations.map((seen) => [told(seen), seen.at.line, seen.at.column])).toEqual([
    ['status Evicted of a', 5, 11],
    ['status Preempting of b', 11, 11],
  ]);
});

test('broken YAML is a problem and no exception', () => {
  expect(yaml('kind: Pod\nmetadata: [\n').problem).toMatch(/^the YAML is broken: /);
});

test.each(['docker-26.1', 'docker-20.10'])(
  'docker events of %s: JSON is put in the words of the text form',
  (folder) => {
    const reading = inlineValues(recording(`${folder}/events.jsonl`));
    const lines = recording(`${folder}/events.txt`)
      .split('\n')
      .filter((one) => / container (?:die|oom|kill|stop) /.test(one));
    const told = new Set(
      reading.observations.flatMap((seen) =>
        seen.kind === 'text' ? `${new Date(seen.time!).toISOString().slice(0, -1)} ${seen.text}` : [],
      ),
    );
    expect(reading.format).toBe('docker-events');
    expect(lines.length).toBeGreaterThan(40);
    for (const one of lines) expect(told).toContain(one.replace(/(\.\d{3})\d{6}Z /, '$1 '));
  },
);

test.each([
  '{"Type":"container","Action":"die","Actor":{},"time":1e300}',
  '{"Type":"container","Action":"die","Actor":{},"timeNano":-5}',
])('a time that is no time is left out: %s', (text) => {
  expect(json(text).observations).toHaveLength(1);
  expect(json(text).observations[0]).not.toHaveProperty('time');
});

test('whatever the values are, nothing is thrown and every place is in the text', () => {
  const key = fc.constantFrom(
    'kind',
    'items',
    'status',
    'metadata',
    'name',
    'State',
    'ExitCode',
    'Name',
    'containerStatuses',
    'state',
    'terminated',
    'exitCode',
    'reason',
    'conditions',
    'Health',
    'Log',
    'Actor',
    'Action',
    'Type',
  );
  const leaf = fc.oneof(
    fc.constantFrom('Pod', 'List', 'Event', 'container', 'unhealthy', 'False', ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double(),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'medium' },
      leaf,
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(key, tie('any'), { maxKeys: 6 }),
    ),
  })).any;
  holds(
    fc.property(value, fc.constantFrom(undefined, 2), (one, indent) => {
      const text = JSON.stringify(one, null, indent) ?? 'null';
      const lines = text.split('\n');
      for (const read of [json, yaml])
        for (const { at } of read(text).observations) {
          expect(at.column).toBeGreaterThan(0);
          expect(at.endColumn).toBeGreaterThanOrEqual(at.column);
          expect(at.endColumn - 1).toBeLessThanOrEqual(lines[at.line - 1]!.length);
        }
    }),
  );
});
