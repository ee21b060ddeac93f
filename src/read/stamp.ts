/**
 * Time stamps that programs put in front of their lines -> milliseconds since 1970. Several leave out the year (syslog,
 * klog) or the zone; those are taken for UTC, in which runners, nodes and containers run, and count the year as 2000.
 */

/** What a stamp tells. At most one of the three is set. */
export interface Stamped {
  /** Milliseconds since 1970. */
  readonly time?: number;
  /** The same of a stamp without a year, as if it were the year 2000, which has every day. */
  readonly yearless?: number;
  /** Seconds since the kernel started. */
  readonly uptime?: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** ISO 8601 with a zone, as the runner, Docker, the kubelet, journalctl and dmesg write it; one group. */
export const ISO = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d))`;

export function isoStamp(text: string): Stamped {
  const time = Date.parse(text.replace(',', '.'));
  return Number.isNaN(time) ? {} : { time };
}

/** @param month `Nov`. @param clock `23:52:40`, perhaps with a fraction. */
export function yearlessStamp(month: string, day: string, clock: string): Stamped {
  const time = pointOfTime(2000, MONTHS.indexOf(month), Number(day), clock);
  return time === undefined ? {} : { yearless: time };
}

/** @param monthAndDay `1120`, as klog writes it. */
export function klogStamp(monthAndDay: string, clock: string): Stamped {
  const time = pointOfTime(2000, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(2)), clock);
  return time === undefined ? {} : { yearless: time };
}

export function datedStamp(year: string, month: string, day: string, clock: string): Stamped {
  const time = pointOfTime(Number(year), MONTHS.indexOf(month), Number(day), clock);
  return time === undefined ? {} : { time };
}

/** @returns undefined for a day or an hour that does not exist. */
function pointOfTime(year: number, month: number, day: number, clock: string): number | undefined {
  const [hours, minutes, seconds] = clock.split(':').map(Number) as [number, number, number];
  if (month < 0 || hours > 23 || minutes > 59 || seconds >= 61) return undefined;
  const time = Date.UTC(year, month, day) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return new Date(Date.UTC(year, month, day)).getUTCDate() === day && month < 12 ? Math.floor(time) : undefined;
}

/** A stamp this much later than its anchor is a matter of two clocks; beyond, it belongs to the year before. */
const TOLERANCE = 24 * 3600_000;
/** A stamp further from its anchor than this may be of any year. */
const REACH = 200 * 24 * 3600_000;

/**
 * Gives a stamp its year: the latest one in which it is not after what is known to be later.
 * @param yearless See `Stamped`.
 * @param anchor The latest time that is known of the same run.
 * @returns undefined when no year suits.
 */
export function withYear(yearless: number, anchor: number): number | undefined {
  const last = new Date(anchor + TOLERANCE).getUTCFullYear();
  for (const year of [last, last - 1]) {
    const time = inYear(yearless, year);
    if (time !== undefined && time <= anchor + TOLERANCE) return anchor - time <= REACH ? time : undefined;
  }
  return undefined;
}

function inYear(yearless: number, year: number): number | undefined {
  const date = new Date(yearless);
  const time = date.setUTCFullYear(year);
  return date.getUTCDate() === new Date(yearless).getUTCDate() ? time : undefined;
}
