export const id = 783;
export const ids = [783];
export const modules = {

/***/ 79783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withUserPatterns: () => (/* binding */ withUserPatterns)
});

// UNUSED EXPORTS: PatternError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/language.js
var src_language = __webpack_require__(83806);
;// CONCATENATED MODULE: ./lib/src/collect/patterns.js
/** Pattern files of a folder, read as they are. */





/** @returns every `<family>/<id>.yml` (translations left out), sorted by path; a file that is no YAML is a problem. */
async function readPatternFiles(folder) {
    const { read, problems } = await readYaml(folder, '**/*.yml', ['**/*.??.yml']);
    return { files: read.map(({ file, content }) => ({ file, name: (0,external_node_path_.basename)(file, '.yml'), content })), problems };
}
/** @returns every `<family>/<id>.<language>.yml`, sorted by path; a file that is no YAML is a problem. */
async function readTranslationFiles(folder) {
    const translations = [];
    const problems = [];
    for (const language of src_language/* TRANSLATIONS */.b5) {
        const one = await readYaml(folder, `**/*.${language}.yml`);
        problems.push(...one.problems);
        for (const { file, content } of one.read)
            translations.push({ file, id: (0,external_node_path_.basename)(file, `.${language}.yml`), language, content });
    }
    return { translations, problems };
}
async function readYaml(folder, pattern, ignore = []) {
    const paths = await (0,dist.glob)(pattern, { cwd: folder, absolute: true, ignore });
    const read = [];
    const problems = [];
    for (const file of paths.sort()) {
        try {
            read.push({ file, content: (0,yaml_dist/* parse */.qg)(await (0,promises_.readFile)(file, 'utf8')) });
        }
        catch (error) {
            problems.push({ file, field: '', message: `is no YAML: ${error.message.split('\n')[0]}` });
        }
    }
    return { read, problems };
}
const BOOK = 'recheck.json';
/** @returns the committed verdicts on the regexes of a folder; an empty book when there is none. */
async function readVerdictBook(folder) {
    try {
        return JSON.parse(await readFile(join(folder, BOOK), 'utf8'));
    }
    catch {
        return { verdicts: {}, accepted: {} };
    }
}
/** Written only when it changed, so that a check leaves the checkout clean. */
async function writeVerdictBook(folder, book) {
    const text = `${JSON.stringify(book, null, 1)}\n`;
    const old = await readFile(join(folder, BOOK), 'utf8').catch(() => '');
    if (old !== text)
        await writeFile(join(folder, BOOK), text);
}
/** @returns the committed exceptions from what a pattern may cost; none when there is no such file. */
async function readCostBook(folder) {
    try {
        return JSON.parse(await readFile(join(folder, 'cost.json'), 'utf8'));
    }
    catch {
        return {};
    }
}

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

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/schema/translation.schema.json
const translation_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/exitcode-action/exitcode-action/schema/translation.schema.json","title":"Texts of a pattern in another language","type":"object","additionalProperties":false,"required":["of","title","explanation","causes","fixes"],"properties":{"of":{"type":"string","pattern":"^[0-9a-f]{8}$","description":"Mark of the English text that was translated; `exitcode patterns check` says what it should be when the English text has changed."},"title":{"type":"string","minLength":4,"maxLength":110,"pattern":"[^.。]$"},"explanation":{"type":"string","minLength":10},"causes":{"$ref":"#/definitions/texts","description":"In the order of the English ones."},"fixes":{"$ref":"#/definitions/texts","description":"Texts only; commands are those of the English fixes."},"collect":{"$ref":"#/definitions/texts"},"contradiction":{"type":"string","minLength":8}},"definitions":{"texts":{"type":"array","minItems":1,"items":{"type":"string","minLength":3}}}}');
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/author/translation.js
/** A translation as its author writes it: `<id>.<language>.yml` beside the pattern, described by schema/translation.schema.json. */

/** Every text of a pattern that is translated, each under the name that it has in the translation. */
function translation_englishTexts({ title, explanation, causes, fixes, collect, contradiction }) {
    const steps = (list = []) => list.map(({ text }) => text);
    return translation_textsOf({
        title,
        explanation,
        causes,
        fixes: steps(fixes),
        ...(collect && { collect: steps(collect) }),
        ...(contradiction && { contradiction }),
    });
}
function translation_textsOf(translation) {
    const { title, explanation, causes, fixes, collect = [], contradiction } = translation;
    const numbered = (field, list) => list.map((text, i) => ({ field: `${field}[${i}]`, text }));
    return [
        { field: 'title', text: title },
        { field: 'explanation', text: explanation },
        ...numbered('causes', causes),
        ...numbered('fixes', fixes),
        ...numbered('collect', collect),
        ...(contradiction === undefined ? [] : [{ field: 'contradiction', text: contradiction }]),
    ];
}
/** Changes with the English texts, so that a translation of older ones is told. */
function translation_markOf(prose) {
    return createHash('sha256')
        .update(JSON.stringify(translation_englishTexts(prose)))
        .digest('hex')
        .slice(0, 8);
}

;// CONCATENATED MODULE: ./lib/src/author/check-translations.js
/** Translations against the English texts: none missing, none old, no placeholder lost, no English prose left. */




