export const id = 520;
export const ids = [520];
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

/***/ 75790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ builtIn),
  rG: () => (/* binding */ builtInLibrary),
  hG: () => (/* binding */ loadExplanations),
  tR: () => (/* binding */ loadKnowledge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/collect/built-in.js
/** The built-in library, read from the files that scripts/generate.ts writes and the build puts beside the bundle. */

// The bundler finds a file only where its whole name stands.
const TEXTS = {
    en: () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "prose.en.txt", 'utf8'),
    ru: () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "prose.ru.txt", 'utf8'),
    zh: () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "prose.zh.txt", 'utf8'),
    ko: () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "prose.ko.txt", 'utf8'),
};
/** See packPatterns. */
const builtInPatterns = () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "patterns.txt", 'utf8');
/** See packCover. */
const builtInFilter = () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "filter.bin");
/** See packTexts. */
const builtInTexts = (language) => TEXTS[language]();

// EXTERNAL MODULE: ./lib/src/diagnose/translation.js
var translation = __webpack_require__(56940);
;// CONCATENATED MODULE: ./lib/src/diagnose/prose-book.js

function packTexts(entries) {
    return `\n${[...entries].map(([id, texts]) => `${id}\t${JSON.stringify(texts)}\n`).join('')}`;
}
const proseBook = (packed) => remembered((id) => textsOf(packed, id));
/** @param packed Translations; what is not translated stays English. */
const translatedBook = (english, packed) => remembered((id) => {
    const prose = english(id);
    return prose && (0,translation/* translated */.v)(prose, textsOf(packed, id));
});
/** The texts of one pattern are asked for once for each of its events. */
function remembered(book) {
    const known = new Map();
    return (id) => {
        if (!known.has(id))
            known.set(id, book(id));
        return known.get(id);
    };
}
function textsOf(packed, id) {
    const at = packed.indexOf(`\n${id}\t`);
    if (at < 0)
        return undefined;
    const from = at + id.length + 2;
    return JSON.parse(packed.slice(from, packed.indexOf('\n', from)));
}

// EXTERNAL MODULE: ./lib/src/match/library.js + 4 modules
var library = __webpack_require__(47994);
;// CONCATENATED MODULE: ./lib/src/match/packed-cover.js
const ARRAYS = {
    bits: Uint8Array,
    neighbours: Uint8Array,
    parts: Uint8Array,
    slots: Uint32Array,
    words: Int32Array,
    marks: Int32Array,
    sets: Uint8Array,
    places: Uint16Array,
    ends: Uint32Array,
    ownerEnds: Uint32Array,
    owners: Uint16Array,
};
const NAMES = Object.keys(ARRAYS);
/** Each array starts at a multiple of this. */
const STEP = 16;
const padded = (size) => Math.ceil(size / STEP) * STEP;
/** The lengths in bytes. */
const HEAD = padded(NAMES.length * 4);
/** @param ids In the order in which the patterns are numbered. */
function packCover({ tables, owners }, ids) {
    const numbers = new Map(ids.map((id, number) => [id, number]));
    const lists = Array.from(tables.ends, (_, sequence) => owners(sequence).map((id) => numbers.get(id)));
    let end = 0;
    const ownerEnds = Uint32Array.from(lists, (list) => {
        end += list.length;
        return end;
    });
    const arrays = { ...tables, ownerEnds, owners: Uint16Array.from(lists.flat()) };
    const sizes = NAMES.map((name) => arrays[name].byteLength);
    const packed = new Uint8Array(HEAD + sizes.reduce((sum, size) => sum + padded(size), 0));
    new Uint32Array(packed.buffer).set(sizes);
    let at = HEAD;
    for (const name of NAMES) {
        const { buffer, byteOffset, byteLength } = arrays[name];
        packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
        at += padded(byteLength);
    }
    return packed;
}
/** @param ids As given to `packCover`. */
function unpackCover(packed, ids) {
    // What was read into a pool may start anywhere.
    const { buffer, byteOffset } = packed.byteOffset % STEP === 0 ? packed : Uint8Array.from(packed);
    const sizes = new Uint32Array(buffer, byteOffset, NAMES.length);
    let at = byteOffset + HEAD;
    const views = NAMES.map((name, i) => {
        const Kind = ARRAYS[name];
        const view = new Kind(buffer, at, sizes[i] / Kind.BYTES_PER_ELEMENT);
        at += padded(sizes[i]);
        return [name, view];
    });
    const { ownerEnds, owners, ...tables } = Object.fromEntries(views);
    return {
        tables,
        owners: (sequence) => Array.from(owners.subarray(ownerEnds[sequence - 1] ?? 0, ownerEnds[sequence]), (number) => ids[number]),
    };
}

