/** The lines of a description: `Key:   value`, and which keys stand at the margin (kubectl's describe.go). */
import type { Location } from '../../model.ts';
import type { TextLine } from '../text-line.ts';
import type { Placed } from './placed.ts';

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

export function parseEntry(line: TextLine): Entry | undefined {
  const text = line.text.trimEnd();
  const match = ENTRY.exec(text);
  if (!match) return undefined;
  const value = match[3] ?? '';
  return { indent: match[1]!.length, key: match[2]!, value, from: text.length - value.length, line, more: [] };
}

/** @returns the place of the value alone. */
export const valueAt = (entry: Entry): Location => entry.line.locate(entry.from, entry.from + entry.value.length);

/** @returns the value with all its lines; undefined when there is none. */
export function placed(entry: Entry | undefined): Placed<string> | undefined {
  return entry?.value ? { value: [entry.value, ...entry.more].join('\n').trimEnd(), at: valueAt(entry) } : undefined;
}

const words = (text: string) => new Set(text.split('|'));

/** What every kind of object has. */
const COMMON_KEYS = words('Name|Namespace|Labels|Annotations|Status|Reason|Message|Controlled By|Start Time|Events');
const POD_KEYS = words(
  'Priority|Priority Class Name|PriorityClassName|Runtime Class Name|Service Account|Node|Termination Grace Period|' +
    'Seccomp Profile|SeccompProfile|LocalhostProfile|Security Policy|IP|IPs|NominatedNodeName|Resources|Init Containers|' +
    'Containers|Ephemeral Containers|Readiness Gates|Volumes|QoS Class|Node-Selectors|Tolerations|' +
    'Topology Spread Constraints|Security Context|Resource Claims|Scheduling Group',
);
const NODE_KEYS = words(
  'Roles|Taints|Unschedulable|Lease|Addresses|Allocatable|System Info|PodCIDR|PodCIDRs|ProviderID|Non-terminated Pods|' +
    'Allocated resources|Node-Local ResourceSlices',
);
const OTHER_KEYS = words(
  'Conditions|CreationTimestamp|Selector|Replicas|Pods Status|Pods Statuses|Pod Template|Parallelism|Completions|' +
    'Completion Mode|Completed Indexes|Completed At|Duration|Suspend|Backoff Limit|TTL Seconds After Finished|' +
    'Active Deadline Seconds|Schedule|Time Zone|Concurrency Policy|Successful Job History Limit|Failed Job History Limit|' +
    'Starting Deadline Seconds|Last Schedule Time|Active Jobs|Node-Selector|Desired Number of Nodes Scheduled|' +
    'Current Number of Nodes Scheduled|Number of Nodes Scheduled with Up-to-date Pods|' +
    'Number of Nodes Scheduled with Available Pods|Number of Nodes Misscheduled|Service Name|Pod Management Policy|' +
    'Update Strategy|Persistent Volume Claim Retention Policy|Volume Claims|StrategyType|MinReadySeconds|' +
    'RollingUpdateStrategy|OldReplicaSets|NewReplicaSet|StorageClass|Volume|Finalizers|Capacity|Access Modes|VolumeMode|' +
    'DataSource|Used By|Mounted By|API Version|Kind|Metadata|Spec|Type|Strategy|Triggers|Latest Version|Deployment',
);

/** @returns whether a description has this key at the margin; any other line there ends it. */
export const isSection = (key: string): boolean =>
  [COMMON_KEYS, POD_KEYS, NODE_KEYS, OTHER_KEYS].some((keys) => keys.has(key));

/** @returns what is described. Keys that every object has leave it a pod, the kind that is mostly described. */
export function describedKind(entries: readonly Entry[]): 'pod' | 'node' | 'workload' {
  const top = entries.filter(({ indent }) => indent === 0).map(({ key }) => key);
  if (top.some((key) => NODE_KEYS.has(key))) return 'node';
  if (top.some((key) => POD_KEYS.has(key))) return 'pod';
  return top.some((key) => OTHER_KEYS.has(key) && key !== 'Conditions') ? 'workload' : 'pod';
}
