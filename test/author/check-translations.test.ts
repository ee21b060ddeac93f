import { checkTranslations } from '../../src/author/check-translations.ts';
import type { PatternFile } from '../../src/author/pattern-file.ts';
import { markOf } from '../../src/author/translation.ts';
import { readPatternFiles, readTranslationFiles } from '../../src/collect/patterns.ts';
import { TRANSLATIONS } from '../../src/language.ts';
import { prose } from '../build.ts';

const english = prose('{{subject|The process}} was killed', {
  explanation: 'The kernel ended it with SIGKILL.',
  causes: ['The limit is too low for it.'],
  fixes: [{ text: 'Raise the limit of it.', run: 'docker run -m 1g' }],
});
const files = [{ file: 'oom.yml', pattern: { id: 'oom', ...english } as PatternFile }];
const russian = {
  of: markOf(english),
  title: '{{subject|Процесс}} завершён ядром',
  explanation: 'Ядро завершило его сигналом SIGKILL.',
  causes: ['Лимит слишком мал.'],
  fixes: ['Поднимите лимит.'],
};
const check = (changes: object, id = 'oom') =>
  checkTranslations(files, [{ file: `${id}.ru.yml`, id, language: 'ru', content: { ...russian, ...changes } }]).map(
    ({ file, field, message }) => `${file} ${field} ${message}`,
  );

describe('translations are checked against the English text', () => {
  test('a good one', () => expect(check({})).toEqual([]));

  test.each([
    ['a list that is too short', { causes: undefined }, /causes/],
    ['an empty list', { causes: [] }, /causes/],
    ['a text more', { causes: ['Лимит слишком мал.', 'И ещё.'] }, /causes\[1\] is not in the English text/],
    ['a placeholder lost', { title: 'Процесс завершён ядром' }, /title holds the placeholders \[\]/],
    ['a placeholder invented', { causes: ['Лимит {{limit|мал}}.'] }, /causes\[0\] holds the placeholders \[limit\]/],
    ['English as it was', { causes: ['The limit is too low for it.'] }, /causes\[0\] is not translated/],
    ['English left inside', { explanation: 'Ядро: the kernel has ended it now.' }, /explanation has English left/],
    ['an older English text', { of: '00000000' }, /of is of an older English text; .* write [0-9a-f]{8}/],
    ['a field that is none', { run: 'x' }, /additional properties run/],
    ['a title with a full stop', { title: '{{subject|Процесс}} завершён.' }, /title/],
  ])('%s', (_, changes, message) => {
    expect(check(changes).join('\n')).toMatch(message);
  });

  test('what a program prints stays English between quotes', () => {
    expect(check({ explanation: 'Ядро пишет «the kernel has ended it now».' })).toEqual([]);
  });

  test('a translation of no pattern, and a pattern without translation', () => {
    expect(check({}, 'other')).toEqual([
      'other.ru.yml  translates no pattern; rename or delete it',
      'oom.yml  has no translation; write oom.ru.yml beside it',
    ]);
  });
});

describe('the library', () => {
  test('is there in every language, whole and of the English text as it is now', async () => {
    const { files: authored } = await readPatternFiles('patterns');
    const { translations, problems } = await readTranslationFiles('patterns');
    const patterns = authored.map(({ file, content }) => ({ file, pattern: content as PatternFile }));
    expect([...problems, ...checkTranslations(patterns, translations)]).toEqual([]);
    expect([...new Set(translations.map(({ language }) => language))].sort()).toEqual([...TRANSLATIONS].sort());
  });
});
