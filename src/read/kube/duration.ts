/** Durations as kubectl prints them: `65s`, `2m13s`, `3h43m`, `5d`, `2y45d`. */

const UNITS: Readonly<Record<string, number>> = { y: 31_536_000, d: 86_400, h: 3600, m: 60, s: 1 };

/** @returns seconds; undefined for what is no duration (`<unknown>`, `<invalid>`). */
export function durationSeconds(text: string | undefined): number | undefined {
  if (!text || !/^(?:\d{1,9}[ydhms]){1,5}$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, count, unit] of text.matchAll(/(\d+)([ydhms])/g)) seconds += Number(count) * UNITS[unit!]!;
  return seconds;
}
