/** A source of bytes that are already here. */
import type { Known, Source } from '../model.ts';

export function textSource(name: string, text: string | Uint8Array, known?: Known): Source {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return { name, blocks: [bytes], ...(known && { known }) };
}
