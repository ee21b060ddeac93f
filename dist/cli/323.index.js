export const id = 323;
export const ids = [323];
export const modules = {

/***/ 91043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gapOf)
/* harmony export */ });
const REMEDIES = {
    ENOENT: 'no such file or folder; check the path',
    ENOTDIR: 'no such file or folder; check the path',
    EACCES: 'permission denied; run as a user who may read it',
    EPERM: 'permission denied; run as a user who may read it',
    EISDIR: 'it is a folder; give its path as an argument',
    ELOOP: 'its links lead in a circle; give the file itself',
    ENAMETOOLONG: 'the path is too long; check it',
    EMFILE: 'too many files are open; raise the limit (ulimit -n) or give fewer files',
    EIO: 'the disk or the connection failed; copy the file and give the copy',
};
const BROKEN_LINK = 'it is a link to a file that does not exist; give the file itself';
/** @param link Whether the source is a symbolic link. */
function gapOf(source, error, link = false) {
    const code = error?.code;
    const message = error instanceof Error ? error.message : String(error);
    const known = code === 'ENOENT' && link ? BROKEN_LINK : code && REMEDIES[code];
    return { source, message: known ?? message.split('\n')[0] };
}


/***/ }),

/***/ 77830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ forStream),
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
;// CONCATENATED MODULE: ./lib/src/render/json.js

/** @param report Has passed the gate. */
function renderJson(report) {
    return `${jsonDefused(JSON.stringify(report, null, 2))}\n`;
}
/** One report a line; `path` names the case of `--each`. */
function renderNdjson(report, path) {
    return `${jsonDefused(JSON.stringify(path === undefined ? report : { case: path, ...report }))}\n`;
}
/** The runner acts on `##[…]` anywhere in a line of a step's output; JSON can spell it otherwise. */
function jsonDefused(json) {
    return json.replace(/(#\p{M}*)#(?=\p{M}*\[)/gu, '$1\\u0023');
}
/** The same value on the output of a step: no matcher of an earlier step finds a place in it. */
const jsonForRunner = (json) => json.replace(render_escape/* PLACE */.CC, '\\u003a').replace(render_escape/* DASHED */.cJ, '\\u002d');

// EXTERNAL MODULE: ./lib/src/render/gap-words.js
var gap_words = __webpack_require__(37059);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/junit.js


/** @param report Has passed the gate. */
function renderJunit(report, phrases) {
    const { diagnoses, tool } = report;
    const failures = diagnoses.filter(({ severity }) => severity === 'error').length;
    const cases = diagnoses.length
        ? diagnoses.map((one) => caseOf(one, phrases))
        : [`    <testcase${attributes({ classname: tool.name, name: (0,words/* quietWords */.iO)(report, phrases) })}/>`];
    const counts = { tests: cases.length, failures };
    const gaps = (0,gap_words/* gapWords */.I)(report, phrases).join('\n');
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: tool.name, ...counts })}>`,
        `  <testsuite${attributes({ name: tool.name, ...counts })}>`,
        ...cases,
        ...(gaps ? [`    <system-err>${escaped(gaps)}</system-err>`] : []),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function caseOf(diagnosis, phrases) {
    const { id, title, severity, sourceLocation: at, evidence } = diagnosis;
    const place = at ?? (evidence[0] && { file: evidence[0].source, line: evidence[0].line });
    const open = `    <testcase${attributes({ classname: id, name: title, ...(place && { file: place.file, line: place.line }) })}>`;
    const text = escaped(textOf(diagnosis, phrases));
    const inside = severity === 'error'
        ? `<failure${attributes({ type: id, message: title })}>${text}</failure>`
        : `<system-out>${text}</system-out>`;
    return `${open}\n      ${inside}\n    </testcase>`;
}
function textOf(diagnosis, phrases) {
    const lines = [
        (0,words/* factWords */.mg)(diagnosis, phrases),
        diagnosis.explanation,
        (0,words/* sourceWords */.hI)(diagnosis, phrases),
        ...diagnosis.fixes.flatMap(({ text, run }) => [phrases.report.toDo(text), run]),
        ...diagnosis.evidence.map((one) => `${(0,words/* placeOf */.$t)(one)}: ${one.text}`),
    ];
    return lines.filter(Boolean).join('\n');
}
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(`${value}`)}"`)
    .join('');
/** The gate has written out controls and halves of characters; these two no XML may hold. */
const escaped = (text) => text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;');

;// CONCATENATED MODULE: ./lib/src/render/sarif.js



const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** @param report Has passed the gate. */
function renderSarif(report, phrases) {
    const { tool, diagnoses } = report;
    const rules = new Map(diagnoses.map((one) => [one.id, ruleOf(one)]));
    const ids = [...rules.keys()];
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: tool.name, semanticVersion: tool.version, rules: [...rules.values()] } },
                language: phrases.language,
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: (0,gap_words/* gapWords */.I)(report, phrases).map((text) => ({ level: 'warning', message: { text } })),
                    },
                ],
                results: diagnoses.map((one) => resultOf(one, ids.indexOf(one.id), phrases)),
            },
        ],
    };
    return `${jsonDefused(JSON.stringify(log, null, 2))}\n`;
}
function ruleOf({ id, title, category, references }) {
    const [helpUri] = references;
    return {
        id,
        shortDescription: { text: title },
        ...(helpUri && { helpUri }),
        properties: { tags: [category] },
    };
}
function resultOf(diagnosis, ruleIndex, phrases) {
    const { id, severity, title, explanation, fixes, evidence, sourceLocation: at, confidence, retryable } = diagnosis;
    const text = [title, (0,words/* exitWords */.Ey)(diagnosis, phrases), explanation, fixes[0] && phrases.report.toDo(fixes[0].text)];
    const change = at
        ? [
            {
                physicalLocation: { artifactLocation: { uri: uriOf(at.file) }, region: { startLine: at.line } },
                message: { text: (0,words/* sourceWords */.hI)(diagnosis, phrases) },
            },
        ]
        : [];
    const lines = evidence.map(({ source, line, column, endColumn, text: snippet }) => ({
        physicalLocation: {
            artifactLocation: { uri: uriOf(source) },
            region: { startLine: line, startColumn: column, endColumn, snippet: { text: snippet } },
        },
    }));
    const [first, ...rest] = [...change, ...lines];
    return {
        ruleId: id,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: text.filter(Boolean).join('\n') },
        locations: first ? [first] : [],
        ...(rest.length > 0 && { relatedLocations: rest.map((one, i) => ({ id: i, ...one })) }),
        properties: { confidence, retryable, count: diagnosis.count },
    };
}
/** A name of a source as a relative reference; one such as `job logs: build` has no scheme. */
const uriOf = (name) => name.split('/').map(encodeURIComponent).join('/');

// EXTERNAL MODULE: ./lib/src/render/summary.js + 2 modules
var summary = __webpack_require__(26721);
// EXTERNAL MODULE: ./lib/src/render/excerpt.js
var excerpt = __webpack_require__(36730);
// EXTERNAL MODULE: ./lib/src/render/pen.js
var render_pen = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/src/render/timeline.js + 1 modules
var render_timeline = __webpack_require__(20287);
// EXTERNAL MODULE: ./lib/src/render/width.js + 4 modules
var render_width = __webpack_require__(63882);
// EXTERNAL MODULE: ./lib/src/render/wrap.js
var wrap = __webpack_require__(14755);
;// CONCATENATED MODULE: ./lib/src/render/terminal.js







