/** An item -> a Source: what ends its bytes early is told behind the last of them. */
import type { Known, Source } from '../model.ts';
import { gapOf } from './gap.ts';
import type { Item } from './item.ts';

/** What the place of a file tells of it. */
export interface Facts {
  readonly known?: Known;
  readonly stepOver?: boolean;
}

export function sourceOf(item: Item, facts: Facts = {}): Source {
  let trouble: string | undefined;
  async function* blocks() {
    try {
      yield* item.read?.() ?? item.open();
    } catch (error) {
      trouble = gapOf(item.name, error).message;
    }
  }
  return { name: item.name, blocks: blocks(), trouble: () => trouble, ...facts };
}
