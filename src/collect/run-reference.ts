/** Which run or job is meant: a number, or an address copied from the browser. */

export interface RunReference {
  readonly owner: string;
  readonly repo: string;
  readonly run: number;
  /** Without it the latest one. */
  readonly attempt?: number;
  /** Only this job of the run. */
  readonly job?: number;
}

/** A reference with the server that it was given for, as `https://github.com`. */
export interface RunAddress extends RunReference {
  readonly server: string;
}

const ADDRESS =
  /^(?<server>https?:\/\/[^/\s@]+)\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/actions\/runs\/(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,4}))?(?:\/jobs?\/(?<job>\d{1,15}))?\/?(?:[?#].*)?$/;

/** @returns undefined when the text is no address of a run or job. */
export function parseRunAddress(text: string): RunAddress | undefined {
  const found = ADDRESS.exec(text.trim())?.groups;
  if (!found) return undefined;
  return {
    server: new URL(found.server!).origin,
    owner: found.owner!,
    repo: found.repo!,
    run: Number(found.run),
    ...(found.attempt && { attempt: Number(found.attempt) }),
    ...(found.job && { job: Number(found.job) }),
  };
}

/** `123` or `123/attempts/2`. */
export function parseRunNumber(text: string): Pick<RunReference, 'run' | 'attempt'> | undefined {
  const found = /^(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,4}))?$/.exec(text.trim())?.groups;
  if (!found) return undefined;
  return { run: Number(found.run), ...(found.attempt && { attempt: Number(found.attempt) }) };
}

/** The base URL of the API of a server, as GitHub documents it for github.com, data residency and Enterprise Server. */
export function apiOf(server: string): string {
  const { host, protocol } = new URL(server);
  if (host === 'github.com' || host === 'www.github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}
