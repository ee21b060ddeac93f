/** Why a retry helps or not. */
import type { Pattern } from '../match/pattern.ts';
import type { Incident, Retryable } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';
import type { RetryReason } from '../render/phrases/retry.ts';

type Reasons = Readonly<Record<string, RetryReason>>;

/** By the category of the cause; `other` for those that are not listed. */
const REASONS: Readonly<Record<Retryable, Reasons & { readonly other: RetryReason }>> = {
  yes: {
    network: 'elsewhere',
    container: 'elsewhere',
    'ci-control': 'elsewhere',
    kubernetes: 'room',
    other: 'passing',
  },
  no: {
    config: 'sameSettings',
    container: 'sameSettings',
    kubernetes: 'sameSettings',
    auth: 'sameRights',
    git: 'sameRepository',
    exec: 'sameTools',
    memory: 'sameMemory',
    network: 'sameAnswer',
    other: 'sameCode',
  },
  unknown: {
    'app-failure': 'unlessFlaky',
    signal: 'unlessFlaky',
    memory: 'load',
    network: 'notReady',
    'ci-control': 'stopped',
    other: 'inTheWay',
  },
};

export function retryReason(pattern: Pattern, incident: Incident, { retryReason: say }: Phrases): string {
  const attempts = attemptsOf(incident);
  if (attempts > 1 && pattern.retryable !== 'no') return say.tried(attempts);
  if (pattern.retryable === 'unknown' && incident.root.role !== 'cause') return say.noCause;
  const reasons = REASONS[pattern.retryable];
  return say[reasons[pattern.category] ?? reasons.other];
}

/** @returns what contradicts that a failure passes by itself. */
export function neverPassed(pattern: Pattern, incident: Incident, { retryReason: say }: Phrases): string[] {
  const attempts = attemptsOf(incident);
  return attempts > 1 && pattern.retryable === 'yes' ? [say.neverPassed(attempts)] : [];
}

/** How often something was tried in vain: a line for each attempt that failed, and what failed behind the last one. */
function attemptsOf({ root, chain, context }: Incident): number {
  const here = ({ at }: Incident['root']) => at.source === root.at.source;
  const marks = context.filter((event) => here(event) && event.captures.attempt !== undefined && !event.overcome);
  const lines = new Set(marks.map(({ at }) => at.line));
  const again = chain.some((event) => here(event) && event.role === 'cause' && event.at.line > Math.max(...lines));
  return lines.size === 0 ? 0 : lines.size + Number(again);
}
