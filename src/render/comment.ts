/** The one comment on a pull request; a hidden marker at its start finds it again. */
import type { Report } from '../model.ts';
import { bytesOf, cut, shrink } from './fit.ts';
import { type Links, NO_LINKS } from './links.ts';
import { inline, link } from './markdown.ts';
import type { Phrases } from './phrases/phrases.ts';
import { isOlder, newest, parseSections, renderSection, type Section, type SectionHead } from './sections.ts';
import { OTHERS_LIMIT, renderMarkdown } from './summary.ts';

export const COMMENT_MARKER = '<!-- exitcode-action:v1 -->';
/** GitHub refuses 65,536 characters; the rest is room for what it adds. */
export const COMMENT_LIMIT = 60_000;
/** The runner drops a summary above 1 MiB whole. */
const SUMMARY_LIMIT = 1_000_000;
/** What a section has at least, however many there are. */
const SECTION_LEAST = 4_000;

export type Reporter = Omit<SectionHead, 'state'>;

export interface CommentOptions {
  /** Make a comment, or a section of it, also when there is nothing to say. */
  readonly always: boolean;
  readonly links?: Links;
  /** Page of the run, for people. */
  readonly runUrl?: string | undefined;
}

/**
 * @param report Has passed the gate.
 * @returns how the comment reads, given those of ours that stand there; undefined when there should be none.
 */
export function commentWriter(report: Report, reporter: Reporter, phrases: Phrases, options: CommentOptions) {
  return (existing: readonly string[], limit = COMMENT_LIMIT): string | undefined => {
    const known = existing.flatMap(parseSections);
    // A comment that is ours and has no section was edited by hand: it is made anew.
    const always = options.always || (existing.length > 0 && known.length === 0);
    const mine = ownSection(report, reporter, phrases, { ...options, always }, known, limit);
    const sections = newest(mine ? [...known, mine] : known);
    return sections.length > 0 ? assemble(sections, reporter.key, phrases, limit) : undefined;
  };
}

function ownSection(
  report: Report,
  reporter: Reporter,
  phrases: Phrases,
  { always, links = NO_LINKS, runUrl }: CommentOptions,
  known: readonly Section[],
  limit: number,
): Section | undefined {
  const old = known.filter(({ key }) => key === reporter.key);
  if (old.some((section) => isOlder(reporter, section))) return undefined;
  const found = report.diagnoses.length > 0 || report.conclusion === 'failure';
  if (found || report.conclusion === 'unknown') {
    if (!found && !always && old.length === 0) return undefined;
    const { comment: say } = phrases;
    const from = runUrl ? [say.from(runLink(reporter, runUrl, phrases))] : [];
    const footer = [...from, say.silence('`comment: never`')];
    const body = shrink(
      (others) => renderMarkdown(report, phrases, { others, links, footer }),
      OTHERS_LIMIT,
      limit - SECTION_LEAST,
      phrases,
    );
    return { ...reporter, state: found ? 'failed' : 'open', body };
  }
  const before = newest(old)[0];
  if (!before && !always && !known.some(({ group, run }) => group === reporter.group && run < reporter.run))
    return undefined;
  const body = before ? resolved(before, reporter, runUrl, phrases) : renderMarkdown(report, phrases, { links }).trim();
  return { ...reporter, state: 'resolved', body };
}

/** What was wrong before, in whatever language it was written. */
const BEFORE = /^\*\*[^*\n]{1,100}\*\* (.*)$/m;

/** What was wrong is named once more, so that readers of older mails know what is over. */
function resolved(before: Section, reporter: Reporter, runUrl: string | undefined, phrases: Phrases): string {
  const { comment: say } = phrases;
  const what = before.state === 'resolved' ? BEFORE.exec(before.body)?.[1] : headline(before.body);
  const now = `### ✅ ${say.resolved}\n\n${say.noFailureIn(runLink(reporter, runUrl, phrases))}`;
  return what ? `${now}\n\n**${say.before}** ${what}` : now;
}

function runLink({ run, attempt }: Reporter, url: string | undefined, { comment: say }: Phrases): string {
  return link(say.run(run, attempt), url);
}

function headline(body: string): string {
  return /^### (.*)$/m.exec(body)?.[1] ?? '';
}

/** When they do not fit, those of the other jobs become shorter, then their headline, then a number. */
function assemble(sections: readonly Section[], own: string, phrases: Phrases, limit: number): string {
  const sorted = [...sections].sort((a, b) => a.label.localeCompare(b.label, 'en') || (a.key < b.key ? -1 : 1));
  const several = sections.length > 1;
  const texts = new Map(sorted.map((section) => [section, textOf(section, several)]));
  const fits = () => [...texts.values()].reduce((sum, text) => sum + bytesOf(text) + 2, 200) <= limit;
  const others = sorted
    .filter(({ key }) => key !== own)
    .sort((a, b) => +(a.state === 'failed') - +(b.state === 'failed'));
  const shorten = (short: (section: Section) => string | undefined) => {
    for (const section of others) {
      if (fits()) return;
      const body = short(section);
      if (body === undefined) texts.delete(section);
      else texts.set(section, textOf({ ...section, body }, several));
    }
  };
  shorten(({ body }) => cut(body, SECTION_LEAST, phrases));
  shorten(({ body }) => `### ${headline(body)}\n\n${phrases.report.leftOutRest}`);
  shorten(() => undefined);
  const left = sorted.length - texts.size;
  const note = left > 0 ? `\n\n${phrases.report.leftOutJobs(left)}` : '';
  return `${[COMMENT_MARKER, ...texts.values()].join('\n\n')}${note}\n`;
}

function textOf(section: Section, several: boolean): string {
  const title = several ? `**${inline(section.label)}**\n\n` : '';
  return `${title}${renderSection(section)}`;
}

/**
 * @param report Has passed the gate.
 * @param room Bytes that are left in the summary of the step.
 */
export function renderSummary(report: Report, phrases: Phrases, links: Links = NO_LINKS, room = SUMMARY_LIMIT): string {
  return shrink(
    (others) => renderMarkdown(report, phrases, { others, links }),
    500,
    Math.min(room, SUMMARY_LIMIT),
    phrases,
  );
}
