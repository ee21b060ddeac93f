export const id = 53;
export const ids = [53];
export const modules = {

/***/ 50988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gunzip),
/* harmony export */   w: () => (/* binding */ inflateRaw)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56191);
/** Unpacks a stream; what could be unpacked before it breaks is given out first. */


/** Packed bytes that are unpacked at once: deflate makes at most 1032 times as many of them. */
const SLICE = 32 * 1024;
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
            for (let at = 0; at < block.length && !failure && !over; at += SLICE) {
                const written = new Promise((resolve) => engine.write(block.subarray(at, at + SLICE), () => resolve()));
                // Behind the end of the packed bytes nothing is taken in, and the write is never answered.
                await Promise.race([written, settled]);
                yield* take();
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

/***/ 43004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ nameWithin),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* unused harmony export headOf */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56191);

/** Enough to tell an archive: the mark of a tar stands at byte 257, and may be packed. */
const HEAD_BYTES = 4096;
/** @returns the first bytes of a stream, which is closed then. */
async function headOf(blocks) {
    const parts = [];
    let size = 0;
    for await (const block of blocks) {
        parts.push(block);
        size += block.length;
        if (size >= HEAD_BYTES)
            break;
    }
    // A copy, so that the block is not kept.
    return Uint8Array.from(Buffer.concat(parts).subarray(0, HEAD_BYTES));
}
/** @throws when it is larger than what may be held. */
async function held(blocks, allowance) {
    const parts = [];
    for await (const block of blocks) {
        allowance.held -= block.length;
        if (allowance.held < 0)
            throw new Error(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .OVER */ .PM.heldBytes);
        parts.push(block);
    }
    return Buffer.concat(parts);
}
/** @returns the label of a file in an archive: one that leads out of the archive would name another file. */
function nameWithin(archive, name) {
    const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
    const label = parts.join('/').replace(/[\x00-\x1f\x7f]/g, '?');
    return `${archive}/${label.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.nameLength ? `${label.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.nameLength)}…` : label}`;
}


/***/ }),

/***/ 56191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ OVER),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   yx: () => (/* binding */ fullAllowance)
/* harmony export */ });
/** How much an archive may unpack to, so that a small file can neither fill the memory nor keep a job busy for hours. */
const MiB = 2 ** 20;
const GiB = 2 ** 30;
const LIMITS = {
    /** Files in an archive, those of archives in it included. */
    files: 10_000,
    /** Unpacked bytes of one file. */
    fileBytes: 2 * GiB,
    /** Unpacked bytes of a whole archive. */
    totalBytes: 4 * GiB,
    /** Unpacked for each packed byte, counted behind the first `ratioFrom` bytes: a log that repeats itself packs well. */
    ratio: 1000,
    ratioFrom: 512 * MiB,
    /** Archives in each other: a file of the outer one may be an archive itself. */
    depth: 2,
    /** Bytes of an archive that must be held in memory: from a pipe, or a zip in another archive. */
    heldBytes: 256 * MiB,
    /** Characters of a name that are shown. */
    nameLength: 500,
};
const fullAllowance = () => ({
    files: LIMITS.files,
    bytes: LIMITS.totalBytes,
    held: LIMITS.heldBytes,
});
const REMEDY = 'unpack it and give the files that matter';
const gib = (bytes) => `${bytes / GiB} GiB`;
/** What a limit says when it is passed; each names the limit and the remedy. */
const OVER = {
    files: `it holds more than 10,000 files; the others are left out, ${REMEDY}`,
    fileBytes: `it unpacks to more than ${gib(LIMITS.fileBytes)}; give the part of it that matters`,
    totalBytes: `it unpacks to more than ${gib(LIMITS.totalBytes)}; the rest is left out, ${REMEDY}`,
    ratio: `it unpacks to more than 1,000 times its size, as no log does; ${REMEDY}`,
    depth: `it is an archive in an archive in an archive, which is not opened; ${REMEDY}`,
    heldBytes: `it is too large to be unpacked in memory (above ${LIMITS.heldBytes / MiB} MiB); save it to a file, ${REMEDY}`,
};
/**
 * Guards a stream that is being unpacked.
 * @param packed Packed bytes that were taken in so far.
 * @throws when it passes a limit; what came before is good.
 */
async function* limited(blocks, packed, meter) {
    let bytes = 0;
    for await (const block of blocks) {
        bytes += block.length;
        meter.allowance.bytes -= Math.max(0, bytes - meter.counted);
        meter.counted = Math.max(bytes, meter.counted);
        if (!meter.archive && bytes > LIMITS.fileBytes)
            throw new Error(OVER.fileBytes);
        if (meter.allowance.bytes < 0)
            throw new Error(OVER.totalBytes);
        if (bytes > LIMITS.ratioFrom && bytes > packed() * LIMITS.ratio)
            throw new Error(OVER.ratio);
        yield block;
    }
}


/***/ }),

/***/ 17053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCAN_OPTIONS: () => (/* binding */ SCAN_OPTIONS),
  scan: () => (/* binding */ scan)
});

;// CONCATENATED MODULE: ./lib/src/collect/interruption.js
/** @param signal Aborted with the reason in words: `it was interrupted (SIGTERM)`. */
function interruptible(source, signal) {
    let cut = false;
    async function* blocks() {
        const iterator = (async function* () {
            yield* source.blocks;
        })();
        // Promise.race on one promise would keep every block that ever raced with it.
        let wake = () => { };
        const onAbort = () => wake();
        signal.addEventListener('abort', onAbort);
        try {
            for (;;) {
                // A pipe may never say anything again.
                const step = await new Promise((resolve, reject) => {
                    wake = () => resolve('stopped');
                    if (signal.aborted)
                        wake();
                    else
                        iterator.next().then(resolve, reject);
                });
                if (step === 'stopped') {
                    cut = true;
                    return;
                }
                if (step.done)
                    return;
                yield step.value;
            }
        }
        finally {
            signal.removeEventListener('abort', onAbort);
        }
    }
    const trouble = () => (cut ? `${signal.reason}; what came before is used, scan it again` : source.trouble?.());
    return { ...source, blocks: blocks(), trouble };
}

// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
;// CONCATENATED MODULE: ./lib/src/filter.js

function filterReport(report, threshold) {
    return { ...report, diagnoses: report.diagnoses.filter((diagnosis) => (0,options/* passes */.WE)(threshold, diagnosis)) };
}

// EXTERNAL MODULE: ./lib/src/knowledge.js + 3 modules
var src_knowledge = __webpack_require__(75790);
// EXTERNAL MODULE: ./lib/src/pipeline.js + 6 modules
var pipeline = __webpack_require__(51895);
// EXTERNAL MODULE: ./lib/src/publish/files.js
var files = __webpack_require__(43417);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
// EXTERNAL MODULE: ./lib/src/commands/document.js + 3 modules
var commands_document = __webpack_require__(80776);
// EXTERNAL MODULE: ./lib/src/commands/io.js
var commands_io = __webpack_require__(52789);
// EXTERNAL MODULE: ./lib/src/commands/language.js
var language = __webpack_require__(17375);
// EXTERNAL MODULE: ./lib/src/commands/pattern-folders.js
var pattern_folders = __webpack_require__(88911);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/collect/gap.js
var gap = __webpack_require__(91043);
;// CONCATENATED MODULE: ./lib/src/collect/job-choice.js
/** A job with one of these has failed by itself. */
const FAILED = ['failure', 'timed_out', 'startup_failure'];
const hasFailed = (job) => FAILED.includes(job.conclusion);
const isCancelled = (job) => job.conclusion === 'cancelled';
/** Something went wrong with it, by its own fault or not. */
const isBad = (job) => hasFailed(job) || isCancelled(job);
/**
 * A cancelled job is mostly the consequence of a failed one: then its annotations, which say why, are enough.
 * A job that never began a step has no log.
 */
function chooseJobs(jobs, mode) {
    const done = jobs.filter((job) => job.status === 'completed' && job.conclusion !== 'skipped');
    const someFailed = done.some(hasFailed);
    return done
        .filter((job) => mode === 'all' || isBad(job))
        .map((job) => ({
        job,
        log: job.steps.length > 0 && (mode === 'all' || hasFailed(job) || !someFailed),
        annotations: isBad(job),
    }))
        .sort((a, b) => rank(a.job) - rank(b.job));
}
const rank = (job) => (hasFailed(job) ? 0 : isCancelled(job) ? 1 : 2);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/github/error.js
/** Why GitHub did not do it, in words that may be shown: what happened, then what to do. */
/** Holds words only: never the token, never octokit's request object. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** HTTP status; 0 when there was no answer, or half of one. */
    status;
    /** What the token lacks, in the words of a workflow file: `issues: write or pull-requests: write`. */
    missingPermission;
    /** Milliseconds after which GitHub wants to be asked again. It has not acted on the request. */
    retryAfter;
    constructor(status, message, missingPermission, retryAfter) {
        super(message);
        this.status = status;
        this.missingPermission = missingPermission;
        this.retryAfter = retryAfter;
    }
    /** GitHub may have acted on the request all the same. */
    get maybeDone() {
        return this.status === 0 || this.status >= 500;
    }
}
const OUTAGE = 'Run the job again; https://www.githubstatus.com tells about outages.';
/** Milliseconds to wait when GitHub limits without saying for how long; its documentation asks for a minute. */
const LIMITED = 60_000;
/**
 * @param aim What was wanted; continues "Cannot ...".
 * @param said GitHub's own words, made safe.
 */
