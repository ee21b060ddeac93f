/** The second thread gives the bytes of a file in whole lines, with what the filter sees in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import type { Reply, Request } from '../../src/collect/ahead-job.ts';
import { serveAhead } from '../../src/collect/ahead-worker.ts';
import { withoutColours } from '../../src/match/scan.ts';
import { library, wording } from '../build.ts';

const folder = mkdtempSync(`${tmpdir()}/ahead-`);
const { filter } = library(wording('boiler', 'the boiler burst'));
const { port1: ours, port2: theirs } = new MessageChannel();
serveAhead(theirs, filter);
afterAll(() => {
  ours.close();
  rmSync(folder, { recursive: true });
});

/** @returns all replies of a job; every buffer is given back. */
function replies(path: string, job: number): Promise<Reply[]> {
  const all: Reply[] = [];
  return new Promise((resolve) => {
    const take = (reply: Reply) => {
      if (reply.job !== job) return;
      if ('buffer' in reply) {
        all.push({ ...reply, buffer: reply.buffer.slice(0, reply.length) });
        ours.postMessage({ free: reply.buffer } satisfies Request, [reply.buffer]);
        return;
      }
      all.push(reply);
      ours.off('message', take);
      resolve(all);
    };
    ours.on('message', take);
    ours.postMessage({ path, job } satisfies Request);
  });
}

const line = 'nothing to see here but \x1b[31mthe boi\x1b[0mler burst\n';
const texts = {
  'no line': '',
  'a line without an end': 'the boiler burst',
  'many blocks': line.repeat(100_000),
  'a line of several blocks': `${line}${'x'.repeat(3_000_000)}\n${line}`,
};

test.each(Object.entries(texts))('%s', async (name, text) => {
  const path = `${folder}/${name}.log`;
  writeFileSync(path, text);
  const all = await replies(path, Object.keys(texts).indexOf(name) + 1);
  expect(all.at(-1)).toHaveProperty('end', true);
  const blocks = all.flatMap((reply) => ('buffer' in reply ? [reply] : []));
  expect(Buffer.concat(blocks.map(({ buffer }) => Buffer.from(buffer))).equals(Buffer.from(text))).toBe(true);
  for (const { buffer, hits } of blocks) expect(hits).toEqual(filter.find(new Uint8Array(buffer), withoutColours));
  const torn = blocks.slice(0, -1).filter(({ buffer }) => new Uint8Array(buffer).at(-1) !== 10);
  expect(torn.length).toBe(name === 'a line of several blocks' ? 2 : 0);
});

test('a file that is not there is left to whoever asked', async () => {
  expect(await replies(`${folder}/none.log`, 100)).toEqual([{ job: 100, failed: true }]);
});
