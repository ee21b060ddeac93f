/** `docker inspect`, as far as it says which containers to look at. What they mean is the readers' part. */

export interface Container {
  readonly id: string;
  readonly name: string;
  readonly image: string | undefined;
  /** Its output was kept somewhere. */
  readonly hasLog: boolean;
  /** As the engine gave it. */
  readonly raw: unknown;
}

interface Raw {
  readonly Id?: string;
  readonly ID?: string;
  readonly Name?: string;
  readonly Created?: string;
  readonly RestartCount?: number;
  readonly Config?: { readonly Image?: string };
  readonly HostConfig?: { readonly LogConfig?: { readonly Type?: string } };
  readonly State?: State;
}

interface State {
  readonly Status?: string;
  readonly Running?: boolean;
  readonly Restarting?: boolean;
  readonly OOMKilled?: boolean;
  readonly Dead?: boolean;
  readonly ExitCode?: number;
  readonly Error?: string;
  readonly FinishedAt?: string;
  readonly Health?: { readonly Status?: string };
  readonly Healthcheck?: { readonly Status?: string };
}

/** @returns undefined when it is no answer of an engine. */
export function readContainers(json: string): Container[] | undefined {
  try {
    const list: unknown = JSON.parse(json);
    if (!Array.isArray(list)) return undefined;
    return list.flatMap((raw: Raw) => {
      const id = raw?.Id ?? raw?.ID;
      if (typeof id !== 'string' || typeof raw.State !== 'object') return [];
      const name = typeof raw.Name === 'string' && raw.Name ? raw.Name.replace(/^\//, '') : id.slice(0, 12);
      const image = raw.Config?.Image;
      const hasLog = raw.HostConfig?.LogConfig?.Type !== 'none';
      return [{ id, name, image: typeof image === 'string' ? image : undefined, hasLog, raw }];
    });
  } catch {
    return undefined;
  }
}

/** @returns whether it failed, died or is ill, in the time of the job. @param since Milliseconds since 1970. */
export function isWorthALook({ raw }: Container, since: number): boolean {
  const { State: state = {}, RestartCount, Created } = raw as Raw;
  const health = (state.Health ?? state.Healthcheck)?.Status;
  const restarted = state.Restarting === true || (RestartCount ?? 0) > 0;
  if (state.Running === true && !restarted) return health === 'unhealthy' || state.OOMKilled === true;
  const failed =
    (state.ExitCode ?? 0) !== 0 || state.OOMKilled === true || state.Dead === true || Boolean(state.Error) || restarted;
  // One that never started has finished in the year 1.
  const ended = Math.max(Date.parse(state.FinishedAt ?? '') || 0, Date.parse(Created ?? '') || 0);
  return failed && (state.Running === true || ended >= since);
}
