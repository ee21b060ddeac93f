/** Whether a value behind a telling name is a secret, or only a word that happens to stand there. */

/** What stands for a value without being one. */
const PLACEHOLDER =
  /^(?:\*+|x{3,}|\.{3,}|[<[{($%].*|.*\$\{.*|true|false|yes|no|null|nil|none|undefined|unset|empty|required|missing|invalid|redacted|masked|hidden|secret|password|token|changeit\?)$/i;
/** In code and in settings: a call, or the name of a variable that holds the value. */
const ELSEWHERE = /^(?:[A-Za-z_][\w.]*\(|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$)/;
const WORD = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const PATH = /^(?:[~.]{0,2}\/|[A-Za-z]:[\\/]|[a-z][a-z0-9+.-]*:\/\/)/i;

/** What the name promises: a password can be anything, a token cannot be guessed. */
export type Promised = 'password' | 'token';

/**
 * @param certain The name and the value stand together as in `NAME=value`, so that the value is no prose.
 */
export function isLikelySecret(value: string, promised: Promised, certain: boolean): boolean {
  if (PLACEHOLDER.test(value) || PATH.test(value) || (!certain && ELSEWHERE.test(value))) return false;
  if (promised === 'password') return certain ? value.length >= 4 : value.length >= 6 && !WORD.test(value);
  if (value.length < (certain ? 6 : 8) || WORD.test(value) || /^[\d.:,-]+$/.test(value)) return false;
  return !isName(value) && (/[\d!@#$%^*+/=]/.test(value) || (certain && !WORD.test(value)));
}

/** `web-tls-v2`, `default-token-x7k2p`, `kubernetes.io/dockerconfigjson`: how things are called, not what they hold. */
function isName(value: string): boolean {
  const parts = value.split(/[-._/:]/);
  const words = parts.filter((part) => part.length > 1 && WORD.test(part));
  return parts.length > 1 && words.length * 2 >= parts.length && parts.every((part) => part.length <= 20);
}

/**
 * Whether letters and digits change as often as in random bytes: 0.64 of the neighbours in base64 are of different
 * kinds, 0.2 or less in words, names and paths.
 */
export function isRandom(text: string): boolean {
  const longest = text.split(/[+/_=-]/).reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 20 || !/\d/.test(longest) || !/[a-z]/.test(longest) || !/[A-Z]/.test(longest)) return false;
  let changes = 0;
  for (let i = 1; i < text.length; i++) if (kindOf(text.charCodeAt(i)) !== kindOf(text.charCodeAt(i - 1))) changes++;
  return changes / text.length > 0.42;
}

function kindOf(code: number): 'lower' | 'upper' | 'digit' | 'other' {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  return code >= 48 && code <= 57 ? 'digit' : 'other';
}