function refusal(aim, status, headers, said) {
    const used = headers['x-ratelimit-remaining'] === '0';
    const asked = headers['retry-after'];
    const limited = status === 429 || (status === 403 && (used || asked !== undefined || /rate limit|temporarily blocked/i.test(said)));
    const retryAfter = limited && (asked !== undefined || !used) ? Number(asked) * 1_000 || LIMITED : undefined;
    const denied = status === 404 || (status === 403 && /not accessible by/i.test(said));
    const lacking = denied ? permissions(headers['x-accepted-github-permissions']) : undefined;
    const what = `GitHub answered ${status}${said && ` "${said}"`}`;
    return new GitHubError(status, `Cannot ${aim}: ${what}. ${remedy(status, limited, lacking)}`, lacking, retryAfter);
}
function remedy(status, limited, lacking) {
    if (limited)
        return 'It limits the number of requests: run the job again later.';
    if (status === 401)
        return 'Pass a token that is valid.';
    if (lacking !== undefined)
        return `Give the job \`permissions: ${lacking}\`; a pull request from a fork never has it.`;
    if (status === 403)
        return 'Give the token the permission to do this.';
    if (status === 404 || status === 410)
        return 'Check that it exists and that the token may see it.';
    return status >= 500 ? OUTAGE : 'The request does not suit GitHub: please report this.';
}
/** `issues=write; pull_requests=write,contents=read` in words; a semicolon separates alternatives. */
function permissions(header) {
    const sets = `${header ?? ''}`.split(';').map((set) => set.trim());
    const known = sets.filter((set) => /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(set));
    const words = known.map((set) => set.replaceAll('_', '-').replaceAll('=', ': ').replaceAll(/,\s*/g, ' and '));
    return words.length > 0 ? words.join(' or ') : undefined;
}
/** The message of an error answer and of its details; nothing of a page in HTML. */
function saidBy(data) {
    if (typeof data !== 'object' || data === null)
        return '';
    const { message, errors } = data;
    const details = Array.isArray(errors) ? errors.map((error) => error?.message) : [];
    return [message, ...details].filter((part) => typeof part === 'string').join(': ');
}
/** Foreign words for a message: one short line without the token. */
function oneLine(text, token) {
    const safe = token === '' ? text : text.replaceAll(token, '***');
    return safe.replaceAll(/[\s\p{C}]+/gu, ' ').slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/src/github/download.js
/**
 * Brings a blob that GitHub redirects to into a file: with a deadline, without the token, and with its bytes counted.
 * octokit cannot do it: it takes a body that breaks off for an empty success.
 */

/** The blob could not be had whole. What was had is in the file. */
class DownloadError extends Error {
    name = 'DownloadError';
    /** HTTP status; 0 when there was no answer, or half of one. */
    status;
    /** Bytes in the file. */
    bytes;
    constructor(status, message, bytes = 0) {
        super(message);
        this.status = status;
        this.bytes = bytes;
    }
}
/** Redirects that are followed from where GitHub sent us. */
const HOPS = 3;
/** Bytes of an error page that are looked at. */
const ERROR_PAGE = 4096;
/**
 * @param location An absolute URL. Plain HTTP is refused unless GitHub's own API is spoken to in it.
 * @returns bytes written, and whether anything proves that these are all.
 * @throws DownloadError
 */
async function download(location, file, apiUrl, limits) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    // No authentication handler: a signed URL refuses a second authorization, and it is another host's.
    const http = new HttpClient('exitcode-action', [], { allowRedirects: false, socketTimeout: limits.stall });
    const end = Date.now() + limits.total;
    let message;
    for (let hop = 0, url = location;; hop++) {
        checkScheme(url, apiUrl);
        message = (await answered(http.get(url), limits.stall)).message;
        const next = message.headers.location;
        if (![301, 302, 303, 307, 308].includes(message.statusCode ?? 0) || next === undefined)
            break;
        message.destroy();
        if (hop === HOPS)
            throw new DownloadError(0, 'it is redirected without end');
        url = new URL(next, url).href;
    }
    return save(message, file, end, limits);
}
function checkScheme(url, apiUrl) {
    const scheme = URL.canParse(url) ? new URL(url).protocol : '';
    if (scheme === 'https:' || (scheme === 'http:' && apiUrl.startsWith('http:')))
        return;
    throw new DownloadError(0, 'its address is not one of https');
}
/** The first answer; the library itself only watches a connection that stands. */
async function answered(request, stall) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new DownloadError(0, `no answer within ${stall} ms`));
            // An answer that comes later must not keep the process alive.
            request.then(({ message }) => message.destroy()).catch(() => { });
        }, stall);
    });
    try {
        return await Promise.race([request, late]);
    }
    catch (error) {
        if (error instanceof DownloadError)
            throw error;
        throw new DownloadError(0, `no answer (${error.code ?? 'the connection was lost'})`);
    }
    finally {
        clearTimeout(timer);
    }
}
async function save(message, file, end, limits) {
    const status = message.statusCode ?? 0;
    const told = message.headers['content-length'];
    let bytes = 0;
    const stop = (why) => message.destroy(new Error(why));
    const overall = setTimeout(() => stop('it took too long'), Math.max(0, end - Date.now()));
    const idle = setTimeout(() => stop(`no byte for ${limits.stall} ms`), limits.stall);
    let store;
    try {
        if (status !== 200)
            throw new DownloadError(status, await refused(message, status));
        store = (0,external_node_fs_.openSync)(file, 'w');
        // Written as it comes: a stream that breaks forgets what it holds, and the lines before a cut are worth having.
        await received(message, (chunk) => {
            idle.refresh();
            bytes += chunk.length;
            if (bytes > limits.size)
                throw new DownloadError(200, `it is above ${limits.size >> 20} MiB`, bytes);
            (0,external_node_fs_.writeSync)(store, chunk);
        });
    }
    catch (error) {
        if (error instanceof DownloadError)
            throw error;
        throw new DownloadError(0, cutWords(reasonOf(error), bytes, told), bytes);
    }
    finally {
        clearTimeout(overall);
        clearTimeout(idle);
        message.destroy();
        if (store !== undefined)
            (0,external_node_fs_.closeSync)(store);
    }
    if (told !== undefined && Number(told) !== bytes)
        throw new DownloadError(0, cutWords(LOST, bytes, told), bytes);
    return { bytes, proven: told !== undefined || message.headers['transfer-encoding'] === 'chunked' };
}
function received(message, take) {
    return new Promise((resolve, reject) => {
        message.on('data', (chunk) => {
            try {
                take(chunk);
            }
            catch (error) {
                reject(error);
                message.destroy();
            }
        });
        message.on('end', resolve);
        message.on('error', reject);
        message.on('close', () => reject(new Error(LOST)));
    });
}
const LOST = 'the connection was lost';
function reasonOf(error) {
    const { code, message } = error;
    if (code === 'ECONNRESET')
        return LOST;
    return code ? `it cannot be stored (${code})` : message;
}
function cutWords(problem, bytes, told) {
    return `${problem} after ${bytes}${told === undefined ? '' : ` of ${told}`} bytes`;
}
/** The store answers in XML; its code is a word such as `BlobNotFound`. */
async function refused(message, status) {
    let page = '';
    for await (const chunk of message) {
        page += chunk;
        if (page.length > ERROR_PAGE)
            break;
    }
    const code = /<Code>(\w{1,60})<\/Code>/.exec(page)?.[1];
    return `its store answered ${status}${code ? ` "${code}"` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/collect/blob.js
/** A log or archive of GitHub's, brought into a file: asked for until it is there, and never taken for whole when cut. */



/** Milliseconds; the total is bounded by the client's budget too. */
const BLOB_LIMITS = { stall: 15_000, total: 120_000, size: 512 * 1024 * 1024 };
/** A blob is asked for so many times, each time at a new address: an address is good for a minute. */
const TRIES = 3;
/** Milliseconds between them. */
const PAUSES = [500, 2_000];
/** Milliseconds to wait for what is not there yet; the last ones only when it is fresh. */
const LATE = [1_000, 2_000, 4_000, 8_000, 16_000];
const blob_HOPS = 3;
/** @returns what there is; a problem is an outcome, never thrown. */
async function fetchBlob(github, wanted, limits = BLOB_LIMITS) {
    let best = { bytes: 0, whole: false };
    let late = wanted.fresh ? LATE : LATE.slice(0, 1);
    for (let tries = 0; tries < TRIES;) {
        const next = await once(github, wanted, limits, best.bytes, `${wanted.file}.part`);
        if (next.whole || next.problem === undefined)
            return next;
        best = next.bytes > 0 ? next : { ...next, bytes: best.bytes };
        if (next.status === 404) {
            const [pause, ...later] = late;
            if (pause === undefined)
                return best;
            late = later;
            await github.wait(pause);
            continue;
        }
        // 403 of the store: the address has expired. All else of these will not change.
        const final = next.permission !== undefined || next.refused || next.status === 200;
        if (final)
            return best;
        await github.wait(PAUSES[tries++] ?? 0);
    }
    return best;
}
/** @param atLeast A part is kept when it has more bytes than that. */
async function once(github, wanted, limits, atLeast, part) {
    try {
        const location = await locate(github, wanted);
        const { bytes, proven } = await github.spend((left) => download(location, part, github.apiUrl, { ...limits, total: Math.min(limits.total, left) }));
        if (bytes === 0)
            return { bytes, whole: false, problem: 'it is empty', status: 0 };
        await (0,promises_.rename)(part, wanted.file);
        return { bytes, whole: proven };
    }
    catch (error) {
        if (error instanceof GitHubError) {
            const { message: problem, status, missingPermission: permission } = error;
            return {
                bytes: 0,
                whole: false,
                problem,
                status,
                permission: status === 403 ? permission : undefined,
                refused: true,
            };
        }
        if (!(error instanceof DownloadError))
            throw error;
        const { message: problem, status } = error;
        const kept = error.bytes > atLeast;
        if (kept)
            await (0,promises_.rename)(part, wanted.file);
        return { bytes: kept ? error.bytes : 0, whole: false, problem, status };
    }
}
/** GitHub answers with the address of a store, or of itself when the repository was renamed. */
async function locate(github, { path, parameters, aim }) {
    let target = { path, parameters };
    for (let hop = 0;; hop++) {
        const location = await github.call({
            method: 'GET',
            ...target,
            aim,
            redirected: true,
            read: (_, headers) => (typeof headers.location === 'string' ? headers.location : undefined),
        });
        if (!location.startsWith(`${github.apiUrl}/`) || hop === blob_HOPS)
            return location;
        target = { path: location.replaceAll(/[{}]/g, encodeURIComponent), parameters: {} };
    }
}

;// CONCATENATED MODULE: ./lib/src/collect/job-annotations.js
/**
 * The annotations of a job. A lost runner, a job's timeout and a cancel by concurrency or fail-fast are told there
 * and nowhere else; what the log says too is left out.
 */


const LEVELS = { failure: 'error', warning: 'warning' };
/**
 * @param id A job is a check run with the same id.
 * @throws GitHubError
 */
async function listAnnotations(github, { owner, repo }, id) {
    return github.call({
        method: 'GET',
        path: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        // GitHub keeps 50 of a job.
        parameters: { owner, repo, check_run_id: id, per_page: 100 },
        aim: `list the annotations of job ${id}`,
        read: (data) => (Array.isArray(data) ? data.map(asAnnotation).filter((one) => one !== undefined) : undefined),
    });
}
/** @returns the error when they cannot be had. */
async function tryAnnotations(...args) {
    try {
        return await listAnnotations(...args);
    }
    catch (error) {
        if (error instanceof GitHubError)
            return error;
        throw error;
    }
}
function asAnnotation(data) {
    const { annotation_level: level, message } = (data ?? {});
    return typeof message === 'string' ? { level: LEVELS[`${level}`] ?? 'notice', message } : undefined;
}
/** As the runner writes them into a log. */
function annotationText(annotations) {
    return annotations.map(({ level, message }) => `##[${level}]${message}\n`).join('');
}
/** The annotations whose first line is not in the log. */
async function unheard(annotations, log) {
    const missing = new Map(annotations.map((one) => [one, Buffer.from(one.message.split('\n')[0].trimEnd())]));
    const longest = Math.max(0, ...[...missing.values()].map((line) => line.length));
    let rest = Buffer.alloc(0);
    for await (const block of (0,external_node_fs_.createReadStream)(log, { highWaterMark: 1 << 20 })) {
        const text = Buffer.concat([rest, block]);
        for (const [annotation, line] of missing)
            if (text.includes(line))
                missing.delete(annotation);
        if (missing.size === 0)
            break;
        rest = text.subarray(Math.max(0, text.length - longest));
    }
    return annotations.filter((one) => missing.has(one));
}

