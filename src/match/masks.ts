/** Values that a log itself declares secret: `::add-mask::VALUE`, as a step prints it for the runner. */

const MARK = 'add-mask';
const COMMAND = /(?:^[\s\S]{0,80}?::add-mask ?::|##\[add-mask ?\])(.+)$/i;
/** Values that are kept of one log, so that a log cannot fill the memory. */
const LIMIT = 1000;
const LONGEST = 4096;

/**
 * @param blocks Each ends where a line ends.
 * @param masks Where the values are put.
 */
export async function* watchMasks<Block extends Uint8Array>(
  blocks: AsyncIterable<Block>,
  masks: Set<string>,
): AsyncGenerator<Block> {
  for await (const block of blocks) {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
    for (let at = bytes.indexOf(MARK); at >= 0 && masks.size < LIMIT; at = bytes.indexOf(MARK, at + MARK.length)) {
      const start = Math.max(bytes.lastIndexOf(10, at) + 1, at - 100);
      const end = bytes.indexOf(10, at);
      const line = bytes.toString('utf8', start, Math.min(end < 0 ? bytes.length : end, at + LONGEST));
      const value = COMMAND.exec(line.trimEnd())?.[1];
      if (value) masks.add(unescaped(value));
    }
    yield block;
  }
}

const unescaped = (data: string) => data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
