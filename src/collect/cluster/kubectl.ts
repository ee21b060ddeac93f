/** What all questions to kubectl share. */
import { type Answer, complaint, QUESTION_TIME } from '../tool.ts';

/** Nothing is waited for longer. */
export const TIMEOUT = '--request-timeout=6s';
/** Of one list of objects at most. */
export const BYTES = 48 << 20;

export function whyNot(answer: Answer): string {
  if (answer.trouble === 'late')
    return `it did not answer within ${QUESTION_TIME / 1000} s and was stopped; check the cluster with kubectl version`;
  if (answer.trouble === 'long') return `it is above ${BYTES >> 20} MiB; name a namespace`;
  if (answer.code === 0) return 'it answered what no cluster says; check it with kubectl version';
  return `${complaint(answer)}; check it with kubectl get pods`;
}
