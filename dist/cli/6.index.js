export const id = 6;
export const ids = [6];
export const modules = {

/***/ 91043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gapOf)
/* harmony export */ });
const REMEDIES = {
    ENOENT: 'no such file or folder; check the path',
    ENOTDIR: 'no such file or folder; check the path',
    EACCES: 'permission denied; run as a user who may read it',
    EPERM: 'permission denied; run as a user who may read it',
    EISDIR: 'it is a folder; give its path as an argument',
    ELOOP: 'its links lead in a circle; give the file itself',
    ENAMETOOLONG: 'the path is too long; check it',
    EMFILE: 'too many files are open; raise the limit (ulimit -n) or give fewer files',
    EIO: 'the disk or the connection failed; copy the file and give the copy',
};
const BROKEN_LINK = 'it is a link to a file that does not exist; give the file itself';
/** @param link Whether the source is a symbolic link. */
function gapOf(source, error, link = false) {
    const code = error?.code;
    const message = error instanceof Error ? error.message : String(error);
    const known = code === 'ENOENT' && link ? BROKEN_LINK : code && REMEDIES[code];
    return { source, message: known ?? message.split('\n')[0] };
}


/***/ }),

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
  Dh: () => (/* binding */ NO_SCENE),
  ld: () => (/* binding */ captureScene)
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
    const time = Math.min(QUESTION_TIME, budget.deadline - Date.now());
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
    const budget = { deadline: Date.now() + SCENE_TIME, env };
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

/***/ 80776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ forStream),
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
;// CONCATENATED MODULE: ./lib/src/render/json.js

