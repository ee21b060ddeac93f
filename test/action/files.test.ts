/** The last step of a failing job: files of the workspace, on Node 24. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from '../spawn.ts';
import { scene } from './scene.ts';

const validate = new Ajv().compile(JSON.parse(readFileSync(`${root}schema/report.schema.json`, 'utf8')));

test.concurrent(
  'writes the summary, the outputs, the report and an annotation on the line of the log',
  scene(async ({ run, workspace, fake }) => {
    const { code, summary, outputs, annotations } = await run({ path: 'logs/container-oom' });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### ❌ .*memory limit/);
    expect(outputs).toEqual({
      conclusion: 'failure',
      diagnosis: 'oom-killed-cgroup',
      category: 'memory',
      retryable: 'no',
      confidence: 'high',
      'exit-code': '137',
      count: '1',
      complete: 'true',
      report: join(workspace, 'temp/exitcode-report.json'),
      sarif: join(workspace, 'temp/exitcode-report.sarif'),
      'comment-url': '',
    });
    const report = JSON.parse(readFileSync(outputs.report!, 'utf8'));
    expect(validate(report) || validate.errors).toBe(true);
    expect(annotations).toHaveLength(1);
    const { source, line } = report.diagnoses[0].evidence[0];
    expect(annotations[0]).toMatchObject({ name: 'error', properties: { file: source, line: `${line}` } });
    // No event, no pull request; and with a path the logs of the jobs are not asked for.
    expect(fake.log).toEqual([]);
  }),
);

test.concurrent.each([
  ['', ['', 'fail-on', 'max-annotations', 'min-severity', 'job-logs', 'run-id', 'check-name', 'matrix']],
  ['unset', []],
] as const)('an input that is empty or unset has its default: %j', (_, empty) =>
  scene(async ({ run }) => {
    const inputs = Object.fromEntries(empty.filter(Boolean).map((name) => [name, '']));
    const { code, outputs, annotations } = await run({ ...inputs, path: 'logs/segfault.log' });
    expect([code, outputs.diagnosis, annotations.length]).toEqual([0, 'sigsegv', 1]);
  })(),
);

test.concurrent.each<[string, Record<string, string>, number, RegExp]>([
  ['no path and no job logs', { path: '', 'job-logs': 'none' }, 0, /input "path" is empty/],
  ['a path that matches nothing', { path: 'nothing/**' }, 0, /glob matches no file/],
  ['nothing, as an error', { path: 'nothing/**', 'if-no-logs-found': 'error' }, 1, /::error::/],
  ['nothing, ignored', { path: 'nothing/**', 'if-no-logs-found': 'ignore' }, 0, /There was nothing to read/],
  [
    'a wrong word',
    { path: 'logs', 'fail-on': 'sometimes' },
    1,
    /fail-on: "sometimes" is none of never, error, warning/,
  ],
  ['a wrong run', { 'run-id': '12x' }, 1, /run-id: "12x" is no number and no address of a run/],
  ['fail-on reached', { path: 'logs/segfault.log', 'fail-on': 'error' }, 1, /sigsegv/],
  ['fail-on not reached', { path: 'logs/green.log', 'fail-on': 'error' }, 0, /No failure found/],
])('%s', (_, inputs, exit, said) =>
  scene(async ({ run }) => {
    const { code, stdout } = await run(inputs);
    expect(code).toBe(exit);
    expect(stdout).toMatch(said);
  })(),
);

test.concurrent(
  'a log full of commands runs none of them',
  scene(async ({ run, write }) => {
    const hostile = [
      '::set-output name=x::1',
      '  ::add-path::/evil',
      'x ##[add-mask]y',
      '##[error]Process completed with exit code 139.',
      'web-1 exited with code 139 ::warning::@octo/team ##[set-env name=A]b',
    ];
    write('hostile.log', `${hostile.join('\n')}\n`);
    const { outputs, summary } = await run({ path: 'hostile.log' });
    expect(outputs.diagnosis).toBe('sigsegv');
    // In a fence nothing is live.
    const outside = summary.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
    expect([summary.includes('@octo'), outside.includes('What to do')]).toEqual([true, true]);
    expect(outside).not.toMatch(/^[^`]*@octo/m);
  }),
);

test.concurrent(
  'the place in the repository that a line speaks of is linked and annotated',
  scene(async ({ run, write }) => {
    write('src/app.js', 'x\n');
    write(
      'job.log',
      "/srv/app/src/app.js:3\nsrc/app.js:12:7: error: out of memory\nError: Cannot find module './x'\nsrc/app.js:12:7 Error: Cannot find module 'left-pad'\n",
    );
    const { annotations, summary, report } = await run({ path: 'job.log' });
    expect(report.diagnoses.length).toBeGreaterThan(0);
    expect(annotations[0]!.properties).toMatchObject({ file: 'src/app.js', line: '12' });
    expect(summary).toContain(`[\`src/app.js:12\`](https://github.com/octo/cat/blob/${'f'.repeat(40)}/src/app.js#L12)`);
  }),
);

const OWN_PATTERN = `id: acme-deploy-refused
title: "The deploy of {{service|a service}} was refused"
severity: error
confidence: high
role: cause
category: app-failure
retryable: no
keywords: ["acme: refused"]
match:
  - regex: '(?x) ^acme:\\ refused\\ \\( (?<service> \\p{L}+ ) \\)   # letters of any alphabet'
explanation: The deploy tool did not accept the service, so nothing was changed.
causes: [The service is frozen.]
fixes: [{ text: Ask for the freeze to be lifted. }]
references: [https://example.com/acme]
since: 1.0.0
samples:
  match: ["acme: refused (лавка)"]
  ignore: ["acme: refused (42)"]
`;

test.concurrent(
  'patterns of the workspace work, XRegExp syntax included; a broken one is named',
  scene(async ({ run, write, workspace }) => {
    mkdirSync(join(workspace, 'rules'));
    write('rules/acme-deploy-refused.yml', OWN_PATTERN);
    write('deploy.log', 'acme: refused (лавка)\n');
    const good = await run({ path: 'deploy.log', patterns: 'rules' });
    expect([good.code, good.outputs.diagnosis]).toEqual([0, 'acme-deploy-refused']);
    expect(good.summary).toContain('The deploy of лавка was refused');
    write('rules/acme-deploy-refused.yml', OWN_PATTERN.replace('severity: error', 'severity: awful'));
    const broken = await run({ path: 'deploy.log', patterns: 'rules' });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/acme-deploy-refused\.yml: severity must be equal to one of the allowed values/);
  }),
);

test.concurrent.each([
  ['the commit that the workflow runs for', 'a'.repeat(40), 'acme-deploy-refused', 0],
  ['a pull request', 'b'.repeat(40), '', 1],
] as const)('on pull_request_target, patterns of %s', (_, head, diagnosis, notices) =>
  scene(async ({ run, write, workspace }) => {
    mkdirSync(join(workspace, 'rules'));
    mkdirSync(join(workspace, '.git'));
    write('.git/HEAD', `${head}\n`);
    write('rules/acme-deploy-refused.yml', OWN_PATTERN);
    write('deploy.log', 'acme: refused (лавка)\n');
    const env = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: 'a'.repeat(40) };
    const { code, outputs, stdout } = await run({ path: 'deploy.log', patterns: 'rules' }, env);
    expect([code, outputs.diagnosis]).toEqual([0, diagnosis]);
    expect(stdout.match(/::notice::patterns: a folder is left out\. On pull_request_target /g) ?? []).toHaveLength(
      notices,
    );
  })(),
);

test.concurrent(
  'patterns outside of the workspace are refused',
  scene(async ({ run }) => {
    const { code, stdout } = await run({ path: 'logs/segfault.log', patterns: '..' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/patterns: \.\. is outside the workspace/);
  }),
);
