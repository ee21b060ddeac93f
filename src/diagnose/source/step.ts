/** The step of a workflow, by the name that the runner gives it. */
import { type Place, readYaml, type WorkspaceFile } from './files.ts';

/** @returns undefined when none or several bear the name. */
export function findStep(step: string, files: readonly WorkspaceFile[]): Place | undefined {
  const found = files.flatMap((file) =>
    readYaml(file).flatMap((document) => {
      const jobs = document.at('jobs');
      return (jobs?.keys ?? []).flatMap((job) => {
        const steps = jobs!.at(job, 'steps');
        return (steps?.keys ?? []).flatMap((i) => {
          const one = steps!.at(i)!;
          const [name, run, uses] = ['name', 'run', 'uses'].map((key) => one.at(key)?.value);
          return (name ?? unnamed(run, uses)) === step ? [(one.at('run') ?? one).place] : [];
        });
      });
    }),
  );
  return found.length === 1 ? found[0] : undefined;
}

const unnamed = (run: unknown, uses: unknown) =>
  typeof run === 'string' ? `Run ${run.trim().split('\n')[0]}` : typeof uses === 'string' ? `Run ${uses}` : undefined;