/** What a text in this language holds. */
const SCRIPT = {
    ru: /\p{Script=Cyrillic}/u,
    zh: /\p{Script=Han}/u,
    ko: /\p{Script=Hangul}/u,
};
/** @returns the texts of one file, or why they are none. */
function validateTranslation({ file, content }) {
    validate ??= new ajv.Ajv({ allErrors: true }).compile(translation_schema_namespaceObject);
    if (validate(content))
        return { texts: content, problems: [] };
    const problems = (validate.errors ?? []).map(({ instancePath, message = '', params }) => ({
        file,
        field: instancePath.slice(1).replaceAll('/', '.'),
        message: [message, params.additionalProperty].filter(Boolean).join(' '),
    }));
    return { problems };
}
let validate;
/**
 * A folder that has a language at all has it for each of its patterns.
 *
 * @returns everything that is wrong with the translations of these patterns.
 */
function checkTranslations(files, translations) {
    const problems = [];
    const english = new Map(files.map((one) => [one.pattern.id, one]));
    for (const translation of translations) {
        const pattern = english.get(translation.id)?.pattern;
        if (pattern)
            problems.push(...checkTranslation(pattern, translation));
        else
            problems.push({ file: translation.file, field: '', message: 'translates no pattern; rename or delete it' });
    }
    const written = new Set(translations.map(({ id, language }) => `${id}.${language}`));
    for (const language of TRANSLATIONS.filter((one) => translations.some((other) => other.language === one)))
        for (const { file, pattern } of files)
            if (!written.has(`${pattern.id}.${language}`))
                problems.push({
                    file,
                    field: '',
                    message: `has no translation; write ${pattern.id}.${language}.yml beside it`,
                });
    return problems;
}
function checkTranslation(pattern, authored) {
    const { texts, problems } = validateTranslation(authored);
    if (!texts)
        return problems;
    const problem = (field, message) => ({ file: authored.file, field, message });
    const mark = markOf(pattern);
    if (texts.of !== mark)
        problems.push(problem('of', `is of an older English text; translate anew and write ${mark}`));
    const originals = new Map(englishTexts(pattern).map(({ field, text }) => [field, text]));
    const given = new Map(textsOf(texts).map(({ field, text }) => [field, text]));
    for (const [field, text] of originals) {
        const translation = given.get(field);
        if (translation === undefined)
            problems.push(problem(field, `is missing; translate "${text}"`));
        else
            problems.push(...textProblems(text, translation, authored.language).map((one) => problem(field, one)));
    }
    for (const field of given.keys())
        if (!originals.has(field))
            problems.push(problem(field, 'is not in the English text; drop it'));
    return problems;
}
function textProblems(english, text, language) {
    const problems = [];
    if (placeholders(text) !== placeholders(english))
        problems.push(`holds the placeholders [${placeholders(text)}] where English has [${placeholders(english)}]`);
    if (language === 'en')
        return problems;
    if (proseWords(english) > 2 && !SCRIPT[language].test(text))
        problems.push('is not translated');
    const left = ENGLISH_PROSE.exec(withoutQuotes(text));
    if (left)
        problems.push(`has English left: "${left[0].trim()}"; what is quoted stands between quotes or backticks`);
    return problems;
}
const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|[^}]*)?\}\}/g;
const placeholders = (text) => [...text.matchAll(PLACEHOLDER)]
    .map(([, name]) => name)
    .sort()
    .join(', ');
