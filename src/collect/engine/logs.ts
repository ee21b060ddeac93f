/** The last lines of failed containers, both outputs in the order of time. */
import type { Gap, Source } from '../../model.ts';
import { textSource } from '../text-source.ts';
import { type Answer, ask, type Budget, complaint } from '../tool.ts';
import type { Container } from './container.ts';
import type { Engine } from './engine.ts';

const LINES = '2000';
const BYTES = 1 << 20;
const AT_ONCE = 4;

export async function captureLogs(
  engine: Engine,
  containers: readonly Container[],
  budget: Budget,
): Promise<{ readonly sources: readonly Source[]; readonly gaps: readonly Gap[] }> {
  const sources: Source[] = [];
  const gaps: Gap[] = [];
  for (let from = 0; from < containers.length; from += AT_ONCE) {
    const batch = containers.slice(from, from + AT_ONCE);
    const args = (id: string) => ['logs', '--timestamps', '--tail', LINES, id];
    const answers = await Promise.all(batch.map(({ id }) => ask(engine, args(id), budget, BYTES)));
    batch.forEach(({ id, name, image }, i) => {
      const source = `${engine} logs ${name}`;
      const answer = answers[i]!;
      const text = answer.code === 0 || answer.trouble === 'long' ? inTime(answer) : '';
      if (text) sources.push(textSource(source, text, { container: name, containerId: id, ...(image && { image }) }));
      const message = problemOf(answer);
      if (message) gaps.push({ source, message });
    });
    if (answers.some(({ trouble }) => trouble === 'late')) break;
  }
  return { sources, gaps };
}

function problemOf(answer: Answer): string | undefined {
  if (answer.trouble === 'late')
    return 'it did not come in time; the logs of the others are left out too, save them yourself';
  if (answer.trouble === 'long') return `only its first ${BYTES >> 20} MiB are used; save the whole log and scan that`;
  return answer.code === 0 ? undefined : complaint(answer);
}

const STAMP = /^\d{4}-\d\d-\d\dT[\d:.]+\S* /;

/** A line without a stamp stays behind the one before it. */
function inTime({ stdout, stderr }: Answer): string {
  if (stdout.length === 0 || stderr.length === 0) return `${stdout}${stderr}`;
  const lines = [stdout, stderr].flatMap((output) => {
    let stamp = '';
    return `${output}`
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => {
        stamp = STAMP.exec(line)?.[0] ?? stamp;
        return { stamp, line };
      });
  });
  lines.sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
  return `${lines.map(({ line }) => line).join('\n')}\n`;
}
