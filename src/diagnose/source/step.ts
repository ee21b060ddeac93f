/** The step of a workflow, by the name that the runner gives it. */
import { type Place, readYaml, type WorkspaceFile, type YamlValue } from './files.ts';

interface Step {
  readonly job: string;
  /** How well the name fits: 2 as it is written, 1 with expressions filled in. */
  readonly fit: number;
  readonly place: Place;
}

/** @param job Its name, when it is known. @returns undefined when none or several bear the name. */
export function findStep(name: string, files: readonly WorkspaceFile[], job?: string): Place | undefined {
  const named = files.flatMap((file) => readYaml(file).flatMap((document) => stepsOf(document, name)));
  const best = Math.max(0, ...named.map(({ fit }) => fit));
  const found = named.filter(({ fit }) => fit > 0 && fit === best);
  // With a matrix the values stand behind it, and behind the name of a called workflow its own job.
  const ofJob = found.filter(
    (one) =>
      job !== undefined && (fitOf(one.job, job) > 0 || job.startsWith(`${one.job} (`) || job.endsWith(` / ${one.job}`)),
  );
  const [only, ...others] = ofJob.length > 0 ? ofJob : found;
  return others.length === 0 ? only?.place : undefined;
}

function stepsOf(document: YamlValue, wanted: string): Step[] {
  const jobs = document.at('jobs');
  return (jobs?.keys ?? []).flatMap((key) => {
    const steps = jobs!.at(key, 'steps');
    const job = jobs!.at(key, 'name')?.value;
    return (steps?.keys ?? []).flatMap((i) => {
      const one = steps!.at(i);
      if (!one) return [];
      const [name, run, uses] = ['name', 'run', 'uses'].map((field) => one.at(field)?.value);
      // The API tells the name that was given; the log opens a step with what it runs, named or not.
      const fit = Math.max(
        fitOf(typeof name === 'string' ? name : undefined, wanted),
        fitOf(unnamed(run, uses), wanted),
      );
      return [{ job: typeof job === 'string' ? job : String(key), fit, place: (one.at('run') ?? one).place }];
    });
  });
}

const unnamed = (run: unknown, uses: unknown) =>
  typeof run === 'string' ? `Run ${run.trim().split('\n')[0]}` : typeof uses === 'string' ? `Run ${uses}` : undefined;

const EXPRESSION = /\$\{\{[^}]*\}\}/;

/** The words around the expressions must be there, in their order. */
function fitOf(written: string | undefined, name: string): number {
  if (written === undefined) return 0;
  if (written === name) return 2;
  const words = written.split(EXPRESSION);
  if (words.length < 2 || words.join('').trim().length < 4) return 0;
  let at = 0;
  for (const [i, word] of words.entries()) {
    const found = i === words.length - 1 ? name.length - word.length : name.indexOf(word, at);
    if (found < at || (i === 0 && found !== 0) || name.slice(found, found + word.length) !== word) return 0;
    at = found + word.length;
  }
  return 1;
}
