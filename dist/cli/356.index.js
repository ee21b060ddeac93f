export const id = 356;
export const ids = [356];
export const modules = {

/***/ 52986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ sequencesIn),
/* harmony export */   D: () => (/* binding */ hitAround),
/* harmony export */   Eo: () => (/* binding */ firstHit)
/* harmony export */ });
/** Bytes of the longest sequence, and more. */
const LONGEST = 64;
/** Beyond, a set pays. */
const MANY = 16;
/**
 * @param lead Where to start reading when a sequence may begin before `from`.
 * @returns a byte of the line of the first hit in `[from, to)`, or -1.
 */
function firstHit({ positions }, from, to, lead = from) {
    const at = positions[firstFrom(positions, lead)];
    return at === undefined || at >= to ? -1 : Math.max(at, from);
}
/** The same, for what may have begun just before. */
function hitAround(hits, start, from, to) {
    return firstHit(hits, from, to, Math.max(start, from - LONGEST));
}
/** @returns the numbers of all sequences that begin in `[from, to)`, each once. */
function sequencesIn({ positions, sequences }, from, to) {
    const first = firstFrom(positions, from);
    const last = firstFrom(positions, to);
    if (last - first > MANY)
        return [...new Set(sequences.subarray(first, last))];
    const found = [];
    for (let i = first; i < last; i++)
        if (!found.includes(sequences[i]))
            found.push(sequences[i]);
    return found;
}
/** @returns the index of the first value that is not below `least`. */
function firstFrom(sorted, least) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 85847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withKnown),
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/** @returns the subject with what is known of its source; what it says itself wins. */
function withKnown(subject, known) {
    if (!known)
        return subject;
    const where = surroundings(known);
    // A thing with a name of its own is not the one whose log speaks of it.
    if (subject.kind !== 'log' && subject.kind !== 'step')
        return { ...where, ...subject };
    const all = { ...known, ...subject };
    const { container, pod, step } = all;
    if (container)
        return { ...all, kind: 'container', name: container };
    if (pod)
        return { ...all, kind: 'pod', name: pod };
    if (step)
        return { ...all, kind: 'step', name: step };
    return all;
}
/** @returns what also holds for other things that the source speaks of. */
function surroundings({ job, step, node, pod }) {
    // What a pod logs may be about things on any node.
    return { ...(job && { job }), ...(step && { step }), ...(node && !pod && { node }) };
}


/***/ }),

/***/ 23356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ matchText),
/* harmony export */   KH: () => (/* binding */ keywordsIn),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   hd: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91019);
/* harmony import */ var _read_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10385);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52986);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85847);
/** Observation -> Events: gives a status word, an exit code or a text its meaning in the library. */




