export const id = 171;
export const ids = [171];
export const modules = {

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  patterns: () => (/* binding */ patterns_patterns)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/correlate/correlate.js + 20 modules
var correlate = __webpack_require__(58572);
// EXTERNAL MODULE: ./lib/src/match/source.js + 8 modules
var source = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/src/read/clean.js + 3 modules
var clean = __webpack_require__(29678);
// EXTERNAL MODULE: ./lib/src/author/compile.js
var compile = __webpack_require__(30229);
// EXTERNAL MODULE: ./lib/src/author/pattern-file.js
var pattern_file = __webpack_require__(26793);
;// CONCATENATED MODULE: ./lib/src/author/check.js
/** The library as a whole: unique meanings, a sound causal graph, samples that are really recognised. */





/**
 * @param others Ids that exist outside of these files.
 * @returns everything that is wrong with how the patterns stand to each other.
 */
function checkRelations(files, others = new Set()) {
    const problems = [];
    const owners = new Map();
    const claim = (key, field, { file, pattern }) => {
        const owner = owners.get(key);
        if (owner)
            problems.push({ file, field, message: `${key} belongs to ${owner} already; keep it in one of them` });
        else
            owners.set(key, pattern.id);
    };
    const known = new Set(files.flatMap(({ pattern }) => [pattern.id, pattern.diagnosis ?? pattern.id]));
    for (const one of files) {
        const { file, pattern } = one;
        claim(`id ${pattern.id}`, 'id', one);
        for (const code of pattern.means ?? [])
            claim(`code ${code}`, 'means', one);
        for (const word of pattern.statuses ?? [])
            claim(`status ${word}`, 'statuses', one);
        const derived = pattern.derive?.flatMap((rule) => [...rule.all, ...(rule.none ?? [])]) ?? [];
        const dismissed = pattern.dismisses?.flatMap(({ ids = [], since = [], until = [] }) => [...ids, ...since, ...until]) ?? [];
        for (const [field, ids] of [
            ['explains', pattern.explains],
            ['related', pattern.related],
            ['derive', derived],
            ['dismisses', dismissed],
        ])
            for (const id of ids ?? [])
                if (!known.has(id) && !others.has(id))
                    problems.push({ file, field, message: `"${id}" is no pattern and no diagnosis; write it or drop it` });
    }
    return [...problems, ...checkCycles(files)];
}
/** A cause must not explain itself, on whatever way round. */
function checkCycles(files) {
    const edges = causalEdges(files);
    const state = new Map();
    const problems = [];
    const visit = (id, way) => {
        if (state.get(id) === 'done')
            return;
        if (state.get(id) === 'open') {
            const round = [...way.slice(way.indexOf(id)), id].join(' -> ');
            const file = files.find(({ pattern }) => pattern.id === id)?.file ?? id;
            problems.push({ file, field: 'explains', message: `goes round in a circle: ${round}; cut the weakest link` });
            return;
        }
        state.set(id, 'open');
        for (const next of edges.get(id) ?? [])
            visit(next, [...way, id]);
        state.set(id, 'done');
    };
    for (const id of edges.keys())
        visit(id, []);
    return problems;
}
const ROLES = ['cause', 'symptom', 'wrapper', 'context'];
/** Which pattern explains which, as correlation sees it: never upwards, and never its own diagnosis. */
function causalEdges(files) {
    const bearers = new Map();
    for (const { pattern } of files)
        for (const id of new Set([pattern.id, diagnosisOf(pattern)]))
            bearers.set(id, [...(bearers.get(id) ?? []), pattern]);
    const mayExplain = (a, b) => diagnosisOf(a) !== diagnosisOf(b) && ROLES.indexOf(a.role) <= ROLES.indexOf(b.role);
    return new Map(files.map(({ pattern }) => {
        const explained = (pattern.explains ?? []).flatMap((id) => bearers.get(id) ?? []);
        return [pattern.id, explained.filter((other) => mayExplain(pattern, other)).map(({ id }) => id)];
    }));
}
const diagnosisOf = (pattern) => pattern.diagnosis ?? pattern.id;
/** Every regex has a sample of its own that holds a keyword. */
function checkRegexes(files) {
    return files.flatMap(({ file, pattern }) => {
        const lines = pattern.samples.match
            .flatMap((sample) => (0,pattern_file/* asSample */.Z)(sample).line.split('\n'))
            .map((line) => (0,clean/* cleanLine */.O)(line).text);
        const keyed = (line) => pattern.keywords?.some((keyword) => line.toLowerCase().includes(keyword.toLowerCase()));
        return (pattern.match ?? []).flatMap(({ regex }, i) => {
            const { source, flags } = (0,compile/* nativeRegex */.t)(regex);
            const matching = lines.filter((line) => new RegExp(source, flags).test(line));
            const field = `match[${i}].regex`;
            if (matching.length === 0)
                return [{ file, field, message: 'matches no sample; add one to samples.match' }];
            if (!matching.every(keyed))
                return [{ file, field, message: 'matches a sample without a keyword; add the keyword' }];
            return [];
        });
    });
}
/** Runs every sample through the real corridor. */
async function checkSamples(files, library) {
    const problems = [];
    for (const { file, pattern } of files) {
        const id = pattern.diagnosis ?? pattern.id;
        for (const [i, sample] of pattern.samples.match.entries()) {
            const field = `samples.match[${i}]`;
            const { line, captures } = (0,pattern_file/* asSample */.Z)(sample);
            const seen = await recognise(line, library);
            const own = seen.events.find((event) => event.pattern === pattern.id || event.meaning === pattern.id);
            if (!own) {
                const others = [...new Set(seen.events.map((event) => event.pattern))].join(', ') || 'nothing';
                problems.push({
                    file,
                    field,
                    message: `is not recognised (${others} is); mend the regex, the keywords or the sample`,
                });
                continue;
            }
            for (const [name, value] of Object.entries(captures ?? {}))
                if (own.captures[name] !== value)
                    problems.push({
                        file,
                        field,
                        message: `captures ${name} = ${JSON.stringify(own.captures[name])}, not ${JSON.stringify(value)}`,
                    });
            const verdict = seen.verdict;
            if (pattern.role === 'cause' && verdict && verdict.id !== id)
                problems.push({ file, field, message: `is claimed by ${verdict.pattern}; say which explains which` });
        }
        for (const [i, sample] of pattern.samples.ignore.entries()) {
            const { events } = await recognise((0,pattern_file/* asSample */.Z)(sample).line, library);
            if (events.some((event) => event.pattern === pattern.id || event.meaning === pattern.id))
                problems.push({ file, field: `samples.ignore[${i}]`, message: 'is recognised; make the regex narrower' });
        }
    }
    return problems;
}
async function recognise(text, library) {
    const blocks = [new TextEncoder().encode(text)];
    const { events } = await (0,source/* matchSource */.N)({ name: 'sample', blocks }, library);
    const incidents = (0,correlate/* correlate */._)(events, library);
    const derived = incidents.flatMap(({ root, context }) => [root, ...context]);
    return { events: [...events, ...derived], verdict: incidents[0]?.root };
}

// EXTERNAL MODULE: ./lib/src/author/check-translations.js + 2 modules
var check_translations = __webpack_require__(48846);
// EXTERNAL MODULE: ./lib/src/author/cover/library-cover.js + 4 modules
var library_cover = __webpack_require__(67066);
;// CONCATENATED MODULE: ./lib/src/author/recheck.js
/** Milliseconds for one regex; what takes longer is unknown. */
const LIMIT = 3_000;
/** @returns undefined where recheck is not installed. */
async function recheckJudge() {
    try {
        const { check } = (await import(/* webpackIgnore: true */ 'recheck'));
        return async (source, flags) => verdictOf(await check(source, flags, { timeout: LIMIT }));
    }
    catch {
        return undefined;
    }
}
function verdictOf(result) {
    const complexity = result.complexity;
    if (complexity?.type === 'exponential')
        return 'exponential';
    if (complexity?.type === 'polynomial')
        return complexity.degree === 2 ? 'degree 2' : 'degree 3 or more';
    return result.status === 'safe' ? 'safe' : 'unknown';
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/src/author/regex-safety.js
/**
 * No regex of the library may backtrack without bound. `recheck` judges each one; its verdicts are kept by the text
 * of the regex, so that only what changed is judged again. V8's linear engine must accept every one as well.
 */

/** @param judge Asked only for regexes that the book does not know. */
async function checkRegexSafety(files, native, book, judge) {
    (0,external_node_v8_.setFlagsFromString)('--enable-experimental-regexp-engine');
    const regexes = files.flatMap(({ file, pattern }) => (pattern.match ?? []).flatMap((wording, i) => ['regex', 'unless'].flatMap((key) => {
        const source = wording[key];
        return source === undefined ? [] : [{ file, field: `match[${i}].${key}`, ...native(source) }];
    })));
    const verdicts = {};
    const problems = [];
    for (const { file, field, source, flags } of regexes) {
        verdicts[source] ??= book.verdicts[source] ?? (await judge(relaxed(source), flags));
        const message = complaint(verdicts[source], book.accepted[source]) ?? linearComplaint(relaxed(source), flags);
        if (message)
            problems.push({ file, field, message });
    }
    const accepted = Object.fromEntries(Object.entries(book.accepted).filter(([source]) => source in verdicts));
    return { problems, book: { verdicts: Object.fromEntries(Object.entries(verdicts).sort()), accepted } };
}
/**
 * Counted repeats blow up every automaton. Without their upper bound the regex can only be slower, so what holds of
 * that form holds of the regex.
 */
function relaxed(source) {
    return source.replace(/\{(\d+)(?:,(\d+))?\}/g, (whole, least, most = least) => Number(most) > COUNT_LIMIT ? (least === '0' ? '*' : '+') : whole);
}
/** V8's linear engine refuses more. */
const COUNT_LIMIT = 9;
function complaint(verdict, reason) {
    if (verdict === 'safe' || (verdict === 'degree 2' && reason))
        return undefined;
    if (verdict === 'degree 2')
        return 'backtracks quadratically; anchor it or make neighbouring repeats disjoint; or give the reason why the window bounds it under accepted in recheck.json';
    return `backtracks badly (${verdict}); make neighbouring repeats disjoint`;
}
function linearComplaint(source, flags) {
    try {
        new RegExp(source, `${flags}l`);
        return undefined;
    }
    catch {
        return 'cannot run in linear time (flag i, look-around or a back-reference); spell it out';
    }
}

// EXTERNAL MODULE: ./lib/src/author/specificity.js
var specificity = __webpack_require__(87384);
// EXTERNAL MODULE: ./lib/src/author/validate.js + 1 modules
var validate = __webpack_require__(40186);
// EXTERNAL MODULE: ./lib/src/collect/patterns.js
var patterns = __webpack_require__(30408);
// EXTERNAL MODULE: ./lib/src/knowledge.js + 3 modules
var knowledge = __webpack_require__(75790);
// EXTERNAL MODULE: ./lib/src/match/library.js + 4 modules
var match_library = __webpack_require__(47994);
// EXTERNAL MODULE: ./lib/src/match/pattern-book.js
var pattern_book = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/match/scan.js + 30 modules
var scan = __webpack_require__(49929);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
// EXTERNAL MODULE: ./lib/src/commands/io.js
var commands_io = __webpack_require__(52789);
;// CONCATENATED MODULE: ./lib/src/commands/patterns.js
/** `exitcode patterns list|check|test`: the tools of pattern authors. Nothing here is on the path of a scan. */


















/** @throws OptionError on wrong use. */
async function patterns_patterns(args, io) {
    const [verb, folder = 'patterns', ...more] = args.words;
    if (more.length)
        throw new options/* OptionError */.eR('patterns takes one folder');
    if (verb === 'list')
        return list(args.words[1], io);
    if (verb !== 'check' && verb !== 'test')
        throw new options/* OptionError */.eR('patterns takes list, check or test, e.g. exitcode patterns check DIR');
    const path = (0,external_node_path_.resolve)(io.cwd, folder);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new options/* OptionError */.eR(`patterns: ${folder} is no folder`);
    const read = await readAuthored(path);
    const problems = read.problems.length
        ? read.problems
        : verb === 'check'
            ? await check(path, read.files, io)
            : await test(read.files);
    for (const { file, field, message } of problems)
        io.stderr.write(`exitcode: ${(0,gate/* gatedText */.hU)(`${(0,external_node_path_.relative)(io.cwd, file)}: ${[field, message].filter(Boolean).join(' ')}`)}\n`);
    const count = read.files.length === 1 ? '1 pattern' : `${read.files.length} patterns`;
    if (problems.length === 0)
        io.stdout.write(`${count} ${verb === 'check' ? 'checked' : 'tested'}, nothing to mend\n`);
    return problems.length ? commands_io/* EXIT */.d.failOn : commands_io/* EXIT */.d.done;
}
async function readAuthored(path) {
    const { files, problems } = await (0,patterns/* readPatternFiles */.s3)(path);
    const validated = files.map((file) => ({ file: file.file, ...(0,validate/* validatePattern */.x)(file) }));
    return {
        files: validated.flatMap(({ file, pattern }) => (pattern ? [{ file, pattern }] : [])),
        problems: [...problems, ...validated.flatMap((one) => one.problems)],
    };
}
/** Relations may lead into the built-in library, so it counts as known. */
async function check(path, files, io) {
    const { library } = await (0,knowledge/* loadKnowledge */.tR)();
    const known = new Set(library.patterns.flatMap((pattern) => [pattern.id, pattern.diagnosis ?? pattern.id]));
    const translated = await (0,patterns/* readTranslationFiles */.Zv)(path);
    const problems = [
        ...checkRelations(files, known),
        ...checkRegexes(files),
        ...translated.problems,
        ...(0,check_translations/* checkTranslations */.J)(files, translated.translations),
    ];
    const judge = await recheckJudge();
    if (!judge) {
        io.stderr.write('exitcode: recheck is not installed, so backtracking was not judged; npm install --save-dev recheck\n');
        return problems;
    }
    const judged = await checkRegexSafety(files, compile/* nativeRegex */.t, await (0,patterns/* readVerdictBook */.FB)(path), judge);
    await (0,patterns/* writeVerdictBook */._A)(path, judged.book);
    return [...problems, ...judged.problems];
}
async function test(files) {
    const { library } = await (0,knowledge/* loadKnowledge */.tR)();
    const own = files.map(({ pattern }) => (0,compile/* compilePattern */.E)(pattern).pattern);
    const ids = new Set(own.map(({ id }) => id));
    const all = [...library.patterns.filter(({ id }) => !ids.has(id)), ...own];
    const { cover } = (0,library_cover/* coverLibrary */.pd)(all, scan/* MARKERS */.Q);
    const above = (0,specificity/* specificity */.j)(files.map(({ pattern }) => pattern), (0,match_library/* createLibrary */.c)((0,pattern_book/* listedPatterns */.Xm)(all), () => cover));
    const ordered = all.map((pattern) => above.has(pattern.id) ? { ...pattern, above: above.get(pattern.id) } : pattern);
    return checkSamples(files, (0,match_library/* createLibrary */.c)((0,pattern_book/* listedPatterns */.Xm)(ordered), () => cover));
}
async function list(folder, io) {
    const { library, prose } = await (0,knowledge/* loadKnowledge */.tR)(folder === undefined ? [] : [(0,external_node_path_.join)(io.cwd, folder)]);
    const texts = await prose();
    const rows = [...library.patterns].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, diagnosis, role } of rows)
        io.stdout.write(`${id.padEnd(34)} ${role.padEnd(8)} ${(diagnosis ?? '').padEnd(26)} ${(0,gate/* gatedText */.hU)(texts(id)?.title ?? '')}\n`);
    return commands_io/* EXIT */.d.done;
}


/***/ })

};
