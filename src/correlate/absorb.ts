/**
 * What a step or a log only repeats belongs to the container, pod or process that it is about: the `exit code 137` at
 * the end of a job is explained by the container that was killed. Only what can be the same failure is taken:
 * - in one log, what explains it there (in another step of the job only by a container, a pod or a process);
 * - from another source, a container, pod or process with the very same code, while no other log repeats that code,
 *   or a cause that names it, while no other log has an unexplained failure;
 * - the failure of a workload, by one of its own pods;
 * - the end of a container by a signal, by what ended the step in whose log it stands (a cancelled job, a time limit).
 */
import type { Library } from '../match/library.ts';
import type { Event, Incident } from '../model.ts';
import { accountsFor, explainsCode, kindOf, names } from './causality.ts';
import { hasIdentity } from './subjects.ts';
import { addTo } from './union.ts';
import { ownsPod } from './workload.ts';

/** Incidents to which what a log repeats may belong: the first so many that come into question. */
const HOST_LIMIT = 200;
/** The kernel's report on one kill has about sixty lines and a table of tasks. */
const REPORT_LINES = 200;

interface Host {
  readonly incident: Incident;
  readonly chain: Event[];
  readonly context: Event[];
  readonly kinds: Map<string, Event>;
}

/** @param incidents Best first. */
export function absorb(incidents: readonly Incident[], library: Library): Incident[] {
  const hosts = indexHosts();
  const bare = bareSources(incidents);
  // What only repeats comes last: what it repeats may be a warning, and so stand behind it.
  const turns = [isThing, isOfPods, isRepeated].map((test) => incidents.filter(test));
  for (const incident of turns.flat()) {
    const host = hostOf(incident, hosts, bare, library);
    if (host) hosts.grow(host, incident);
    else hosts.add(incident);
  }
  return hosts.all().map(({ incident, chain, context }) => ({ ...incident, chain, context }));
}

const isOfPods = ({ root }: Incident) => root.role !== 'cause' && root.subject.kind === 'workload';
const isRepeated = ({ root }: Incident) =>
  root.role !== 'cause' && root.subject.kind !== 'workload' && !hasIdentity(root.subject);
const isThing = (incident: Incident) => !isOfPods(incident) && !isRepeated(incident);

function hostOf(incident: Incident, hosts: Hosts, bare: Bare, library: Library): Host | undefined {
  const { root } = incident;
  if (root.subject.kind === 'workload') return hosts.things().find((host) => isFailureOf(root, host, library));
  if (root.role === 'cause') return sameFailure(root, hosts) ?? stoppedBy(incident, hosts, library);
  if (hasIdentity(root.subject)) return stoppedBy(incident, hosts, library);
  const here = hosts.inSource(root.at.source).filter((host) => isNear(host, root));
  const code = codeOf(incident);
  const sameCode = (host: Host) => code !== undefined && some(host, (event) => event.exitCode === code);
  const explains = (host: Host) =>
    some(host, (event) => accountsFor(event, root, library) || explainsCode(event, root, library));
  // What only deserves a warning does not end a step of another log with any code.
  const isError = (host: Host) => library.get(host.incident.root.meaning)?.severity === 'error';
  const elsewhere = () => hosts.things().filter((host) => bare.isOnly(code) || some(host, isIn(root)));
  const fits = (host: Host) =>
    names(host.incident.root, root, library) ||
    (isError(host) &&
      (some(host, (event) => names(event, root, library)) ||
        (code !== undefined && host.incident.root.role === 'cause' && explains(host))));
  return (
    here.find(sameCode) ??
    here.find(explains) ??
    elsewhere().find(sameCode) ??
    elsewhere().find((host) => bare.isLonely() && fits(host))
  );
}

/** A workload fails because its pods do: `BackoffLimitExceeded` is what became of the job whose pods failed. */
function isFailureOf(workload: Event, host: Host, library: Library): boolean {
  const own = host.incident.root;
  const { pod, namespace = workload.subject.namespace } = own.subject;
  if (!pod || (workload.subject.namespace ?? namespace) !== namespace || !ownsPod(workload.subject.name, pod))
    return false;
  const isError = ({ meaning }: Event) => library.get(meaning)?.severity === 'error';
  const lesser = isError(workload) && !isError(own);
  return some(host, (event) => accountsFor(event, workload, library)) || (workload.role !== 'cause' && !lesser);
}

