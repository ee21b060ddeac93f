/** src/render/wrap.ts and width.ts: lines of scripts that are wide, and that are written without blanks. */
import fc from 'fast-check';
import { widthOf } from '../../src/render/width.ts';
import { wrap } from '../../src/render/wrap.ts';
import { holds } from '../build.ts';

test.each([
  ['plain', 5],
  ['тест', 4],
  ['容器', 4],
  ['컨테이너', 8],
  ['ｆ', 2],
  ['é', 1],
  ['…·│', 3],
])('%s takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test.each([
  ['容器被杀死，因为内存不足。', 10, '容器被杀\n死，因为内\n存不足。'],
  ['容器 web 已结束', 10, '容器 web\n已结束'],
  ['컨테이너가 종료되었습니다', 14, '컨테이너가\n종료되었습니다'],
  ['（说明）很短', 8, '（说明）\n很短'],
])('%s at %i columns', (text, width, wrapped) => {
  expect(wrap(text, width)).toBe(wrapped);
});

test('no character is lost, and lines are as wide as they may be', () => {
  const character = fc.constantFrom(...'容器被杀死，。（）ab ');
  holds(
    fc.property(fc.array(character), fc.integer({ min: 8, max: 30 }), (all, width) => {
      const text = all.join('');
      const lines = wrap(text, width).split('\n');
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      // Marks that begin no line, and words of Latin letters, may be longer than there is room.
      for (const line of lines.filter((one) => /^[容器被杀死]+$/.test(one)))
        expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