;// CONCATENATED MODULE: ./lib/src/collect/job-log.js
/** One job -> its log and its annotations as Sources, and a gap for whatever of them is not there. */






/** Milliseconds after its end in which a job's log may still be on its way. */
const FRESH = 120_000;
/** The last thing that the runner writes into a job's log. Source: actions/runner JobExtension.cs. */
const LAST_LINE = 'Cleaning up orphan processes';
const TAIL = 8192;
/** @param name Of the job, unique in the run. */
async function collectJob(github, { job, log: wanted, annotations }, name, place) {
    const [fetched, noted] = await Promise.all([
        wanted ? fetchLog(github, job, place) : undefined,
        annotations ? tryAnnotations(github, place, job.id) : [],
    ]);
    const log = fetched && fetched.bytes > 0 ? { source: name, file: fileOf(place, job) } : undefined;
    const notes = noted instanceof GitHubError ? [] : log ? await unheard(noted, log.file) : telling(noted, wanted);
    const problem = fetched && !fetched.whole ? await problemOf(fetched, log) : undefined;
    const gaps = [...unfinished(job), ...silence(job, wanted, noted, problem !== undefined)];
    const lacking = [fetched?.permission, noted instanceof GitHubError ? noted.missingPermission : undefined];
    return {
        job,
        log,
        sources: sourcesOf(name, log, notes),
        gaps: gaps.map((message) => ({ source: name, message })),
        logGap: problem === undefined ? undefined : { source: name, message: problem },
        elsewhere: problem !== undefined && fetched?.status !== 410 && fetched?.permission === undefined,
        lacking: lacking.filter((permission) => permission !== undefined),
    };
}
/** Of a job that is not read, as another one has failed, that it was cancelled is known; only why is of interest. */
function telling(notes, wanted) {
    return wanted ? notes : notes.filter(({ message }) => !/^(?:The operation|A task) was canceled\.$/.test(message));
}
const fileOf = ({ folder }, job) => (0,external_node_path_.join)(folder, `${job.id}.log`);
function fetchLog(github, job, place) {
    const { owner, repo, now } = place;
    return fetchBlob(github, {
        path: '/repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
        parameters: { owner, repo, job_id: job.id },
        aim: 'read its log',
        file: fileOf(place, job),
        fresh: now !== undefined && job.completedAt !== undefined && now - job.completedAt < FRESH,
    });
}
function sourcesOf(name, log, notes) {
    const known = { job: name };
    return [
        ...(log ? [{ name, blocks: blocksOf(log.file), known }] : []),
        ...(notes.length ? [{ name: `${name} (annotations)`, blocks: [Buffer.from(annotationText(notes))], known }] : []),
    ];
}
async function* blocksOf(file) {
    yield* (0,external_node_fs_.createReadStream)(file, { highWaterMark: 256 * 1024 });
}
/** What is wrong with the log, and what to do. */
async function problemOf({ status, problem }, log) {
    if (problem === undefined) {
        if (log && (await tailOf(log.file)).includes(LAST_LINE))
            return undefined;
        return 'its log may be cut: it does not end as the logs of the runner do; run this again later';
    }
    if (status === 410)
        return 'its log has expired or was deleted; run the job again';
    if (log)
        return `its log is cut: ${problem}; what came is used, run this again later`;
    if (status === 404)
        return 'GitHub has no log of it: a runner that dies sends none; look at the annotations of the job on its page';
    return problem.startsWith('Cannot ') ? problem : `its log could not be read: ${problem}; run this again later`;
}
async function tailOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** A job that is over, with a step that is not: whoever should have told the end died before. */
function unfinished({ steps, conclusion }) {
    const open = steps.find((step) => step.conclusion === undefined);
    if (!open || conclusion === 'cancelled')
        return [];
    return [`its step "${open.name}" never ended: the runner or its machine was gone; look at the runner`];
}
/** Where the annotations are all that could tell the reason, and are not there. */
function silence(job, log, noted, logGone) {
    const needed = !log || logGone || job.conclusion === 'cancelled' || job.conclusion === 'timed_out';
    if (noted instanceof GitHubError)
        return needed ? [noted.message] : [];
    if (job.steps.length === 0 && Array.isArray(noted) && noted.length === 0)
        return ['it ended before its first step, and GitHub does not say why; look at the page of the run'];
    return [];
}

;// CONCATENATED MODULE: ./lib/src/collect/jobs.js