const MARK = { error: '✗', warning: '!', notice: 'i' };
const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** @param report Has passed the gate. */
function renderTerminal(report, phrases, style) {
    const pen = (0,render_pen/* penOf */.D)(style);
    const [verdict, ...others] = report.diagnoses;
    const parts = verdict
        ? [renderVerdict(verdict, phrases, pen), ...renderOthers(others, phrases, pen)]
        : [pen.paint(report.conclusion === 'success' ? 'green' : 'yellow', (0,words/* quietWords */.iO)(report, phrases))];
    const gaps = (0,gap_words/* gapWords */.I)(report, phrases).map((gap) => pen.paint('yellow', (0,wrap/* wrap */.L)(`! ${phrases.report.unread(gap)}`, pen.width, '  ')));
    const omitted = (0,words/* omittedWords */.ah)(report, phrases);
    if (omitted)
        parts.push(pen.paint('yellow', (0,wrap/* wrap */.L)(omitted, pen.width, '  ')));
    const text = [...parts, ...(gaps.length ? [gaps.join('\n')] : [])].join('\n\n');
    return `${text}\n`;
}
function renderVerdict(diagnosis, phrases, pen) {
    const { headings } = phrases;
    const { severity, evidence, sourceLocation, timeline = [], memory, places } = diagnosis;
    const [shown, ...rest] = evidence;
    const prose = (text) => `  ${(0,wrap/* wrap */.L)(text, pen.width, '  ')}`;
    const sections = [
        `${pen.paint(COLOUR[severity], MARK[severity])} ${heading(diagnosis, pen)}\n  ${pen.paint('dim', (0,wrap/* wrap */.L)((0,words/* factWords */.mg)(diagnosis, phrases), pen.width, '  '))}`,
        shown && renderEvidence(shown, rest, pen),
        section(headings.why, [prose(diagnosis.explanation)], pen),
        section(headings.contradictions, diagnosis.contradictions.map(prose), pen),
        section(headings.change, sourceLocation ? [prose((0,words/* sourceWords */.hI)(diagnosis, phrases)), ...changeLines(diagnosis, pen)] : [], pen),
        section(headings.fixes, steps(diagnosis.fixes, pen), pen),
        section(headings.collect, steps(diagnosis.collectNext, pen), pen),
        section(headings.causes, numbered(diagnosis.causes, pen), pen),
        section(`${headings.timeline} (${phrases.timeline.zone})`, momentLines(timeline, phrases, pen), pen),
        section(headings.evidence, [...(memory ? [prose((0,render_timeline/* memoryBar */.Hw)(memory, phrases))] : []), ...rest.map((one) => brief(one, pen))], pen),
        section(headings.places, diagnosis.count > 1 ? places.map((place) => `  ${(0,words/* subjectWords */.oR)(place, phrases) || place.name}`) : [], pen),
        section(headings.references, diagnosis.references.map((url) => `  ${pen.paint('dim', pen.address(url, pen.width - 2))}`), pen),
    ];
    return sections.filter(Boolean).join('\n\n');
}
/** The title with its id behind it, or below when there is no room. */
function heading({ title, id }, { width, paint }) {
    const lines = (0,wrap/* wrap */.L)(title, width, '  ').split('\n');
    const used = (0,render_width/* widthOf */.q)(lines.at(-1)) + (lines.length === 1 ? 2 : 0);
    const gap = used + id.length + 3 > width ? '\n  ' : ' ';
    return `${paint('bold', lines.join('\n'))}${gap}${paint('dim', `[${id}]`)}`;
}
function renderEvidence(shown, rest, { width, paint }) {
    const lines = (0,excerpt/* excerpt */.K)(shown, rest, width - 2).map(({ gutter, text, kind }) => `  ${paint('dim', gutter)} ${kind === 'caret' ? caret(text, paint) : text}`.trimEnd());
    return [`  ${paint('cyan', (0,words/* placeOf */.$t)(shown))}`, ...lines].join('\n');
}
/** Blanks have no colour. */
const caret = (text, paint) => text.replace(/\^+/, (marks) => paint('red', marks));
function section(title, lines, { width, paint }) {
    return lines.length ? `${paint('bold', (0,wrap/* wrap */.L)(title, width))}\n${lines.join('\n')}` : undefined;
}
const numbered = (texts, { width }) => texts.map((text, i) => `  ${i + 1}. ${(0,wrap/* wrap */.L)(text, width, '     ')}`);
function steps(fixes, pen) {
    const texts = numbered(fixes.map(({ text }) => text), pen);
    return fixes.map(({ run }, i) => {
        const lines = run?.split('\n').map((line) => `\n     ${pen.paint('cyan', line)}`) ?? [];
        return `${texts[i]}${lines.join('')}`;
    });
}
function changeLines({ sourceLocation: at }, { paint }) {
    const changes = at?.changes ?? [];
    return changes.flatMap(({ from, to }) => [`  ${paint('red', `- ${from}`)}`, `  ${paint('green', `+ ${to}`)}`]);
}
function momentLines(timeline, phrases, { width, paint }) {
    const rows = (0,render_timeline/* timelineLines */.tg)(timeline, phrases);
    const [clock, later] = [0, 1].map((i) => Math.max(0, ...rows.map((row) => (0,render_width/* widthOf */.q)(row[i]))));
    const beside = clock + later + 6;
    const below = beside > width / 3;
    const indent = ' '.repeat(below ? 4 : beside);
    const padded = (text, columns) => `${' '.repeat(columns - (0,render_width/* widthOf */.q)(text))}${text}`;
    return rows.map(([at, after, label]) => {
        const times = `${at}${' '.repeat(clock - (0,render_width/* widthOf */.q)(at))}  ${padded(after, later)}`;
        const what = (0,wrap/* wrap */.L)(label, width, indent);
        if (!below)
            return `  ${paint('dim', times)}  ${what}`;
        return `${times.trim() ? `  ${paint('dim', times.trimEnd())}\n` : ''}${indent}${what}`;
    });
}
function brief(evidence, { width, paint }) {
    const place = `  ${(0,words/* placeOf */.$t)(evidence)}  `;
    const room = Math.max(20, width - (0,render_width/* widthOf */.q)(place));
    return `${paint('cyan', place)}${fitted(evidence.text, room)}`;
}
function fitted(text, room) {
    if ((0,render_width/* widthOf */.q)(text) <= room)
        return text;
    let shown = '';
    let used = 1;
    for (const character of text) {
        used += (0,render_width/* widthOf */.q)(character);
        if (used > room)
            break;
        shown += character;
    }
    return `${shown}…`;
}
function renderOthers(others, phrases, { width, paint }) {
    if (others.length === 0)
        return [];
    const lines = others.map((one) => {
        const mark = paint(COLOUR[one.severity], MARK[one.severity]);
        const facts = [`[${one.id}]`, (0,words/* subjectWords */.oR)(one.subject, phrases), one.evidence[0] && (0,words/* placeOf */.$t)(one.evidence[0])];
        return `  ${mark} ${(0,wrap/* wrap */.L)(one.title, width, '    ')}\n    ${paint('dim', (0,wrap/* wrap */.L)(facts.filter(Boolean).join(' · '), width, '    '))}`;
    });
    return [`${paint('bold', phrases.headings.others(others.length))}\n${lines.join('\n')}`];
}

// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
;// CONCATENATED MODULE: ./lib/src/render/why.js



/** Lines that a person reads; the JSON has all. */
const LIMIT = 200;
const why_MARK = {
    verdict: '1.',
    diagnosis: '>',
    explained: '-',
    background: '.',
    dismissed: 'x',
    'left-out': 'x',
};
/** @param report Has passed the gate. @returns nothing when nobody asked why. */
function renderWhy(report, phrases, style) {
    if (!report.why)
        return '';
    const lines = limited(report.why, phrases).map((one) => typeof one === 'string' ? `  ${one}` : `  ${why_MARK[one.fate]} ${(0,wrap/* wrap */.L)(why_words(one, phrases), style.width, '    ')}`);
    const retry = retryFact(report).map((fact) => `  ${(0,wrap/* wrap */.L)(fact, style.width, '  ')}`);
    return `\n${phrases.why.heading}\n${[...lines, ...retry].join('\n')}\n`;
}
/** The same as a list in Markdown. */
function markdownWhy(report, phrases) {
    if (!report.why)
        return '';
    const lines = limited(report.why, phrases).map((one) => `- ${(0,markdown/* inline */.mG)(typeof one === 'string' ? one : why_words(one, phrases))}`);
    const retry = retryFact(report).map((fact) => `- ${(0,markdown/* inline */.mG)(fact)}`);
    return `\n**${phrases.why.heading}**\n\n${[...lines, ...retry].join('\n')}\n`;
}
/** Of the verdict; the name is that of the report's field. */
const retryFact = ({ diagnoses }) => diagnoses.slice(0, 1).map(({ retryable, retryReason }) => `retryable ${retryable}: ${retryReason}`);
function limited(why, { why: say, report }) {
    if (why.length === 0)
        return [say.nothing];
    return why.length > LIMIT ? [...why.slice(0, LIMIT), report.andMore(why.length - LIMIT)] : [...why];
}
function why_words(one, phrases) {
    const { why: say, marks } = phrases;
    const name = one.pattern === one.id ? one.id : `${one.id} (${one.pattern})`;
    const count = one.count > 1 ? say.times(one.count) : '';
    const facts = [(0,words/* placeOf */.$t)(one), (0,words/* subjectWords */.oR)(one.subject, phrases), count, phrases.role[one.role]];
    const fate = one.fate === 'explained' ? '' : `${say.fate[one.fate]}${marks.comma}`;
    return `${name}${marks.colon}${fate}${one.because} · ${facts.filter(Boolean).join(' · ')}`;
}

// EXTERNAL MODULE: ./lib/src/commands/terminal-style.js
var terminal_style = __webpack_require__(5881);
;// CONCATENATED MODULE: ./lib/src/commands/document.js








/**
 * @param report Has passed the gate.
 * @param to Without it the document goes into a file.
 * @param path With --each: what the report is about; it has passed the gate, too.
 */
function renderReport(report, format, phrases, env, to = {}, path) {
    switch (format) {
        case 'json':
            return renderJson(report);
        case 'ndjson':
            return renderNdjson(report, path);
        case 'sarif':
            return renderSarif(report, phrases);
        case 'junit':
            return renderJunit(report, phrases);
        case 'markdown':
            return `${(0,summary/* renderMarkdown */.G)(report, phrases)}${markdownWhy(report, phrases)}`;
        case 'text': {
            const heading = path === undefined ? '' : `== ${path}\n`;
            const style = (0,terminal_style/* terminalStyle */.w)(to, env);
            return `${heading}${renderTerminal(report, phrases, style)}${renderWhy(report, phrases, style)}`;
        }
    }
}
const JSON_FORMATS = new Set(['json', 'ndjson', 'sarif']);
/** The document as an output of this process: where a runner reads it, it holds nothing that the runner acts on. */
function forStream(text, format, env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return text;
    return JSON_FORMATS.has(format) ? jsonForRunner(text) : (0,render_escape/* forRunner */.G1)(text);
}


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ setUpEngine)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Settings of the JavaScript engine for this process: a net under what the code bounds itself. */

const FLAGS = [
    // A regex that goes back too often starts again in the engine that takes linear time.
    '--enable-experimental-regexp-engine-on-excessive-backtracks',
    '--regexp-backtracks-before-fallback=2000',
    // Most of what a scan makes is garbage at once; more room for it makes nothing faster.
    '--semi-space-growth-factor=1',
];
/** Major versions of Node whose engine has these flags; any other would complain on standard error. */
const KNOWN = new Set(['20', '22', '24']);
/** To be called before the first line is judged. */
function setUpEngine() {
    if (!KNOWN.has(process.versions.node.split('.')[0]))
        return;
    for (const flag of FLAGS)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ }),

/***/ 17375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export unknownLanguage */
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28655);
/** The language of what a verb prints: the option, else the locale. */


/** One that is not there is a reason for a notice, and none to fail. */
function languageOf(args, io) {
    const { language, unknown } = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .chosenLanguage */ .zP)(args.value('language'), io.env);
    if (unknown)
        io.stderr.write(`exitcode: ${unknownLanguage(unknown)}\n`);
    return language;
}
const unknownLanguage = (wish) => (0,_render_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatedText */ .hU)(`language: "${wish}" is not there, so this is English; there are ${_language_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj.join(', ')}`);


/***/ }),

/***/ 88911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ patternFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90692);
/** Folders with the user's patterns: they must be there, and for the action inside the workspace. */



