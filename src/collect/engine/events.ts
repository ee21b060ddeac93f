/** What happened to containers in the time of the job; also to those that are gone (`--rm`). */
import type { Gap, Source } from '../../model.ts';
import { textSource } from '../text-source.ts';
import { ask, type Budget } from '../tool.ts';
import type { Engine } from './engine.ts';

const BYTES = 4 << 20;

export async function captureEvents(
  engine: Engine,
  budget: Budget,
  since: number,
): Promise<{ readonly sources: readonly Source[]; readonly gaps: readonly Gap[] }> {
  // nerdctl knows no past events.
  if (engine === 'nerdctl') return { sources: [], gaps: [] };
  const stamp = (ms: number) => (ms / 1000).toFixed(3);
  const window = ['--since', stamp(since), '--until', stamp(Date.now())];
  const args = ['events', ...window, '--filter', 'type=container', '--format', '{{json .}}'];
  const answer = await ask(engine, args, budget, BYTES);
  // What was cut ends with half a line.
  const text = `${answer.stdout}`.replace(/[^\n]*$/, '');
  const name = `${engine} events`;
  const cut = answer.trouble === 'late' || answer.trouble === 'long';
  return {
    sources: /"(?:Action|Status)":/.test(text) ? [textSource(name, text)] : [],
    gaps: cut
      ? [{ source: name, message: 'the events came too slowly or were too many; only the first are used' }]
      : [],
  };
}