const PAGE = 100;
/** Every job, from all pages; what came before an error is kept. */
async function listJobs(github, reference) {
    const { owner, repo, run, attempt, job } = reference;
    const jobs = [];
    let now;
    const base = '/repos/{owner}/{repo}/actions';
    const [path, parameters] = job !== undefined
        ? [`${base}/jobs/{job_id}`, { job_id: job }]
        : attempt !== undefined
            ? [`${base}/runs/{run_id}/attempts/{attempt_number}/jobs`, { run_id: run, attempt_number: attempt }]
            : [`${base}/runs/{run_id}/jobs`, { run_id: run, filter: 'latest' }];
    try {
        for (let page = 1;; page++) {
            const { items, more, date } = await github.call({
                method: 'GET',
                path,
                parameters: { owner, repo, ...parameters, ...(job === undefined && { per_page: PAGE, page }) },
                aim: job === undefined ? `list the jobs of run ${run}` : `read job ${job}`,
                read: (data, headers) => {
                    const items = job === undefined ? asJobs(data) : asJobs({ jobs: [data] });
                    return items && { items, more: /rel="next"/.test(`${headers.link}`), date: `${headers.date ?? ''}` };
                },
            });
            jobs.push(...items);
            now ??= timeOf(date);
            if (!more)
                return { jobs, now };
        }
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { jobs, now, error };
    }
}
function asJobs(data) {
    const { jobs } = (data ?? {});
    if (!Array.isArray(jobs))
        return undefined;
    const good = jobs.map(asJob).filter((job) => job !== undefined);
    return good.length === jobs.length ? good : undefined;
}
function asJob(data) {
    const { id, name, status, conclusion, completed_at, steps, html_url, runner_name } = (data ?? {});
    if (typeof id !== 'number' || typeof name !== 'string' || typeof status !== 'string')
        return undefined;
    return {
        id,
        name,
        status,
        conclusion: wordOf(conclusion),
        completedAt: timeOf(completed_at),
        steps: Array.isArray(steps) ? steps.map(asStep).filter((step) => step !== undefined) : [],
        url: wordOf(html_url),
        runner: wordOf(runner_name),
    };
}
function asStep(data) {
    const { name, number, conclusion, started_at, completed_at } = (data ?? {});
    if (typeof name !== 'string' || typeof number !== 'number')
        return undefined;
    return {
        name,
        number,
        conclusion: wordOf(conclusion),
        startedAt: timeOf(started_at),
        completedAt: timeOf(completed_at),
    };
}
const wordOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
function timeOf(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./lib/src/collect/parallel.js
/** Does work on many things, a few at a time, and gives the results in the order of the things. */
async function inParallel(things, limit, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        while (next < things.length) {
            const index = next++;
            results[index] = await work(things[index], index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, things.length) }, worker));
    return results;
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/collect/item.js
var collect_item = __webpack_require__(43004);
;// CONCATENATED MODULE: ./lib/src/collect/bundle.js
const NAME = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?';
// In order: the more telling path first.
const LAYOUTS = [
    // /var/log/pods of a node: <namespace>_<pod>_<uid>/<container>/<restarts>.log
    {
        path: new RegExp(`/pods/(?<namespace>${NAME})_(?<pod>${NAME})_[0-9a-f-]{32,36}/(?<container>${NAME})/\\d+\\.log(?:\\.[\\d-]+)?(?:\\.gz)?$`),
    },
    // /var/log/containers of a node: <pod>_<namespace>_<container>-<id>.log
    {
        path: new RegExp(`/(?<pod>${NAME})_(?<namespace>${NAME})_(?<container>${NAME})-(?<containerId>[0-9a-f]{64})\\.log$`),
    },
    // troubleshoot.sh
    {
        path: new RegExp(`/cluster-resources/pods/logs/(?<namespace>${NAME})/(?<pod>${NAME})/(?<container>[a-z0-9.-]+?)(?:-previous)?\\.log$`),
    },
    // oc adm must-gather
    {
        path: new RegExp(`/namespaces/(?<namespace>${NAME})/pods/(?<pod>${NAME})/(?<container>${NAME})/\\k<container>/logs/[a-z.]+\\.log$`),
    },
    // kubectl cluster-info dump --output-directory
    {
        path: new RegExp(`^(.*/)(?<namespace>${NAME})/(?<pod>${NAME})/logs\\.txt$`),
        beside: ['$1$2/pods.json', '$1$2/pods.yaml'],
    },
    {
        path: new RegExp(`^(.*/)(?<namespace>${NAME})/(?<pod>${NAME})/(?<container>${NAME})/logs\\.txt$`),
        beside: ['$1$2/pods.json', '$1$2/pods.yaml'],
    },
    // kind export logs
    {
        path: new RegExp(`^(.*/(?<node>${NAME})/)(?:[a-z-]+\\.(?:log|txt|json))$`),
        beside: ['$1kubelet.log'],
    },
    // /var/lib/docker/containers
    { path: /\/(?<containerId>[0-9a-f]{64})\/\k<containerId>-json\.log(?:\.\d+)?(?:\.gz)?$/ },
];
/**
 * @param name Path of a file, with `/` between folders.
 * @param has Whether a file of this name was collected with it.
 */
function knownFromPath(name, has) {
    // An anchor for folders at the very start.
    const path = `/${name}`;
    for (const layout of LAYOUTS) {
        const match = layout.path.exec(path);
        if (!match)
            continue;
        const besides = layout.beside?.map((one) => one.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '').slice(1));
        if (besides && !besides.some(has))
            continue;
        const told = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
        return { ...nodeOf(path, has), ...Object.fromEntries(told) };
    }
    return undefined;
}
/** An export holds the log folders of each node beside the log of its kubelet. */
function nodeOf(path, has) {
    const [, folder, node] = /^(.*\/([^/]+)\/)(?:pods|containers)\//.exec(path) ?? [];
    return node && has(`${folder}kubelet.log`.slice(1)) ? { node } : {};
}

