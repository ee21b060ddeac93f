/** A file -> the files in it, when it is an archive; everything else stays what it is. */
import { gapOf } from './gap.ts';
import type { Item, Items } from './item.ts';
import { type Allowance, fullAllowance, LIMITS, type Meter, OVER } from './limits.ts';
import { packingOf } from './packing.ts';

/** What cannot be opened is a gap. */
export async function unpack(item: Item, allowance: Allowance = fullAllowance(), depth = 0): Promise<Items> {
  const packing = await packingOf(item.head);
  if (!packing) return { items: [item], gaps: [] };
  const inner = packing.gzip
    ? gunzipped(item, { allowance, archive: packing.archive !== undefined, counted: 0 })
    : item;
  if (!packing.archive) return { items: [inner], gaps: [] };
  if (depth === LIMITS.depth) return { items: [], gaps: [{ source: item.name, message: OVER.depth }] };
  try {
    const found = await filesOf(inner, packing.archive, allowance);
    const opened: Items[] = [];
    for (const file of found.items) opened.push(await unpack(file, allowance, depth + 1));
    return {
      items: opened.flatMap(({ items }) => items),
      gaps: [...found.gaps, ...opened.flatMap(({ gaps }) => gaps)],
    };
  } catch (error) {
    return { items: [], gaps: [gapOf(item.name, error)] };
  }
}

async function filesOf(item: Item, archive: 'zip' | 'tar', allowance: Allowance): Promise<Items> {
  if (archive === 'zip') return (await import('./zip.ts')).zipItems(item, allowance);
  return (await import('./tar.ts')).tarItems(item, allowance);
}

function gunzipped(item: Item, meter: Meter): Item {
  async function* open() {
    const { gunzip } = await import('./inflate.ts');
    yield* gunzip(item.open(), meter);
  }
  return { name: item.name, head: item.head, open };
}
