/**
 * What task runners put in front of each line of the tasks that they run side by side: Turborepo, pnpm, Yarn, Lerna,
 * concurrently, foreman, GNU parallel, pytest-xdist, ctest, MSBuild, Bazel. These shapes are weak, so they count only
 * for a line that says nothing as it stands.
 */

/** A word that says how bad something is names no task. */
const LEVELS = 'err|error|warn|warning|info|notice|note|debug|trace|fatal|critical|success|hint|verbose';
const anyCase = (words: string) => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const NO_LEVEL = String.raw`(?!(?:${anyCase(LEVELS)})\b)`;
const PACKAGE = String.raw`@[\w.-]{1,60}/[\w.-]{1,80}`;
const SCRIPT = String.raw`[a-z][\w:.-]{0,60}`;

/** The first one that fits counts. */
const SHAPES: readonly string[] = [
  // Turborepo and Lerna with a scoped package; Turborepo without a scope, where the task is a usual one.
  `${PACKAGE}:(?:${SCRIPT}:)? `,
  String.raw`(?:\/\/|[\w-]{1,60})[:#](?:test|lint|build|check|type-?check|types|compile|format|coverage|e2e|unit|dev)[\w:-]{0,40}: `,
  // pnpm -r: the folder and the script.
  String.raw`(?:\.|[\w@.-]{1,60}(?:/[\w@.-]{1,60}){1,6}) ${SCRIPT}: `,
  // Yarn workspaces, concurrently, foreman, wireit, pytest-xdist.
  String.raw`\[${NO_LEVEL}(?:${PACKAGE}|[A-Za-z][\w.:/-]{0,60}|\d{1,3})\](?::|\s\||\s\d{1,6}:)? `,
  String.raw`\d\d:\d\d:\d\d [\w.-]{1,40} {0,20}\| `,
  // GNU parallel --tag.
  String.raw`[\w./@:=-]{1,80}\t(?=\S)`,
  // ctest with --verbose, MSBuild, Bazel with --show_timestamps.
  String.raw`\d{1,5}: `,
  String.raw` {0,8}\d{1,4}(?::\d{1,4})?>`,
  String.raw`\(\d\d:\d\d:\d\d\) `,
];

const MARK = new RegExp(SHAPES.map((shape) => `(?:${shape})`).join('|'), 'y');

/**
 * @param text A clean line.
 * @returns how many characters of it are the mark of a task runner; 0 when it bears none.
 */
export function taskMark(text: string): number {
  MARK.lastIndex = 0;
  return MARK.test(text) ? MARK.lastIndex : 0;
}
