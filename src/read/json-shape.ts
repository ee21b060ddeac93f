/** Careful access to values of unknown shape: what is not there, or of another type, is undefined. */
export type Shape = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Shape | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : undefined;

export const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const asNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The last millisecond that a Date can hold. */
const LAST_TIME = 8.64e15;

/**
 * @param value A date as text, or milliseconds since 1970.
 * @returns milliseconds since 1970; undefined for the zero times that engines print for "never".
 */
export function asTime(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : (asNumber(value) ?? Number.NaN);
  return time > 0 && time <= LAST_TIME ? time : undefined;
}
