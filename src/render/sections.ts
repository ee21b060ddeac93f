/**
 * The comment is shared: every job that reports has a section of its own in it, between hidden marks, so that jobs
 * that run side by side add to one comment instead of overwriting it.
 */

/** Who reports, and from which run. */
export interface SectionHead {
  /** The reporting job, with its matrix; the same in each run. */
  readonly key: string;
  /** Its workflow. */
  readonly group: string;
  /** For people. */
  readonly label: string;
  readonly run: number;
  readonly attempt: number;
  readonly state: 'failed' | 'resolved' | 'open';
}

export interface Section extends SectionHead {
  readonly body: string;
}

const OPEN = '<!-- exitcode-action:section ';
const CLOSE = '<!-- exitcode-action:end -->';
const SECTION = new RegExp(`^${OPEN}(\\{.*\\}) -->\\n([\\s\\S]*?)\\n${CLOSE}$`, 'gm');

/** Sections of comments that are ours; anything else in them is left. */
export function parseSections(comment: string): Section[] {
  const sections: Section[] = [];
  for (const [, head = '', body = ''] of comment.replaceAll('\r\n', '\n').matchAll(SECTION)) {
    const parsed = asHead(head);
    if (parsed) sections.push({ ...parsed, body });
  }
  return sections;
}

function asHead(text: string): SectionHead | undefined {
  try {
    const head = JSON.parse(text) as Partial<SectionHead>;
    const words = [head.key, head.group, head.label, head.state].every((word) => typeof word === 'string');
    return words && Number.isInteger(head.run) && Number.isInteger(head.attempt) ? (head as SectionHead) : undefined;
  } catch {
    // A section that somebody edited is written anew by its job.
    return undefined;
  }
}

export function renderSection({ body, ...head }: Section): string {
  // In a string of JSON these may be escapes, so nothing in a label ends the mark.
  const json = JSON.stringify(head).replace(/[<>]|--/g, (found) =>
    [...found].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''),
  );
  return `${OPEN}${json} -->\n${withoutMarks(body)}\n${CLOSE}`;
}

/** What a log says must not look like a mark when the comment is read again. */
function withoutMarks(body: string): string {
  return body.trim().replaceAll('<!-- exitcode-action', '<\\!-- exitcode-action');
}

/** Newer runs and attempts win. */
export function isOlder(a: Pick<SectionHead, 'run' | 'attempt'>, b: Pick<SectionHead, 'run' | 'attempt'>): boolean {
  return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}

/** The newest section of each key (of equals the last), without those of runs of a workflow that a newer run has followed. */
export function newest(sections: readonly Section[]): Section[] {
  const byKey = new Map<string, Section>();
  const latest = new Map<string, number>();
  for (const section of sections) {
    const known = byKey.get(section.key);
    if (!known || !isOlder(section, known)) byKey.set(section.key, section);
    latest.set(section.group, Math.max(latest.get(section.group) ?? 0, section.run));
  }
  return [...byKey.values()].filter((section) => section.run === latest.get(section.group));
}
