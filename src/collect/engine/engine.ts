/** What container engines know: Docker, and Podman and nerdctl where they answer as Docker does. */
import type { Gap } from '../../model.ts';
import type { Captured } from '../scene.ts';
import { textSource } from '../text-source.ts';
import { type Answer, ask, type Budget, complaint, QUESTION_TIME } from '../tool.ts';
import { type Container, isWorthALook, readContainers } from './container.ts';
import { captureEvents } from './events.ts';
import { captureLogs } from './logs.ts';
import { versionOf } from './version.ts';

const ENGINES = ['docker', 'podman', 'nerdctl'] as const;
export type Engine = (typeof ENGINES)[number];

/** Containers that are looked at, the newest first, and those that are shown in depth. */
const LISTED = 300;
const SHOWN = 100;
const BATCH = 50;
/** Bytes of one `inspect`; a container takes some 10 KiB. */
const INSPECT_BYTES = 8 << 20;

/** The first engine that knows of a failed container tells of it; the others are asked when it knows of none. */
export async function captureEngines(budget: Budget, since: number, wanted: boolean): Promise<Captured> {
  const stuck: Gap[] = [];
  const refused: Gap[] = [];
  let quiet: Captured | undefined;
  for (const engine of ENGINES) {
    const answer = await captureEngine(engine, budget, since);
    if ('failure' in answer) {
      const { failure } = answer;
      if (failure) (answer.stuck ? stuck : refused).push({ source: engine, message: failure });
      continue;
    }
    quiet ??= answer;
    if (answer.sources.length > 0) return { ...answer, gaps: [...stuck, ...answer.gaps] };
  }
  // One that is there and knows of nothing is no answer for one that refused.
  if (quiet) return { ...quiet, gaps: [...stuck, ...(wanted ? refused : []), ...quiet.gaps] };
  const gaps = stuck.length > 0 || !wanted ? stuck : refused;
  return { sources: [], gaps: gaps.length === 0 && wanted ? [NO_ENGINE] : gaps.slice(0, 1), tools: [] };
}

const NO_ENGINE: Gap = {
  source: 'docker',
  message: 'neither docker, podman nor nerdctl is on the PATH; install the one that runs your containers',
};

interface Silent {
  /** Why the engine told nothing; undefined when it is not installed. */
  readonly failure: string | undefined;
  /** It is there, and does not answer as it should. */
  readonly stuck?: boolean;
}

async function captureEngine(engine: Engine, budget: Budget, since: number): Promise<Captured | Silent> {
  const asked = await ask(engine, ['version', '--format', '{{json .}}'], budget);
  const version = versionOf(engine, asked);
  if (asked.trouble === 'missing') return { failure: undefined };
  if (!version) return silent(asked);
  const listed = await ask(engine, ['ps', '--all', '--quiet', '--no-trunc'], budget);
  const ids = `${listed.stdout}`.split('\n').filter((line) => line !== '');
  if (listed.code !== 0 || !ids.every((id) => /^[0-9a-f]{12,64}$/.test(id))) return silent(listed);
  const { containers, gaps } = await inspectAll(engine, ids.slice(0, LISTED), budget);
  if (ids.length > LISTED)
    gaps.push({ source: engine, message: `${ids.length - LISTED} older containers were not looked at; prune them` });
  const failed = containers.filter((one) => isWorthALook(one, since));
  const events = await captureEvents(engine, budget, since);
  if (failed.length > SHOWN)
    gaps.push({ source: engine, message: `${failed.length - SHOWN} more failed containers are left out; prune them` });
  const shown = failed.slice(0, SHOWN);
  const logs = await captureLogs(
    engine,
    shown.filter(({ hasLog }) => hasLog),
    budget,
  );
  const inspected = shown.length
    ? [
        textSource(
          `${engine} inspect`,
          `${JSON.stringify(
            shown.map(({ raw }) => raw),
            null,
            4,
          )}\n`,
        ),
      ]
    : [];
  return {
    sources: [...inspected, ...events.sources, ...logs.sources],
    gaps: [...gaps, ...events.gaps, ...logs.gaps],
    tools: [version],
  };
}

function silent(answer: Answer) {
  if (answer.trouble === 'late')
    return {
      failure: `it did not answer within ${QUESTION_TIME / 1000} s and was stopped; check the engine with docker info`,
      stuck: true,
    };
  const why = answer.code === 0 ? 'it answered what no engine says' : complaint(answer);
  return { failure: `${why}; check the engine with docker info`, stuck: answer.code === 0 };
}

async function inspectAll(engine: Engine, ids: readonly string[], budget: Budget) {
  const containers: Container[] = [];
  const gaps: Gap[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    // It fails when one has gone meanwhile, and tells of the others.
    const answer = await ask(engine, ['inspect', '--type', 'container', ...batch], budget, INSPECT_BYTES);
    const read = readContainers(`${answer.stdout}`);
    if (read) containers.push(...read);
    if (read && !answer.trouble) continue;
    gaps.push({ source: `${engine} inspect`, message: silent(answer).failure });
    break;
  }
  return { containers, gaps };
}
