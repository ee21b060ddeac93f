/** Why each candidate won or lost: what was seen, and what became of it. */
import type { Candidate, Fate } from '../candidate.ts';
import type { Library } from '../match/library.ts';
import type { Event, Incident, Subject } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import { accountsFor, kindOf } from './causality.ts';
import { openEvents } from './overcome.ts';
import { type Survived, survivals } from './survived.ts';

export interface Ranking {
  readonly events: readonly Event[];
  /** What passed steps and jobs printed. */
  readonly dismissed: readonly Event[];
  /** In order of rank. */
  readonly incidents: readonly Incident[];
  /** How many of them the report lists. */
  readonly listed: number;
}

/** Kinds of events among which the one that explains is looked for. */
const KIND_LIMIT = 200;

interface Verdict {
  readonly event: Event;
  readonly fate: Fate;
  readonly because: string;
}

interface Judge {
  readonly library: Library;
  readonly phrases: Phrases;
  readonly survived: Survived;
}

/** @returns one candidate for each kind of event, subject and fate, the roots in order of rank first. */
export function explainRanking(ranking: Ranking, library: Library, phrases: Phrases): Candidate[] {
  const open = openEvents(ranking.events, library);
  const survived = survivals(open, library);
  const told = ranking.incidents.flatMap((incident, i) =>
    ofIncident(incident, i, ranking, { library, phrases, survived }),
  );
  const known = new Set(told.map(({ event }) => placeKey(event)));
  const silent = open
    .filter((event) => !known.has(placeKey(event)))
    .map((event) => background(event, phrases.why.nothingFailed, phrases));
  const dismissed = ranking.dismissed.map(
    (event): Verdict => ({ event, fate: 'dismissed', because: phrases.why.passed }),
  );
  return counted([...told, ...silent, ...dismissed], library);
}

function ofIncident(incident: Incident, rank: number, { incidents, listed }: Ranking, judge: Judge): Verdict[] {
  const { library, phrases } = judge;
  const { root, chain, context } = incident;
  const kinds = [...new Map(chain.map((event) => [kindOf(event), event])).values()].slice(0, KIND_LIMIT);
  const explained = new Map<string, string>();
  const reason = (event: Event) => {
    const key = kindOf(event) + (event.subject.kind === root.subject.kind);
    if (!explained.has(key)) explained.set(key, reasonOf(event, root, kinds, library, phrases));
    return explained.get(key)!;
  };
  const fate: Fate = rank === 0 ? 'verdict' : rank < listed ? 'diagnosis' : 'left-out';
  return [
    { event: root, fate, because: rankReason(incident, incidents[rank - 1], judge) },
    ...chain
      .filter((event) => event !== root)
      .map((event): Verdict => ({ event, fate: 'explained', because: reason(event) })),
    ...context.map((event) => background(event, phrases.why.backgroundOf(root.id), phrases)),
  ];
}

const background = (event: Event, because: string, { why }: Phrases): Verdict => ({
  event,
  fate: 'background',
  because: event.overcome === undefined ? because : why.overcome(event.overcome),
});

function reasonOf(
  event: Event,
  root: Event,
  kinds: readonly Event[],
  library: Library,
  { why: say, subject: called }: Phrases,
): string {
  if (event.id === root.id) return say.sameAs(root.id);
  const by = [root, ...kinds].find((other) => accountsFor(other, event, library));
  if (by) return say.explainedBy(by.id);
  return say.repeats(root.id, called[root.subject.kind](root.subject.name));
}

/** By what the one is ranked behind the one before it. */
function rankReason(incident: Incident, before: Incident | undefined, { library, phrases, survived }: Judge): string {
  const { why: say, marks } = phrases;
  const { root, severity } = incident;
  const own = library.get(root.meaning);
  const raised = severity !== own?.severity ? `${marks.comma}${say.raised(own?.severity)}` : '';
  const facts = `${say.unexplained}${marks.semicolon}${say.facts(severity, root.role, own?.confidence)}${raised}`;
  if (!before) return facts;
  const other = library.get(before.root.meaning);
  const behind =
    severity !== before.severity
      ? say.lessSevere(before.root.id)
      : root.role !== before.root.role
        ? say.nearer(before.root.id)
        : survived(root) && !survived(before.root)
          ? say.survived(before.root.id)
          : own?.confidence !== other?.confidence
            ? say.lessSure(before.root.id)
            : say.later(before.root.id);
  return `${facts}${marks.semicolon}${behind}`;
}

const placeKey = ({ pattern, at }: Event) => `${pattern}\n${at.source}\n${at.line}\n${at.column}`;
const subjectKey = ({ kind, name, pod, namespace }: Subject) => [kind, name, pod, namespace].join('\n');

function counted(verdicts: readonly Verdict[], library: Library): Candidate[] {
  const found = new Map<string, Candidate & { count: number }>();
  for (const { event, fate, because } of verdicts) {
    const key = [kindOf(event), subjectKey(event.subject), fate, because].join('\n');
    const known = found.get(key);
    if (known) {
      known.count++;
      continue;
    }
    const pattern = library.get(event.meaning);
    found.set(key, {
      id: event.id,
      pattern: event.pattern,
      role: event.role,
      severity: pattern?.severity ?? 'notice',
      confidence: pattern?.confidence ?? 'low',
      subject: event.subject,
      fate,
      because,
      source: event.at.source,
      line: event.at.line,
      count: 1,
    });
  }
  return [...found.values()];
}
