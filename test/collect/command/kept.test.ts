/** src/collect/command/kept.ts: of any output the beginning and the end are kept, and every line keeps its number. */
import fc from 'fast-check';
import { createKept } from '../../../src/collect/command/kept.ts';
import { cutAt, holds } from '../../build.ts';

const LIMITS = { head: 20, tail: 50 };

function kept(bytes: Buffer, cuts: readonly number[]) {
  const one = createKept(LIMITS);
  for (const part of cutAt(bytes, [...cuts])) one.push(part);
  return { text: `${Buffer.concat([...one.blocks()])}`, dropped: one.dropped };
}

test('beginning, end and line numbers', async () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 }), { maxLength: 60 });
  await holds(
    fc.property(lines, fc.array(fc.nat(), { maxLength: 6 }), (list, cuts) => {
      const text = list.map((line, i) => `${i}${line}\n`).join('');
      const found = kept(Buffer.from(text), cuts);
      expect(found.dropped).toBe(Math.max(0, text.length - LIMITS.head - LIMITS.tail));
      expect(found.text.startsWith(text.slice(0, LIMITS.head))).toBe(true);
      expect(found.text.endsWith(text.slice(-Math.min(LIMITS.tail, text.length)))).toBe(true);
      if (found.dropped === 0) expect(found.text).toBe(text);
      const gap = text.slice(LIMITS.head, text.length - LIMITS.tail);
      if (gap.includes('\n')) expect(found.text.split('\n')).toHaveLength(text.split('\n').length);
    }),
  );
});

test('a line that is cut in its middle is two lines', () => {
  expect(kept(Buffer.from('x'.repeat(100)), []).text).toBe(`${'x'.repeat(20)}\n${'x'.repeat(50)}`);
});
