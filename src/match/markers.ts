/** Literals that readers need to see: lines that hold one are read whole, whatever the patterns make of them. */
import { CI_MARKERS } from '../read/ci/tracker.ts';
import { REGION_MARKERS } from '../read/region.ts';

/** They are the first keywords of the library. */
export const MARKERS: readonly string[] = [...CI_MARKERS, ...REGION_MARKERS];

/** @param found Numbers of keywords. */
export function hasMarker(found: readonly number[]): boolean {
  for (const number of found) if (number < MARKERS.length) return true;
  return false;
}

/** @returns whether one of them may open a structured part. */
export function hasRegionMarker(found: readonly number[]): boolean {
  for (const number of found) if (number >= CI_MARKERS.length && number < MARKERS.length) return true;
  return false;
}
