export const id = 897;
export const ids = [897];
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


/***/ })

};
