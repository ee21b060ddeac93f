/**
 * What task runners put in front of each line of the tasks that they run side by side: Turborepo, pnpm, Yarn, Lerna,
 * concurrently, foreman, GNU parallel, pytest-xdist, ctest, MSBuild, Bazel. These shapes are weak, so they count only
 * for a line that says nothing as it stands.
 */

/** A word that says how bad something is names no task. */
const NO_LEVEL = String.raw`(?!(?:err(?:or)?|warn(?:ing)?|info|notice|note|debug|trace|fatal|critical|success|hint|verbose)\b)`;
const PACKAGE = String.raw`@[\w.-]{1,60}/[\w.-]{1,80}`;
const SCRIPT = String.raw`[a-z][\w:.-]{0,60}`;

const SHAPES: readonly RegExp[] = [
  // Turborepo and Lerna with a scoped package; Turborepo without a scope, where the task is a usual one.
  new RegExp(`^${PACKAGE}:(?:${SCRIPT}:)? `),
  /^(?:\/\/|[\w-]{1,60})[:#](?:test|lint|build|check|type-?check|types|compile|format|coverage|e2e|unit|dev)[\w:-]{0,40}: /,
  // pnpm -r: the folder and the script.
  new RegExp(String.raw`^(?:\.|[\w@.-]{1,60}(?:/[\w@.-]{1,60}){1,6}) ${SCRIPT}: `),
  // Yarn workspaces, concurrently, foreman, wireit, pytest-xdist.
  new RegExp(String.raw`^\[${NO_LEVEL}(?:${PACKAGE}|[a-z][\w.:/-]{0,60}|\d{1,3})\](?::|\s\||\s\d{1,6}:)? `, 'i'),
  /^\d\d:\d\d:\d\d [\w.-]{1,40} {0,20}\| /,
  // GNU parallel --tag.
  /^[\w./@:=-]{1,80}\t(?=\S)/,
  // ctest with --verbose, MSBuild, Bazel with --show_timestamps.
  /^\d{1,5}: /,
  /^ {0,8}\d{1,4}(?::\d{1,4})?>/,
  /^\(\d\d:\d\d:\d\d\) /,
];

/**
 * @param text A clean line.
 * @returns how many characters of it are the mark of a task runner; 0 when it bears none.
 */
export function taskMark(text: string): number {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match) return match[0].length;
  }
  return 0;
}
