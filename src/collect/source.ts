/** An item -> a Source: what ends its bytes early is told behind the last of them. */
import type { Known, Source } from '../model.ts';
import { detectEncoding } from '../read/encoding.ts';
import { gapOf } from './gap.ts';
import type { Item } from './item.ts';

/** What the place of a file tells of it. */
export interface Facts {
  readonly known?: Known;
  readonly stepOver?: boolean;
}

export function sourceOf(item: Item, facts: Facts = {}): Source {
  let trouble: string | undefined;
  let open = (): AsyncIterable<Uint8Array> | Iterable<Uint8Array> => item.read?.() ?? item.open();
  async function* blocks() {
    try {
      yield* open();
    } catch (error) {
      trouble = gapOf(item.name, error).message;
    }
  }
  const { path, size = 0 } = item;
  const isPlain = path !== undefined && item.read && detectEncoding(item.head) === 'utf-8';
  const readBy = (other: typeof open) => {
    open = other;
  };
  const file = isPlain && { file: { path, size, readBy } };
  return { name: item.name, blocks: blocks(), trouble: () => trouble, ...file, ...facts };
}
