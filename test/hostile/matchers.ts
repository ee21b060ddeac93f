/**
 * Problem matchers that actions/setup-*, compilers and linters leave active for the rest of a job. The runner takes
 * colours away and tries each on every line that is no command.
 */
export const MATCHERS: Readonly<Record<string, RegExp>> = {
  tsc: /^([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
  'eslint-compact': /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/,
  'eslint-stylish': /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/,
  gcc: /^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$/,
  go: /^\s*(\.{0,2}[/\\].+\.go):(?:(\d+):(\d+):)?\s(.*)/,
  csc: /^([^\s].*)\((\d+)(?:,\d+|,\d+,\d+)?\):\s+(error|warning)\s+([a-zA-Z]+(?<!MSB)\d+):\s*(.*?)\s+\[(.*?)\]$/,
  msbuild: /^(?:\s+\d+>)?([^\s].*)\((\d+)(?:,\d+)?\)\s*:\s+(error|warning)\s+(\w+\d+)\s*:\s*(.*)$/,
  python: /^\s*File\s"(.*)",\sline\s(\d+),\sin\s(.*)$/,
  flake8: /^([^:]*):(\d+):(\d+): ([EFCNW]\d{3}) (.*)$/,
  javac: /^(.+?\.java):(\d+):\s+(error|warning):\s+(.*)$/,
  rustc: /^(warning|warn|error)(\[(.*)\])?: (.*)$/,
  mypy: /^(.*):(\d+): (error|warning|note): (.*)$/,
};

export function matchedBy(line: string): string[] {
  const plain = line.replace(/\x1b\[[0-9;]*m?/g, '');
  return Object.keys(MATCHERS).filter((name) => MATCHERS[name]!.test(plain));
}