/** @param report Has passed the gate. */
function renderJson(report) {
    return `${defused(JSON.stringify(report, null, 2))}\n`;
}
/** One report a line; `path` names the case of `--each`. */
function renderNdjson(report, path) {
    return `${defused(JSON.stringify(path === undefined ? report : { case: path, ...report }))}\n`;
}
/** The runner acts on `##[…]` anywhere in a line of a step's output; JSON can spell it otherwise. */
function defused(json) {
    return json.replace(/(#\p{M}*)#(?=\p{M}*\[)/gu, '$1\\u0023');
}
/** The same value on the output of a step: no matcher of an earlier step finds a place in it. */
const jsonForRunner = (json) => json.replace(render_escape/* PLACE */.CC, '\\u003a').replace(render_escape/* DASHED */.cJ, '\\u002d');

// EXTERNAL MODULE: ./lib/src/render/summary.js + 1 modules
var summary = __webpack_require__(47885);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(89522);
// EXTERNAL MODULE: ./lib/src/render/wrap.js
var wrap = __webpack_require__(14755);
;// CONCATENATED MODULE: ./lib/src/render/terminal.js
/** The report for a person at a terminal: the verdict, its line with a caret, why, what to do, then the rest. */



const MARK = { error: '✗', warning: '!', notice: 'i' };
const COLOUR = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** @param report Has passed the gate. */
function renderTerminal(report, phrases, style) {
    const paint = (name, text) => (style.colour ? (0,external_node_util_.styleText)(name, text, { validateStream: false }) : text);
    const [verdict, ...others] = report.diagnoses;
    const parts = verdict
        ? [renderVerdict(verdict, phrases, style.width, paint), ...renderOthers(others, phrases, style.width, paint)]
        : [paint(report.conclusion === 'success' ? 'green' : 'yellow', (0,render_words/* quietWords */.iO)(report, phrases))];
    const gaps = (0,render_words/* gapWords */.IT)(report, phrases).map((gap) => paint('yellow', (0,wrap/* wrap */.L)(`! ${phrases.report.unread(gap)}`, style.width, '  ')));
    const omitted = (0,render_words/* omittedWords */.ah)(report, phrases);
    if (omitted)
        parts.push(paint('yellow', (0,wrap/* wrap */.L)(omitted, style.width, '  ')));
    const text = [...parts, ...(gaps.length ? [gaps.join('\n')] : [])].join('\n\n');
    return `${text}\n`;
}
function renderVerdict(diagnosis, phrases, width, paint) {
    const mark = paint(COLOUR[diagnosis.severity], MARK[diagnosis.severity]);
    const [shown, ...rest] = diagnosis.evidence;
    const { headings } = phrases;
    const sections = [
        `${mark} ${heading(diagnosis, width, paint)}\n  ${paint('dim', (0,wrap/* wrap */.L)((0,render_words/* factWords */.mg)(diagnosis, phrases), width, '  '))}`,
        shown && renderEvidence(shown, width, paint),
        section(headings.why, [`  ${(0,wrap/* wrap */.L)(diagnosis.explanation, width, '  ')}`], paint),
        section(headings.contradictions, diagnosis.contradictions.map((one) => `  ${(0,wrap/* wrap */.L)(one, width, '  ')}`), paint),
        section(headings.causes, diagnosis.causes.map((cause, i) => `  ${i + 1}. ${(0,wrap/* wrap */.L)(cause, width, '     ')}`), paint),
        section(headings.change, changeLines(diagnosis, width, paint), paint),
        section(headings.fixes, steps(diagnosis.fixes, width, paint), paint),
        section(headings.collect, steps(diagnosis.collectNext, width, paint), paint),
        section(headings.evidence, rest.map((evidence) => brief(evidence, width, paint)), paint),
        section(headings.places, diagnosis.count > 1 ? diagnosis.places.map((place) => `  ${(0,render_words/* subjectWords */.oR)(place, phrases) || place.name}`) : [], paint),
        section(headings.references, diagnosis.references.map((url) => `  ${paint('dim', url)}`), paint),
    ];
    return sections.filter(Boolean).join('\n\n');
}
/** The title with its id behind it, or below when there is no room. */
function heading({ title, id }, width, paint) {
    const lines = (0,wrap/* wrap */.L)(title, width, '  ').split('\n');
    const used = lines.at(-1).length + (lines.length === 1 ? 2 : 0);
    const gap = used + id.length + 3 > width ? '\n  ' : ' ';
    return `${paint('bold', lines.join('\n'))}${gap}${paint('dim', `[${id}]`)}`;
}
function renderEvidence(evidence, width, paint) {
    const number = String(evidence.line);
    const gutter = ' '.repeat(number.length);
    const { text, from, to } = shorten(evidence, Math.max(20, width - number.length - 5));
    return [
        `  ${paint('cyan', (0,render_words/* placeOf */.$t)(evidence))}`,
        `  ${paint('dim', `${number} │`)} ${text}`,
        `  ${paint('dim', `${gutter} │`)} ${' '.repeat(from)}${paint('red', '^'.repeat(Math.max(1, to - from)))}`,
    ].join('\n');
}
/** Cuts a long line so that its telling part stays in view. */
function shorten(evidence, room) {
    const [start, end] = evidence.highlight;
    // A tab is as wide as it likes; the caret below it would be off.
    const text = evidence.text.replaceAll('\t', ' ');
    if (text.length <= room)
        return { text, from: start, to: end };
    const cut = end <= room - 1 ? 0 : Math.max(0, Math.min(start - 4, text.length - room + 1));
    const head = cut > 0 ? '…' : '';
    const part = text.slice(cut + head.length, cut + room - 1);
    const tail = cut + room - 1 < text.length ? '…' : '';
    const place = (column) => Math.min(Math.max(column - cut, 0), head.length + part.length);
    return { text: head + part + tail, from: place(start), to: place(end) };
}
function section(title, lines, paint) {
    return lines.length ? `${paint('bold', title)}\n${lines.join('\n')}` : undefined;
}
function changeLines(diagnosis, width, paint) {
    const words = (0,render_words/* sourceWords */.hI)(diagnosis);
    const changes = diagnosis.sourceLocation?.changes ?? [];
    const lines = changes.flatMap(({ from, to }) => [paint('red', `- ${from}`), paint('green', `+ ${to}`)]);
    return words ? [`  ${(0,wrap/* wrap */.L)(words, width, '  ')}`, ...lines.map((line) => `    ${line}`)] : [];
}
function steps(fixes, width, paint) {
    return fixes.map((fix, i) => {
        const run = fix.run
            ? `\n${fix.run
                .split('\n')
                .map((line) => `     ${paint('cyan', line)}`)
                .join('\n')}`
            : '';
        return `  ${i + 1}. ${(0,wrap/* wrap */.L)(fix.text, width, '     ')}${run}`;
    });
}
function brief(evidence, width, paint) {
    const place = `  ${(0,render_words/* placeOf */.$t)(evidence)}  `;
    const room = Math.max(20, width - place.length);
    const text = evidence.text.length > room ? `${evidence.text.slice(0, room - 1)}…` : evidence.text;
    return `${paint('cyan', place)}${text}`;
}
function renderOthers(others, phrases, width, paint) {
    if (others.length === 0)
        return [];
    const lines = others.map((one) => {
        const mark = paint(COLOUR[one.severity], MARK[one.severity]);
        const facts = [`[${one.id}]`, (0,render_words/* subjectWords */.oR)(one.subject, phrases), one.evidence[0] && (0,render_words/* placeOf */.$t)(one.evidence[0])];
        return `  ${mark} ${(0,wrap/* wrap */.L)(one.title, width, '    ')}\n    ${paint('dim', (0,wrap/* wrap */.L)(facts.filter(Boolean).join(' · '), width, '    '))}`;
    });
    return [`${paint('bold', phrases.headings.others(others.length))}\n${lines.join('\n')}`];
}

// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
;// CONCATENATED MODULE: ./lib/src/render/why.js



/** Lines that a person reads; the JSON has all. */
const LIMIT = 200;
const why_MARK = {
    verdict: '1.',
    diagnosis: '>',
    explained: '-',
    background: '.',
    dismissed: 'x',
    'left-out': 'x',
};
/** @param report Has passed the gate. @returns nothing when nobody asked why. */
function renderWhy(report, phrases, style) {
    if (!report.why)
        return '';
    const lines = limited(report.why, phrases).map((one) => typeof one === 'string' ? `  ${one}` : `  ${why_MARK[one.fate]} ${(0,wrap/* wrap */.L)(words(one, phrases), style.width, '    ')}`);
    return `\n${phrases.why.heading}\n${lines.join('\n')}\n`;
}
/** The same as a list in Markdown. */
function markdownWhy(report, phrases) {
    if (!report.why)
        return '';
    const lines = limited(report.why, phrases).map((one) => `- ${(0,markdown/* inline */.mG)(typeof one === 'string' ? one : words(one, phrases))}`);
    return `\n**${phrases.why.heading}**\n\n${lines.join('\n')}\n`;
}
function limited(why, { why: say, report }) {
    if (why.length === 0)
        return [say.nothing];
    return why.length > LIMIT ? [...why.slice(0, LIMIT), report.andMore(why.length - LIMIT)] : [...why];
}
function words(one, phrases) {
    const { why: say } = phrases;
    const name = one.pattern === one.id ? one.id : `${one.id} (${one.pattern})`;
    const count = one.count > 1 ? say.times(one.count) : '';
    const facts = [(0,render_words/* placeOf */.$t)(one), (0,render_words/* subjectWords */.oR)(one.subject, phrases), count, phrases.role[one.role]];
    const fate = one.fate === 'explained' ? '' : `${say.fate[one.fate]}, `;
    return `${name}: ${fate}${one.because} · ${facts.filter(Boolean).join(' · ')}`;
}

;// CONCATENATED MODULE: ./lib/src/commands/document.js





/**
 * @param report Has passed the gate.
 * @param to Without it the document goes into a file.
 * @param path With --each: what the report is about; it has passed the gate, too.
 */
function renderReport(report, format, phrases, env, to = {}, path) {
    switch (format) {
        case 'json':
            return renderJson(report);
        case 'ndjson':
            return renderNdjson(report, path);
        case 'markdown':
            return `${(0,summary/* renderMarkdown */.G)(report, phrases)}${markdownWhy(report, phrases)}`;
        case 'text': {
            const heading = path === undefined ? '' : `== ${path}\n`;
            const colour = to.isTTY === true && !env.NO_COLOR;
            const width = Math.min(100, Math.max(40, to.columns ?? 80));
            return `${heading}${renderTerminal(report, phrases, { colour, width })}${renderWhy(report, phrases, { width })}`;
        }
    }
}
/** The document as an output of this process: where a runner reads it, it holds nothing that the runner acts on. */
function forStream(text, format, env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return text;
    return format === 'json' || format === 'ndjson' ? jsonForRunner(text) : (0,render_escape/* forRunner */.G1)(text);
}


/***/ }),