/** Of a text inside a document, no more lines and no more of each line are judged. */
const TEXT_LINES = 1000;
const TEXT_LENGTH = 8192;
function resolve(observation, library) {
    switch (observation.kind) {
        case 'status': {
            const pattern = library.byStatus(observation.status);
            return pattern ? [event(pattern, observation, { status: observation.status, ...observation.captures })] : [];
        }
        case 'exit':
            return exitEvents(observation, library);
        case 'text':
            return textEvents(observation, library);
    }
}
function exitEvents(observation, library) {
    const code = observation.code;
    const pattern = meaningOf(code, library);
    if (!pattern)
        return [];
    return [{ ...event(pattern, observation, { code: String(code), ...observation.captures }), exitCode: code }];
}
function event(pattern, seen, captures) {
    return {
        pattern: pattern.id,
        meaning: pattern.id,
        id: pattern.diagnosis ?? pattern.id,
        role: pattern.role,
        subject: seen.subject,
        at: seen.at,
        captures,
        ...(seen.time !== undefined && { time: seen.time }),
    };
}
function textEvents(observation, library) {
    const found = keywordsIn(observation.text, library);
    const place = {
        subject: () => observation.subject,
        time: () => observation.time,
        locate: observation.locate ?? (() => observation.at),
    };
    const lines = observation.text.split('\n', TEXT_LINES).map((line) => (0,_read_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(line.slice(0, TEXT_LENGTH)).text);
    const events = lines.flatMap((line) => matchText(line, found, place, library));
    const { captures } = observation;
    return captures ? events.map((made) => ({ ...made, captures: { ...captures, ...made.captures } })) : events;
}
/** @returns the numbers of the keywords that occur in a text. */
function keywordsIn(text, library) {
    const bytes = new TextEncoder().encode(text);
    return (0,_keywords_js__WEBPACK_IMPORTED_MODULE_1__/* .sequencesIn */ .C3)(library.filter.find(bytes), 0, bytes.length);
}
/**
 * @param keywords Numbers of the keywords that occur in or around the text.
 * @returns one event for each pattern that matches and that no more specific one outdoes.
 */
function matchText(text, keywords, place, library) {
    const candidates = new Set();
    for (const keyword of keywords)
        for (const pattern of library.patternsOf(keyword))
            candidates.add(pattern);
    const events = [];
    for (const pattern of candidates) {
        const made = matchPattern(text, pattern, place, library);
        if (made)
            events.push(made);
    }
    const outdone = new Set(events.flatMap((event) => library.get(event.pattern)?.above ?? []));
    return outdone.size ? events.filter((event) => !outdone.has(event.pattern)) : events;
}
/** @returns whether a regex of these keywords' patterns matches; an exception to it may still take that back. */
function matchesAny(text, keywords, library) {
    for (const keyword of keywords)
        for (const pattern of library.patternsOf(keyword))
            for (const { regex } of library.regexes(pattern))
                if (regex.exec(text))
                    return true;
    return false;
}
function matchPattern(text, pattern, place, library) {
    for (const { regex, names, unless } of library.regexes(pattern)) {
        const match = regex.exec(text);
        if (!match || unless?.exec(text))
            continue;
        const captures = {};
        names.forEach((name, i) => {
            const value = match[i + 1];
            if (name && value !== undefined)
                captures[name] = value;
        });
        const time = place.time();
        return reported(pattern, captures, {
            subject: narrow(place.subject(), captures),
            at: place.locate(match.index, match.index + match[0].length),
            ...(time !== undefined && { time }),
        }, library);
    }
    return undefined;
}
/** A reporter's event stands for what its code or status word means; any other for its own pattern. */
function reported(pattern, captures, seen, library) {
    const { code, status } = captures;
    const meaning = code !== undefined ? meaningOf(Number(code), library) : status !== undefined ? library.byStatus(status) : pattern;
    if (!meaning)
        return undefined;
    return {
        pattern: pattern.id,
        meaning: meaning.id,
        id: pattern.diagnosis ?? meaning.diagnosis ?? meaning.id,
        // What means no failure is no failure, whoever reports it.
        role: meaning.role === 'context' ? 'context' : pattern.role,
        captures,
        ...seen,
        ...(code !== undefined && { exitCode: Number(code) }),
    };
}
function meaningOf(code, library) {
    return (library.byCode(code) ??
        library.byCode((0,_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .signedToUnsigned */ .h7)(code)) ??
        (code === 0 ? undefined : library.get('app-error')));
}
/** What a text names itself is closer to the truth than where the text stood. */
function narrow(subject, captures) {
    const { container, containerId, pod, namespace, node, image, process, service } = captures;
    const extra = {
        ...(pod && { pod }),
        ...(namespace && { namespace }),
        ...(node && { node }),
        ...(image && { image }),
        ...(process && { process }),
        ...(containerId && { containerId }),
        ...((container ?? service) && { container: container ?? service }),
    };
    const name = container ?? service ?? pod ?? node;
    if (!name)
        return { ...subject, ...extra };
    const kind = (container ?? service) ? 'container' : pod ? 'pod' : 'node';
    // What a pod says of another pod does not concern its own container.
    const base = pod && subject.pod && pod !== subject.pod ? (0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundings */ .i)(subject) : subject;
    // A pod that is already known is not replaced by a bare container name.
    return { ...base, ...extra, kind, name };
}


/***/ }),

/***/ 10385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ cleanLine)
});

// EXTERNAL MODULE: ./lib/src/read/stamp.js
var stamp = __webpack_require__(3708);
// EXTERNAL MODULE: ./lib/src/read/prefix/shape.js
var shape = __webpack_require__(22317);
;// CONCATENATED MODULE: ./lib/src/read/prefix/ci.js
/** What CI systems put in front of each line of a job. */


