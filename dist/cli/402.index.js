export const id = 402;
export const ids = [402];
export const modules = {

/***/ 56940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ translated)
/* harmony export */ });
/** @param translation What it lacks stays English. */
function translated(prose, translation = {}) {
    const { title, explanation, contradiction } = translation;
    const words = (english, texts = []) => english.map((text, i) => texts[i] ?? text);
    const steps = (english, texts = []) => english.map((fix, i) => ({ ...fix, text: texts[i] ?? fix.text }));
    return {
        ...prose,
        title: title ?? prose.title,
        explanation: explanation ?? prose.explanation,
        causes: words(prose.causes, translation.causes),
        fixes: steps(prose.fixes, translation.fixes),
        ...(prose.collect && { collect: steps(prose.collect, translation.collect) }),
        ...(prose.contradiction && { contradiction: contradiction ?? prose.contradiction }),
    };
}


/***/ }),

/***/ 91019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ signalNumber),
/* harmony export */   h7: () => (/* binding */ signedToUnsigned),
/* harmony export */   kB: () => (/* binding */ isWindowsStatus),
/* harmony export */   l5: () => (/* binding */ seenByParent)
/* harmony export */ });
/**
 * The arithmetic of exit statuses: what a number can be before anybody gives it a meaning.
 * Sources: wait(2), signal(7), bash(1) EXIT STATUS, [MS-ERREF] NTSTATUS.
 */
/** Windows prints the same 32 bits signed (PowerShell, the runner) or unsigned (Docker, Kubernetes). */
function signedToUnsigned(code) {
    return code < 0 ? code >>> 0 : code;
}
/** @returns what a Linux parent sees of `exit(code)`: the low 8 bits. */
function seenByParent(code) {
    return ((code % 256) + 256) % 256;
}
/** @returns n of a status 128+n when n is a signal of Linux (1-64). */
function signalNumber(code) {
    return code > 128 && code <= 192 ? code - 128 : undefined;
}
/** @returns whether the number can only be a 32-bit Windows status. */
function isWindowsStatus(code) {
    return code > 255 && signedToUnsigned(code) <= 0xffffffff;
}


/***/ }),

/***/ 92040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadExplanations),
  t: () => (/* binding */ loadKnowledge)
});

// EXTERNAL MODULE: ./lib/src/diagnose/translation.js
var translation = __webpack_require__(56940);
;// CONCATENATED MODULE: ./lib/src/diagnose/prose-book.js

function packTexts(entries) {
    return `\n${[...entries].map(([id, texts]) => `${id}\t${JSON.stringify(texts)}\n`).join('')}`;
}
const proseBook = (packed) => (id) => textsOf(packed, id);
/** @param packed Translations; what is not translated stays English. */
const translatedBook = (english, packed) => (id) => {
    const prose = english(id);
    return prose && (0,translation/* translated */.v)(prose, textsOf(packed, id));
};
function textsOf(packed, id) {
    const at = packed.indexOf(`\n${id}\t`);
    if (at < 0)
        return undefined;
    const from = at + id.length + 2;
    return JSON.parse(packed.slice(from, packed.indexOf('\n', from)));
}

// EXTERNAL MODULE: ./lib/src/match/filter-data.js
var filter_data = __webpack_require__(9389);
// EXTERNAL MODULE: ./lib/src/match/library.js + 4 modules
var match_library = __webpack_require__(47994);
// EXTERNAL MODULE: ./lib/src/render/phrases/load.js
var load = __webpack_require__(81276);
;// CONCATENATED MODULE: ./lib/src/knowledge.js
/** The built-in library, and its prose when somebody needs it. */