/***/ 17375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export unknownLanguage */
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28655);
/** The language of what a verb prints: the option, else the locale. */


/** One that is not there is a reason for a notice, and none to fail. */
function languageOf(args, io) {
    const { language, unknown } = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .chosenLanguage */ .zP)(args.value('language'), io.env);
    if (unknown)
        io.stderr.write(`exitcode: ${unknownLanguage(unknown)}\n`);
    return language;
}
const unknownLanguage = (wish) => (0,_render_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatedText */ .hU)(`language: "${wish}" is not there, so this is English; there are ${_language_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj.join(', ')}`);


/***/ }),

/***/ 88911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ patternFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90692);
/** Folders with the user's patterns: they must be there, and for the action inside the workspace. */



/**
 * @param value One folder a line.
 * @param inside When given, folders outside of it are refused, links followed.
 * @throws OptionError
 */
function patternFolders(value, cwd, inside) {
    const lines = value.split('\n').map((line) => line.trim());
    return lines.filter(Boolean).map((line) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, line);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`patterns: ${line} is no folder`);
        const way = inside === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(inside), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
        if (way.startsWith('..'))
            throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`patterns: ${line} is outside the workspace; check the patterns in`);
        return folder;
    });
}


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withTools),
/* harmony export */   c: () => (/* binding */ sceneOf)
/* harmony export */ });
/** On the command line nothing is asked that was not asked for. */
function sceneOf(args) {
    return {
        docker: args.flag('docker') ? 'true' : 'false',
        kubernetes: args.flag('kubernetes') ? 'true' : 'false',
        namespace: args.value('namespace'),
    };
}
function withTools(report, tools) {
    return tools.length > 0 ? { ...report, tools } : report;
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ sourceLocator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./lib/src/collect/workspace.js
/** Compose files, Dockerfiles, manifests and workflows of the workspace, so that a diagnosis can name a line of them. */



const NAMED = [
    '**/{docker-,}compose*.{yml,yaml}',
    '**/Dockerfile*',
    '**/*.{D,d}ockerfile',
    '.github/workflows/*.{yml,yaml}',
];
const MANIFESTS = ['*.{yml,yaml}', '**/{k8s,kube,kubernetes,manifests,deploy,deployment}/**/*.{yml,yaml}'];
const IGNORED = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/target/**', '**/.venv/**'];
/** `time` in milliseconds: the folder may be a whole disk. */
const LIMITS = { time: 2000, depth: 5, files: 200, fileBytes: 256 << 10, totalBytes: 4 << 20 };
/** Never throws: what cannot be read cannot be named, and is no loss. */
async function workspaceFiles(cwd, prefix = '') {
    const signal = AbortSignal.timeout(LIMITS.time);
    const options = { cwd, deep: LIMITS.depth, ignore: IGNORED, dot: true, followSymbolicLinks: false, signal };
    const paths = await (0,dist/* glob */.TI)([...NAMED, ...MANIFESTS], options).catch(() => []);
    const files = [];
    let left = LIMITS.totalBytes;
    for (const path of paths.sort().slice(0, LIMITS.files)) {
        const text = await read((0,external_node_path_.join)(cwd, path), Math.min(LIMITS.fileBytes, left));
        if (text === undefined)
            continue;
        left -= text.length;
        files.push({ path: (0,external_node_path_.join)(prefix, path).replaceAll('\\', '/'), text });
    }
    return files;
}
/** @returns undefined when it is larger, or no file. */
async function read(path, limit) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const stats = await file.stat();
            return stats.isFile() && stats.size <= limit ? await file.readFile('utf8') : undefined;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/commands/source-locations.js
/** Reports with the lines of the workspace that are to be changed. */

/**
 * @param prefix What leads to `cwd` from where the names shall start.
 * @returns what adds them to a report; the workspace is read once, and only when something was found.
 */
function sourceLocator(cwd, phrases, prefix = '') {
    let files;
    return async (report) => {
        if (report.diagnoses.length === 0)
            return report;
        files ??= workspaceFiles(cwd, prefix);
        try {
            const { locateSources } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 6275));
            return locateSources(report, await files, phrases.change);
        }
        catch {
            // A file of the workspace may be anything: one that breaks this costs the lines, and not the report.
            return report;
        }
    };
}


