export const id = 834;
export const ids = [834];
export const modules = {

/***/ 70834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAhead: () => (/* binding */ readAhead)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _ahead_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71612);
/* harmony import */ var _read_in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40257);
/**
 * Big files are read and looked through by a second thread, ahead of the one that judges what was found. What comes
 * out is the same: a block is what it would have been, and brings along what the filter sees in it.
 */




/**
 * @param entry The module that serves as the thread: `serveAhead` when it is not the main one.
 * @param filter With the same tables as the thread's.
 */
function readAhead(sources, entry, filter) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2)
        return;
    const files = sources.flatMap(({ file }) => file ?? []);
    let thread;
    for (const { path, readBy } of files)
        readBy(() => {
            thread ??= startThread(entry);
            return blocksOf(path, thread, filter());
        });
}
async function* blocksOf(path, thread, filter) {
    let at = 0;
    for await (const reply of thread.read(path)) {
        if ('end' in reply)
            return;
        if ('failed' in reply)
            break;
        const bytes = new Uint8Array(reply.buffer, 0, reply.length);
        filter.know(bytes, reply.hits);
        at += reply.length;
        yield bytes;
    }
    // Whatever went wrong there, it is read here, and what is wrong with the file shows here as well.
    yield* (0,_read_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readInPlace */ .$)(path, at);
}
function startThread(entry) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { argv: [_ahead_job_js__WEBPACK_IMPORTED_MODULE_3__/* .AHEAD */ .y], resourceLimits: { maxYoungGenerationSizeMb: 2 } });
    let job = 0;
    let queue = [];
    let wake = () => { };
    const send = (request, buffers = []) => worker.postMessage(request, buffers);
    const release = (reply) => {
        if ('buffer' in reply)
            send({ free: reply.buffer }, [reply.buffer]);
    };
    const take = (reply) => {
        // What was under way when somebody stopped reading.
        if (reply.job !== job)
            release(reply);
        else
            queue.push(reply);
        wake();
    };
    const fail = () => take({ job, failed: true });
    worker.on('message', take).on('error', fail).on('exit', fail).unref();
    return {
        async *read(path) {
            queue.forEach(release);
            queue = [];
            send({ path, job: ++job });
            // Only while somebody waits for it, it keeps the process alive.
            worker.ref();
            try {
                for (;;) {
                    const reply = queue.shift();
                    if (!reply) {
                        await new Promise((resolve) => {
                            wake = resolve;
                        });
                        continue;
                    }
                    yield reply;
                    release(reply);
                }
            }
            finally {
                worker.unref();
            }
        },
    };
}


/***/ })

};
