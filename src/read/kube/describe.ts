/**
 * `kubectl describe` text -> what it says of a pod, a node or a workload, and its events. The layout is that of
 * kubectl's describe.go: two blanks a level, `Key:   value`, lists of containers by name, a table of events at the end.
 */
import type { Observation, Subject } from '../../model.ts';
import type { Region } from '../region.ts';
import type { TextLine } from '../text-line.ts';
import { observeConditions } from './conditions.ts';
import { describedKind, type Entry, isSection, parseEntry } from './describe-lines.ts';
import { describedPod } from './describe-pod.ts';
import { describedConditions, describedEvents, isEventLine, isEventRow } from './describe-tables.ts';
import { observeKubeEvent } from './event.ts';
import { excerptPod } from './events-excerpt.ts';
import type { PodFacts } from './facts.ts';
import { observePod } from './pod.ts';
import { currentEvents, unsettled } from './pod-events.ts';

const OPENING =
  /^(?:Name:\s{2,}\S+|(?:Init )?Containers:|\s*(?:Last )?State:\s{2,}(?:Waiting|Running|Terminated)|Events:)\s*$/;
// A termination message is printed as it is, so its lines look like anything; one of these comes after it.
const AFTER_MESSAGE = /^ +(?:Exit Code|Signal|Started|Finished|Ready): |^##\[/;
/** The kubelet takes no more lines of a log for a message. */
const MESSAGE_LINES = 80;
// Messages of events are printed as they are, too: what a probe or a hook said may have several lines.
const QUOTING_EVENT = /^ *(?:Normal|Warning) {2,}(?:Unhealthy|ProbeWarning|FailedPostStartHook|FailedPreStopHook) /;
/** Up to Kubernetes 1.6 the columns were aligned with tabs: their lines are read one by one. */
const OLD_EVENTS = /^\s*FirstSeen\s+LastSeen\s+Count\s/;
/** So many lines may stand between two events. */
const QUOTED_LINES = 20;

export function describeRegion(first: TextLine): Region | undefined {
  const cutOut = isEventLine(first);
  if (!cutOut && !OPENING.test(first.text)) return undefined;
  const entries: Entry[] = [];
  const conditions: TextLine[] = [];
  const events: TextLine[] = [];
  let section = cutOut ? 'Events' : '';
  let blank = 0;
  let terminated = false;
  let message: string[] | undefined;
  let quoting = false;
  let quoted: TextLine[] = [];

  /** @returns whether the line may belong to the message of the last event; only another event makes it certain. */
  const mayBeQuoted = (line: TextLine): boolean => {
    if (isEventRow(line)) {
      events.push(...quoted);
      quoted = [];
      quoting = QUOTING_EVENT.test(line.text);
      return false;
    }
    if (!quoting || section !== 'Events' || quoted.length >= QUOTED_LINES || /^(?:##\[|Name: )/.test(line.text))
      return false;
    quoted.push(line);
    return true;
  };

  const feed = (line: TextLine): boolean => {
    if (message && message.length < MESSAGE_LINES && !AFTER_MESSAGE.test(line.text)) {
      message.push(line.text);
      return true;
    }
    message = undefined;
    if (mayBeQuoted(line)) return true;
    if (line.text.trim() === '') return ++blank < 4;
    if (OLD_EVENTS.test(line.text)) return false;
    const isEvent = section === 'Events' && isEventLine(line);
    const entry = isEvent ? undefined : parseEntry(line);
    const startsAnother = entry?.indent === 0 && entry.key === 'Name' && entries.length > 0;
    const foreign = /^\S/.test(line.text) && !isEvent && !(entry && isSection(entry.key));
    if (startsAnother || foreign || (blank > 1 && entries.length > 0 && entry?.key !== 'Events')) return false;
    blank = 0;
    if (entry?.indent === 0) section = entry.key;
    if (section === 'Conditions') conditions.push(line);
    else if (section === 'Events') events.push(line);
    else if (entry) entries.push(entry);
    if (entry?.key.endsWith('State')) terminated = entry.value === 'Terminated';
    if (entry?.key === 'Message' && entry.indent > 0 && terminated) message = entry.more;
    return true;
  };
  feed(first);
  return {
    feed,
    close: () => observeDescription(entries, conditions, events),
    rest: () => quoted,
  };
}

function observeDescription(
  entries: readonly Entry[],
  conditions: readonly TextLine[],
  events: readonly TextLine[],
): Observation[] | undefined {
  if (entries.length === 0) return observeExcerpt(events);
  if (conditions.length + events.length === 0 && !entries.some(({ key }) => key === 'State')) return undefined;
  const kind = describedKind(entries);
  if (kind === 'pod') return observeDescribedPod(describedPod(entries), events);
  const top = (key: string) => entries.find((entry) => entry.indent === 0 && entry.key === key)?.value;
  const name = top('Name') ?? kind;
  const namespace = kind === 'workload' ? top('Namespace') : undefined;
  const subject: Subject =
    kind === 'node' ? { kind, name, node: name } : { kind, name, ...(namespace && { namespace }) };
  return [
    ...observeConditions(subject, describedConditions(conditions)),
    ...describedEvents(events, { kind, name, namespace }).flatMap(observeKubeEvent),
  ];
}

function observeDescribedPod(pod: PodFacts, events: readonly TextLine[]): Observation[] {
  const own = describedEvents(events, { kind: 'pod', name: pod.name, namespace: pod.namespace, node: pod.node });
  const current = unsettled(pod, own);
  return [...observePod(current), ...currentEvents(own, current).flatMap(observeKubeEvent)];
}

function observeExcerpt(events: readonly TextLine[]): Observation[] | undefined {
  const messages = describedEvents(events, { kind: 'pod', name: '' }).map(({ message }) => message);
  const pod = excerptPod(messages);
  return pod && observeDescribedPod(pod, events);
}
