/** Containers that fail in every way there is, and what is to be said of each. */

export interface Case {
  readonly name: string;
  /** Options of `docker run -d`, then the command. */
  readonly options?: readonly string[];
  readonly command: readonly string[];
  /** What is done to it while it runs, as arguments of docker. */
  readonly actions?: readonly (readonly string[])[];
  /** Diagnoses of which one must be given; none of severity error when empty. */
  readonly ids: readonly string[];
  /** The exit code that must be named. */
  readonly code?: number;
}

const sh = (script: string) => ['sh', '-c', script];
const WAIT = sh('while :; do sleep 0.1; done');
const DEAF = sh('trap "" TERM; while :; do sleep 0.1; done');
const LIMIT = ['--memory', '16m', '--memory-swap', '16m'];
const EAT = 'awk \'BEGIN { s = "x"; while (1) s = s s }\'';
/** A child that a signal ends: the main process itself, pid 1, is deaf to what it sends to itself. */
const child = (signal: string) => sh(`sh -c 'kill -${signal} $$'; exit $?`);

const exit = (code: number, ...ids: string[]): Case => ({
  name: `exit-${code}`,
  command: sh(`exit ${code}`),
  ids,
  ...(ids.length > 0 && { code }),
});

const CODES: readonly Case[] = [
  exit(0),
  exit(1, 'app-error'),
  exit(2, 'app-error'),
  exit(3, 'app-error'),
  exit(42, 'app-error'),
  exit(64, 'app-error', 'usage-error', 'exit-code-64'),
  exit(77, 'app-error', 'exit-code-77'),
  exit(124, 'timeout', 'app-error'),
  exit(125, 'app-error', 'docker-run-failed'),
  exit(126, 'permission-denied-exec'),
  exit(127, 'command-not-found'),
  exit(128, 'exit-code-128', 'app-error'),
  exit(129, 'sighup'),
  exit(130, 'sigint'),
  exit(131, 'sigquit'),
  exit(132, 'sigill'),
  exit(133, 'sigtrap', 'app-error'),
  exit(135, 'sigbus'),
  exit(136, 'sigfpe'),
  exit(140, 'app-error', 'sigusr2'),
  exit(152, 'app-error', 'sigxcpu'),
  exit(200, 'app-error'),
  exit(255, 'exit-code-255', 'app-error'),
  { name: 'exit-minus-1', command: ['awk', 'BEGIN { exit -1 }'], ids: ['exit-code-255', 'app-error'], code: 255 },
  { name: 'child-abrt', command: child('ABRT'), ids: ['sigabrt'], code: 134 },
  { name: 'child-segv', command: child('SEGV'), ids: ['sigsegv'], code: 139 },
  { name: 'child-pipe', command: child('PIPE'), ids: ['sigpipe'], code: 141 },
  { name: 'child-term', command: child('TERM'), ids: ['sigterm'], code: 143 },
  { name: 'child-kill', command: child('KILL'), ids: ['sigkill-unknown'], code: 137 },
];

const NEVER_STARTED: readonly Case[] = [
  { name: 'no-such-command', command: ['no-such-command'], ids: ['entrypoint-not-found'] },
  { name: 'no-execute-bit', command: ['/srv/plain'], ids: ['permission-denied-exec'] },
  { name: 'a-directory', command: ['/srv'], ids: ['permission-denied-exec', 'exec-is-directory'] },
  { name: 'no-format', command: ['/srv/garbage'], ids: ['exec-format-error'] },
  {
    name: 'no-interpreter',
    command: ['/srv/lost'],
    ids: ['missing-loader', 'bad-interpreter', 'entrypoint-not-found'],
  },
];

const WORDS: readonly Case[] = [
  { name: 'says-why', command: sh('jq . file'), ids: ['command-not-found'], code: 127 },
  {
    name: 'full-disk',
    command: sh('echo "tar: write error: No space left on device" >&2; exit 1'),
    ids: ['disk-full'],
  },
];

const ILL: readonly Case[] = [
  {
    name: 'unhealthy',
    options: ['--health-cmd', 'echo "GET /ready: 503"; exit 1', '--health-interval', '500ms', '--health-retries', '1'],
    command: WAIT,
    ids: ['service-unhealthy'],
  },
  { name: 'restarts', options: ['--restart', 'on-failure:1'], command: sh('exit 3'), ids: ['app-error'] },
];

