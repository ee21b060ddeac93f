/** Russian: timelines, the ranking, the action, help. */
import type { OptionName } from '../../options.ts';
import type { ActionPhrases } from './action.ts';
import type { HelpPhrases } from './help.ts';
import type { RetryPhrases } from './retry.ts';
import { plural } from './ru-plural.ts';
import type { TimelinePhrases } from './timeline.ts';
import type { WhyPhrases } from './why.ts';

const times = (count: number) => plural(count, 'раз', 'раза', 'раз');

export const TIMELINE: TimelinePhrases = {
  after: (duration) => `спустя ${duration}`,
  ended: (what, code) => `${what}: код завершения ${code}`,
  memory: (used, limit) => `занято ${used} при лимите ${limit}`,
  between: (count) => `между ними ещё ${plural(count, 'событие', 'события', 'событий')}`,
  zone: 'UTC',
};

export const RETRY: RetryPhrases = {
  elsewhere: 'причина вне задания и обычно проходит сама',
  room: 'кластер забрал место; другое может быть свободно',
  passing: 'причина обычно проходит сама',
  sameCode: 'тот же код закончится так же',
  sameSettings: 'те же настройки приведут к тому же',
  sameRights: 'те же учётные данные снова будут отклонены',
  sameRepository: 'репозиторий останется тем же',
  sameTools: 'что не запускается сейчас, не запустится и потом',
  sameMemory: 'той же работе нужно столько же памяти',
  sameAnswer: 'на тот же запрос придёт тот же ответ',
  unlessFlaky: 'пройдёт, только если зависит от времени, порядка или нагрузки',
  load: 'зависит от того, сколько памяти занимает остальное',
  notReady: 'поможет, если другая сторона просто ещё не была готова',
  stopped: 'зависит от того, кто или что остановило задание',
  inTheWay: 'поможет, если помеха исчезла',
  noCause: 'причина неизвестна',
  tried: (attempts) => `за этот запуск было попыток: ${attempts}, и все неудачны`,
  neverPassed: (attempts) => `Такой сбой обычно проходит сам, но повторился в каждой из попыток (${attempts}).`,
};

const SEVERITIES = { error: 'ошибка', warning: 'предупреждение', notice: 'замечание' } as const;

export const WHY: WhyPhrases = {
  heading: 'Почему такой порядок',
  nothing: 'ничего не распознано',
  fate: {
    verdict: 'вердикт',
    diagnosis: 'диагноз',
    explained: 'объяснено',
    background: 'фон',
    dismissed: 'отброшено',
    'left-out': 'не вошло',
  },
  times,
  sameAs: (id) => `говорит то же, что ${id}`,
  explainedBy: (id) => `это объясняет ${id}`,
  repeats: (id, subject) => `повторяет то, что объясняет ${id} (${subject})`,
  backgroundOf: (id) => `фон для ${id}`,
  overcome: (id) => `уже не сбой, как показывает ${id}`,
  nothingFailed: 'у этого же объекта ничего не отказало',
  passed: 'его шаг или задание прошло успешно',
  unexplained: 'ничем не объясняется',
  facts: (severity, role, confidence) => {
    const roles = { cause: 'причина', symptom: 'симптом', wrapper: 'обёртка', context: 'контекст' };
    const levels = { high: 'высокая', medium: 'средняя', low: 'низкая' };
    return `${SEVERITIES[severity]}, ${roles[role]}, уверенность ${confidence ? levels[confidence] : '—'}`;
  },
  raised: (from) => `уровень поднят${from ? ` (было: ${SEVERITIES[from]})` : ''}, так как объясняет упавший шаг`,
  lessSevere: (than) => `менее серьёзно, чем ${than}`,
  survived: (id) => `шаг после этого продолжался, до ${id}`,
  nearer: (id) => `${id} ближе к причине`,
  lessSure: (than) => `менее достоверно, чем ${than}`,
  later: (than) => `позже, чем ${than}`,
};