/**
 * Columns of `gh run view --log`: job, step, stamp. GitHub does not always know the step. Lines that the runner wrote
 * together have one stamp; the others are known by their step only when it has that odd name. Where a terminal could
 * not show the byte order mark of a step, there are three question marks.
 */
const GH_COLUMNS = {
    holds: '\t',
    regex: /([^\t\r\n]{1,200})\t(?:UNKNOWN STEP|([^\t\r\n]{1,200})(?=\t(?:\?{3})?\d{4}-\d\d-\d\dT))\t(?:\?{3}(?=\d{4}-))?/y,
    read: (m) => ({ job: m[1], ...(m[2] !== undefined && { step: m[2] }) }),
};
/** GitLab with FF_TIMESTAMPS: stamp, number and kind of the stream, `+` when the line goes on. */
const GITLAB = {
    first: shape/* isDigit */.yp,
    regex: new RegExp(`${stamp/* ISO */.ww} [0-9a-f]{2}[OE][ +]`, 'y'),
    read: (m) => (0,stamp/* isoStamp */.xO)(m[1]),
};
/** The output of a Taskcluster task; `[taskcluster …]` is the worker itself, whose word the patterns read. */
const TASKCLUSTER = {
    first: (0,shape/* isOneOf */.EK)('['),
    regex: new RegExp(`\\[(?:task|vcs|fetches|cache|setup) ${stamp/* ISO */.ww}\\] `, 'y'),
    read: (m) => (0,stamp/* isoStamp */.xO)(m[1]),
};
/** Jenkins' Timestamper in a pipeline. */
const JENKINS = {
    first: (0,shape/* isOneOf */.EK)('['),
    regex: new RegExp(`\\[${stamp/* ISO */.ww}\\] `, 'y'),
    read: (m) => (0,stamp/* isoStamp */.xO)(m[1]),
};
/** Jenkins' Timestamper in a job that is no pipeline, and behind what a browser shows of one: the time of day, first of all. */
const CLOCK = {
    first: shape/* isDigit */.yp,
    regex: /^\d\d:\d\d:\d\d(?:\.\d{1,6})? {1,2}(?=\S)/y,
    read: () => ({}),
};
/** TeamCity: the time of day, the kind of the line, blocks as tabs. */
const TEAMCITY = {
    first: (0,shape/* isOneOf */.EK)('['),
    regex: /\[\d\d:\d\d:\d\d\] ?[WEiFD]?: ?\s{0,16}(?:\[Step \d+\/\d+\] )?/y,
    read: () => ({}),
};
/** `woodpecker-cli exec`: step, line, seconds. */
const WOODPECKER = {
    first: (0,shape/* isOneOf */.EK)('['),
    regex: /\[([^[\]:\r\n]{1,80}):L\d{1,7}:\d{1,7}s\] /y,
    read: (m) => ({ step: m[1] }),
};
/** Mozilla's harness, behind the stamp of Taskcluster: time of day, level, and the process that it repeats. */
const MOZHARNESS = {
    first: shape/* isDigit */.yp,
    holds: ' - ',
    regex: /\d\d:\d\d:\d\d {1,5}(?:DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL) - {1,2}(?:(?:PID \d{1,7}|GECKO\(\d{1,7}\)) \| )?/y,
    read: () => ({}),
};
/** What names the line in brackets. */
const CI_BRACKETS = [TASKCLUSTER, JENKINS, TEAMCITY, WOODPECKER];
/** Buildkite's stamp is a control sequence, and no part of the text. */
function buildkiteStamp(raw) {
    const stamp = /^\x1b_bk;t=(\d{13})\x07/.exec(raw);
    return stamp ? { time: Number(stamp[1]) } : {};
}

// EXTERNAL MODULE: ./lib/src/read/prefix/container.js
var container = __webpack_require__(20867);
// EXTERNAL MODULE: ./lib/src/read/prefix/system.js
var system = __webpack_require__(9439);
;// CONCATENATED MODULE: ./lib/src/read/prefix.js
/**
 * What programs put in front of each line: time stamps, columns, names of services, hosts and programs, step numbers.
 * They are peeled off, and what they tell is kept.
 */





