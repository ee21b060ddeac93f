/** src/render/redact.ts and gate.ts: secrets and unseen characters do not leave; ordinary lines do, untouched. */
import fc from 'fast-check';
import { gated, gatedText } from '../../src/render/gate.ts';
import { redact } from '../../src/render/redact.ts';
import { diagnosis, evidence, expectNoHang, holds, report } from '../build.ts';

const abc = (length: number) => 'aB3'.repeat(length).slice(0, length);
const hex = (length: number) => 'a1f'.repeat(length).slice(0, length);

// Made up, in the shapes that issuers document.
const SECRETS = {
  'GitHub token': `ghp_${abc(36)}`,
  'GitHub server token': `ghs_${abc(36)}`,
  'GitHub fine-grained token': `github_pat_${abc(22)}_${abc(59)}`,
  'npm token': `npm_${abc(36)}`,
  'PyPI token': `pypi-${abc(60)}`,
  'GitLab token': `glpat-${abc(20)}`,
  'GitLab runner token': `glrt-${abc(20)}`,
  'Docker token': `dckr_pat_${abc(27)}`,
  'AWS key id': `AKIA${'A2'.repeat(8)}`,
  'Google key': `AIza${abc(35)}`,
  'Slack token': `xoxb-1234567890-${abc(12)}`,
  'Stripe key': `sk_live_${abc(24)}`,
  'AI key': `sk-proj-${abc(40)}`,
  'Hugging Face token': `hf_${abc(34)}`,
  'DigitalOcean token': `dop_v1_${hex(64)}`,
  'Vault token': `hvs.${abc(24)}`,
  'SendGrid key': `SG.${abc(22)}.${abc(43)}`,
  JWT: `eyJ${abc(20)}.eyJ${abc(40)}.${abc(43)}`,
  'private key': `-----BEGIN RSA PRIVATE KEY----- ${abc(64)} -----END RSA PRIVATE KEY-----`,
};

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
  'task-runner-with-a-long-name-1 exited with code 3',
  'disk-usage-of-all-containers-2 is 100 %',
])('untouched: %s', (line) => {
  expect(redact(line)).toBe(line);
});

test('the gate cleans every string of a report, however deep', () => {
  const secret = SECRETS['GitHub token'];
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
