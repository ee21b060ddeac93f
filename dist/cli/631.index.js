export const id = 631;
export const ids = [631];
export const modules = {

/***/ 49631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectJobLogs: () => (/* binding */ collectJobLogs)
});

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
// EXTERNAL MODULE: ./lib/src/github/error.js
var github_error = __webpack_require__(23874);
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
    // Our own timers end it before the socket's does, which only says that the connection was lost.
    const http = new HttpClient('exitcode-action', [], { allowRedirects: false, socketTimeout: 2 * limits.stall });
    const end = performance.now() + limits.total;
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
    let stopped;
    const stop = (why) => {
        // What the stream says of its end depends on who is faster.
        stopped ??= why;
        message.destroy(new Error(why));
    };
    const overall = setTimeout(() => stop('it took too long'), Math.max(0, end - performance.now()));
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
        throw new DownloadError(0, cutWords(stopped ?? reasonOf(error), bytes, told), bytes);
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
        if (error instanceof github_error/* GitHubError */.y_) {
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
        if (error instanceof github_error/* GitHubError */.y_)
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
    const notes = noted instanceof github_error/* GitHubError */.y_ ? [] : log ? await unheard(noted, log.file) : telling(noted, wanted);
    const problem = fetched && !fetched.whole ? await problemOf(fetched, log) : undefined;
    const gaps = [...unfinished(job), ...silence(job, wanted, noted, problem !== undefined)];
    const lacking = [fetched?.permission, noted instanceof github_error/* GitHubError */.y_ ? noted.missingPermission : undefined];
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
    if (noted instanceof github_error/* GitHubError */.y_)
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
        if (!(error instanceof github_error/* GitHubError */.y_))
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

// EXTERNAL MODULE: ./lib/src/collect/files.js + 8 modules
var files = __webpack_require__(12550);
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
    for (const source of (await (0,files/* collectPaths */.j)([file], folder)).sources) {
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
async function collectJobLogs(github, reference, { mode, temp, isOwn = () => false }) {
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


/***/ }),

/***/ 23874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   cG: () => (/* binding */ OUTAGE),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
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


/***/ })

};
