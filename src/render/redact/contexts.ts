/** Secrets without a shape of their own, told by what stands before them: a name, a header, an option, an address. */
import { isLikelySecret, isRandom, type Promised } from './likely.ts';
import { type Groups, type Span, spansBy } from './span.ts';

const QUOTE = String.raw`\\?["'\`]?`;
/** A name may be quoted, and stand in brackets (`config["password"] = …`). */
const LINK = String.raw`${QUOTE}\]?(?<link>\s*(?::=|=>|[:=])\s*)`;
const VALUE = String.raw`(?:\\?"(?<quoted>[^"\\]{3,400})|\\?'(?<ticked>[^'\\]{3,400})|(?<bare>[^\s"'\`,;&<>]{3,400}))`;

const NAMES: Readonly<Record<Promised, string>> = {
  password: 'passwor[dt]|passwd|passphrase|pwd|(?<=[_-])pass|_password',
  token: [
    'secret|token|credentials?|_auth',
    '(?:api|access|account|auth|private|shared|encryption|signing|license|service|app|shared[_-]?access|secret)[_-]?key',
    'client[_-]?key[_-]?data|secret[_-]?key[_-]?base|session[_-]?id|authorization|authtoken',
  ].join('|'),
};

const named = (Object.keys(NAMES) as Promised[]).map((promised) => {
  const name = `(?<name>[A-Za-z0-9_]?(?:${NAMES[promised]})(?:[_-]?(?:value|string|b64|base64))?)`;
  const accept = (value: string, { name = '', link = '' }: Groups) =>
    isLikelySecret(value, promised, link === '=' && (promised === 'password' || /^[A-Z0-9_]+$/.test(name)));
  return [new RegExp(name + LINK + VALUE, 'gi'), accept] as const;
});

/** What follows is a secret whatever it looks like, as long as it is no placeholder. */
const BEFORE: readonly RegExp[] = [
  /\b(?:authorization|www-authenticate)\\?["']?\s*[:=]\s*\\?["']?(?:basic|bearer|token|bot|ssws|apikey|negotiate|digest)\s+(?<secret>[^\s"'\\]{6,})/gi,
  /\bbearer\s+(?<secret>[\w.~+/=-]{20,})/gi,
  /\b(?:set-)?cookie\\?["']?\s*[:=]\s*\\?["']?(?<secret>[\w.-]{1,80}=[^\r\n"']{6,})/gi,
  /\\?"auth\\?"\s*:\s*\\?"(?<secret>[A-Za-z0-9+/=]{12,})/g,
  /\blogin\s+\S{1,100}\s+password\s+(?<secret>\S+)/gi,
  /\s--?(?:password|passwd|passphrase|pass|secret|token|api-?key|auth-?token|access-?token|client-secret|http-password|storepass|keypass)[ =]["']?(?<secret>[^\s"'-][^\s"']{3,})/gi,
  /\b(?:docker|podman|helm registry|oras|buildah|skopeo|crane|az)\s+login\b[^\n|;&]{0,200}?\s-p[ =]?["']?(?<secret>[^\s"'-][^\s"']{2,})/g,
  /\bsshpass\s+-p\s?["']?(?<secret>[^\s"']{2,})/g,
  /\b(?:mysql|mariadb)\w{0,8}\b[^\n|;]{0,200}?\s-p(?<secret>[^\s"'=]{3,})/g,
  /\b(?:mysql|mariadb)\w{0,8}\b[^\n|;]{0,200}?\s-p["'](?<secret>[^"']{3,})/g,
  /\bredis-cli\b[^\n|;]{0,200}?\s-a\s["']?(?<secret>[^\s"']{3,})/g,
  /\bcurl\b[^\n]{0,400}?\s(?:-u|-U|--user|--proxy-user)[ =]?["']?[^\s:"']{0,100}:(?<secret>[^\s"']{1,200})/g,
  /--from-literal[ =]["']?[\w.-]{1,100}=(?<secret>[^\s"']{3,})/g,
  /-pass(?:in|out)\s+pass:(?<secret>\S{3,})/g,
  /_authToken[ =]["']?(?<secret>[^\s"']{6,})/g,
  // An image with its digest has the same form as a user with a password.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{0,100}:(?<secret>[^\s/"'<>]{1,200})@(?!sha\d+:)/gi,
];

/** The user of an address may be the secret itself. */
const USER = /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?<secret>[^\s/:@"'<>]{20,200}):?@/gi;
/** Long runs that look like random bytes; not checksums, drives of Microsoft Graph (`b!…`) and requests to Amazon's S3. */
const LONG = /(?<![A-Za-z0-9+/_-]|sha\d{1,3}[:=]|h1:|\bb!|\bx-amz-id-2\W{1,6})(?<secret>[A-Za-z0-9+/_-]{40,}={0,2})/g;

/** Checksums and the symbols of C++ and Rust say of themselves what they are. */
const PUBLIC = /^(?:sha\d{1,3}-|_Z|_R)/;

const RULES: readonly (readonly [regex: RegExp, accept: (value: string, groups: Groups) => boolean])[] = [
  ...BEFORE.map((regex) => [regex, isValue] as const),
  ...named,
  [USER, isToken],
  [LONG, isRandomAndNotPublic],
];

/** @returns where the secrets stand in the text. */
export function contextSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const [regex, accept] of RULES) for (const span of spansBy(regex, text, accept)) spans.push(span);
  return spans;
}

/** No placeholder, not the name of a variable to be filled in, and no part of `--secret id=npm,env=NAME`. */
function isValue(value: string): boolean {
  return !/^(?:\*{3,}|[A-Z_]+$|\$|<|\{\{|%|"?$|(?:id|type|source)=)/.test(value);
}

function isToken(value: string): boolean {
  return /^[0-9a-f]{32,}$/i.test(value) || isRandom(value);
}

/** A path may hold the id of a task or a cache, which is shorter than what is looked for here. */
function isRandomAndNotPublic(value: string): boolean {
  if (PUBLIC.test(value) || !isRandom(value)) return false;
  const parts = value.split('/');
  const isPath = parts.filter((part) => /^[a-z][a-z-]{2,}$/.test(part)).length > 1;
  return !isPath || parts.some((part) => part.length >= 40 && isRandom(part));
}
