export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/github/budget.js
/** The time that may be spent on GitHub in all: requests that run at the same time count once. */

const realClock = { now: Date.now, sleep: promises_.setTimeout, random: Math.random };
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

// EXTERNAL MODULE: ./lib/src/github/error.js
var github_error = __webpack_require__(23874);
;// CONCATENATED MODULE: ./lib/src/github/client.js


const PAUSES = [1_000, 2_000, 4_000];
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
            throw new github_error/* GitHubError */.y_(0, `Cannot ${aim}: the time set aside for GitHub is used up. ${github_error/* OUTAGE */.cG}`);
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
                throw (0,github_error/* refusal */.x5)(aim, response.status, response.headers, (0,github_error/* oneLine */.TN)((0,github_error/* saidBy */.TT)(response.data), token));
            problem = `no answer (${cause?.cause?.code ?? cause?.code ?? (0,github_error/* oneLine */.TN)(message ?? '', token)})`;
        }
        // A body that stalls does not make octokit throw: it only comes back empty.
        if (signal.aborted)
            problem = `no answer within ${limit} ms`;
        throw new github_error/* GitHubError */.y_(0, `Cannot ${aim}: ${problem}. ${github_error/* OUTAGE */.cG}`);
    }
    return {
        apiUrl: (options.apiUrl || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        async call(request) {
            for (let tries = 0;; tries++) {
                try {
                    return await budget.spend(() => attempt(request));
                }
                catch (error) {
                    const pause = error instanceof github_error/* GitHubError */.y_ ? pauseAfter(error, request.method, tries) : undefined;
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
        return tries < PAUSES.length ? error.retryAfter : undefined;
    if (method === 'POST')
        return undefined;
    if (error.maybeDone)
        return PAUSES[tries];
    // These three are now and then wrong for a moment; a missing permission is not.
    const doubtful = [401, 403, 404].includes(error.status) && error.missingPermission === undefined;
    return method === 'GET' && doubtful && tries === 0 ? PAUSES[0] : undefined;
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