/***/ }),

/***/ 84398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KQ: () => (/* binding */ isFillable)
/* harmony export */ });
/** Fills `{{name}}` and `{{name|fallback}}` in texts of the library with what is known of the incident. */
/** A capture is a name or a word; what is longer would only drown the text. */
const VALUE_LIMIT = 300;
const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|([^}]*))?\}\}/g;
/**
 * @param values Captures and facts of the subject; a missing one takes its fallback, or its own name.
 * `{{subject}}` (such as `container web-1`) gets a capital where it opens the text.
 */
function fill(text, values) {
    return text.replace(PLACEHOLDER, (_, name, fallback, at) => {
        const known = values[name];
        const value = known === undefined ? (fallback ?? name) : shortened(known);
        return name === 'subject' && at === 0 ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
}
/**
 * A text for people: `fill`, without the blanks that an empty value leaves behind. Between two Han characters there is
 * no blank, whatever stood there before it was filled.
 */
function fillText(text, values) {
    const filled = fill(text, values).replace(/(?<=\S) {2,}/g, ' ');
    return filled.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '').trim();
}
/** @returns whether each placeholder has a value or a fallback. */
function isFillable(text, values) {
    return [...text.matchAll(PLACEHOLDER)].every(([, name, fallback]) => (values[name] ?? fallback) !== undefined);
}
const shortened = (value) => (value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT - 1)}…` : value);


/***/ }),

/***/ 31416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ investigate)
});

// UNUSED EXPORTS: DIAGNOSIS_LIMIT

// EXTERNAL MODULE: ./lib/src/collect/gap.js
var gap = __webpack_require__(91043);
// EXTERNAL MODULE: ./lib/src/correlate/correlate.js + 20 modules
var correlate = __webpack_require__(58572);
// EXTERNAL MODULE: ./lib/src/read/stamp.js
var stamp = __webpack_require__(3708);
;// CONCATENATED MODULE: ./lib/src/correlate/dated.js

/** Stamps of one start of a kernel differ by no more than this, in milliseconds. */
const SAME_START = 5000;
/** @returns the same events in the same order; what cannot be known stays without a time. */
function dated(events) {
    const latest = latestTimes(events);
    const years = events.map((event) => {
        const anchor = event.yearless === undefined ? undefined : (latest.get(event.at.source) ?? latest.get(RUN));
        const time = anchor === undefined ? undefined : (0,stamp/* withYear */.aS)(event.yearless, anchor);
        return time === undefined ? event : { ...event, time };
    });
    const starts = kernelStarts(years);
    return years.map((event) => {
        const start = event.time === undefined && event.uptime !== undefined ? starts.get(event.at.source) : undefined;
        return start === undefined ? event : { ...event, time: Math.round(start + event.uptime * 1000) };
    });
}
const RUN = Symbol('run');
/** The latest time of each source and of all of them together. */
function latestTimes(events) {
    const latest = new Map();
    for (const { at, time } of events) {
        if (time === undefined)
            continue;
        for (const key of [at.source, RUN])
            latest.set(key, Math.max(time, latest.get(key) ?? time));
    }
    return latest;
}
/** When the kernel of each source started, where lines tell both clocks and all agree. */
function kernelStarts(events) {
    const starts = new Map();
    const contradicted = new Set();
    for (const { at, time, uptime } of events) {
        if (time === undefined || uptime === undefined)
            continue;
        const start = time - uptime * 1000;
        const known = starts.get(at.source) ?? start;
        if (Math.abs(known - start) > SAME_START)
            contradicted.add(at.source);
        starts.set(at.source, known);
    }
    for (const source of contradicted)
        starts.delete(source);
    return starts;
}

// EXTERNAL MODULE: ./lib/src/correlate/causality.js
var causality = __webpack_require__(27439);
// EXTERNAL MODULE: ./lib/src/correlate/survived.js + 1 modules
var survived = __webpack_require__(70238);
;// CONCATENATED MODULE: ./lib/src/correlate/why.js


/** Kinds of events among which the one that explains is looked for. */
const KIND_LIMIT = 200;
/** @returns one candidate for each kind of event, subject and fate, the roots in order of rank first. */
function explainRanking(ranking, library, phrases) {
    const told = ranking.incidents.flatMap((incident, i) => ofIncident(incident, i, ranking, library, phrases));
    const known = new Set(told.map(({ event }) => placeKey(event)));
    const silent = (0,survived/* openEvents */.Cg)(ranking.events, library)
        .filter((event) => !known.has(placeKey(event)))
        .map((event) => background(event, phrases.why.nothingFailed, phrases));
    const dismissed = ranking.dismissed.map((event) => ({ event, fate: 'dismissed', because: phrases.why.passed }));
    return counted([...told, ...silent, ...dismissed], library);
}
function ofIncident(incident, rank, { incidents, listed }, library, phrases) {
    const { root, chain, context } = incident;
    const kinds = [...new Map(chain.map((event) => [(0,causality/* kindOf */.I)(event), event])).values()].slice(0, KIND_LIMIT);
    const explained = new Map();
    const reason = (event) => {
        const key = (0,causality/* kindOf */.I)(event) + (event.subject.kind === root.subject.kind);
        if (!explained.has(key))
            explained.set(key, reasonOf(event, root, kinds, library, phrases));
        return explained.get(key);
    };
    const fate = rank === 0 ? 'verdict' : rank < listed ? 'diagnosis' : 'left-out';
    return [
        { event: root, fate, because: rankReason(incident, incidents[rank - 1], library, phrases) },
        ...chain
            .filter((event) => event !== root)
            .map((event) => ({ event, fate: 'explained', because: reason(event) })),
        ...context.map((event) => background(event, phrases.why.backgroundOf(root.id), phrases)),
    ];
}
const background = (event, because, { why: say }) => ({
    event,
    fate: 'background',
    because: event.overcome === undefined ? because : say.overcome(event.overcome),
});
function reasonOf(event, root, kinds, library, { why: say, subject: called }) {
    if (event.id === root.id)
        return say.sameAs(root.id);
    const by = [root, ...kinds].find((other) => (0,causality/* accountsFor */.K2)(other, event, library));
    if (by)
        return say.explainedBy(by.id);
    return say.repeats(root.id, called[root.subject.kind](root.subject.name));
}
/** By what the one is ranked behind the one before it. */
function rankReason(incident, before, library, { why: say }) {
    const { root, severity } = incident;
    const own = library.get(root.meaning);
    const raised = severity !== own?.severity ? `, ${say.raised(own?.severity)}` : '';
    const facts = `${say.unexplained}; ${say.facts(severity, root.role, own?.confidence)}${raised}`;
    if (!before)
        return facts;
    const other = library.get(before.root.meaning);
    const behind = severity !== before.severity
        ? say.lessSevere(before.root.id)
        : root.role !== before.root.role
            ? say.nearer(before.root.id)
            : own?.confidence !== other?.confidence
                ? say.lessSure(before.root.id)
                : say.later(before.root.id);
    return `${facts}; ${behind}`;
}
const placeKey = ({ pattern, at }) => `${pattern}\n${at.source}\n${at.line}\n${at.column}`;
const subjectKey = ({ kind, name, pod, namespace }) => [kind, name, pod, namespace].join('\n');
function counted(verdicts, library) {
    const found = new Map();
    for (const { event, fate, because } of verdicts) {
        const key = [(0,causality/* kindOf */.I)(event), subjectKey(event.subject), fate, because].join('\n');
        const known = found.get(key);
        if (known) {
            known.count++;
            continue;
        }
        const pattern = library.get(event.meaning);
        found.set(key, {
            id: event.id,
            pattern: event.pattern,
            role: event.role,
            severity: pattern?.severity ?? 'notice',
            confidence: pattern?.confidence ?? 'low',
            subject: event.subject,
            fate,
            because,
            source: event.at.source,
            line: event.at.line,
            count: 1,
        });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/src/diagnose/fill.js
var fill = __webpack_require__(84398);
;// CONCATENATED MODULE: ./lib/src/diagnose/diagnose.js

/** Pieces of evidence that a diagnosis carries at most; the chain keeps the rest in number. */
const EVIDENCE_LIMIT = 12;
function diagnose(incidents, library, prose, phrases) {
    return incidents.map((incident) => diagnosisOf(incident, library, prose, phrases));
}
function diagnosisOf(incident, library, prose, phrases) {
    const { root, chain } = incident;
    const pattern = library.get(root.meaning);
    const exitCode = exitCodeOf(incident);
    const values = valuesOf(incident, exitCode, phrases);
    const say = (text) => (0,fill/* fillText */.BB)(text, values);
    const steps = (list) => list.map(({ text, run }) => ({ text: say(text), ...(run && { run: (0,fill/* fill */.GS)(run, values) }) }));
    const own = prose(root.meaning);
    const signal = signalOf(pattern, exitCode, library);
    return {
        id: root.id,
        title: say(own.title),
        severity: incident.severity,
        confidence: root.role === 'wrapper' ? 'low' : pattern.confidence,
        category: pattern.category,
        retryable: pattern.retryable,
        subject: root.subject,
        places: incident.places,
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
        explanation: say(own.explanation),
        causes: own.causes.map(say),
        fixes: steps(own.fixes),
        references: own.references,
        evidence: evidenceOf(chain),
        chain: linksOf(chain, prose, say),
        contradictions: contradictionsOf(incident, prose, say),
        collectNext: root.role === 'cause' ? [] : steps((own.collect ?? []).filter((fix) => isKnown(fix, values))),
        count: incident.places.length,
    };
}
/** A step for a container, a pod … is of no use where none is known. */
function isKnown({ text, run = '' }, values) {
    return (0,fill/* isFillable */.KQ)(text, values) && (0,fill/* isFillable */.KQ)(run, values);
}
/** The code of the thing itself counts more than what a wrapper made of it, even where it is 0. */
function exitCodeOf({ root, chain, context }) {
    const { container } = root.subject;
    const ended = ({ exitCode }) => exitCode !== undefined;
    const own = chain.find((event) => ended(event) && event.role !== 'wrapper') ??
        (container && context.find((event) => ended(event) && event.subject.container === container));
    return (own || chain.find(ended))?.exitCode;
}
function signalOf(pattern, exitCode, library) {
    return (exitCode === undefined ? undefined : library.byCode(exitCode)?.signal) ?? pattern.signal;
}
function valuesOf({ root, chain }, exitCode, { subject: called }) {
    const { container, image, pod, namespace, node, process, step, job } = root.subject;
    const captures = {};
    for (const event of chain.toReversed())
        Object.assign(captures, event.captures);
    const subject = container
        ? called.container(container)
        : pod
            ? called.pod(pod)
            : process
                ? called.process(process)
                : undefined;
    // What the engine calls a container of a pod is another name.
    const engineContainer = pod ? undefined : container;
    const known = Object.entries({
        subject,
        container,
        engineContainer,
        image,
        pod,
        namespace,
        node,
        process,
        step,
        job,
    });
    return {
        ...captures,
        ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
        ...(exitCode !== undefined && { code: String(exitCode) }),
    };
}
/** The first of each line in the order of the chain; where there are too many, each kind of line of each source keeps its first ones. */
function evidenceOf(chain) {
    const byPlace = new Map();
    const turns = new Map();
    const told = new Map();
    for (const event of chain) {
        const key = `${event.at.source}\n${event.at.line}`;
        if (byPlace.has(key))
            continue;
        const time = event.time === undefined ? {} : { time: new Date(event.time).toISOString() };
        const evidence = { ...event.at, ...time, pattern: event.pattern, role: event.role };
        const witness = `${event.at.source}\n${event.pattern}`;
        const turn = told.get(witness) ?? 0;
        told.set(witness, turn + 1);
        byPlace.set(key, evidence);
        turns.set(evidence, turn);
    }
    const all = [...byPlace.values()];
    if (all.length <= EVIDENCE_LIMIT)
        return all;
    const kept = new Set(all.toSorted((a, b) => turns.get(a) - turns.get(b)).slice(0, EVIDENCE_LIMIT));
    return all.filter((evidence) => kept.has(evidence));
}
function linksOf(chain, prose, say) {
    const byMeaning = new Map();
    for (const event of chain) {
        const key = `${event.id}\n${event.role}`;
        const title = prose(event.meaning)?.title ?? event.id;
        if (!byMeaning.has(key))
            byMeaning.set(key, {
                id: event.id,
                role: event.role,
                title: say(title),
                source: event.at.source,
                line: event.at.line,
            });
    }
    return [...byMeaning.values()];
}
function contradictionsOf({ chain, context }, prose, say) {
    const meanings = new Set([...chain, ...context].map((event) => event.meaning));
    return [...meanings].flatMap((id) => prose(id)?.contradiction ?? []).map(say);
}

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/diagnose/report.js

/** @param more What a report has only sometimes. */
function reportOf(read, gaps, diagnoses, more = {}) {
    const all = [...gaps, ...read.flatMap((one) => one.gaps)];
    const sources = read.map((one) => one.report);
    const complete = all.length === 0 && sources.every((source) => source.complete);
    return {
        schemaVersion: 1,
        tool: version/* TOOL */.j,
        conclusion: conclude(diagnoses, complete && sources.some((source) => source.bytes > 0)),
        complete,
        gaps: all,
        sources,
        diagnoses,
        ...more,
    };
}
/** Without evidence of a failure only a complete reading of something may say "success". */
function conclude(diagnoses, sure) {
    if (diagnoses.some((diagnosis) => diagnosis.severity === 'error'))
        return 'failure';
    return sure ? 'success' : 'unknown';
}

// EXTERNAL MODULE: ./lib/src/match/source.js + 8 modules
var match_source = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
;// CONCATENATED MODULE: ./lib/src/pipeline.js
/** The corridor: collect -> read -> match -> correlate -> diagnose. Rendering and publishing are the commands' part. */








/** Diagnoses that a report lists at most; the rest is counted. */
const DIAGNOSIS_LIMIT = 100;
/**
 * @param gaps What could not even be opened.
 * @param why Whether the report shall say of each candidate why it won or lost.
 * @returns the report over all sources; a source that fails while it is read becomes a gap.
 */
async function investigate(sources, gaps, knowledge, why = false) {
    const { library, phrases } = knowledge;
    const matched = [];
    for (const source of sources)
        matched.push(await matchOrGap(source, library));
    const events = dated(matched.flatMap((one) => one.events));
    const incidents = (0,correlate/* correlate */._)(events, library);
    const listed = incidents.slice(0, DIAGNOSIS_LIMIT);
    const diagnoses = listed.length ? diagnose(listed, library, await knowledge.prose(), phrases) : [];
    const dismissed = matched.flatMap((one) => one.dismissed ?? []);
    const report = reportOf(matched, [...gaps, ...knowledge.gaps()], diagnoses, {
        ...(incidents.length > listed.length && { omitted: incidents.length - listed.length }),
        ...(why && { why: explainRanking({ events, dismissed, incidents, listed: listed.length }, library, phrases) }),
    });
    // Only here it is known what the logs want to be kept secret.
    return (0,gate/* hidden */.R)(report, new Set(matched.flatMap(({ masks }) => [...(masks ?? [])])));
}
async function matchOrGap(source, library) {
    try {
        return await (0,match_source/* matchSource */.N)(source, library);
    }
    catch (error) {
        const unread = { name: source.name, format: 'unreadable', bytes: 0, lines: 0, complete: false };
        return { report: unread, gaps: [(0,gap/* gapOf */.i)(source.name, error)], events: [] };
    }
}


/***/ }),

/***/ 43417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Documents that go into files. */


/** @throws the system's error when the file cannot be written. */
async function writeDocument(file, text, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return path;
}


/***/ }),

/***/ 67834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ NO_LINKS)
/* harmony export */ });
const NO_LINKS = { evidence: () => undefined, code: () => undefined, source: () => undefined };


/***/ }),

/***/ 61554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/** Markdown that stays text: nothing of a log becomes a link, a mention, a heading, an image or HTML. */
/** What GitHub turns into links or mentions even behind escapes; in a code span it does not. */
const LIVE = /@[\w-]|#\d|GH-\d|:\/\/|www\.|\b[0-9a-f]{7,64}\b|:[\w+-]+:|\$|\b(?:mailto|xmpp):/i;
/** Prose of unknown origin as inline Markdown. */
function inline(text) {
    const words = text.trim().split(/\s+/);
    const done = words.map((word) => (LIVE.test(word) ? code(word) : escaped(word))).join(' ');
    // At its start the text could open a list, an underline or a directive.
    return done.replace(/^(\d+)\./, '$1\\.').replace(/^([-=:])/, '\\$1');
}
function escaped(word) {
    return word
        .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&');
}
/** A code span that its content cannot leave. */
function code(text) {
    const flat = text.replace(/\s+/g, ' ').replaceAll('|', '¦');
    const ticks = '`'.repeat(longestRun(flat, '`') + 1);
    const pad = flat.startsWith('`') || flat.endsWith('`') || flat.trim() === '' ? ' ' : '';
    return `${ticks}${pad}${flat}${pad}${ticks}`;
}
/** @param url Of our own making; without it the text stays as it is. */
function link(text, url) {
    return url === undefined ? text : `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