// EXTERNAL MODULE: ./lib/src/match/pattern-book.js
var pattern_book = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/src/render/phrases/load.js
var load = __webpack_require__(81276);
;// CONCATENATED MODULE: ./lib/src/knowledge.js
/** The built-in library, and its prose when somebody needs it. */






function builtInProse(language) {
    const english = proseBook(builtInTexts('en'));
    return language === 'en' ? english : translatedBook(english, builtInTexts(language));
}
/** What a library is made of that has patterns of the user, too. */
function builtIn() {
    const book = (0,pattern_book/* packedPatterns */.CZ)(builtInPatterns());
    return { book, cover: () => unpackCover(builtInFilter(), book.ids) };
}
/** The built-in library with nothing of the user. */
function builtInLibrary() {
    const { book, cover } = builtIn();
    return (0,library/* createLibrary */.c)(book, cover);
}
const loadExplanations = async (language) => ({
    library: builtInLibrary(),
    prose: () => builtInProse(language),
    phrases: await (0,load/* loadPhrases */.j)(language),
});
/**
 * @param folders Folders with the user's own patterns, if any; only then XRegExp and the schema are loaded.
 * @throws PatternError when one of those is wrong.
 */
async function loadKnowledge(folders = [], language = 'en') {
    const phrases = await (0,load/* loadPhrases */.j)(language);
    let ours;
    const builtInOnce = () => {
        ours ??= builtInProse(language);
        return ours;
    };
    if (folders.length === 0)
        return { library: builtInLibrary(), prose: async () => builtInOnce(), phrases, gaps: () => [] };
    const { withUserPatterns } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(382), __webpack_require__.e(401), __webpack_require__.e(356), __webpack_require__.e(559), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 44721));
    const { book, cover } = builtIn();
    const { library, prose, dropped } = await withUserPatterns(folders, book.patterns, cover(), language);
    return {
        library,
        phrases,
        prose: async () => (id) => prose(id) ?? builtInOnce()(id),
        gaps: () => [...dropped].map((id) => ({
            source: `pattern ${id}`,
            message: 'its regex took too long and was dropped; make it simpler',
        })),
    };
}


/***/ }),

/***/ 39484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ joinTables),
/* harmony export */   IU: () => (/* binding */ buildTables),
/* harmony export */   MU: () => (/* binding */ MASKS)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54270);

