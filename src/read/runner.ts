/**
 * Where in a job log of the Actions runner a line stands: its step, whether that step failed, and whether the line
 * belongs to the echo of the step's script (`##[group]Run …` to `##[endgroup]`), which is source text and no output.
 * Source: actions/runner ScriptHandler.cs, Logging.cs, ExecutionContext.cs.
 */
import type { TextLine } from './text-line.ts';

const JOB_END = ['Post job cleanup.', 'Cleaning up orphan processes'] as const;

/** The colour in which the runner echoes the lines of a script. */
const ECHO = '\x1b[36;1m';

export const RUNNER_MARKERS: readonly string[] = [
  '##[group]',
  '##[endgroup]',
  '##[error]',
  ECHO,
  'with:',
  'env:',
  'shell: ',
  ...JOB_END,
];

/** A script step that failed says so in one of these ways; its other errors are what problem matchers saw. */
const SCRIPT_FAILED =
  /^##\[error\](?:Process completed with exit code|The operation was canceled|A task was canceled|The action '|The runner has received|Operating system is shutting down)/;

export interface Step {
  readonly name: string | undefined;
  /** The runner said that it failed. */
  failed: boolean;
  /** It runs a script, and not an action. */
  script: boolean;
  /** Something came after it, so a step without an error has passed. */
  concluded: boolean;
}

export interface RunnerTracker {
  /**
   * To be called, in order, with every line that is judged, and at least with those that hold a marker.
   * @returns whether the line is the runner's echo of a step's script and inputs.
   */
  see(line: TextLine, raw: string): boolean;
  /** The step that runs at this point of the log; undefined in a log without steps. */
  step(): Step | undefined;
}

export function trackRunner(): RunnerTracker {
  let current: Step | undefined;
  let opening: { readonly title: string; readonly line: number } | undefined;
  let inEcho = false;
  let coloured = false;
  const begin = (name: string | undefined) => {
    if (current) current.concluded = true;
    current = { name, failed: false, script: false, concluded: false };
  };
  /** A script may open a group "Run …" itself; only a step's own goes on with its script or its inputs. */
  const isStep = (line: number, next: TextLine, raw: string) =>
    !coloured || (next.number === line + 1 && (raw.includes(ECHO) || /^(?:with:|env:|##\[endgroup\])/.test(next.text)));
  return {
    see(line, raw) {
      const { text } = line;
      coloured ||= raw.includes(ECHO);
      if (opening && line.number > opening.line) {
        inEcho = isStep(opening.line, line, raw);
        if (inEcho) begin(opening.title);
        opening = undefined;
      }
      if (inEcho && current && text.startsWith('shell: ')) current.script = true;
      if (!text.startsWith('##[') && !JOB_END.some((end) => text.startsWith(end))) return inEcho;
      const title = /^##\[group\](Run .*)$/.exec(text)?.[1];
      inEcho = false;
      if (title !== undefined) opening = { title, line: line.number };
      else if (text.startsWith('##[error]')) {
        if (current && (!current.script || SCRIPT_FAILED.test(text))) current.failed = true;
      } else if (!text.startsWith('##[')) begin(undefined);
      return title !== undefined;
    },
    step: () => current,
  };
}
