/** Lengths of time and amounts of memory, in the units of a language. */

export interface UnitNames {
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
  /** Between a number and its unit. */
  readonly blank: string;
}

/** `10 s`, `1 min 30 s`, `2 h 5 min`. */
export function durationWords(seconds: number, names: UnitNames, number: (value: number) => string): string {
  const words = (value: number, name: string) => `${number(value)}${names.blank}${name}`;
  if (seconds < 60) return words(Math.round(seconds * 10) / 10, names.seconds);
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const parts = [
    hours > 0 && words(hours, names.hours),
    minutes > 0 && words(minutes, names.minutes),
    hours === 0 && rest > 0 && words(rest, names.seconds),
  ];
  return parts.filter(Boolean).join(' ');
}
