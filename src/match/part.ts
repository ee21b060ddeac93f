/** The structured part of a text that is being read: handed its lines within bounds, and closed once. */
import type { Observation } from '../model.ts';
import { LIMITS } from '../read/limits.ts';
import type { openRegion } from '../read/region.ts';
import type { TextLine } from '../read/text-line.ts';

export interface Part {
  /** @returns whether the line was a part of it; if not, it is over. */
  feed(line: TextLine): boolean;
  close(): ClosedPart;
}

export interface ClosedPart {
  /** Undefined when it only looked like such a part. */
  readonly observations: readonly Observation[] | undefined;
  readonly format: string;
  readonly problem: string | undefined;
  /** Lines that turned out to be none of its own: all, when it is no such part. */
  readonly rest: readonly TextLine[];
}

/** @param take What the region hands over while it is still open. */
export function partOf(
  region: NonNullable<ReturnType<typeof openRegion>>,
  first: TextLine,
  take: (observations: readonly Observation[]) => void,
): Part {
  let fed: TextLine[] | undefined = [first];
  let lines = 1;
  let length = first.text.length;
  return {
    feed(line) {
      const full = fed && (lines >= LIMITS.regionLines || length >= LIMITS.regionLength);
      if (full || !region.feed(line)) return false;
      lines++;
      length += line.text.length;
      fed?.push(line);
      const sure = region.take?.();
      if (sure) {
        fed = undefined;
        take(sure);
      }
      return true;
    },
    close() {
      const observations = region.close();
      const rest = (observations ? region.rest?.() : fed) ?? [];
      return { observations, format: region.format(), problem: region.problem?.(), rest };
    },
  };
}
