export const id = 430;
export const ids = [430,988];
export const modules = {

/***/ 50988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gunzip: () => (/* binding */ gunzip),
/* harmony export */   w: () => (/* binding */ inflateRaw)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56191);
/** Unpacks a stream; what could be unpacked before it breaks is given out first. */


/**
 * Packed bytes that are unpacked at once. Deflate makes at most 1032 times as many of them, and all of it is held until
 * it is taken: what swells goes in small slices.
 */
const SLICE = 32 * 1024;
const SMALL_SLICE = 2 * 1024;
/** Unpacked bytes of one slice that are more than any log makes of it. */
const SWOLLEN = 2 ** 20;
const CHUNK = 128 * 1024;
/** A gzip file of one or several members. @throws when it is cut, damaged or beyond a limit. */
async function* gunzip(blocks, meter) {
    const engine = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: CHUNK });
    yield* (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .TJ)(pump(blocks, engine), () => engine.bytesWritten, meter);
}
/**
 * A deflated file of a zip archive.
 * @param done Told how many packed bytes it was; those behind it are not its own.
 * @throws when it is cut or damaged.
 */
async function* inflateRaw(blocks, done) {
    const engine = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)({ chunkSize: CHUNK });
    yield* pump(blocks, engine);
    done?.(engine.bytesWritten);
}
async function* pump(blocks, engine) {
    let ready = [];
    let failure;
    let over = false;
    let slice = SMALL_SLICE;
    const settled = new Promise((resolve) => {
        engine.on('error', (error) => {
            failure = error;
            resolve();
        });
        engine.on('end', () => {
            over = true;
            resolve();
        });
    });
    engine.on('data', (part) => ready.push(part));
    const take = () => {
        const parts = ready;
        ready = [];
        return parts;
    };
    try {
        for await (const block of blocks) {
            for (let at = 0, end = 0; at < block.length && !failure && !over; at = end) {
                end = at + slice;
                const written = new Promise((resolve) => engine.write(block.subarray(at, end), () => resolve()));
                // Behind the end of the packed bytes nothing is taken in, and the write is never answered.
                await Promise.race([written, settled]);
                const parts = take();
                slice = parts.reduce((sum, { length }) => sum + length, 0) > SWOLLEN ? SMALL_SLICE : SLICE;
                yield* parts;
            }
            if (failure || over)
                break;
        }
        // What is on its way out must be out before the end is judged: an error drops it.
        await new Promise(setImmediate);
        yield* take();
        engine.end();
        await settled;
        yield* take();
    }
    finally {
        engine.destroy();
    }
    if (failure)
        throw new Error(explained(failure), { cause: failure });
}
function explained(error) {
    const what = error.code === 'Z_BUF_ERROR' ? 'cut' : `damaged (${error.message})`;
    return `the archive is ${what}; what came before is used, fetch it again`;
}


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ serialItems),
/* harmony export */   T: () => (/* binding */ CUT)
/* harmony export */ });
/* harmony import */ var _item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43004);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56191);


const CUT = 'the archive is cut; what came before is used, fetch it again';
/**
 * @param start Walks over the files from the first; throws behind the last one when the archive is cut or damaged.
 * @returns what was found; what is broken is a gap.
 */
async function serialItems(archive, start, allowance) {
    const items = [];
    const gaps = [];
    const read = cursorOver(start);
    try {
        for await (const { name, size, body } of start()) {
            if (allowance.files <= 0)
                throw new Error(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .OVER */ .PM.files);
            allowance.files--;
            const index = items.length;
            const { head, failure } = await drained(body);
            const label = (0,_item_js__WEBPACK_IMPORTED_MODULE_0__/* .nameWithin */ .BY)(archive.name, name);
            items.push({ name: label, ...(size !== undefined && { size }), head, open: () => read(index) });
            if (failure)
                throw failure;
        }
    }
    catch (error) {
        gaps.push({ source: archive.name, message: error.message });
    }
    return { items, gaps };
}
async function drained(body) {
    const head = [];
    let size = 0;
    try {
        for await (const block of body) {
            if (size < _item_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD_BYTES */ .Lq)
                head.push(block.slice(0, _item_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD_BYTES */ .Lq - size));
            size += block.length;
        }
        return { head: Buffer.concat(head) };
    }
    catch (failure) {
        return { head: Buffer.concat(head), failure };
    }
}
/** Files are mostly asked for in their order, so the archive is unpacked once and not once for each of them. */
function cursorOver(start) {
    let walk;
    let next = 0;
    return async function* (index) {
        if (!walk || next > index) {
            await walk?.return(undefined);
            walk = start();
            next = 0;
        }
        for (;;) {
            const { value, done } = await walk.next();
            if (done)
                throw new Error(CUT);
            const body = value.body[Symbol.asyncIterator]();
            // The next file stands behind the last byte of this one, whoever wants it.
            const leave = async () => {
                while (!(await body.next()).done)
                    ;
            };
            if (next++ < index) {
                await leave();
                continue;
            }
            let bytes = 0;
            try {
                for (let part = await body.next(); !part.done; part = await body.next()) {
                    bytes += part.value.length;
                    yield part.value;
                }
            }
            finally {
                await leave();
            }
            if (bytes < (value.size ?? 0))
                throw new Error(CUT);
            return;
        }
    };
}


