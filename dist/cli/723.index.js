export const id = 723;
export const ids = [723];
export const modules = {

/***/ 40257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readInPlace),
/* harmony export */   I: () => (/* binding */ LARGE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** A file block by block, without promises and without new memory for each block: they take longer than the reading. */

/** Of a block. */
const LARGE = 1024 * 1024;
/** @param from The first byte that is read. */
function* readInPlace(path, from = 0) {
    const block = new Uint8Array(LARGE);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let at = from;
        for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, block, 0, LARGE, at); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, block, 0, LARGE, at)) {
            at += size;
            yield block.subarray(0, size);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 10723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveBuiltIn: () => (/* binding */ serveBuiltIn)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/match/scan.js + 35 modules
var scan = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/src/collect/read-in-place.js
var read_in_place = __webpack_require__(40257);
;// CONCATENATED MODULE: ./lib/src/collect/ahead-worker.js
/** The thread that reads files and looks through them ahead of the one that judges. See ahead.ts. */



/** Blocks that may be under way. */
const DEPTH = 4;
const LF = 10;
function serveAhead(port, filter) {
    const free = Array.from({ length: DEPTH }, () => new ArrayBuffer(read_in_place/* LARGE */.I));
    let file;
    let job = 0;
    /** The line that was begun. */
    let rest = new Uint8Array();
    const close = () => {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
        file = undefined;
    };
    const send = (buffer, length) => {
        const hits = filter.find(new Uint8Array(buffer, 0, length), scan/* withoutColours */.m);
        const { positions, sequences, lineEnds } = hits;
        port.postMessage({ job, buffer, length, hits }, [
            buffer,
            positions.buffer,
            sequences.buffer,
            lineEnds.buffer,
        ]);
    };
    const fill = (from) => {
        const bytes = new Uint8Array(free.at(-1));
        bytes.set(rest);
        const size = (0,external_node_fs_.readSync)(from, bytes, rest.length, read_in_place/* LARGE */.I - rest.length, null);
        const length = rest.length + size;
        const cut = bytes.lastIndexOf(LF, length - 1) + 1;
        // What has no line end, at the end or within a block, goes as it is.
        const whole = size === 0 || cut === 0 ? length : cut;
        rest = bytes.slice(whole, length);
        if (whole > 0)
            send(free.pop(), whole);
        if (size > 0)
            return;
        close();
        port.postMessage({ job, end: true });
    };
    port.on('message', (request) => {
        try {
            if ('free' in request)
                free.push(request.free);
            else {
                // Nobody wants the rest of the file before.
                close();
                job = request.job;
                file = (0,external_node_fs_.openSync)(request.path, 'r');
                rest = new Uint8Array();
            }
            while (file !== undefined && free.length > 0)
                fill(file);
        }
        catch {
            close();
            port.postMessage({ job, failed: true });
        }
    });
}

// EXTERNAL MODULE: ./lib/src/knowledge.js + 3 modules
var knowledge = __webpack_require__(75790);
;// CONCATENATED MODULE: ./lib/src/commands/ahead.js
/** The second thread of a big scan, with the built-in filter. */



/** @returns whether this is a second thread. */
function serveBuiltIn() {
    if (external_node_worker_threads_.parentPort)
        serveAhead(external_node_worker_threads_.parentPort, (0,knowledge/* builtInLibrary */.rG)().filter);
    return external_node_worker_threads_.parentPort !== null;
}


/***/ })

};