/** A fenced block that its content cannot leave. */
function fence(text, language = 'text') {
    const ticks = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return `${ticks}${language}\n${text}\n${ticks}`;
}
function longestRun(text, character) {
    let longest = 0;
    for (const run of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run[0].length);
    return longest;
}
/** An address of a pattern as a link; what could end the link early stays text. */
function address(url) {
    return /^https:\/\/[\w.~:/?#@!&'()*+,;=%-]+$/.test(url) ? `<${url}>` : code(url);
}


/***/ }),

/***/ 47885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: OTHERS_LIMIT

;// CONCATENATED MODULE: ./lib/src/render/change.js
/** @param at Has passed the gate. @returns undefined when no change is known. */
function diffOf({ file, changes }) {
    if (!changes)
        return undefined;
    const hunks = changes.map(({ line, from, to }) => `@@ -${line} +${line} @@\n-${from}\n+${to}`);
    return [`--- a/${file}`, `+++ b/${file}`, ...hunks].join('\n');
}

// EXTERNAL MODULE: ./lib/src/render/links.js
var render_links = __webpack_require__(67834);
// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/summary.js




const MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Others than the verdict that are listed at most, unless less must do. */
const OTHERS_LIMIT = 50;
/** What could not be read is listed so many times at most, and counted. */
const GAPS_LIMIT = 20;
/** So many places of one cause are named. */
const PLACES_LIMIT = 20;
/**
 * @param report Has passed the gate.
 * @param others How many diagnoses beside the verdict may be listed; the rest is counted.
 */