async function builtInPatterns() {
    return (await __webpack_require__.e(/* import() */ 433).then(__webpack_require__.bind(__webpack_require__, 82433))).PATTERNS;
}
/** Each language is a module of its own, so that those which nobody asks for cost nothing. */
const TRANSLATED = {
    ru: () => __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 52136)),
    zh: () => __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 22939)),
    ko: () => __webpack_require__.e(/* import() */ 583).then(__webpack_require__.bind(__webpack_require__, 99583)),
};
async function builtInProse(language) {
    const english = proseBook((await __webpack_require__.e(/* import() */ 550).then(__webpack_require__.bind(__webpack_require__, 18550))).PROSE);
    return language === 'en' ? english : translatedBook(english, (await TRANSLATED[language]()).PROSE);
}
/** Enough to look things up; no log can be scanned with it. */
async function loadExplanations(language) {
    const nothing = { data: (0,filter_data/* filterData */.Bd)([]), owners: () => [] };
    const phrases = await (0,load/* loadPhrases */.j)(language);
    return { library: (0,match_library/* createLibrary */.c)(await builtInPatterns(), nothing), prose: () => builtInProse(language), phrases };
}
/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
async function loadKnowledge(folders = [], language = 'en') {
    const patterns = await builtInPatterns();
    const { FILTER } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 53116));
    const cover = (0,match_library/* unpackCover */.A)(FILTER, patterns);
    const phrases = await (0,load/* loadPhrases */.j)(language);
    if (folders.length === 0)
        return { library: (0,match_library/* createLibrary */.c)(patterns, cover), prose: () => builtInProse(language), phrases, gaps: () => [] };
    const { withUserPatterns } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(382), __webpack_require__.e(401), __webpack_require__.e(356), __webpack_require__.e(761), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 44721));
    const { library, prose, dropped } = await withUserPatterns(folders, patterns, cover, language);
    return {
        library,
        phrases,
        prose: async () => {
            const ours = await builtInProse(language);
            return (id) => prose(id) ?? ours(id);
        },
        gaps: () => [...dropped].map((id) => ({
            source: `pattern ${id}`,
            message: 'its regex took too long and was dropped; make it simpler',
        })),
    };
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ filterData),
/* harmony export */   F0: () => (/* binding */ unpackFilter),
/* harmony export */   zq: () => (/* binding */ joinFilterData)
/* harmony export */ });
/* unused harmony export packFilter */
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
/** The sequences of `b` are numbered after those of `a`. */
function joinFilterData(a, b) {
    const setShift = a.sets.length / 32;
    return {
        sets: Uint8Array.from([...a.sets, ...b.sets]),
        places: Uint16Array.from([...a.places, ...b.places.map((set) => set + setShift)]),
        ends: Uint32Array.from([...a.ends, ...b.ends.map((end) => end + a.places.length)]),
        windows: Int8Array.from([...a.windows, ...b.windows]),
    };
}
const FIELDS = [
    ['sets', Uint8Array],
    ['places', Uint16Array],
    ['ends', Uint32Array],
    ['windows', Int8Array],
];
function packFilter(data) {
    const packed = FIELDS.map(([name]) => [name, Buffer.from(data[name].buffer).toString('base64')]);
    return Object.fromEntries(packed);
}
function unpackFilter(packed) {
    const unpacked = FIELDS.map(([name, Kind]) => {
        // A small Buffer is a part of a pool; its own copy starts at an even address.
        const bytes = Uint8Array.from(Buffer.from(packed[name], 'base64'));
        return [name, new Kind(bytes.buffer)];
    });
    return Object.fromEntries(unpacked);
}


/***/ }),

/***/ 64150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ GRID),
  gR: () => (/* binding */ VIEW),
  HI: () => (/* binding */ createFilter)
});

// EXTERNAL MODULE: ./lib/src/match/hash.js
var match_hash = __webpack_require__(54270);
;// CONCATENATED MODULE: ./lib/src/match/filter-tables.js

