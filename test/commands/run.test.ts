/** `exitcode run`: nobody can tell it from the command itself, but for the diagnosis of a failure. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitcode, folder, root } from '../spawn.ts';

const CLI = `${root}dist/cli/index.js`;
const scratch = mkdtempSync(join(tmpdir(), 'exitcode-'));
const node = process.execPath;
const run = (...command: string[]) => exitcode(['run', '--', ...command]);
const sh = (script: string) => run('sh', '-c', script);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Runs in a session of its own, so that no terminal has a say. */
function start(command: readonly string[]): ChildProcess {
  return spawn(node, [CLI, 'run', '--', ...command], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('close', resolve));

function output(child: ChildProcess): { text: string; holds(word: string): Promise<void> } {
  const seen = { text: '' };
  const waiting: (() => void)[] = [];
  child.stdout!.on('data', (part) => {
    seen.text += part;
    for (const one of waiting) one();
  });
  return Object.assign(seen, {
    holds: (word: string) =>
      new Promise<void>((resolve) => {
        const check = () => seen.text.includes(word) && resolve();
        waiting.push(check);
        check();
      }),
  });
}

describe('what passes through', () => {
  test('every byte of both outputs, and of standard input', () => {
    const file = join(scratch, 'random');
    writeFileSync(file, randomBytes(20 << 20));
    const ran = spawnSync(node, [CLI, 'run', '--', 'sh', '-c', 'tee /dev/stderr'], {
      cwd: folder,
      stdio: [openSync(file, 'r'), 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
    expect([ran.status, digest(ran.stdout), digest(ran.stderr)]).toEqual([
      0,
      digest(readFileSync(file)),
      digest(readFileSync(file)),
    ]);
  });

  test('a command that succeeds says what it says and no more', () => {
    expect(sh('printf a; printf b >&2')).toEqual({ code: 0, stdout: 'a', stderr: 'b' });
  });

  test('both outputs into one file keep their order', () => {
    const file = join(scratch, 'both');
    const fd = openSync(file, 'w');
    const script = 'i=0; while [ $i -lt 300 ]; do echo out $i; echo err $i >&2; i=$((i+1)); done';
    spawnSync(node, [CLI, 'run', '--', 'sh', '-c', script], { cwd: folder, stdio: ['ignore', fd, fd] });
    const expected = Array.from({ length: 300 }, (_, i) => `out ${i}\nerr ${i}\n`).join('');
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });

  test('the names of its own outputs can be opened, as in any shell', () => {
    const { code, stdout, stderr } = sh('echo out >/dev/stdout; echo err >/dev/stderr');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'out\n', stderr: 'err\n' });
  });

  test('what it leaves in the background goes on writing', async () => {
    const file = join(scratch, 'background');
    const child = spawn(
      node,
      [CLI, 'run', '--', 'sh', '-c', '(sleep 1; echo late; echo done >"$0") & echo now', file],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const seen = output(child);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, seen.text]).toEqual([0, 'now\n']);
    await seen.holds('late');
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  test('a reader that goes away ends it as it would end the command', () => {
    const script = `${node} ${CLI} run -- yes | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stdout).toBe('y\n141\n');
  });
});

test('nobody reads standard error any more: the command ends as it would without us', () => {
  const script = `{ ${node} ${CLI} run -- sh -c 'yes >&2' 2>&1 >/dev/null; echo "$?" >&3; } 3>${join(scratch, 'code')} | head -1`;
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect([stdout, readFileSync(join(scratch, 'code'), 'utf8')]).toEqual(['y\n', '141\n']);
});

const terminal = spawnSync('script', ['--version']).status === 0;
if (!terminal) process.stderr.write('Terminals are not tested: script (of bsdutils) is not installed\n');

(terminal ? describe : describe.skip)('on a terminal', () => {
  /** In a terminal of its own; what is typed comes when the command has said "ready". */
  function onTerminal(script: string, typed?: string): Promise<{ code: number | null; text: string }> {
    const file = join(scratch, 'terminal.sh');
    writeFileSync(file, script);
    // exec: of a shell between them, which dies of Ctrl-C when it is dash, nothing is asked here.
    const child = spawn('script', ['-qefc', `exec ${node} ${CLI} run -- sh ${file}`, '/dev/null'], { cwd: folder });
    let text = '';
    child.stdout.on('data', (part) => {
      if (typed && !text.includes('ready') && `${text}${part}`.includes('ready')) child.stdin.write(typed);
      text += part;
    });
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
  }

  test('the command has it for its input and both outputs, and its diagnosis says what could not be read', async () => {
    const { code, text } = await onTerminal('for i in 0 1 2; do test -t $i && echo tty$i; done; exit 3');
    expect(code).toBe(3);
    expect(text).toMatch(/^tty0\r\ntty1\r\ntty2\r\n/);
    expect(text.replace(/\s+/g, ' ')).toContain('stdout and stderr went to a terminal and could not be read');
  });

  test('what is typed reaches it', async () => {
    const { code, text } = await onTerminal('stty -echo; echo ready; read word; echo "got $word"', 'hello\n');
    expect([code, text]).toEqual([0, expect.stringContaining('got hello')]);
  });

  // No shell of its own: whether it dies of what its child died of is its own affair.
  test('Ctrl-C reaches it once', async () => {
    const file = join(scratch, 'interrupted.cjs');
    writeFileSync(
      file,
      "process.on('SIGINT', () => console.log('got it')); console.log('ready'); setTimeout(() => process.exit(7), 800);",
    );
    const { code, text } = await onTerminal(`exec ${node} ${file}`, '\x03');
    expect([code, text.split('got it').length - 1]).toEqual([7, 1]);
  });
});

describe('exit codes', () => {
  // Each end of each range that means something to somebody, and some between.
  const CODES = [
    0, 1, 2, 3, 63, 64, 77, 78, 79, 100, 123, 124, 125, 126, 127, 128, 129, 130, 137, 143, 192, 193, 200, 254, 255,
  ];

  test('of 0 to 255 each is the command’s own', async () => {
    const codes = await Promise.all(
      CODES.map((code) => {
        const child = start(['sh', '-c', `exit ${code}`]);
        child.stdout!.resume();
        child.stderr!.resume();
        return ended(child);
      }),
    );
    expect(codes).toEqual(CODES);
  });

  test('all 256 of them', () => {
    // A process of the bundle for each would take a minute.
    const args = [`${root}node_modules/tsx/dist/cli.mjs`, `${root}test/commands/codes.ts`];
    const { stdout } = spawnSync(node, args, { encoding: 'utf8' });
    expect(stdout).toBe('0 of 256 are wrong: \n');
  });

  test('killed from outside with kill -9 it is 137', async () => {
    const child = start(['sh', '-c', 'echo "pid $$"; exec sleep 60']);
    const seen = output(child);
    await seen.holds('\n');
    process.kill(Number(/pid (\d+)/.exec(seen.text)![1]), 'SIGKILL');
    expect(await ended(child)).toBe(137);
  });

  test.each([
    ['KILL', 137, 'sigkill-unknown'],
    ['TERM', 143, 'sigterm'],
    ['SEGV', 139, 'sigsegv'],
    ['INT', 130, 'sigint'],
  ])('killed by SIG%s is %i', (signal, code, id) => {
    const ran = sh(`kill -${signal} $$`);
    expect([ran.code, ran.stderr]).toEqual([code, expect.stringContaining(`[${id}]`)]);
  });

  test('what cannot be found is 127, what cannot be run 126, as in a shell', () => {
    const file = join(scratch, 'plain.txt');
    writeFileSync(file, 'text');
    expect(run('no-such-command')).toMatchObject({ code: 127, stderr: expect.stringContaining('[command-not-found]') });
    expect(run(file)).toMatchObject({ code: 126, stderr: expect.stringContaining('[permission-denied-exec]') });
    expect(run('').code).toBe(127);
  });

  test('a script without #! is run by sh, as a shell does', () => {
    const file = join(scratch, 'plain.sh');
    writeFileSync(file, 'exit 7\n');
    chmodSync(file, 0o755);
    expect(run(file).code).toBe(7);
  });

  test.each([[['run']], [['run', 'make']], [['run', '--']], [['run', '--format', 'xml', '--', 'make']]])(
    '%j is wrong use',
    (args) =>
      expect(exitcode(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^exitcode: .*\n$/) }),
  );
});

describe('signals', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const)(
    '%s reaches the command, whose answer counts',
    async (signal) => {
      const name = signal.slice(3);
      const child = start([
        'sh',
        '-c',
        `trap 'echo got ${name}; exit 42' ${name}; echo ready; while :; do sleep 0.05; done`,
      ]);
      const seen = output(child);
      await seen.holds('ready');
      child.kill(signal);
      expect([await ended(child), seen.text]).toEqual([42, `ready\ngot ${name}\n`]);
    },
  );

  test('a command that does not catch it is told with 128+n', async () => {
    const child = start(['sh', '-c', 'echo ready; exec sleep 60']);
    await output(child).holds('ready');
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(143);
  });
});

describe('the diagnosis', () => {
  test('goes to standard error, and the cause is found in what was printed', () => {
    const { code, stdout, stderr } = sh('echo "a.sh: line 3: jq: command not found" >&2; exit 127');
    expect([code, stdout]).toEqual([127, '']);
    expect(stderr).toContain('[command-not-found]');
    expect(stderr).toContain('output:1');
  });

  test('lines keep their numbers however much was printed, and the first and the last error are kept', () => {
    const script = 'echo "a.sh: line 3: jq: command not found"; yes 0123456789 | head -n 2000000; exit 127';
    const file = join(scratch, 'long.json');
    const { code } = exitcode(['run', '--format', 'json', '--output', file, '--', 'sh', '-c', script]);
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const lines = report.diagnoses[0].evidence.map(({ line }: { line: number }) => line);
    expect([code, lines]).toEqual([127, [1, 2000002]]);
    expect(report.gaps[0].message).toContain('were not kept');
  });

  test('inside a job it is in the summary too', () => {
    const file = join(scratch, 'summary.md');
    writeFileSync(file, '');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file };
    const { code, stderr } = exitcode(['run', '--', 'sh', '-c', 'echo "::error::no"; kill -9 $$'], { env });
    expect(code).toBe(137);
    expect(readFileSync(file, 'utf8')).toContain('sigkill-unknown');
    expect(stderr).not.toMatch(/^::/m);
  });

  test('a report that cannot be written does not change the code', () => {
    const ran = exitcode(['run', '--output', '/dev/null/x', '--', 'sh', '-c', 'exit 5']);
    expect(ran).toMatchObject({ code: 5, stderr: expect.stringContaining('no diagnosis: ') });
  });
});
