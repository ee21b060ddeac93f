/**
 * src/render/redact/tokens.ts: the shortest token of each shape goes out as a whole. What is shorter, and what stands
 * in the middle of a word, is none. The signs come in long runs, so that chance is not what gives them away.
 */
import { redact } from '../../src/render/redact/redact.ts';

/** `length` signs, those of the alphabet in runs. */
const signs = (alphabet: string, length: number) =>
  Array.from({ length }, (_, i) => alphabet[Math.floor((i * alphabet.length) / length)]).join('');

const HEX = 'af09';
const NAME = 'azAZ09';
const WORD = 'azAZ_09';
const DASH = 'az-AZ_09';
const BASE64 = 'az+AZ/09=';

/** What it begins with, which signs follow, how many of them at least. */
const OPEN: readonly (readonly [begin: string, alphabet: string, shortest: number])[] = [
  ['ghp_', 'az.AZ-09_b', 16],
  ['ghs_', NAME, 16],
  ['github_pat_', WORD, 20],
  ['glpat-', DASH, 16],
  ['glrt-', DASH, 16],
  ['GR1348941', DASH, 16],
  ['ATATT3', 'az=AZ-09/+_b', 20],
  ['BBDC-', WORD, 20],
  ['CCIPAT_', WORD, 20],
  ['bkua_', WORD, 20],
  ['sqp_', WORD, 20],
  ['npm_', NAME, 20],
  ['pypi-', DASH, 40],
  ['rubygems_', HEX, 30],
  ['dckr_pat_', DASH, 16],
  ['AKCp', NAME, 40],
  ['cmVmdGtu', NAME, 40],
  ['FwoG', BASE64, 60],
  ['ab~7Q~', 'az~AZ.09-_b', 20],
  ['AIza', DASH, 30],
  ['ya29.', DASH, 20],
  ['GOCSPX-', DASH, 20],
  ['1//0', DASH, 30],
  ['dop_v1_', HEX, 30],
  ['HRKU-', DASH, 20],
  ['fo1_', 'az=AZ-09/+_b', 20],
  ['fm2_', NAME, 20],
  ['fm1r_', NAME, 20],
  ['vcp_', NAME, 20],
  ['hvs.', DASH, 20],
  [`${signs(NAME, 14)}.atlasv1.`, DASH, 20],
  ['dp.pt.', 'az-AZ_09.b', 20],
  ['dapi', HEX, 30],
  ['pscale_tkn_', 'az-AZ_09.=b', 16],
  ['sha256~', DASH, 40],
  ['AGE-SECRET-KEY-1', 'AZ09', 30],
  ['ops_eyJ', DASH, 20],
  ['xoxb-', DASH, 10],
  ['xapp-1-', DASH, 20],
  ['12345678:AA', DASH, 30],
  ['123456789012:AA', DASH, 30],
  ['sk_live_', NAME, 16],
  ['pk_test_', NAME, 16],
  ['whsec_', BASE64, 20],
  [`SG.${signs(DASH, 16)}.`, DASH, 16],
  ['xkeysib-', HEX, 40],
  ['shpat_', 'afAF09', 30],
  ['sq0atp-', DASH, 20],
  ['EAAb', DASH, 58],
  ['sk-1', DASH, 19],
  ['sk-ab_c-1', DASH, 14],
  ['hf_', NAME, 30],
  ['sntrys_', 'az=AZ-09/+_b', 20],
  ['NRAK-', NAME, 20],
  ['glsa_', 'az=AZ_09/+b', 24],
  [`dt0c01.${signs('AZ09', 24)}.`, 'AZ09', 24],
  ['PMAK-', HEX, 20],
  ['lin_api_', WORD, 20],
  ['ntn_', NAME, 30],
  ['figd_', DASH, 40],
  ['figor_', DASH, 40],
  [`pat${signs(NAME, 14)}.`, HEX, 30],
  [`eyJ${signs(DASH, 8)}.eyJ`, DASH, 8],
  ['eyJrIjoi', 'az=AZ-09/+_b', 20],
];

const kept = (text: string) => expect(redact(text)).toBe(text);

test.each(OPEN)('%s…', (begin, alphabet, shortest) => {
  const token = begin + signs(alphabet, shortest);
  expect(redact(`said ${token} twice`)).toBe('said *** twice');
  expect(redact(`said ${begin}${signs(alphabet, 3 * shortest)} twice`)).toBe('said *** twice');
  kept(`said ${begin}${signs(alphabet, shortest - 1)}`);
  kept(`said x${token}`);
});

