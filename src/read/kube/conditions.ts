/** The conditions of an object that report trouble, whichever way they were printed. */
import type { Observation, Subject } from '../../model.ts';
import type { Condition } from './facts.ts';

// A workload's other conditions are good when they are true (Available, Progressing, Complete).
const TROUBLE_WHEN_TRUE = new Set(['Failed', 'FailureTarget', 'ReplicaFailure']);

/** @returns the reasons and messages of the conditions that are not as they should be. */
export function observeConditions(subject: Subject, conditions: readonly Condition[]): Observation[] {
  return conditions
    .filter((condition) => (subject.kind === 'node' ? troublesNode(condition) : troublesWorkload(condition)))
    .flatMap(({ reason, message }): Observation[] => [
      ...(reason ? [{ kind: 'status' as const, status: reason.value, subject, at: reason.at }] : []),
      ...(message ? [{ kind: 'text' as const, text: message.value, subject, at: message.at }] : []),
    ]);
}

/** `Ready` turns `Unknown` when the node no longer answers; all other conditions of a node are complaints. */
const troublesNode = ({ type, status }: Condition) => (type === 'Ready' ? status !== 'True' : status === 'True');

const troublesWorkload = ({ type, status }: Condition) => status === (TROUBLE_WHEN_TRUE.has(type) ? 'True' : 'False');
