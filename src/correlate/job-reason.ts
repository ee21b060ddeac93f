/**
 * Why a job was cancelled is told by its annotations (a time limit, a newer run, a lost runner); its log tells only that
 * it was. They are two sources of one job, so the reason takes over what the log ends with.
 */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';
import { accountsFor } from './causality.ts';

/** @param incidents Best first. @returns them in the same order, the reason in the place of what it accounts for. */
export function joinJobReasons(incidents: readonly Incident[], library: Library): Incident[] {
  const isControl = ({ meaning, role }: Event) => role === 'cause' && library.get(meaning)?.category === 'ci-control';
  const reasons = new Map<string, Incident>();
  for (const incident of incidents) {
    const { job, step } = incident.root.subject;
    if (job !== undefined && step === undefined && isControl(incident.root) && !reasons.has(job))
      reasons.set(job, incident);
  }
  const reasonOf = ({ root }: Incident) => {
    const reason = isControl(root) ? reasons.get(root.subject.job ?? '') : undefined;
    return reason && reason.root.at.source !== root.at.source && accountsFor(reason.root, root, library)
      ? reason
      : undefined;
  };
  const joined = new Map<Incident, Incident>();
  for (const incident of incidents) {
    const reason = reasonOf(incident);
    if (!reason) continue;
    const host = joined.get(reason) ?? reason;
    const context = [...host.context, ...incident.context];
    joined.set(reason, { ...host, chain: [...host.chain, ...incident.chain], context });
  }
  const gone = new Set(incidents.filter((incident) => reasonOf(incident)));
  return incidents.filter((incident) => !gone.has(incident)).map((incident) => joined.get(incident) ?? incident);
}
