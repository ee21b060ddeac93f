/** src/correlate/dated.ts: times that are known only from other lines. */
import { dated } from '../../src/correlate/dated.ts';
import type { Event } from '../../src/model.ts';
import { at, event } from '../build.ts';

const ms = (iso: string) => Date.parse(iso);
const in_ = (source: string, more: Partial<Event>) => event('x', { at: at(source, 1), ...more });
const times = (...events: Event[]) => dated(events).map(({ time }) => time && new Date(time).toISOString());

const NOV_20 = ms('2000-11-20T23:52:40Z');

test('the year comes from another stamp of the same source', () => {
  const own = in_('a', { time: ms('2025-11-21T00:00:00Z') });
  const other = in_('b', { time: ms('2026-11-21T00:00:00Z') });
  expect(times(other, own, in_('a', { yearless: NOV_20 }))[2]).toBe('2025-11-20T23:52:40.000Z');
});

test('else from the run', () => {
  expect(times(in_('a', { yearless: NOV_20 }), in_('b', { time: ms('2026-11-21T00:00:00Z') }))[0]).toBe(
    '2026-11-20T23:52:40.000Z',
  );
});

test('else there is none', () => {
  expect(times(in_('a', { yearless: NOV_20 }))).toEqual([undefined]);
});

const BOTH = { time: ms('2026-11-20T10:00:10Z'), uptime: 10 };

test('seconds since the start of a kernel need a line that tells both', () => {
  expect(times(in_('a', { uptime: 4 }), in_('b', BOTH))[0]).toBeUndefined();
  expect(times(in_('a', { uptime: 4 }), in_('a', BOTH))[0]).toBe('2026-11-20T10:00:04.000Z');
});

test('two starts of a kernel in one source: which of them is not known', () => {
  const second = in_('a', { time: ms('2026-11-20T12:00:10Z'), uptime: 10 });
  expect(times(in_('a', { uptime: 4 }), in_('a', BOTH), second)[0]).toBeUndefined();
});