/** Whose story the events tell. The engine remembers the last 256 only, so they come last. */
const KILLED: readonly Case[] = [
  { name: 'healthy', command: WAIT, ids: [] },
  {
    name: 'stop-handled',
    command: sh('trap "exit 0" TERM; while :; do sleep 0.1; done'),
    actions: [['stop', 'stop-handled']],
    ids: [],
  },
  { name: 'kill-itself-137', command: sh('exit 137'), ids: ['sigkill-unknown'], code: 137 },
  {
    name: 'stop-obeyed',
    command: sh('trap "exit 143" TERM; while :; do sleep 0.1; done'),
    actions: [['stop', 'stop-obeyed']],
    ids: ['docker-stop-sigterm', 'sigterm'],
  },
  {
    name: 'oom-main',
    options: LIMIT,
    command: ['awk', 'BEGIN { s = "x"; while (1) s = s s }'],
    ids: ['oom-killed-cgroup'],
    code: 137,
  },
  { name: 'oom-passed-on', options: LIMIT, command: sh(`${EAT}; exit $?`), ids: ['oom-killed-cgroup'], code: 137 },
  {
    name: 'oom-child',
    options: LIMIT,
    command: sh(`${EAT}; echo "worker ended with $?"; exit 1`),
    ids: ['oom-child'],
    code: 1,
  },
  { name: 'oom-hidden', options: LIMIT, command: sh(`${EAT}; exit 0`), ids: ['oom-child'], code: 0 },
  { name: 'killed', command: WAIT, actions: [['kill', 'killed']], ids: ['docker-kill'], code: 137 },
  {
    name: 'kill-term',
    command: sh('trap "exit 143" TERM; while :; do sleep 0.1; done'),
    actions: [['kill', '-s', 'TERM', 'kill-term']],
    ids: ['docker-kill-signal'],
    code: 143,
  },
  {
    name: 'stop-ignored',
    command: DEAF,
    actions: [['stop', '-t', '1', 'stop-ignored']],
    ids: ['docker-stop-sigkill'],
    code: 137,
  },
  {
    name: 'restart-ignored',
    command: DEAF,
    actions: [
      ['restart', '-t', '1', 'restart-ignored'],
      ['kill', 'restart-ignored'],
    ],
    ids: ['docker-kill', 'docker-stop-sigkill', 'docker-restart-sigkill'],
    code: 137,
  },
  { name: 'removed', command: WAIT, actions: [['rm', '-f', 'removed']], ids: ['docker-kill'], code: 137 },
  // A number that `docker exec` passes on is its caller's to judge: a loop that waits looks the same.
  { name: 'exec-fails', command: WAIT, actions: [['exec', 'exec-fails', 'sh', '-c', 'exit 7']], ids: [] },
  {
    name: 'exec-not-found',
    command: WAIT,
    actions: [['exec', 'exec-not-found', 'sh', '-c', 'gradle build']],
    ids: ['command-not-found'],
    code: 127,
  },
  {
    name: 'exec-not-executable',
    command: WAIT,
    actions: [['exec', 'exec-not-executable', 'sh', '-c', '/srv/plain']],
    ids: ['permission-denied-exec'],
    code: 126,
  },
  {
    name: 'exec-crashes',
    command: WAIT,
    actions: [['exec', 'exec-crashes', 'sh', '-c', 'kill -SEGV $$']],
    ids: ['sigsegv'],
    code: 139,
  },
  {
    name: 'exec-killed',
    command: WAIT,
    actions: [['exec', 'exec-killed', 'sh', '-c', 'kill -9 $$']],
    ids: ['sigkill-unknown'],
  },
];

/** In the order in which they are run. */
export const CASES: readonly (readonly Case[])[] = [CODES, NEVER_STARTED, WORDS, ILL, KILLED];

/** Builds that fail; the container of the step stays behind. */
export const BUILDS: readonly { readonly run: string; readonly code: number; readonly ids: readonly string[] }[] = [
  { run: 'exit 5', code: 5, ids: ['app-error'] },
  { run: 'gradle build', code: 127, ids: ['command-not-found'] },
];
