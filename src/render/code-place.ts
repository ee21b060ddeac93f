/** The place in the source code that a line of a log speaks of. */

export interface CodePlace {
  /** Relative to the checkout, with slashes. */
  readonly file: string;
  /** 1-based. */
  readonly startLine: number;
}

/** How compilers, interpreters and test runners write it. */
const SHAPES = [
  /(?:^|[\s("'`[=])(?<file>(?:\.{0,2}\/)?[\w@+.-]{1,100}(?:\/[\w@+.-]{1,100}){0,30}\.[A-Za-z]\w{0,9}):(?<line>\d{1,7})\b/,
  /(?:^|[\s("'`[=])(?<file>(?:\.{0,2}\/)?[\w@+.-]{1,100}(?:\/[\w@+.-]{1,100}){0,30}\.[A-Za-z]\w{0,9})\((?<line>\d{1,7}),\d{1,7}\)/,
  /\bFile "(?<file>[^"\n]{1,300})", line (?<line>\d{1,7})\b/,
];
/** Where the runner of GitHub checks a repository out. */
const CHECKOUT = /^(?:\/home\/runner\/work|\/__w|\/github\/workspace)\/(?:(?<repo>[^/]+)\/\k<repo>\/)?/;

/**
 * @param checkout Folder of the checkout; absolute paths in it are made relative.
 * @returns undefined when there is none, or when it is outside of the checkout or of somebody else.
 */
export function codePlace(text: string, checkout: string): CodePlace | undefined {
  for (const shape of SHAPES) {
    const found = shape.exec(text)?.groups;
    if (!found) continue;
    const inside = found.file!.startsWith(`${checkout}/`) ? found.file!.slice(checkout.length + 1) : found.file!;
    const file = inside.replace(CHECKOUT, '').replace(/^(?:\.\/)+/, '');
    const foreign =
      file.startsWith('/') || file.split('/').some((part) => ['..', 'node_modules', '.git'].includes(part));
    const startLine = Number(found.line);
    if (!foreign && startLine > 0) return { file, startLine };
  }
  return undefined;
}
