/** Incidents -> Diagnoses: the texts of the library, filled in, with the evidence that proves them. */
import { DEPTH } from '../correlate/causality.ts';
import type { Library } from '../match/library.ts';
import type { Pattern } from '../match/pattern.ts';
import type { ChainLink, Diagnosis, Event, Evidence, Fix, Incident } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { blockOf } from './block.ts';
import { fill, fillText, isFillable } from './fill.ts';
import { labelOf } from './label.ts';
import { memoryOf } from './memory.ts';
import type { ProseBook } from './prose-book.ts';
import { neverPassed, retryReason } from './retry.ts';
import { timelineOf } from './timeline.ts';

/** Pieces of evidence that a diagnosis carries at most; the chain keeps the rest in number. */
const EVIDENCE_LIMIT = 12;

export function diagnose(
  incidents: readonly Incident[],
  library: Library,
  prose: ProseBook,
  phrases: Phrases,
): Diagnosis[] {
  return incidents.map((incident) => diagnosisOf(incident, library, prose, phrases));
}

function diagnosisOf(incident: Incident, library: Library, prose: ProseBook, phrases: Phrases): Diagnosis {
  const { root, chain } = incident;
  const pattern = library.get(root.meaning)!;
  const exitCode = exitCodeOf(incident);
  const values = valuesOf(incident, exitCode, phrases);
  const say = (text: string) => fillText(text, values);
  const steps = (list: readonly Fix[]) =>
    list.map(({ text, run }) => ({ text: say(text), ...(run && { run: fill(run, values) }) }));
  const own = prose(root.meaning)!;
  const label = (event: Event) => labelOf(event, prose, phrases);
  const timeline = timelineOf(incident, library, label);
  const memory = memoryOf(incident);
  const signal = signalOf(pattern, exitCode, library);
  return {
    id: root.id,
    title: say(own.title),
    severity: incident.severity,
    confidence: root.role === 'wrapper' ? 'low' : pattern.confidence,
    category: pattern.category,
    retryable: pattern.retryable,
    retryReason: retryReason(pattern, incident, phrases),
    subject: root.subject,
    places: incident.places,
    ...(exitCode !== undefined && { exitCode }),
    ...(signal && { signal }),
    explanation: say(own.explanation),
    causes: own.causes.map(say),
    fixes: steps(own.fixes),
    references: own.references,
    evidence: evidenceOf(chain),
    chain: linksOf(chain, prose, say, label),
    contradictions: [...contradictionsOf(incident, prose, say), ...neverPassed(pattern, incident, phrases)],
    collectNext: root.role === 'cause' ? [] : steps((own.collect ?? []).filter((fix) => isKnown(fix, values))),
    count: incident.places.length,
    ...(timeline.length > 0 && { timeline }),
    ...(memory && { memory }),
  };
}

/** A step for a container, a pod … is of no use where none is known. */
function isKnown({ text, run = '' }: Fix, values: Readonly<Record<string, string | undefined>>): boolean {
  return isFillable(text, values) && isFillable(run, values);
}

/** The code of the thing itself counts more than what a wrapper made of it, even where it is 0. */
function exitCodeOf({ root, chain, context }: Incident): number | undefined {
  const { container } = root.subject;
  const ended = ({ exitCode }: Event) => exitCode !== undefined;
  const own =
    chain.find((event) => ended(event) && event.role !== 'wrapper') ??
    (container && context.find((event) => ended(event) && event.subject.container === container));
  return (own || chain.find(ended))?.exitCode;
}

function signalOf(pattern: Pattern, exitCode: number | undefined, library: Library): string | undefined {
  return (exitCode === undefined ? undefined : library.byCode(exitCode)?.signal) ?? pattern.signal;
}

function valuesOf(
  { root, chain }: Incident,
  exitCode: number | undefined,
  { subject: called }: Phrases,
): Record<string, string | undefined> {
  const { container, image, pod, namespace, node, process, step, job } = root.subject;
  const captures: Record<string, string> = {};
  for (const event of chain.toReversed()) Object.assign(captures, event.captures);
  const subject = container
    ? called.container(container)
    : pod
      ? called.pod(pod)
      : process
        ? called.process(process)
        : undefined;
  // What the engine calls a container of a pod is another name.
  const engineContainer = pod ? undefined : container;
  const known = Object.entries({
    subject,
    container,
    engineContainer,
    image,
    pod,
    namespace,
    node,
    process,
    step,
    job,
  });
  return {
    ...captures,
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
    ...(exitCode !== undefined && { code: String(exitCode) }),
  };
}

/** The first of each line in the order of the chain; where there are too many, each kind of line of each source keeps its first ones. */
function evidenceOf(chain: readonly Event[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  const turns = new Map<Evidence, number>();
  const told = new Map<string, number>();
  for (const event of chain) {
    const key = `${event.at.source}\n${event.at.line}`;
    if (byPlace.has(key)) continue;
    const time = event.time === undefined ? {} : { time: new Date(event.time).toISOString() };
    const block = byPlace.size === 0 ? blockOf(event.at.line, event.around ?? []) : [];
    const around = block.length > 0 && { around: block };
    const evidence = { ...event.at, ...time, pattern: event.pattern, role: event.role, ...around };
    const witness = `${event.at.source}\n${event.pattern}`;
    const turn = told.get(witness) ?? 0;
    told.set(witness, turn + 1);
    byPlace.set(key, evidence);
    turns.set(evidence, turn);
  }
  const all = [...byPlace.values()];
  if (all.length <= EVIDENCE_LIMIT) return all;
  const kept = new Set(all.toSorted((a, b) => turns.get(a)! - turns.get(b)!).slice(0, EVIDENCE_LIMIT));
  return all.filter((evidence) => kept.has(evidence));
}

/** From the root: what it brought about, then who ended of it, then who reports that, then what befell other containers. */
function distance({ role, exitCode, id, subject }: Event, root: Event): number {
  const [own, other] = [root.subject.container, subject.container];
  const away = own !== undefined && other !== undefined && own !== other ? 10 : 0;
  if (id === root.id && role === root.role) return away;
  return away + DEPTH[role] * 2 + (exitCode === undefined ? 1 : 2);
}

function linksOf(
  chain: readonly Event[],
  prose: ProseBook,
  say: (text: string) => string,
  label: (event: Event) => string,
): ChainLink[] {
  const byMeaning = new Map<string, ChainLink>();
  for (const event of chain.toSorted((a, b) => distance(a, chain[0]!) - distance(b, chain[0]!))) {
    const key = `${event.id}\n${event.role}`;
    const title = prose(event.meaning)?.title ?? event.id;
    if (!byMeaning.has(key))
      byMeaning.set(key, {
        id: event.id,
        role: event.role,
        title: say(title),
        label: label(event),
        source: event.at.source,
        line: event.at.line,
      });
  }
  return [...byMeaning.values()];
}

function contradictionsOf({ chain, context }: Incident, prose: ProseBook, say: (text: string) => string): string[] {
  const meanings = new Set([...chain, ...context].map((event) => event.meaning));
  return [...meanings].flatMap((id) => prose(id)?.contradiction ?? []).map(say);
}
