/**
 * Mutation tests: breaks the sources in small ways, one at a time, and tells which breaks no test notices.
 * `npm run test:mutation [-- ROOM [COUNT [SEED]]]`. Nothing is written: each break lives in the memory of a process.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { ENDLESS, firstOf, Judge } from './mutation/court.ts';
import { uses } from './mutation/modules.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { ROOMS, type Room, SLOW } from './mutation/rooms.ts';

/** How many breaks of a room are tried when nothing else is said. */
const COUNT = 120;
/** Processes at once. */
const JUDGES = 2;

const [only = '', count = String(COUNT), seed = '1'] = process.argv.slice(2);

interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly change: string;
  readonly reason: string;
}
const equivalents = parse(readFileSync('scripts/mutation/equivalent.yml', 'utf8')) as readonly Equivalent[];
for (const { file, line } of equivalents)
  if (!readFileSync(file, 'utf8').includes(line)) throw new Error(`equivalent.yml: ${file} has no line ${line}`);
const isEquivalent = (mutant: Mutant) =>
  equivalents.some(
    ({ file, line, change }) => file === mutant.file && line === mutant.whole && change === mutant.change,
  );

const filesBelow = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.as.ts'))
        .map((name) => `${path}/${name}`);

/** The test files that may notice a break of `file`: the one of its name first, then the quickest. */
function testsOf(file: string, room: Room, took: Readonly<Record<string, number>>): string[] {
  const own = `/${basename(file, '.ts')}.test.ts`;
  const cost = (test: string) => (test.endsWith(own) ? 0 : (took[test] ?? Number.POSITIVE_INFINITY));
  return Object.keys(took)
    .filter((test) => room.tests.some((start) => test.startsWith(start)) && uses(absolute(test), absolute(file)))
    .sort((a, b) => cost(a) - cost(b));
}
const absolute = (path: string) => `${process.cwd()}/${path}`;

/** The same choice for the same seed. */
function chosen(mutants: readonly Mutant[]): Mutant[] {
  let state = Number(seed);
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return mutants
    .map((mutant) => ({ mutant, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(count))
    .map(({ mutant }) => mutant);
}

async function judged(name: string, room: Room): Promise<void> {
  const tests = room.tests
    .flatMap((start) => filesBelow('test').filter((path) => path.startsWith(start) && path.endsWith('.test.ts')))
    .filter((path) => !SLOW.some((start) => path.startsWith(start)));
  const judges = Array.from({ length: JUDGES }, () => new Judge(tests));
  try {
    const [took] = await Promise.all(judges.map((judge) => judge.start()));
    const all = room.sources.flatMap(filesBelow).flatMap(mutantsOf);
    const breaks = chosen(all.filter((mutant) => !isEquivalent(mutant)));
    let noticed = 0;
    let endless = 0;
    await firstOf(judges, breaks, async (judge, mutant) => {
      const { red } = await judge.ask({ change: mutant, tests: testsOf(mutant.file, room, took!) });
      if (red === ENDLESS) endless++;
      if (red !== undefined) noticed++;
      else console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.whole}  [${mutant.change}]`);
    });
    const score = Math.round((100 * noticed) / Math.max(1, breaks.length));
    console.log(
      `${name}: ${noticed} of ${breaks.length} noticed (${score} %, ${endless} never ended), of ${all.length}`,
    );
  } finally {
    for (const judge of judges) judge.end();
  }
}

console.log(`seed ${seed}`);
for (const [name, room] of Object.entries(ROOMS)) if (only === '' || only === name) await judged(name, room);