/** The bytes of a word that count, by kind: all, all but the first, all but the last. */
const MASKS = [-1, ~0xff, 0xffffff];
/** Which byte does not count, by kind. */
const ANY_BYTE = [undefined, 0, 3];
const ANY = Uint8Array.of(0);
function buildTables(data) {
    const words = [];
    const marks = [];
    const members = memberLists(data.sets);
    for (let window = 0; window < data.windows.length; window++) {
        const offset = data.windows[window];
        const sequence = window >> 2;
        const start = sequence === 0 ? 0 : data.ends[sequence - 1];
        const kind = offset < 0 ? 1 : start + offset + 4 > data.ends[sequence] ? 2 : 0;
        const at = (i) => (i === ANY_BYTE[kind] ? ANY : members[data.places[start + offset + i]]);
        for (const a of at(0))
            for (const b of at(1))
                for (const c of at(2))
                    for (const d of at(3)) {
                        words.push(a | (b << 8) | (c << 16) | (d << 24));
                        marks.push((sequence << 16) | (kind << 8) | (offset & 0xff));
                    }
    }
    return tablesOf(words, marks, data);
}
/** The sequences of `b` are numbered after those of `a`. */
function joinTables(a, b) {
    const [setShift, shift] = [a.sets.length / 32, a.ends.length];
    return tablesOf([...a.words, ...b.words], [...a.marks, ...b.marks.map((mark) => mark + (shift << 16))], {
        sets: Uint8Array.from([...a.sets, ...b.sets]),
        places: Uint16Array.from([...a.places, ...b.places.map((set) => set + setShift)]),
        ends: Uint32Array.from([...a.ends, ...b.ends.map((end) => end + a.places.length)]),
    });
}
function tablesOf(words, marks, sequences) {
    const bits = new Uint8Array(2 ** (_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BITS */ .eZ - 3));
    const neighbours = new Uint8Array(2 ** (_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .NEIGHBOUR_BITS */ .J0 - 3));
    const parts = new Uint8Array(2 ** (_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_BITS */ .VC - 3));
    const beside = neighboursOf(sequences);
    const slots = new Uint32Array(2 ** _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BITS */ .qr + 1);
    for (const word of words)
        slots[(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(word, _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BITS */ .qr) + 1]++;
    for (let slot = 1; slot < slots.length; slot++)
        slots[slot] += slots[slot - 1];
    const free = slots.slice();
    const sorted = { words: new Int32Array(words.length), marks: new Int32Array(words.length) };
    words.forEach((word, i) => {
        const place = free[(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(word, _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOT_BITS */ .qr)]++;
        sorted.words[place] = word;
        sorted.marks[place] = marks[i];
        const any = ANY_BYTE[(marks[i] >> 8) & 0xff];
        if (any !== undefined)
            setBit(parts, (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(word, _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .PART_BITS */ .VC));
        const besides = beside(marks[i]);
        for (let byte = 0; byte < (any === undefined ? 1 : 256); byte++) {
            const one = word | (byte << (8 * (any ?? 0)));
            setBit(bits, (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(one, _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BITS */ .eZ));
            for (const neighbour of besides)
                setBit(neighbours, (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .neighbourHashOf */ .l4)(one, neighbour));
        }
    });
    const { sets, places, ends } = sequences;
    return { bits, neighbours, parts, slots, ...sorted, sets, places, ends };
}
/** @returns of each entry, what may stand behind its window, or in front of it (`BEFORE`): the fewer of both. */
function neighboursOf({ sets, places, ends }) {
    const lists = memberLists(sets);
    return (mark) => {
        const sequence = mark >>> 16;
        const offset = (mark << 24) >> 24;
        const start = sequence === 0 ? 0 : ends[sequence - 1];
        const at = (i) => (i >= 0 && start + i < ends[sequence] ? lists[places[start + i]] : undefined);
        const [before, behind] = [at(offset - 1), at(offset + 4)];
        if (behind && !(before && before.length < behind.length))
            return [...behind];
        // A sequence is longer than a window.
        return Array.from(before, (byte) => byte + _hash_js__WEBPACK_IMPORTED_MODULE_0__/* .BEFORE */ .GV);
    };
}
function setBit(bits, place) {
    bits[place >> 3] |= 1 << (place & 7);
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


/***/ }),

/***/ 58696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ createFilter),
/* harmony export */   Z: () => (/* binding */ GRID),
/* harmony export */   gR: () => (/* binding */ VIEW)
/* harmony export */ });
const GRID = 9;
const CELL = 2 ** GRID;
/** Bytes that are looked at in one go: with the table they fit into a core's second cache. */
const PIECE = 256 * 1024;
const VIEW = 4096;
/** A line on each side, and the longest sequence. */
const MARGIN = VIEW + 64;
const LF = 10;
function createFilter(tables, makeKernel) {
    const kernel = makeKernel(tables, PIECE + 2 * MARGIN);
    const { room } = kernel;
    let positions = new Int32Array(1024);
    let found = new Uint16Array(1024);
    let count = 0;
    const known = new WeakMap();
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
    return {
        know: (bytes, hits) => void known.set(bytes, hits),
        find(bytes, prepare) {
            const before = known.get(bytes);
            if (before)
                return before;
            count = 0;
            const lineEnds = new Int32Array(Math.ceil(bytes.length / CELL) + 1);
            for (let from = 0; from < bytes.length; from += PIECE) {
                const end = fill(bytes, from, prepare);
                for (let at = MARGIN, cell = from >> GRID; at < end; at += CELL, cell++) {
                    // Behind the last byte of a block there are zeros.
                    lineEnds[cell + 1] = lineEnds[cell] + kernel.count(at, CELL, LF);
                }
                kernel.find(MARGIN, (end - MARGIN + 15) & ~15, (at, sequence) => add(from + at - MARGIN, sequence));
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
/* harmony export */   GV: () => (/* binding */ BEFORE),
/* harmony export */   J0: () => (/* binding */ NEIGHBOUR_BITS),
/* harmony export */   VC: () => (/* binding */ PART_BITS),
/* harmony export */   eZ: () => (/* binding */ HASH_BITS),
/* harmony export */   l4: () => (/* binding */ neighbourHashOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qr: () => (/* binding */ SLOT_BITS)
/* harmony export */ });
/** The hashes of a 4-byte word, the same in plain JavaScript, in the tables and in the WebAssembly kernel. */
const HASH_BITS = 20;
const NEIGHBOUR_BITS = 21;
/** Of words of which a byte does not count. */
const PART_BITS = 16;
const SLOT_BITS = 15;
const MULTIPLIER = 0x9e3779b1 | 0;
/** @param bits How many the hash has: `HASH_BITS`, `PART_BITS`, or `SLOT_BITS` of the place of a word's entries. */
const hashOf = (word, bits) => Math.imul(word, MULTIPLIER) >>> (32 - bits);
/** What stands in front of a word is told from what stands behind it. */
const BEFORE = 256;
/**
 * The same of a word and the byte behind it, or the one in front of it and `BEFORE`: a word alone is often met where
 * nothing of ours stands.
 */
const neighbourHashOf = (word, byte) => (Math.imul(word ^ (word >>> 15), 0x85ebca6b | 0) + Math.imul(byte, 0xc2b2ae35 | 0)) >>> (32 - NEIGHBOUR_BITS);


/***/ }),

/***/ 47994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createLibrary)
});

