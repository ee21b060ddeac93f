/** The tool's name and version, as reports carry them. test/version.test.ts keeps it equal to package.json. */
export const TOOL = { name: 'exitcode-action', version: '0.1.0' } as const;