const MINUTE = 60_000;
/** Each layer may stand behind the ones before it; in a layer the first that fits counts. */
const LAYERS = [
    [GH_COLUMNS],
    [GITLAB, container/* CRI */.tL, system/* JOURNAL_ISO */.IK, shape/* STAMP */.Cq],
    [container/* KUBECTL */.J0, ...CI_BRACKETS],
    [container/* SWARM */.j_, container/* COMPOSE */.dX, MOZHARNESS, CLOCK],
    [container/* CRI */.tL, system/* JOURNAL_ISO */.IK, shape/* STAMP */.Cq],
    [system/* RFC5424 */.B4, system/* JOURNAL_FULL */.gD, system/* JOURNAL */.Ex],
    [system/* DMESG_DATED */.m6, system/* UPTIME */.FI],
    [system/* KLOG */.S2, system/* LOGFMT */.uK, container/* BUILDKIT */.Dt],
];
const ASCII = 128;
/** Of each layer, the prefixes that may begin with each character; the last list is for all that are not ASCII. */
const BY_FIRST = LAYERS.map((layer) => Array.from({ length: ASCII + 1 }, (_, code) => layer.filter(({ first }) => !first || (code < ASCII && first(code)))));
/**
 * @param text One line without colours.
 * @param known What is known of the line before its text begins.
 */
function peelPrefixes(text, known) {
    let length = 0;
    const peeled = [];
    for (const layer of BY_FIRST) {
        const code = text.charCodeAt(length);
        for (const prefix of layer[code < ASCII ? code : ASCII]) {
            const { holds, regex } = prefix;
            if (holds !== undefined && !text.includes(holds, length))
                continue;
            regex.lastIndex = length;
            if (!regex.test(text))
                continue;
            peeled.push({ prefix, from: length });
            length = regex.lastIndex;
            break;
        }
    }
    let facts;
    return {
        length,
        facts() {
            facts ??= peeled.reduce((outer, { prefix, from }) => joined(outer, told(prefix, text, from)), known?.() ?? {});
            return facts;
        },
    };
}
function told({ regex, read }, text, from) {
    regex.lastIndex = from;
    return read(regex.exec(text));
}
/** The inner of two stamps is nearer to what happened; the outer one only says when the line was printed. */
function joined(outer, inner) {
    const { time: printed, yearless: _, ...others } = outer;
    const { yearless, ...told } = inner;
    if (yearless !== undefined && printed !== undefined) {
        const time = (0,stamp/* withYear */.aS)(yearless, printed);
        // What comes from the future was stamped in another zone.
        return { ...others, ...told, ...(time !== undefined && time <= printed + MINUTE && { time }) };
    }
    // The journal stamps the kernel's lines when they come; anybody else prints them long afterwards.
    if (inner.uptime !== undefined && outer.node === undefined)
        return { ...others, ...inner };
    return { ...(inner.time === undefined ? outer : others), ...inner };
}

;// CONCATENATED MODULE: ./lib/src/read/clean.js
/**
 * One raw line -> what a person reads, with a way back: byte order mark (also one that was read in a code page of
 * Windows), holes of zero bytes, time stamps, colours and overwritten progress text are cut out, and every column of the
 * clean text still knows its raw column.
 */