/**
 * @param value One folder a line.
 * @param inside When given, folders outside of it are refused, links followed.
 * @throws OptionError
 */
function patternFolders(value, cwd, inside) {
    const lines = value.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).map((line) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, line);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`patterns: ${line} is no folder`);
        const way = inside === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(inside), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
        if (way.startsWith('..'))
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`patterns: ${line} is outside the workspace; check the patterns in`);
        return folder;
    });
}


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withTools),
/* harmony export */   c: () => (/* binding */ sceneOf)
/* harmony export */ });
/** On the command line nothing is asked that was not asked for. */
function sceneOf(args) {
    return {
        docker: args.flag('docker') ? 'true' : 'false',
        kubernetes: args.flag('kubernetes') ? 'true' : 'false',
        namespace: args.value('namespace'),
    };
}
function withTools(report, tools) {
    return tools.length > 0 ? { ...report, tools } : report;
}


/***/ }),

/***/ 68843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ sourceLocator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/collect/workspace.js
/** Compose files, Dockerfiles, manifests and workflows of the workspace, so that a diagnosis can name a line of them. */


const NAMED = {
    containers: [
        '**/{docker-,}compose*.{yml,yaml}',
        '*.{yml,yaml}',
        '**/{k8s,kube,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}',
    ],
    dockerfiles: ['**/Dockerfile*', '**/*.{D,d}ockerfile'],
    workflows: ['.github/workflows/*.{yml,yaml}'],
};
const IGNORED = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/target/**', '**/.venv/**'];
/** `time` in milliseconds: the folder may be a whole disk. */
const LIMITS = { time: 2000, depth: 5, files: 200, fileBytes: 256 << 10, totalBytes: 4 << 20 };
/** Never throws: what cannot be read cannot be named, and is no loss. */
async function workspaceFiles(cwd, prefix, kinds) {
    if (kinds.length === 0)
        return [];
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const signal = AbortSignal.timeout(LIMITS.time);
    const options = { cwd, deep: LIMITS.depth, ignore: IGNORED, dot: true, followSymbolicLinks: false, signal };
    const paths = await glob(kinds.flatMap((kind) => NAMED[kind]), options).catch(() => []);
    const files = [];
    let left = LIMITS.totalBytes;
    for (const path of paths.sort().slice(0, LIMITS.files)) {
        const text = await read((0,external_node_path_.join)(cwd, path), Math.min(LIMITS.fileBytes, left));
        if (text === undefined)
            continue;
        left -= text.length;
        files.push({ path: (0,external_node_path_.join)(prefix, path).replaceAll('\\', '/'), text });
    }
    return files;
}
/** @returns undefined when it is larger, or no file. */
async function read(path, limit) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const stats = await file.stat();
            return stats.isFile() && stats.size <= limit ? await file.readFile('utf8') : undefined;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/diagnose/source/dockerfile.js + 1 modules
var dockerfile = __webpack_require__(55766);
;// CONCATENATED MODULE: ./lib/src/diagnose/source/kinds.js

function neededKinds({ diagnoses }) {
    return [...new Set(diagnoses.flatMap(kindsOf))].sort();
}
function kindsOf({ severity, subject, evidence }) {
    // An image may be named anywhere.
    if (subject.image !== undefined)
        return ['containers', 'dockerfiles', 'workflows'];
    const described = (subject.pod ?? subject.container) !== undefined;
    const built = evidence.some(({ text }) => (0,dockerfile/* speaksOfBuild */.hm)(text));
    const step = severity === 'error' && subject.step !== undefined;
    return [
        ...(described ? ['containers'] : []),
        ...(built ? ['dockerfiles'] : []),
        ...(step ? ['workflows'] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/commands/source-locations.js
/** Reports with the lines of the workspace that are to be changed. */


/**
 * @param prefix What leads to `cwd` from where the names shall start.
 * @returns what adds them to a report; the workspace is read once, and only as far as a report asks for it.
 */
function sourceLocator(cwd, phrases, prefix = '') {
    const read = new Map();
    return async (report) => {
        const kinds = neededKinds(report);
        const files = read.get(kinds.join()) ?? workspaceFiles(cwd, prefix, kinds);
        read.set(kinds.join(), files);
        if ((await files).length === 0)
            return report;
        try {
            const { locateSources } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 83584));
            return locateSources(report, await files, phrases.change);
        }
        catch {
            // A file of the workspace may be anything: one that breaks this costs the lines, and not the report.
            return report;
        }
    };
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;
/** Where nobody tells: what every terminal has. */
const USUAL = 80;
/** Colours: https://no-color.org and https://force-color.org. */
function terminalStyle(to, env) {
    const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    const able = to.isTTY === true && env.TERM !== 'dumb';
    return {
        colour: !env.NO_COLOR && (able || forced),
        width: Math.min(WIDEST, Math.max(NARROWEST, to.columns || USUAL)),
        links: able && knowsLinks(env),
    };
}
const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);
/** Nothing tells for sure; a terminal that does not know them may show their sequences as text. */
function knowsLinks(env) {
    if (env.FORCE_HYPERLINK)
        return env.FORCE_HYPERLINK !== '0';
    if (env.CI || env.TMUX || env.STY)
        return false;
    return (PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
        // The terminals of GNOME and KDE.
        Number(env.VTE_VERSION ?? 0) >= 5000 ||
        Number(env.KONSOLE_VERSION ?? 0) >= 201_200 ||
        env.WT_SESSION !== undefined ||
        /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? ''));
}


/***/ }),

/***/ 84398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KQ: () => (/* binding */ isFillable)
/* harmony export */ });
/** Fills `{{name}}` and `{{name|fallback}}` in texts of the library with what is known of the incident. */
/** A capture is a name or a word; what is longer would only drown the text. */
const VALUE_LIMIT = 300;
const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|([^}]*))?\}\}/g;
/**
 * @param values Captures and facts of the subject; a missing one takes its fallback, or its own name.
 * `{{subject}}` (such as `container web-1`) gets a capital where it opens the text.
 */
