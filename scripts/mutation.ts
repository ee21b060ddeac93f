/**
 * Mutation tests: breaks the sources in small ways, one at a time, and tells which breaks no test notices.
 * `npm run test:mutation [-- ROOM [COUNT [SEED]]]`; works in a copy, so the tree stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Sources, and the tests that should notice. */
const ROOMS: Readonly<Record<string, { readonly sources: readonly string[]; readonly tests: readonly string[] }>> = {
  redact: { sources: ['src/render/redact'], tests: ['test/render/known', 'test/render/redact'] },
  escape: {
    sources: ['src/render/escape.ts', 'src/render/gate.ts'],
    tests: ['test/render', 'test/publish/untrusted', 'test/hostile/sinks'],
  },
  fit: { sources: ['src/render/fit.ts'], tests: ['test/render/fit', 'test/render/documents', 'test/render/comment'] },
  match: { sources: ['src/match'], tests: ['test/match'] },
  correlate: { sources: ['src/correlate'], tests: ['test/correlate'] },
};

const OPERATORS: readonly (readonly [found: RegExp, put: string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ \+ 1\b/g, ' - 1'],
  [/ - 1\b/g, ' + 1'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/ \?\? /g, ' && '],
  [/\.filter\(/g, '.map('],
  [/\.some\(/g, '.every('],
  [/\bcontinue;/g, 'break;'],
  [/if \(/g, 'if (!'],
  [/\bMath\.max\(/g, 'Math.min('],
];

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly mutated: string;
}

/** Milliseconds that the tests of a room may take. */
const LONGEST = 900_000;

const root = process.cwd();
const [only = '', count = '40', seed = '1'] = process.argv.slice(2);
const rooms = Object.entries(ROOMS).filter(([name]) => only === '' || only === name);
const copy = mkdtempSync(join(tmpdir(), 'exitcode-mutation-'));
const KEPT = [
  'src',
  'test',
  'patterns',
  'schema',
  'examples',
  'docs',
  'jest.config.js',
  'package.json',
  'tsconfig.json',
];

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return found.filter((file) => file.endsWith('.ts')).map((file) => `${path}/${file}`);
}

function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  return OPERATORS.flatMap(([found, put]) =>
    [...text.matchAll(found)].flatMap((match): Mutant[] => {
      const start = text.lastIndexOf('\n', match.index) + 1;
      const whole = text.slice(start, text.indexOf('\n', match.index));
      // Types and comments do nothing at run time.
      if (/^\s*(?:\*|\/\/|\/\*|import|export (?:type|interface)|readonly)/.test(whole)) return [];
      const end = match.index + match[0].length;
      return [
        {
          file,
          line: text.slice(0, match.index).split('\n').length,
          text: `${whole.trim()}  [${match[0].trim()} -> ${put.trim()}]`,
          mutated: text.slice(0, match.index) + put + text.slice(end),
        },
      ];
    }),
  );
}

const isTest = (path: string) => path.endsWith('.test.ts');

/** The test files of a room, those that use a source themselves first. */
function testsFor(source: string, tests: readonly string[]): { near: string[]; far: string[] } {
  const all = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => `test/${file}`);
  const own = all.filter((path) => isTest(path) && tests.some((start) => path.startsWith(start)));
  const isNear = (path: string) => path.endsWith(`/${basename(source, '.ts')}.test.ts`) || uses(path, source);
  return { near: own.filter(isNear), far: own.filter((path) => !isNear(path)) };
}

const uses = (path: string, source: string) => readFileSync(path, 'utf8').includes(`/${source}'`);

/** A break that never ends is noticed, too. */
function passes(tests: readonly string[], milliseconds: number): boolean {
  if (tests.length === 0) return true;
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-i', '--bail', '--silent', ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, timeout: milliseconds, stdio: 'ignore' }).status === 0;
}

let state = Number(seed);
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

try {
  for (const part of KEPT) cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const part of ['node_modules', 'dist']) symlinkSync(join(root, part), join(copy, part));
  for (const [name, { sources, tests }] of rooms) {
    const started = performance.now();
    if (!passes(tests, LONGEST)) throw new Error(`${name}: the tests fail before anything is broken`);
    const patience = Math.round(30_000 + 3 * (performance.now() - started));
    const all = sources.flatMap(filesOf).flatMap(mutantsOf);
    const chosen = all
      .map((mutant) => ({ mutant, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, Number(count));
    let killed = 0;
    for (const { mutant } of chosen) {
      const original = readFileSync(mutant.file, 'utf8');
      writeFileSync(join(copy, mutant.file), mutant.mutated);
      const { near, far } = testsFor(mutant.file, tests);
      if (passes(near, patience) && passes(far, patience))
        console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.text}`);
      else killed++;
      writeFileSync(join(copy, mutant.file), original);
    }
    const score = Math.round((100 * killed) / Math.max(1, chosen.length));
    console.log(`${name}: ${killed} of ${chosen.length} noticed (${score} %), chosen from ${all.length}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
