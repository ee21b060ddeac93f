/** The index of the pattern pages: by family, then the diagnoses that several patterns share. */
import { type Catalogue, diagnosisHeading, titleOf } from './catalogue.ts';
import { generated, page, table } from './layout.ts';

export function indexPage(catalogue: Catalogue): string {
  const families = [...new Set(catalogue.entries.map(({ family }) => family))].sort();
  const parts = families.map((name) => {
    const rows = catalogue.entries
      .filter(({ family }) => family === name)
      .map(({ pattern }) => [catalogue.link(pattern.id), titleOf(pattern), pattern.role, pattern.severity]);
    return `## ${name}\n\n${table(['pattern', 'what happened', 'role', 'severity'], rows)}`;
  });
  const shared = [...catalogue.shared].map(([id, members]) => {
    const links = members.map((member) => `- ${catalogue.link(member)}`);
    return `### ${diagnosisHeading(id)}\n\n${links.join('\n')}`;
  });
  return page([
    generated('patterns/'),
    '# Patterns',
    `${catalogue.entries.length} patterns in ${families.length} families. By number: [exit codes](../exit-codes.md); by word: [status words](../kubernetes-statuses.md); how to add one: [writing patterns](../writing-patterns.md).`,
    ...parts,
    '## Shared diagnoses\n\nSeveral patterns can be evidence of one diagnosis; reports name the diagnosis.',
    ...shared,
  ]);
}
