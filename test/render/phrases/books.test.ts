/** The phrase books against each other: nothing is left in English, counts have their forms, and all fits its limits. */
import { LANGUAGES, type Language, TRANSLATIONS } from '../../../src/language.ts';
import { renderAnnotations } from '../../../src/render/annotations.ts';
import { bytesOf } from '../../../src/render/fit.ts';
import { NO_LINKS } from '../../../src/render/links.ts';
import { loadPhrases } from '../../../src/render/phrases/load.ts';
import type { Phrases } from '../../../src/render/phrases/phrases.ts';
import { renderMarkdown } from '../../../src/render/summary.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { widthOf } from '../../../src/render/width.ts';
import { diagnosis, evidence, report } from '../../build.ts';

/** Every phrase with its place; functions are called with marks for values. */
function phrasesOf(value: unknown, place = ''): (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, said(value as (...values: unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => phrasesOf(inner, place ? `${place}.${key}` : key));
}

function said(phrase: (...values: unknown[]) => unknown): string {
  try {
    return String(phrase(7, 8, 9));
  } catch {
    // A list.
    return '';
  }
}

/** English that every language keeps: names, words of engines, options and what stands between quotes. */
const KEPT =
  /`[^`]*`|https?:\S+|--[a-z-]+|\b[A-Z][A-Za-z]*[A-Z]\w*\b|\b[A-Z]{2,}\b|\b(?:docker|podman|nerdctl|kubectl|journalctl|github-token|auto|path|run-id|check run|pull request|max-annotations|min-(?:severity|confidence)|failed|inspect|describe|info|version|get|pods|ulimit|prune|tee|cat|GitHub|Linux|Windows|Docker|Java|Outputs?|JVM|zip|tar|gzip|xz|glob|action|Pod|id|ID|shell|FORK|fork|release|limits?|permissions|comment|always|exit|cgroup|kubeconfig|exitcode|no-pager|file|attempts|wevtutil|or|JSON|YAML|JUnit|systemd|Zstandard|Mach-O|https)\b/g;

test.each(TRANSLATIONS)('no English prose is left in %s', async (language) => {
  const book = await loadPhrases(language);
  const english = phrasesOf(book)
    .filter(([place]) => !/^(?:language|marks|mebibytes)/.test(place))
    .filter(([, text]) => /[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(text.replace(KEPT, '#')));
  expect(english).toEqual([]);
});

test.each(TRANSLATIONS)('%s says nothing as English does', async (language) => {
  const [book, english] = [phrasesOf(await loadPhrases(language)), new Map(phrasesOf(await loadPhrases('en')))];
  const SAME =
    /^(?:marks|mebibytes|timeline\.zone|number|retry\.unknown|subject\.(?:pod|.*)|something|options|why\.facts)/;
  expect(book.filter(([place, text]) => text !== '' && !SAME.test(place) && english.get(place) === text)).toEqual([]);
});

test.each([
  [1, '1 место', '1 диагноз;'],
  [2, '2 места', '2 диагноза;'],
  [5, '5 мест', '5 диагнозов;'],
  [11, '11 мест', '11 диагнозов;'],
  [21, '21 место', '21 диагноз;'],
  [1.5, '1,5 места', '1,5 диагноза;'],
])('Russian counts %d', async (count, places, omitted) => {
  const ru = await loadPhrases('ru');
  expect(ru.places(count)).toBe(places);
  expect(ru.report.omitted(count)).toContain(omitted);
});

/** One word for each counted phrase of Russian in its three forms. */
test.each([
  ['why.times', (p: Phrases) => p.why.times, ['раз', 'раза', 'раз']],
  ['timeline.between', (p: Phrases) => p.timeline.between, ['событие', 'события', 'событий']],
  ['report.leftOutLines', (p: Phrases) => p.report.leftOutLines, ['строка', 'строки', 'строк']],
  ['report.leftOutJobs', (p: Phrases) => p.report.leftOutJobs, ['задание', 'задания', 'заданий']],
  ['action.moreFindings', (p: Phrases) => p.action.moreFindings, ['находка', 'находки', 'находок']],
] as const)('%s in Russian', async (_, phrase, [one, few, many]) => {
  const say = phrase(await loadPhrases('ru'));
  for (const [count, form] of [
    [1, one],
    [21, one],
    [2, few],
    [34, few],
    [5, many],
    [11, many],
    [112, many],
  ] as const)
    expect(say(count)).toMatch(new RegExp(`\\b${count} ${form}(?!\\p{L})`, 'u'));
});

test.each([
  ['en', '1,234.5', '1.5 s'],
  ['ru', '1\u00a0234,5', '1,5 с'],
  ['zh', '1,234.5', '1.5 秒'],
  ['ko', '1,234.5', '1.5초'],
] as const)('numbers and times in %s', async (language, number, duration) => {
  const phrases = await loadPhrases(language);
  expect(phrases.number(1234.5)).toBe(number);
  expect(phrases.duration(1.5)).toBe(duration);
});

const WORDS: Readonly<Record<Language, string>> = {
  en: 'The limit of the container was reached, and the kernel ended it. ',
  ru: 'Достигнут лимит памяти контейнера, и ядро завершило его. ',
  zh: '容器达到内存限制，内核结束了它。',
  ko: '컨테이너가 메모리 제한에 도달해 커널이 종료했습니다. ',
};

test.each(LANGUAGES)('500 diagnoses in %s fit what GitHub takes', async (language) => {
  const phrases = await loadPhrases(language);
  const text = WORDS[language].trim();
  const many = Array.from({ length: 500 }, (_, i) =>
    diagnosis({ title: text.repeat(8), explanation: text.repeat(400), evidence: [evidence(`${text} ${i}`)] }),
  );
  const whole = report(many);
  for (const { title, message } of renderAnnotations(whole, phrases, () => undefined)) {
    expect(bytesOf(message)).toBeLessThanOrEqual(4096);
    expect(title.length).toBeLessThanOrEqual(255);
  }
  for (const limit of [65_535, 1 << 20]) {
    const { shrink } = await import('../../../src/render/fit.ts');
    const fitting = shrink(
      (others) => renderMarkdown(whole, phrases, { others, links: NO_LINKS }),
      500,
      limit,
      phrases,
    );
    expect(bytesOf(fitting)).toBeLessThanOrEqual(limit);
    expect(fitting).toContain(text);
  }
});

test.each(LANGUAGES.flatMap((language) => [40, 80].map((width) => [language, width] as const)))(
  'prose in %s keeps within %i columns, and the caret is under its word',
  async (language, width) => {
    const phrases = await loadPhrases(language);
    const line = `${WORDS[language]}code 137 ${WORDS[language]}`;
    const at = line.indexOf('137');
    const one = diagnosis({
      explanation: WORDS[language].repeat(9),
      evidence: [evidence(line, { highlight: [at, at + 3] })],
    });
    const lines = renderTerminal(report([one]), phrases, { colour: false, width }).split('\n');
    for (const shown of lines.filter((text) => !/docker|https?:/.test(text)))
      expect(widthOf(shown)).toBeLessThanOrEqual(width);
    const caret = lines.findIndex((text) => /│ *\^\^\^$/.test(text));
    const before = lines[caret - 1]!;
    expect(widthOf(before.slice(0, before.indexOf('137')))).toBe(lines[caret]!.indexOf('^'));
  },
);