const proseWords = (text) => text.replace(PLACEHOLDER, ' ').match(/\b[a-z]{3,}\b/g)?.length ?? 0;
/** Five plain words in a row are a sentence; names of commands stand between commas. */
const ENGLISH_PROSE = /(?:(?<![\w./-])[a-z]{2,} ){4}[a-z]{2,}(?![\w/-])/;
function withoutQuotes(text) {
    return text.replace(PLACEHOLDER, '…').replace(/`[^`]*`|"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”|「[^」]*」|‘[^’]*’/g, '…');
}

// EXTERNAL MODULE: ./node_modules/xregexp/lib/index.js
var lib = __webpack_require__(63897);
;// CONCATENATED MODULE: ./lib/src/author/compile.js
/** Pattern file -> what the matcher and the texts need. XRegExp runs here and nowhere else. */

const PATTERN_FIELDS = [
    'id',
    'diagnosis',
    'severity',
    'confidence',
    'role',
    'category',
    'retryable',
    'exit',
    'means',
    'statuses',
    'signal',
    'keywords',
    'explains',
    'derive',
    'survivable',
    'dismisses',
];
const PROSE_FIELDS = ['title', 'explanation', 'causes', 'fixes', 'references', 'collect', 'contradiction'];
/** @throws SyntaxError when a regex is none; validate first. */
function compilePattern(file) {
    const match = file.match?.map(({ regex, unless }) => {
        if (unless === undefined)
            return nativeRegex(regex);
        const { source, flags } = nativeRegex(unless);
        return { ...nativeRegex(regex), unless: { source, flags } };
    });
    return {
        pattern: { ...pick(file, PATTERN_FIELDS), ...(match && { match }) },
        prose: pick(file, PROSE_FIELDS),
    };
}
/**
 * XRegExp syntax -> what V8 runs without XRegExp. Named groups become numbered ones, `names` keeps their names.
 * @throws SyntaxError
 */
function nativeRegex(source) {
    const regex = lib(source);
    return {
        source: regex.source,
        flags: regex.flags,
        names: (regex.xregexp?.captureNames ?? []).map((name) => name ?? ''),
    };
}
function pick(from, keys) {
    return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}

;// CONCATENATED MODULE: ./lib/src/match/filter-data.js
function filterData(sequences) {
    const numbers = new Map();
    const sets = [];
    const places = [];
    const ends = [];
    for (const sequence of sequences) {
        for (const set of sequence.sets) {
            const key = set.join();
            if (!numbers.has(key)) {
                numbers.set(key, numbers.size);
                sets.push(...bitsOf(set));
            }
            places.push(numbers.get(key));
        }
        ends.push(places.length);
    }
    return {
        sets: Uint8Array.from(sets),
        places: Uint16Array.from(places),
        ends: Uint32Array.from(ends),
        windows: Int8Array.from(sequences.flatMap(({ windows }) => windows)),
    };
}
function bitsOf(set) {
    const bits = new Uint8Array(32);
    for (const byte of set)
        bits[byte >> 3] |= 1 << (byte & 7);
    return bits;
}

// EXTERNAL MODULE: ./lib/src/match/filter-tables.js
var filter_tables = __webpack_require__(39484);
;// CONCATENATED MODULE: ./lib/src/match/windows.js
/**
 * Where a byte sequence can be recognised by looking at aligned 4-byte words only: one window for each of the four
 * ways in which the sequence may lie on the words. A sequence of seven bytes always holds such a word; one of five or
 * six may need a byte next to it, which is enumerated.
 */
/** Shortest sequence that has windows. */
const SHORTEST = 5;
/** Words that one window may stand for. */
const ENTRY_LIMIT = 2600;
const ANY = Array.from({ length: 256 }, (_, byte) => byte);
/** @returns undefined when some position of the sequence cannot be seen through a small enough window. */
function chooseWindows(sequence, rarity) {
    const windows = [];
    let entries = 0;
    let hits = 0;
    for (let position = 0; position < 4; position++) {
        let best;
        for (let offset = -1; offset <= sequence.length - 3; offset++) {
            if ((position + offset + 4) % 4 !== 0)
                continue;
            const size = sizeOf(sequence, offset);
            if (size > ENTRY_LIMIT)
                continue;
            const bound = best ? best.hits + best.entries - size : Number.POSITIVE_INFINITY;
            const sum = hitsAt(sequence, offset, rarity, bound);
            if (sum < bound)
                best = { offset, entries: size, hits: sum };
        }
        if (!best)
            return undefined;
        windows.push(best.offset);
        entries += best.entries;
        hits += best.hits;
    }
    return { windows: windows, entries, hits };
}
const setAt = (sequence, place) => sequence[place] ?? ANY;
function sizeOf(sequence, offset) {
    let size = 1;
    for (let i = 0; i < 4; i++)
        size *= setAt(sequence, offset + i).length;
    return size;
}
/** @returns the summed rarity of every word that can stand in the window, or anything from `bound` on when it is as much. */
function hitsAt(sequence, offset, rarity, bound) {
    const last = setAt(sequence, offset + 3);
    let sum = 0;
    for (const a of setAt(sequence, offset))
        for (const b of setAt(sequence, offset + 1))
            for (const c of setAt(sequence, offset + 2)) {
                if (sum >= bound)
                    return sum;
                for (const d of last)
                    sum += rarity((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
            }
    return sum;
}

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./lib/src/author/cover/variants.js
/**
 * Regex -> byte sequences, with gaps, of which every match holds one. A gap stands for anything, so to be vague is
 * always sound. Assertions say nothing about bytes and vanish.
 */


const GAP = {};
const isSet = (item) => Array.isArray(item);
/** More variants than this are not told apart. */
const VARIANT_LIMIT = 48;
/** A class with more bytes than this may as well be anything. */
const SET_LIMIT = 66;
const REPEAT_LIMIT = 8;
/** Characters of a class that are told apart when they have more bytes than one. */
const SIGN_LIMIT = 8;
/** Numbers of repeats that are told apart: `{2,4}` is three of them. */
const SPREAD = 2;
/** Never inside of a line. */
const LINE_FEED = 10;
const BLANK = 32;
const ANYTHING = [[GAP]];
const NOTHING = [[]];
/**
 * @returns the stretches of each alternative of the regex.
 * @throws SyntaxError when `source` is no regex.
 */
function stretchesOf(source, flags, limit = VARIANT_LIMIT) {
    // With both flags some ASCII letters have twins outside of ASCII.
    if (flags.includes('i') && flags.includes('u'))
        return [[ANYTHING]];
    const pattern = new regexpp/* RegExpParser */.HA().parsePattern(source, 0, source.length, flags.includes('u'));
    return pattern.alternatives.map(({ elements }) => parted(inlined(elements), { fold: flags.includes('i'), limit }));
}
/** The elements of groups that offer no choice stand where the group stands. */
function inlined(nodes) {
    return nodes.flatMap((node) => {
        const [only, ...others] = node.type === 'Group' || node.type === 'CapturingGroup' ? node.alternatives : [];
        return only && others.length === 0 ? inlined(only.elements) : [node];
    });
}
function parted(nodes, how) {
    const stretches = [];
    let variants = NOTHING;
    for (const node of joinPairs(nodes)) {
        variants = extended(variants, variants_element(node, how), how);
        const gap = variants[0]?.at(-1);
        if (!gap || !variants.every((variant) => variant.at(-1) === gap) || isSet(gap))
            continue;
        stretches.push(variants);
        // What stands before the gap tells which byte may stand at its end.
        const before = new Set(variants.map((variant) => variant.at(-2)));
        variants = before.size === 1 ? [variants[0].slice(-2)] : [[gap]];
    }
    const all = [...stretches, variants];
    return all.map((stretch, i) => variants_closed(stretch, all[i + 1]));
}
/** The byte that ends a repetition is the first of the next stretch, if that is always the same. */
function variants_closed(stretch, next) {
    const firsts = new Set(next?.map((variant) => variant[variant.findIndex((item) => !isSet(item)) + 1]));
    const [first] = firsts;
    return firsts.size === 1 && first && isSet(first) ? stretch.map((variant) => [...variant, first]) : stretch;
}
function alternatives(nodes, how) {
    const all = nodes.flatMap((node) => concatenation(node.elements, how));
    return all.length > how.limit ? ANYTHING : all;
}
function concatenation(nodes, how) {
    return joinPairs(nodes).reduce((variants, node) => extended(variants, variants_element(node, how), how), NOTHING);
}
/** What would multiply beyond the limit becomes a gap: what comes, or all that came if that cannot be looked for. */
function extended(variants, next, { limit }) {
    const exceeds = variants.length * next.length > limit;
    const heads = exceeds && !variants.every(isTelling) ? ANYTHING : variants;
    const tails = exceeds && heads === variants ? ANYTHING : next;
    return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}
/** Without the flag u a character beyond the first plane is parsed as two halves. */
function joinPairs(nodes) {
    const joined = [];
    for (const node of nodes) {
        const before = joined.at(-1);
        if (before?.type !== 'Character' || node.type !== 'Character')
            joined.push(node);
        else if (isHalf(before.value, 0xd800) && isHalf(node.value, 0xdc00))
            joined[joined.length - 1] = { ...before, value: pairOf(before.value, node.value) };
        else
            joined.push(node);
    }
    return joined;
}
const isHalf = (code, from) => code >= from && code < from + 0x400;
const pairOf = (high, low) => String.fromCharCode(high, low).codePointAt(0);
/** Whether it holds enough bytes in a row to be looked for, and not just blanks. */
function isTelling(variant) {
    let run = 0;
    return variant.some((item) => {
        run = isSet(item) && !(item.length === 1 && item[0] === BLANK) ? run + 1 : 0;
        return run >= SHORTEST;
    });
}
function variants_element(node, how) {
    switch (node.type) {
        case 'Assertion':
            return NOTHING;
        case 'Character':
            return [character(node.value, how)];
        case 'CharacterClass':
            return signsOf(node, how) ?? [[setOf(node, how) ?? GAP]];
        case 'CharacterSet':
            return [[setOf(node, how) ?? GAP]];
        case 'CapturingGroup':
        case 'Group':
            return alternatives(node.alternatives, how);
        case 'Quantifier':
            return repetition(node, how);
        default:
            return ANYTHING;
    }
}
function repetition(node, how) {
    const once = variants_element(node.element, how);
    const [single] = once.length === 1 && once[0].length === 1 ? once[0] : [];
    const literal = single && isSet(single) && single.length === 1;
    const spread = node.max - node.min;
    if (node.max <= REPEAT_LIMIT && (spread === 0 || node.max === 1 || (literal && spread <= SPREAD))) {
        const counts = Array.from({ length: node.max - node.min + 1 }, (_, i) => times(once, node.min + i, how));
        if (counts.every((variants) => variants !== undefined))
            return counts.flat();
    }
    const open = single && isSet(single) ? { repeats: single } : GAP;
    const least = times(once, Math.min(node.min, REPEAT_LIMIT), how) ?? ANYTHING;
    return least.map((head) => [...head, open]);
}
/** @returns undefined when there would be too many. */
function times(once, count, { limit }) {
    let variants = NOTHING;
    for (let i = 0; i < count; i++) {
        if (variants.length * once.length > limit)
            return undefined;
        variants = variants.flatMap((head) => once.map((tail) => [...head, ...tail]));
    }
    return variants;
}
function character(code, how) {
    const text = String.fromCodePoint(code);
    if (code < 0x80)
        return [how.fold ? folded(code) : [code]];
    // Half of a pair, or a letter that may have a twin of another length.
    if (how.fold || (code >= 0xd800 && code <= 0xdfff))
        return [GAP];
    return [...new TextEncoder().encode(text)].map((byte) => [byte]);
}
/** @returns each character of a class that names a few, one of them outside of ASCII; undefined for any other class. */
function signsOf({ negate, elements }, how) {
    const codes = elements.flatMap((one) => (one.type === 'Character' ? one.value : []));
    if (negate || how.fold || codes.length < elements.length || codes.length > SIGN_LIMIT)
        return undefined;
    // Without the flag u, what lies beyond the first plane is two halves here.
    if (codes.every((code) => code < 0x80) || codes.some((code) => code >= 0xd800 && code <= 0xdfff))
        return undefined;
    return codes.map((code) => character(code, how));
}
/** @returns undefined when more than ASCII, or too much of it, may stand there. */
function setOf(node, how) {
    const codes = codesOf(node);
    if (!codes)
        return undefined;
    const bytes = new Set((how.fold ? codes.flatMap(folded) : codes).filter((code) => code !== LINE_FEED));
    return bytes.size > 0 && bytes.size <= SET_LIMIT ? [...bytes].sort((a, b) => a - b) : undefined;
}
function codesOf(node) {
    switch (node.type) {
        case 'Character':
            return node.value < 0x80 ? [node.value] : undefined;
        case 'CharacterClassRange':
            return node.max.value < 0x80 ? span(node.min.value, node.max.value) : undefined;
        case 'CharacterSet':
            if (node.kind === 'digit' && !node.negate)
                return span(0x30, 0x39);
            if (node.kind === 'word' && !node.negate)
                return [...span(0x30, 0x39), ...span(0x41, 0x5a), 0x5f, ...span(0x61, 0x7a)];
            return undefined;
        case 'CharacterClass': {
            if (node.negate)
                return undefined;
            const parts = node.elements.map((one) => codesOf(one));
            return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
        }
        default:
            return undefined;
    }
}
const span = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
function folded(code) {
    const letter = String.fromCharCode(code);
    return [...new Set([letter.toUpperCase(), letter.toLowerCase()])].map((one) => one.charCodeAt(0));
}

;// CONCATENATED MODULE: ./lib/src/author/cover/cover.js


/** Longer sequences are not checked further than this. */
const LONGEST = 20;
const PART = 8;
/** What one entry of the filter's table costs, in hits of a word. */
const ENTRY_COST = 5;
/** What one line costs that has to be judged, in hits of a word. */
const CANDIDATE_COST = 200;
/** How many variants of a stretch are told apart: more of them are rarer each, fewer may be cheaper or simply possible. */
const VARIANTS = [48, 400];
/** @returns sequences of which every match of the regex holds one; undefined when it has none that is long enough. */
function coverOf(source, flags, rarity) {
    const readings = VARIANTS.map((limit) => stretchesOf(source, flags, limit));
    // Most regexes have so few variants that no limit tells.
    const told = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
    return cheapest([...told.values()].flatMap((reading) => {
        const cover = coverOfStretches(reading, rarity);
        return cover ? [cover] : [];
    }), costOf);
}
function coverOfStretches(alternatives, rarity) {
    const covers = alternatives.map((stretches) => cheapest(stretches.flatMap((variants) => coverOfAll(variants, rarity) ?? []), costOf));
    return covers.every((cover) => cover !== undefined) ? covers.flat() : undefined;
}
const costOf = (cover) => cover.reduce((sum, { cost }) => sum + cost, 0);
/** @returns the cheapest sequence of each variant, in brackets. */
function coverOfAll(variants, rarity) {
    const found = variants.map((variant) => cheapest(runsOf(variant).flatMap((sets) => costed(sets, rarity) ?? []), ({ cost }) => cost));
    return found.every((sequence) => sequence !== undefined) ? [found] : undefined;
}
function cheapest(choices, cost) {
    return choices.reduce((a, b) => (a !== undefined && cost(a) <= cost(b) ? a : b), undefined);
}
/** @returns the literal, in any case when `fold`; undefined when it is too short. */
function literalCover(literal, fold, rarity) {
    const sets = [...new TextEncoder().encode(literal)].map((byte) => {
        const letter = String.fromCharCode(byte);
        const cases = fold && byte < 0x80 ? [letter.toUpperCase(), letter.toLowerCase()] : [letter];
        return [...new Set(cases.map((one) => one.charCodeAt(0)))];
    });
    return costed(sets.slice(0, LONGEST), rarity);
}
function costed(sets, rarity) {
    const chosen = chooseWindows(sets, rarity);
    if (!chosen)
        return undefined;
    const { windows, hits, entries } = chosen;
    const judged = candidates(sets, rarity);
    return {
        sets,
        windows,
        entries,
        hits,
        candidates: judged,
        cost: hits + ENTRY_COST * entries + CANDIDATE_COST * judged,
    };
}
/** How often it may stand in a log: as often as the rarest four bytes of it. */
function candidates(sets, rarity) {
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + 4 <= sets.length; offset++) {
        if (sets.slice(offset, offset + 4).reduce((size, set) => size * set.length, 1) > 256)
            continue;
        least = Math.min(least, hitsAt(sets, offset, rarity, least));
    }
    return Number.isFinite(least) ? least : 0;
}
/** The stretches of a variant without a gap. */
function runsOf(variant) {
    const runs = [[]];
    variant.forEach((item, i) => {
        if (isSet(item)) {
            runs.at(-1).push(item);
            return;
        }
        // A byte next to a repetition is of the repeated set, or what stands on its other side.
        const [before, after] = [variant[i - 1], variant[i + 1]];
        if (item.repeats && after && isSet(after))
            runs.at(-1).push(union(item.repeats, after));
        runs.push(item.repeats && before && isSet(before) ? [union(item.repeats, before)] : []);
    });
    return runs.flatMap(parts).filter((run) => run.length >= SHORTEST);
}
/** A long run may be looked for by any of its parts. */
function parts(run) {
    const starts = Array.from({ length: Math.ceil(run.length / PART) }, (_, i) => i * PART);
    return starts.map((start) => run.slice(start, start + LONGEST));
}
const union = (a, b) => [...new Set([...a, ...b])].sort((x, y) => x - y);

;// CONCATENATED MODULE: ./lib/src/author/cover/prune.js
/** Sequences of a cover that others of it make needless. */
/** @returns the sequences without those that never stand anywhere but around another one of them. */
function pruned(cover) {
    const members = new Map();
    const holds = (set, inner) => {
        const known = members.get(set) ?? new Set(set);
        members.set(set, known);
        return inner.length <= set.length && inner.every((byte) => known.has(byte));
    };
    const standsIn = (small, large) => {
        for (let at = 0; at + small.sets.length <= large.sets.length; at++)
            if (small.sets.every((set, i) => holds(set, large.sets[at + i])))
                return true;
        return false;
    };
    const shortest = [...cover].sort((a, b) => a.sets.length - b.sets.length || b.entries - a.entries);
    const kept = [];
    for (const one of shortest)
        if (!kept.some((other) => standsIn(other, one)))
            kept.push(one);
    return kept;
}

;// CONCATENATED MODULE: ./lib/src/author/cover/library-cover.js
/** The byte sequences of a whole library, each with the patterns that it leads to. */




const TOO_SHORT = 'has a regex without five bytes in a row; give it keywords of at least five characters';
/** Where nothing is known of how often a word occurs. */
const UNKNOWN = () => 1;
/** @param markers Literals of readers; marker number i becomes sequence number i. */
function coverLibrary(patterns, markers, rarity = UNKNOWN) {
    const problems = [];
    const marked = markers.map((marker) => {
        const sequence = literalCover(marker, false, rarity);
        if (!sequence)
            throw new RangeError(`the marker ${JSON.stringify(marker)} is too short`);
        return sequence;
    });
    const unique = new Map();
    for (const pattern of patterns) {
        const sequences = patternCover(pattern, rarity);
        if (!sequences)
            problems.push({ file: pattern.id, field: 'match', message: TOO_SHORT });
        for (const sequence of sequences ?? []) {
            const key = sequence.sets.join('|');
            const one = unique.get(key) ?? { sequence, owners: new Set() };
            one.owners.add(pattern.id);
            unique.set(key, one);
        }
    }
    const found = [...unique.values()];
    const owners = [...marked.map(() => []), ...found.map((one) => [...one.owners])];
    const tables = (0,filter_tables/* buildTables */.IU)(filterData([...marked, ...found.map(({ sequence }) => sequence)]));
    return { cover: { tables, owners: (sequence) => owners[sequence] ?? [] }, problems };
}
/** The sequences of `b` are numbered after those of `a`. */
function joinCovers(a, b) {
    const count = a.tables.ends.length;
    return {
        tables: (0,filter_tables/* joinTables */.IL)(a.tables, b.tables),
        owners: (sequence) => (sequence < count ? a.owners(sequence) : b.owners(sequence - count)),
    };
}
/** What has to be looked for so that no line is missed; undefined when something of it is too short. */
function patternCover(pattern, rarity) {
    const covers = (pattern.match ?? []).map(({ source, flags }) => coverOf(source, flags, rarity) ?? keywordCover(pattern, flags, rarity));
    return covers.every((cover) => cover !== undefined) ? pruned(covers.flat()) : undefined;
}
function keywordCover(pattern, flags, rarity) {
    const covers = (pattern.keywords ?? []).map((keyword) => literalCover(keyword, flags.includes('i'), rarity));
    return covers.every((cover) => cover !== undefined) ? covers : undefined;
}

// EXTERNAL MODULE: ./lib/src/match/resolve.js
var resolve = __webpack_require__(23356);
// EXTERNAL MODULE: ./lib/src/read/clean.js + 2 modules
var clean = __webpack_require__(10385);
;// CONCATENATED MODULE: ./lib/src/author/pattern-file.js
const asSample = (sample) => (typeof sample === 'string' ? { line: sample } : sample);

;// CONCATENATED MODULE: ./lib/src/author/specificity.js



/**
 * @param library All patterns, not yet ordered.
 * @returns for each id the ids that it is more specific than.
 */
function specificity(files, library) {
    const matchedBy = new Map(files.map((file) => [file.id, patternsMatching(file, library)]));
    const above = new Map();
    for (const [id, others] of matchedBy) {
        const lower = [...others].filter((other) => other !== id && !matchedBy.get(other)?.has(id)).sort();
        if (lower.length && others.has(id))
            above.set(id, lower);
    }
    return above;
}
function patternsMatching(file, library) {
    const subject = { kind: 'log', name: 'sample' };
    const place = { subject: () => subject, time: () => undefined, locate: () => NOWHERE };
    const found = new Set();
    for (const sample of file.samples.match)
        for (const raw of asSample(sample).line.split('\n')) {
            const { text } = (0,clean/* cleanLine */.O)(raw);
            for (const event of (0,resolve/* matchText */.H1)(text, (0,resolve/* keywordsIn */.KH)(text, library), place, library))
                found.add(event.pattern);
        }
    return found;
}
const NOWHERE = { source: 'sample', line: 1, column: 1, endColumn: 1, text: '', highlight: [0, 0] };

;// CONCATENATED MODULE: ./lib/schema/pattern.schema.json
const pattern_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://github.com/exitcode-action/exitcode-action/schema/pattern.schema.json","title":"A failure pattern","description":"One thing that can go wrong: how to recognise it, what it means, what to do. File name = id.","type":"object","additionalProperties":false,"required":["id","title","severity","confidence","role","category","retryable","explanation","causes","fixes","references","since","samples"],"properties":{"id":{"$ref":"#/definitions/id"},"diagnosis":{"$ref":"#/definitions/id","description":"The diagnosis that this is evidence of, when it is not its own id (several patterns may share one diagnosis)."},"title":{"type":"string","minLength":8,"maxLength":90,"pattern":"[^.]$","description":"Says what happened, sentence case, no full stop. May hold {{capture|fallback}}."},"severity":{"enum":["error","warning","notice"]},"confidence":{"enum":["high","medium","low"]},"role":{"enum":["cause","symptom","wrapper","context"],"description":"cause: a reason; symptom: what a reason brings about; wrapper: only repeats a number; context: background, never reported alone."},"category":{"enum":["none","app-failure","config","git","auth","network","exec","memory","signal","ci-control","container","kubernetes","kernel"]},"retryable":{"enum":["yes","no","unknown"],"description":"Whether the same job may pass when it is simply run again."},"exit":{"$ref":"#/definitions/codes","description":"Exit codes that this explains when it is seen."},"means":{"$ref":"#/definitions/codes","description":"Exit codes of which this is the whole meaning when nothing else is known. One pattern a code."},"statuses":{"$ref":"#/definitions/words","description":"Status words of an engine or a cluster of which this is the meaning. One pattern a word."},"signal":{"type":"string","pattern":"^SIG[A-Z0-9]+$"},"keywords":{"type":"array","minItems":1,"items":{"type":"string","minLength":4},"description":"Literals; at least one of them is in every line that a regex matches."},"match":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["regex"],"properties":{"regex":{"type":"string","description":"XRegExp syntax, named groups only; judged against one cleaned line (no timestamp, colour or service prefix)."},"unless":{"type":"string","description":"The line must not match this."}}}},"explains":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"},"description":"Ids of symptoms that this accounts for."},"derive":{"type":"array","minItems":1,"description":"Holds when events of one incident meet every condition of one entry; it then explains those events.","items":{"type":"object","additionalProperties":false,"required":["all"],"properties":{"all":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"}},"none":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"}},"code":{"$ref":"#/definitions/codes"},"notCode":{"$ref":"#/definitions/codes"},"noCode":{"const":true},"lastBlock":{"type":"boolean","description":"Of many events of the last id in `all`, the one that begins the last block of them is shown."},"gap":{"type":"integer","minimum":1,"description":"Lines that the event of the last id stands at least below all events of the other ids."}}}},"survivable":{"enum":["retry","skip","no"],"description":"Whether a script often goes on after it: retry: since it tries again; skip: since it can do without. By its category when absent: network retry; git, auth, exec skip; others no."},"dismisses":{"type":"array","minItems":1,"description":"What the line says was no failure, or is none any more, within its step. Only a context pattern has it.","items":{"type":"object","additionalProperties":false,"properties":{"ids":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"},"description":"Patterns or diagnoses; everything when absent."},"since":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"},"description":"What stands above the line, up to the last line of one of these patterns; up to the begin of the step when absent."},"until":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/id"},"description":"Instead: what stands between the line and the next line of one of these patterns."},"same":{"type":"string","pattern":"^[a-z][A-Za-z]*$","description":"A capture: only what captured the same value there is meant, such as the object that was waited for."}}}},"explanation":{"type":"string","minLength":30},"causes":{"type":"array","minItems":1,"items":{"type":"string","minLength":8},"description":"Most frequent first."},"fixes":{"$ref":"#/definitions/steps"},"collect":{"$ref":"#/definitions/steps","description":"What to add to the workflow when the log cannot tell more."},"contradiction":{"type":"string","minLength":20,"description":"Said when this pattern shows that two witnesses disagree."},"references":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^https://"},"description":"Primary source first."},"related":{"type":"array","items":{"$ref":"#/definitions/id"}},"since":{"type":"string","pattern":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+$"},"samples":{"type":"object","additionalProperties":false,"required":["match","ignore"],"properties":{"match":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/sample"}},"ignore":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/sample"},"description":"Near misses: lines that look alike and must not match."}}}},"definitions":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"codes":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":4294967295}},"words":{"type":"array","minItems":1,"items":{"type":"string","minLength":2}},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":8},"run":{"type":"string"}}}},"sample":{"anyOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["line"],"properties":{"line":{"type":"string"},"captures":{"type":"object","additionalProperties":{"type":"string"}}}}]}}}');
;// CONCATENATED MODULE: ./lib/src/author/validate.js
/** One pattern file against the schema, and what a schema cannot say. */



/** A number, or one short word: every other line of a log would be a candidate. */
const COMMON = /^(?:\d+|[A-Za-z]{1,5})$/;
const LEADING_ANYTHING = /^(?:\(\?[a-z]+\)\s*)?\^?\.[*+]/;
/** @returns the pattern, or why it is none. */
function validatePattern(authored) {
    const problem = (field, message) => ({ file: authored.file, field, message });
    const validate = validator();
    if (!validate(authored.content)) {
        const problems = (validate.errors ?? []).map((error) => {
            const unknown = error.params.additionalProperty ?? error.params.allowedValues ?? '';
            return problem(error.instancePath.slice(1).replaceAll('/', '.'), `${error.message} ${unknown && JSON.stringify(unknown)}`.trim());
        });
        return { problems };
    }
    const pattern = authored.content;
    const problems = [];
    if (pattern.id !== authored.name)
        problems.push(problem('id', `is "${pattern.id}"; name the file ${pattern.id}.yml or change the id`));
    if (pattern.match && !pattern.keywords)
        problems.push(problem('keywords', 'are missing; give the literals that every matching line holds'));
    if (!pattern.match && pattern.keywords)
        problems.push(problem('keywords', 'are useless without match'));
    if (!pattern.match && !pattern.means && !pattern.statuses && !pattern.derive)
        problems.push(problem('', 'can never be found; give match, means, statuses or derive'));
    if (pattern.dismisses && pattern.role !== 'context')
        problems.push(problem('dismisses', 'belongs to background; give the pattern the role context'));
    pattern.dismisses?.forEach(({ since, until }, i) => {
        if (since && until)
            problems.push(problem(`dismisses[${i}]`, 'looks up with since and down with until; give one'));
    });
    for (const keyword of pattern.keywords ?? [])
        if (COMMON.test(keyword))
            problems.push(problem('keywords', `hold "${keyword}", which is too common; take a longer literal of the wording`));
    pattern.match?.forEach((wording, i) => {
        for (const key of ['regex', 'unless']) {
            const source = wording[key];
            if (source === undefined)
                continue;
            const message = regexProblem(source);
            if (message)
                problems.push(problem(`match[${i}].${key}`, message));
        }
    });
    return problems.length ? { problems } : { pattern, problems };
}
function regexProblem(source) {
    if (LEADING_ANYTHING.test(source))
        return 'starts with anything (.*); begin with what is certain';
    try {
        const { source: native, names } = nativeRegex(source);
        const groups = new RegExp(`${native}|`).exec('').length - 1;
        return groups > names.filter(Boolean).length ? 'has a group without a name; use (?:…) or (?<name>…)' : undefined;
    }
    catch (error) {
        return `is no regex: ${error.message}`;
    }
}
let compiled;
/** Compiled on first use: nobody who only scans pays for it. */
function validator() {
    compiled ??= new ajv.Ajv({ allErrors: true, allowUnionTypes: true }).compile(pattern_schema_namespaceObject);
    return compiled;
}

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
    const read = await Promise.all(folders.map(readPatternFiles));
    const validated = read.flatMap(({ files }) => files).map(validatePattern);
    const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
    if (problems.length)
        throw new PatternError(problems);
    const files = validated.flatMap(({ pattern }) => pattern ?? []);
    const translations = await translationsIn(folders, language);
    const own = new Map(files.map((file) => [file.id, compilePattern(file)]));
    const bounded = boundedRegexes();
    const bare = [...own.values()].map((one) => one.pattern);
    const mine = coverLibrary(bare, []);
    if (mine.problems.length)
        throw new PatternError(mine.problems);
    const cover = joinCovers(builtInCover, mine.cover);
    const kept = builtIn.filter((pattern) => !own.has(pattern.id));
    const build = (ordered) => (0,match_library/* createLibrary */.c)((0,pattern_book/* listedPatterns */.Xm)([...kept, ...ordered]), () => cover, (source, flags, pattern) => own.has(pattern.id) ? bounded.make(source, flags, pattern.id) : new RegExp(source, flags));
    const above = specificity(files, build(bare));
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
    const read = await Promise.all(folders.map(readTranslationFiles));
    const wanted = read.flatMap((one) => one.translations).filter((one) => one.language === language);
    const validated = wanted.map((one) => ({ id: one.id, ...validateTranslation(one) }));
    const problems = [...read.flatMap((one) => one.problems), ...validated.flatMap((one) => one.problems)];
    if (problems.length)
        throw new PatternError(problems);
    return new Map(validated.flatMap(({ id, texts }) => (texts ? [[id, texts]] : [])));
}


/***/ })

};
