export const id = 380;
export const ids = [380];
export const modules = {

/***/ 93380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EN: () => (/* binding */ EN)
});

// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/render/phrases/en-more.js
const TIMELINE = {
    after: (duration) => `${duration} later`,
    ended: (what, code) => `${what} ended with exit code ${code}`,
    memory: (used, limit) => `memory in use: ${used} of ${limit}`,
    between: (count) => `${count} more in between`,
    zone: 'UTC',
};
const RETRY = {
    elsewhere: 'the reason lies outside of the job and mostly passes',
    room: 'the cluster took the place away; another one may be free',
    passing: 'the reason mostly passes',
    sameCode: 'the same code ends the same way',
    sameSettings: 'the same settings end the same way',
    sameRights: 'the same credentials are refused again',
    sameRepository: 'the repository is the same again',
    sameTools: 'what cannot be run now cannot be run then',
    sameMemory: 'the same work needs the same memory',
    sameAnswer: 'the same request gets the same answer',
    unlessFlaky: 'it passes only if it depends on time, order or load',
    load: 'it depends on how much memory the rest takes',
    notReady: 'it helps if the other side was only not ready yet',
    stopped: 'it depends on who or what stopped the job',
    inTheWay: 'it helps if what was in the way is gone',
    noCause: 'the cause is not known',
    tried: (attempts) => `it was tried ${attempts} times in this run and failed each time`,
    neverPassed: (attempts) => `Such a failure mostly passes by itself, but it came back in each of ${attempts} attempts.`,
};
const WHY = {
    heading: 'Why this ranking',
    nothing: 'nothing was recognised',
    fate: {
        verdict: 'verdict',
        diagnosis: 'diagnosis',
        explained: 'explained',
        background: 'background',
        dismissed: 'dismissed',
        'left-out': 'left-out',
    },
    times: (count) => `${count} times`,
    sameAs: (id) => `says the same as ${id}`,
    explainedBy: (id) => `explained by ${id}`,
    repeats: (id, subject) => `repeats what ${id} of ${subject} explains`,
    backgroundOf: (id) => `background of ${id}`,
    overcome: (id) => `overcome, as ${id} shows`,
    nothingFailed: 'nothing of the same subject failed',
    passed: 'its step or job passed',
    unexplained: 'nothing explains it',
    facts: (severity, role, confidence) => `${severity} ${role}, confidence ${confidence}`,
    raised: (from) => `raised from ${from} since it explains a failed step`,
    lessSevere: (than) => `less severe than ${than}`,
    survived: (id) => `the step went on after it, to ${id}`,
    nearer: (id) => `${id} is nearer to the reason`,
    lessSure: (than) => `less sure than ${than}`,
    later: (than) => `later than ${than}`,
};
const ACTION = {
    noLogs: 'No logs to scan: the input "path" is empty, and no failed job of the run has a log. Set it to files or globs.',
    noLogsAt: (source, why) => `No logs to scan at ${source}: ${why}.`,
    noOutputs: (code) => `No outputs: they cannot be written (${code}). Free or fix the disk.`,
    noReportFile: (path, code) => `No report file: ${path} cannot be written (${code}). Free or fix the disk.`,
    moreFindings: (count) => `${count} more findings are in the job summary and the report.`,
    noToken: 'The input "github-token" is empty. Leave it at its default.',
    noComment: (why) => `No pull request comment: ${why}`,
    checkInstead: 'The verdict is in a check run instead.',
    noCheck: (why) => `No check run: ${why}`,
    lacking: (permissions) => `What could not be read needs ${permissions}.`,
    permissions: 'Give the job these permissions:',
    undelivered: 'Not everything could be delivered',
};
const HELP = {
    about: 'Says which thing died first, why, on which line, and what to change.',
    scan: 'say what failed in logs, docker inspect, kubectl describe …',
    run: 'run it, pass its output and exit code through, say why it fails',
    explain: 'say what 137, -1, CrashLoopBackOff or 0xC0000005 means',
    patterns: 'list the patterns; check and test those of a folder',
    help: 'the options of a verb',
    exitCodes: 'Exit codes: 0 done, 1 --fail-on reached, 2 wrong use, 3 nothing readable.',
    paths: 'PATH is a file, a folder, or a zip, tar or gzip archive; - is standard input; a leading ! excludes.',
};

// EXTERNAL MODULE: ./lib/src/render/phrases/units.js
var units = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/src/render/phrases/en.js
/** English. */