function fill(text, values) {
    return text.replace(PLACEHOLDER, (_, name, fallback, at) => {
        const known = values[name];
        const value = known === undefined ? (fallback ?? name) : shortened(known);
        return name === 'subject' && at === 0 ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
}
/** `FILE:LINE` without its line: the colon has nothing to part. */
const TIED = /:\{\{([a-z][A-Za-z]*)\|\}\}/g;
/** Blanks between Han characters and their marks. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。；：（）]) (?=[\p{Script=Han}，。；：（）])/gu;
/**
 * A text for people: `fill`, without the blanks and the colon that an empty value leaves behind. Between two Han
 * characters there is no blank, whatever stood there before it was filled.
 */
function fillText(text, values) {
    const tied = text.replace(TIED, (whole, name) => (values[name] === undefined ? '' : whole));
    const filled = fill(tied, values).replace(/(?<=\S) {2,}/g, ' ');
    return filled.replace(BETWEEN_HAN, '').trim();
}
/** @returns whether each placeholder has a value or a fallback. */
function isFillable(text, values) {
    return [...text.matchAll(PLACEHOLDER)].every(([, name, fallback]) => (values[name] ?? fallback) !== undefined);
}
const shortened = (value) => (value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT - 1)}…` : value);


/***/ }),

/***/ 70620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ killedPeak),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;
/** @returns the largest of the processes that the kernel has killed. */
function killedPeak(evidence) {
    const peaks = evidence.flatMap(({ text }) => {
        const [, process, ...sizes] = RSS.exec(text) ?? [];
        if (!process)
            return [];
        const [anonymous = 0, file = 0, shared = 0] = sizes.map((size) => Number(size ?? 0));
        return [{ process, kibibytes: anonymous + file + shared, own: anonymous + shared }];
    });
    return peaks.sort((a, b) => b.kibibytes - a.kibibytes)[0];
}
/** Without the pages of files, which a limit does not count where they are shared. @returns undefined unless both are known. */
function memoryOf({ chain, context }) {
    const events = [...chain, ...context];
    const peak = killedPeak(events.map(({ at }) => at));
    const limit = events.map(({ captures }) => /^(\d+)kB$/.exec(captures.limit ?? '')?.[1]).find(Boolean);
    return peak && limit ? { used: peak.own * 1024, limit: Number(limit) * 1024 } : undefined;
}


/***/ }),

/***/ 55766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "if": () => (/* binding */ baseImages),
  Vj: () => (/* binding */ findCopy),
  Lc: () => (/* binding */ findRun),
  IX: () => (/* binding */ findUnknown),
  hm: () => (/* binding */ speaksOfBuild)
});

;// CONCATENATED MODULE: ./lib/src/diagnose/source/dockerfile-instructions.js
function instructions({ path, text }) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const [, word, first] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i]) ?? [];
        if (!word)
            continue;
        const start = i;
        const parts = [first];
        while (/\\\s*$/.test(parts.at(-1)) && i + 1 < lines.length) {
            i++;
            // Comments may stand between the lines of one instruction.
            if (!/^\s*#/.test(lines[i]))
                parts.push(lines[i]);
            else
                parts.push('\\');
        }
        const rest = parts.map((part) => part.replace(/\\\s*$/, '')).join(' ');
        const place = { file: path, line: start + 1, ...(i > start && { endLine: i + 1 }) };
        found.push({ word: word.toUpperCase(), rest: withoutFlags(rest.trim()), place });
    }
    return found;
}
const withoutFlags = (rest) => rest.replace(/^(?:--[a-z-]+(?:=\S+)?\s+)+/, '');

;// CONCATENATED MODULE: ./lib/src/diagnose/source/dockerfile.js

/** How docker build, with BuildKit and without, names the command that failed. */
const FAILED = [
    /The command '(.+)' returned a non-zero code: \d+/,
    /executor failed running \[(.+)\]: exit code: \d+/,
    /process "(.+)" did not complete successfully/,
];
/** The shell before it, with its flags. */
const SHELL = /^\/\S+ (?:-o \S+ |-[a-z]+ )*-[a-z]*c /;
/** @param said Lines of the log. @returns the RUN that failed; undefined when none or several say so. */
function findRun(said, files) {
    const commands = said.flatMap((line) => FAILED.flatMap((form) => form.exec(line)?.[1] ?? []));
    const command = commands[0]?.replaceAll('\\"', '"');
    if (command === undefined)
        return undefined;
    const wanted = squeezed(command.replace(SHELL, ''));
    return only(files, (word, rest) => word === 'RUN' && [squeezed(rest), listed(rest)?.join(' ')].includes(wanted));
}
/** How builders name a source that is not in the build context. */
const ABSENT = [
    /failed to (?:compute cache key|calculate checksum)[^"]{0,200}"([^"]{1,300})"/,
    /"(\/[^"]*)" not found: not found$/,
    /(?:COPY|ADD) failed: .{0,120}?\bstat (?:\/\S+\/docker-builder\d+\/)?([^:]+): (?:file does not exist|no such file)/,
];
/** @returns the COPY or ADD whose source is not there; undefined when none or several name it. */
function findCopy(said, files) {
    const [path] = said.flatMap((line) => ABSENT.flatMap((form) => form.exec(line)?.[1] ?? []));
    if (path === undefined)
        return undefined;
    const wanted = fromContext(path);
    return only(files, (word, rest) => {
        const words = listed(rest) ?? rest.split(/\s+/);
        return (word === 'COPY' || word === 'ADD') && words.slice(0, -1).some((source) => fromContext(source) === wanted);
    });
}
const UNKNOWN = /dockerfile parse error (?:on )?line (?<line>\d{1,6}): unknown instruction: (?<word>[A-Za-z]+)(?: \(did you mean (?<meant>[A-Z]+)\?\))?/i;
/** @returns whether a line of a log is one of those that lead to a Dockerfile. */
const speaksOfBuild = (text) => [...FAILED, ...ABSENT, UNKNOWN].some((form) => form.test(text));
/** @returns the line with the unknown instruction, when one Dockerfile has it there, and what the builder took it for. */
function findUnknown(said, files) {
    const found = said.map((text) => UNKNOWN.exec(text)?.groups).find((groups) => groups !== undefined);
    if (!found)
        return undefined;
    const { word = '', meant } = found;
    const line = Number(found.line);
    const fitting = files.flatMap(({ path, text }) => {
        const from = text.split(/\r?\n/)[line - 1] ?? '';
        return new RegExp(`^\\s*${word}\\b`, 'i').test(from) ? [{ file: path, from }] : [];
    });
    const [one] = fitting;
    if (!one || fitting.length > 1)
        return undefined;
    const place = { file: one.file, line };
    return { place, ...(meant && { changes: [{ line, from: one.from, to: one.from.replace(/[A-Za-z]+/, meant) }] }) };
}
/** @returns every FROM, with the image it names. */
function baseImages(file) {
    return instructions(file)
        .filter(({ word }) => word === 'FROM')
        .map(({ rest, place }) => ({ image: rest.split(/\s/)[0] ?? '', place }));
}
function only(files, isIt) {
    const found = files.flatMap(instructions).filter(({ word, rest }) => isIt(word, rest));
    return found.length === 1 ? found[0].place : undefined;
}
/** `["a", "b"]` as its words. */
function listed(rest) {
    if (!rest.startsWith('['))
        return undefined;
    try {
        const words = JSON.parse(rest);
        return Array.isArray(words) ? words.map(String) : undefined;
    }
    catch {
        // Then a shell takes it for a word of its own.
        return undefined;
    }
}
const fromContext = (path) => path.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();


/***/ }),

/***/ 60955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ investigate)
});

// UNUSED EXPORTS: DIAGNOSIS_LIMIT

// EXTERNAL MODULE: ./lib/src/collect/gap.js
var gap = __webpack_require__(91043);
// EXTERNAL MODULE: ./lib/src/correlate/correlate.js + 19 modules
var correlate = __webpack_require__(3410);
// EXTERNAL MODULE: ./lib/src/read/stamp.js
var stamp = __webpack_require__(3708);
;// CONCATENATED MODULE: ./lib/src/correlate/dated.js

/** Stamps of one start of a kernel differ by no more than this, in milliseconds. */
const SAME_START = 5000;
/** @returns the same events in the same order; what cannot be known stays without a time. */
function dated(events) {
    const latest = latestTimes(events);
    const years = events.map((event) => {
        const anchor = event.yearless === undefined ? undefined : (latest.get(event.at.source) ?? latest.get(RUN));
        const time = anchor === undefined ? undefined : (0,stamp/* withYear */.aS)(event.yearless, anchor);
        return time === undefined ? event : { ...event, time };
    });
    const starts = kernelStarts(years);
    return years.map((event) => {
        const start = event.time === undefined && event.uptime !== undefined ? starts.get(event.at.source) : undefined;
        return start === undefined ? event : { ...event, time: Math.round(start + event.uptime * 1000) };
    });
}
const RUN = Symbol('run');
/** The latest time of each source and of all of them together. */
function latestTimes(events) {
    const latest = new Map();
    for (const { at, time } of events) {
        if (time === undefined)
            continue;
        for (const key of [at.source, RUN])
            latest.set(key, Math.max(time, latest.get(key) ?? time));
    }
    return latest;
}
/** When the kernel of each source started, where lines tell both clocks and all agree. */
function kernelStarts(events) {
    const starts = new Map();
    const contradicted = new Set();
    for (const { at, time, uptime } of events) {
        if (time === undefined || uptime === undefined)
            continue;
        const start = time - uptime * 1000;
        const known = starts.get(at.source) ?? start;
        if (Math.abs(known - start) > SAME_START)
            contradicted.add(at.source);
        starts.set(at.source, known);
    }
    for (const source of contradicted)
        starts.delete(source);
    return starts;
}

// EXTERNAL MODULE: ./lib/src/correlate/causality.js
var causality = __webpack_require__(27439);
// EXTERNAL MODULE: ./lib/src/correlate/overcome.js + 1 modules
var overcome = __webpack_require__(26940);
// EXTERNAL MODULE: ./lib/src/correlate/survived.js
var correlate_survived = __webpack_require__(68628);
;// CONCATENATED MODULE: ./lib/src/correlate/why.js



/** Kinds of events among which the one that explains is looked for. */
const KIND_LIMIT = 200;
/** @returns one candidate for each kind of event, subject and fate, the roots in order of rank first. */
function explainRanking(ranking, library, phrases) {
    const open = (0,overcome/* openEvents */.C)(ranking.events, library);
    const survived = (0,correlate_survived/* survivals */.i2)(open, library);
    const told = ranking.incidents.flatMap((incident, i) => ofIncident(incident, i, ranking, { library, phrases, survived }));
    const known = new Set(told.map(({ event }) => placeKey(event)));
    const silent = open
        .filter((event) => !known.has(placeKey(event)))
        .map((event) => background(event, phrases.why.nothingFailed, phrases));
    const dismissed = ranking.dismissed.map((event) => ({ event, fate: 'dismissed', because: phrases.why.passed }));
    return counted([...told, ...silent, ...dismissed], library);
}
function ofIncident(incident, rank, { incidents, listed }, judge) {
    const { library, phrases } = judge;
    const { root, chain, context } = incident;
    const kinds = [...new Map(chain.map((event) => [(0,causality/* kindOf */.I)(event), event])).values()].slice(0, KIND_LIMIT);
    const explained = new Map();
    const reason = (event) => {
        const key = (0,causality/* kindOf */.I)(event) + (event.subject.kind === root.subject.kind);
        if (!explained.has(key))
            explained.set(key, reasonOf(event, root, kinds, library, phrases));
        return explained.get(key);
    };
    const fate = rank === 0 ? 'verdict' : rank < listed ? 'diagnosis' : 'left-out';
    return [
        { event: root, fate, because: rankReason(incident, incidents[rank - 1], judge) },
        ...chain
            .filter((event) => event !== root)
            .map((event) => ({ event, fate: 'explained', because: reason(event) })),
        ...context.map((event) => background(event, phrases.why.backgroundOf(root.id), phrases)),
    ];
}
const background = (event, because, { why }) => ({
    event,
    fate: 'background',
    because: event.overcome === undefined ? because : why.overcome(event.overcome),
});
function reasonOf(event, root, kinds, library, { why: say, subject: called }) {
    if (event.id === root.id)
        return say.sameAs(root.id);
    const by = [root, ...kinds].find((other) => (0,causality/* accountsFor */.K2)(other, event, library));
    if (by)
        return say.explainedBy(by.id);
    return say.repeats(root.id, called[root.subject.kind](root.subject.name));
}
/** By what the one is ranked behind the one before it. */
function rankReason(incident, before, { library, phrases, survived }) {
    const { why: say, marks } = phrases;
    const { root, severity } = incident;
    const own = library.get(root.meaning);
    const raised = severity !== own?.severity ? `${marks.comma}${say.raised(own?.severity)}` : '';
    const facts = `${say.unexplained}${marks.semicolon}${say.facts(severity, root.role, own?.confidence)}${raised}`;
    if (!before)
        return facts;
    const other = library.get(before.root.meaning);
    const behind = severity !== before.severity
        ? say.lessSevere(before.root.id)
        : root.role !== before.root.role
            ? say.nearer(before.root.id)
            : survived(root) && !survived(before.root)
                ? say.survived(before.root.id)
                : own?.confidence !== other?.confidence
                    ? say.lessSure(before.root.id)
                    : say.later(before.root.id);
    return `${facts}${marks.semicolon}${behind}`;
}
const placeKey = ({ pattern, at }) => `${pattern}\n${at.source}\n${at.line}\n${at.column}`;
const subjectKey = ({ kind, name, pod, namespace }) => [kind, name, pod, namespace].join('\n');
function counted(verdicts, library) {
    const found = new Map();
    for (const { event, fate, because } of verdicts) {
        const key = [(0,causality/* kindOf */.I)(event), subjectKey(event.subject), fate, because].join('\n');
        const known = found.get(key);
        if (known) {
            known.count++;
            continue;
        }
        const pattern = library.get(event.meaning);
        found.set(key, {
            id: event.id,
            pattern: event.pattern,
            role: event.role,
            severity: pattern?.severity ?? 'notice',
            confidence: pattern?.confidence ?? 'low',
            subject: event.subject,
            fate,
            because,
            source: event.at.source,
            line: event.at.line,
            count: 1,
        });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/src/diagnose/block.js
/** A blank line ends it, and what the runner says of its steps. */
const isEnd = ({ text }) => text.trim() === '' || text.startsWith('##[');
/**
 * A blank line directly below a headline is within its block.
 * @param line The one that is shown.
 */
function blockOf(line, around) {
    const above = around.filter((one) => one.line < line);
    const below = around.filter((one) => one.line > line);
    const top = above.findLastIndex(isEnd) + 1;
    const skipped = below.length > 1 && isEnd(below[0]) && !isEnd(below[1]) ? 1 : 0;
    const end = below.findIndex((one, i) => i >= skipped && isEnd(one));
    return [...above.slice(top), ...below.slice(0, end < 0 ? below.length : end)];
}

// EXTERNAL MODULE: ./lib/src/diagnose/fill.js
var fill = __webpack_require__(84398);
;// CONCATENATED MODULE: ./lib/src/diagnose/label.js

/** A number, a size or a signal; a name could be anything. */
const PLAIN = /^(?:\d{1,12}(?:\.\d{1,3})? ?(?:[kKMGT]i?B?)?|SIG[A-Z]{2,6}\d?)$/;
function labelOf(event, prose, phrases) {
    const { exitCode, role, captures, pattern, meaning } = event;
    const thing = phrases.something[kindOf(event)];
    // What a code means is said by the cause.
    if (exitCode !== undefined && (role === 'symptom' || role === 'wrapper'))
        return capital((0,fill/* fillText */.BB)(phrases.timeline.ended(thing, exitCode), {}));
    const title = (prose(pattern) ?? prose(meaning))?.title ?? pattern;
    const plain = Object.entries(captures).filter(([, value]) => PLAIN.test(value));
    return capital((0,fill/* fillText */.BB)(title, { ...Object.fromEntries(plain), subject: thing }));
}
function kindOf({ subject }) {
    if (subject.container !== undefined)
        return 'container';
    if (subject.pod !== undefined)
        return 'pod';
    return subject.process === undefined ? subject.kind : 'process';
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// EXTERNAL MODULE: ./lib/src/diagnose/memory.js
var diagnose_memory = __webpack_require__(70620);
;// CONCATENATED MODULE: ./lib/src/diagnose/retry.js
/** By the category of the cause; `other` for those that are not listed. */
const REASONS = {
    yes: {
        network: 'elsewhere',
        container: 'elsewhere',
        'ci-control': 'elsewhere',
        kubernetes: 'room',
        other: 'passing',
    },
    no: {
        config: 'sameSettings',
        container: 'sameSettings',
        kubernetes: 'sameSettings',
        auth: 'sameRights',
        git: 'sameRepository',
        exec: 'sameTools',
        memory: 'sameMemory',
        network: 'sameAnswer',
        other: 'sameCode',
    },
    unknown: {
        'app-failure': 'unlessFlaky',
        signal: 'unlessFlaky',
        memory: 'load',
        network: 'notReady',
        'ci-control': 'stopped',
        other: 'inTheWay',
    },
};
function retryReason(pattern, incident, { retryReason: say }) {
    const attempts = attemptsOf(incident);
    if (attempts > 1 && pattern.retryable !== 'no')
        return say.tried(attempts);
    if (pattern.retryable === 'unknown' && incident.root.role !== 'cause')
        return say.noCause;
    const reasons = REASONS[pattern.retryable];
    return say[reasons[pattern.category] ?? reasons.other];
}
/** @returns what contradicts that a failure passes by itself. */
function neverPassed(pattern, incident, { retryReason: say }) {
    const attempts = attemptsOf(incident);
    return attempts > 1 && pattern.retryable === 'yes' ? [say.neverPassed(attempts)] : [];
}
/** How often something was tried in vain: a line for each attempt that failed, and what failed behind the last one. */
function attemptsOf({ root, chain, context }) {
    const here = ({ at }) => at.source === root.at.source;
    const marks = context.filter((event) => here(event) && event.captures.attempt !== undefined && !event.overcome);
    const lines = new Set(marks.map(({ at }) => at.line));
    const again = chain.some((event) => here(event) && event.role === 'cause' && event.at.line > Math.max(...lines));
    return lines.size === 0 ? 0 : lines.size + Number(again);
}

;// CONCATENATED MODULE: ./lib/src/diagnose/timeline.js
/** Moments at most: the first and the last ones. */
const LIMIT = 8;
/** Milliseconds between the first and the last: below, the order tells more than the clock; above, the clocks differ. */
const SHORTEST = 500;
const LONGEST = 7 * 86_400_000;
/**
 * @param label What an event is called.
 * @returns nothing when times tell nothing: there is one moment only, or all are the same.
 */
function timelineOf({ root, chain, context }, library, label) {
    const told = [...chain, ...context.filter((event) => isMoment(event, library))];
    const timed = told.filter((event) => event.time !== undefined && isOf(event.subject, root.subject));
    const moments = distinct(timed.toSorted((a, b) => a.time - b.time)).map((event) => ({ time: new Date(event.time).toISOString(), label: label(event), pattern: event.pattern }));
    const shown = moments.filter((moment, i) => moment.label !== moments[i - 1]?.label);
    const span = shown.length > 1 ? Date.parse(shown.at(-1).time) - Date.parse(shown[0].time) : 0;
    if (span < SHORTEST || span > LONGEST)
        return [];
    if (shown.length <= LIMIT)
        return shown;
    const [next, ...last] = shown.slice(-LIMIT / 2);
    return [...shown.slice(0, LIMIT / 2), { ...next, skipped: shown.length - LIMIT }, ...last];
}
/** A status in the background is a state and nothing that happened. */
const isMoment = ({ meaning, pattern }, library) => ![meaning, pattern].some((id) => library.get(id)?.statuses);
/** What befell another container of the same incident is another story. */
const isOf = (subject, root) => root.container === undefined || subject.container === undefined || subject.container === root.container;
/** One event a line; in one line the first is the nearest to the reason. */
function distinct(events) {
    const byPlace = new Map();
    for (const event of events) {
        const place = `${event.at.source}\n${event.at.line}\n${event.time}`;
        if (!byPlace.has(place))
            byPlace.set(place, event);
    }
    return [...byPlace.values()];
}

;// CONCATENATED MODULE: ./lib/src/diagnose/diagnose.js
/** Incidents -> Diagnoses: the texts of the library, filled in, with the evidence that proves them. */







/** Pieces of evidence that a diagnosis carries at most; the chain keeps the rest in number. */
const EVIDENCE_LIMIT = 12;
function diagnose(incidents, library, prose, phrases) {
    return incidents.map((incident) => diagnosisOf(incident, library, prose, phrases));
}
function diagnosisOf(incident, library, prose, phrases) {
    const { root, chain } = incident;
    const pattern = library.get(root.meaning);
    const exitCode = exitCodeOf(incident);
    const values = valuesOf(incident, exitCode, phrases);
    const say = (text) => (0,fill/* fillText */.BB)(text, values);
    const steps = (list) => list.map(({ text, run }) => ({ text: say(text), ...(run && { run: (0,fill/* fill */.GS)(run, values) }) }));
    const own = prose(root.meaning);
    const label = (event) => labelOf(event, prose, phrases);
    const timeline = timelineOf(incident, library, label);
    const memory = (0,diagnose_memory/* memoryOf */.z)(incident);
    const signal = signalOf(pattern, exitCode, library);
    return {
        id: root.id,
        title: say(own.title),
        severity: incident.severity,
        confidence: root.role === 'wrapper' ? 'low' : pattern.confidence,
        category: pattern.category,
        retryable: pattern.retryable,
        retryReason: retryReason(pattern, incident, phrases),
        subject: root.subject,
        places: incident.places,
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
        explanation: say(own.explanation),
        causes: own.causes.map(say),
        fixes: steps(own.fixes),
        references: own.references,
        evidence: evidenceOf(chain),
        chain: linksOf(chain, prose, say, label),
        contradictions: [...contradictionsOf(incident, prose, say), ...neverPassed(pattern, incident, phrases)],
        collectNext: root.role === 'cause' ? [] : steps((own.collect ?? []).filter((fix) => isKnown(fix, values))),
        count: incident.places.length,
        ...(timeline.length > 0 && { timeline }),
        ...(memory && { memory }),
    };
}
/** A step for a container, a pod … is of no use where none is known. */
function isKnown({ text, run = '' }, values) {
    return (0,fill/* isFillable */.KQ)(text, values) && (0,fill/* isFillable */.KQ)(run, values);
}
/** The code of the thing itself counts more than what a wrapper made of it, even where it is 0. */
function exitCodeOf({ root, chain, context }) {
    const { container } = root.subject;
    const ended = ({ exitCode }) => exitCode !== undefined;
    const own = chain.find((event) => ended(event) && event.role !== 'wrapper') ??
        (container && context.find((event) => ended(event) && event.subject.container === container));
    return (own || chain.find(ended))?.exitCode;
}
function signalOf(pattern, exitCode, library) {
    return (exitCode === undefined ? undefined : library.byCode(exitCode)?.signal) ?? pattern.signal;
}
function valuesOf({ root, chain }, exitCode, { subject: called }) {
    const { container, image, pod, namespace, node, process, step, job } = root.subject;
    const captures = {};
    for (const event of chain.toReversed())
        Object.assign(captures, event.captures);
    const subject = container
        ? called.container(container)
        : pod
            ? called.pod(pod)
            : process
                ? called.process(process)
                : undefined;
    // What the engine calls a container of a pod is another name.
    const engineContainer = pod ? undefined : container;
    const known = Object.entries({
        subject,
        container,
        engineContainer,
        image,
        pod,
        namespace,
        node,
        process,
        step,
        job,
    });
    return {
        ...captures,
        ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
        ...(exitCode !== undefined && { code: String(exitCode) }),
    };
}
/** The first of each line in the order of the chain; where there are too many, each kind of line of each source keeps its first ones. */
function evidenceOf(chain) {
    const byPlace = new Map();
    const turns = new Map();
    const told = new Map();
    for (const event of chain) {
        const key = `${event.at.source}\n${event.at.line}`;
        if (byPlace.has(key))
            continue;
        const time = event.time === undefined ? {} : { time: new Date(event.time).toISOString() };
        const block = byPlace.size === 0 ? blockOf(event.at.line, event.around ?? []) : [];
        const around = block.length > 0 && { around: block };
        const evidence = { ...event.at, ...time, pattern: event.pattern, role: event.role, ...around };
        const witness = `${event.at.source}\n${event.pattern}`;
        const turn = told.get(witness) ?? 0;
        told.set(witness, turn + 1);
        byPlace.set(key, evidence);
        turns.set(evidence, turn);
    }
    const all = [...byPlace.values()];
    if (all.length <= EVIDENCE_LIMIT)
        return all;
    const kept = new Set(all.toSorted((a, b) => turns.get(a) - turns.get(b)).slice(0, EVIDENCE_LIMIT));
    return all.filter((evidence) => kept.has(evidence));
}
/** From the root: what it brought about, then who ended of it, then who reports that, then what befell other containers. */
function distance({ role, exitCode, id, subject }, root) {
    const [own, other] = [root.subject.container, subject.container];
    const away = own !== undefined && other !== undefined && own !== other ? 10 : 0;
    if (id === root.id && role === root.role)
        return away;
    return away + causality/* DEPTH */.e$[role] * 2 + (exitCode === undefined ? 1 : 2);
}
function linksOf(chain, prose, say, label) {
    const byMeaning = new Map();
    for (const event of chain.toSorted((a, b) => distance(a, chain[0]) - distance(b, chain[0]))) {
        const key = `${event.id}\n${event.role}`;
        const title = prose(event.meaning)?.title ?? event.id;
        if (!byMeaning.has(key))
            byMeaning.set(key, {
                id: event.id,
                role: event.role,
                title: say(title),
                label: label(event),
                source: event.at.source,
                line: event.at.line,
            });
    }
    return [...byMeaning.values()];
}
function contradictionsOf({ chain, context }, prose, say) {
    const meanings = new Set([...chain, ...context].map((event) => event.meaning));
    return [...meanings].flatMap((id) => prose(id)?.contradiction ?? []).map(say);
}

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/diagnose/report.js

/** @param more What a report has only sometimes. */
function reportOf(read, gaps, diagnoses, more = {}) {
    const all = [...gaps, ...read.flatMap((one) => one.gaps)];
    const sources = read.map((one) => one.report);
    const complete = all.length === 0 && sources.every((source) => source.complete);
    return {
        schemaVersion: 1,
        tool: version/* TOOL */.j,
        conclusion: conclude(diagnoses, complete && sources.some((source) => source.bytes > 0)),
        complete,
        gaps: all,
        sources,
        diagnoses,
        ...more,
    };
}
/** Without evidence of a failure only a complete reading of something may say "success". */
function conclude(diagnoses, sure) {
    if (diagnoses.some((diagnosis) => diagnosis.severity === 'error'))
        return 'failure';
    return sure ? 'success' : 'unknown';
}

// EXTERNAL MODULE: ./lib/src/match/source.js + 8 modules
var match_source = __webpack_require__(17989);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
;// CONCATENATED MODULE: ./lib/src/pipeline.js
/** The corridor: collect -> read -> match -> correlate -> diagnose. Rendering and publishing are the commands' part. */








/** Diagnoses that a report lists at most; the rest is counted. */
const DIAGNOSIS_LIMIT = 100;
/**
 * @param gaps What could not even be opened.
 * @param why Whether the report shall say of each candidate why it won or lost.
 * @param completed Adds what is known from elsewhere, as lines of the workspace; the logs may want that hidden, too.
 * @returns the report over all sources; a source that fails while it is read becomes a gap.
 */
async function investigate(sources, gaps, knowledge, why = false, completed = async (report) => report) {
    const { library, phrases } = knowledge;
    const matched = [];
    for (const source of sources)
        matched.push(await matchOrGap(source, library));
    const events = dated(matched.flatMap((one) => one.events));
    const incidents = (0,correlate/* correlate */._)(events, library);
    const listed = incidents.slice(0, DIAGNOSIS_LIMIT);
    const diagnoses = listed.length ? diagnose(listed, library, await knowledge.prose(), phrases) : [];
    const dismissed = matched.flatMap((one) => one.dismissed ?? []);
    const report = reportOf(matched, [...gaps, ...knowledge.gaps()], diagnoses, {
        ...(incidents.length > listed.length && { omitted: incidents.length - listed.length }),
        ...(why && { why: explainRanking({ events, dismissed, incidents, listed: listed.length }, library, phrases) }),
    });
    // Only here it is known what the logs want to be kept secret.
    return (0,gate/* hidden */.R)(await completed(report), new Set(matched.flatMap(({ masks }) => [...(masks ?? [])])));
}
async function matchOrGap(source, library) {
    try {
        return await (0,match_source/* matchSource */.N)(source, library);
    }
    catch (error) {
        const unread = { name: source.name, format: 'unreadable', bytes: 0, lines: 0, complete: false };
        return { report: unread, gaps: [(0,gap/* gapOf */.i)(source.name, error)], events: [] };
    }
}


/***/ }),

/***/ 43417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Documents that go into files. */


/** @throws the system's error when the file cannot be written. */
async function writeDocument(file, text, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return path;
}


/***/ }),

/***/ 36730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ excerpt),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63882);

/** Lines that are so near are shown with it. */
const NEAR = 3;
/**
 * @param all Other evidence; what stands near the line is shown around it.
 * @param width Columns for gutter and text.
 */
function excerpt(shown, all, width) {
    const near = nearTo(shown, all);
    const digits = Math.max(...near.map(({ line }) => String(line).length));
    const room = Math.max(20, width - digits - 5);
    return near.flatMap((one, i) => {
        const before = near[i - 1];
        const gap = before && one.line - before.line > 1 ? [{ gutter: `  ${'⋮'.padStart(digits)} │`, text: '', kind: 'near' }] : [];
        const { text, from, to } = shorten(one, room);
        const marked = one.line === shown.line;
        const line = { gutter: `${marked ? '>' : ' '} ${String(one.line).padStart(digits)} │`, text };
        if (!marked)
            return [...gap, { ...line, kind: 'near' }];
        const caret = ' '.repeat((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(text.slice(0, from))) + '^'.repeat(Math.max(1, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(text.slice(from, to))));
        return [...gap, { ...line, kind: 'marked' }, { gutter: `${' '.repeat(digits + 2)} │`, text: caret, kind: 'caret' }];
    });
}
/** @returns the line, its block, and what else is known near to it, in the order of the log. */
function nearTo(shown, all) {
    const others = all.filter(({ source, line }) => source === shown.source && Math.abs(line - shown.line) <= NEAR);
    const block = shown.around?.map((one) => ({ ...shown, ...one, highlight: [0, 0] })) ?? [];
    const byLine = new Map([...block, ...others, shown].map((one) => [one.line, one]));
    return [...byLine.values()].sort((a, b) => a.line - b.line);
}
/** Cuts a long line so that its telling part stays in view. */
function shorten({ text: raw, highlight: [start, end] }, room) {
    // A tab is as wide as it likes; the caret below it would be off.
    const text = raw.replaceAll('\t', ' ');
    if ((0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(text) <= room)
        return { text, from: start, to: end };
    // Wide characters take the room of two.
    const fitting = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(text) > text.length ? Math.floor(room / 2) : room;
    const cut = end <= fitting - 1 ? 0 : Math.max(0, Math.min(start - 4, text.length - fitting + 1));
    const head = cut > 0 ? '…' : '';
    const part = text.slice(cut + head.length, cut + fitting - 1);
    const tail = cut + fitting - 1 < text.length ? '…' : '';
    const place = (column) => Math.min(Math.max(column - cut, 0), head.length + part.length);
    return { text: head + part + tail, from: place(start), to: place(end) };
}


/***/ }),

/***/ 37059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gapWords)
/* harmony export */ });
/* unused harmony export reasonWords */
/** One line a gap, so that nothing is lost silently. */
const gapWords = (report, phrases) => report.gaps.map(({ source, message }) => `${source}${phrases.marks.colon}${reasonWords(message, phrases)}`);
/** @param message Clauses of `GapClause`, with semicolons between; words of others in it stay as they are. */
const reasonWords = (message, { gaps, marks }) => gaps ? translated(message, gaps, marks.semicolon, 0) : message;
const shapes = new WeakMap();
/** Clauses in clauses. */
const DEPTH = 4;
function translated(message, gaps, semicolon, depth) {
    if (depth === DEPTH)
        return message;
    const inner = (text) => translated(text, gaps, semicolon, depth + 1);
    return grouped(message.split('; '), (text) => clause(text, gaps, inner), semicolon);
}
/** A semicolon in the words of others ends no clause of ours: what is not known is tried together with its neighbours. */
function grouped(parts, known, semicolon) {
    const found = [];
    let open = [];
    const close = () => {
        if (open.length)
            found.push(known(open.join('; ')) ?? open.join('; '));
        open = [];
    };
    for (const part of parts) {
        const words = known(part);
        if (words === undefined)
            open.push(part);
        else {
            close();
            found.push(words);
        }
    }
    close();
    return found.join(semicolon);
}
function clause(text, gaps, inner) {
    const known = gaps;
    if (Object.hasOwn(known, text))
        return known[text];
    for (const { regex, words } of shapesOf(gaps)) {
        const values = regex.exec(text)?.slice(1);
        if (values)
            return words.replace(/\{(\d)\}/g, (_, index) => inner(values[index - 1]));
    }
    return undefined;
}
/** Those with values, the longest first: it says most. What begins with a value would take all that stands before it. */
function shapesOf(gaps) {
    const known = shapes.get(gaps) ??
        Object.entries(gaps)
            .filter(([english]) => english.includes('{1}'))
            .sort(([a], [b]) => Number(a.startsWith('{')) - Number(b.startsWith('{')) || b.length - a.length)
            .map(shapeOf);
    shapes.set(gaps, known);
    return known;
}
/** A value ends as early as it can where it is the first, and as late as it can behind that: remedies hold no stops. */
function shapeOf([english, words]) {
    const source = english
        .replace(/[\\^$.*+?()[\]|]/g, '\\$&')
        .replace(/\{(\d)\}/g, (_, index) => (index === '1' ? '(.+?)' : '(.+)'));
    return { regex: new RegExp(`^${source}$`, 's'), words };
}


/***/ }),

/***/ 67834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS)
/* harmony export */ });
const NO_LINKS = { evidence: () => undefined, code: () => undefined, source: () => undefined };


/***/ }),

/***/ 61554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/** Markdown that stays text: nothing of a log becomes a link, a mention, a heading, an image or HTML. */
/** What GitHub turns into links or mentions even behind escapes; in a code span it does not. */
const LIVE = /@[\w-]|#\d|GH-\d|:\/\/|www\.|\b[0-9a-f]{7,64}\b|:[\w+-]+:|\$|\b(?:mailto|xmpp):/i;
/** Prose of unknown origin as inline Markdown. */
function inline(text) {
    const words = text.trim().split(/\s+/);
    const done = words.map((word) => (LIVE.test(word) ? code(word) : escaped(word))).join(' ');
    // At its start the text could open a list, an underline or a directive.
    return done.replace(/^(\d+)\./, '$1\\.').replace(/^([-=:])/, '\\$1');
}
function escaped(word) {
    return word
        .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&');
}
/** A code span that its content cannot leave. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦');
    const ticks = '`'.repeat(longestRun(flat, '`') + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') || flat.trim() === '' ? ' ' : '';
    return `${ticks}${pad}${flat}${pad}${ticks}`;
}
/** @param url Of our own making; without it the text stays as it is. */
function link(text, url) {
    return url === undefined ? text : `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/** A fenced block that its content cannot leave. */
function fence(text, language = 'text') {
    const ticks = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return `${ticks}${language}\n${text}\n${ticks}`;
}
function longestRun(text, character) {
    let longest = 0;
    for (const run of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run[0].length);
    return longest;
}
/** An address of a pattern as a link; what could end the link early stays text. */
function address(url) {
    return /^https:\/\/[\w.~:/?#@!&'()*+,;=%-]+$/.test(url) ? `<${url}>` : code(url);
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ penOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** What writes at a terminal: its width, its colours, its links. */

/** What could end the sequence of a link early, or mean something else to a terminal, makes no link. */
const PLAIN = /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/;
function penOf({ colour, width, links = false }) {
    return {
        width,
        paint: (style, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text),
        address: (url, room) => {
            if (!links || !PLAIN.test(url))
                return url;
            const text = url.slice('https://'.length);
            const shown = text.length > room ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
            return `\x1b]8;;${url}\x1b\\${shown}\x1b]8;;\x1b\\`;
        },
    };
}


/***/ }),

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: OTHERS_LIMIT

// EXTERNAL MODULE: ./lib/src/render/gap-words.js
var gap_words = __webpack_require__(37059);
// EXTERNAL MODULE: ./lib/src/render/links.js
var render_links = __webpack_require__(67834);
// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
;// CONCATENATED MODULE: ./lib/src/render/change.js
/** @param at Has passed the gate. @returns undefined when no change is known. */
function diffOf({ file, changes }) {
    if (!changes)
        return undefined;
    const hunks = changes.map(({ line, from, to }) => `@@ -${line} +${line} @@\n-${from}\n+${to}`);
    return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}

// EXTERNAL MODULE: ./lib/src/render/excerpt.js
var excerpt = __webpack_require__(36730);
// EXTERNAL MODULE: ./lib/src/render/timeline.js + 1 modules
var timeline = __webpack_require__(20287);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/verdict.js





const MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** So many places of one cause are named. */
const PLACES_LIMIT = 20;
/** Columns of the excerpt: a page shows them without scrolling. */
const EXCERPT_WIDTH = 100;
/** Columns of a line that is listed only. */
const LINE_WIDTH = 160;
function renderVerdict(diagnosis, phrases, links) {
    const { headings } = phrases;
    const [shown, ...rest] = diagnosis.evidence;
    return [
        `### ${MARK[diagnosis.severity]} ${(0,markdown/* inline */.mG)(diagnosis.title)}`,
        facts(diagnosis, phrases),
        (0,markdown/* inline */.mG)(diagnosis.explanation),
        shown && `${placeLink(shown, links)}\n${excerptOf(shown, rest)}`,
        diagnosis.count > 1 ? placesWords(diagnosis.places, phrases) : '',
        ...diagnosis.contradictions.map((one) => `> [!NOTE]\n> ${(0,markdown/* inline */.mG)(one)}`),
        changeOf(diagnosis, phrases, links),
        list(headings.fixes, diagnosis.fixes.map(step)),
        list(headings.collect, diagnosis.collectNext.map(step)),
        fold(headings.evidence, [
            (0,timeline/* drawing */.pW)(diagnosis, phrases),
            diagnosis.memory ? (0,markdown/* fence */.EU)((0,timeline/* memoryBar */.Hw)(diagnosis.memory, phrases)) : '',
            rest.map((one) => evidenceLine(one, links)).join('\n'),
        ]),
        fold(headings.more, [
            diagnosis.causes.map((cause, i) => `${i + 1}. ${(0,markdown/* inline */.mG)(cause)}`).join('\n'),
            diagnosis.references.map((url) => `- ${(0,markdown/* address */.hl)(url)}`).join('\n'),
        ]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** The severity in words too: not everybody sees the mark or its colour. */
function facts(diagnosis, phrases) {
    return [
        `**${phrases.severity[diagnosis.severity]}**`,
        (0,markdown/* inline */.mG)((0,words/* subjectWords */.oR)(diagnosis.subject, phrases)),
        (0,markdown/* inline */.mG)((0,words/* exitWords */.Ey)(diagnosis, phrases)),
        diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
        phrases.confidence[diagnosis.confidence],
        phrases.retry[diagnosis.retryable],
        (0,markdown/* code */.aY)(diagnosis.id),
    ]
        .filter(Boolean)
        .join(' · ');
}
function excerptOf(shown, rest) {
    const lines = (0,excerpt/* excerpt */.K)(shown, rest, EXCERPT_WIDTH);
    return (0,markdown/* fence */.EU)(lines.map(({ gutter, text }) => `${gutter} ${text}`.trimEnd()).join('\n'));
}
function changeOf({ sourceLocation: at }, { headings, change: say, marks }, links) {
    if (!at)
        return '';
    const diff = diffOf(at);
    const example = diff ? `\n\n${say.example}\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}` : '';
    const suggestion = at.suggestion ? `${marks.colon}${(0,markdown/* inline */.mG)(at.suggestion)}` : '';
    return `**${headings.change}${marks.colon.trim()}** ${changeLink(at, links)}${suggestion}${example}`;
}
const changeLink = (at, links) => (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,words/* placeOf */.$t)({ source: at.file, line: at.line })), links.source(at));
function step(fix) {
    return fix.run ? `${(0,markdown/* inline */.mG)(fix.text)}\n${indent((0,markdown/* fence */.EU)(fix.run, ''))}` : (0,markdown/* inline */.mG)(fix.text);
}
const indent = (text) => text.replace(/^/gm, '   ');
function list(title, items) {
    return items.length ? `**${title}**\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
}
function evidenceLine(evidence, links) {
    return `- ${placeLink(evidence, links)} ${(0,markdown/* code */.aY)((0,excerpt/* shorten */.m)(evidence, LINE_WIDTH).text)}`;
}
/** Where the line stands, and what place in the repository it speaks of. */
function placeLink(evidence, links) {
    const place = (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,words/* placeOf */.$t)(evidence)), links.evidence(evidence));
    const source = links.code(evidence);
    return source ? `${place} → ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(source.words), source.url)}` : place;
}
/** `build (linux), build (macos)`: the jobs, when it happened in several, else the subjects. */
function placesWords(places, phrases) {
    const jobs = [...new Set(places.map(({ job }) => job).filter((job) => job !== undefined))];
    const names = jobs.length > 1 ? jobs : [...new Set(places.map((place) => (0,words/* subjectWords */.oR)(place, phrases)).filter(Boolean))];
    const shown = names.slice(0, PLACES_LIMIT).map(markdown/* code */.aY).join(phrases.marks.comma);
    if (names.length === 0)
        return '';
    return phrases.report.inPlaces(shown, Math.max(0, names.length - PLACES_LIMIT));
}
function fold(title, blocks) {
    const inside = blocks.filter(Boolean);
    return inside.length ? `<details><summary>${title}</summary>\n\n${inside.join('\n\n')}\n\n</details>` : '';
}

;// CONCATENATED MODULE: ./lib/src/render/summary.js





/** Others than the verdict that are listed at most, unless less must do. */
const OTHERS_LIMIT = 50;
/** What could not be read is listed so many times at most, and counted. */
const GAPS_LIMIT = 20;
/** @param report Has passed the gate. */
function renderMarkdown(report, phrases, { others = OTHERS_LIMIT, links = render_links/* NO_LINKS */.E, footer = [] } = {}) {
    const [verdict, ...rest] = report.diagnoses;
    const parts = verdict
        ? [renderVerdict(verdict, phrases, links), ...renderOthers(rest, phrases, others, links)]
        : [`### ${report.conclusion === 'success' ? '✅' : '❔'} ${(0,words/* quietWords */.iO)(report, phrases)}`];
    if (report.omitted)
        parts.push((0,markdown/* inline */.mG)((0,words/* omittedWords */.ah)(report, phrases)));
    const gaps = (0,gap_words/* gapWords */.I)(report, phrases).map((gap) => `- ${(0,markdown/* inline */.mG)(gap)}`);
    if (gaps.length > GAPS_LIMIT)
        gaps.splice(GAPS_LIMIT, gaps.length, `- ${phrases.report.andMore(gaps.length - GAPS_LIMIT)}`);
    if (gaps.length)
        parts.push(`> [!WARNING]\n> ${phrases.report.incomplete}\n\n${gaps.join('\n')}`);
    return `${parts.join('\n\n')}\n\n<sub>${[`${report.tool.name} ${report.tool.version}`, ...footer].join(' · ')}</sub>\n`;
}
function renderOthers(others, phrases, limit, links) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, limit).map((one) => {
        const place = one.evidence[0] ? ` ${placeLink(one.evidence[0], links)}` : '';
        const change = one.sourceLocation ? ` → ${changeLink(one.sourceLocation, links)}` : '';
        return `- ${MARK[one.severity]} ${phrases.severity[one.severity]}: ${(0,markdown/* inline */.mG)(one.title)} ${(0,markdown/* code */.aY)(one.id)}${place}${change}`;
    });
    const left = others.length - shown.length;
    if (left > 0)
        shown.push(`- ${phrases.report.leftOut(left)}`);
    return [fold(phrases.headings.others(others.length), [shown.join('\n')])];
}


