/** A step of the Actions runner, and by which words it says that one failed. */
import type { Step } from './step.ts';

export interface RunnerStep extends Step {
  kind: 'script' | 'action' | 'docker';
}

/** A script step that failed says so in one of these ways; its other errors are what problem matchers saw. */
const SCRIPT_FAILED =
  /^##\[error\](?:Process completed with exit code|The operation was canceled|A task was canceled|The action '|The runner has received|Operating system is shutting down|Unable to process file command ')/;

/** @param text A line with `##[error]`. */
export function stepFailed(step: RunnerStep | undefined, text: string): boolean {
  return step?.kind !== 'script' || SCRIPT_FAILED.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = { '%3B': ';', '%5D': ']', '%0D': '\r', '%0A': '\n', '%25': '%' };

/** @param text `##[start-action display=…;id=…]`. */
export function argumentsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text
    .slice(text.indexOf(' ') + 1)
    .replace(/\]\s*$/, '')
    .split(';');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1).replace(/%(?:3B|5D|0D|0A|25)/g, (code) => ESCAPES[code]!)];
    }),
  );
}