function renderMarkdown(report, phrases, others = OTHERS_LIMIT, links = render_links/* NO_LINKS */.E) {
    const [verdict, ...rest] = report.diagnoses;
    const parts = verdict
        ? [renderVerdict(verdict, phrases, links), ...renderOthers(rest, phrases, others, links)]
        : [`### ${report.conclusion === 'success' ? '✅' : '❔'} ${(0,render_words/* quietWords */.iO)(report, phrases)}`];
    if (report.omitted)
        parts.push((0,markdown/* inline */.mG)((0,render_words/* omittedWords */.ah)(report, phrases)));
    const gaps = (0,render_words/* gapWords */.IT)(report, phrases).map((gap) => `- ${(0,markdown/* inline */.mG)(gap)}`);
    if (gaps.length > GAPS_LIMIT)
        gaps.splice(GAPS_LIMIT, gaps.length, `- ${phrases.report.andMore(gaps.length - GAPS_LIMIT)}`);
    if (gaps.length)
        parts.push(`> [!WARNING]\n> ${phrases.report.incomplete}\n\n${gaps.join('\n')}`);
    return `${parts.join('\n\n')}\n\n<sub>${report.tool.name} ${report.tool.version}</sub>\n`;
}
function renderVerdict(diagnosis, phrases, links) {
    const [shown, ...rest] = diagnosis.evidence;
    const { headings } = phrases;
    const facts = [
        (0,markdown/* inline */.mG)((0,render_words/* subjectWords */.oR)(diagnosis.subject, phrases)),
        (0,markdown/* inline */.mG)((0,render_words/* exitWords */.Ey)(diagnosis, phrases)),
        diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
        (0,markdown/* code */.aY)(diagnosis.id),
    ];
    return [
        `### ${MARK[diagnosis.severity]} ${(0,markdown/* inline */.mG)(diagnosis.title)}`,
        facts.filter(Boolean).join(' · '),
        shown && `${placeLink(shown, links)}\n${(0,markdown/* fence */.EU)(shown.text)}`,
        diagnosis.count > 1 ? placesWords(diagnosis.places, phrases) : '',
        (0,markdown/* inline */.mG)(diagnosis.explanation),
        ...diagnosis.contradictions.map((one) => `> [!NOTE]\n> ${(0,markdown/* inline */.mG)(one)}`),
        diagnosis.sourceLocation && changeBlock(diagnosis.sourceLocation, phrases, links),
        list(headings.fixes, diagnosis.fixes.map(step)),
        list(headings.collect, diagnosis.collectNext.map(step)),
        fold(headings.more, [
            diagnosis.causes.map((cause, i) => `${i + 1}. ${(0,markdown/* inline */.mG)(cause)}`).join('\n'),
            rest.map((one) => evidenceLine(one, links)).join('\n'),
            diagnosis.references.map((url) => `- ${(0,markdown/* address */.hl)(url)}`).join('\n'),
        ]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** Where a line is to be changed, and the change itself where one is known. */
function changeBlock(at, { headings }, links) {
    const place = (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,render_words/* placeOf */.$t)({ source: at.file, line: at.line })), links.source(at));
    const words = [`**${headings.change}:** ${place}`, at.suggestion && (0,markdown/* inline */.mG)(at.suggestion)].filter(Boolean).join(' ');
    const diff = diffOf(at);
    return diff ? `${words}\n\n${(0,markdown/* fence */.EU)(diff, 'diff')}` : words;
}
function renderOthers(others, phrases, limit, links) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, limit).map((one) => {
        const place = one.evidence[0] ? ` ${placeLink(one.evidence[0], links)}` : '';
        const at = one.sourceLocation;
        const source = at ? ` → ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,render_words/* placeOf */.$t)({ source: at.file, line: at.line })), links.source(at))}` : '';
        return `- ${MARK[one.severity]} ${(0,markdown/* inline */.mG)(one.title)} ${(0,markdown/* code */.aY)(one.id)}${place}${source}`;
    });
    const left = others.length - shown.length;
    if (left > 0)
        shown.push(`- ${phrases.report.leftOut(left)}`);
    return [fold(phrases.headings.others(others.length), [shown.join('\n')])];
}
function step(fix) {
    return fix.run ? `${(0,markdown/* inline */.mG)(fix.text)}\n${indent((0,markdown/* fence */.EU)(fix.run, ''))}` : (0,markdown/* inline */.mG)(fix.text);
}
const indent = (text) => text.replace(/^/gm, '   ');
function list(title, items) {
    return items.length ? `**${title}**\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}` : '';
}
function evidenceLine(evidence, links) {
    return `- ${placeLink(evidence, links)} ${(0,markdown/* code */.aY)(evidence.text.slice(0, 200))}`;
}
/** Where the line stands, and what place in the repository it speaks of. */
function placeLink(evidence, links) {
    const place = (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,render_words/* placeOf */.$t)(evidence)), links.evidence(evidence));
    const source = links.code(evidence);
    return source ? `${place} → ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(source.words), source.url)}` : place;
}
/** `build (linux), build (macos)`: the jobs, when it happened in several, else the subjects. */
function placesWords(places, phrases) {
    const jobs = [...new Set(places.map(({ job }) => job).filter((job) => job !== undefined))];
    const names = jobs.length > 1 ? jobs : [...new Set(places.map((place) => (0,render_words/* subjectWords */.oR)(place, phrases)).filter(Boolean))];
    const shown = names.slice(0, PLACES_LIMIT).map(markdown/* code */.aY).join(', ');
    if (names.length === 0)
        return '';
    return phrases.report.inPlaces(shown, Math.max(0, names.length - PLACES_LIMIT));
}
function fold(title, blocks) {
    return `<details><summary>${title}</summary>\n\n${blocks.filter(Boolean).join('\n\n')}\n\n</details>`;
}


