/**
 * `kubectl describe pod` text -> the pod's facts and its events. The layout is that of kubectl's describe.go:
 * two blanks a level, `Key:   value`, lists of containers by name, a table of events at the end.
 */
import type { Observation } from '../../model.ts';
import type { Region } from '../region.ts';
import { type TableHeader, tableHeader } from '../table.ts';
import type { TextLine } from '../text-line.ts';
import { describedPod } from './describe-pod.ts';
import { type KubeEvent, observeKubeEvent } from './event.ts';
import { observePod } from './pod.ts';

/** One `Key: value` line. */
export interface Entry {
  readonly indent: number;
  readonly key: string;
  readonly value: string;
  /** Column of the value in the clean line. */
  readonly from: number;
  readonly line: TextLine;
  /** The lines of a message after its first. */
  readonly more: string[];
}

const ENTRY = /^( *)([A-Za-z0-9][\w ./-]*):(?:\s+(\S.*))?$/;
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
// A termination message is printed as it is, so its lines look like anything; one of these comes after it.
const AFTER_MESSAGE = /^ +(?:Exit Code|Signal|Started|Finished|Ready): |^##\[/;
/** The kubelet takes no more lines of a log for a message. */
const MESSAGE_LINES = 80;

export function describeRegion(first: TextLine): Region | undefined {
  if (!OPENING.test(first.text)) return undefined;
  const entries: Entry[] = [];
  const events: TextLine[] = [];
  let inEvents = false;
  let blank = 0;
  let terminated = false;
  let message: string[] | undefined;

  const feed = (line: TextLine): boolean => {
    if (message && message.length < MESSAGE_LINES && !AFTER_MESSAGE.test(line.text)) {
      message.push(line.text);
      return true;
    }
    message = undefined;
    if (line.text.trim() === '') return ++blank < 4;
    const entry = parseEntry(line);
    const startsAnother = entry?.indent === 0 && entry.key === 'Name' && entries.length > 0;
    const foreign = /^\S/.test(line.text) && !(entry && SECTIONS.has(entry.key));
    if (startsAnother || foreign || (blank > 1 && entries.length > 0 && entry?.key !== 'Events')) return false;
    blank = 0;
    if (entry?.indent === 0) inEvents = entry.key === 'Events';
    if (inEvents) events.push(line);
    else if (entry) entries.push(entry);
    if (entry?.key.endsWith('State')) terminated = entry.value === 'Terminated';
    if (entry?.key === 'Message' && entry.indent > 0 && terminated) message = entry.more;
    return true;
  };
  feed(first);
  const isPod = () => events.length > 0 || entries.some(({ key }) => key === 'State');
  return { feed, close: () => (isPod() ? observeDescription(entries, events) : undefined) };
}

function parseEntry(line: TextLine): Entry | undefined {
  const text = line.text.trimEnd();
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const value = match[3] ?? '';
  return { indent: match[1]!.length, key: match[2]!, value, from: text.length - value.length, line, more: [] };
}

function observeDescription(entries: readonly Entry[], events: readonly TextLine[]): Observation[] {
  const pod = describedPod(entries);
  const [header] = events.flatMap((line) => tableHeader(line, ['Type', 'Reason', 'Message']) ?? []);
  const object = { kind: 'pod', name: pod.name, namespace: pod.namespace };
  return [...observePod(pod), ...(header ? events.flatMap((line) => observeEventRow(line, header, object)) : [])];
}

function observeEventRow(line: TextLine, header: TableHeader, object: KubeEvent['object']): Observation[] {
  const cells = header.cells(line);
  const type = cells.get('Type')?.text;
  const message = cells.get('Message');
  if (!message?.text || (type !== 'Normal' && type !== 'Warning')) return [];
  return observeKubeEvent({
    type,
    reason: cells.get('Reason')?.text ?? '',
    message: message.text,
    object,
    at: line.locate(message.from, message.from + message.text.length),
    time: line.time,
  });
}