function buildTables(data) {
    const bits = new Uint8Array(2 ** (match_hash/* HASH_BITS */.eZ - 3));
    const otherBits = new Uint8Array(bits.length);
    const members = memberLists(data.sets);
    const kinds = KINDS.map((kind) => windowed(data, members, kind, [bits, otherBits]));
    return { bits, otherBits, kinds: kinds.filter(({ next }) => next.length > 0), stands: verifier(data) };
}
/** Which byte of a word does not count: none, the first, the last. */
const KINDS = [
    { mask: -1, any: undefined },
    { mask: ~0xff, any: 0 },
    { mask: 0xffffff, any: 3 },
];
const ANY = Uint8Array.of(0);
/** Every word that can stand in a window of this kind. */
function windowed(data, members, { mask, any }, tables) {
    const words = [];
    const sequences = [];
    const offsets = [];
    for (let window = 0; window < data.windows.length; window++) {
        const offset = data.windows[window];
        const sequence = window >> 2;
        const start = sequence === 0 ? 0 : data.ends[sequence - 1];
        const beyond = start + offset + 4 > data.ends[sequence];
        if (any !== (offset < 0 ? 0 : beyond ? 3 : undefined))
            continue;
        const at = (i) => (i === any ? ANY : members[data.places[start + offset + i]]);
        const [first, second, third, fourth] = [at(0), at(1), at(2), at(3)];
        for (let a = 0; a < first.length; a++)
            for (let b = 0; b < second.length; b++)
                for (let c = 0; c < third.length; c++)
                    for (let d = 0; d < fourth.length; d++) {
                        const word = first[a] | (second[b] << 8) | (third[c] << 16) | (fourth[d] << 24);
                        words.push(word);
                        sequences.push(sequence);
                        offsets.push(offset);
                        mark(tables, word, any);
                    }
    }
    return {
        mask,
        ...chainsOf(words),
        sequences: Uint16Array.from(sequences),
        offsets: Int8Array.from(offsets),
    };
}
function mark([bits, otherBits], word, any) {
    const step = any === undefined ? 0 : 1 << (8 * any);
    for (let byte = 0, one = word; byte < (step === 0 ? 1 : 256); byte++, one = (one + step) | 0) {
        const hash = (0,match_hash/* hashOf */.qQ)(one);
        bits[hash >> 3] |= 1 << (hash & 7);
        const other = (0,match_hash/* otherHashOf */.oL)(one);
        otherBits[other >> 3] |= 1 << (other & 7);
    }
}
function memberLists(sets) {
    const lists = [];
    for (let row = 0; row < sets.length; row += 32) {
        const list = [];
        for (let byte = 0; byte < 256; byte++)
            if ((sets[row + (byte >> 3)] >> (byte & 7)) & 1)
                list.push(byte);
        lists.push(Uint8Array.from(list));
    }
    return lists;
}
/** Open addressing by word; the entries of one word hang together. */
function chainsOf(words) {
    const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2));
    const keys = new Int32Array(size);
    const heads = new Int32Array(size);
    const next = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
        const slot = slotOf(words[i], keys, heads);
        keys[slot] = words[i];
        next[i] = heads[slot];
        heads[slot] = i + 1;
    }
    return { next, heads, keys };
}
/** @returns where the word is, or where it would be. */
function slotOf(word, keys, heads) {
    const last = heads.length - 1;
    let slot = (0,match_hash/* hashOf */.qQ)(word) & last;
    while (heads[slot] !== 0 && keys[slot] !== word)
        slot = (slot + 1) & last;
    return slot;
}
/** @returns the first entry of the word plus one, or 0. */
const firstEntry = ({ mask, keys, heads }, word) => heads[slotOf(word & mask, keys, heads)];
function verifier({ sets, places, ends }) {
    return (sequence, bytes, at) => {
        const end = ends[sequence];
        let place = sequence === 0 ? 0 : ends[sequence - 1];
        for (let p = at; place < end; place++, p++) {
            const byte = bytes[p];
            if (((sets[places[place] * 32 + (byte >> 3)] >> (byte & 7)) & 1) === 0)
                return false;
        }
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/src/match/filter.js


const GRID = 11;
const CELL = 2 ** GRID;
/** Bytes that are looked at in one go: with the table they fit into a core's second cache. */
const PIECE = 256 * 1024;
const VIEW = 4096;
/** A line on each side, and the longest sequence. */
const MARGIN = VIEW + 64;
const LF = 10;
function createFilter(data, makeKernel) {
    const tables = buildTables(data);
    const kernel = makeKernel(tables.bits, PIECE + 2 * MARGIN);
    const { room, words, marked } = kernel;
    const { otherBits, kinds, stands } = tables;
    let positions = new Int32Array(1024);
    let found = new Uint16Array(1024);
    let count = 0;
    /** Two windows of one sequence may be hit, and later words open earlier sequences: nearly sorted. */
    const add = (position, sequence) => {
        if (count === positions.length)
            [positions, found] = [doubled(positions), doubled(found)];
        let at = count++;
        for (; at > 0 && positions[at - 1] > position; at--) {
            positions[at] = positions[at - 1];
            found[at] = found[at - 1];
        }
        positions[at] = position;
        found[at] = sequence;
    };
    /** Puts `bytes[from, from + PIECE)` into the room, with what stands around it. @returns where it ends there. */
    const fill = (bytes, from, prepare) => {
        const lead = Math.min(from, MARGIN);
        const end = Math.min(bytes.length, from + PIECE + MARGIN);
        const filled = MARGIN + end - from;
        room.fill(0, 0, MARGIN - lead);
        room.set(bytes.subarray(from - lead, end), MARGIN - lead);
        room.fill(0, filled, Math.min(room.length, filled + CELL + MARGIN));
        prepare?.(room, MARGIN - lead, filled);
        return Math.min(MARGIN + PIECE, filled);
    };
    const findInPiece = (from, end) => {
        const hits = kernel.mark(MARGIN >> 2, ((end - MARGIN + 15) & ~15) >> 2);
        for (let n = 0; n < hits; n++) {
            const index = (MARGIN >> 2) + marked[n];
            const word = words[index];
            const other = (0,match_hash/* otherHashOf */.oL)(word);
            if (((otherBits[other >> 3] >> (other & 7)) & 1) === 0)
                continue;
            for (let k = 0; k < kinds.length; k++) {
                const kind = kinds[k];
                for (let entry = firstEntry(kind, word); entry !== 0; entry = kind.next[entry - 1]) {
                    const sequence = kind.sequences[entry - 1];
                    const at = index * 4 - kind.offsets[entry - 1];
                    if (stands(sequence, room, at))
                        add(from + at - MARGIN, sequence);
                }
            }
        }
    };
    return {
        find(bytes, prepare) {
            count = 0;
            const lineEnds = new Int32Array(Math.ceil(bytes.length / CELL) + 1);
            for (let from = 0; from < bytes.length; from += PIECE) {
                const end = fill(bytes, from, prepare);
                for (let at = MARGIN, cell = from >> GRID; at < end; at += CELL, cell++) {
                    // Behind the last byte of a block there are zeros.
                    lineEnds[cell + 1] = lineEnds[cell] + kernel.count(at, CELL, LF);
                }
                findInPiece(from, end);
            }
            return { positions: positions.slice(0, count), sequences: found.slice(0, count), lineEnds };
        },
    };
}
function doubled(array) {
    const larger = new array.constructor(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 54270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ HASH_BITS),
/* harmony export */   oL: () => (/* binding */ otherHashOf),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/** The hash of a 4-byte word, the same in plain JavaScript, in the tables and in the WebAssembly kernel. */
const HASH_BITS = 20;
const MULTIPLIER = 0x9e3779b1 | 0;
const hashOf = (word) => Math.imul(word, MULTIPLIER) >>> (32 - HASH_BITS);
/** Another one: a word that is none of ours seldom passes both. */
const otherHashOf = (word) => Math.imul(word ^ (word >>> 15), 0x85ebca6b | 0) >>> (32 - HASH_BITS);


/***/ }),

/***/ 47994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createLibrary),
  A: () => (/* binding */ unpackCover)
});

