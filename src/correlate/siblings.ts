/**
 * A job that was cancelled because another one of its run had failed: the log of several jobs holds both, and the one
 * that failed is the reason. Only what a job says as a whole is joined, in one source, and not against the clock.
 */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';

/** @param incidents Best first. @returns them, cancelled jobs as a part of what failed first in another job. */
export function joinSiblings(incidents: readonly Incident[], library: Library): Incident[] {
  const isControl = ({ meaning }: Event) => library.get(meaning)?.category === 'ci-control';
  const failed = incidents.filter(
    ({ root, severity }) => severity === 'error' && root.subject.job !== undefined && !isControl(root),
  );
  const parts = new Map<Incident, Incident[]>();
  const kept = incidents.filter((incident) => {
    const { root } = incident;
    if (root.id !== 'job-cancelled' || root.subject.job === undefined) return true;
    const reason = failed.find((other) => isSibling(other.root, root));
    if (reason) parts.set(reason, [...(parts.get(reason) ?? []), incident]);
    return reason === undefined;
  });
  return kept.map((incident) => {
    const taken = parts.get(incident) ?? [];
    return taken.length === 0
      ? incident
      : {
          ...incident,
          chain: [...incident.chain, ...taken.flatMap(({ chain }) => chain)],
          context: [...incident.context, ...taken.flatMap(({ context }) => context)],
        };
  });
}

const isSibling = (reason: Event, cancelled: Event) =>
  reason.at.source === cancelled.at.source &&
  reason.subject.job !== cancelled.subject.job &&
  (reason.time === undefined || cancelled.time === undefined || reason.time <= cancelled.time);
