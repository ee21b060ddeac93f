/** What the names of the collected files tell of each of them. */
import { knownFromPath } from './bundle.ts';
import { type NamedFile, type Place, runLogPlaces } from './run-log.ts';

/** @param files What one path, glob or archive gave. @returns the place of each file, in order. */
export function placesOf(files: readonly NamedFile[]): Place[] {
  const plain = files.map((file) => ({ ...file, name: file.name.replaceAll('\\', '/') }));
  const names = new Set(plain.map(({ name }) => name));
  const ofRun = runLogPlaces(plain);
  const logs = new Set<string>();
  return plain.map(({ name, size }) => {
    const place = ofRun.get(name);
    if (place) return place;
    const known = knownFromPath(name, (other) => names.has(other));
    if (!known) return {};
    // A node links each log of `pods` from `containers`, and an export holds both.
    const same = known.container && [known.namespace, known.pod, known.container, size].join('/');
    if (same && logs.has(same) && size) return { skip: true };
    if (same) logs.add(same);
    return { known };
  });
}