// EXTERNAL MODULE: ./lib/src/match/filter.js + 1 modules
var match_filter = __webpack_require__(64150);
// EXTERNAL MODULE: ./lib/src/match/filter-data.js
var filter_data = __webpack_require__(9389);
;// CONCATENATED MODULE: ./lib/src/generated/kernel.js
// Generated by scripts/kernel.ts from src/match/kernel/simd.as.ts. Do not edit.
const KERNEL = 'AGFzbQEAAAABEAJgBH9/f38Bf2ADf39/AX8CDwEDZW52Bm1lbW9yeQIAAQMDAgABBxACBG1hcmsAAAVjb3VudAABCqwCAvEBAgN/AXsgAyEEA0AgASAFSgRAIAAgBUECdGr9AAQA/QyxeTeesXk3nrF5N56xeTee/bUBQQz9rQEiB/0bACEGIAQgBTYCACAEIAIgBkEDdmotAAAgBkEHcXZBAXFBAnRqIgQgBUEBajYCACAEIAIgB/0bASIEQQN2ai0AACAEQQdxdkEBcUECdGoiBCAFQQJqNgIAIAQgAiAH/RsCIgRBA3ZqLQAAIARBB3F2QQFxQQJ0aiIEIAVBA2o2AgAgBCACIAf9GwMiBEEDdmotAAAgBEEHcXZBAXFBAnRqIQQgBUEEaiEFDAELCyAEIANrQQJ2CzcCAn8BeyAC/Q8hBQNAIAEgA0oEQCAEIAAgA2r9AAQAIAX9I/1kaWohBCADQRBqIQMMAQsLIAQL';

