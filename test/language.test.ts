import { chosenLanguage } from '../src/language.ts';

describe('the language of a report', () => {
  test.each([
    ['ru', {}, { language: 'ru' }],
    ['zh-CN', {}, { language: 'zh' }],
    ['KO', { LANG: 'ru_RU.UTF-8' }, { language: 'ko' }],
    ['tlh', { LANG: 'ru_RU.UTF-8' }, { language: 'en', unknown: 'tlh' }],
    ['', { LANG: 'ru_RU.UTF-8' }, { language: 'ru' }],
    ['', { LC_ALL: 'zh_CN', LANG: 'ru_RU.UTF-8' }, { language: 'zh' }],
    ['', { LC_ALL: '', LC_MESSAGES: 'ko_KR@x', LANG: 'ru' }, { language: 'ko' }],
    ['', { LANG: 'C.UTF-8' }, { language: 'en' }],
    ['', { LANG: 'de_DE.UTF-8' }, { language: 'en' }],
    ['', { LANG: 'russian' }, { language: 'en' }],
    ['', {}, { language: 'en' }],
  ])('%j with %j', (wish, env, expected) => {
    expect(chosenLanguage(wish, env)).toEqual(expected);
  });
});
