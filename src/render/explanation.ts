/** The text of `exitcode explain`. */
import type { Pattern, Prose } from '../match/pattern.ts';
import type { Fix } from '../model.ts';
import { penOf, type TerminalStyle } from './pen.ts';
import type { Phrases } from './phrases/phrases.ts';
import { wrap } from './wrap.ts';

export function renderExplanation(
  pattern: Pattern,
  prose: Prose,
  note: string | undefined,
  phrases: Phrases,
  style: TerminalStyle,
): string {
  const pen = penOf(style);
  const bold = (text: string) => pen.paint('bold', text);
  const list = (title: string, lines: readonly string[]) => (lines.length ? `${bold(title)}\n${lines.join('\n')}` : '');
  const facts = [
    pattern.means && pattern.means.length <= 4 ? phrases.exitCode(pattern.means.join(', ')) : '',
    pattern.signal ?? '',
    pattern.statuses?.join(', ') ?? '',
    pattern.category,
  ];
  const steps = (fixes: readonly Fix[]) =>
    fixes.map(
      (fix, i) =>
        `  ${i + 1}. ${wrap(fix.text, style.width, '     ')}${fix.run ? `\n     ${fix.run.replaceAll('\n', '\n     ')}` : ''}`,
    );
  const parts = [
    `${bold(wrap(prose.title, style.width))} [${pattern.id}]\n${facts.filter(Boolean).join(' · ')}`,
    note ? wrap(note, style.width) : '',
    wrap(prose.explanation, style.width),
    list(
      phrases.headings.causes,
      prose.causes.map((cause, i) => `  ${i + 1}. ${wrap(cause, style.width, '     ')}`),
    ),
    list(phrases.headings.fixes, steps(prose.fixes)),
    list(phrases.explain.collect, steps(prose.collect ?? [])),
    list(
      phrases.headings.references,
      prose.references.map((url) => `  ${pen.address(url, style.width - 2)}`),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
