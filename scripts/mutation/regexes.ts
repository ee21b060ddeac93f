/** The breaks of a regex: a quantifier, an anchor, a class, a look around or a flag that is another or is not there. */

const BREAKS: readonly (readonly [found: RegExp, put: string])[] = [
  // Escaped signs are text.
  [/(?<=[^\\([|^](?:\\\\)*)\+(?![^[]*\])/g, ''],
  [/(?<=[^\\([|^](?:\\\\)*)\*(?![^[]*\])/g, ''],
  [/(?<=[\])\w])\?(?![^[]*\])/g, ''],
  [/(?<=[\])\w])\{\d+,?\d*\}/g, ''],
  [/(?<!\\|\[)\^/g, ''],
  [/(?<!\\)\$(?![^[]*\])/g, ''],
  [/\\b/g, ''],
  [/\[\^/g, '['],
  [/(?<!\\)\[(?!\^)/g, '[^'],
  [/\\d/g, '\\D'],
  [/\\s/g, '\\S'],
  [/\\S/g, '\\s'],
  [/\\w/g, '\\W'],
  [/\(\?=/g, '(?!'],
  [/\(\?!/g, '(?='],
  [/\(\?<=/g, '(?<!'],
  [/\(\?<!/g, '(?<='],
];

/** @param literal A regex as it stands in the source, with its slashes and flags. */
export function regexBreaks(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const body = literal.slice(1, end);
  const bodies = BREAKS.flatMap(([found, put]) =>
    [...body.matchAll(found)].map(
      (match) => `/${body.slice(0, match.index)}${put}${body.slice(match.index + match[0].length)}/${flags}`,
    ),
  );
  const others = [...flags].filter((flag) => 'gi'.includes(flag)).map((flag) => `/${body}/${flags.replace(flag, '')}`);
  return [...bodies, ...others].filter(isRegex);
}

function isRegex(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  try {
    return literal.length > 3 && Boolean(new RegExp(literal.slice(1, end), literal.slice(end + 1)));
  } catch {
    return false;
  }
}
