/** Events that were cut out of a description: their messages still tell of which pod they are. */
import type { ContainerFacts, PodFacts } from './facts.ts';

const SCHEDULED = /^Successfully assigned (?<namespace>[a-z0-9-]+)\/(?<name>[a-z0-9][a-z0-9.-]*) to (?<node>\S+)$/;
const NAMED = /\bpod[ =](?<name>[a-z0-9][a-z0-9.-]*)_(?<namespace>[a-z0-9-]+)\([0-9a-f-]{8,40}\)/;
// `Created container app` up to Kubernetes 1.28, with a colon after that.
const MADE = /^(?:Created|Started) container:? (\S+)$/;

/** @returns as much as the messages tell of the one pod that they name; undefined when they name none or several. */
export function excerptPod(messages: readonly string[]): PodFacts | undefined {
  const named = messages.flatMap((message) => {
    const { name, namespace, node } = (SCHEDULED.exec(message) ?? NAMED.exec(message))?.groups ?? {};
    return name && namespace ? [{ name, namespace, ...(node && { node }) }] : [];
  });
  const [first] = named;
  if (!first || named.some(({ name }) => name !== first.name)) return undefined;
  const made = new Set(messages.flatMap((message) => MADE.exec(message)?.[1] ?? []));
  return {
    ...first,
    ...named.find(({ node }) => node),
    conditions: [],
    containers: [...made].map((name): ContainerFacts => ({ name, kind: 'main' })),
  };
}