export const ACTION: ActionPhrases = {
  noLogs:
    'Нет логов для разбора: параметр «path» пуст, и ни у одного упавшего задания запуска нет лога. Укажите файлы или шаблоны путей.',
  noLogsAt: (source, why) => `Нет логов для разбора в ${source}: ${why}.`,
  noOutputs: (code) => `Outputs не записаны (${code}). Освободите или почините диск.`,
  noReportFile: (path, code) => `Файл отчёта ${path} не записан (${code}). Освободите или почините диск.`,
  moreFindings: (count) => `В сводке задания и в отчёте: ещё ${plural(count, 'находка', 'находки', 'находок')}.`,
  noToken: 'Параметр «github-token» пуст. Оставьте значение по умолчанию.',
  noComment: (why) => `Комментария к pull request нет: ${why}`,
  checkInstead: 'Вместо этого вердикт записан в check run.',
  noCheck: (why) => `Check run не создан: ${why}`,
  lacking: (permissions) => `Чтобы прочитать остальное, нужны разрешения: ${permissions}.`,
  permissions: 'Дайте заданию эти разрешения:',
  undelivered: 'Удалось передать не всё',
};

export const HELP: HelpPhrases = {
  about: 'Говорит, что отказало первым, почему, в какой строке и что изменить.',
  scan: 'сказать, что отказало: логи, docker inspect, kubectl describe …',
  run: 'выполнить, передать вывод и код завершения, объяснить сбой',
  explain: 'сказать, что значит 137, -1, CrashLoopBackOff или 0xC0000005',
  patterns: 'перечислить шаблоны; проверить и испытать шаблоны каталога',
  help: 'параметры команды',
  exitCodes: 'Коды завершения: 0 — готово, 1 — сработал --fail-on, 2 — неверный вызов, 3 — читать нечего.',
  paths: 'PATH — файл, каталог или архив zip, tar, gzip; «-» — стандартный ввод; «!» в начале исключает.',
};

export const OPTIONS: Readonly<Record<OptionName, string>> = {
  format: 'Что печатать',
  output: 'Писать в файл, а не в стандартный вывод',
  each: 'Каждый путь — отдельный случай со своим отчётом',
  why: 'О каждом кандидате сказать, почему он победил или проиграл',
  docker: 'Спросить движок контейнеров об упавших контейнерах: auto = когда он отвечает',
  kubernetes: 'Спросить кластер об упавших подах: auto = когда настроен kubeconfig',
  namespace: 'Спрашивать только об этом пространстве имён',
  path: 'Файлы, каталоги, архивы или шаблоны путей, по одному в строке; ! исключает',
  'working-directory': 'Каталог, от которого считаются пути',
  'github-token': 'Токен для логов заданий, комментария и check run',
  'job-logs': 'Логи каких заданий читать: auto = упавших, если path пуст, после другого воркфлоу или с run-id',
  'run-id': 'Запуск, логи которого читать: ID, ID/attempts/N или его адрес',
  run: 'Прочитать и логи упавших заданий этого запуска',
  job: 'Прочитать и лог этого задания',
  comment: 'Комментарий к pull request: auto = когда что-то найдено или там уже есть наш',
  'check-name': 'Создать check run с этим именем; пусто = не создавать',
  matrix: 'Не меняйте; по нему комментарий различает задания матрицы',
  'job-summary': 'Писать сводку задания',
  annotations: 'Ставить аннотации',
  'max-annotations': 'Не больше стольких аннотаций (раннер берёт по 10 на уровень)',
  'if-no-logs-found': 'Что делать, если по путям ничего нет',
  language: 'Язык отчёта (en, ru, zh, ko): пусто = как в локали; в действии — английский',
  patterns: 'Каталоги с вашими шаблонами, в дополнение к нашим',
  'fail-on': 'Код завершения 1, если найден диагноз не ниже этого уровня',
  'min-severity': 'Не показывать то, что менее серьёзно',
  'min-confidence': 'Не показывать то, что менее достоверно',
};