// EXTERNAL MODULE: ./lib/src/match/filter.js
var match_filter = __webpack_require__(58696);
;// CONCATENATED MODULE: ./lib/src/generated/kernel.js
// Generated by scripts/kernel.ts from src/match/kernel/simd.as.ts. Do not edit.
const KERNEL = 'AGFzbQEAAAABIwRgBX9/f39/AX9gA39/fwF/YAl/f39/f39/f38AYAJ/fwF/Ag8BA2VudgZtZW1vcnkCAAEDBwYAAgMBAAEGLgl/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHKQUFcGxhY2UAAQRtYXJrAAMGbmFycm93AAIFanVkZ2UABAVjb3VudAAFCt8IBo0CAQh/IwMgAEGx893xeWxBEXZBAnRqIgUoAgQhCSAFKAIAIQcDQCAHIAlJBEACQCAHQQJ0IgUjBGooAgAgAEcNACMFIAVqKAIAIghBCHVB/wFxIAFHDQAgAiAIwGsiCiEFIwggCEEQdiIGQQJ0aigCACELIAYEfyMIIAZBAWtBAnRqKAIABUEACyEGAn8DQCAGIAtJBEBBACMGIwcgBkEBdGovAQBBBXRqIAUtAAAiDEEDdmotAAAgDEEHcXZBAXFFDQIaIAZBAWohBiAFQQFqIQUMAQsLQQELRQ0AIAMgBEYEQEEADwsgAyAKNgIAIAMgCEEQdjYCBCADQQhqIQMLIAdBAWohBwwBCwsgAwsmACAAJAAgASQBIAIkAiADJAMgBCQEIAUkBSAGJAYgByQHIAgkCAu0AQEFfyABIABBAnRqIQMgASIAIQIDQCACIANJBEAgAigCACIEKAIAIgUgBUEPdnNB65Svr3hsIgUgBC0ABEG13MqVfGxqIQYgBSAEQQFrLQAAQYACakG13MqVfGxqIQUgACAENgIAIAAjASAGQQt2IgBBA3ZqLQAAIABBB3F2QQFxIwEgBUELdiIAQQN2ai0AACAAQQdxdkEBcXJBAnRqIQAgAkEEaiECDAELCyAAIAFrQQJ2C/IBAgF7AX8gACABaiEEIAIhAQNAIAAgBEkEQCAA/QAEAP0MsXk3nrF5N56xeTeesXk3nv21AUEM/a0BIQMgASAANgIAIAEjACAD/RsAIgFBA3ZqLQAAIAFBB3F2QQFxQQJ0aiIBIABBBGo2AgAgASMAIAP9GwEiAUEDdmotAAAgAUEHcXZBAXFBAnRqIgEgAEEIajYCACABIwAgA/0bAiIBQQN2ai0AACABQQdxdkEBcUECdGoiASAAQQxqNgIAIAEjACAD/RsDIgFBA3ZqLQAAIAFBB3F2QQFxQQJ0aiEBIABBEGohAAwBCwsgASACa0ECdgvsAQEFfyADQQhqIgUgBEEDdGohByAFIQQgACEFA0AgASAFSgRAIAIgBUECdGooAgAiCCgCACIGQQAgCCAEIAcQACIABH8jAiAGQYB+cUGx893xeWxBEHYiCUEDdmotAAAgCUEHcXZBAXEFQQALBEAgBkGAfnFBASAIIAAgBxAAIQALIAAEfyMCIAZB////B3FBsfPd8XlsQRB2IglBA3ZqLQAAIAlBB3F2QQFxBUEACwRAIAZB////B3FBAiAIIAAgBxAAIQALIAAEQCAAIQQgBUEBaiEFDAILCwsgAyAEIANrQQhrQQN2NgIAIAULjgECAnsBfyAC/Q8hBCAAIAFqIQEDQCAAIAFJBEAgAEHwH2oiAiABIAEgAksbIQL9DAAAAAAAAAAAAAAAAAAAAAAhAwNAIAAgAkkEQCADIAD9AAQAIAT9I/1xIQMgAEEQaiEADAELCyAFIAP9ff1/IgP9GwAgA/0bAWpqIAP9GwIgA/0bA2pqIQUMAQsLIAUL';

