/** What a collector knows of a source is passed on to what was seen in it. */
import type { Known, Subject } from '../model.ts';

/** @returns the subject with what is known of its source; what it says itself wins. */
export function withKnown(subject: Subject, known: Known | undefined): Subject {
  if (!known) return subject;
  const where = surroundings(known);
  // A thing with a name of its own is not the one whose log speaks of it.
  if (subject.kind !== 'log' && subject.kind !== 'step') return { ...where, ...subject };
  const all = { ...known, ...subject };
  const { container, pod, step } = all;
  if (container) return { ...all, kind: 'container', name: container };
  if (pod) return { ...all, kind: 'pod', name: pod };
  if (step) return { ...all, kind: 'step', name: step };
  return all;
}

/** @returns what also holds for other things that the source speaks of. */
export function surroundings({ job, step, node, pod }: Known): Known {
  // What a pod logs may be about things on any node.
  return { ...(job && { job }), ...(step && { step }), ...(node && !pod && { node }) };
}