/** The CI system takes down with a step whatever the step runs. */
function stoppedBy({ root }: Incident, hosts: Hosts, library: Library): Host | undefined {
  if (!hasIdentity(root.subject)) return undefined;
  return hosts.inSource(root.at.source).find((host) => {
    const cause = host.incident.root;
    const control = library.get(cause.meaning)?.category === 'ci-control';
    return control && !hasIdentity(cause.subject) && isNear(host, root) && names(cause, root, library);
  });
}

/** A log that names the image, or the kernel that names the process, is one more witness of what the engine saw. */
function sameFailure(root: Event, hosts: Hosts): Host | undefined {
  const { kind, image } = root.subject;
  if (hasIdentity(root.subject) || kind === 'job') return undefined;
  const beside = hosts.inSource(root.at.source).find((host) => some(host, isBeside(root)));
  if (beside || image === undefined) return beside;
  return hosts.things().find(({ incident }) => incident.root.id === root.id && incident.root.subject.image === image);
}

/** Lines of one report of the kernel, of which only some name the thing. */
const isBeside = (root: Event) => (event: Event) =>
  hasIdentity(event.subject) &&
  event.id === root.id &&
  isIn(root)(event) &&
  Math.abs(event.at.line - root.at.line) <= REPORT_LINES;

const isIn = (root: Event) => (event: Event) => event.at.source === root.at.source;
const some = (host: Host, test: (event: Event) => boolean) => [...host.kinds.values()].some(test);

/** Another step or another job failed for a reason of its own. */
function isNear({ incident }: Host, { subject }: Event): boolean {
  const other = incident.root.subject;
  const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b;
  return hasIdentity(other) || (agree(other.step, subject.step) && agree(other.job, subject.job));
}

function codeOf({ root, chain }: Incident): number | undefined {
  return root.exitCode ?? chain.find((event) => event.exitCode !== undefined)?.exitCode;
}

interface Bare {
  /** No two logs repeat this code without a reason. */
  isOnly(code: number | undefined): boolean;
  /** No two logs have a failure without a reason. */
  isLonely(): boolean;
}

function bareSources(incidents: readonly Incident[]): Bare {
  const byCode = new Map<number | undefined, Set<string>>();
  const all = new Set<string>();
  for (const incident of incidents) {
    const { root } = incident;
    if (root.role === 'cause' || hasIdentity(root.subject)) continue;
    addTo(byCode, codeOf(incident), root.at.source);
    all.add(root.at.source);
  }
  return {
    isOnly: (code) => (byCode.get(code)?.size ?? 0) <= 1,
    isLonely: () => all.size <= 1,
  };
}

interface Hosts {
  add(incident: Incident): void;
  grow(host: Host, incident: Incident): void;
  all(): readonly Host[];
  inSource(source: string): readonly Host[];
  /** Those of containers, pods, processes and nodes. */
  things(): readonly Host[];
}

function indexHosts(): Hosts {
  const all: Host[] = [];
  const things: Host[] = [];
  const bySource = new Map<string, Set<Host>>();
  const admit = (host: Host, events: readonly Event[]) => {
    for (const event of events) {
      host.chain.push(event);
      host.kinds.set(`${kindOf(event)} ${event.at.source}`, event);
      addTo(bySource, event.at.source, host);
    }
  };
  const first = (hosts: Iterable<Host> | undefined) => [...(hosts ?? [])].slice(0, HOST_LIMIT);
  return {
    add(incident) {
      const host: Host = { incident, chain: [], context: [...incident.context], kinds: new Map() };
      const { subject } = incident.root;
      all.push(host);
      if (hasIdentity(subject) && things.length < HOST_LIMIT) things.push(host);
      admit(host, incident.chain);
    },
    grow(host, incident) {
      host.context.push(...incident.context);
      admit(host, incident.chain);
    },
    all: () => all,
    inSource: (source) => first(bySource.get(source)),
    things: () => things,
  };
}
