/** What container engines, Compose, Kubernetes and BuildKit put in front of each line of a container or build step. */
import { ISO, isoStamp } from '../stamp.ts';
import { isDigit, isLetter, isOneOf, type Prefix } from './shape.ts';

/** The log file of a container under /var/log/pods, with stream and `F`ull or `P`artial line. */
export const CRI: Prefix = {
  first: isDigit,
  regex: new RegExp(`${ISO} (?:stdout|stderr) [FP](?: |$)`, 'y'),
  read: (m) => isoStamp(m[1]!),
};

export const KUBECTL: Prefix = {
  first: isOneOf('['),
  regex: /\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] /y,
  read: (m) => ({ pod: m[1]!, container: m[2]! }),
};

/** `docker service logs`: service, number, task, node. */
export const SWARM: Prefix = {
  first: isLetter,
  holds: '| ',
  regex: /([a-zA-Z][\w.-]{0,80}\.\d{1,5})\.[a-z0-9]{12,25}@([\w.-]{1,100}) +\| (?=.)/y,
  read: (m) => ({ container: m[1]!, node: m[2]! }),
};

/** Compose pads with two blanks or more; some versions use one behind a numbered name. */
export const COMPOSE: Prefix = {
  first: isLetter,
  holds: '| ',
  regex: /([a-zA-Z][\w.-]{0,80})(?: {2,}|(?<=[-_]\d{1,3}) )\| (?=.)/y,
  read: (m) => ({ container: m[1]! }),
};

/** BuildKit with `--progress plain`. */
export const BUILDKIT: Prefix = {
  first: isOneOf('#'),
  regex: /#(\d{1,4}) (?:\d+\.\d{1,4} )?(?=\S)/y,
  read: (m) => ({ buildStep: m[1]! }),
};
