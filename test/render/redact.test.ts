/** src/render/redact.ts and gate.ts: secrets and unseen characters do not leave; ordinary lines do, untouched. */
import fc from 'fast-check';
import { gated, gatedText } from '../../src/render/gate.ts';
import { redact } from '../../src/render/redact/redact.ts';
import { diagnosis, evidence, expectNoHang, holds, report } from '../build.ts';
import { PLANTED, SHAPED_SECRETS } from '../hostile/secrets.ts';

const SECRETS = Object.fromEntries(SHAPED_SECRETS.map(({ name, secret }) => [name, secret]));

describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
  test.each([
    ['alone', (one: string) => one],
    ['in a line', (one: string) => `fatal: could not log in with ${one}, giving up`],
    ['as a value', (one: string) => `TOKEN=${one}`],
    ['in quotes', (one: string) => `{"x":"${one}"}`],
    ['in an address', (one: string) => `https://x:${one}@github.com/octo/cat`],
  ])('%s', (_, put) => {
    const clean = redact(put(secret));
    expect(clean).toContain('***');
    expect(clean).not.toContain(secret.slice(8, 20));
  });
});

test.each([
  ['postgres://app:hunter2@db:5432/app', 'postgres://app:***@db:5432/app'],
  ['Authorization: Bearer abcdef123456', 'Authorization: Bearer ***'],
  ["curl -H 'authorization: token abcdef123456'", "curl -H 'authorization: token ***'"],
  ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'AWS_SECRET_ACCESS_KEY=***'],
  ['AccountName=a;AccountKey=abcdefghijkl0123456789+/==', 'AccountName=a;AccountKey=***'],
  ['DB_PASSWORD: correct-horse-battery', 'DB_PASSWORD: ***'],
  ['docker login --password correct.horse', 'docker login --password ***'],
  ['{"auths":{"ghcr.io":{"auth":"b2N0bzpodW50ZXIy"}}}', '{"auths":{"ghcr.io":{"auth":"***"}}}'],
  ['https://hooks.slack.com/services/T0000/B0000/abcdefgh12345678', 'https://hooks.slack.com/services/***'],
])('%s', (line, clean) => {
  expect(redact(line)).toBe(clean);
});

test.each(PLANTED)('$name, as it stands in a log', ({ text, secret }) => {
  const clean = redact(text);
  expect(clean).toContain('***');
  expect(clean).not.toContain(secret);
  // What stands around it is not lost.
  expect(text.startsWith(clean.split('***')[0]!)).toBe(true);
});

test.each([
  '##[error]Process completed with exit code 137.',
  'Memory cgroup out of memory: Killed process 4211 (node) total-vm:1204512kB, anon-rss:261120kB',
  "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
  'SyntaxError: Unexpected token < in JSON at position 0',
  'password authentication failed for user "app"',
  'Error: secret "regcred" not found',
  'docker login --password-stdin ghcr.io',
  'failed to resolve reference "docker.io/library/nginx:nosuch"',
  'pulling sha256:96c6768e4e7d70c548cf867322b173d4653e480a3a8e4a3f7df11dbfc14b4c88',
  'commit 8fec8db834ddeee32a3569513a51d42901c8c435',
  'see https://docs.docker.com/reference/cli/docker/container/stop/',
  'token: ***',
  'password: authentication failed',
  'Password: prompt',
  'password: "unchanged"',
  'Error: password: required',
  'SyntaxError: Unexpected token: punctuation',
  'Secret:      default-token-x7k2p',
  'SecretName:  web-tls-v2',
  'token: kubernetes.io/service-account-token',
  'secret/regcred created',
  'Secret: ContainerCreating',
  'env: TOKEN: ${{ secrets.TOKEN }}',
  'API_KEY=$API_KEY ./deploy',
  'docker build --secret id=npm,env=NPM_TOKEN .',
  'uses: docker://alpine:3.20@sha256:96c6768e4e7d70c548cf867322b173d4653e480a3a8e4a3f7df11dbfc14b4c88',
  '"integrity": "sha512-v2kDEe57lecTulaDIuNTPy3Ry4gLGJ6Z1O3vE1krgXZNrsQ+LFTGHVxVjcXPs17LhbZVGedAJv8XZ1tvj5FvSg=="',
  'golang.org/x/sys v0.22.0 h1:RI27ohtqKCnwULzJLqj0Bl3VRhtuYRqyYxTBBTlqB2M=',
  'cache key: Linux-node-8fec8db834ddeee32a3569513a51d42901c8c4358fec8db834ddeee32a3569513',
  '/srv/app/src/main/java/com/example/Service2/controllers/AbstractControllerFactoryBean3.java:12',
  '_ZNSt8ios_base4InitC1EvAndAVeryLongMangledName3fooINS_3BarEEEvT_S2_',
  'mysql -h db -P3306 -u root -p app',
  'pass: 12, fail: 1',
  '  password = getpass("Enter it")',
  'token = session.get(',
  '  server-password: MAVEN_TOKEN',
  'GET https://ci.example/api/queue/v1/task/RelQGLj3Q72dCsozC9tjHg/artifacts/public/build/target.tar.xz',
  'moved to /opt/worker/cache/AfVHuk7eRSiQD1XLv7EcKQ-0f',
  'http://localhost:4873/@scope%2fname: Not found',
  'task-runner-with-a-long-name-1 exited with code 3',
  'disk-usage-of-all-containers-2 is 100 %',
])('untouched: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('the gate cleans every string of a report, however deep', () => {
  const secret = SECRETS['GitHub personal']!;
  const dirty = report([
    diagnosis({
      title: secret,
      fixes: [{ text: secret, run: secret }],
      evidence: [evidence(`a ${secret} \x1b[31m\u202e`)],
    }),
  ]);
  const clean = gated(dirty);
  expect(JSON.stringify(clean)).not.toContain('ghp_');
  expect(clean.diagnoses[0]!.evidence[0]).toMatchObject({ text: 'a *** \\u{1b}[31m\\u{202e}', highlight: [0, 24] });
});

test('a report without secrets passes the gate unchanged', () => {
  const clean = report([diagnosis({ evidence: [evidence('web-1 exited with code 137', { highlight: [6, 26] })] })]);
  expect(gated(clean)).toEqual(clean);
});

test('whatever surrounds a token, it does not pass; nothing unseen does', () => {
  const around = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[\w-]+$|^[\w-]+/g, ' '));
  holds(
    fc.property(around, fc.constantFrom(...Object.values(SECRETS)), around, (before, secret, after) => {
      const clean = gatedText(`${before} ${secret} ${after}`);
      expect(clean).not.toContain(secret);
      expect(clean).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]/);
    }),
  );
});

test.each(['a', 'eyJ-', 'token', 'password=', '://a:', 'SG.', '-----BEGIN ', 'sk-a', '"auth" '])(
  'a long text of %j takes no time',
  (part) => {
    expectNoHang(() => redact(part.repeat(8192 / part.length)));
  },
);
