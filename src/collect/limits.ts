/** How much an archive may unpack to, so that a small file can neither fill the memory nor keep a job busy for hours. */
const MiB = 2 ** 20;
const GiB = 2 ** 30;

export const LIMITS = {
  /** Files in an archive, those of archives in it included. */
  files: 5_000,
  /** Unpacked bytes of one file. */
  fileBytes: 2 * GiB,
  /** Unpacked bytes of a whole archive. */
  totalBytes: 4 * GiB,
  /** Unpacked for each packed byte, counted behind the first `ratioFrom` bytes: a log that repeats itself packs well. */
  ratio: 1000,
  ratioFrom: 512 * MiB,
  /** Archives in each other: a file of the outer one may be an archive itself. */
  depth: 2,
  /** Bytes of an archive that must be held in memory: from a pipe, or a zip in another archive. */
  heldBytes: 32 * MiB,
  /** Characters of a name that are shown. */
  nameLength: 500,
} as const;

/** What an archive has left of its limits; shared with the archives in it. */
export interface Allowance {
  files: number;
  bytes: number;
  held: number;
}

export const fullAllowance = (): Allowance => ({
  files: LIMITS.files,
  bytes: LIMITS.totalBytes,
  held: LIMITS.heldBytes,
});

const REMEDY = 'unpack it and give the files that matter';
const gib = (bytes: number) => `${bytes / GiB} GiB`;

/** What a limit says when it is passed; each names the limit and the remedy. */
export const OVER = {
  files: `it holds more than 5,000 files; the others are left out, ${REMEDY}`,
  fileBytes: `it unpacks to more than ${gib(LIMITS.fileBytes)}; give the part of it that matters`,
  totalBytes: `it unpacks to more than ${gib(LIMITS.totalBytes)}; the rest is left out, ${REMEDY}`,
  ratio: `it unpacks to more than 1,000 times its size, as no log does; ${REMEDY}`,
  depth: `it is an archive in an archive in an archive, which is not opened; ${REMEDY}`,
  heldBytes: `it is too large to be unpacked in memory (above ${LIMITS.heldBytes / MiB} MiB); save it to a file, ${REMEDY}`,
} as const;

/** What one packed stream takes of the allowance of its archive. */
export interface Meter {
  readonly allowance: Allowance;
  /** It holds an archive, and not one file. */
  readonly archive: boolean;
  /** Bytes that the allowance has been charged with: reading it again costs nothing. */
  counted: number;
}

/**
 * Guards a stream that is being unpacked.
 * @param packed Packed bytes that were taken in so far.
 * @throws when it passes a limit; what came before is good.
 */
export async function* limited(
  blocks: AsyncIterable<Uint8Array>,
  packed: () => number,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const block of blocks) {
    bytes += block.length;
    meter.allowance.bytes -= Math.max(0, bytes - meter.counted);
    meter.counted = Math.max(bytes, meter.counted);
    if (!meter.archive && bytes > LIMITS.fileBytes) throw new Error(OVER.fileBytes);
    if (meter.allowance.bytes < 0) throw new Error(OVER.totalBytes);
    if (bytes > LIMITS.ratioFrom && bytes > packed() * LIMITS.ratio) throw new Error(OVER.ratio);
    yield block;
  }
}
