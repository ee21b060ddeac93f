/**
 * What an event is called where no text of a log may stand, as in a drawing: the title of its pattern with numbers and
 * our own words only.
 */
import type { Event, SubjectKind } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { fillText } from './fill.ts';
import type { ProseBook } from './prose-book.ts';

/** A number, a size or a signal; a name could be anything. */
const PLAIN = /^(?:\d{1,12}(?:\.\d{1,3})? ?(?:[kKMGT]i?B?)?|SIG[A-Z]{2,6}\d?)$/;

export function labelOf(event: Event, prose: ProseBook, phrases: Phrases): string {
  const { exitCode, role, captures, pattern, meaning } = event;
  const thing = phrases.something[kindOf(event)];
  // What a code means is said by the cause.
  if (exitCode !== undefined && (role === 'symptom' || role === 'wrapper'))
    return capital(fillText(phrases.timeline.ended(thing, exitCode), {}));
  const title = (prose(pattern) ?? prose(meaning))?.title ?? pattern;
  const plain = Object.entries(captures).filter(([, value]) => PLAIN.test(value));
  return capital(fillText(title, { ...Object.fromEntries(plain), subject: thing }));
}

function kindOf({ subject }: Event): SubjectKind {
  if (subject.container !== undefined) return 'container';
  if (subject.pod !== undefined) return 'pod';
  return subject.process === undefined ? subject.kind : 'process';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
