/** The one shape into which JSON, YAML and `kubectl describe` are brought before they are observed. */
import type { Placed } from './placed.ts';

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: Placed<string>;
  readonly message?: Placed<string>;
}

/**
 * `sidecar`: an init container that runs beside the others until they have ended (`restartPolicy: Always`); a
 * description does not tell it from other init containers. `ephemeral`: attached by `kubectl debug`.
 */
export type ContainerKind = 'init' | 'sidecar' | 'main' | 'ephemeral';

export interface ContainerState {
  readonly kind: 'waiting' | 'running' | 'terminated';
  readonly reason?: Placed<string>;
  readonly message?: Placed<string>;
  readonly exitCode?: Placed<number>;
  /** Milliseconds since 1970. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
}

export interface ContainerFacts {
  readonly name: string;
  readonly kind: ContainerKind;
  readonly image?: string;
  readonly ready?: boolean;
  readonly restarts?: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
}

export interface PodFacts {
  readonly name: string;
  readonly namespace?: string;
  readonly node?: string;
  readonly phase?: string;
  readonly reason?: Placed<string>;
  readonly message?: Placed<string>;
  /** It is being deleted. */
  readonly deleted?: Placed<string>;
  readonly conditions: readonly Condition[];
  readonly containers: readonly ContainerFacts[];
}
