/**
 * Where in a job log of the Actions runner a line stands: its step, whether that step failed, and whether the line
 * belongs to the echo of the step's script (`##[group]Run …` to `##[endgroup]`), which is source text and no output.
 * Source: actions/runner ScriptHandler.cs, Logging.cs, ExecutionContext.cs, CompositeActionHandler.cs.
 */
import type { TextLine } from '../text-line.ts';
import { argumentsOf, type RunnerStep, stepFailed } from './runner-step.ts';
import type { CiSystem, StepTracker } from './step.ts';

const JOB_END = ['Post job cleanup.', 'Cleaning up orphan processes'] as const;

/** What service containers wrote all along, printed when they are no longer needed. */
const SERVICE_LOGS = 'Print service container logs: ';

/** The colour in which the runner echoes the lines of a script. */
const ECHO = '\x1b[36;1m';

/** What a group of a step holds besides its script. */
const INPUTS = /^(?:with:|env:|shell: )/;

/** All that a debug line tells of an action; the rest of them is chatter. */
const DEBUG_EXIT = /^##\[debug\](?:Node|Docker) Action run completed with exit code (-?\d+)/;

export const GITHUB_ACTIONS: CiSystem = {
  markers: [
    '##[group]',
    '##[endgroup]',
    '##[error]',
    '##[command]',
    '##[start-action ',
    '##[end-action ',
    '##[debug]Starting: ',
    'Action run completed with exit code',
    ECHO,
    'with:',
    // Behind the runner's stamp: four bytes alone are too few to search for.
    'Z env:',
    'shell: ',
    ...JOB_END,
    SERVICE_LOGS,
  ],
  track: trackRunner,
};

export function trackRunner(): StepTracker {
  let current: RunnerStep | undefined;
  let actions: readonly RunnerStep[] = [];
  let opening: { readonly title: string; readonly line: number } | undefined;
  let inEcho = false;
  let coloured = false;
  let announced: string | undefined;
  let job = newJob();
  /** Of all jobs of the log: none that failed, or may have. */
  let allWell = true;
  /** What was copied from a browser bears no marks, and so no errors. */
  let marked = false;

  const begin = (name: string | undefined) => {
    if (current && !actions.includes(current)) conclude(current);
    current = { name, parent: actions.at(-1), outcome: 'unknown', kind: 'action' };
  };
  /** The runner begins no step behind a failed one, but for those that ask for it; so a silent one has passed. */
  const conclude = (step: RunnerStep) => {
    if (step.outcome === 'unknown' && !job.onlyFailed) step.outcome = 'passed';
  };
  /** A Docker action that fails says nothing; when it was the last to run and all others went well, it may have. */
  const endJob = () => {
    const suspect = current?.kind === 'docker' && !job.failed && !job.ended ? current : undefined;
    begin(undefined);
    job.ended = true;
    if (suspect) suspect.outcome = 'unknown';
    allWell &&= !suspect && !job.onlyFailed;
  };
  /** Whatever a service complained of, its container was healthy and its job is over. */
  const stopServices = () => {
    endJob();
    begin('Stop containers');
    current!.outcome = 'passed';
  };
  const fail = (step: RunnerStep | undefined) => {
    if (step) step.outcome = 'failed';
    job.failed = true;
    allWell = false;
  };
  const startAction = (text: string) => {
    const display = argumentsOf(text).get('display');
    begin(display);
    actions = [...actions, current!];
  };
  const endAction = (text: string) => {
    const told = argumentsOf(text);
    const outcome = told.get('conclusion') ?? told.get('outcome');
    const action = actions.at(-1);
    if (action && outcome === 'success') action.outcome = 'passed';
    else if (outcome === 'failure') fail(action);
    actions = actions.slice(0, -1);
    current = actions.at(-1) ?? action;
  };
  /** `gh run view --log` names the job and mostly the step in each line. */
  const columns = (line: TextLine, raw: string) => {
    if (!raw.includes('\t')) return;
    const told = line.facts();
    if (told.job === undefined || (told.job === job.name && told.step === job.step)) return;
    if (told.job !== job.name) {
      [current, actions, opening, inEcho] = [undefined, [], undefined, false];
      job = newJob(told.job, told.step);
    }
    job.step = told.step;
    if (told.step !== undefined) begin(told.step);
  };
  /** A script may open a group "Run …" itself; only a step's own goes on with its script or its inputs. */
  const opens = (line: TextLine, raw: string, from: number): boolean | undefined => {
    const next = line.number === from + 1;
    if (INPUTS.test(line.text) || raw.includes(ECHO)) return next || !coloured;
    if (line.text.startsWith('##[endgroup]')) return next;
    return coloured ? false : undefined;
  };

  return {
    see(line, raw) {
      const { text } = line;
      const isEnd = JOB_END.some((end) => text.startsWith(end));
      // Before the column tells of another step: the one that ran last may have failed silently.
      if (isEnd) endJob();
      columns(line, raw);
      const echoed = raw.includes(ECHO);
      coloured ||= echoed;
      if (opening && line.number > opening.line) {
        const step = opens(line, raw, opening.line);
        inEcho = step !== false;
        if (step) begin(announced ?? opening.title);
        marked ||= step === true;
        if (step) announced = undefined;
        if (step !== undefined || text.startsWith('##[')) opening = undefined;
      }
      if (inEcho && current && text.startsWith('shell: ')) current.kind = 'script';
      if (inEcho && echoed) return true;
      if (text.startsWith(SERVICE_LOGS)) stopServices();
      if (!text.startsWith('##[')) return inEcho;
      inEcho = false;
      if (text.startsWith('##[group]Run ')) opening = { title: text.slice('##[group]'.length), line: line.number };
      else if (text.startsWith('##[start-action ')) startAction(text);
      else if (text.startsWith('##[end-action ')) endAction(text);
      else if (text.startsWith('##[error]') && stepFailed(current, text)) fail(current);
      else if (text.startsWith('##[command]') && current?.kind === 'action' && / run .*--workdir /.test(text))
        current.kind = 'docker';
      const code = DEBUG_EXIT.exec(text)?.[1];
      if (code !== undefined && code !== '0') fail(current);
      announced = /^##\[debug\]Starting: (.{1,300})/.exec(text)?.[1] ?? announced;
      return (
        opening !== undefined || (code === undefined && /^##\[(?:debug|command|start-action |end-action )/.test(text))
      );
    },
    step: () => current,
    // Of a log that begins in the middle of a step: what ends without a failure began without one.
    passed: () => marked && allWell && job.ended,
  };
}

/** @param firstStep What `gh run view --log-failed` shows does not begin with the preparation of the job. */
const newJob = (name?: string, firstStep?: string) => ({
  name,
  step: undefined as string | undefined,
  onlyFailed: firstStep !== undefined && firstStep !== 'Set up job',
  failed: false,
  ended: false,
});