// EXTERNAL MODULE: ./lib/src/match/hash.js
var match_hash = __webpack_require__(54270);
;// CONCATENATED MODULE: ./lib/src/match/kernel/plain.js
/** The kernel in plain JavaScript: the reference, and what runs where there is no WebAssembly. */

function plainKernel(bits, size) {
    const room = new Uint8Array(size);
    const words = new Int32Array(room.buffer);
    const marked = new Int32Array(words.length + 1);
    return {
        room,
        words,
        marked,
        mark(from, length) {
            let count = 0;
            for (let i = 0; i < length; i++) {
                const hash = (0,match_hash/* hashOf */.qQ)(words[from + i]);
                // Without a branch: the next write overwrites what was no hit.
                marked[count] = i;
                count += (bits[hash >> 3] >> (hash & 7)) & 1;
            }
            return count;
        },
        count(from, length, byte) {
            let total = 0;
            for (let i = from; i < from + length; i++)
                if (room[i] === byte)
                    total++;
            return total;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/match/kernel/simd.js
/** The kernel in WebAssembly. */

const PAGE = 64 * 1024;
const up = (size, step) => Math.ceil(size / step) * step;
/** @throws when there is no WebAssembly, or none with SIMD. */
function simdKernel(bits, size) {
    const roomAt = up(bits.length, 16);
    const outAt = roomAt + up(size, 16);
    const memory = new WebAssembly.Memory({ initial: up(outAt + size + 4, PAGE) / PAGE });
    const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    const { mark, count } = new WebAssembly.Instance(module, { env: { memory } }).exports;
    new Uint8Array(memory.buffer).set(bits);
    return {
        room: new Uint8Array(memory.buffer, roomAt, size),
        words: new Int32Array(memory.buffer, roomAt, size >> 2),
        marked: new Int32Array(memory.buffer, outAt, (size >> 2) + 1),
        mark: (from, words) => mark(roomAt + from * 4, words, 0, outAt),
        count: (from, length, byte) => count(roomAt + from, length, byte),
    };
}

;// CONCATENATED MODULE: ./lib/src/match/kernel/choose.js
/** WebAssembly where it is to be had, else plain JavaScript: the results are the same. */



function chooseKernel() {
    // Missing under --jitless; without SIMD the module is not valid.
    const usable = typeof WebAssembly !== 'undefined' && WebAssembly.validate(Buffer.from(KERNEL, 'base64'));
    return usable ? simdKernel : plainKernel;
}

;// CONCATENATED MODULE: ./lib/src/match/library.js
/** The library as the matcher asks it: by byte sequence, by id, by exit code, by status word. */



function unpackCover({ data, owners }, patterns) {
    return {
        data: (0,filter_data/* unpackFilter */.F0)(data),
        owners: (sequence) => (owners[sequence] ?? []).map((number) => patterns[number].id),
    };
}
/**
 * @param patterns Ids are unique.
 * @param cover Made of the same patterns, or of more.
 * @param makeMatcher How the regexes of a pattern are run; natively by default.
 */
function createLibrary(patterns, cover, makeMatcher = (source, flags) => new RegExp(source, flags)) {
    const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
    const byCode = new Map(patterns.flatMap((pattern) => (pattern.means ?? []).map((code) => [code, pattern])));
    const byStatus = new Map(patterns.flatMap((pattern) => (pattern.statuses ?? []).map((word) => [word, pattern])));
    const compiled = new Map();
    const bySequence = [];
    let filter;
    return {
        patterns,
        get: (id) => byId.get(id),
        byCode: (code) => byCode.get(code),
        byStatus: (status) => byStatus.get(status),
        get filter() {
            filter ??= (0,match_filter/* createFilter */.HI)(cover.data, chooseKernel());
            return filter;
        },
        patternsOf(sequence) {
            bySequence[sequence] ??= cover.owners(sequence).flatMap((id) => byId.get(id) ?? []);
            return bySequence[sequence];
        },
        regexes(pattern) {
            const regexes = compiled.get(pattern) ?? (pattern.match ?? []).map((wording) => compile(wording, pattern, makeMatcher));
            compiled.set(pattern, regexes);
            return regexes;
        },
    };
}
function compile(wording, pattern, make) {
    return {
        regex: make(wording.source, wording.flags, pattern),
        names: wording.names,
        unless: wording.unless === undefined ? undefined : make(wording.unless.source, wording.unless.flags, pattern),
    };
}


/***/ })

};