test.each([
  ['v1.', HEX, 40, ''],
  ['oy2', 'az09', 43, ''],
  ['AKIA', 'AZ09', 16, ''],
  ['s.', NAME, 24, ''],
  ['SK', HEX, 32, ''],
  ['key-', HEX, 32, ''],
  ['secret_', NAME, 43, ''],
  ['', HEX, 36, 'NRAL'],
  ['', HEX, 32, `-${signs(HEX, 8)}-${signs(HEX, 8)}`],
  ['', HEX, 32, '-us7'],
  ['', HEX, 32, '-us21'],
])('%s… of one length', (begin, alphabet, length, end) => {
  const token = begin + signs(alphabet, length) + end;
  expect(redact(`said ${token} twice`)).toBe('said *** twice');
  kept(`said ${begin}${signs(alphabet, length - 1)}${end}`);
  kept(`said x${token}`);
  kept(`said ${token}a`);
});

test('a key of Azure DevOps ends with its sign and four more', () => {
  const key = `${signs(NAME, 60)}AZDO${signs(NAME, 4)}`;
  expect(redact(`said ${key} twice`)).toBe('said *** twice');
  kept(`said ${key.slice(1)} twice`);
  kept(`said _${key} twice`);
  kept(`said ${key}a twice`);
  kept(`said ${key.slice(0, -1)} twice`);
});

test.each([
  ['?sig=', 'az%AZ+09/=_-b', 24],
  ['&sig=', NAME, 24],
  [';SIG=', NAME, 24],
  ['hooks.slack.com/services/', 'az/AZ-09_', 16],
  ['hooks.slack.com/triggers/', NAME, 16],
  ['discord.com/api/webhooks/1234567/', DASH, 20],
  ['discordapp.com/api/webhooks/1/', DASH, 20],
  ['webhook.office.com/webhookb2/', 'az@AZ-09/', 20],
])('what follows %s', (begin, alphabet, shortest) => {
  expect(redact(`said a.${begin}${signs(alphabet, shortest)} twice`)).toBe(`said a.${begin}*** twice`);
  kept(`said a.${begin}${signs(alphabet, shortest - 1)} twice`);
});

test.each(['hooks.slack.com/services/', 'discord.com/api/webhooks/1/', 'webhook.office.com/webhookb2/'])(
  'another site than %s',
  (begin) => kept(`said my${begin}${signs(NAME, 40)}`),
);

test('a refreshed token of Slack is whole with both its signs', () => {
  expect(redact(`said xoxe.xoxp-${signs(DASH, 10)} twice`)).toBe('said *** twice');
});

test.each([
  [23, 27],
  [28, 40],
])('a token of Discord begins with %i signs and ends with %i', (first, last) => {
  const token = `M${signs(DASH, first - 1)}.${signs(DASH, 6)}.${signs(DASH, last)}`;
  expect(redact(`said ${token} twice`)).toBe('said *** twice');
  expect(redact(`said ${token.replace('M', '7')} twice`)).toBe('said *** twice');
  kept(`said M${signs(DASH, first - 1)}.${signs(DASH, 5)}.${signs(DASH, last)} twice`);
});

test('names of hosts and files are no token of Discord', () => {
  kept(`said M${signs(NAME, 21)}.${signs(DASH, 6)}.${signs(DASH, 30)} twice`);
  kept(`said M${signs(NAME, 22)}.${signs(DASH, 6)}.${signs(DASH, 26)} twice`);
});

test('a token of the web is whole with its signature', () => {
  const [head, body] = [`eyJ${signs(NAME, 9)}`, `eyJ${signs(NAME, 9)}`];
  expect(redact(`said ${head}.${body}.${signs(DASH, 9)} twice`)).toBe('said *** twice');
  expect(redact(`said ${head}.${body}. twice`)).toBe('said *** twice');
  kept(`said ${signs(NAME, 9)}.${body} twice`);
  kept(`said eyJ${signs(NAME, 7)}.${body} twice`);
});

test('a key of Postman, Brevo: what follows the shape belongs to it', () => {
  expect(redact(`said PMAK-${signs(HEX, 24)}-${signs(HEX, 34)}_Z twice`)).toBe('said *** twice');
  expect(redact(`said xkeysib-${signs(HEX, 64)}-${signs(NAME, 16)} twice`)).toBe('said *** twice');
});

test('a word of letters alone behind sk- is no key', () => {
  kept(`said sk-${signs('az-AZ_', 40)} twice`);
});

test.each(['PRIVATE KEY', 'RSA PRIVATE KEY', 'X25519 PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])('%s', (name) => {
  const whole = `-----BEGIN ${name}-----\nabc\nabc\n-----END ${name}-----`;
  expect(redact(`said ${whole} twice`)).toBe('said *** twice');
  expect(redact(`said ${whole.slice(0, -20 - name.length)} twice`)).toMatch(/^said \*\*\*/);
  expect(redact(`${whole}\n${whole.replaceAll('\n', '\\n')}`)).toBe('***\n***');
});

test('a public key stays', () => kept('-----BEGIN PUBLIC KEY-----\nabc\n-----END PUBLIC KEY-----'));