/***/ }),

/***/ 53430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zipItems: () => (/* binding */ zipItems)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./lib/src/collect/inflate.js
var inflate = __webpack_require__(50988);
// EXTERNAL MODULE: ./lib/src/collect/item.js
var item = __webpack_require__(43004);
// EXTERNAL MODULE: ./lib/src/collect/limits.js
var limits = __webpack_require__(56191);
// EXTERNAL MODULE: ./lib/src/collect/serial.js
var serial = __webpack_require__(60163);
;// CONCATENATED MODULE: ./lib/src/collect/zip-cut.js
/** A zip archive without its directory, which stands at its end: the files are found one behind the other. */



const FILE = Buffer.from('PK\x03\x04', 'latin1');
const HEADER = 30;
const ENCRYPTED = 1;
/** Size and checksum may stand behind a file, in at most so many bytes. */
const SIZE_BEHIND = 1 << 3;
const DESCRIPTOR = 24;
const NOTHING = Buffer.alloc(0);
const cutZipItems = (archive, allowance) => (0,serial/* serialItems */.B)(archive, () => filesInOrder(archive.open()), allowance);
/** Always ends by throwing that the archive is cut. */
async function* filesInOrder(blocks) {
    const reader = readerOf(blocks);
    for (;;) {
        const header = await reader.take(HEADER);
        if (header.length < HEADER || !header.subarray(0, 4).equals(FILE))
            throw new Error(serial/* CUT */.T);
        const flags = header.readUInt16LE(6);
        const deflated = header.readUInt16LE(8) === 8;
        const name = (await reader.take(header.readUInt16LE(26))).toString();
        await reader.take(header.readUInt16LE(28));
        // Where such a file ends is not known.
        if (flags & ENCRYPTED || (flags & SIZE_BEHIND && !deflated))
            throw new Error(serial/* CUT */.T);
        const body = deflated ? reader.inflated() : reader.stored(header.readUInt32LE(18));
        const size = flags & SIZE_BEHIND ? {} : { size: header.readUInt32LE(22) };
        if (name.endsWith('/'))
            for await (const _ of body)
                ;
        else
            yield { name, ...size, body };
        if (flags & SIZE_BEHIND)
            await reader.skipTo(FILE, DESCRIPTOR);
    }
}
function readerOf(blocks) {
    const source = (async function* () {
        for await (const block of blocks)
            yield Buffer.from(block.buffer, block.byteOffset, block.length);
    })();
    let rest = NOTHING;
    const next = async () => {
        if (rest.length === 0)
            rest = (await source.next()).value ?? NOTHING;
        const block = rest;
        rest = NOTHING;
        return block;
    };
    async function* stored(length) {
        for (let left = length; left > 0;) {
            const block = await next();
            if (block.length === 0)
                return;
            rest = block.subarray(left);
            yield block.subarray(0, left);
            left -= block.length;
        }
    }
    const take = async (length) => {
        const parts = [];
        for await (const part of stored(length))
            parts.push(part);
        return Buffer.concat(parts);
    };
    async function* inflated() {
        let fed = 0;
        let last = NOTHING;
        const feed = async function* () {
            for (;;) {
                last = await next();
                if (last.length === 0)
                    return;
                fed += last.length;
                yield last;
            }
        };
        const giveBack = (consumed) => {
            rest = last.subarray(last.length - (fed - consumed));
        };
        const meter = { allowance: (0,limits/* fullAllowance */.yx)(), archive: false, counted: 0 };
        yield* (0,limits/* limited */.TJ)((0,inflate/* inflateRaw */.w)(feed(), giveBack), () => fed, meter);
    }
    const skipTo = async (mark, within) => {
        const near = await take(within + mark.length);
        const at = near.indexOf(mark);
        rest = Buffer.concat([near.subarray(Math.max(0, at)), rest]);
    };
    return { take, stored, inflated, skipTo };
}

;// CONCATENATED MODULE: ./lib/src/collect/zip.js
/** The files of a zip archive: found in its directory, streamed one by one, never extracted to disk. */







