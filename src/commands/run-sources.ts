/** The job logs that the inputs ask for. */
import { type CollectedJobs, collectJobLogs } from '../collect/job-logs.ts';
import { namedRun, type Workflow } from '../collect/workflow.ts';
import type { GitHub } from '../github/client.ts';
import type { Gap } from '../model.ts';
import { OptionError } from '../options.ts';
import type { Inputs } from './inputs.ts';

export interface RunSources extends Pick<CollectedJobs, 'sources' | 'gaps' | 'logs' | 'lacking' | 'dispose'> {
  readonly conclusion: CollectedJobs['conclusion'];
  /** Page of the run that was read, for people. */
  readonly url: string | undefined;
}

const nothing = (gaps: readonly Gap[] = []): RunSources => ({
  sources: [],
  gaps,
  logs: [],
  lacking: [],
  conclusion: 'unknown',
  url: undefined,
  dispose: async () => {},
});

/** @throws OptionError when `run-id` is none. */
export async function collectRun(
  inputs: Inputs,
  workflow: Workflow,
  github: GitHub | undefined,
  temp: string,
): Promise<RunSources> {
  const mode = modeOf(inputs, workflow);
  if (mode === 'none') return nothing();
  const run = inputs.runId === '' ? workflow.about : namedRun(inputs.runId, workflow);
  if (!run) {
    if (inputs.runId !== '') throw new OptionError(`run-id: "${inputs.runId}" is no number and no address of a run`);
    const message = 'there is no run whose job logs could be read; run this in a workflow, or set run-id';
    return nothing(inputs.jobLogs === 'auto' ? [] : [{ source: 'job logs', message }]);
  }
  const url = `${workflow.server}/${run.owner}/${run.repo}/actions/runs/${run.run}`;
  const message = 'the input "github-token" is empty, so no job log can be read; leave it at its default';
  if (!github) return { ...nothing([{ source: `run ${run.run}`, message }]), url };
  // A job runs on its runner alone, and what it logs is stored when it has ended.
  const isOwn = (job: { readonly status: string; readonly runner: string | undefined }) =>
    run.run === workflow.run?.run && job.status === 'in_progress' && job.runner === workflow.runner;
  return { ...(await collectJobLogs(github, run, { mode, temp, isOwn })), url };
}

function modeOf({ jobLogs, runId, paths }: Inputs, { event }: Workflow): 'failed' | 'all' | 'none' {
  if (jobLogs !== 'auto') return jobLogs;
  return runId !== '' || event === 'workflow_run' || paths.length === 0 ? 'failed' : 'none';
}
