/** `docker version --format '{{json .}}'` and its like. */
import type { Tool } from '../../model.ts';
import type { Answer } from '../tool.ts';

interface Side {
  readonly Version?: unknown;
}

/** @returns undefined when the engine did not answer. */
export function versionOf(name: string, { code, stdout }: Answer): Tool | undefined {
  if (code !== 0) return undefined;
  try {
    const { Client, Server } = JSON.parse(`${stdout}`) as { Client?: Side; Server?: Side | null };
    const [client, server] = [Client?.Version, Server?.Version].map((one) =>
      typeof one === 'string' ? one : undefined,
    );
    const version = [client, server !== client && server && `engine ${server}`].filter(Boolean).join(', ');
    return version ? { name, version: version.slice(0, 100) } : undefined;
  } catch {
    return undefined;
  }
}
