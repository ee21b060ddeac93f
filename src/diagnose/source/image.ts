/** The line that names an image: compose, a manifest, a workflow, or FROM. */
import { baseImages } from './dockerfile.ts';
import { type Place, readYaml, type WorkspaceFile, type YamlValue } from './files.ts';

/** @returns the first that names it. */
export function findImage(image: string, files: readonly WorkspaceFile[]): Place | undefined {
  const wanted = plain(image);
  for (const file of files) {
    const named = isDockerfile(file)
      ? baseImages(file)
      : readYaml(file).flatMap((document) => images(document, { left: VISITS }));
    const found = named.find((one) => plain(one.image) === wanted);
    if (found) return found.place;
  }
  return undefined;
}

export const isDockerfile = ({ path }: WorkspaceFile): boolean => !/\.ya?ml$/i.test(path);

/** Values of a file that are looked at; aliases may make more of a few lines than there is time for. */
const VISITS = 20_000;

function images(value: YamlValue, visits: { left: number }): { image: string; place: Place }[] {
  return value.keys.flatMap((key) => {
    const one = visits.left-- > 0 ? value.at(key) : undefined;
    if (!one) return [];
    if ((key === 'image' || key === 'container') && typeof one.value === 'string')
      return [{ image: one.value, place: one.place }];
    return images(one, visits);
  });
}

/** `redis`, `docker.io/library/redis:latest` and `library/redis` are one. */
function plain(image: string): string {
  const short = image.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
  return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}
