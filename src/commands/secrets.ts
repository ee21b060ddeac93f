/** Values of the environment that must not be shown: those whose names say that they are secret. */

const TELLING =
  /token|secret|passw|passphrase|_pass$|^pass$|pwd$|credential|api[-_]?key|access[-_]?key|private[-_]?key|auth/i;
/** Their values are paths or words although the name says otherwise. */
const HARMLESS = /^(?:PWD|OLDPWD|SSH_AUTH_SOCK|XAUTHORITY)$|_(?:file|path|url|sock|type|method)$/i;
const PATH = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:\\)\S*$/;
const WORD = /^(?:[a-z]+|[A-Z]+|\d{1,6})$/;

/** @param env Of the process, the inputs of the action included (`INPUT_GITHUB-TOKEN`). */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    TELLING.test(name) && !HARMLESS.test(name) && !PATH.test(value) && !(WORD.test(value) && value.length < 8)
      ? [value]
      : [],
  );
}