;// CONCATENATED MODULE: ./lib/src/collect/run-log.js
/** Names are cut behind so many characters or more. */
const CUT_NAME = 80;
/** A whole job is complete when it is not shorter than this share of its steps: marks and line ends may differ. */
const WHOLE = 0.95;
/** Reusable workflows in each other, each of which adds a name. */
const NESTED = 4;
/** @returns the places of those files that belong to a run's log. */
function runLogPlaces(files) {
    const places = new Map();
    const folders = foldersOf(files);
    const roots = new Set();
    for (const folder of folders.values()) {
        const whole = wholeOf(folder, folders);
        if (!isJob(folder, whole?.file))
            continue;
        const { numbered: steps, system } = folder;
        const job = jobName(whole && folder.path.slice(whole.root.length), folder.path);
        if (whole)
            roots.add(whole.root);
        if (system)
            places.set(system.name, { known: { job } });
        const preferred = whole && isComplete(whole.file, steps);
        if (whole)
            places.set(whole.file.name, preferred ? { known: { job } } : { skip: true });
        const last = Math.max(...steps.map(({ number }) => number));
        for (const { name, number, title } of steps)
            places.set(name, preferred ? { skip: true } : { known: { job, step: title }, stepOver: number < last });
    }
    for (const folder of folders.values())
        if (roots.has(folder.path) || holdsJobs(folder))
            for (const { name, title } of folder.numbered)
                if (!places.has(name))
                    places.set(name, { known: { job: restored(title) } });
    return places;
}
function foldersOf(files) {
    const folders = new Map();
    for (const file of files) {
        const slash = file.name.lastIndexOf('/') + 1;
        const path = file.name.slice(0, slash);
        const folder = folders.get(path) ?? { path, texts: [], numbered: [], others: 0 };
        folders.set(path, folder);
        const base = file.name.slice(slash);
        const [, number, title] = /^(?:(-?\d{1,5})_)?(.+)\.txt$/s.exec(base) ?? [];
        if (base === 'system.txt')
            folder.system = file;
        else if (title === undefined)
            folder.others++;
        else {
            folder.texts.push({ ...file, title });
            if (number === undefined)
                folder.others++;
            else
                folder.numbered.push({ ...file, number: Number(number), title });
        }
    }
    return folders;
}
/** The file of the whole job stands beside the folder, or further up when the job's name has slashes. */
function wholeOf(folder, folders) {
    const parts = folder.path.split('/').slice(0, -1);
    for (let depth = parts.length - 1; depth >= Math.max(0, parts.length - NESTED); depth--) {
        const root = parts
            .slice(0, depth)
            .map((part) => `${part}/`)
            .join('');
        const name = key(parts.slice(depth).join('/'));
        const near = folders.get(root)?.texts ?? [];
        const same = near.filter(({ title }) => key(title) === name);
        const alike = same.length ? same : near.filter(({ title }) => isCut(key(title), name));
        if (alike.length === 1)
            return { file: alike[0], root };
    }
    return undefined;
}
/** Characters that no file may have in its name are left out of a job's name, and blanks remain. */
const key = (name) => name
    .replace(/[/\\:*?"<>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const isCut = (a, b) => Math.min(a.length, b.length) >= CUT_NAME && (a.startsWith(b) || b.startsWith(a));
/** Files that are numbered for another reason must not be taken for a run's log: one of two would not be read. */
function isJob({ numbered, system, others }, whole) {
    if (numbered.some(({ number, title }) => number === 1 && title === 'Set up job'))
        return true;
    if (others > 0)
        return false;
    if (system)
        return numbered.length > 0 || whole !== undefined;
    return numbered.length > 0 && whole !== undefined && /(?:^|\/)-?\d{1,5}_[^/]*$/.test(whole.name);
}
/** Whole jobs alone, counted from 0. */
const holdsJobs = ({ numbered, others }) => others === 0 && numbered.some(({ number }) => number === 0);
function isComplete(whole, steps) {
    const sum = steps.reduce((bytes, { size = 0 }) => bytes + size, 0);
    return whole.size === undefined || whole.size >= sum * WHOLE;
}
/** `caller / callee` is a folder in a folder, with the blanks left at their ends. */
function jobName(within, path) {
    if (within)
        return restored(within.slice(0, -1));
    const parts = path.split('/').slice(0, -1);
    let from = parts.length - 1;
    while (from > 0 && parts[from].startsWith(' ') && parts[from - 1].endsWith(' '))
        from--;
    return restored(parts.slice(from).join('/'));
}
/** Where a slash was left out, two blanks stand. */
const restored = (name) => name.trim().replace(/ {2,}/g, ' / ');

;// CONCATENATED MODULE: ./lib/src/collect/places.js
/** What the names of the collected files tell of each of them. */


/** @param files What one path, glob or archive gave. @returns the place of each file, in order. */
function placesOf(files) {
    const plain = files.map((file) => ({ ...file, name: file.name.replaceAll('\\', '/') }));
    const names = new Set(plain.map(({ name }) => name));
    const ofRun = runLogPlaces(plain);
    const logs = new Set();
    return plain.map(({ name, size }) => {
        const place = ofRun.get(name);
        if (place)
            return place;
        const known = knownFromPath(name, (other) => names.has(other));
        if (!known)
            return {};
        // A node links each log of `pods` from `containers`, and an export holds both.
        const same = known.container && [known.namespace, known.pod, known.container, size].join('/');
        if (same && logs.has(same) && size)
            return { skip: true };
        if (same)
            logs.add(same);
        return { known };
    });
}

;// CONCATENATED MODULE: ./lib/src/collect/source.js

function sourceOf(item, facts = {}) {
    let trouble;
    async function* blocks() {
        try {
            yield* item.read?.() ?? item.open();
        }
        catch (error) {
            trouble = (0,gap/* gapOf */.i)(item.name, error).message;
        }
    }
    return { name: item.name, blocks: blocks(), trouble: () => trouble, ...facts };
}

// EXTERNAL MODULE: ./lib/src/collect/limits.js
var limits = __webpack_require__(56191);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/collect/packing.js
/** Tells by its first bytes how a file is packed. Names and endings do not count. */

/** @returns undefined for a file that is not packed in a way that is opened here. */
function packingOf(head) {
    if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) {
        const archive = archiveOf(startOf(head));
        return { gzip: true, ...(archive && { archive }) };
    }
    const archive = archiveOf(head);
    return archive && { gzip: false, archive };
}
function archiveOf(head) {
    const at = (offset, text) => Buffer.from(text, 'latin1').equals(head.subarray(offset, offset + text.length));
    // An empty zip archive is nothing but its end.
    if (at(0, 'PK\x03\x04') || at(0, 'PK\x05\x06'))
        return 'zip';
    return at(257, 'ustar') ? 'tar' : undefined;
}
/** @returns what the first bytes of a gzip file unpack to; nothing when they are damaged, which reading it will tell. */
function startOf(head) {
    try {
        return (0,external_node_zlib_.gunzipSync)(head, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 2 ** 20 });
    }
    catch {
        return new Uint8Array();
    }
}

// EXTERNAL MODULE: ./lib/src/collect/inflate.js
var inflate = __webpack_require__(50988);
;// CONCATENATED MODULE: ./lib/src/collect/unpack.js
/** A file -> the files in it, when it is an archive; everything else stays what it is. */




/** What cannot be opened is a gap. */
async function unpack(item, allowance = (0,limits/* fullAllowance */.yx)(), depth = 0) {
    const packing = packingOf(item.head);
    if (!packing)
        return { items: [item], gaps: [] };
    const inner = packing.gzip
        ? gunzipped(item, { allowance, archive: packing.archive !== undefined, counted: 0 })
        : item;
    if (!packing.archive)
        return { items: [inner], gaps: [] };
    if (depth === limits/* LIMITS */.b1.depth)
        return { items: [], gaps: [{ source: item.name, message: limits/* OVER */.PM.depth }] };
    try {
        const found = await filesOf(inner, packing.archive, allowance);
        const opened = [];
        for (const file of found.items)
            opened.push(await unpack(file, allowance, depth + 1));
        return {
            items: opened.flatMap(({ items }) => items),
            gaps: [...found.gaps, ...opened.flatMap(({ gaps }) => gaps)],
        };
    }
    catch (error) {
        return { items: [], gaps: [(0,gap/* gapOf */.i)(item.name, error)] };
    }
}
async function filesOf(item, archive, allowance) {
    if (archive === 'zip')
        return (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 53430))).zipItems(item, allowance);
    return (await __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 62873))).tarItems(item, allowance);
}
function gunzipped(item, meter) {
    return { name: item.name, head: item.head, open: () => (0,inflate/* gunzip */.k)(item.open(), meter) };
}

;// CONCATENATED MODULE: ./lib/src/collect/stream.js





