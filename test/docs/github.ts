/** Workflows and parts of them, judged by GitHub's own parser and by action.yml. */
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse, stringify } from 'yaml';
import { root } from '../spawn.ts';

const { inputs, outputs } = parse(readFileSync(`${root}action.yml`, 'utf8'));

/** @returns what GitHub would complain about, and inputs and outputs of ours that do not exist. */
export async function problemsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return [...context.errors.getErrors().map(({ message }) => message), ...misused(content)];
}

function misused(content: string): string[] {
  const { jobs } = parse(content) as { jobs?: Record<string, { steps?: Step[] }> };
  const ours = Object.values(jobs ?? {})
    .flatMap(({ steps }) => steps ?? [])
    .filter(({ uses }) => uses?.startsWith('org/exitcode-action@'));
  const set = ours.flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !(name in inputs)));
  const ids = ours.flatMap(({ id }) => id ?? []).join('|');
  const used = ids ? [...content.matchAll(new RegExp(`steps\\.(?:${ids})\\.outputs\\.([\\w-]+)`, 'g'))] : [];
  return [
    ...set.map((name) => `org/exitcode-action has no input ${name}`),
    ...used.flatMap(([, name]) => (name! in outputs ? [] : `org/exitcode-action has no output ${name}`)),
  ];
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: object;
}

const on = { push: null };
const job = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] };

/** @returns the workflow that a block is, or that it may be a part of; nothing when it is none. */
export function wholeWorkflow(text: string): string | undefined {
  const part = parse(text);
  if (Array.isArray(part))
    return isStep(part[0]) ? stringify({ on, jobs: { job: { ...job, steps: part } } }) : undefined;
  if (typeof part !== 'object' || part === null) return undefined;
  if ('jobs' in part) return text;
  if ('on' in part || 'permissions' in part) return stringify({ on, jobs: { job }, ...part });
  const jobs = Object.values<object>(part);
  if (!jobs.every((one) => one !== null && typeof one === 'object' && 'runs-on' in one)) return undefined;
  const needed = Object.values<{ needs?: string[] }>(part).flatMap(({ needs }) => needs ?? []);
  return stringify({ on, jobs: { ...Object.fromEntries(needed.map((name) => [name, job])), ...part } });
}

const isStep = (part: unknown) =>
  typeof part === 'object' && part !== null && ('uses' in part || 'run' in part || 'if' in part);
