/** What the two threads of a big scan say to each other. See ahead.ts. */
import type { Hits } from '../match/filter.ts';

/** Bytes of all files together; for less, the start of a thread takes longer than it saves. */
export const WORTH = 200e6;

/** The only argument of the thread. */
export const AHEAD = 'read ahead';

/** To the thread: a file to read, or a buffer that is free again. */
export type Request = { readonly path: string; readonly job: number } | { readonly free: ArrayBuffer };
/** From the thread: a block of whole lines and what stands in it; the end; or a reason to read it oneself. */
export type Reply = { readonly job: number } & (
  | { readonly buffer: ArrayBuffer; readonly length: number; readonly hits: Hits }
  | { readonly end: true }
  | { readonly failed: true }
);
