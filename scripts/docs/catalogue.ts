/** The library as the pages ask it: who is who, who shares a diagnosis, who explains whom. */
import type { PatternFile } from '../../src/author/pattern-file.ts';
import { fill } from '../../src/diagnose/fill.ts';
import { code, inline } from '../../src/render/markdown.ts';

export interface Entry {
  /** The folder under patterns/. */
  readonly family: string;
  readonly pattern: PatternFile;
}

export interface Catalogue {
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** Ids of the patterns that are evidence of each diagnosis which is not, or not only, a pattern of that name. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /**
   * An id as a link, or as code when nothing has that id.
   * @param folder From the page to the folder of the pattern pages: `` or `patterns/`.
   */
  link(id: string, folder?: string): string;
  explainedBy(pattern: PatternFile): string[];
  /** Compositions that rest on it. */
  usedBy(pattern: PatternFile): string[];
  /** Patterns that say they give this exit code. */
  withExit(exit: number): string[];
}

export const diagnosisOf = (pattern: PatternFile): string => pattern.diagnosis ?? pattern.id;

/** The heading of a diagnosis in the index, and so its anchor. */
export const diagnosisHeading = (id: string): string => `Diagnosis ${id}`;

/** The title as inline Markdown; placeholders take what is given or their fallbacks. */
export const titleOf = (pattern: PatternFile, values: Readonly<Record<string, string>> = {}): string =>
  inline(fill(pattern.title, values));

export function createCatalogue(list: readonly Entry[]): Catalogue {
  const entries = [...list].sort((a, b) => (a.pattern.id < b.pattern.id ? -1 : 1));
  const patterns = entries.map(({ pattern }) => pattern);
  const ids = new Set(patterns.map(({ id }) => id));
  const shared = new Map<string, string[]>();
  for (const { id, diagnosis } of patterns)
    if (diagnosis && diagnosis !== id) shared.set(diagnosis, [...(shared.get(diagnosis) ?? []), id]);
  const idsOf = (test: (pattern: PatternFile) => boolean | undefined) => patterns.filter(test).map(({ id }) => id);
  const names = (pattern: PatternFile) => new Set([pattern.id, diagnosisOf(pattern)]);
  return {
    entries,
    shared: new Map([...shared].sort(([a], [b]) => (a < b ? -1 : 1))),
    link(id, folder = '') {
      if (ids.has(id)) return `[${code(id)}](${folder}${id}.md)`;
      return shared.has(id) ? `[${code(id)}](${folder}README.md#${anchorOf(diagnosisHeading(id))})` : code(id);
    },
    explainedBy(pattern) {
      const mine = names(pattern);
      return idsOf((one) => diagnosisOf(one) !== diagnosisOf(pattern) && one.explains?.some((id) => mine.has(id)));
    },
    usedBy(pattern) {
      const mine = names(pattern);
      return idsOf((one) => one.id !== pattern.id && one.derive?.some((rule) => rule.all.some((id) => mine.has(id))));
    },
    withExit: (exit) => idsOf((one) => one.exit?.includes(exit)),
  };
}

const anchorOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');
