/** A stream in any encoding that logs are written in -> the same stream in UTF-8. */
import { detectEncoding, ENCODING_HEAD } from '../read/encoding.ts';
import { join } from './block.ts';

type Recode = (block: Uint8Array, last: boolean) => Uint8Array;

/** The byte order mark stays: it is a column of the raw line like any other character. */
export async function* toUtf8(
  blocks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let recode: Recode | undefined;
  let head: Uint8Array[] = [];
  let size = 0;
  for await (const block of blocks) {
    if (recode) {
      yield recode(block, false);
      continue;
    }
    // A block is valid only until the next one is asked for.
    head.push(block.length < ENCODING_HEAD ? Uint8Array.from(block) : block);
    size += block.length;
    if (size < ENCODING_HEAD) continue;
    const first = join(head);
    head = [];
    recode = recoder(first);
    yield recode(first, false);
  }
  const rest = join(head);
  yield (recode ?? recoder(rest))(rest, true);
}

function recoder(head: Uint8Array): Recode {
  const encoding = detectEncoding(head);
  if (encoding === 'utf-8') return (block) => block;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (block, last) => encoder.encode(decoder.decode(block, { stream: !last }));
}
