/** What is broken, and the tests that should notice. */

export interface Room {
  readonly sources: readonly string[];
  /** Beginnings of paths. Of these, the tests that use the broken file run. */
  readonly tests: readonly string[];
}

/** Tests that compare with a slow oracle or start a program take longer than all others together. */
export const SLOW: readonly string[] = ['test/match/oracle', 'test/hostile/archives'];

/** Whole logs and what is found in them. */
const WHOLE = ['test/recordings', 'test/recorded-files', 'test/places', 'test/accuracy/golden', 'test/clean'];

export const ROOMS: Readonly<Record<string, Room>> = {
  escape: {
    sources: ['src/render/escape.ts', 'src/render/gate.ts'],
    tests: ['test/render', 'test/publish/untrusted', 'test/hostile/sinks'],
  },
  redact: {
    sources: ['src/render/redact'],
    tests: ['test/render/known', 'test/render/redact', 'test/render/token-shapes', 'test/render/secret-contexts'],
  },
  fit: { sources: ['src/render/fit.ts'], tests: ['test/render/fit', 'test/render/documents', 'test/render/comment'] },
  correlate: { sources: ['src/correlate'], tests: ['test/correlate', ...WHOLE] },
  match: { sources: ['src/match'], tests: ['test/match', 'test/read/structured', 'test/read/docker-log', ...WHOLE] },
};
