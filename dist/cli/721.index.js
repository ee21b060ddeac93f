export const id = 721;
export const ids = [721];
export const modules = {

/***/ 44721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withUserPatterns: () => (/* binding */ withUserPatterns)
});

// UNUSED EXPORTS: PatternError

// EXTERNAL MODULE: ./lib/src/collect/patterns.js
var patterns = __webpack_require__(30408);
// EXTERNAL MODULE: ./lib/src/diagnose/translation.js
var translation = __webpack_require__(56940);
// EXTERNAL MODULE: ./lib/src/match/library.js + 4 modules
var match_library = __webpack_require__(47994);
// EXTERNAL MODULE: ./lib/src/match/pattern-book.js
var pattern_book = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./lib/src/author/bounded-regex.js
/**
 * Regexes of strangers: a bad one must not hang a job. V8's linear engine runs what it can; the rest (case folding,
 * look-around, back-references) runs under a time limit for a line and one for all lines, and a pattern that exceeds
 * either is dropped and named. The limit is that of node:vm, whose watchdog interrupts a regex that is backtracking.
 */


/** Milliseconds that one line may cost. */
const LINE_LIMIT = 100;
/** Milliseconds that all lines may cost together, for one regex. */
const TOTAL_LIMIT = 2000;
function boundedRegexes() {
    // Allowed at run time; without it the constructor refuses the flag "l".
    (0,external_node_v8_.setFlagsFromString)('--enable-experimental-regexp-engine');
    const dropped = new Set();
    return {
        dropped,
        make(source, flags, owner) {
            try {
                return new RegExp(source, `${flags.replace('l', '')}l`);
            }
            catch {
                return timed(new RegExp(source, flags), owner, dropped);
            }
        },
    };
}
function timed(regex, owner, dropped) {
    const context = (0,external_node_vm_.createContext)({ regex, text: '' });
    const script = new external_node_vm_.Script('regex.exec(text)');
    let spent = 0;
    return {
        exec(text) {
            if (dropped.has(owner))
                return null;
            context.text = text;
            const started = performance.now();
            try {
                return script.runInContext(context, { timeout: LINE_LIMIT });
            }
            catch (error) {
                if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    throw error;
                dropped.add(owner);
                return null;
            }
            finally {
                spent += performance.now() - started;
                if (spent > TOTAL_LIMIT)
                    dropped.add(owner);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/src/author/check-translations.js + 2 modules
var check_translations = __webpack_require__(48846);
// EXTERNAL MODULE: ./lib/src/author/compile.js
var compile = __webpack_require__(30229);
// EXTERNAL MODULE: ./lib/src/author/cover/library-cover.js + 5 modules
var library_cover = __webpack_require__(15061);
// EXTERNAL MODULE: ./lib/src/author/specificity.js
var specificity = __webpack_require__(87384);
// EXTERNAL MODULE: ./lib/src/author/validate.js + 1 modules
var validate = __webpack_require__(40186);
;// CONCATENATED MODULE: ./lib/src/author/user-patterns.js
/** Patterns of the user: checked like ours, added to ours, replacing ours where the id is the same. */











/** Why a folder of patterns cannot be used: one line a problem. */
class PatternError extends options/* OptionError */.eR {
    constructor(problems) {
        super(problems.map(({ file, field, message }) => `${file}: ${[field, message].filter(Boolean).join(' ')}`).join('\n'));
    }
}
/**
 * @param folders Where the user's `<family>/<id>.yml` are.
 * @throws PatternError that lists everything that is wrong with them.
 */
async function withUserPatterns(folders, builtIn, builtInCover, language) {
    const read = await Promise.all(folders.map(patterns/* readPatternFiles */.s3));
    const validated = read.flatMap(({ files }) => files).map(validate/* validatePattern */.x);
    const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
    if (problems.length)
        throw new PatternError(problems);
    const files = validated.flatMap(({ pattern }) => pattern ?? []);
    const translations = await translationsIn(folders, language);
    const own = new Map(files.map((file) => [file.id, (0,compile/* compilePattern */.E)(file)]));
    const bounded = boundedRegexes();
    const bare = [...own.values()].map((one) => one.pattern);
    const mine = (0,library_cover/* coverLibrary */.pd)(bare, []);
    if (mine.problems.length)
        throw new PatternError(mine.problems);
    const cover = (0,library_cover/* joinCovers */.F4)(builtInCover, mine.cover);
    const kept = builtIn.filter((pattern) => !own.has(pattern.id));
    const build = (ordered) => (0,match_library/* createLibrary */.c)((0,pattern_book/* listedPatterns */.Xm)([...kept, ...ordered]), () => cover, (source, flags, pattern) => own.has(pattern.id) ? bounded.make(source, flags, pattern.id) : new RegExp(source, flags));
    const above = (0,specificity/* specificity */.j)(files, build(bare));
    const library = build(bare.map((pattern) => ({ ...pattern, ...(above.has(pattern.id) && { above: above.get(pattern.id) }) })));
    return {
        library,
        prose: (id) => {
            const prose = own.get(id)?.prose;
            return prose && (0,translation/* translated */.v)(prose, translations.get(id));
        },
        dropped: bounded.dropped,
    };
}
/** Those that are there; a text of the user without one stays as it is written. */
async function translationsIn(folders, language) {
    if (language === 'en')
        return new Map();
    const read = await Promise.all(folders.map(patterns/* readTranslationFiles */.Zv));
    const wanted = read.flatMap((one) => one.translations).filter((one) => one.language === language);
    const validated = wanted.map((one) => ({ id: one.id, ...(0,check_translations/* validateTranslation */.w)(one) }));
    const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
    if (problems.length)
        throw new PatternError(problems);
    return new Map(validated.flatMap(({ id, texts }) => (texts ? [[id, texts]] : [])));
}


/***/ })

};
