export const id = 383;
export const ids = [383,897];
export const modules = {

/***/ 48617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pz: () => (/* binding */ readCgroup),
/* harmony export */   Uj: () => (/* binding */ boundWords),
/* harmony export */   dC: () => (/* binding */ captureCgroup)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67024);
/** What the memory cgroup of this process has counted: how often the kernel killed in it, its limit and its peak. */



const ROOT = '/sys/fs/cgroup';
/** Above this a limit of version 1 means none. */
const NO_LIMIT = 2 ** 60;
/** @returns undefined where it cannot be read. */
async function readCgroup(root = ROOT, ownFile = '/proc/self/cgroup') {
    const own = await text(ownFile);
    for (const folder of foldersOf(own ?? '', root)) {
        const kills = /^oom_kill (\d+)$/m.exec((await text((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, folder.counts))) ?? '')?.[1];
        if (kills === undefined)
            continue;
        const limit = await number((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, folder.limit));
        const peak = await number((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, folder.peak));
        return {
            kills: Number(kills),
            ...(limit !== undefined && limit < NO_LIMIT && { limit }),
            ...(peak !== undefined && { peak }),
        };
    }
    return undefined;
}
/** @returns `limit 268435456, peak 268435456`, as far as they are known. */
const boundWords = ({ limit, peak }) => [limit !== undefined && `limit ${limit}`, peak !== undefined && `peak ${peak}`].filter(Boolean).join(', ');
/** @returns undefined when nothing was killed in it. */
async function captureCgroup() {
    const cgroup = await readCgroup();
    if (!cgroup || cgroup.kills === 0)
        return undefined;
    const words = [`oom_kill ${cgroup.kills}`, boundWords(cgroup)].filter(Boolean).join(', ');
    return (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .textSource */ .r)('memory cgroup', `memory cgroup of this job: ${words}\n`);
}
/** Where the files of this process stand; in a container they may be at the root. */
function foldersOf(own, root) {
    const v2 = { counts: 'memory.events.local', limit: 'memory.max', peak: 'memory.peak' };
    const v1 = { counts: 'memory.oom_control', limit: 'memory.limit_in_bytes', peak: 'memory.max_usage_in_bytes' };
    const unified = /^0::(.*)$/m.exec(own)?.[1];
    const memory = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(own)?.[1];
    return [
        ...(unified === undefined ? [] : [{ ...v2, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, unified) }]),
        { ...v2, path: root },
        // Kernels before 5.2 count for a cgroup and all below it.
        { ...v2, counts: 'memory.events', path: root },
        ...(memory === undefined ? [] : [{ ...v1, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'memory', memory) }]),
        { ...v1, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'memory') },
    ];
}
const text = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined);
async function number(file) {
    const value = (await text(file))?.trim();
    return value !== undefined && /^\d{1,20}$/.test(value) ? Number(value) : undefined;
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ NO_SCENE),
  captureScene: () => (/* binding */ captureScene)
});

