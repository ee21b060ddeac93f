export const id = 302;
export const ids = [302];
export const modules = {

/***/ 49302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RU: () => (/* binding */ RU)
});

;// CONCATENATED MODULE: ./lib/src/render/phrases/ru-gaps.js
const GAPS = {
    'no such file or folder': 'такого файла или каталога нет',
    'check the path': 'проверьте путь',
    'permission denied': 'доступ запрещён',
    'run as a user who may read it': 'запустите от пользователя, которому можно это читать',
    'it is a folder': 'это каталог',
    'give its path as an argument': 'передайте его путь аргументом',
    'its links lead in a circle': 'ссылки замкнуты в кольцо',
    'give the file itself': 'укажите сам файл',
    'the path is too long': 'слишком длинный путь',
    'check it': 'проверьте его',
    'too many files are open': 'открыто слишком много файлов',
    'raise the limit (ulimit -n) or give fewer files': 'поднимите лимит (ulimit -n) или передайте меньше файлов',
    'the disk or the connection failed': 'сбой диска или соединения',
    'copy the file and give the copy': 'скопируйте файл и передайте копию',
    'it is a link to a file that does not exist': 'это ссылка на несуществующий файл',
    'it is a device or a socket': 'это устройство или сокет',
    'give a file, or - for standard input': 'укажите файл или «-» для стандартного ввода',
    'it is a pipe, a socket or a device and was left out': 'это канал, сокет или устройство, оно пропущено',
    'name it to read it': 'чтобы прочитать, назовите его явно',
    'the glob matches no file': 'шаблону пути не подходит ни один файл',
    'the folder holds no files (hidden ones are left out)': 'в каталоге нет файлов (скрытые не в счёт)',
    'its regex took too long and was dropped': 'регулярное выражение работало слишком долго и отключено',
    'make it simpler': 'упростите его',
    'it was interrupted ({1})': 'чтение прервано ({1})',
    'what came before is used, scan it again': 'использовано прочитанное до этого, прочитайте заново',
    '{1} bytes in its middle were not kept': '{1} байт из середины не сохранены',
    'write it to a file (tee) and scan that': 'запишите вывод в файл (tee) и передайте его',
    '{1} went to a terminal and could not be read': 'вывод ({1}) ушёл в терминал и не прочитан',
    'run it as COMMAND 2>&1 | cat': 'запустите как COMMAND 2>&1 | cat',
    'unpack it and give the files that matter': 'распакуйте его и передайте нужные файлы',
    'it holds more than 5,000 files': 'в нём больше 5 000 файлов',
    'the others are left out, {1}': 'остальные пропущены, {1}',
    'it unpacks to more than {1}': 'распаковывается больше чем в {1}',
    'give the part of it that matters': 'передайте нужную часть',
    'the rest is left out, {1}': 'остальное пропущено, {1}',
    'it unpacks to more than 1,000 times its size, as no log does': 'распаковывается больше чем в 1000 раз, с логами такого не бывает',
    'it is an archive in an archive in an archive, which is not opened': 'это архив в архиве в архиве, такие не открываются',
    'it is too large to be unpacked in memory (above {1} MiB)': 'слишком велик для распаковки в памяти (больше {1} МиБ)',
    'save it to a file, {1}': 'сохраните в файл, {1}',
    'the archive is cut': 'архив обрезан',
    'the archive is {1}': 'архив {1}',
    cut: 'обрезан',
    'damaged ({1})': 'повреждён ({1})',
    'what came before is used, fetch it again': 'использовано прочитанное до этого, скачайте заново',
    'its directory is damaged ({1})': 'оглавление архива повреждено ({1})',
    'what it lists before is read, fetch it again': 'прочитано то, что названо до этого места, скачайте заново',
    'it is encrypted': 'он зашифрован',
    'unpack it with its password and give the file': 'распакуйте его с паролем и передайте файл',
    'it is packed with method {1}, which is not known here': 'он сжат неизвестным здесь методом {1}',
    'unpack it and give the file': 'распакуйте его и передайте файл',
    'it is longer than the directory of the archive says': 'файл длиннее, чем сказано в оглавлении архива',
    'it is shorter than the directory of the archive says': 'файл короче, чем сказано в оглавлении архива',
    'its checksum is wrong': 'контрольная сумма не сходится',
    '{1}, so the archive is damaged': '{1}: архив повреждён',
    'fetch it again': 'скачайте его заново',
    'it is {1}, no text': 'это {1}, а не текст',
    'it is no text': 'это не текст',
    'give the log itself': 'передайте сам лог',
    'a Windows event log': 'журнал событий Windows',
    'export it as text with wevtutil or Get-WinEvent': 'выгрузите его текстом через wevtutil или Get-WinEvent',
    'a systemd journal': 'журнал systemd',
    'give the output of: journalctl --no-pager --file FILE': 'передайте вывод: journalctl --no-pager --file FILE',
    'an ELF program or core dump': 'программа ELF или дамп памяти',
    'a PNG image': 'картинка PNG',
    'a GIF image': 'картинка GIF',
    'a JPEG image': 'картинка JPEG',
    'a PDF document': 'документ PDF',
    'an SQLite database': 'база данных SQLite',
    'a Java heap dump': 'дамп кучи Java',
    'a Windows minidump': 'минидамп Windows',
    'a WebAssembly module': 'модуль WebAssembly',
    'a Java class or Mach-O file': 'класс Java или файл Mach-O',
    'a Mach-O file': 'файл Mach-O',
    'a Windows program': 'программа Windows',
    'a gzip file': 'файл gzip',
    'a zip archive': 'архив zip',
    'a 7z archive': 'архив 7z',
    'an xz archive': 'архив xz',
    'a Zstandard archive': 'архив Zstandard',
    'an LZ4 archive': 'архив LZ4',
    'a RAR archive': 'архив RAR',
    'a bzip2 archive': 'архив bzip2',
    'unpack it and give what is inside': 'распакуйте и передайте содержимое',
    'the JSON is broken or cut in the part that begins at line {1}': 'JSON испорчен или обрезан в части, что начинается в строке {1}',
    'the YAML is broken or cut in the part that begins at line {1}': 'YAML испорчен или обрезан в части, что начинается в строке {1}',
    'the JSON is broken or cut near character {1}': 'JSON испорчен или обрезан около символа {1}',
    'the YAML is broken: {1}': 'YAML испорчен: {1}',
    'it is nested deeper than {1} levels': 'вложенность больше {1} уровней',
    'the JUnit report that begins at line {1} is cut': 'отчёт JUnit, что начинается в строке {1}, обрезан',
    'what could be read is used, give it whole': 'использовано то, что удалось прочитать, передайте целиком',
    'more than 50,000 lines of it tell of something': 'в нём больше 50 000 строк, которые о чём-то говорят',
    'it is {1} above {2} without line ends or of no known kind': 'это {1} больше {2} без концов строк или неизвестного вида',
    'give a smaller part of it, or print it with indentation': 'передайте меньшую часть или выведите его с отступами',
    'give a part of it': 'передайте часть',
    'neither docker, podman nor nerdctl is on the PATH': 'в PATH нет ни docker, ни podman, ни nerdctl',
    'install the one that runs your containers': 'установите тот, который запускает ваши контейнеры',
    '{1} older containers were not looked at': 'не просмотрено более старых контейнеров: {1}',
    '{1} more failed containers are left out': 'не вошло ещё упавших контейнеров: {1}',
    'prune them': 'удалите ненужные (prune)',
    'it did not answer within {1} s and was stopped': 'не ответил за {1} с и был остановлен',
    'check the engine with docker info': 'проверьте движок через docker info',
    'it answered what no engine says': 'ответ не похож на ответ движка',
    'it said nothing': 'ничего не сообщил',
    'the events came too slowly or were too many': 'события шли слишком медленно или их слишком много',
    'only the first are used': 'использованы только первые',
    'it did not come in time': 'не пришёл вовремя',
    'the logs of the others are left out too, save them yourself': 'логи остальных тоже не вошли, сохраните их сами',
    'only its first {1} MiB are used': 'использованы только первые {1} МиБ',
    'save the whole log and scan that': 'сохраните весь лог и передайте его',
    'kubectl is not on the PATH': 'kubectl нет в PATH',
    'install it in a step before': 'установите его в шаге раньше',
    'kubectl answered what no cluster says': 'ответ kubectl не похож на ответ кластера',
    'check kubectl get pods': 'проверьте kubectl get pods',
    'check the cluster with kubectl version': 'проверьте кластер через kubectl version',
    'it is above {1} MiB': 'больше {1} МиБ',
    'name a namespace': 'укажите пространство имён',
    'it answered what no cluster says': 'ответ не похож на ответ кластера',
    'check it with kubectl version': 'проверьте через kubectl version',
    'check it with kubectl get pods': 'проверьте через kubectl get pods',
    '{1} more are left out': 'не вошло ещё: {1}',
    'it is {1}, so there is no log of it yet': 'состояние «{1}», лога ещё нет',
    'in progress': 'выполняется',
    queued: 'в очереди',
    waiting: 'ожидает',
    pending: 'ожидает',
    requested: 'запрошено',
    'run this when it has ended': 'запустите это, когда оно закончится',
    'no job of it has failed so far': 'пока ни одно задание не упало',
    'there is no run whose job logs could be read': 'нет запуска, логи заданий которого можно прочитать',
    'run this in a workflow, or set run-id': 'запустите это в воркфлоу или задайте run-id',
    'the input "github-token" is empty, so no job log can be read': 'параметр «github-token» пуст, и логи заданий не прочитать',
    'leave it at its default': 'оставьте значение по умолчанию',
    'its log may be cut: it does not end as the logs of the runner do': 'лог, возможно, обрезан: кончается не так, как логи раннера',
    'run this again later': 'запустите это позже ещё раз',
    'its log has expired or was deleted': 'лог устарел или удалён',
    'run the job again': 'перезапустите задание',
    'its log is cut: {1}': 'лог обрезан: {1}',
    'what came is used, run this again later': 'использовано то, что пришло, запустите это позже ещё раз',
    'GitHub has no log of it: a runner that dies sends none': 'у GitHub нет этого лога: умерший раннер его не присылает',
    'look at the annotations of the job on its page': 'посмотрите аннотации на странице задания',
    'its log could not be read: {1}': 'лог не удалось прочитать: {1}',
    'its step "{1}" never ended: the runner or its machine was gone': 'шаг «{1}» так и не закончился: пропал раннер или его машина',
    'look at the runner': 'проверьте раннер',
    'it ended before its first step, and GitHub does not say why': 'закончилось до первого шага, и GitHub не говорит почему',
    'look at the page of the run': 'посмотрите страницу запуска',
    'it is empty': 'он пуст',
    'it is redirected without end': 'бесконечные перенаправления',
    'its address is not one of https': 'адрес не https',
    'no answer within {1} ms': 'нет ответа за {1} мс',
    'no answer ({1})': 'нет ответа ({1})',
    'the connection was lost': 'соединение потеряно',
    'it took too long': 'заняло слишком много времени',
    'no byte for {1} ms': 'ни байта за {1} мс',
    'it cannot be stored ({1})': 'не удалось сохранить ({1})',
    '{1} after {2} of {3} bytes': '{1} после {2} из {3} байт',
    '{1} after {2} bytes': '{1} после {2} байт',
    'its store answered {1}': 'хранилище ответило {1}',
    'its answer was cut short': 'ответ оборвался',
    'Cannot {1}: {2}. {3}': 'Не удалось {1}: {2}. {3}',
    'Cannot {1}: the time set aside for GitHub is used up. {2}': 'Не удалось {1}: время, отведённое на GitHub, вышло. {2}',
    'GitHub answered {1}': 'GitHub ответил {1}',
    'Run the job again': 'Перезапустите задание',
    'https://www.githubstatus.com tells about outages.': 'о сбоях пишет https://www.githubstatus.com.',
    'It limits the number of requests: run the job again later.': 'Он ограничивает число запросов: перезапустите задание позже.',
    'Pass a token that is valid.': 'Передайте действующий токен.',
    'Give the job `permissions: {1}`': 'Дайте заданию `permissions: {1}`',
    'a pull request from a fork never has it.': 'у pull request из форка его не бывает.',
    'Give the token the permission to do this.': 'Дайте токену разрешение на это.',
    'Check that it exists and that the token may see it.': 'Проверьте, что объект существует и виден токену.',
    'The request does not suit GitHub: please report this.': 'GitHub не принял запрос: сообщите нам об этом.',
    'list the jobs of run {1}': 'получить список заданий запуска {1}',
    'read job {1}': 'прочитать задание {1}',
    'read its log': 'прочитать лог',
    'list the annotations of job {1}': 'получить аннотации задания {1}',
    'read the logs of run {1}': 'прочитать логи запуска {1}',
    'create the check run "{1}"': 'создать check run «{1}»',
    'add annotations to check run {1}': 'добавить аннотации в check run {1}',
    'learn whose token it is': 'узнать, чей это токен',
    'list the comments of {1}/{2}#{3}': 'получить комментарии {1}/{2}#{3}',
    'read comment {1} of {2}/{3}': 'прочитать комментарий {1} в {2}/{3}',
    'comment on {1}/{2}#{3}': 'оставить комментарий в {1}/{2}#{3}',
    'update comment {1} of {2}/{3}': 'обновить комментарий {1} в {2}/{3}',
    'delete comment {1} of {2}/{3}': 'удалить комментарий {1} в {2}/{3}',
    'find the pull request of this run': 'найти pull request этого запуска',
    'There is no comment to update. Ask for one with `comment: always`.': 'Комментария для обновления нет. Чтобы он появился, задайте `comment: always`.',
    'The output {1} is not set: its value has characters that a shell acts on. Use a plainer path.': 'Output {1} не задан: в значении есть символы, особые для оболочки. Возьмите путь попроще.',
    'No job summary: GITHUB_STEP_SUMMARY is not set. Run this in a job.': 'Сводки задания нет: не задана GITHUB_STEP_SUMMARY. Запустите это в задании.',
    'No job summary: earlier output of the step fills it. Shorten that.': 'Сводки задания нет: её заполнил прежний вывод шага. Сократите его.',
    'No job summary: with its {1} bytes it would be above the limit of {2}. Shorten the report.': 'Сводки задания нет: с её {1} байтами был бы превышен предел {2}. Сократите отчёт.',
    'No job summary: {1} cannot be written ({2}). Free or fix the disk.': 'Сводки задания нет: {1} не записать ({2}). Освободите или почините диск.',
};

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
    ended: (what, code) => `${what}: код завершения ${code}`,
    memory: (used, limit) => `занято ${used} при лимите ${limit}`,
    between: (count) => `между ними ещё ${plural(count, 'событие', 'события', 'событий')}`,
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
const SEVERITIES = { error: 'ошибка', warning: 'предупреждение', notice: 'замечание' };
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
const ACTION = {
    noLogs: 'Нет логов для разбора: параметр «path» пуст, и ни у одного упавшего задания запуска нет лога. Укажите файлы или шаблоны путей.',
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
const HELP = {
    about: 'Говорит, что отказало первым, почему, в какой строке и что изменить.',
    scan: 'сказать, что отказало: логи, docker inspect, kubectl describe …',
    run: 'выполнить, передать вывод и код завершения, объяснить сбой',
    explain: 'сказать, что значит 137, -1, CrashLoopBackOff или 0xC0000005',
    patterns: 'перечислить шаблоны; проверить и испытать шаблоны каталога',
    help: 'параметры команды',
    exitCodes: 'Коды завершения: 0 — готово, 1 — сработал --fail-on, 2 — неверный вызов, 3 — читать нечего.',
    paths: 'PATH — файл, каталог или архив zip, tar, gzip; «-» — стандартный ввод; «!» в начале исключает.',
};
const OPTIONS = {
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

// EXTERNAL MODULE: ./lib/src/render/phrases/units.js
var units = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/src/render/phrases/ru.js
/** Russian. */




const named = (noun) => (name) => `${noun} ${name}`;
const number = (value) => value.toLocaleString('ru');
const UNITS = { hours: 'ч', minutes: 'мин', seconds: 'с', blank: ' ' };
const RU = {
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
    duration: (seconds) => (0,units/* durationWords */.S)(seconds, UNITS, number),
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
        unexplained: 'Что-то упало, но это отсеяли min-severity или min-confidence, либо ничто известное этого не объясняет.',
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
        unknown: (word) => `о «${word}» ничего не известно; укажите код завершения, сигнал (SIGKILL), статус (CrashLoopBackOff) или id`,
    },
    timeline: TIMELINE,
    why: WHY,
    action: ACTION,
    help: HELP,
    options: OPTIONS,
    gaps: GAPS,
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
