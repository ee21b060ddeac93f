export const id = 988;
export const ids = [988];
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


/***/ })

};