/***/ }),

/***/ 89522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ey: () => (/* binding */ exitWords),
/* harmony export */   IT: () => (/* binding */ gapWords),
/* harmony export */   ah: () => (/* binding */ omittedWords),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   iO: () => (/* binding */ quietWords),
/* harmony export */   mg: () => (/* binding */ factWords),
/* harmony export */   oR: () => (/* binding */ subjectWords)
/* harmony export */ });
/* unused harmony export verdictWords */
/** `file:line` of a piece of evidence. */
const placeOf = (evidence) => `${evidence.source}:${evidence.line}`;
/** `compose.yml:12`: the line to change, with what it is. */
const sourceWords = ({ sourceLocation: at }) => at ? [placeOf({ source: at.file, line: at.line }), at.suggestion].filter(Boolean).join(': ') : '';
/** `container web-1`, `pod default/web-0, container app`, `step Run make`. */
function subjectWords(subject, { subject: called }) {
    const { pod, namespace, container, process, kind, name } = subject;
    const things = [
        pod && called.pod(namespace ? `${namespace}/${pod}` : pod),
        container && called.container(container),
        process && called.process(process),
    ].filter(Boolean);
    if (things.length)
        return things.join(', ');
    return kind === 'log' ? '' : called[kind](name);
}
/** `exit code 137 (SIGKILL)` */
function exitWords({ exitCode, signal }, phrases) {
    if (exitCode === undefined)
        return signal ?? '';
    return `${phrases.exitCode(exitCode)}${signal ? ` (${signal})` : ''}`;
}
/** The facts of a diagnosis in one line. */
function factWords(diagnosis, phrases) {
    return [
        subjectWords(diagnosis.subject, phrases),
        exitWords(diagnosis, phrases),
        diagnosis.count > 1 ? phrases.places(diagnosis.count) : '',
        phrases.confidence[diagnosis.confidence],
        phrases.retry[diagnosis.retryable],
    ]
        .filter(Boolean)
        .join(' · ');
}
/** What to say when there is nothing to diagnose. */
function quietWords({ conclusion, complete }, { report: say }) {
    if (conclusion === 'failure')
        return say.unexplained;
    if (conclusion === 'unknown')
        return complete ? say.nothingToRead : say.notAllRead;
    return say.noFailure;
}
/** What the report does not list, as a line; empty when it lists all. */
const omittedWords = ({ omitted }, { report: say }) => omitted ? say.omitted(omitted) : '';
/** The verdict in one line. */
const verdictWords = (report, phrases) => report.diagnoses[0]?.title ?? quietWords(report, phrases);
/** One line a gap, so that nothing is lost silently. */
const gapWords = (report, { gaps }) => report.gaps.map(({ source, message }) => `${source}: ${gaps[message] ?? message}`);


/***/ }),

/***/ 14755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** Breaks prose at blanks so that it fits a width. */
/** @param indent What stands in front of every line after the first. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.trim().split(/\s+/)) {
        if (line && line.length + 1 + word.length > width - indent.length) {
            lines.push(line);
            line = word;
        }
        else
            line = line ? `${line} ${word}` : word;
    }
    return [...lines, line].join(`\n${indent}`);
}


/***/ })

};