const NOISE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])|\ufeff|ï»¿|[∩´]╗┐|\0+/g;
/** @param raw One line without its `\n`. */
function cleanLine(raw) {
    // What was written before a carriage return was painted over, unless nothing visible came after it.
    let end = raw.length;
    let start = raw.lastIndexOf('\r') + 1;
    let kept = keep(raw, start, end);
    while (kept.text.trim() === '' && start > 0) {
        end = start - 1;
        start = end > 0 ? raw.lastIndexOf('\r', end - 1) + 1 : 0;
        kept = keep(raw, start, end);
    }
    const { pieces } = kept;
    const { length, facts } = peelPrefixes(kept.text, () => (start > 0 ? outset(raw) : buildkiteStamp(raw)));
    return {
        text: length > 0 ? kept.text.slice(length) : kept.text,
        facts,
        rawColumn: (clean) => rawColumn(pieces, clean + length),
    };
}
/** What stood in front of the first version of a line that was painted over still counts. */
function outset(raw) {
    return peelPrefixes(keep(raw, 0, raw.indexOf('\r')).text, () => buildkiteStamp(raw)).facts();
}
function keep(raw, start, end) {
    const line = raw.slice(start, end);
    if (!/[\x1b\ufeff\0]|[»╗][¿┐]/.test(line))
        return { text: line, pieces: [[0, start]] };
    const pieces = [];
    let text = '';
    let from = 0;
    for (const noise of line.matchAll(NOISE)) {
        if (noise.index > from) {
            pieces.push([text.length, start + from]);
            text += line.slice(from, noise.index);
        }
        from = noise.index + noise[0].length;
    }
    pieces.push([text.length, start + from]);
    return { text: text + line.slice(from), pieces };
}
function rawColumn(pieces, clean) {
    let i = pieces.length - 1;
    while (i > 0 && pieces[i][0] > clean)
        i--;
    const [cleanStart, rawStart] = pieces[i] ?? [0, 0];
    return rawStart + clean - cleanStart;
}


/***/ }),

/***/ 20867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ BUILDKIT),
/* harmony export */   J0: () => (/* binding */ KUBECTL),
/* harmony export */   dX: () => (/* binding */ COMPOSE),
/* harmony export */   j_: () => (/* binding */ SWARM),
/* harmony export */   tL: () => (/* binding */ CRI)
/* harmony export */ });
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3708);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22317);
/** What container engines, Compose, Kubernetes and BuildKit put in front of each line of a container or build step. */


/** The log file of a container under /var/log/pods, with stream and `F`ull or `P`artial line. */
const CRI = {
    first: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp,
    regex: new RegExp(`${_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .ISO */ .ww} (?:stdout|stderr) [FP](?: |$)`, 'y'),
    read: (m) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoStamp */ .xO)(m[1]),
};
const KUBECTL = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('['),
    regex: /\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] /y,
    read: (m) => ({ pod: m[1], container: m[2] }),
};
/** `docker service logs`: service, number, task, node. */
const SWARM = {
    first: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$,
    holds: '| ',
    regex: /([a-zA-Z][\w.-]{0,80}\.\d{1,5})\.[a-z0-9]{12,25}@([\w.-]{1,100}) +\| (?=.)/y,
    read: (m) => ({ container: m[1], node: m[2] }),
};
/** Compose pads with two blanks or more; some versions use one behind a numbered name. */
const COMPOSE = {
    first: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$,
    holds: '| ',
    regex: /([a-zA-Z][\w.-]{0,80})(?: {2,}|(?<=[-_]\d{1,3}) )\| (?=.)/y,
    read: (m) => ({ container: m[1] }),
};
/** BuildKit with `--progress plain`. */
const BUILDKIT = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('#'),
    regex: /#(\d{1,4}) (?:\d+\.\d{1,4} )?(?=\S)/y,
    read: (m) => ({ buildStep: m[1] }),
};


/***/ }),

/***/ 22317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ STAMP),
/* harmony export */   D$: () => (/* binding */ isLetter),
/* harmony export */   EK: () => (/* binding */ isOneOf),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3708);
/** One kind of prefix: how it looks, and what it tells. */

const isDigit = (code) => code >= 48 && code <= 57;
const isLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122;
const isOneOf = (signs) => (code) => signs.includes(String.fromCharCode(code));
/** The stamp of runners, container engines and `kubectl logs --timestamps`. */
const STAMP = {
    first: isDigit,
    regex: new RegExp(`${_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .ISO */ .ww} ?`, 'y'),
    read: (m) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .isoStamp */ .xO)(m[1]),
};


/***/ }),

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ RFC5424),
/* harmony export */   Ex: () => (/* binding */ JOURNAL),
/* harmony export */   FI: () => (/* binding */ UPTIME),
/* harmony export */   IK: () => (/* binding */ JOURNAL_ISO),
/* harmony export */   S2: () => (/* binding */ KLOG),
/* harmony export */   gD: () => (/* binding */ JOURNAL_FULL),
/* harmony export */   m6: () => (/* binding */ DMESG_DATED),
/* harmony export */   uK: () => (/* binding */ LOGFMT)
/* harmony export */ });
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3708);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22317);
/** What the journal, syslog, the kernel, Kubernetes' and Docker's daemons put in front of each line. */


