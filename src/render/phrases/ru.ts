/** Russian. */

import type { Phrases } from './phrases.ts';
import { GAPS } from './ru-gaps.ts';
import { ACTION, HELP, OPTIONS, RETRY, TIMELINE, WHY } from './ru-more.ts';
import { plural } from './ru-plural.ts';
import { durationWords } from './units.ts';

const named = (noun: string) => (name: string) => `${noun} ${name}`;
const number = (value: number) => value.toLocaleString('ru');
const UNITS = { hours: 'ч', minutes: 'мин', seconds: 'с', blank: ' ' };

export const RU: Phrases = {
  language: 'ru',
  marks: { comma: ', ', colon: ': ', semicolon: '; ' },
  subject: {
    container: named('контейнер'),
    pod: named('под'),
    workload: named('объект'),
    node: named('узел'),
    process: named('процесс'),
    image: named('образ'),
    step: named('шаг'),
    job: named('задание'),
    log: named('лог'),
  },
  something: {
    container: 'контейнер',
    pod: 'под',
    workload: 'объект',
    node: 'узел',
    process: 'процесс',
    image: 'образ',
    step: 'шаг',
    job: 'задание',
    log: 'лог',
  },
  severity: { error: 'ошибка', warning: 'предупреждение', notice: 'замечание' },
  role: { cause: 'причина', symptom: 'симптом', wrapper: 'обёртка', context: 'контекст' },
  confidence: { high: 'уверенность высокая', medium: 'уверенность средняя', low: 'уверенность низкая' },
  retry: { yes: 'повторный запуск может помочь', no: 'повторный запуск не поможет', unknown: '' },
  retryReason: RETRY,
  exitCode: (code) => `код завершения ${code}`,
  places: (count) => plural(count, 'место', 'места', 'мест'),
  number,
  mebibytes: 'МиБ',
  duration: (seconds) => durationWords(seconds, UNITS, number),
  list: (items) => new Intl.ListFormat('ru').format(items),
  headings: {
    why: 'Почему',
    contradictions: 'Но учтите',
    causes: 'Обычные причины, начиная с самой частой',
    change: 'Где менять',
    fixes: 'Что делать',
    collect: 'Из этого лога большего не узнать. Чтобы выяснить в следующий раз',
    evidence: 'Откуда это известно',
    chain: 'Как одно привело к другому',
    timeline: 'Что и когда произошло',
    places: 'Где',
    references: 'Подробнее',
    others: (count) => `Найдено ещё (${number(count)})`,
    more: 'Обычные причины и ссылки',
  },
  report: {
    noFailure: 'Сбоев не найдено.',
    unexplained:
      'Что-то упало, но это отсеяли min-severity или min-confidence, либо ничто известное этого не объясняет.',
    nothingToRead: 'Читать было нечего.',
    notAllRead: 'Прочитать удалось не всё; в прочитанном сбоев нет.',
    omitted: (count) =>
      `Не показано: ${plural(count, 'диагноз', 'диагноза', 'диагнозов')}; передавайте меньше файлов за раз.`,
    unread: (gap) => `не прочитано: ${gap}`,
    incomplete: 'Прочитать удалось не всё.',
    unreadTitle: 'Лог не удалось прочитать',
    andMore: (count) => `… и ещё ${number(count)}`,
    leftOut: (count) => `… и ещё ${number(count)}: не поместилось`,
    leftOutLines: (count) => `… не поместилось: ${plural(count, 'строка', 'строки', 'строк')}.`,
    leftOutJobs: (count) => `… не поместилось: ${plural(count, 'задание', 'задания', 'заданий')}.`,
    leftOutRest: '… Остальное не поместилось.',
    inPlaces: (names, more) => `Где: ${names}${more > 0 ? ` и ещё ${number(more)}` : ''}.`,
    toDo: (fix) => `Что делать: ${fix}`,
    reading: (name, done, total) => `Чтение ${name}: ${done}${total ? ` из ${total}` : ''}`,
  },
  comment: {
    resolved: 'Исправлено',
    noFailureIn: (run) => `Сбоев нет: ${run}.`,
    before: 'Раньше:',
    run: (run, attempt) => `запуск ${run}${attempt > 1 ? `, попытка ${attempt}` : ''}`,
    from: (run) => `Источник: ${run}`,
    silence: (setting) => `${setting} отключает этот комментарий`,
    chainTitle: 'Как одно привело к другому',
  },
  change: {
    image: (image) => `Здесь указан образ ${image}; исправьте его здесь.`,
    instruction: 'Эта инструкция упала.',
    step: 'Этот шаг упал.',
    memory: (limit, peak, first) => {
      const recorded = peak ? `; убивая процесс ${peak.process}, ядро записало пик ${peak.mebibytes} МиБ` : '';
      const value = first ? `; для начала попробуйте ${first}` : '';
      return `Достигнут этот лимит: ${limit}${recorded}. Поднимите его выше того, что нужно программе${value}.`;
    },
    to: (line, text) => `Замените строку ${line} на: ${text}`,
    command: 'Здесь задана команда, которую не удалось запустить.',
    healthCheck: 'Эта проверка работоспособности не проходит.',
    probe: 'Эта проба не проходит.',
    hook: 'Этот хук упал.',
    neverPull: 'Это запрещает скачивать образ, а на узле его нет.',
    noRoom: 'Ни на одном узле нет места для этого.',
    failedCommand: 'Эта команда упала.',
    unknownInstruction: 'Сборщик не знает этой инструкции.',
    copy: 'Того, что здесь копируется, нет в контексте сборки.',
    example: 'Например:',
  },
  explain: {
    collect: 'Чтобы узнать больше',
    windows: (number, hex) => `${number} — это статус Windows 0x${hex}.`,
    eightBits: (number, seen) => `В Linux статус занимает 8 бит: exit(${number}) приходит как ${seen}.`,
    unknown: (word) =>
      `о «${word}» ничего не известно; укажите код завершения, сигнал (SIGKILL), статус (CrashLoopBackOff) или id`,
  },
  timeline: TIMELINE,
  why: WHY,
  action: ACTION,
  help: HELP,
  options: OPTIONS,
  gaps: GAPS,
};
