/** Tells by its first bytes how a file is packed. Names and endings do not count. */
export interface Packing {
  readonly gzip: boolean;
  readonly archive?: 'zip' | 'tar';
}

/** @returns undefined for a file that is not packed in a way that is opened here. */
export async function packingOf(head: Uint8Array): Promise<Packing | undefined> {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) {
    const archive = archiveOf(await startOf(head));
    return { gzip: true, ...(archive && { archive }) };
  }
  const archive = archiveOf(head);
  return archive && { gzip: false, archive };
}

function archiveOf(head: Uint8Array): Packing['archive'] {
  const at = (offset: number, text: string) =>
    Buffer.from(text, 'latin1').equals(head.subarray(offset, offset + text.length));
  // An empty zip archive is nothing but its end.
  if (at(0, 'PK\x03\x04') || at(0, 'PK\x05\x06')) return 'zip';
  return at(257, 'ustar') ? 'tar' : undefined;
}

/** @returns what the first bytes of a gzip file unpack to; nothing when they are damaged, which reading it will tell. */
async function startOf(head: Uint8Array): Promise<Uint8Array> {
  // Most logs are not packed, and it takes a while to load.
  const { constants, gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 2 ** 20 });
  } catch {
    return new Uint8Array();
  }
}
