export const id = 200;
export const ids = [200];
export const modules = {

/***/ 97200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RU: () => (/* binding */ RU)
});

;// CONCATENATED MODULE: ./lib/src/render/phrases/ru-plural.js
/** Russian plurals: 1 место, 2 места, 5 мест, 1,5 места. */
const RULES = new Intl.PluralRules('ru');
/** @param few Also the form for fractions. */
function plural(count, one, few, many) {
    const form = { one, few, many, other: few, zero: many, two: few }[RULES.select(count)];
    return `${count.toLocaleString('ru')} ${form}`;
}

;// CONCATENATED MODULE: ./lib/src/render/phrases/ru-more.js

const times = (count) => plural(count, 'раз', 'раза', 'раз');
const TIMELINE = {
    after: (duration) => `спустя ${duration}`,
    ended: (what, code) => `${what}: завершение с кодом ${code}`,
    memory: (used, limit) => `занято ${used} при лимите ${limit}`,
    between: (count) => `и ещё ${plural(count, 'событие', 'события', 'событий')}`,
    zone: 'UTC',
};
const RETRY = {
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
const WHY = {
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
    explainedBy: (id) => `объясняется через ${id}`,
    repeats: (id, subject) => `повторяет то, что объясняет ${id} (${subject})`,
    backgroundOf: (id) => `фон для ${id}`,
    overcome: (id) => `преодолено, как показывает ${id}`,
    nothingFailed: 'у этого же объекта ничего не отказало',
    passed: 'его шаг или задание прошли успешно',
    unexplained: 'ничем не объясняется',
    facts: (severity, role, confidence) => {
        const severities = { error: 'ошибка', warning: 'предупреждение', notice: 'замечание' };
        const roles = { cause: 'причина', symptom: 'симптом', wrapper: 'обёртка', context: 'фон' };
        const levels = { high: 'высокая', medium: 'средняя', low: 'низкая' };
        return `${severities[severity]}, ${roles[role]}, уверенность ${confidence ? levels[confidence] : '—'}`;
    },
    raised: (from) => `уровень поднят${from ? ` (был ${from})` : ''}, так как объясняет неудачный шаг`,
    lessSevere: (than) => `менее серьёзно, чем ${than}`,
    survived: (id) => `шаг после этого продолжался, до ${id}`,
    nearer: (id) => `${id} ближе к причине`,
    lessSure: (than) => `менее достоверно, чем ${than}`,
    later: (than) => `позже, чем ${than}`,
};
const ACTION = {
    noLogs: 'Нет логов для разбора: параметр "path" пуст, а у неудачных заданий запуска нет лога. Укажите файлы или шаблоны.',
    noLogsAt: (source, why) => `Нет логов для разбора в ${source}: ${why}.`,
    noOutputs: (code) => `Выходные параметры не записаны (${code}). Освободите или почините диск.`,
    noReportFile: (path, code) => `Файл отчёта ${path} не записан (${code}). Освободите или почините диск.`,
    moreFindings: (count) => `В сводке задания и в отчёте: ещё ${plural(count, 'находка', 'находки', 'находок')}.`,
    noToken: 'Параметр "github-token" пуст. Оставьте значение по умолчанию.',
    noComment: (why) => `Комментария к pull request нет: ${why}`,
    checkInstead: 'Вместо этого вердикт записан в check run.',
    noCheck: (why) => `Check run не создан: ${why}`,
    lacking: (permissions) => `Для того, что не удалось прочитать, нужно ${permissions}.`,
    permissions: 'Дайте заданию эти разрешения:',
    undelivered: 'Доставить удалось не всё',
};
const HELP = {
    about: 'Говорит, что отказало первым, почему, в какой строке и что изменить.',
    scan: 'сказать, что отказало: логи, docker inspect, kubectl describe …',
    run: 'выполнить, передать вывод и код завершения, объяснить сбой',
    explain: 'сказать, что значит 137, -1, CrashLoopBackOff или 0xC0000005',
    patterns: 'перечислить шаблоны; проверить и испытать шаблоны папки',
    help: 'параметры команды',
    exitCodes: 'Коды завершения: 0 готово, 1 сработал --fail-on, 2 неверный вызов, 3 нечего читать.',
    paths: 'PATH — файл, папка или архив zip, tar, gzip; - — стандартный ввод; ! в начале исключает.',
};
const OPTIONS = {
    format: 'Что печатать',
    output: 'Писать в файл, а не в стандартный вывод',
    each: 'Каждый путь — отдельный случай со своим отчётом',
    why: 'О каждом кандидате сказать, почему он победил или проиграл',
    docker: 'Спросить движок контейнеров об отказавших контейнерах: auto = когда он отвечает',
    kubernetes: 'Спросить кластер об отказавших подах: auto = когда настроен kubeconfig',
    namespace: 'Спрашивать только об этом пространстве имён',
    path: 'Файлы, папки, архивы или шаблоны путей, по одному в строке; ! исключает',
    'working-directory': 'Папка, от которой считаются пути',
    'github-token': 'Токен для логов заданий, комментария и check run',
    'job-logs': 'Логи каких заданий читать: auto = неудачных, если path пуст, после другого workflow или с run-id',
    'run-id': 'Запуск, логи которого читать: ID, ID/attempts/N или его адрес',
    run: 'Прочитать и логи неудачных заданий этого запуска',
    job: 'Прочитать и лог этого задания',
    comment: 'Комментарий к pull request: auto = когда что-то найдено или там уже есть наш',
    'check-name': 'Создать check run с этим именем; пусто = не создавать',
    matrix: 'Не меняйте; по нему комментарий различает задания матрицы',
    'job-summary': 'Писать сводку задания',
    annotations: 'Ставить аннотации',
    'max-annotations': 'Сколько аннотаций самое большее (раннер берёт по 10 на уровень)',
    'if-no-logs-found': 'Что делать, если по путям ничего нет',
    language: 'Язык отчёта (en, ru, zh, ko): пусто = как в локали; в действии — английский',
    patterns: 'Папки с вашими шаблонами, в дополнение к нашим',
    'fail-on': 'Код завершения 1, если найден диагноз не ниже этого уровня',
    'min-severity': 'Не показывать то, что менее серьёзно',
    'min-confidence': 'Не показывать то, что менее достоверно',
};

// EXTERNAL MODULE: ./lib/src/render/phrases/units.js
var units = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/src/render/phrases/ru.js
/** Russian. */



const named = (noun) => (name) => `${noun} ${name}`;
const number = (value) => value.toLocaleString('ru');
const UNITS = { hours: 'ч', minutes: 'мин', seconds: 'с', blank: ' ' };
const RU = {
    language: 'ru',
    subject: {
        container: named('контейнер'),
        pod: named('под'),
        workload: named('рабочая нагрузка'),
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
        workload: 'рабочая нагрузка',
        node: 'узел',
        process: 'процесс',
        image: 'образ',
        step: 'шаг',
        job: 'задание',
        log: 'лог',
    },
    severity: { error: 'ошибка', warning: 'предупреждение', notice: 'замечание' },
    role: { cause: 'причина', symptom: 'симптом', wrapper: 'обёртка', context: 'фон' },
    confidence: { high: 'уверенность высокая', medium: 'уверенность средняя', low: 'уверенность низкая' },
    retry: { yes: 'повторный запуск может помочь', no: 'повторный запуск не поможет', unknown: '' },
    retryReason: RETRY,
    exitCode: (code) => `код завершения ${code}`,
    places: (count) => plural(count, 'место', 'места', 'мест'),
    number,
    duration: (seconds) => (0,units/* durationWords */.S)(seconds, UNITS, number),
    list: (items) => new Intl.ListFormat('ru').format(items),
    headings: {
        why: 'Почему',
        contradictions: 'Обратите внимание',
        causes: 'Обычные причины, начиная с самой частой',
        change: 'Где менять',
        fixes: 'Что делать',
        collect: 'Из этого лога большего не узнать. Чтобы выяснить в следующий раз',
        evidence: 'Откуда это известно',
        chain: 'Как одно привело к другому',
        timeline: 'Что когда произошло',
        places: 'Где',
        references: 'Подробнее',
        others: (count) => `Найдено также (${number(count)})`,
        more: 'Обычные причины и что почитать',
    },
    report: {
        noFailure: 'Сбоев не найдено.',
        unexplained: 'Что-то не удалось, но это отсеяли min-severity или min-confidence либо ничто известное этого не объясняет.',
        nothingToRead: 'Читать было нечего.',
        notAllRead: 'Прочитать удалось не всё; в прочитанном сбоев нет.',
        omitted: (count) => `Не показано: ${plural(count, 'диагноз', 'диагноза', 'диагнозов')}; передавайте меньше файлов за раз.`,
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
        before: 'Прежде:',
        run: (run, attempt) => `запуск ${run}${attempt > 1 ? `, попытка ${attempt}` : ''}`,
        from: (run) => `Источник: ${run}`,
        silence: (setting) => `${setting} отключает этот комментарий`,
        chainTitle: 'Как одно привело к другому',
    },
    change: {
        image: (image) => `Здесь указан образ ${image}; исправьте его здесь.`,
        instruction: 'Не выполнилась эта инструкция.',
        step: 'Не выполнился этот шаг.',
        memory: (limit, peak, first) => {
            const recorded = peak ? `; при завершении процесса ${peak.process} ядро записало пик ${peak.mebibytes} МиБ` : '';
            const value = first ? `; для начала ${first}` : '';
            return `Достигнут этот лимит: ${limit}${recorded}. Поднимите его выше того, что нужно программе${value}.`;
        },
        to: (line, text) => `Замените строку ${line} на: ${text}`,
        command: 'Здесь задана команда, которую не удалось запустить.',
        healthCheck: 'Эта проверка работоспособности не проходит.',
        probe: 'Эта проба не проходит.',
        hook: 'Этот хук не выполнился.',
        neverPull: 'Это запрещает загружать образ, а на узле его нет.',
        noRoom: 'Ни на одном узле нет места для этого.',
        failedCommand: 'Не выполнилась эта команда.',
        unknownInstruction: 'Сборщик не знает этой инструкции.',
        copy: 'Того, что здесь копируется, нет в контексте сборки.',
        example: 'Например:',
    },
    explain: {
        collect: 'Чтобы узнать больше',
        windows: (number, hex) => `${number} — это статус Windows 0x${hex}.`,
        eightBits: (number, seen) => `В Linux статус занимает 8 бит: exit(${number}) приходит как ${seen}.`,
        unknown: (word) => `о "${word}" ничего не известно; укажите код завершения, сигнал (SIGKILL), статус (CrashLoopBackOff) или id`,
    },
    timeline: TIMELINE,
    why: WHY,
    action: ACTION,
    help: HELP,
    options: OPTIONS,
    gaps: {},
};


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationWords)
/* harmony export */ });
/** Lengths of time and amounts of memory, in the units of a language. */
/** `10 s`, `1 min 30 s`, `2 h 5 min`. */
function durationWords(seconds, names, number) {
    const words = (value, name) => `${number(value)}${names.blank}${name}`;
    if (seconds < 60)
        return words(Math.round(seconds * 10) / 10, names.seconds);
    const whole = Math.round(seconds);
    const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    const parts = [
        hours > 0 && words(hours, names.hours),
        minutes > 0 && words(minutes, names.minutes),
        hours === 0 && rest > 0 && words(rest, names.seconds),
    ];
    return parts.filter(Boolean).join(' ');
}


/***/ })

};
