import { packTexts, proseBook, translatedBook } from '../../src/diagnose/prose-book.ts';
import { prose } from '../build.ts';

const english = prose('Killed', {
  explanation: 'The kernel did it.',
  causes: ['A limit.', 'A leak.'],
  fixes: [{ text: 'Raise it.', run: 'docker run -m 1g' }],
  collect: [{ text: 'Ask the kernel.', run: 'dmesg' }],
  references: ['https://example.org/'],
  contradiction: 'Two say otherwise.',
});
const book = proseBook(packTexts([['oom', english]]));

describe('a book in another language', () => {
  test('has the texts of the translation, with the commands and references of the English text', () => {
    const ours = {
      title: 'Завершён',
      explanation: 'Это сделало ядро.',
      causes: ['Лимит.', 'Утечка.'],
      fixes: ['Поднимите его.'],
      collect: ['Спросите ядро.'],
      contradiction: 'Двое говорят иначе.',
    };
    expect(translatedBook(book, packTexts([['oom', ours]]))('oom')).toEqual({
      ...ours,
      fixes: [{ text: 'Поднимите его.', run: 'docker run -m 1g' }],
      collect: [{ text: 'Спросите ядро.', run: 'dmesg' }],
      references: ['https://example.org/'],
    });
  });

  test('stays English where a text is not translated', () => {
    const half = { title: 'Завершён', explanation: 'Ядро.', causes: ['Лимит.'], fixes: [] };
    expect(translatedBook(book, packTexts([['oom', half]]))('oom')).toEqual({
      ...english,
      title: 'Завершён',
      explanation: 'Ядро.',
      causes: ['Лимит.', 'A leak.'],
    });
    expect(translatedBook(book, packTexts([]))('oom')).toEqual(english);
  });

  test('knows no more than the English one', () => {
    expect(translatedBook(book, packTexts([]))('other')).toBeUndefined();
  });
});
