/** Every recorded file is read as what it is: its format, and what is seen in it of whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge.ts';
import { matchSource } from '../src/match/source.ts';
import type { Event } from '../src/model.ts';
import { recording } from './build.ts';

const folder = fileURLToPath(new URL('fixtures/recordings', import.meta.url));
const { library } = await loadKnowledge();
const read = (path: string) => matchSource({ name: path, blocks: [readFileSync(`${folder}/${path}`)] }, library);

const told = ({ id, subject, exitCode, role }: Event) =>
  role === 'context'
    ? []
    : [`${id}${exitCode === undefined ? '' : `=${exitCode}`}@${subject.container ?? subject.pod ?? subject.kind}`];
const row = async (path: string) => {
  const { report, events, gaps } = await read(path);
  return [path, report.format, [...new Set(events.flatMap(told))].join(' '), gaps.length].join('\t');
};

/**
 * Not here: inputs and tables, which are no output of a program, what Kubernetes printed (recordings.test.ts judges it),
 * and JSON behind other text.
 */
const isOutput = (path: string) =>
  !/^expected\.tsv$|^read\.tsv$|^kubernetes|\/(?:inputs|dockerfiles)\/|bx26-rawjson|v2-psjson|table\.tsv$/.test(path);
const outputs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
  .filter(isOutput)
  .sort();

describe('files', () => {
  const wanted = recording('read.tsv').trimEnd().split('\n').slice(1);
  test('none is left out', () => {
    expect(wanted.map((line) => line.split('\t')[0])).toEqual(outputs);
  });
  test.each(wanted.map((line) => [line.split('\t')[0]!, line] as const))('%s', async (path, line) => {
    expect(await row(path)).toBe(line);
  });
});

interface Inspected {
  readonly Name: string;
  readonly State: { readonly ExitCode: number; readonly Running: boolean; readonly Status: string };
}

describe.each(['docker-20.10', 'docker-26.1', 'podman-4.3'])('%s: each witness tells the true exit codes', (engine) => {
  const containers = JSON.parse(recording(`${engine}/inspect.json`)) as Inspected[];
  const codes = (keep: (state: Inspected['State']) => boolean) =>
    containers
      .filter(({ State }) => State.ExitCode !== 0 && !State.Running && keep(State))
      .map(({ Name, State }) => `${Name.replace('/', '')}=${State.ExitCode}`)
      .sort();
  // What never started has no end that `ps` or an event could tell of.
  const ended = codes(({ Status }) => Status !== 'created');
  const files = readdirSync(`${folder}/${engine}`).filter((file) => /^(?:inspect|ps-a|events)\./.test(file));

  test('there are enough of them', () => {
    expect(containers.length).toBe(engine.startsWith('docker') ? 47 : 9);
    expect(ended.length).toBeGreaterThan(5);
  });
  test.each(files)('%s', async (file) => {
    const { events } = await read(`${engine}/${file}`);
    const seen = events.flatMap(({ exitCode, role, subject }) =>
      exitCode && role !== 'context' ? `${subject.container}=${exitCode}` : [],
    );
    const untold = engine.startsWith('podman') && file === 'events.txt';
    // The engine was asked for its events when some containers had already ended.
    const listed = (line: string) =>
      new RegExp(`name"?[=:] ?"?${line.split('=')[0]}[",)]`, 'i').test(recording(`${engine}/${file}`));
    const told = file.startsWith('events') ? ended.filter(listed) : ended;
    const wanted = untold ? [] : file === 'inspect.json' ? codes(() => true) : told;
    expect(told.length).toBeGreaterThan(5);
    expect([...new Set(seen)].sort()).toEqual(wanted);
  });
});
