/** Which workload a pod belongs to, by the names that controllers give to pods. */

/** What generated names end with: no vowels, and no digits that look like letters. */
const GENERATED = '[bcdfghjklmnpqrstvwxz2456789]{5}';

const SUFFIX = new RegExp(`-[a-f0-9]{8,10}-[a-z0-9]{5}$|-${GENERATED}$|-\\d{1,4}$`);

/** `web-8df755d95-nzrwc` and `web-8df755d95-x7k2p` are pods of `web`, `db-0` is one of `db`. */
export function workloadOf(pod: string): string {
  return pod.replace(SUFFIX, '');
}

const OWN_POD = new RegExp(`^-(?:[a-z0-9]{6,10}-${GENERATED}|(?:\\d{1,6}-)?${GENERATED}|\\d{1,6})$`);

/** @returns whether a pod of this name is one of a job, deployment, replica set, daemon set or stateful set. */
export function ownsPod(workload: string, pod: string): boolean {
  return pod.startsWith(`${workload}-`) && OWN_POD.test(pod.slice(workload.length));
}
