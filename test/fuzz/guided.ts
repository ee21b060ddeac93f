/** What a coverage-guided engine feeds with bytes: readers, matcher, gate and fit. Throws what is wrong. */
import { loadKnowledge } from '../../src/knowledge.ts';
import { investigate } from '../../src/pipeline.ts';
import { forRunner } from '../../src/render/escape.ts';
import { bytesOf } from '../../src/render/fit.ts';
import { gated } from '../../src/render/gate.ts';
import { parseCommand } from '../github/runner-commands.ts';
import { renderComment } from '../hostile/documents.ts';

const knowledge = loadKnowledge();

export async function fuzz(data: Uint8Array): Promise<void> {
  const report = await investigate([{ name: 'x.log', blocks: [data] }], [], await knowledge, true);
  if (bytesOf(renderComment(gated(report))) > 60_000) throw new Error('the comment is over its budget');
  for (const line of forRunner(Buffer.from(data).toString()).split('\n'))
    if (parseCommand(line)) throw new Error(`a command to the runner: ${JSON.stringify(line)}`);
}
