/** src/read/stamp.ts: the year that a stamp leaves out. */
import { withYear } from '../../src/read/stamp.ts';

const at = (iso: string) => Date.parse(iso);

test.each([
  ['the same day', '11-20T23:00:00Z', '2026-11-20T23:30:00Z', '2026-11-20T23:00:00.000Z'],
  ['months before', '06-01T00:00:00Z', '2026-11-20T23:30:00Z', '2026-06-01T00:00:00.000Z'],
  ['a clock that is an hour ahead', '11-21T00:30:00Z', '2026-11-20T23:30:00Z', '2026-11-21T00:30:00.000Z'],
  ['the year before', '12-31T23:59:00Z', '2026-01-01T00:01:00Z', '2025-12-31T23:59:00.000Z'],
  ['a clock ahead at the turn of the year', '01-01T00:01:00Z', '2025-12-31T23:59:00Z', '2026-01-01T00:01:00.000Z'],
  ['a day that only some years have', '02-29T10:00:00Z', '2024-03-01T00:00:00Z', '2024-02-29T10:00:00.000Z'],
])('%s', (_, yearless, anchor, time) => {
  expect(new Date(withYear(at(`2000-${yearless}`), at(anchor))!).toISOString()).toBe(time);
});

test.each([
  ['more than half a year away', '12-01T00:00:00Z', '2026-11-20T23:30:00Z'],
  ['a day that the year does not have', '02-29T10:00:00Z', '2026-03-01T00:00:00Z'],
])('%s: no time rather than a wrong one', (_, yearless, anchor) => {
  expect(withYear(at(`2000-${yearless}`), at(anchor))).toBeUndefined();
});