/** Programs that write about what happened to others; the lines of any other are about itself. */
const REPORTERS = /^(?:kernel|systemd.*|init|audit.*|kubelet.*|k3s|rke2|dockerd?|containerd.*|crio|cri-o|conmon|podman|runc|earlyoom|gitlab-runner|CRON|cron|sudo|sshd|su|\(.*\))$/;
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = String.raw `(\d\d:\d\d:\d\d(?:\.\d{1,9})?)`;
/** A word that says how bad something is names no host. */
const HOST = String.raw `(?!(?:trace|debug|info|notice|warn|warning|error|err|fatal|crit|critical|panic)\b)([\w.:-]{1,100})`;
const PROGRAM = String.raw `([^\s[\]:]{1,100})(?:\[(\d{1,10})\])?: ?`;
function writer(host, program, pid) {
    const process = program.replace(/\.service$/, '');
    return { node: host, ...(!REPORTERS.test(process) && { process }), ...(pid !== undefined && { pid }) };
}
/** `journalctl`, RFC 3164 with and without its priority, `-o short-precise`. */
const JOURNAL = {
    first: (code) => code === 60 || (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$)(code),
    holds: ':',
    regex: new RegExp(`(?:<\\d{1,3}>)?${MONTH} {1,2}(\\d{1,2}) ${CLOCK} ${HOST} ${PROGRAM}`, 'iy'),
    read: (m) => ({ ...(0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .yearlessStamp */ .um)(m[1], m[2], m[3]), ...writer(m[4], m[5], m[6]) }),
};
/** `journalctl -o short-iso` and `short-iso-precise`, rsyslog. Without a process id only the kernel is believed. */
const JOURNAL_ISO = {
    first: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigit */ .yp,
    regex: new RegExp(`${_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .ISO */ .ww} ${HOST} (?:(kernel): |([^\\s[\\]:]{1,100})\\[(\\d{1,10})\\]: ?)`, 'iy'),
    read: (m) => ({ ...(0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoStamp */ .xO)(m[1]), ...writer(m[2], m[3] ?? m[4], m[5]) }),
};
/** `journalctl -o short-full` and `with-unit`; another zone than UTC is known by letters that tell no offset. */
const JOURNAL_FULL = {
    first: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$,
    holds: ':',
    regex: new RegExp(`[A-Z][a-z]{2} (\\d{4}-\\d\\d-\\d\\d) ${CLOCK} ([A-Z]{2,5}|[+-]\\d\\d) ${HOST} ${PROGRAM}`, 'y'),
    read: (m) => ({ ...(m[3] === 'UTC' && (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoStamp */ .xO)(`${m[1]}T${m[2]}Z`)), ...writer(m[4], m[5], m[6]) }),
};
/** RFC 5424; the structured data is mostly absent. */
const RFC5424 = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('<'),
    regex: new RegExp(`<\\d{1,3}>1 ${_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .ISO */ .ww} (\\S{1,100}) (\\S{1,48}) (\\d{1,10}|-) \\S{1,32} (?:-|(?:\\[[^\\]]{0,500}\\]){1,5}) ?`, 'y'),
    read: (m) => ({ ...(0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoStamp */ .xO)(m[1]), ...writer(m[2], m[3], m[4] === '-' ? undefined : m[4]) }),
};
/** The kernel's ring buffer: seconds since the start, also with priorities (`dmesg -x`), differences and callers. */
const UPTIME = {
    first: (code) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetter */ .D$)(code) || code === 60 || code === 91,
    holds: '] ',
    regex: /(?:<\d{1,3}>|[a-z]{3,8} {0,3}:[a-z]{3,6} {0,3}: )?\[ {0,8}(\d{1,10}\.\d{6})(?: <[ .\d]{1,20}>)?\](?:\[ {0,8}[TC]\d{1,10}\])? /y,
    read: (m) => ({ uptime: Number(m[1]) }),
};
/** `dmesg -T`. */
const DMESG_DATED = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('['),
    regex: new RegExp(`\\[[A-Z][a-z]{2} ${MONTH} {1,2}(\\d{1,2}) ${CLOCK} (\\d{4})\\] `, 'y'),
    read: (m) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .datedStamp */ .Kv)(m[4], m[1], m[2], m[3]),
};
/** Programs of Kubernetes: severity, month and day, time, thread, place in the source. */
const KLOG = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('IWEF'),
    holds: '] ',
    regex: /[IWEF](\d{4}) (\d\d:\d\d:\d\d\.\d{6}) {1,8}(\d{1,10}) [^\s:\]]{1,100}:\d{1,6}\] /y,
    read: (m) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .klogStamp */ .bE)(m[1], m[2]),
};
/** dockerd, containerd: the line stays whole, for the patterns know its words. */
const LOGFMT = {
    first: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneOf */ .EK)('t'),
    regex: new RegExp(`(?=time="?${_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .ISO */ .ww}"? level=)`, 'y'),
    read: (m) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_1__/* .isoStamp */ .xO)(m[1]),
};


