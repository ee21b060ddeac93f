/** Observation -> Events: gives a status word, an exit code or a text its meaning in the library. */
import { signedToUnsigned } from '../exit-status.ts';
import type { Event, ExitObservation, Location, Observation, Subject, TextObservation } from '../model.ts';
import { cleanLine } from '../read/clean.ts';
import { sequencesIn } from './keywords.ts';
import { surroundings } from './known.ts';
import type { Library } from './library.ts';
import type { Pattern } from './pattern.ts';

/** Of a text inside a document, no more lines and no more of each line are judged. */
const TEXT_LINES = 1000;
const TEXT_LENGTH = 8192;

/** Who and where a text is, asked when a pattern matches; what it captures is added. */
export interface TextPlace {
  subject(): Subject;
  time(): number | undefined;
  locate(from: number, to: number): Location;
}

export function resolve(observation: Observation, library: Library): Event[] {
  switch (observation.kind) {
    case 'status': {
      const pattern = library.byStatus(observation.status);
      return pattern ? [event(pattern, observation, { status: observation.status, ...observation.captures })] : [];
    }
    case 'exit':
      return exitEvents(observation, library);
    case 'text':
      return textEvents(observation, library);
  }
}

function exitEvents(observation: ExitObservation, library: Library): Event[] {
  const code = observation.code;
  const pattern = meaningOf(code, library);
  if (!pattern) return [];
  return [{ ...event(pattern, observation, { code: String(code), ...observation.captures }), exitCode: code }];
}

function event(pattern: Pattern, seen: Observation, captures: Readonly<Record<string, string>>): Event {
  return {
    pattern: pattern.id,
    meaning: pattern.id,
    id: pattern.diagnosis ?? pattern.id,
    role: pattern.role,
    subject: seen.subject,
    at: seen.at,
    captures,
    ...(seen.time !== undefined && { time: seen.time }),
  };
}

function textEvents(observation: TextObservation, library: Library): Event[] {
  const found = keywordsIn(observation.text, library);
  const place = {
    subject: () => observation.subject,
    time: () => observation.time,
    locate: observation.locate ?? (() => observation.at),
  };
  const lines = observation.text.split('\n', TEXT_LINES).map((line) => cleanLine(line.slice(0, TEXT_LENGTH)).text);
  const events = lines.flatMap((line) => matchText(line, found, place, library));
  const { captures } = observation;
  return captures ? events.map((made) => ({ ...made, captures: { ...captures, ...made.captures } })) : events;
}

/** @returns the numbers of the keywords that occur in a text. */
export function keywordsIn(text: string, library: Library): readonly number[] {
  const bytes = new TextEncoder().encode(text);
  return sequencesIn(library.filter.find(bytes), 0, bytes.length);
}

/**
 * @param keywords Numbers of the keywords that occur in or around the text.
 * @returns one event for each pattern that matches and that no more specific one outdoes.
 */
export function matchText(text: string, keywords: readonly number[], place: TextPlace, library: Library): Event[] {
  const candidates = new Set<Pattern>();
  for (const keyword of keywords) for (const pattern of library.patternsOf(keyword)) candidates.add(pattern);
  const events: Event[] = [];
  for (const pattern of candidates) {
    const made = matchPattern(text, pattern, place, library);
    if (made) events.push(made);
  }
  const outdone = new Set(events.flatMap((event) => library.get(event.pattern)?.above ?? []));
  return outdone.size ? events.filter((event) => !outdone.has(event.pattern)) : events;
}

/** @returns whether a regex of these keywords' patterns matches; an exception to it may still take that back. */
export function matchesAny(text: string, keywords: readonly number[], library: Library): boolean {
  for (const keyword of keywords)
    for (const pattern of library.patternsOf(keyword))
      for (const { regex } of library.regexes(pattern)) if (regex.exec(text)) return true;
  return false;
}

function matchPattern(text: string, pattern: Pattern, place: TextPlace, library: Library): Event | undefined {
  for (const { regex, names, unless } of library.regexes(pattern)) {
    const match = regex.exec(text);
    if (!match || unless?.exec(text)) continue;
    const captures: Record<string, string> = {};
    names.forEach((name, i) => {
      const value = match[i + 1];
      if (name && value !== undefined) captures[name] = value;
    });
    const time = place.time();
    return reported(
      pattern,
      captures,
      {
        subject: narrow(place.subject(), captures),
        at: place.locate(match.index, match.index + match[0].length),
        ...(time !== undefined && { time }),
      },
      library,
    );
  }
  return undefined;
}

/** A reporter's event stands for what its code or status word means; any other for its own pattern. */
function reported(
  pattern: Pattern,
  captures: Readonly<Record<string, string>>,
  seen: { subject: Subject; at: Location; time?: number },
  library: Library,
): Event | undefined {
  const { code, status } = captures;
  const meaning =
    code !== undefined ? meaningOf(Number(code), library) : status !== undefined ? library.byStatus(status) : pattern;
  if (!meaning) return undefined;
  return {
    pattern: pattern.id,
    meaning: meaning.id,
    id: pattern.diagnosis ?? meaning.diagnosis ?? meaning.id,
    // What means no failure is no failure, whoever reports it.
    role: meaning.role === 'context' ? 'context' : pattern.role,
    captures,
    ...seen,
    ...(code !== undefined && { exitCode: Number(code) }),
  };
}

function meaningOf(code: number, library: Library): Pattern | undefined {
  return (
    library.byCode(code) ??
    library.byCode(signedToUnsigned(code)) ??
    (code === 0 ? undefined : library.get('app-error'))
  );
}

/** What a text names itself is closer to the truth than where the text stood. */
function narrow(subject: Subject, captures: Readonly<Record<string, string>>): Subject {
  const { container, containerId, pod, namespace, node, image, process, service } = captures;
  const extra = {
    ...(pod && { pod }),
    ...(namespace && { namespace }),
    ...(node && { node }),
    ...(image && { image }),
    ...(process && { process }),
    ...(containerId && { containerId }),
    ...((container ?? service) && { container: container ?? service }),
  } as Partial<Subject>;
  const name = container ?? service ?? pod ?? node;
  if (!name) return { ...subject, ...extra };
  const kind = (container ?? service) ? 'container' : pod ? 'pod' : 'node';
  // What a pod says of another pod does not concern its own container.
  const base = pod && subject.pod && pod !== subject.pod ? surroundings(subject) : subject;
  // A pod that is already known is not replaced by a bare container name.
  return { ...base, ...extra, kind, name } as Subject;
}
