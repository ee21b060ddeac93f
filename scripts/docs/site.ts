/** All reference pages: path below the repository -> text. The same patterns always give the same bytes. */
import { createCatalogue, type Entry } from './catalogue.ts';
import { exitCodesPage } from './codes.ts';
import { indexPage } from './index-page.ts';
import { patternPage } from './pattern-page.ts';
import { statusesPage } from './statuses.ts';

/** The folder that holds a page for each pattern, and nothing else. */
export const PAGES = 'docs/patterns';

export function renderSite(entries: readonly Entry[]): Map<string, string> {
  const catalogue = createCatalogue(entries);
  return new Map([
    ['docs/exit-codes.md', exitCodesPage(catalogue)],
    ['docs/kubernetes-statuses.md', statusesPage(catalogue)],
    [`${PAGES}/README.md`, indexPage(catalogue)],
    ...catalogue.entries.map((entry): [string, string] => [
      `${PAGES}/${entry.pattern.id}.md`,
      patternPage(entry, catalogue),
    ]),
  ]);
}