/***/ }),

/***/ 3708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ datedStamp),
/* harmony export */   aS: () => (/* binding */ withYear),
/* harmony export */   bE: () => (/* binding */ klogStamp),
/* harmony export */   um: () => (/* binding */ yearlessStamp),
/* harmony export */   ww: () => (/* binding */ ISO),
/* harmony export */   xO: () => (/* binding */ isoStamp)
/* harmony export */ });
/**
 * Time stamps that programs put in front of their lines -> milliseconds since 1970. Several leave out the year (syslog,
 * klog) or the zone; those are taken for UTC, in which runners, nodes and containers run, and count the year as 2000.
 */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** ISO 8601 with a zone, as the runner, Docker, the kubelet, journalctl and dmesg write it; one group. */
const ISO = String.raw `(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d))`;
function isoStamp(text) {
    const time = Date.parse(text.replace(',', '.'));
    return Number.isNaN(time) ? {} : { time };
}
/** @param month `Nov`. @param clock `23:52:40`, perhaps with a fraction. */
function yearlessStamp(month, day, clock) {
    const time = pointOfTime(2000, MONTHS.indexOf(month), Number(day), clock);
    return time === undefined ? {} : { yearless: time };
}
/** @param monthAndDay `1120`, as klog writes it. */
function klogStamp(monthAndDay, clock) {
    const time = pointOfTime(2000, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(2)), clock);
    return time === undefined ? {} : { yearless: time };
}
function datedStamp(year, month, day, clock) {
    const time = pointOfTime(Number(year), MONTHS.indexOf(month), Number(day), clock);
    return time === undefined ? {} : { time };
}
/** @returns undefined for a day or an hour that does not exist. */
function pointOfTime(year, month, day, clock) {
    const [hours, minutes, seconds] = clock.split(':').map(Number);
    if (month < 0 || hours > 23 || minutes > 59 || seconds >= 61)
        return undefined;
    const time = Date.UTC(year, month, day) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return new Date(Date.UTC(year, month, day)).getUTCDate() === day && month < 12 ? Math.floor(time) : undefined;
}
/** A stamp this much later than its anchor is a matter of two clocks; beyond, it belongs to the year before. */
const TOLERANCE = 24 * 3600_000;
/** A stamp further from its anchor than this may be of any year. */
const REACH = 200 * 24 * 3600_000;
/**
 * Gives a stamp its year: the latest one in which it is not after what is known to be later.
 * @param yearless See `Stamped`.
 * @param anchor The latest time that is known of the same run.
 * @returns undefined when no year suits.
 */
function withYear(yearless, anchor) {
    const last = new Date(anchor + TOLERANCE).getUTCFullYear();
    for (const year of [last, last - 1]) {
        const time = inYear(yearless, year);
        if (time !== undefined && time <= anchor + TOLERANCE)
            return anchor - time <= REACH ? time : undefined;
    }
    return undefined;
}
function inYear(yearless, year) {
    const date = new Date(yearless);
    const time = date.setUTCFullYear(year);
    return date.getUTCDate() === new Date(yearless).getUTCDate() ? time : undefined;
}


/***/ })

};