const named = (noun) => (name) => `${noun} ${name}`;
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
const number = (value) => value.toLocaleString('en');
const UNITS = { hours: 'h', minutes: 'min', seconds: 's', blank: ' ' };
const EN = {
    language: 'en',
    marks: { comma: ', ', colon: ': ', semicolon: '; ' },
    subject: {
        container: named('container'),
        pod: named('pod'),
        workload: named('workload'),
        node: named('node'),
        process: named('process'),
        image: named('image'),
        step: named('step'),
        job: named('job'),
        log: named('log'),
    },
    something: {
        container: 'a container',
        pod: 'a pod',
        workload: 'a workload',
        node: 'a node',
        process: 'a process',
        image: 'an image',
        step: 'a step',
        job: 'a job',
        log: 'a log',
    },
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    role: { cause: 'cause', symptom: 'symptom', wrapper: 'wrapper', context: 'context' },
    confidence: { high: 'confidence high', medium: 'confidence medium', low: 'confidence low' },
    retry: { yes: 'a retry may help', no: 'a retry will not help', unknown: '' },
    retryReason: RETRY,
    exitCode: (code) => `exit code ${code}`,
    places: (count) => `${number(count)} places`,
    number,
    mebibytes: 'MiB',
    duration: (seconds) => (0,units/* durationWords */.S)(seconds, UNITS, number),
    list: (items) => new Intl.ListFormat('en').format(items),
    headings: {
        why: 'Why',
        contradictions: 'But note',
        causes: 'Usual causes, most frequent first',
        change: 'Where to change it',
        fixes: 'What to do',
        collect: 'This log cannot tell more. To find out next time',
        evidence: 'How we know',
        chain: 'How one led to the other',
        timeline: 'What happened when',
        places: 'Where',
        references: 'More',
        others: (count) => `Also found (${number(count)})`,
        more: 'Usual causes and further reading',
    },
    report: {
        noFailure: 'No failure found.',
        unexplained: 'Something failed, but min-severity or min-confidence leave it out, or nothing known explains it.',
        nothingToRead: 'There was nothing to read.',
        notAllRead: 'Not everything could be read, and what was read shows no failure.',
        omitted: (count) => `${plural(count, 'more diagnosis is', 'more diagnoses are')} not listed; scan fewer files at once.`,
        unread: (gap) => `not read: ${gap}`,
        incomplete: 'Not everything could be read.',
        unreadTitle: 'A log could not be read',
        andMore: (count) => `… and ${number(count)} more`,
        leftOut: (count) => `… and ${number(count)} more, left out to fit`,
        leftOutLines: (count) => `… ${plural(count, 'more line is', 'more lines are')} left out to fit.`,
        leftOutJobs: (count) => `… ${plural(count, 'more job is', 'more jobs are')} left out to fit.`,
        leftOutRest: '… The rest is left out to fit.',
        inPlaces: (names, more) => `In ${names}${more > 0 ? ` and ${number(more)} more` : ''}.`,
        toDo: (fix) => `What to do: ${fix}`,
        reading: (name, done, total) => `Reading ${name}: ${done}${total ? ` of ${total}` : ''}`,
    },
    comment: {
        resolved: 'Resolved',
        noFailureIn: (run) => `No failure found in ${run}.`,
        before: 'Before:',
        run: (run, attempt) => `run ${run}${attempt > 1 ? `, attempt ${attempt}` : ''}`,
        from: (run) => `From ${run}`,
        silence: (setting) => `${setting} turns this comment off`,
        chainTitle: 'How one led to the other',
    },
    change: {
        image: (image) => `This names the image ${image}; correct it here.`,
        instruction: 'This instruction failed.',
        step: 'This step failed.',
        memory: (limit, peak, first) => {
            const recorded = peak
                ? `; the kernel recorded a peak of ${peak.mebibytes} MiB for ${peak.process} when it killed it`
                : '';
            const value = first ? `; ${first} is a first try` : '';
            return `This limit of ${limit} was reached${recorded}. Raise it above what the program needs${value}.`;
        },
        to: (line, text) => `Change line ${line} to: ${text}`,
        command: 'The command that could not be run is set here.',
        healthCheck: 'This health check is not fulfilled.',
        probe: 'This probe fails.',
        hook: 'This hook failed.',
        neverPull: 'This forbids to pull the image, and the node does not have it.',
        noRoom: 'No node has room for this.',
        failedCommand: 'This command failed.',
        unknownInstruction: 'The builder does not know this instruction.',
        copy: 'What this copies is not in the build context.',
        example: 'For example:',
    },
    explain: {
        collect: 'To find out more',
        windows: (number, hex) => `${number} is the Windows status 0x${hex}.`,
        eightBits: (number, seen) => `A status has 8 bits on Linux: exit(${number}) arrives as ${seen}.`,
        unknown: (word) => `nothing is known of "${word}"; give an exit code, a signal (SIGKILL), a status (CrashLoopBackOff) or an id`,
    },
    timeline: TIMELINE,
    why: WHY,
    action: ACTION,
    help: HELP,
    options: Object.fromEntries(Object.entries(options/* OPTIONS */.lw).map(([name, { doc }]) => [name, doc])),
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
