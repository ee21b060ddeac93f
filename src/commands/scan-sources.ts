/** What `scan` reads: paths, and the job logs of a run of GitHub's. */
import { tmpdir } from 'node:os';
import { type Collected, collectPaths } from '../collect/files.ts';
import type { CollectedJobs } from '../collect/job-logs.ts';
import { apiOf, parseRunAddress, type RunAddress } from '../collect/run-reference.ts';
import type { Captured, SceneWish } from '../collect/scene.ts';
import type { Tool } from '../model.ts';
import { OptionError } from '../options.ts';
import type { Args } from './args.ts';
import type { Io } from './io.ts';
import { sceneOf } from './scene-options.ts';

export interface ScanSources extends Collected {
  /** Of the run that was asked for. */
  readonly conclusion: CollectedJobs['conclusion'];
  /** That were asked at the scene. */
  readonly tools: readonly Tool[];
  /** To be called when the sources have been read. */
  dispose(): Promise<void>;
}

const BUDGET = 300_000;

/** @throws OptionError when an address is none, or when there is no token for it. */
export async function collectScan(args: Args, io: Io): Promise<ScanSources> {
  const address = addressOf(args);
  const wanted = sceneOf(args);
  const asked = wanted.docker === 'true' || wanted.kubernetes === 'true';
  const words = args.words.length > 0 || address || asked ? args.words : ['-'];
  const paths = await collectPaths(words, io.cwd);
  const { tools, ...scene } = asked ? await capturedScene(wanted, io) : NO_SCENE;
  const files = { sources: [...paths.sources, ...scene.sources], gaps: [...paths.gaps, ...scene.gaps], tools };
  if (!address) return { ...files, conclusion: 'unknown', dispose: async () => {} };
  const { collectJobLogs } = await import('../collect/job-logs.ts');
  const { createGitHub } = await import('../github/client.ts');
  const github = createGitHub({ token: tokenFor(address, io), apiUrl: apiFor(address, io), budget: BUDGET });
  const jobs = await collectJobLogs(github, address, { mode: 'failed', temp: tmpdir() });
  const gaps = [...files.gaps, ...jobs.gaps];
  if (gaps.length === 0 && jobs.sources.length === 0 && jobs.conclusion !== 'success')
    gaps.push({ source: `run ${address.run}`, message: 'no job of it has failed so far; run this when it has ended' });
  return { ...jobs, tools, sources: [...files.sources, ...jobs.sources], gaps };
}

/** Loaded only when it is asked for, like all that most scans do not need. */
async function capturedScene(wanted: SceneWish, { env }: Io) {
  const { captureScene } = await import('../collect/scene.ts');
  return captureScene({ ...wanted, env });
}

const NO_SCENE: Captured = { sources: [], gaps: [], tools: [] };

function addressOf(args: Args): RunAddress | undefined {
  for (const name of ['job', 'run'] as const) {
    const text = args.value(name);
    if (text === '') continue;
    const address = parseRunAddress(text);
    if (!address || (name === 'job' && address.job === undefined))
      throw new OptionError(`--${name}: "${text}" is no address of a ${name}; copy it from the browser`);
    if (name === 'job') return address;
    const { job: _, ...run } = address;
    return run;
  }
  return undefined;
}

type Env = Pick<Io, 'env'>;

const isPublic = (server: string) => /^https:\/\/(?:www\.)?github\.com$|^https:\/\/[\w-]+\.ghe\.com$/.test(server);
/** The server that the environment speaks of, as in a workflow. */
const isOurs = ({ server }: RunAddress, { env }: Env) => server === env.GITHUB_SERVER_URL?.replace(/\/+$/, '');

/** @returns the base URL of the API of the server that an address names. */
export function apiFor(address: RunAddress, io: Env): string {
  return (isOurs(address, io) && io.env.GITHUB_API_URL) || apiOf(address.server);
}

/**
 * A token goes to the server that it is for, and to no other that an address names. The names are those of `gh`.
 * @throws OptionError when there is none.
 */
export function tokenFor(address: RunAddress, io: Env): string {
  const { env } = io;
  const ours = isOurs(address, io) || isPublic(address.server);
  const token = ours ? env.GH_TOKEN || env.GITHUB_TOKEN : env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN;
  if (token) return token;
  const names = ours ? 'GH_TOKEN (or GITHUB_TOKEN)' : 'GH_ENTERPRISE_TOKEN';
  throw new OptionError(`${names} is not set: GitHub gives job logs to nobody without a token; try \`gh auth token\``);
}
