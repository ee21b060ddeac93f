/** What the Docker engine says of one container: `docker inspect`, `docker ps` and compose in JSON or as a table. */
import type { Location, Observation, Subject } from '../model.ts';
import { asArray, asNumber, asObject, asString, asTime, type Shape } from './json-shape.ts';
import type { Path } from './tree.ts';

type At = (path: Path) => Location;

/** @returns undefined when `value` is no `docker inspect` of a container. */
export function observeInspect(value: unknown, path: Path, at: At): Observation[] | undefined {
  const container = asObject(value);
  // `docker inspect --format '{{json .State}}'` prints the state alone, and it does not say whose it is.
  const bare = container !== undefined && 'OOMKilled' in container && 'StartedAt' in container;
  const state = bare ? container : asObject(container?.State);
  if (!container || !state || !('ExitCode' in state)) return undefined;
  const subject: Subject = bare ? { kind: 'container', name: 'container' } : inspectSubject(container);
  const statePath = bare ? path : [...path, 'State'];
  const time = asTime(state.FinishedAt);
  const code = asNumber(state.ExitCode) ?? 0;
  const error = asString(state.Error);
  const seen: Observation[] = [];
  const shared = (field: string) => ({ subject, at: at([...statePath, field]), ...(time !== undefined && { time }) });
  const ended = state.Running !== true || state.Restarting === true;
  // An OOM kill that the main process outlived shows only beside its code, be it 0.
  if (ended && (code !== 0 || state.OOMKilled === true)) seen.push({ kind: 'exit', code, ...shared('ExitCode') });
  if (state.OOMKilled === true)
    seen.push({ kind: 'status', status: ended ? 'OOMKilled' : 'OOMKilled=true, running', ...shared('OOMKilled') });
  if (ended && state.OOMKilled === false && code === 137)
    seen.push({ kind: 'status', status: 'OOMKilled=false', ...shared('OOMKilled') });
  if (error) seen.push({ kind: 'text', text: error, ...shared('Error') });
  const all = [...seen, ...observeHealth(state, subject, [...statePath, 'Health'], at)];
  const captures = factsOf(container, state);
  return all.map((one) => ({ ...one, captures: { ...captures, ...one.captures } }));
}

/** What texts and the joining of sources need beside the state. */
function factsOf(container: Shape, state: Shape): Record<string, string> {
  const pid = asNumber(state.Pid);
  const restarts = asNumber(container.RestartCount);
  return { ...(pid && { mainPid: String(pid) }), ...(restarts && { restarts: String(restarts) }) };
}

function observeHealth(state: Shape, subject: Subject, path: Path, at: At): Observation[] {
  const health = asObject(state.Health) ?? asObject(state.Healthcheck);
  if (state.Running !== true || asString(health?.Status) !== 'unhealthy') return [];
  const last = asArray(health?.Log).length - 1;
  const output = asString(asObject(asArray(health?.Log)[last])?.Output)?.trim();
  if (!output) return [{ kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Status']) }];
  const captures = { output: output.split('\n')[0]! };
  const shown = { subject, at: at([...path, 'Log', last, 'Output']) };
  return [
    { kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Status']), captures },
    { kind: 'status', status: 'health check output', ...shown, captures },
    { kind: 'text', text: output, ...shown },
  ];
}

function inspectSubject(container: Shape): Subject {
  const name = asString(container.Name)?.replace(/^\//, '');
  const id = asString(container.Id) ?? asString(container.ID);
  const image = asString(asObject(container.Config)?.Image) ?? asString(container.ImageName);
  return containerSubject(name ?? id?.slice(0, 12) ?? 'container', id, image);
}

export function containerSubject(name: string, id?: string, image?: string): Subject {
  return {
    kind: 'container',
    name,
    container: name,
    ...(id && { containerId: id }),
    ...(image && { image }),
  };
}

/**
 * The STATUS column of `docker ps`: `Exited (137) 2 hours ago`, `Up 3 minutes (unhealthy)`, `Restarting (1) …`,
 * and compose v1's `Exit 137`.
 */
export function observeStatusText(status: string, subject: Subject, at: Location): Observation[] {
  const exited = /^(?:Exited|Restarting|Exit) \(?(\d+)\)?/.exec(status);
  if (exited) {
    const code = Number(exited[1]);
    return code === 0 ? [] : [{ kind: 'exit', code, subject, at }];
  }
  if (/\(unhealthy\)/.test(status)) return [{ kind: 'status', status: 'unhealthy', subject, at }];
  return /^dead\b/i.test(status) ? [{ kind: 'status', status: 'dead', subject, at }] : [];
}

/** A line of `docker ps`, `docker compose ps`, `podman ps` or `nerdctl ps` in JSON; undefined when it is none. */
export function observePsObject(value: unknown, path: Path, at: At): Observation[] | undefined {
  const row = asObject(value);
  // Podman gives a list of names.
  const name = asString(asArray(row?.Names)[0]) ?? asString(row?.Names) ?? asString(row?.Name);
  const status = asString(row?.Status);
  const state = asString(row?.State);
  if (!row || !name || !(status ?? state) || !('Image' in row || 'Service' in row)) return undefined;
  const subject = containerSubject(name, asString(row.ID) ?? asString(row.Id), asString(row.Image));
  if (status) return observeStatusText(status, subject, at([...path, 'Status']));
  // Older versions of compose and podman have no text.
  const code = asNumber(row.ExitCode);
  if (state === 'exited' && code) return [{ kind: 'exit', code, subject, at: at([...path, 'ExitCode']) }];
  if (row.Health === 'unhealthy')
    return [{ kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Health']) }];
  return [];
}
