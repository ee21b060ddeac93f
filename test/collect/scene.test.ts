/** src/collect/scene.ts: engines and clusters that hang, refuse or talk nonsense cost a line and some seconds. */
import { captureScene, SCENE_TIME, type Wanted } from '../../src/collect/scene.ts';
import { GARBAGE, HANGS, machine, REFUSES } from '../machine.ts';

const VERSION = `[ "$1" != version ] || { echo '{"Client":{"Version":"28.2.2"},"Server":{"Version":"28.2.2"}}'; exit 0; }`;
const ID = 'a'.repeat(64);

const capture = (programs: Readonly<Record<string, string>>, docker: Wanted, kubernetes: Wanted = 'false') =>
  captureScene({ docker, kubernetes, namespace: '', since: Date.now() - 60_000, env: machine(programs) });

test('what hangs is stopped within the time, with one line each, also when nobody asked for it by name', async () => {
  const start = Date.now();
  const programs = { docker: HANGS, kubectl: HANGS };
  const [asked, auto] = await Promise.all([capture(programs, 'true', 'true'), capture(programs, 'auto')]);
  expect(Date.now() - start).toBeLessThan(SCENE_TIME + 5000);
  expect(asked.gaps).toEqual([
    { source: 'docker', message: expect.stringContaining('did not answer within 8 s and was stopped') },
    { source: 'kubectl', message: expect.stringContaining('did not answer within 8 s and was stopped') },
  ]);
  expect(auto.gaps).toHaveLength(1);
});

test.each([
  ['true', 'refuses', { docker: REFUSES }, [/^docker: Cannot connect to the Docker daemon .*; check the engine/]],
  ['auto', 'refuses', { docker: REFUSES }, []],
  ['true', 'is garbage', { docker: GARBAGE }, [/^docker: it answered what no engine says; check/]],
  ['auto', 'is garbage', { docker: GARBAGE }, [/^docker: it answered what no engine says; check/]],
  ['true', 'lists garbage', { docker: `${VERSION}\n${GARBAGE}` }, [/^docker: it answered what no engine says/]],
  ['true', 'is not there', {}, [/^docker: neither docker, podman nor nerdctl is on the PATH; install/]],
  ['auto', 'is not there', {}, []],
  [
    'true',
    'inspects garbage',
    { docker: `${VERSION}\n[ "$1" != ps ] || { echo ${ID}; exit 0; }\n${GARBAGE}` },
    [/^docker inspect: it answered what no engine says/],
  ],
  ['true', 'never ends', { docker: `${VERSION}\nwhile :; do echo ${ID}; done` }, [/^docker: /]],
] as const)('docker: %s, and it %s', async (wanted, _, programs, lines) => {
  const { sources, gaps } = await capture(programs, wanted);
  expect([sources, gaps.length]).toEqual([[], lines.length]);
  gaps.forEach(({ source, message }, i) => {
    expect(`${source}: ${message}`).toMatch(lines[i]!);
    expect(message).not.toContain('\n');
  });
});

test.each([
  ['true', 'refuses', { kubectl: 'echo "The connection to the server localhost:8080 was refused" >&2; exit 1' }, 1],
  ['true', 'is garbage', { kubectl: GARBAGE }, 1],
  ['true', 'is not there', {}, 1],
  ['auto', 'has no kubeconfig', { kubectl: HANGS }, 0],
] as const)('kubernetes: %s, and it %s', async (wanted, _, programs, count) => {
  const { sources, gaps } = await capture(programs, 'false', wanted);
  expect([sources, gaps.map(({ source }) => source)]).toEqual([[], Array(count).fill('kubectl')]);
});

test('another engine is asked when Docker does not answer', async () => {
  const inspected = JSON.stringify([
    {
      Id: ID,
      Name: 'web',
      Created: new Date().toISOString(),
      State: { ExitCode: 3, FinishedAt: new Date().toISOString() },
    },
  ]);
  const podman = `case $1 in
    version) echo '{"Client":{"Version":"4.3.1"}}';;
    ps) echo ${ID};;
    inspect) echo '${inspected}';;
    logs) echo '2026-01-01T00:00:02Z second'; echo '2026-01-01T00:00:01Z first' >&2;;
  esac`;
  const { sources, gaps, tools } = await capture({ docker: REFUSES, podman }, 'true');
  expect([gaps, tools, sources.map(({ name }) => name)]).toEqual([
    [],
    [{ name: 'podman', version: '4.3.1' }],
    ['podman inspect', 'podman logs web'],
  ]);
  const [bytes] = sources[1]!.blocks as Uint8Array[];
  expect(`${bytes}`).toBe('2026-01-01T00:00:01Z first\n2026-01-01T00:00:02Z second\n');
  expect(sources[1]!.known).toEqual({ container: 'web', containerId: ID });
});

test('one that answers and knows of nothing does not hide that another refused', async () => {
  const podman = `[ "$1" != version ] || echo '{"Client":{"Version":"4.3.1"}}'`;
  const programs = { docker: REFUSES, podman };
  const [asked, auto] = await Promise.all([capture(programs, 'true'), capture(programs, 'auto')]);
  expect([asked.gaps.map(({ source }) => source), auto.gaps]).toEqual([['docker'], []]);
});

test('a tool stands outside of the workspace and does not see the inputs of the action', async () => {
  const env = { ...machine({ docker: 'echo "$PWD $INPUT_TOKEN none" >&2; exit 1' }), INPUT_TOKEN: 'secret' };
  const { gaps } = await captureScene({ docker: 'true', kubernetes: 'false', namespace: '', since: 0, env });
  expect(gaps[0]!.message).toMatch(/^\/ +none;/);
});
