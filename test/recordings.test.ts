/** Real Docker and Kubernetes: each container and workload of the recordings gets a verdict that a person accepted. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectPaths } from '../src/collect/files.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import type { Report, Subject } from '../src/model.ts';
import { investigate } from '../src/pipeline.ts';

const folder = fileURLToPath(new URL('fixtures/recordings', import.meta.url));
const rows = readFileSync(`${folder}/expected.tsv`, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [folder: string, files: string, subject: string, ids: string]);

const reports = new Map<string, Promise<Report>>();
async function report(recording: string, files: string): Promise<Report> {
  const paths = files === '*' ? [recording] : files.split('+').map((file) => `${recording}/${file}`);
  const { sources, gaps } = await collectPaths(paths, folder);
  return investigate(sources, gaps, await loadKnowledge());
}
const cached = (recording: string, files: string) => {
  const key = `${recording} ${files}`;
  if (!reports.has(key)) reports.set(key, report(recording, files));
  return reports.get(key)!;
};

const isAbout = (subject: Subject, name: string) => (subject.pod ?? subject.container ?? subject.name) === name;

/** What all formats of a cluster's objects tell of a pod. */
const inCluster = (pod: string) => ({ kind: expect.stringMatching(/^(?:pod|container)$/), pod, namespace: 'default' });

test.each(rows)('%s %s: %s is %s', async (recording, files, name, ids) => {
  const { diagnoses } = await cached(recording, files);
  const about = diagnoses.filter(({ places }) => places.some((place) => isAbout(place, name)));
  if (ids === 'none') expect(about.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([]);
  else expect(ids.split('|')).toContain(about[0]?.id);
  for (const place of about.flatMap(({ places }) => places.filter((one) => isAbout(one, name))))
    expect(place).toMatchObject(recording.startsWith('kubernetes') ? inCluster(name) : { container: name });
});
