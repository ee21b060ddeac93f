/** Events as GitHub sends them, from @octokit/webhooks-examples. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Json = { [key: string]: unknown };

interface Event {
  readonly name: string;
  readonly examples: readonly Json[];
}

const path = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
export const EVENTS: readonly Event[] = JSON.parse(readFileSync(path, 'utf8'));

/** @returns a copy. @param action Of the event; the first example without it. */
export function payload(name: string, action?: string): Json {
  const examples = EVENTS.find((event) => event.name === name)?.examples;
  const found = examples?.find((one) => action === undefined || one.action === action);
  if (!found) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  return structuredClone(found);
}