// EXTERNAL MODULE: ./lib/src/match/filter-tables.js
var filter_tables = __webpack_require__(39484);
// EXTERNAL MODULE: ./lib/src/match/hash.js
var match_hash = __webpack_require__(54270);
;// CONCATENATED MODULE: ./lib/src/match/kernel/plain.js
/** The kernel in plain JavaScript: the reference, and what runs where there is no WebAssembly. */


function plainKernel(tables, size) {
    const { bits, neighbours, parts, slots, words: known, marks } = tables;
    const room = Buffer.from(new ArrayBuffer(size));
    const words = new Int32Array(room.buffer);
    const marked = new Int32Array(words.length + 1);
    const mark = (from, to) => {
        let count = 0;
        for (let i = from; i < to; i++) {
            const hash = (0,match_hash/* hashOf */.qQ)(words[i], match_hash/* HASH_BITS */.eZ);
            // Without a branch: the next write overwrites what was no hit.
            marked[count] = i;
            count += (bits[hash >> 3] >> (hash & 7)) & 1;
        }
        return count;
    };
    return {
        room,
        find(from, length, take) {
            const count = mark(from >> 2, (from + length) >> 2);
            for (let n = 0; n < count; n++) {
                const index = marked[n];
                const word = words[index];
                const behind = (0,match_hash/* neighbourHashOf */.l4)(word, room[index * 4 + 4]);
                const before = (0,match_hash/* neighbourHashOf */.l4)(word, room[index * 4 - 1] + match_hash/* BEFORE */.GV);
                if (!(isSet(neighbours, behind) || isSet(neighbours, before)))
                    continue;
                for (let kind = 0; kind < filter_tables/* MASKS */.MU.length; kind++) {
                    const wanted = word & filter_tables/* MASKS */.MU[kind];
                    if (kind > 0 && !isSet(parts, (0,match_hash/* hashOf */.qQ)(wanted, match_hash/* PART_BITS */.VC)))
                        continue;
                    const slot = (0,match_hash/* hashOf */.qQ)(wanted, match_hash/* SLOT_BITS */.qr);
                    for (let entry = slots[slot]; entry < slots[slot + 1]; entry++) {
                        const one = marks[entry];
                        if (known[entry] !== wanted || ((one >> 8) & 0xff) !== kind)
                            continue;
                        const at = index * 4 - ((one << 24) >> 24);
                        if (stands(tables, one >>> 16, room, at))
                            take(at, one >>> 16);
                    }
                }
            }
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
const isSet = (bits, place) => (bits[place >> 3] >> (place & 7)) & 1;
/** @returns whether the sequence stands in `bytes` at `at`. */
function stands({ sets, places, ends }, sequence, bytes, at) {
    const end = ends[sequence];
    let place = sequence === 0 ? 0 : ends[sequence - 1];
    for (let p = at; place < end; place++, p++) {
        const byte = bytes[p];
        if (((sets[places[place] * 32 + (byte >> 3)] >> (byte & 7)) & 1) === 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/match/kernel/simd.js
/** The kernel in WebAssembly. Its memory: the tables, the room, the marked words, what was found. */

const PAGE = 64 * 1024;
const up = (size, step) => Math.ceil(size / step) * step;
/** Sequences that are found before they are handed over. */
const FOUND = 2048;
/** @throws when there is no WebAssembly, or none with SIMD. */
const simdKernel = (tables, size) => {
    const { bits, neighbours, parts, slots, words, marks, sets, places, ends } = tables;
    // Room that is never used is never touched.
    const limit = FOUND + 3 * words.length;
    let end = 0;
    const reserved = (bytes) => {
        const at = end;
        end = up(at + bytes, 16);
        return at;
    };
    const arrays = [bits, neighbours, parts, slots, words, marks, sets, places, ends];
    const addresses = arrays.map(({ byteLength }) => reserved(byteLength));
    const [roomAt, markedAt, foundAt] = [reserved(size), reserved(size + 4), reserved(8 * limit + 8)];
    const memory = new WebAssembly.Memory({ initial: up(end, PAGE) / PAGE });
    const module = new WebAssembly.Module(Buffer.from(KERNEL, 'base64'));
    const { place, mark, narrow, judge, count } = new WebAssembly.Instance(module, { env: { memory } })
        .exports;
    const bytes = new Uint8Array(memory.buffer);
    arrays.forEach(({ buffer, byteOffset, byteLength }, i) => {
        bytes.set(new Uint8Array(buffer, byteOffset, byteLength), addresses[i]);
    });
    place(...addresses);
    const found = new Int32Array(memory.buffer, foundAt, 2 * limit + 2);
    return {
        room: Buffer.from(memory.buffer, roomAt, size),
        find(from, length, take) {
            const marked = narrow(mark(roomAt + from, length, markedAt), markedAt);
            for (let next = 0; next < marked;) {
                next = judge(next, marked, markedAt, foundAt, limit);
                for (let i = 1; i <= found[0]; i++)
                    take(found[2 * i] - roomAt, found[2 * i + 1]);
            }
        },
        count: (from, length, byte) => count(roomAt + from, length, byte),
    };
};

;// CONCATENATED MODULE: ./lib/src/match/kernel/choose.js
/** WebAssembly where it is to be had, else plain JavaScript: the results are the same. */



function chooseKernel() {
    // Missing under --jitless; without SIMD the module is not valid.
    const usable = typeof WebAssembly !== 'undefined' && WebAssembly.validate(Buffer.from(KERNEL, 'base64'));
    return usable ? simdKernel : plainKernel;
}

;// CONCATENATED MODULE: ./lib/src/match/library.js
/** The library as the matcher asks it: by byte sequence, by id, by exit code, by status word. */


/**
 * @param cover Made of the same patterns, or of more; asked for on first use.
 * @param makeMatcher How the regexes of a pattern are run; natively by default.
 */
function createLibrary(book, cover, makeMatcher = (source, flags) => new RegExp(source, flags)) {
    const compiled = new Map();
    const bySequence = [];
    let filter;
    let known;
    const made = () => {
        known ??= cover();
        return known;
    };
    return {
        ids: book.ids,
        get patterns() {
            return book.patterns;
        },
        get compositions() {
            return book.compositions;
        },
        get: book.get,
        byCode: book.byCode,
        byStatus: book.byStatus,
        get filter() {
            filter ??= (0,match_filter/* createFilter */.HI)(made().tables, chooseKernel());
            return filter;
        },
        patternsOf(sequence) {
            bySequence[sequence] ??= made()
                .owners(sequence)
                .flatMap((id) => book.get(id) ?? []);
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


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ packedPatterns),
/* harmony export */   Xm: () => (/* binding */ listedPatterns)
/* harmony export */ });
/* unused harmony export packPatterns */
/** @param patterns Ids are unique. */
function listedPatterns(patterns) {
    const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
    const byCode = new Map(patterns.flatMap((pattern) => (pattern.means ?? []).map((code) => [code, pattern])));
    const byStatus = new Map(patterns.flatMap((pattern) => (pattern.statuses ?? []).map((word) => [word, pattern])));
    return {
        ids: patterns.map(({ id }) => id),
        patterns,
        compositions: patterns.filter(({ derive }) => derive),
        get: (id) => byId.get(id),
        byCode: (code) => byCode.get(code),
        byStatus: (status) => byStatus.get(status),
    };
}
/** @returns the index as JSON in the first line, then one pattern a line. */
function packPatterns(patterns) {
    const lines = patterns.map((pattern) => JSON.stringify(pattern));
    const index = {
        ids: patterns.map(({ id }, i) => [id, lines[i].length]),
        codes: Object.fromEntries(patterns.flatMap(({ id, means }) => (means ?? []).map((code) => [code, id]))),
        statuses: Object.fromEntries(patterns.flatMap(({ id, statuses }) => (statuses ?? []).map((word) => [word, id]))),
        compositions: patterns.flatMap(({ id, derive }) => (derive ? id : [])),
    };
    return `${[JSON.stringify(index), ...lines].join('\n')}\n`;
}
function packedPatterns(packed) {
    const head = packed.indexOf('\n') + 1;
    const index = JSON.parse(packed.slice(0, head));
    const places = new Map();
    let from = head;
    for (const [id, length] of index.ids) {
        places.set(id, [from, from + length]);
        from += length + 1;
    }
    const codes = new Map(Object.entries(index.codes));
    const statuses = new Map(Object.entries(index.statuses));
    const parsed = new Map();
    const get = (id) => {
        const place = id === undefined ? undefined : places.get(id);
        if (id === undefined || !place)
            return undefined;
        const pattern = parsed.get(id) ?? JSON.parse(packed.slice(...place));
        parsed.set(id, pattern);
        return pattern;
    };
    const all = (ids) => ids.map((id) => get(id));
    const ids = [...places.keys()];
    return {
        ids,
        get patterns() {
            return all(ids);
        },
        get compositions() {
            return all(index.compositions);
        },
        get,
        byCode: (code) => get(codes.get(String(code))),
        byStatus: (status) => get(statuses.get(status)),
    };
}


/***/ })

};
