/**
 * `kubectl describe pod` text -> the pod's facts and its events. The layout is that of kubectl's describe.go:
 * two blanks a level, `Key:   value`, lists of containers by name, a table of events at the end.
 */
import type { Observation } from '../model.ts';
import { describedPod } from './describe-pod.ts';
import { observeKubeEvent } from './kube-event.ts';
import { observePod } from './kube-pod.ts';
import type { Region } from './region.ts';
import type { TextLine } from './text-line.ts';

/** One `Key: value` line. */
export interface Entry {
  readonly indent: number;
  readonly key: string;
  readonly value: string;
  /** Column of the value in the clean line. */
  readonly from: number;
  readonly line: TextLine;
}

const ENTRY = /^( *)([A-Za-z0-9][\w ./-]*?):(?:\s+(\S.*?))?\s*$/;
const OPENING = /^(?:Name:\s{2,}\S+|(?:Init )?Containers:|\s*(?:Last )?State:\s{2,}(?:Waiting|Running|Terminated))\s*$/;
// Only these stand at the margin of a description; any other line there ends it.
const SECTIONS = new Set(
  (
    'Name|Namespace|Priority|Priority Class Name|Runtime Class Name|Service Account|Node|Start Time|Labels|Annotations|' +
    'Status|Termination Grace Period|Reason|Message|Seccomp Profile|IP|IPs|Controlled By|NominatedNodeName|Init Containers|' +
    'Containers|Ephemeral Containers|Readiness Gates|Conditions|Volumes|QoS Class|Node-Selectors|Tolerations|' +
    'Topology Spread Constraints|Security Context|Resource Claims|Events'
  ).split('|'),
);
const EVENT = /^\s+(Normal|Warning)\s+(\S+)\s+(.+?)\s{2,}(\S+(?: \S+)?)\s{2,}(\S.*)$/;

export function describeRegion(first: TextLine): Region | undefined {
  if (!OPENING.test(first.text)) return undefined;
  const entries: Entry[] = [];
  const events: TextLine[] = [];
  let inEvents = false;
  let blank = 0;

  const feed = (line: TextLine): boolean => {
    if (line.text.trim() === '') return ++blank < 4;
    const entry = parseEntry(line);
    const startsAnother = entry?.indent === 0 && entry.key === 'Name' && entries.length > 0;
    const foreign = /^\S/.test(line.text) && !(entry && SECTIONS.has(entry.key));
    if (startsAnother || foreign || (blank > 1 && entries.length > 0 && entry?.key !== 'Events')) return false;
    blank = 0;
    if (entry?.indent === 0) inEvents = entry.key === 'Events';
    if (inEvents) events.push(line);
    else if (entry) entries.push(entry);
    return true;
  };
  feed(first);
  return { feed, close: () => observeDescription(entries, events) };
}

function parseEntry(line: TextLine): Entry | undefined {
  const match = ENTRY.exec(line.text);
  if (!match) return undefined;
  const value = match[3] ?? '';
  return { indent: match[1]!.length, key: match[2]!, value, from: line.text.lastIndexOf(value), line };
}

function observeDescription(entries: readonly Entry[], events: readonly TextLine[]): Observation[] {
  const pod = describedPod(entries);
  return [...observePod(pod), ...events.flatMap((line) => observeEventRow(line, pod.name, pod.namespace))];
}

function observeEventRow(line: TextLine, name: string, namespace: string | undefined): Observation[] {
  const match = EVENT.exec(line.text);
  if (!match) return [];
  const from = line.text.length - match[5]!.length;
  return observeKubeEvent({
    type: match[1]!,
    reason: match[2]!,
    message: match[5]!.trimEnd(),
    object: { kind: 'pod', name, namespace },
    at: line.locate(from),
    time: line.time,
  });
}