// UNUSED EXPORTS: SCENE_TIME

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/collect/text-source.js
var text_source = __webpack_require__(67024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/collect/tool.js
/**
 * Asks a program of the machine (docker, kubectl, dmesg …): fixed arguments, no shell, nothing read from the
 * workspace, and never longer or more than it may take.
 */


/** Milliseconds for one question, so that one that hangs leaves time for others. */
const QUESTION_TIME = 8000;
/** @param bytes Of each output at most. */
function ask(file, args, budget, bytes = 1 << 20) {
    const time = Math.min(QUESTION_TIME, budget.deadline - performance.now());
    if (time <= 0)
        return Promise.resolve({ stdout: NOTHING, stderr: NOTHING, trouble: 'late' });
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            // A relative entry of PATH, or a file that a tool looks for where it stands, is none of the workspace's.
            cwd: (0,external_node_path_.parse)(process.cwd()).root,
            env: withoutInputs(budget.env),
            stdio: ['ignore', 'pipe', 'pipe'],
            // With its helpers it is a group of its own, which can be ended as a whole.
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        const outputs = [collected(child.stdout, bytes, () => end('long')), collected(child.stderr, bytes, () => { })];
        const settle = (rest) => {
            clearTimeout(timer);
            resolve({ stdout: Buffer.concat(outputs[0]), stderr: Buffer.concat(outputs[1]), ...rest });
        };
        const end = (trouble) => {
            killAll(child);
            child.stdout.destroy();
            child.stderr.destroy();
            settle({ trouble });
        };
        const timer = setTimeout(() => end('late'), time);
        child.once('error', () => settle({ trouble: 'missing' }));
        child.once('close', (code) => settle(code === null ? {} : { code }));
    });
}
const NOTHING = Buffer.alloc(0);
function collected(stream, limit, full) {
    const parts = [];
    let size = 0;
    stream.on('data', (part) => {
        const room = limit - size;
        if (room > 0)
            parts.push(part.subarray(0, room));
        size += part.length;
        if (size > limit)
            full();
    });
    return parts;
}
function killAll(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It has just ended.
    }
}
/** The inputs of the action hold a token, which is for nobody else. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}
/** The first line of what a tool complained about. */
function complaint({ stderr, stdout }) {
    const line = `${stderr}\n${stdout}`.split('\n').find((one) => one.trim() !== '');
    return (line ?? 'it said nothing').trim().slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/src/collect/cluster/kubectl.js
/** What all questions to kubectl share. */

/** Nothing is waited for longer. */
const TIMEOUT = '--request-timeout=6s';
/** Of one list of objects at most. */
const BYTES = 48 << 20;
function whyNot(answer) {
    if (answer.trouble === 'late')
        return `it did not answer within ${QUESTION_TIME / 1000} s and was stopped; check the cluster with kubectl version`;
    if (answer.trouble === 'long')
        return `it is above ${BYTES >> 20} MiB; name a namespace`;
    if (answer.code === 0)
        return 'it answered what no cluster says; check it with kubectl version';
    return `${complaint(answer)}; check it with kubectl get pods`;
}

;// CONCATENATED MODULE: ./lib/src/collect/cluster/logs.js



/** Logs at most, and the lines and bytes of each. */
const LOGS = 60;
const LINES = 2000;
const logs_BYTES = 1 << 20;
const AT_ONCE = 4;
/** The container has gone, or its log has: nothing is there that could be missed. */
const GONE = /not found|previous terminated container|unable to retrieve container logs|is waiting to start/;
async function captureLogs(pods, budget) {
    const wanted = pods.flatMap((pod) => pod.containers.flatMap(({ name, previous, current }) => [
        ...(previous ? [{ pod, name, before: true }] : []),
        ...(current ? [{ pod, name, before: false }] : []),
    ]));
    const sources = [];
    const gaps = [];
    if (wanted.length > LOGS)
        gaps.push({ source: 'kubectl logs', message: `${wanted.length - LOGS} more are left out; name a namespace` });
    for (let from = 0; from < Math.min(wanted.length, LOGS); from += AT_ONCE) {
        const batch = wanted.slice(from, Math.min(from + AT_ONCE, LOGS));
        const answers = await Promise.all(batch.map(({ pod, name, before }) => ask('kubectl', logArgs(pod, name, before), budget, logs_BYTES + 1)));
        batch.forEach(({ pod, name, before }, i) => {
            const answer = answers[i];
            const source = `kubectl logs ${pod.namespace}/${pod.name} ${name}${before ? ' (previous)' : ''}`;
            const known = { pod: pod.name, namespace: pod.namespace, container: name, ...(pod.node && { node: pod.node }) };
            if (answer.code === 0 && answer.stdout.length > 0)
                sources.push((0,text_source/* textSource */.r)(source, answer.stdout, known));
            if (answer.code !== 0 && !GONE.test(`${answer.stderr}`))
                gaps.push({ source, message: whyNot(answer) });
        });
        if (answers.some(({ trouble }) => trouble === 'late'))
            break;
    }
    return { sources, gaps };
}
function logArgs(pod, container, previous) {
    const bounds = [`--tail=${LINES}`, `--limit-bytes=${logs_BYTES}`, TIMEOUT];
    const which = ['--namespace', pod.namespace, '--container', container, ...(previous ? ['--previous'] : [])];
    return ['logs', '--timestamps', ...bounds, ...which, '--', pod.name];
}

;// CONCATENATED MODULE: ./lib/src/collect/cluster/nodes.js



const OF_THE_NODE = new Set([
    'Evicted',
    'NodeLost',
    'NodeShutdown',
    'Terminated',
    'Shutdown',
    'Preempting',
    'UnexpectedAdmissionError',
]);
const NODES = 3;
/** Who may not read nodes goes without. */
async function captureNodes(pods, budget) {
    const ill = pods.filter(({ node, reason }) => node && reason && OF_THE_NODE.has(reason));
    const names = [...new Set(ill.map(({ node }) => node))].slice(0, NODES);
    const answers = await Promise.all(names.map((name) => ask('kubectl', ['describe', 'node', TIMEOUT, '--', name], budget)));
    return answers.flatMap((answer, i) => answer.code === 0 ? [(0,text_source/* textSource */.r)(`kubectl describe node ${names[i]}`, answer.stdout, { node: names[i] })] : []);
}

;// CONCATENATED MODULE: ./lib/src/collect/cluster/pod.js
/** `kubectl get pods -o json`, as far as it says whose logs to fetch. What it means is the readers' part. */
/** @returns the pods in which something failed; undefined when it is no list of pods. */
function readPods(json) {
    let items;
    try {
        items = JSON.parse(json).items;
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(items))
        return undefined;
    return items.flatMap((pod) => {
        const { name, namespace } = pod?.metadata ?? {};
        const { status = {} } = pod ?? {};
        if (!name || !namespace)
            return [];
        const all = [status.initContainerStatuses, status.containerStatuses, status.ephemeralContainerStatuses];
        const containers = all.flatMap((list) => (list ?? []).flatMap(failedContainer));
        if (containers.length === 0 && status.phase !== 'Failed' && status.phase !== 'Pending')
            return [];
        return [{ name, namespace, node: pod.spec?.nodeName, reason: status.reason, containers }];
    });
}
function failedContainer({ name, ready, state, lastState }) {
    const before = lastState?.terminated;
    const now = state?.terminated;
    const failed = [before, now].some((one) => one && (one.exitCode !== 0 || one.reason === 'OOMKilled'));
    const ill = state?.running !== undefined && ready === false;
    if (!name || !(failed || ill))
        return [];
    return [{ name, previous: hasRun(before), current: ill || hasRun(now) || state?.running !== undefined }];
}
/** One that could not be started has no id and left no log. */
const hasRun = (one) => one?.containerID !== undefined && one.containerID !== '';

;// CONCATENATED MODULE: ./lib/src/collect/cluster/cluster.js
/** What the cluster of the current context knows: pods, events, workloads and nodes, and the logs of what failed. */










const OBJECTS = ['pods', 'events', 'jobs', 'deployments', 'nodes'];
async function captureCluster(budget, namespace, wanted) {
    if (!wanted && !(await hasConfig(budget)))
        return NO_SCENE;
    const asked = await ask('kubectl', ['version', '--output=json', TIMEOUT], budget);
    if (asked.trouble === 'missing')
        return wanted ? only('kubectl is not on the PATH; install it in a step before') : NO_SCENE;
    const version = versionOf(asked);
    if (!version)
        return wanted || asked.trouble === 'late' || asked.code === 0 ? only(whyNot(asked)) : NO_SCENE;
    const where = await scopeOf(namespace, budget);
    const answers = await Promise.all(OBJECTS.map((kind) => get(kind, where, budget)));
    const pods = readPods(`${answers[0].stdout}`);
    const sources = [];
    const gaps = [];
    answers.forEach((answer, i) => {
        const name = `kubectl get ${OBJECTS[i]}`;
        if (answer.code === 0)
            sources.push((0,text_source/* textSource */.r)(name, answer.stdout));
        // Nodes are nobody's by default, and only background.
        else if (OBJECTS[i] !== 'nodes')
            gaps.push({ source: name, message: whyNot(answer) });
    });
    if (answers[0].code === 0 && !pods)
        return only('kubectl answered what no cluster says; check kubectl get pods');
    const nodes = await captureNodes(pods ?? [], budget);
    const logs = await captureLogs(pods ?? [], budget);
    return {
        sources: [...sources, ...nodes, ...logs.sources],
        gaps: [...gaps, ...logs.gaps],
        tools: [version],
    };
}
const only = (message) => ({ ...NO_SCENE, gaps: [{ source: 'kubectl', message }] });
/** In a cluster a runner could read its own pods without one; those are not what the job is about. */
async function hasConfig({ env }) {
    if (env.KUBECONFIG)
        return true;
    const file = (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.kube', 'config');
    return (0,promises_.access)(file).then(() => true, () => false);
}
/** All namespaces where they may be read, else that of the context. */
async function scopeOf(namespace, budget) {
    if (namespace)
        return ['--namespace', namespace];
    const answer = await ask('kubectl', ['auth', 'can-i', 'list', 'pods', '--all-namespaces', TIMEOUT], budget);
    return `${answer.stdout}`.trim() === 'no' ? [] : ['--all-namespaces'];
}
const get = (kind, where, budget) => ask('kubectl', ['get', kind, ...(kind === 'nodes' ? [] : where), '--output=json', TIMEOUT], budget, BYTES);
/** @returns undefined when the server did not answer. */
function versionOf({ code, stdout }) {
    if (code !== 0)
        return undefined;
    try {
        const { clientVersion, serverVersion } = JSON.parse(`${stdout}`);
        const [client, server] = [clientVersion?.gitVersion, serverVersion?.gitVersion];
        if (typeof client !== 'string' || typeof server !== 'string')
            return undefined;
        return { name: 'kubectl', version: `${client}, cluster ${server}`.slice(0, 100) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/collect/engine/container.js
/** `docker inspect`, as far as it says which containers to look at. What they mean is the readers' part. */
/** @returns undefined when it is no answer of an engine. */
function readContainers(json) {
    try {
        const list = JSON.parse(json);
        if (!Array.isArray(list))
            return undefined;
        return list.flatMap((raw) => {
            const id = raw?.Id ?? raw?.ID;
            if (typeof id !== 'string' || typeof raw.State !== 'object')
                return [];
            const name = typeof raw.Name === 'string' && raw.Name ? raw.Name.replace(/^\//, '') : id.slice(0, 12);
            const image = raw.Config?.Image;
            const hasLog = raw.HostConfig?.LogConfig?.Type !== 'none';
            return [{ id, name, image: typeof image === 'string' ? image : undefined, hasLog, raw }];
        });
    }
    catch {
        return undefined;
    }
}
/** @returns whether it failed, died or is ill, in the time of the job. @param since Milliseconds since 1970. */
function isWorthALook({ raw }, since) {
    const { State: state = {}, RestartCount, Created } = raw;
    const health = (state.Health ?? state.Healthcheck)?.Status;
    const restarted = state.Restarting === true || (RestartCount ?? 0) > 0;
    if (state.Running === true && !restarted)
        return health === 'unhealthy' || state.OOMKilled === true;
    const failed = (state.ExitCode ?? 0) !== 0 || state.OOMKilled === true || state.Dead === true || Boolean(state.Error) || restarted;
    // One that never started has finished in the year 1.
    const ended = Math.max(Date.parse(state.FinishedAt ?? '') || 0, Date.parse(Created ?? '') || 0);
    return failed && (state.Running === true || ended >= since);
}

;// CONCATENATED MODULE: ./lib/src/collect/engine/events.js


const events_BYTES = 4 << 20;
async function captureEvents(engine, budget, since) {
    // nerdctl knows no past events.
    if (engine === 'nerdctl')
        return { sources: [], gaps: [] };
    const stamp = (ms) => (ms / 1000).toFixed(3);
    const window = ['--since', stamp(since), '--until', stamp(Date.now())];
    const args = ['events', ...window, '--filter', 'type=container', '--format', '{{json .}}'];
    const answer = await ask(engine, args, budget, events_BYTES);
    // What was cut ends with half a line.
    const text = `${answer.stdout}`.replace(/[^\n]*$/, '');
    const name = `${engine} events`;
    const cut = answer.trouble === 'late' || answer.trouble === 'long';
    return {
        sources: /"(?:Action|Status)":/.test(text) ? [(0,text_source/* textSource */.r)(name, text)] : [],
        gaps: cut
            ? [{ source: name, message: 'the events came too slowly or were too many; only the first are used' }]
            : [],
    };
}

;// CONCATENATED MODULE: ./lib/src/collect/engine/logs.js


const logs_LINES = '2000';
const engine_logs_BYTES = 1 << 20;
const logs_AT_ONCE = 4;
async function logs_captureLogs(engine, containers, budget) {
    const sources = [];
    const gaps = [];
    for (let from = 0; from < containers.length; from += logs_AT_ONCE) {
        const batch = containers.slice(from, from + logs_AT_ONCE);
        const args = (id) => ['logs', '--timestamps', '--tail', logs_LINES, id];
        const answers = await Promise.all(batch.map(({ id }) => ask(engine, args(id), budget, engine_logs_BYTES)));
        batch.forEach(({ id, name, image }, i) => {
            const source = `${engine} logs ${name}`;
            const answer = answers[i];
            const text = answer.code === 0 || answer.trouble === 'long' ? inTime(answer) : '';
            if (text)
                sources.push((0,text_source/* textSource */.r)(source, text, { container: name, containerId: id, ...(image && { image }) }));
            const message = problemOf(answer);
            if (message)
                gaps.push({ source, message });
        });
        if (answers.some(({ trouble }) => trouble === 'late'))
            break;
    }
    return { sources, gaps };
}
function problemOf(answer) {
    if (answer.trouble === 'late')
        return 'it did not come in time; the logs of the others are left out too, save them yourself';
    if (answer.trouble === 'long')
        return `only its first ${engine_logs_BYTES >> 20} MiB are used; save the whole log and scan that`;
    return answer.code === 0 ? undefined : complaint(answer);
}
const STAMP = /^\d{4}-\d\d-\d\dT[\d:.]+\S* /;
/** A line without a stamp stays behind the one before it. */
function inTime({ stdout, stderr }) {
    if (stdout.length === 0 || stderr.length === 0)
        return `${stdout}${stderr}`;
    const lines = [stdout, stderr].flatMap((output) => {
        let stamp = '';
        return `${output}`
            .replace(/\n$/, '')
            .split('\n')
            .map((line) => {
            stamp = STAMP.exec(line)?.[0] ?? stamp;
            return { stamp, line };
        });
    });
    lines.sort((a, b) => (a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0));
    return `${lines.map(({ line }) => line).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/src/collect/engine/version.js
/** @returns undefined when the engine did not answer. */
function version_versionOf(name, { code, stdout }) {
    if (code !== 0)
        return undefined;
    try {
        const { Client, Server } = JSON.parse(`${stdout}`);
        const [client, server] = [Client?.Version, Server?.Version].map((one) => typeof one === 'string' ? one : undefined);
        const version = [client, server !== client && server && `engine ${server}`].filter(Boolean).join(', ');
        return version ? { name, version: version.slice(0, 100) } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/collect/engine/engine.js






const ENGINES = ['docker', 'podman', 'nerdctl'];
/** Containers that are looked at, the newest first, and those that are shown in depth. */
const LISTED = 300;
const SHOWN = 100;
const BATCH = 50;
/** Bytes of one `inspect`; a container takes some 10 KiB. */
const INSPECT_BYTES = 8 << 20;
/** The first engine that knows of a failed container tells of it; the others are asked when it knows of none. */
async function captureEngines(budget, since, wanted) {
    const stuck = [];
    const refused = [];
    let quiet;
    for (const engine of ENGINES) {
        const answer = await captureEngine(engine, budget, since);
        if ('failure' in answer) {
            const { failure } = answer;
            if (failure)
                (answer.stuck ? stuck : refused).push({ source: engine, message: failure });
            continue;
        }
        quiet ??= answer;
        if (answer.sources.length > 0)
            return { ...answer, gaps: [...stuck, ...answer.gaps] };
    }
    // One that is there and knows of nothing is no answer for one that refused.
    if (quiet)
        return { ...quiet, gaps: [...stuck, ...(wanted ? refused : []), ...quiet.gaps] };
    const gaps = stuck.length > 0 || !wanted ? stuck : refused;
    return { sources: [], gaps: gaps.length === 0 && wanted ? [NO_ENGINE] : gaps.slice(0, 1), tools: [] };
}
const NO_ENGINE = {
    source: 'docker',
    message: 'neither docker, podman nor nerdctl is on the PATH; install the one that runs your containers',
};
async function captureEngine(engine, budget, since) {
    const asked = await ask(engine, ['version', '--format', '{{json .}}'], budget);
    const version = version_versionOf(engine, asked);
    if (asked.trouble === 'missing')
        return { failure: undefined };
    if (!version)
        return silent(asked);
    const listed = await ask(engine, ['ps', '--all', '--quiet', '--no-trunc'], budget);
    const ids = `${listed.stdout}`.split('\n').filter((line) => line !== '');
    if (listed.code !== 0 || !ids.every((id) => /^[0-9a-f]{12,64}$/.test(id)))
        return silent(listed);
    const { containers, gaps } = await inspectAll(engine, ids.slice(0, LISTED), budget);
    if (ids.length > LISTED)
        gaps.push({ source: engine, message: `${ids.length - LISTED} older containers were not looked at; prune them` });
    const failed = containers.filter((one) => isWorthALook(one, since));
    const events = await captureEvents(engine, budget, since);
    if (failed.length > SHOWN)
        gaps.push({ source: engine, message: `${failed.length - SHOWN} more failed containers are left out; prune them` });
    const shown = failed.slice(0, SHOWN);
    const logs = await logs_captureLogs(engine, shown.filter(({ hasLog }) => hasLog), budget);
    const inspected = shown.length
        ? [
            (0,text_source/* textSource */.r)(`${engine} inspect`, `${JSON.stringify(shown.map(({ raw }) => raw), null, 4)}\n`),
        ]
        : [];
    return {
        sources: [...inspected, ...events.sources, ...logs.sources],
        gaps: [...gaps, ...events.gaps, ...logs.gaps],
        tools: [version],
    };
}
function silent(answer) {
    if (answer.trouble === 'late')
        return {
            failure: `it did not answer within ${QUESTION_TIME / 1000} s and was stopped; check the engine with docker info`,
            stuck: true,
        };
    const why = answer.code === 0 ? 'it answered what no engine says' : complaint(answer);
    return { failure: `${why}; check the engine with docker info`, stuck: answer.code === 0 };
}
async function inspectAll(engine, ids, budget) {
    const containers = [];
    const gaps = [];
    for (let from = 0; from < ids.length; from += BATCH) {
        const batch = ids.slice(from, from + BATCH);
        // It fails when one has gone meanwhile, and tells of the others.
        const answer = await ask(engine, ['inspect', '--type', 'container', ...batch], budget, INSPECT_BYTES);
        const read = readContainers(`${answer.stdout}`);
        if (read)
            containers.push(...read);
        if (read && !answer.trouble)
            continue;
        gaps.push({ source: `${engine} inspect`, message: silent(answer).failure });
        break;
    }
    return { containers, gaps };
}

;// CONCATENATED MODULE: ./lib/src/collect/job-start.js
/** When the job began: what ended before is left out. */

/** The runner writes this file when the job starts. */
const EVENT_FILE = 'GITHUB_EVENT_PATH';
/** Milliseconds: as far back as a hosted job may reach. */
const LONGEST_JOB = 6 * 60 * 60 * 1000;
/** @returns milliseconds since 1970; undefined when nobody says. */
async function jobStart(env) {
    const gitlab = Date.parse(env.CI_JOB_STARTED_AT ?? '');
    if (Number.isFinite(gitlab))
        return gitlab;
    const file = env.GITHUB_ACTIONS === 'true' && env[EVENT_FILE];
    const stats = file ? await (0,promises_.stat)(file).catch(() => undefined) : undefined;
    return stats?.mtimeMs;
}

// EXTERNAL MODULE: ./lib/src/collect/kernel/cgroup.js
var kernel_cgroup = __webpack_require__(48617);
;// CONCATENATED MODULE: ./lib/src/collect/kernel/kill-report.js
/** Cuts out of a kernel's log what it says of processes that it killed or saw crash. */
const OPENS = /invoked oom-killer/;
const CLOSES = /oom_reaper: reaped process|[Kk]illed process \d+/;
const ALONE = /oom-kill:|Out of memory|[Kk]ill(?:ed)? process \d+|oom_reaper|segfault at|general protection fault|traps: |invalid opcode|Tasks in \S+ are going to be killed/;
/** Lines of one report; it lists the processes of the machine. */
const LONGEST = 2000;
/** @param since Seconds since the start of the kernel; undefined where the log was cut to the time before. */
function killReports(log, since) {
    const kept = [];
    let open = 0;
    for (const line of log.split('\n')) {
        if (since !== undefined && secondsOf(line) < since)
            continue;
        if (OPENS.test(line))
            open = LONGEST;
        if (open > 0 || ALONE.test(line))
            kept.push(line);
        open = CLOSES.test(line) ? 0 : Math.max(0, open - 1);
    }
    return kept.length ? `${kept.join('\n')}\n` : '';
}
/** `[12345.678901] …`; a line without a stamp is as old as it is. */
function secondsOf(line) {
    const stamp = /^(?:<\d+>)?\[ *(\d+\.\d+)\]/.exec(line)?.[1];
    return stamp === undefined ? 0 : Number(stamp);
}

;// CONCATENATED MODULE: ./lib/src/collect/kernel/kernel.js
/** The kernel's word: which processes it killed or saw crash in the time of the job. Silent where it may not be read. */





const kernel_BYTES = 4 << 20;
/** @param since Milliseconds since 1970. */
async function captureKernel(budget, since) {
    const sources = [];
    const booted = Date.now() - (0,external_node_os_.uptime)() * 1000;
    const log = process.platform === 'linux' ? await kernelLog(budget, since, booted) : undefined;
    if (log)
        sources.push((0,text_source/* textSource */.r)(log.name, log.text));
    const cgroup = process.platform === 'linux' ? await (0,kernel_cgroup/* captureCgroup */.dC)() : undefined;
    if (cgroup)
        sources.push(cgroup);
    return { sources, gaps: [], tools: [] };
}
/** The journal can be read by more users than the ring buffer; where neither can, nothing is said. */
async function kernelLog(budget, since, booted) {
    const ring = await ask('dmesg', [], budget, kernel_BYTES);
    if (ring.code === 0) {
        // A second for the rounding of both clocks.
        const text = killReports(`${ring.stdout}`, (since - booted) / 1000 - 1);
        return text ? { name: 'dmesg', text } : undefined;
    }
    const from = ['--since', `@${Math.floor(since / 1000)}`];
    const journal = await ask('journalctl', ['-k', '-q', '--no-pager', '-o', 'short-iso', ...from], budget, kernel_BYTES);
    const text = journal.code === 0 ? killReports(`${journal.stdout}`, undefined) : '';
    return text ? { name: 'journalctl -k', text } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/collect/scene.js




/** Milliseconds that may be spent on all of it. */
const SCENE_TIME = 20_000;
const NO_SCENE = { sources: [], gaps: [], tools: [] };
/**
 * Never throws, and never takes longer than its budget.
 * @param since Milliseconds since 1970; what ended before is none of ours. Without it the start of the job.
 */
async function captureScene({ docker, kubernetes, namespace, since, env, }) {
    if (docker === 'false' && kubernetes === 'false')
        return NO_SCENE;
    const budget = { deadline: performance.now() + SCENE_TIME, env };
    const start = since ?? (await jobStart(env));
    const from = start ?? Date.now() - LONGEST_JOB;
    const parts = await Promise.all([
        docker === 'false' ? NO_SCENE : captureEngines(budget, from, docker === 'true'),
        kubernetes === 'false' ? NO_SCENE : captureCluster(budget, namespace, kubernetes === 'true'),
        // A machine's kernel has killed many a process; only in the time of a job it is likely to be the job's.
        docker === 'false' || start === undefined ? NO_SCENE : captureKernel(budget, start),
    ]);
    return {
        sources: parts.flatMap(({ sources }) => sources),
        gaps: parts.flatMap(({ gaps }) => gaps),
        tools: parts.flatMap(({ tools }) => tools),
    };
}


/***/ }),

/***/ 67024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textSource)
/* harmony export */ });
function textSource(name, text, known) {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    return { name, blocks: [bytes], ...(known && { known }) };
}


/***/ }),

/***/ 33383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RUN_OPTIONS: () => (/* binding */ RUN_OPTIONS),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/collect/kernel/cgroup.js
var cgroup = __webpack_require__(48617);
;// CONCATENATED MODULE: ./lib/src/collect/command/kept.js
/** What is kept of an output that may be endless: its beginning, where the first error stands, and its end. */
/** Bytes of the beginning, cut at the end of a line. */
const HEAD_BYTES = 1 << 20;
/** Bytes of the end. */
const TAIL_BYTES = 8 << 20;
const NEWLINE = 10;
/** @param limits For tests. */
function createKept(limits = { head: HEAD_BYTES, tail: TAIL_BYTES }) {
    const head = [];
    let headSize = 0;
    let ring;
    let written = 0;
    let droppedLines = 0;
    const toRing = (bytes) => {
        // Pages that are never written cost nothing.
        ring ??= Buffer.allocUnsafeSlow(limits.tail);
        for (let from = 0; from < bytes.length;) {
            const at = written % limits.tail;
            const part = bytes.subarray(from, from + limits.tail - at);
            if (written >= limits.tail)
                droppedLines += newlines(ring.subarray(at, at + part.length));
            ring.set(part, at);
            written += part.length;
            from += part.length;
        }
    };
    return {
        push(bytes) {
            const room = limits.head - headSize;
            const first = bytes.subarray(0, room);
            if (first.length)
                head.push(Uint8Array.from(first));
            headSize += first.length;
            if (bytes.length > room)
                toRing(bytes.subarray(room));
        },
        *blocks() {
            yield* head;
            if (!ring)
                return;
            const start = written > limits.tail ? written % limits.tail : 0;
            const tail = [ring.subarray(start, Math.min(written, limits.tail)), ring.subarray(0, start)];
            if (written > limits.tail) {
                // The line that the gap cuts ends here, and what is left of the one behind it is a line of its own.
                for (let left = droppedLines; left > 0; left -= BLANK.length)
                    yield BLANK.subarray(0, left);
                if (droppedLines === 0)
                    yield BLANK.subarray(0, 1);
            }
            yield* tail;
        },
        get dropped() {
            return Math.max(0, written - limits.tail);
        },
    };
}
const BLANK = new Uint8Array(1 << 16).fill(NEWLINE);
function newlines(bytes) {
    let count = 0;
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] === NEWLINE)
            count++;
    return count;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/collect/command/pipe.js
/**
 * A pipe for a child's output. Node's own are sockets, which a child cannot open again as /dev/stdout or /dev/stderr;
 * many scripts do. A named pipe, unlinked once it is open, is what a shell would give.
 */




/** @returns undefined where there are no named pipes (Windows) or none can be made. */
function makePipe() {
    if (process.platform === 'win32')
        return undefined;
    let folder;
    const open = [];
    const opened = (path, flags) => {
        open.push((0,external_node_fs_.openSync)(path, flags));
        return open.at(-1);
    };
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'exitcode-'));
        const path = (0,external_node_path_.join)(folder, 'pipe');
        (0,external_node_child_process_.execFileSync)('mkfifo', ['-m', '600', path], { stdio: 'ignore' });
        // In this order nothing blocks: each end finds the other one open.
        const reader = opened(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const writer = opened(path, external_node_fs_.constants.O_WRONLY);
        return { reader, writer, spare: opened(path, external_node_fs_.constants.O_RDONLY) };
    }
    catch {
        for (const fd of open)
            (0,external_node_fs_.closeSync)(fd);
        return undefined;
    }
    finally {
        if (folder)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/src/collect/command/signals.js
/** Signals that are meant for the command are passed on to it. */

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGCONT', 'SIGALRM'];
/** A terminal sends these to the command as well as to us; twice would be once too often. */
const FROM_TERMINAL = new Set(['SIGINT', 'SIGQUIT']);
function forwardSignals(send) {
    const terminal = hasTerminal();
    let last;
    const handlers = FORWARDED.map((signal) => {
        const handler = () => {
            if (signal !== 'SIGCONT')
                last = signal;
            if (!(terminal && FROM_TERMINAL.has(signal)))
                send(signal);
        };
        try {
            process.on(signal, handler);
        }
        catch {
            // Not a signal of this system.
        }
        return [signal, handler];
    });
    return {
        last: () => last,
        stop: () => {
            for (const [signal, handler] of handlers)
                process.off(signal, handler);
        },
    };
}
function hasTerminal() {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)('/dev/tty', 'r'));
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/src/collect/command/tee.js
/** Passes on what a command writes, byte for byte and no faster than it is taken, and keeps some of it. */



/** Milliseconds without a byte after which what still holds the pipe is taken for a background process. */
const IDLE = 100;
/** Milliseconds that such a process is listened to at most. */
const LINGER = 2000;
/** A longer line is not held back until it ends. */
const LINE_LIMIT = 1 << 16;
const tee_NEWLINE = 10;
/**
 * @param out One of our own outputs. When nobody reads it any more, nobody reads the pipe: the command learns of it
 * as it would without us.
 */
function tee(input, out, outFd, kept, spare) {
    const lines = wholeLines(kept);
    let last = performance.now();
    let over = false;
    const closed = new Promise((resolve) => input.once('close', () => resolve()));
    const end = () => {
        if (over)
            return;
        over = true;
        input.destroy();
        if (spare !== undefined)
            (0,external_node_fs_.closeSync)(spare);
    };
    input.on('data', (bytes) => {
        last = performance.now();
        lines.push(bytes);
        const more = out.write(bytes);
        if (!more) {
            input.pause();
            out.once('drain', () => input.resume());
        }
    });
    input.once('end', end);
    input.once('error', end);
    out.on('error', end);
    return {
        async finish() {
            const start = performance.now();
            while (!over && performance.now() - start < LINGER && (performance.now() - last < IDLE || out.writableNeedDrain))
                await Promise.race([closed, sleep(IDLE / 4)]);
            if (!over && spare !== undefined)
                handOver(spare, outFd);
            end();
            lines.end();
            await flushed(out);
        },
    };
}
/** What the command left running in the background goes on writing to where it did; `cat` ends when it does. */
function handOver(spare, outFd) {
    (0,external_node_child_process_.spawn)('cat', [], { stdio: [spare, outFd, 'ignore'], detached: true })
        .on('error', () => { })
        .unref();
}
/** Two outputs are kept as one; no line of one is torn by the other. */
function wholeLines(kept) {
    let open = [];
    let size = 0;
    const flush = () => {
        for (const part of open)
            kept.push(part);
        open = [];
        size = 0;
    };
    return {
        push(bytes) {
            const end = bytes.lastIndexOf(tee_NEWLINE) + 1;
            if (end > 0) {
                flush();
                kept.push(bytes.subarray(0, end));
            }
            if (end < bytes.length) {
                open.push(Uint8Array.from(bytes.subarray(end)));
                size += bytes.length - end;
            }
            if (size > LINE_LIMIT)
                flush();
        },
        end() {
            if (size > 0) {
                flush();
                kept.push(Uint8Array.of(tee_NEWLINE));
            }
        },
    };
}
/** Also settles when the output is gone. */
function flushed(out) {
    return new Promise((resolve) => (out.destroyed ? resolve() : out.write('', () => resolve())));
}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const socketOf = ({ reader }) => new external_node_net_.Socket({ fd: reader, readable: true, writable: false });

;// CONCATENATED MODULE: ./lib/src/collect/command/command.js
/** Runs a command as if we were not there, and keeps some of what it prints. */








const FD = { stdout: 1, stderr: 2 };
async function runCommand([file = '', ...args], cwd) {
    const kept = createKept();
    const started = Date.now();
    const before = await (0,cgroup/* readCgroup */.Pz)();
    const unread = ['stdout', 'stderr'].filter((name) => process[name].isTTY);
    const pipes = pipesFor(unread);
    const stdio = (name) => (unread.includes(name) ? 'inherit' : (pipes[name]?.writer ?? 'pipe'));
    let child;
    const signals = forwardSignals((signal) => child?.kill(signal));
    const tees = [];
    try {
        child = (0,external_node_child_process_.spawn)(file, args, { cwd, stdio: ['inherit', stdio('stdout'), stdio('stderr')] });
        const ended = whenEnded(child);
        for (const pipe of new Set(Object.values(pipes)))
            (0,external_node_fs_.closeSync)(pipe.writer);
        tees.push(...teesOf(child, unread, pipes, kept));
        const end = await ended;
        await Promise.all(tees.map((one) => one.finish()));
        const after = end.code === 0 ? undefined : await (0,cgroup/* readCgroup */.Pz)();
        const kills = (after?.kills ?? 0) - (before?.kills ?? 0);
        const killedIn = after && kills > 0 ? { ...after, kills } : undefined;
        return { ...end, ...(killedIn && { killedIn }), kept, unread, started, interrupted: signals.last() !== undefined };
    }
    catch (error) {
        // An empty name, or a NUL in an argument.
        return { code: 127, error: error, kept, unread, started, interrupted: false };
    }
    finally {
        signals.stop();
    }
}
/** Where both outputs are one, the command gets one pipe for both, and their order is kept. */
function pipesFor(unread) {
    const stdout = unread.includes('stdout') ? undefined : makePipe();
    if (unread.includes('stderr'))
        return stdout ? { stdout } : {};
    if (stdout && isSameOutput())
        return { stdout, stderr: stdout };
    const second = makePipe();
    return { ...(stdout && { stdout }), ...(second && { stderr: second }) };
}
function isSameOutput() {
    try {
        const [out, err] = [(0,external_node_fs_.fstatSync)(1, { bigint: true }), (0,external_node_fs_.fstatSync)(2, { bigint: true })];
        return out.dev === err.dev && out.ino === err.ino;
    }
    catch {
        return false;
    }
}
function teesOf(child, unread, pipes, kept) {
    const shared = pipes.stdout !== undefined && pipes.stdout === pipes.stderr;
    return ['stdout', 'stderr'].flatMap((name) => {
        if (unread.includes(name) || (shared && name === 'stderr'))
            return [];
        const pipe = pipes[name];
        const input = pipe ? socketOf(pipe) : child[name];
        return input ? [tee(input, process[name], FD[name], kept, pipe?.spare)] : [];
    });
}
function whenEnded(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: error.code === 'ENOENT' ? 127 : 126, error }));
        child.once('exit', (code, signal) => resolve(signal ? { code: 128 + external_node_os_.constants.signals[signal], signal } : { code: code ?? 1 }));
    });
}

;// CONCATENATED MODULE: ./lib/src/collect/command/source.js

const NAME = 'output';
function commandSource(command, ended) {
    function* blocks() {
        yield* ended.kept.blocks();
        yield Buffer.from(`${[...killWords(ended), endWords(command, ended)].join('\n')}\n`);
    }
    const gaps = [];
    const { dropped } = ended.kept;
    if (dropped > 0) {
        const message = `${dropped} bytes in its middle were not kept; write it to a file (tee) and scan that`;
        gaps.push({ source: NAME, message });
    }
    if (ended.unread.length > 0) {
        const message = `${ended.unread.join(' and ')} went to a terminal and could not be read; run it as COMMAND 2>&1 | cat`;
        gaps.push({ source: NAME, message });
    }
    return { source: { name: NAME, blocks: blocks() }, gaps };
}
/** Without a limit of its own it was not its limit. The line that patterns/kernel/cgroup-oom-during-run.yml reads. */
function killWords({ killedIn }) {
    if (killedIn?.limit === undefined)
        return [];
    return [`exitcode run: oom_kill ${killedIn.kills} in the memory cgroup meanwhile, ${(0,cgroup/* boundWords */.Uj)(killedIn)}`];
}
/** The line that patterns/exit-codes/exitcode-run.yml and those of the shell read. */
function endWords([file = ''], { code, signal, error }) {
    // The name may be anything; it is one line here.
    const name = JSON.stringify(file).slice(1, -1).slice(0, 200);
    if (error)
        return startWords(name, error);
    return signal
        ? `exitcode run: ${name} was killed by ${signal}, exit code ${code}`
        : `exitcode run: ${name} ended with exit code ${code}`;
}
/** As a shell says it. */
function startWords(name, { code, message }) {
    if (code === 'ENOENT')
        return `exitcode run: ${name}: command not found`;
    if (code === 'EACCES')
        return `exitcode run: ${name}: Permission denied`;
    return `exitcode run: ${name}: cannot be run: ${code ?? message}`;
}

// EXTERNAL MODULE: ./lib/src/collect/scene.js + 14 modules
var collect_scene = __webpack_require__(9897);
// EXTERNAL MODULE: ./lib/src/knowledge.js + 3 modules
var src_knowledge = __webpack_require__(75790);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/pipeline.js + 8 modules
var pipeline = __webpack_require__(60955);
// EXTERNAL MODULE: ./lib/src/publish/files.js
var files = __webpack_require__(43417);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
// EXTERNAL MODULE: ./lib/src/commands/document.js + 5 modules
var commands_document = __webpack_require__(77830);
// EXTERNAL MODULE: ./lib/src/commands/engine.js
var engine = __webpack_require__(1983);
// EXTERNAL MODULE: ./lib/src/commands/language.js
var commands_language = __webpack_require__(17375);
// EXTERNAL MODULE: ./lib/src/commands/pattern-folders.js
var pattern_folders = __webpack_require__(88911);
// EXTERNAL MODULE: ./lib/src/commands/scene-options.js
var scene_options = __webpack_require__(2886);
// EXTERNAL MODULE: ./lib/src/commands/secrets.js
var secrets = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/src/commands/source-locations.js + 2 modules
var source_locations = __webpack_require__(68843);
;// CONCATENATED MODULE: ./lib/src/commands/run.js
/** `exitcode run`: a command's output and exit code pass through untouched; when it fails, the diagnosis follows. */















const RUN_OPTIONS = [
    'docker',
    'kubernetes',
    'namespace',
    'format',
    'output',
    'patterns',
    'language',
];
/** @returns the command's own exit code. */
async function run(args, io) {
    const { command } = args;
    if (args.words.length > 0 || !command?.length)
        throw new options/* OptionError */.eR('put the command behind two dashes: exitcode run [OPTION]... -- COMMAND [ARG]...');
    const format = args.value('format');
    const folders = (0,pattern_folders/* patternFolders */.C)(args.value('patterns'), io.cwd);
    const wanted = (0,scene_options/* sceneOf */.c)(args);
    const language = (0,commands_language/* languageOf */.e)(args, io);
    const ended = await runCommand(command, io.cwd);
    if (ended.code === 0)
        return 0;
    if (ended.error)
        io.stderr.write(`${(0,gate/* gatedText */.hU)(startWords(command[0], ended.error))}\n`);
    try {
        await explainFailure(ended, { command, format, folders, language, wanted, output: args.value('output') }, io);
    }
    catch (error) {
        // Whatever happens to the diagnosis, the command's own code stands.
        io.stderr.write(`exitcode: no diagnosis: ${(0,gate/* gatedText */.hU)(String(error.message ?? error).split('\n')[0])}\n`);
    }
    return ended.code;
}
async function explainFailure(ended, { command, format, folders, language, wanted, output }, io) {
    const { source, gaps } = commandSource(command, ended);
    // Who was told to end has no time to ask around.
    const scene = ended.interrupted ? collect_scene/* NO_SCENE */.D : await (0,collect_scene.captureScene)({ ...wanted, since: ended.started, env: io.env });
    (0,engine/* setUpEngine */._)();
    const knowledge = await (0,src_knowledge/* loadKnowledge */.tR)(folders, language);
    const { phrases } = knowledge;
    const located = (0,source_locations/* sourceLocator */.G)(io.cwd, phrases);
    const found = await (0,pipeline/* investigate */.a)([source, ...scene.sources], [...gaps, ...scene.gaps], knowledge, false, located);
    const report = (0,gate/* gated */.aH)((0,scene_options/* withTools */.Y)(found, scene.tools), (0,secrets/* secretsOf */.F)(io.env));
    const style = { isTTY: io.stderr.isTTY === true, columns: io.stderr.columns };
    if (output)
        await (0,files/* writeDocument */.f)(output, (0,commands_document/* renderReport */.B)(report, format, phrases, io.env), io.cwd);
    const shown = output ? 'text' : format;
    io.stderr.write(`\n${(0,commands_document/* forStream */.E)((0,commands_document/* renderReport */.B)(report, shown, phrases, io.env, style), shown, io.env)}`);
    if (io.env.GITHUB_ACTIONS === 'true' && io.env.GITHUB_STEP_SUMMARY)
        await summarize(report, phrases, io);
}
async function summarize(report, phrases, io) {
    const { appendSummary } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(93), __webpack_require__.e(913)]).then(__webpack_require__.bind(__webpack_require__, 69913));
    const { renderSummary } = await __webpack_require__.e(/* import() */ 767).then(__webpack_require__.bind(__webpack_require__, 6767));
    const outcome = appendSummary(renderSummary(report, phrases), io.env.GITHUB_STEP_SUMMARY);
    if (!outcome.delivered)
        io.stderr.write(`exitcode: ${(0,gate/* gatedText */.hU)(outcome.message)}\n`);
}


/***/ })

};