/***/ }),

/***/ 20287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pW: () => (/* binding */ drawing),
  Hw: () => (/* binding */ memoryBar),
  tg: () => (/* binding */ timelineLines)
});

// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
;// CONCATENATED MODULE: ./lib/src/render/mermaid.js
/** Drawings that GitHub renders: boxes below each other, with arrows. They hold our own words only. */

/** Wide boxes, short arrows: a drawing is no longer than it must be. */
const SHAPE = '%%{init: {"flowchart": {"wrappingWidth": 320, "rankSpacing": 28, "padding": 8}}}%%';
/** @param title What those hear who do not see it. */
function flow(title, boxes) {
    const lines = boxes.map(({ words, arrow }, i) => {
        const box = `b${i}["${plain(words)}"]`;
        if (i === 0)
            return `  ${box}`;
        return `  b${i - 1} -->${arrow ? `|"${plain(arrow)}"|` : ''} ${box}`;
    });
    return (0,markdown/* fence */.EU)([SHAPE, 'flowchart TD', `  accTitle: ${plain(title)}`, ...lines].join('\n'), 'mermaid');
}
/** Letters, numbers and marks that are syntax nowhere, those of wide scripts too; a list at the start would be Markdown. */
const plain = (text) => text
    .replace(/(?<=[\p{L}\p{N})]);(?= \p{L})/gu, ',')
    .replace(/[^\p{L}\p{M}\p{N} .,:()/%+'’“”«»…·—，。、：；！？（）《》「」-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^(?: |[-+](?= )|\d+[.)](?= ))+/, '')
    .trim();

;// CONCATENATED MODULE: ./lib/src/render/timeline.js

/** How one thing led to the other: with times where they tell something. @returns nothing when one box is all. */
function drawing({ timeline = [], chain }, phrases) {
    const moments = timeline.map((moment, i) => ({
        words: `${clock(moment, true)} ${moment.label}`,
        ...(i > 0 && { arrow: since(timeline[i - 1], moment, phrases) }),
    }));
    if (moments.length > 0)
        return flow(`${phrases.headings.timeline} (${phrases.timeline.zone})`, moments);
    const labels = [...new Set(chain.map(({ label }) => label))];
    const boxes = labels.map((words) => ({ words }));
    return boxes.length > 1 ? flow(phrases.headings.chain, boxes) : '';
}
/** One line a moment: the clock, how long after the one before, what. */
function timelineLines(timeline, phrases) {
    return timeline.flatMap((moment, i) => {
        const { skipped } = moment;
        const before = timeline[i - 1];
        const gap = skipped ? [['', '', phrases.timeline.between(skipped)]] : [];
        const seconds = before ? secondsBetween(before, moment) : 0;
        return [...gap, [clock(moment), seconds < AT_ONCE ? '' : `+${phrases.duration(seconds)}`, moment.label]];
    });
}
/** Seconds; what follows sooner happened at once, as far as clocks tell. */
const AT_ONCE = 0.05;
const WIDTH = 20;
/** The use of memory against its limit, as a bar with its figures. */
function memoryBar({ used, limit }, { timeline: say, number, mebibytes: unit }) {
    const mebibytes = (bytes) => `${number(Math.round((bytes / 2 ** 20) * 10) / 10)} ${unit}`;
    const full = Math.min(WIDTH, Math.round((used / limit) * WIDTH));
    return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${say.memory(mebibytes(used), mebibytes(limit))}`;
}
/** `00:27:03.2`; without the fraction where it is exact to the second only. */
const clock = ({ time }, short = false) => time.slice(11, short || time.slice(19, 23) === '.000' ? 19 : 21);
const secondsBetween = (a, b) => (Date.parse(b.time) - Date.parse(a.time)) / 1000;
function since(before, moment, { timeline: say, duration, marks }) {
    const seconds = secondsBetween(before, moment);
    const later = seconds < AT_ONCE ? '' : say.after(duration(seconds));
    return [later, moment.skipped ? say.between(moment.skipped) : ''].filter(Boolean).join(marks.comma);
}


/***/ }),

/***/ 63882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ widthOf)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./lib/src/render/width.js
/** How many columns of a terminal a text takes: characters of East Asia take two, marks on a letter none. */

/** What takes one column a character for sure. */
const NARROW = /^[\x20-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u052f…–—‘’“”│✗·]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
/** @param text Has passed the gate: it holds nothing that a screen shows as nothing, such as joiners. */
function widthOf(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0));
    return width;
}


/***/ }),

/***/ 89522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   ah: () => (/* binding */ omittedWords),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   iO: () => (/* binding */ quietWords),
/* harmony export */   mg: () => (/* binding */ factWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* unused harmony exports retryWords, verdictWords */
/** `file:line` of a piece of evidence. */
const placeOf = (evidence) => `${evidence.source}:${evidence.line}`;
/** `compose.yml:12`: the line to change, with what it is. */
const sourceWords = ({ sourceLocation: at }, { marks }) => at ? [placeOf({ source: at.file, line: at.line }), at.suggestion].filter(Boolean).join(marks.colon) : '';
/** `container web-1`, `pod default/web-0, container app`, `step Run make`. */
function subjectWords(subject, { subject: called, marks }) {
    const { pod, namespace, container, process, kind, name } = subject;
    const things = [
        pod && called.pod(namespace ? `${namespace}/${pod}` : pod),
        container && called.container(container),
        process && called.process(process),
    ].filter(Boolean);
    if (things.length)
        return things.join(marks.comma);
    return kind === 'log' ? '' : called[kind](name);
}
/** `exit code 137 (SIGKILL)` */
function exitWords({ exitCode, signal }, phrases) {
    if (exitCode === undefined)
        return signal ?? '';
    return `${phrases.exitCode(exitCode)}${signal ? ` (${signal})` : ''}`;
}
/** `a retry will not help: the same code ends the same way`; empty when nobody knows. */
function retryWords({ retryable, retryReason }, { retry, marks }) {
    return retry[retryable] && `${retry[retryable]}${marks.colon}${retryReason}`;
}
/** The facts of a diagnosis in one line; the severity in words too, as not everybody sees a mark or its colour. */
function factWords(diagnosis, phrases) {
    return [
        phrases.severity[diagnosis.severity],
        subjectWords(diagnosis.subject, phrases),
        exitWords(diagnosis, phrases),
        diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
        phrases.confidence[diagnosis.confidence],
        retryWords(diagnosis, phrases),
    ]
        .filter(Boolean)
        .join(' · ');
}
/** What to say when there is nothing to diagnose. */
function quietWords({ conclusion, complete }, { report: say }) {
    if (conclusion === 'failure')
        return say.unexplained;
    if (conclusion === 'unknown')
        return complete ? say.nothingToRead : say.notAllRead;
    return say.noFailure;
}
/** What the report does not list, as a line; empty when it lists all. */
const omittedWords = ({ omitted }, { report: say }) => omitted ? say.omitted(omitted) : '';
/** The verdict in one line. */
const verdictWords = (report, phrases) => report.diagnoses[0]?.title ?? quietWords(report, phrases);


/***/ }),

/***/ 14755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63882);
/** Breaks prose so that it fits a width: at blanks, and between the characters of scripts that write without them. */

/** Chinese and Japanese may break behind any character; Korean sets blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Begins no line. */
const CLOSING = /^[、。，．：；！？）」』】》〉〕”’…·,.:;!?)\]}%]/u;
/** Ends no line. */
const OPENING = /[（「『【《〈〔“‘([{]$/u;
/** @param indent What stands in front of every line after the first. */
function wrap(text, width, indent = '') {
    const room = width - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(indent);
    const lines = [];
    let line = '';
    let used = 0;
    for (const [i, word] of text.trim().split(/\s+/).entries())
        for (const [j, part] of parts(word).entries()) {
            const blank = i > 0 && j === 0 ? 1 : 0;
            const columns = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(part);
            if (line && used + blank + columns > room) {
                lines.push(line);
                [line, used] = [part, columns];
            }
            else {
                line += (line && blank ? ' ' : '') + part;
                used += (used ? blank : 0) + columns;
            }
        }
    return [...lines, line].join(`\n${indent}`);
}
/** Between which a line may end. */
function parts(word) {
    if (!UNSPACED.test(word))
        return [word];
    const found = [];
    for (const character of word) {
        const last = found.at(-1);
        const stays = last !== undefined &&
            (CLOSING.test(character) || OPENING.test(last) || !(UNSPACED.test(character) || UNSPACED.test(last.at(-1))));
        if (stays)
            found[found.length - 1] = last + character;
        else
            found.push(character);
    }
    return found;
}


/***/ })

};
