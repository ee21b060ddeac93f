/** The page of status words: a row a word that an engine or a cluster prints. */
import { code } from '../../src/render/markdown.ts';
import { type Catalogue, titleOf } from './catalogue.ts';
import { generated, page, table } from './layout.ts';

const INTRODUCTION = `The words of \`kubectl get pods\`, of conditions and events, and of \`docker ps\` and \`docker inspect\`, in
alphabetical order. Severity tells how bad the word is by itself; a notice is a normal state.

\`exitcode explain CrashLoopBackOff\` says the whole text.`;

export function statusesPage(catalogue: Catalogue): string {
  const words = catalogue.entries.flatMap(({ family, pattern }) =>
    (pattern.statuses ?? []).map((word) => ({ word, family, pattern })),
  );
  const key = (word: string) => `${word.toLowerCase()} ${word}`;
  words.sort((a, b) => (key(a.word) < key(b.word) ? -1 : 1));
  return page([
    generated('patterns/'),
    '# Status words of Kubernetes and Docker',
    INTRODUCTION,
    table(
      ['word', 'meaning', 'severity', 'retryable', 'family', 'page'],
      words.map(({ word, family, pattern }) => [
        code(word),
        titleOf(pattern, { status: word }),
        pattern.severity,
        pattern.retryable,
        family,
        catalogue.link(pattern.id, 'patterns/'),
      ]),
    ),
  ]);
}