const STORED = 0;
const DEFLATED = 8;
/** yauzl must not judge names: they are labels here, and one bad name would end its walk. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
/** @throws when it is too large to be held, and is not on disk. */
async function zipItems(archive, allowance) {
    const { path } = archive;
    const bytes = path === undefined ? await (0,item/* held */.yB)(archive.open(), allowance) : undefined;
    const part = (start, end) => bytes ? [bytes.subarray(start, end)] : (0,external_node_fs_.createReadStream)(path, { start, end: end - 1 });
    const items = [];
    const gaps = [];
    const told = new Set();
    let zip;
    try {
        zip = await (bytes ? (0,yauzl/* fromBufferPromise */.SY)(bytes, OPTIONS) : (0,yauzl/* openPromise */.sO)(path, OPTIONS));
    }
    catch {
        return cutZipItems(archive, allowance);
    }
    try {
        for await (const entry of zip.eachEntry()) {
            const name = (0,item/* nameWithin */.BY)(archive.name, labelOf(entry));
            const refused = isFile(entry) ? refusal(entry, allowance) : undefined;
            if (refused) {
                // What holds for the whole archive is said once.
                const source = refused === limits/* OVER */.PM.files || refused === limits/* OVER */.PM.totalBytes ? archive.name : name;
                if (!told.has(source + refused))
                    gaps.push({ source, message: refused });
                told.add(source + refused);
                if (refused === limits/* OVER */.PM.files)
                    break;
            }
            else if (isFile(entry)) {
                allowance.files--;
                allowance.bytes -= entry.uncompressedSize;
                const head = await headOfEntry(zip, entry);
                const facts = await factsOf(zip, entry);
                items.push({ name, size: entry.uncompressedSize, head, open: () => readEntry(part, facts) });
            }
        }
    }
    catch (error) {
        const message = `its directory is damaged (${error.message}); what it lists before is read, fetch it again`;
        gaps.push({ source: archive.name, message });
    }
    finally {
        zip.close();
    }
    return { items, gaps };
}
const labelOf = (entry) => (0,yauzl/* getFileNameLowLevel */.ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
/** Folders end with a slash; a link of Unix holds nothing but a path. */
function isFile(entry) {
    const unixType = (entry.externalFileAttributes >>> 28) & 0xf;
    return !/[/\\]$/.test(labelOf(entry)) && (unixType === 0 || unixType === 0o10);
}
function refusal(entry, allowance) {
    const { uncompressedSize, compressedSize, compressionMethod } = entry;
    if (allowance.files <= 0)
        return limits/* OVER */.PM.files;
    if (entry.isEncrypted())
        return 'it is encrypted; unpack it with its password and give the file';
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
        return `it is packed with method ${compressionMethod}, which is not known here; unpack it and give the file`;
    if (uncompressedSize > limits/* LIMITS */.b1.fileBytes)
        return limits/* OVER */.PM.fileBytes;
    if (uncompressedSize > limits/* LIMITS */.b1.ratioFrom && uncompressedSize > compressedSize * limits/* LIMITS */.b1.ratio)
        return limits/* OVER */.PM.ratio;
    return uncompressedSize > allowance.bytes ? limits/* OVER */.PM.totalBytes : undefined;
}
/** @returns nothing for an entry that is damaged, which reading it will tell. */
async function headOfEntry(zip, entry) {
    const end = Math.min(entry.compressedSize, item/* HEAD_BYTES */.Lq);
    try {
        const packed = [];
        for await (const part of await zip.openReadStreamPromise(entry, { decodeFileData: false, start: 0, end }))
            packed.push(part);
        const head = Buffer.concat(packed);
        if (entry.compressionMethod === STORED)
            return head;
        const unpacked = (0,external_node_zlib_.inflateRawSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
        return Uint8Array.from(unpacked.subarray(0, item/* HEAD_BYTES */.Lq));
    }
    catch {
        return new Uint8Array();
    }
}
async function factsOf(zip, entry) {
    const start = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).then(({ fileDataStart }) => fileDataStart, (error) => error);
    const { compressedSize: packed, uncompressedSize: size, crc32: sum, compressionMethod } = entry;
    return { start, packed, size, sum, stored: compressionMethod === STORED };
}
/**
 * Opens nothing but the packed bytes: yauzl would look for the directory again, for each of many files.
 * @throws when the bytes are not those that the directory speaks of.
 */
async function* readEntry(part, { start, packed, size, sum, stored }) {
    if (start instanceof Error)
        throw start;
    const blocks = packed === 0 ? [] : part(start, start + packed);
    let bytes = 0;
    let found = 0;
    for await (const block of stored ? blocks : (0,inflate/* inflateRaw */.w)(blocks)) {
        bytes += block.length;
        // Node.js before 20.15 has no crc32.
        found = (0,external_node_zlib_.crc32)?.(block, found) ?? sum;
        yield block;
        if (bytes > size)
            throw damaged('it is longer than the directory of the archive says');
    }
    if (bytes < size)
        throw damaged('it is shorter than the directory of the archive says');
    if (found !== sum)
        throw damaged('its checksum is wrong');
}
const damaged = (what) => new Error(`${what}, so the archive is damaged; fetch it again`);


/***/ })

};