/** A log is streamed; an archive is held in memory, within a limit. */
async function streamedItems(name, blocks) {
    const gaps = [];
    try {
        const { head, whole } = await peeked(blocks);
        if (!packingOf(head)?.archive)
            return unpack({ name, head, open: () => whole });
        const bytes = await (0,collect_item/* held */.yB)(whole, (0,limits/* fullAllowance */.yx)());
        return await unpack({ name, head, size: bytes.length, open: () => [bytes] });
    }
    catch (error) {
        gaps.push((0,gap/* gapOf */.i)(name, error));
    }
    return { items: [], gaps };
}
async function peeked(blocks) {
    const iterator = blocks[Symbol.asyncIterator]();
    const first = [];
    let size = 0;
    while (size < collect_item/* HEAD_BYTES */.Lq) {
        const { value, done } = await iterator.next();
        if (done)
            break;
        first.push(value);
        size += value.length;
    }
    async function* whole() {
        yield* first.splice(0);
        yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { head: Buffer.concat(first).subarray(0, collect_item/* HEAD_BYTES */.Lq), whole: whole() };
}

;// CONCATENATED MODULE: ./lib/src/collect/walk.js



/** Hidden files and folders are left out; links are followed, each folder once. */
async function walk(folder) {
    const files = [];
    const gaps = [];
    const seen = new Set();
    const enter = async (path) => {
        try {
            const real = await (0,promises_.realpath)(path);
            if (seen.has(real))
                return;
            seen.add(real);
            for (const entry of await (0,promises_.readdir)(path, { withFileTypes: true }))
                if (!entry.name.startsWith('.'))
                    await take((0,external_node_path_.join)(path, entry.name), entry);
        }
        catch (error) {
            gaps.push((0,gap/* gapOf */.i)(path, error));
        }
    };
    const take = async (path, entry) => {
        try {
            const kind = entry.isSymbolicLink() ? await (0,promises_.stat)(path) : entry;
            if (kind.isDirectory())
                await enter(path);
            else if (kind.isFile())
                files.push(path);
            else
                gaps.push({ source: path, message: 'it is a pipe, a socket or a device and was left out; name it to read it' });
        }
        catch (error) {
            gaps.push((0,gap/* gapOf */.i)(path, error, entry.isSymbolicLink()));
        }
    };
    await enter(folder);
    return { files: files.sort(), gaps };
}

;// CONCATENATED MODULE: ./lib/src/collect/files.js
/** Files, folders, globs and standard input -> Sources. */











const BLOCK = 256 * 1024;
/** Of a file that is read on and on into the same memory. */
const LARGE = 1024 * 1024;
const NO_BYTES = new Uint8Array();
/**
 * @param paths Files, folders (read whole), archives, globs (`!` excludes), or `-` for standard input.
 * @param cwd Names of sources are relative to it.
 */
async function collectPaths(paths, cwd) {
    const sources = [];
    const gaps = [];
    const taken = new Set();
    const excluded = paths.filter((path) => path.startsWith('!')).map((path) => path.slice(1));
    for (const path of paths.filter((one) => !one.startsWith('!'))) {
        const found = await itemsOf(path, cwd, excluded, taken);
        gaps.push(...found.gaps);
        sources.push(...files_sourcesOf(found.items));
    }
    return { sources: uniquelyNamed(sources), gaps };
}
/** Files that say the same as others are left out. */
function files_sourcesOf(items) {
    const places = placesOf(items);
    return items.flatMap((item, i) => {
        const { skip, ...facts } = places[i];
        return skip ? [] : [sourceOf(item, facts)];
    });
}
/** @param taken Files that were collected before; they are not read twice. */
async function itemsOf(path, cwd, excluded, taken) {
    if (path === '-')
        return streamedItems('stdin', process.stdin);
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(cwd, path);
    const stats = await (0,promises_.stat)(absolute).catch((error) => error);
    if (!('isFile' in stats))
        return globbed(path, absolute, stats, cwd, excluded, taken);
    if (stats.isDirectory())
        return folderItems(path, absolute, cwd, excluded, taken);
    if (stats.isFile())
        return fileItems([absolute], cwd, taken);
    if (stats.isFIFO())
        return streamedItems(nameOf(absolute, cwd), (0,external_node_fs_.createReadStream)(absolute, { highWaterMark: BLOCK }));
    return {
        items: [],
        gaps: [{ source: path, message: 'it is a device or a socket; give a file, or - for standard input' }],
    };
}
async function globbed(path, absolute, error, cwd, excluded, taken) {
    const link = await (0,promises_.lstat)(absolute).then((stats) => stats.isSymbolicLink(), () => false);
    if (link || !/[*?[\]{}]/.test(path))
        return { items: [], gaps: [(0,gap/* gapOf */.i)(path, error, link)] };
    const files = await (0,dist/* glob */.TI)(path, { cwd, absolute: true, ignore: [...excluded] });
    if (files.length === 0)
        return { items: [], gaps: [{ source: path, message: 'the glob matches no file; check it' }] };
    return fileItems(files.sort(), cwd, taken);
}
async function folderItems(path, absolute, cwd, excluded, taken) {
    const { files, gaps } = await walk(absolute);
    const named = gaps.map((gap) => ({ ...gap, source: nameOf(gap.source, cwd) }));
    const left = await withoutExcluded(files, [absolute, cwd], excluded);
    if (left.length === 0 && gaps.length === 0)
        return {
            items: [],
            gaps: [{ source: path, message: 'the folder holds no files (hidden ones are left out); check the path' }],
        };
    const { items, gaps: more } = await fileItems(left, cwd, taken);
    return { items, gaps: [...named, ...more] };
}
/** What is excluded may be named from the folder or from where we stand. */
async function withoutExcluded(files, from, excluded) {
    if (excluded.length === 0)
        return files;
    const found = await Promise.all(from.map((cwd) => (0,dist/* glob */.TI)([...excluded], { cwd, absolute: true, dot: true })));
    const out = new Set(found.flat());
    return files.filter((file) => !out.has(file.replaceAll('\\', '/')));
}
async function fileItems(files, cwd, taken) {
    const opened = [];
    for (const file of files) {
        if (taken.has(file))
            continue;
        taken.add(file);
        opened.push(await unpack(await fileItem(file, nameOf(file, cwd))));
    }
    return { items: opened.flatMap(({ items }) => items), gaps: opened.flatMap(({ gaps }) => gaps) };
}
function nameOf(file, cwd) {
    const name = (0,external_node_path_.relative)(cwd, file);
    return name.startsWith('..') || name === '' ? file : name;
}
/** A file that cannot be opened says so when it is read. */
async function fileItem(path, name) {
    const item = {
        name,
        path,
        open: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: BLOCK }),
        read: () => readInPlace(path),
    };
    try {
        const file = await (0,promises_.open)(path);
        try {
            const { bytesRead, buffer } = await file.read(Buffer.alloc(collect_item/* HEAD_BYTES */.Lq), 0, collect_item/* HEAD_BYTES */.Lq, 0);
            return { ...item, head: buffer.subarray(0, bytesRead), size: (await file.stat()).size };
        }
        finally {
            await file.close();
        }
    }
    catch {
        return { ...item, head: NO_BYTES };
    }
}
/** Without promises and without new memory for each block, which take longer than the reading itself. */
function* readInPlace(path) {
    const block = new Uint8Array(LARGE);
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let size = (0,external_node_fs_.readSync)(file, block, 0, LARGE, null); size > 0; size = (0,external_node_fs_.readSync)(file, block, 0, LARGE, null))
            yield block.subarray(0, size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** An archive may hold two files of one name. */
function uniquelyNamed(sources) {
    const counts = new Map();
    return sources.map((source) => {
        const count = (counts.get(source.name) ?? 0) + 1;
        counts.set(source.name, count);
        return count === 1 ? source : { ...source, name: `${source.name} (${count})` };
    });
}

;// CONCATENATED MODULE: ./lib/src/collect/run-archive.js
/** The log archive of a whole run: what is left when the log of a job cannot be had by itself. */



/** @returns the sources of each job that the archive has, by the name that GitHub gives the job's files. */
async function archivedLogs(github, { owner, repo, run, attempt }, folder) {
    const base = '/repos/{owner}/{repo}/actions/runs/{run_id}';
    const file = (0,external_node_path_.join)(folder, 'run.zip');
    const fetched = await fetchBlob(github, {
        path: attempt === undefined ? `${base}/logs` : `${base}/attempts/{attempt_number}/logs`,
        parameters: { owner, repo, run_id: run, ...(attempt !== undefined && { attempt_number: attempt }) },
        aim: `read the logs of run ${run}`,
        file,
        fresh: false,
    });
    const byJob = new Map();
    if (fetched.bytes === 0)
        return byJob;
    for (const source of (await collectPaths([file], folder)).sources) {
        const job = source.known?.job;
        if (job === undefined)
            continue;
        byJob.set(fileName(job), [...(byJob.get(fileName(job)) ?? []), source]);
    }
    return byJob;
}
/** Characters that no file may have in its name are left out of a job's, and long names are cut. */
function fileName(job) {
    return job
        .replace(/[/\\:*?"<>|]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 80);
}
/** As the log of the job itself would be named; steps that stand alone keep their own names behind it. */
function namedAfter(name, sources) {
    return sources.map((source) => {
        const { step } = source.known ?? {};
        const own = sources.length > 1 ? `${name} / ${step ?? source.name.split('/').at(-1)}` : name;
        return { ...source, name: own, known: { ...source.known, job: name } };
    });
}

;// CONCATENATED MODULE: ./lib/src/collect/job-logs.js
/** The logs of a run's jobs -> Sources. They are brought into files first: several at a time, and again when cut. */








/** Logs that are fetched at the same time. */
const AT_ONCE = 6;
const NOTHING = {
    sources: [],
    gaps: [],
    jobs: [],
    logs: [],
    conclusion: 'unknown',
    lacking: [],
    dispose: async () => { },
};
/** @returns what there is; what is not is a gap. */
async function job_logs_collectJobLogs(github, reference, { mode, temp, isOwn = () => false }) {
    const { jobs: listed, now, error } = await listJobs(github, reference);
    const jobs = listed.filter((job) => !isOwn(job));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'exitcode-')).catch((thrown) => (0,gap/* gapOf */.i)(temp, thrown));
    if (typeof folder !== 'string')
        return { ...NOTHING, gaps: [folder], jobs };
    const { owner, repo } = reference;
    const names = uniqueNames(jobs);
    const choices = chooseJobs(jobs, reference.job === undefined ? mode : 'all');
    const collected = await inParallel(choices, AT_ONCE, (choice) => collectJob(github, choice, names.get(choice.job), { owner, repo, folder, now }));
    const missing = collected.filter((one) => one.elsewhere);
    const archived = missing.length > 0 ? await archivedLogs(github, reference, folder) : undefined;
    const whole = collected.map((one) => (one.elsewhere ? fromArchive(one, names.get(one.job), archived) : one));
    const waiting = jobs.filter((job) => job.status !== 'completed' && (mode === 'all' || reference.job !== undefined));
    return {
        sources: whole.flatMap((one) => one.sources),
        gaps: [
            ...(error ? [{ source: `run ${reference.run}`, message: error.message }] : []),
            ...waiting.map((job) => ({
                source: names.get(job),
                message: `it is ${job.status.replaceAll('_', ' ')}, so there is no log of it yet; run this when it has ended`,
            })),
            ...whole.flatMap(({ logGap, gaps }) => [...(logGap ? [logGap] : []), ...gaps]),
        ],
        jobs,
        logs: whole.flatMap(({ job, log }) => (log ? [{ ...log, job }] : [])),
        conclusion: conclusionOf(jobs, error === undefined),
        lacking: [
            ...(error?.missingPermission ? [error.missingPermission] : []),
            ...collected.flatMap((one) => one.lacking),
        ],
        dispose: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
/** Two jobs of one name are not told apart in the archive, so neither is taken from there. */
function fromArchive(one, name, archived) {
    const found = name === one.job.name ? archived?.get(fileName(name)) : undefined;
    if (!found)
        return one;
    const others = one.sources.filter((source) => source.name !== name);
    return { ...one, log: undefined, logGap: undefined, sources: [...namedAfter(name, found), ...others] };
}
function conclusionOf(jobs, all) {
    if (jobs.some(isBad))
        return 'failure';
    return all && jobs.length > 0 && jobs.every((job) => job.status === 'completed') ? 'success' : 'unknown';
}
/** The name of a job is what people look for; the id tells two of one name apart. */
function uniqueNames(jobs) {
    const count = (name) => jobs.filter((job) => job.name === name).length;
    return new Map(jobs.map((job) => [job, count(job.name) > 1 ? `${job.name} #${job.id}` : job.name]));
}

;// CONCATENATED MODULE: ./lib/src/collect/workflow.js
/** The workflow that the action runs in, and the run that it speaks of: from the runner's variables and its event. */


/** What the runner tells; outside of a runner nearly everything is undefined or empty. */
function readWorkflow(env) {
    const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const payload = readEvent(env.GITHUB_EVENT_PATH);
    const event = env.GITHUB_EVENT_NAME ?? '';
    const run = runOf(owner, repo, Number(env.GITHUB_RUN_ID), Number(env.GITHUB_RUN_ATTEMPT));
    const triggered = member(payload, 'workflow_run');
    const other = runOf(owner, repo, member(triggered, 'id'), member(triggered, 'run_attempt'));
    const head = member(member(payload, 'pull_request'), 'head');
    const name = member(triggered, 'name');
    return {
        owner,
        repo,
        server: env.GITHUB_SERVER_URL || 'https://github.com',
        event,
        payload,
        run,
        about: event === 'workflow_run' ? other : run,
        triggeredBy: event === 'workflow_run' && typeof name === 'string' ? name : undefined,
        commit: shaOf(event === 'workflow_run' ? member(triggered, 'head_sha') : (member(head, 'sha') ?? env.GITHUB_SHA)),
        runner: env.RUNNER_NAME,
    };
}
/**
 * @param text The input `run-id`: a number, a number with its attempt, or the address of a run.
 * @returns undefined when it is none of these.
 */
function workflow_namedRun(text, { owner, repo }) {
    const number = parseRunNumber(text);
    return number ? { owner, repo, ...number } : parseRunAddress(text);
}
function runOf(owner, repo, run, attempt) {
    if (!owner || !repo || !isId(run))
        return undefined;
    return { owner, repo, run, ...(isId(attempt) && { attempt }) };
}
/** The event file of the runner (GITHUB_EVENT_PATH). */
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        // Without an event there is no pull request to comment on: the other sinks do not need it.
        return undefined;
    }
}
const isId = (value) => Number.isSafeInteger(value) && value > 0;
const shaOf = (value) => (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined);
/** A member of something that may be anything. */
function member(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/commands/run-sources.js
/** The job logs that the inputs ask for. */



const nothing = (gaps = []) => ({
    sources: [],
    gaps,
    logs: [],
    lacking: [],
    conclusion: 'unknown',
    url: undefined,
    dispose: async () => { },
});
/** @throws OptionError when `run-id` is none. */
async function collectRun(inputs, workflow, github, temp) {
    const mode = modeOf(inputs, workflow);
    if (mode === 'none')
        return nothing();
    const run = inputs.runId === '' ? workflow.about : namedRun(inputs.runId, workflow);
    if (!run) {
        if (inputs.runId !== '')
            throw new OptionError(`run-id: "${inputs.runId}" is no number and no address of a run`);
        const message = 'there is no run whose job logs could be read; run this in a workflow, or set run-id';
        return nothing(inputs.jobLogs === 'auto' ? [] : [{ source: 'job logs', message }]);
    }
    const url = `${workflow.server}/${run.owner}/${run.repo}/actions/runs/${run.run}`;
    const message = 'the input "github-token" is empty, so no job log can be read; leave it at its default';
    if (!github)
        return { ...nothing([{ source: `run ${run.run}`, message }]), url };
    // A job runs on its runner alone, and what it logs is stored when it has ended.
    const isOwn = (job) => run.run === workflow.run?.run && job.status === 'in_progress' && job.runner === workflow.runner;
    return { ...(await collectJobLogs(github, run, { mode, temp, isOwn })), url };
}
function modeOf({ jobLogs, runId, paths }, { event }) {
    if (jobLogs !== 'auto')
        return jobLogs;
    return runId !== '' || event === 'workflow_run' || paths.length === 0 ? 'failed' : 'none';
}
/** What the jobs came to counts beside what their logs show: a failed job is never called a success. */
function withConclusion(report, conclusion) {
    if (conclusion === 'failure')
        return { ...report, conclusion };
    const silent = report.conclusion === 'unknown' && report.sources.length === 0 && report.gaps.length === 0;
    return conclusion === 'success' && silent ? { ...report, conclusion } : report;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/collect/run-reference.js
/** Which run or job is meant: a number, or an address copied from the browser. */
const ADDRESS = /^(?<server>https?:\/\/[^/\s@]+)\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/actions\/runs\/(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,4}))?(?:\/jobs?\/(?<job>\d{1,15}))?\/?(?:[?#].*)?$/;
/** @returns undefined when the text is no address of a run or job. */
function run_reference_parseRunAddress(text) {
    const found = ADDRESS.exec(text.trim())?.groups;
    if (!found)
        return undefined;
    return {
        server: new URL(found.server).origin,
        owner: found.owner,
        repo: found.repo,
        run: Number(found.run),
        ...(found.attempt && { attempt: Number(found.attempt) }),
        ...(found.job && { job: Number(found.job) }),
    };
}
/** `123` or `123/attempts/2`. */
function run_reference_parseRunNumber(text) {
    const found = /^(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,4}))?$/.exec(text.trim())?.groups;
    if (!found)
        return undefined;
    return { run: Number(found.run), ...(found.attempt && { attempt: Number(found.attempt) }) };
}
/** The base URL of the API of a server, as GitHub documents it for github.com, data residency and Enterprise Server. */
function apiOf(server) {
    const { host, protocol } = new URL(server);
    if (host === 'github.com' || host === 'www.github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `${protocol}//api.${host}` : `${protocol}//${host}/api/v3`;
}

// EXTERNAL MODULE: ./lib/src/collect/scene.js + 14 modules
var collect_scene = __webpack_require__(9897);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/github/budget.js
/** The time that may be spent on GitHub in all: requests that run at the same time count once. */

const realClock = { now: Date.now, sleep: external_node_timers_promises_.setTimeout, random: Math.random };
function createBudget(milliseconds, clock) {
    let spent = 0;
    let running = 0;
    let since = 0;
    return {
        left: () => milliseconds - spent - (running > 0 ? clock.now() - since : 0),
        async spend(work) {
            if (running++ === 0)
                since = clock.now();
            try {
                return await work();
            }
            finally {
                if (--running === 0)
                    spent += clock.now() - since;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/github/client.js


const client_PAUSES = [1_000, 2_000, 4_000];
const silent = () => { };
/** octokit would print what headers say, where the runner reads commands. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
/** A client for one token. Nothing is loaded or sent before the first call. */
function createGitHub(options) {
    const { token, timeout = 15_000, clock = realClock } = options;
    const budget = createBudget(options.budget ?? 120_000, clock);
    let octokit;
    async function attempt({ method, path, parameters, aim, read, redirected }) {
        if (budget.left() < 1)
            throw new GitHubError(0, `Cannot ${aim}: the time set aside for GitHub is used up. ${OUTAGE}`);
        const limit = Math.ceil(Math.min(timeout, budget.left()));
        const signal = AbortSignal.timeout(limit);
        let problem = 'its answer was cut short';
        try {
            octokit ??= load(options);
            const answer = await (await octokit).request(`${method} ${path}`, {
                ...parameters,
                request: { signal, log: SILENT, ...(redirected && { redirect: 'manual' }) },
            });
            const value = read(answer.data, answer.headers);
            if (value !== undefined)
                return value;
        }
        catch (thrown) {
            const { response, cause, message } = thrown;
            if (response)
                throw refusal(aim, response.status, response.headers, oneLine(saidBy(response.data), token));
            problem = `no answer (${cause?.cause?.code ?? cause?.code ?? oneLine(message ?? '', token)})`;
        }
        // A body that stalls does not make octokit throw: it only comes back empty.
        if (signal.aborted)
            problem = `no answer within ${limit} ms`;
        throw new GitHubError(0, `Cannot ${aim}: ${problem}. ${OUTAGE}`);
    }
    return {
        apiUrl: (options.apiUrl || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        async call(request) {
            for (let tries = 0;; tries++) {
                try {
                    return await budget.spend(() => attempt(request));
                }
                catch (error) {
                    const pause = error instanceof GitHubError ? pauseAfter(error, request.method, tries) : undefined;
                    const jittered = pause && pause * (1 + clock.random() / 4);
                    if (jittered === undefined || jittered >= budget.left())
                        throw error;
                    await budget.spend(() => clock.sleep(jittered));
                }
            }
        },
        async wait(milliseconds, spread = 0) {
            const time = milliseconds * (1 + spread * clock.random());
            await budget.spend(() => clock.sleep(Math.max(0, Math.min(time, budget.left()))));
        },
        spend: (work) => budget.spend(() => work(Math.max(0, budget.left()))),
    };
}
/** Loaded here, as most runs of the program never talk to GitHub. */
async function load({ token, apiUrl }) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    return github.getOctokit(token, { log: SILENT, ...(apiUrl && { baseUrl: apiUrl }) });
}
/** Milliseconds until the same request may be sent again; undefined when it must not be. */
function pauseAfter(error, method, tries) {
    if (error.retryAfter !== undefined)
        return tries < client_PAUSES.length ? error.retryAfter : undefined;
    if (method === 'POST')
        return undefined;
    if (error.maybeDone)
        return client_PAUSES[tries];
    // These three are now and then wrong for a moment; a missing permission is not.
    const doubtful = [401, 403, 404].includes(error.status) && error.missingPermission === undefined;
    return method === 'GET' && doubtful && tries === 0 ? client_PAUSES[0] : undefined;
}

// EXTERNAL MODULE: ./lib/src/commands/scene-options.js
var scene_options = __webpack_require__(2886);
;// CONCATENATED MODULE: ./lib/src/commands/scan-sources.js
/** What `scan` reads: paths, and the job logs of a run of GitHub's. */








const BUDGET = 300_000;
/** @throws OptionError when an address is none, or when there is no token for it. */
async function collectScan(args, io) {
    const address = addressOf(args);
    const wanted = (0,scene_options/* sceneOf */.c)(args);
    const asked = wanted.docker === 'true' || wanted.kubernetes === 'true';
    const words = args.words.length > 0 || address || asked ? args.words : ['-'];
    const paths = await collectPaths(words, io.cwd);
    const { tools, ...scene } = await (0,collect_scene/* captureScene */.ld)({ ...wanted, env: io.env });
    const files = { sources: [...paths.sources, ...scene.sources], gaps: [...paths.gaps, ...scene.gaps], tools };
    if (!address)
        return { ...files, conclusion: 'unknown', dispose: async () => { } };
    const github = createGitHub({ token: tokenFor(address, io), apiUrl: apiFor(address, io), budget: BUDGET });
    const jobs = await job_logs_collectJobLogs(github, address, { mode: 'failed', temp: (0,external_node_os_.tmpdir)() });
    const gaps = [...files.gaps, ...jobs.gaps];
    if (gaps.length === 0 && jobs.sources.length === 0 && jobs.conclusion !== 'success')
        gaps.push({ source: `run ${address.run}`, message: 'no job of it has failed so far; run this when it has ended' });
    return { ...jobs, tools, sources: [...files.sources, ...jobs.sources], gaps };
}
function addressOf(args) {
    for (const name of ['job', 'run']) {
        const text = args.value(name);
        if (text === '')
            continue;
        const address = run_reference_parseRunAddress(text);
        if (!address || (name === 'job' && address.job === undefined))
            throw new options/* OptionError */.eR(`--${name}: "${text}" is no address of a ${name}; copy it from the browser`);
        if (name === 'job')
            return address;
        const { job: _, ...run } = address;
        return run;
    }
    return undefined;
}
const isPublic = (server) => /^https:\/\/(?:www\.)?github\.com$|^https:\/\/[\w-]+\.ghe\.com$/.test(server);
/** The server that the environment speaks of, as in a workflow. */
const isOurs = ({ server }, { env }) => server === env.GITHUB_SERVER_URL?.replace(/\/+$/, '');
function apiFor(address, io) {
    return (isOurs(address, io) && io.env.GITHUB_API_URL) || apiOf(address.server);
}
/** A token goes to the server that it is for, and to no other that an address names. The names are those of `gh`. */
function tokenFor(address, io) {
    const { env } = io;
    const ours = isOurs(address, io) || isPublic(address.server);
    const token = ours ? env.GH_TOKEN || env.GITHUB_TOKEN : env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN;
    if (token)
        return token;
    const names = ours ? 'GH_TOKEN (or GITHUB_TOKEN)' : 'GH_ENTERPRISE_TOKEN';
    throw new options/* OptionError */.eR(`${names} is not set: GitHub gives job logs to nobody without a token; try \`gh auth token\``);
}

// EXTERNAL MODULE: ./lib/src/commands/secrets.js
var commands_secrets = __webpack_require__(4056);
;// CONCATENATED MODULE: ./lib/src/commands/signals.js
/** SIGTERM and SIGINT: reading stops, the report of what was read is still given, and the exit code tells the signal. */
const NUMBERS = { SIGINT: 2, SIGTERM: 15 };
function listenForSignals() {
    const controller = new AbortController();
    let code;
    const names = Object.keys(NUMBERS);
    const handlers = names.map((name) => {
        const handler = () => {
            // Who asks twice does not want to wait.
            if (code !== undefined)
                process.exit(code);
            code = 128 + NUMBERS[name];
            controller.abort(`it was interrupted (${name})`);
        };
        process.on(name, handler);
        return { name, handler };
    });
    return {
        signal: controller.signal,
        code: () => code,
        done: () => {
            for (const { name, handler } of handlers)
                process.off(name, handler);
            // A pipe that was left in the middle would keep the process alive.
            if (code !== undefined)
                process.stdin.destroy();
        },
    };
}

// EXTERNAL MODULE: ./lib/src/commands/source-locations.js + 1 modules
var source_locations = __webpack_require__(1005);
;// CONCATENATED MODULE: ./lib/src/commands/scan.js
/** `exitcode scan`: diagnose files, folders, globs or standard input. */

















const SCAN_OPTIONS = [
    'format',
    'output',
    'each',
    'why',
    'fail-on',
    'min-severity',
    'min-confidence',
    'patterns',
    'language',
    'run',
    'job',
    'docker',
    'kubernetes',
    'namespace',
];
/** Formats of which nothing was read. */
const UNREAD = new Set(['unreadable', 'binary']);
/** @returns the exit code. */
async function scan(args, io) {
    const collected = await collectScan(args, io);
    try {
        return await scanned(collected, args, io);
    }
    finally {
        await collected.dispose();
    }
}
async function scanned({ sources, gaps, conclusion, tools }, args, io) {
    const format = args.value('format');
    const threshold = { severity: args.value('min-severity'), confidence: args.value('min-confidence') };
    const failOn = args.value('fail-on');
    const output = args.value('output');
    const secrets = (0,commands_secrets/* secretsOf */.F)(io.env);
    if (sources.length === 0 && conclusion !== 'success' && tools.length === 0) {
        for (const gap of gaps)
            io.stderr.write(`exitcode: ${(0,gate/* gatedText */.hU)(`${gap.source}: ${gap.message}`, secrets)}\n`);
        return commands_io/* EXIT */.d.unreadable;
    }
    const knowledge = await (0,src_knowledge/* loadKnowledge */.tR)((0,pattern_folders/* patternFolders */.C)(args.value('patterns'), io.cwd), (0,language/* languageOf */.e)(args, io));
    const interruption = listenForSignals();
    const readable = sources.map((source) => interruptible(source, interruption.signal));
    const cases = args.flag('each') ? readable.map((source) => [source]) : [readable];
    const located = (0,source_locations/* sourceLocator */.G)(io.cwd, knowledge.phrases);
    const documents = [];
    const reports = [];
    for (const one of cases) {
        const investigated = await (0,pipeline/* investigate */.a)(one, reports.length ? [] : gaps, knowledge, args.flag('why'));
        const concluded = args.flag('each') ? investigated : withConclusion(investigated, conclusion);
        const whole = (0,scene_options/* withTools */.Y)(await located(concluded), tools);
        const report = (0,gate/* gated */.aH)(filterReport(whole, threshold), secrets);
        reports.push(report);
        const path = args.flag('each') ? (0,gate/* gatedText */.hU)(one[0].name, secrets) : undefined;
        documents.push((0,commands_document/* renderReport */.B)(report, format, knowledge.phrases, io.env, output ? {} : io.stdout, path));
    }
    interruption.done();
    const text = documents.join('');
    if (output)
        await (0,files/* writeDocument */.f)(output, text, io.cwd);
    else
        io.stdout.write((0,commands_document/* forStream */.E)(text, format, io.env));
    const interrupted = interruption.code();
    if (interrupted !== undefined)
        return interrupted;
    const unread = reports.every((report) => report.sources.every((source) => UNREAD.has(source.format)));
    if (sources.length > 0 && unread)
        return commands_io/* EXIT */.d.unreadable;
    return (0,options/* reaches */.O6)(failOn, reports.flatMap((report) => report.diagnoses.map(({ severity }) => severity)))
        ? commands_io/* EXIT */.d.failOn
        : commands_io/* EXIT */.d.done;
}


/***/ })

};
