export const id = 92;
export const ids = [92];
export const modules = {

/***/ 27439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Jo: () => (/* binding */ compareRoles),
/* harmony export */   K2: () => (/* binding */ accountsFor),
/* harmony export */   Q3: () => (/* binding */ explainsCode),
/* harmony export */   e$: () => (/* binding */ DEPTH),
/* harmony export */   x0: () => (/* binding */ REPLACED)
/* harmony export */ });
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91019);
/** Does one event account for another? The library's `explains` and `exit` decide. */

/** How far from the reason. */
const DEPTH = { cause: 0, symptom: 1, wrapper: 2, context: 3 };
/** Codes with which tools replace the code of whatever failed below them (make gives 2, most others 1). */
const REPLACED = new Set([1, 2]);
/** @returns whether `cause` accounts for `other`; both belong to one group. */
function accountsFor(cause, other, library) {
    if (cause === other || cause.id === other.id || cause.role === 'context')
        return false;
    // What is further from the reason explains nothing that is closer to it.
    if (DEPTH[cause.role] > DEPTH[other.role])
        return false;
    if (names(cause, other, library))
        return true;
    return DEPTH[cause.role] < DEPTH[other.role] && other.exitCode !== undefined && explainsCode(cause, other, library);
}
/** @returns whether the library says outright that the one explains the other. */
function names(cause, other, library) {
    const explains = library.get(cause.meaning)?.explains;
    return explains?.some((id) => id === other.id || id === other.pattern || id === other.meaning) ?? false;
}
/** @returns whether `cause` can be the reason for the exit code that `other` reports. */
function explainsCode(cause, other, library) {
    const code = other.exitCode;
    if (code === undefined)
        return false;
    const pattern = library.get(cause.meaning);
    const own = cause.exitCode ?? undefined;
    if (own === code || pattern?.exit?.includes(code) || pattern?.means?.includes(code))
        return true;
    if (other.role === 'wrapper' && REPLACED.has(code))
        return true;
    // A cause without listed codes may have any, but it did not send a signal.
    return cause.role === 'cause' && !pattern?.exit && own === undefined && (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .signalNumber */ .Al)(code) === undefined;
}
/** Events with the same key account for the same others and are accounted for by the same. */
const kindOf = ({ meaning, pattern, id, role, exitCode }) => [meaning, pattern, id, role, exitCode].join(' ');
function compareRoles(a, b) {
    return DEPTH[a] - DEPTH[b];
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ correlate)
});

// EXTERNAL MODULE: ./lib/src/correlate/causality.js
var causality = __webpack_require__(27439);
// EXTERNAL MODULE: ./lib/src/correlate/union.js
var correlate_union = __webpack_require__(34695);
;// CONCATENATED MODULE: ./lib/src/correlate/container-id.js

/** Fewer digits than the engine shows are a coincidence too easily. */
const SHORT = 12;
function containerIds(events) {
    const full = new Map();
    for (const { subject } of events) {
        const id = subject.containerId;
        if (id && id.length > SHORT)
            (0,correlate_union/* addTo */.D)(full, id.slice(0, SHORT), id.slice(0, 64));
    }
    return {
        keyOf(id) {
            if (!id || id.length < SHORT)
                return undefined;
            const short = id.slice(0, SHORT);
            // Two ids that begin alike are two containers, and the short form stands for neither.
            const several = [...(full.get(short) ?? [])].some((one, _, all) => all.some((other) => !agree(one, other)));
            return `id:${several ? id : short}`;
        },
    };
}
const agree = (a, b) => a.startsWith(b) || b.startsWith(a);

;// CONCATENATED MODULE: ./lib/src/correlate/compose-names.js
/**
 * Compose has three names for one container: `shop-web-1` (v1 `shop_web_1`) for the engine, `web-1` (`web_1`) in front
 * of its lines, and the service `web`. The shorter form is resolved only where it can mean one container.
 */

/** What stands behind `@` is the job (scope.ts). */
const NUMBERED = /^([^@]*)([-_])\d{1,4}(?=@|$)/;
function composeAliases(names) {
    const longer = longerForms(names);
    const resolved = new Map();
    const numbered = (name) => {
        const own = names.get(name);
        if (own.hasId || !NUMBERED.test(name))
            return name;
        const fitting = [...(longer.get(name) ?? [])].filter((full) => mayBe(own, names.get(full)));
        return fitting.length > 1 ? undefined : (fitting[0] ?? name);
    };
    const service = (name) => {
        if (!names.get(name).service)
            return numbered(name);
        const fitting = new Set([...(longer.get(name.replace(/(?=@|$)/, '#')) ?? [])].map(numbered));
        return fitting.size > 1 ? undefined : ([...fitting][0] ?? name);
    };
    for (const name of names.keys())
        resolved.set(name, service(name));
    return { resolve: (name) => (resolved.has(name) ? resolved.get(name) : name) };
}
const mayBe = (short, full) => full.hasId || ![...short.ways].some((way) => full.ways.has(way));
/** `shop_web_1` is found as `web_1`, `shop_#` and `web_#`: v1 joins all parts with `_`, v2 with `-`. */
function longerForms(names) {
    const found = new Map();
    for (const name of names.keys()) {
        const separator = NUMBERED.exec(name)?.[2];
        if (!separator)
            continue;
        (0,correlate_union/* addTo */.D)(found, withoutNumber(name), name);
        for (let cut = name.indexOf(separator); cut >= 0; cut = name.indexOf(separator, cut + 1)) {
            const rest = name.slice(cut + 1);
            if (!NUMBERED.test(rest))
                break;
            (0,correlate_union/* addTo */.D)(found, rest, name);
            (0,correlate_union/* addTo */.D)(found, withoutNumber(rest), name);
        }
    }
    return found;
}
const withoutNumber = (name) => name.replace(NUMBERED, '$1#');

// EXTERNAL MODULE: ./lib/src/correlate/scope.js
var scope = __webpack_require__(32076);
;// CONCATENATED MODULE: ./lib/src/correlate/container-names.js



const containerNameOf = ({ subject }) => subject.pod === undefined ? subject.container : undefined;
function containerNames(events, ids) {
    const scopes = (0,scope/* scopesOf */.ZK)(events, containerNameOf);
    const idsOf = new Map();
    const codesOf = new Map();
    for (const event of events) {
        const id = ids.keyOf(event.subject.containerId);
        const name = containerNameOf(event);
        if (id && event.exitCode !== undefined)
            (0,correlate_union/* addTo */.D)(codesOf, id, event.exitCode);
        if (id && name !== undefined)
            (0,correlate_union/* addTo */.D)(idsOf, scopes.qualify(name, event), id);
    }
    const aliases = composeAliases(namings(events, scopes, idsOf));
    const codes = codesOfNames(events, (name, event) => aliases.resolve(scopes.qualify(name, event)), ids);
    /** Of several containers with this name, the one that ended as the name's own lines say. */
    const chosen = (name) => {
        const said = codes.get(name);
        const fitting = [...(idsOf.get(name) ?? [])].filter((id) => [...(codesOf.get(id) ?? [])].some((code) => said?.has(code)));
        return fitting.length === 1 ? fitting[0] : undefined;
    };
    return {
        keysOf(event) {
            const own = containerNameOf(event);
            if (own === undefined)
                return [];
            const qualified = scopes.qualify(own, event);
            const id = ids.keyOf(event.subject.containerId);
            const alias = id ? qualified : aliases.resolve(qualified);
            // In one log a name means one thing, even where nobody can say which.
            const name = alias ?? `${qualified}@${event.at.source}`;
            const reused = (idsOf.get(name)?.size ?? 0) > 1;
            if (reused)
                return [id ?? chosen(name) ?? `container:${name}`];
            return id ? [id, `container:${name}`] : [`container:${name}`];
        },
    };
}
/** Exit codes that lines without an id give for a name. */
function codesOfNames(events, resolve, ids) {
    const codes = new Map();
    for (const event of events) {
        const plain = containerNameOf(event);
        if (plain === undefined || event.exitCode === undefined || ids.keyOf(event.subject.containerId))
            continue;
        const name = resolve(plain, event);
        if (name !== undefined)
            (0,correlate_union/* addTo */.D)(codes, name, event.exitCode);
    }
    return codes;
}
function namings(events, scopes, idsOf) {
    const found = new Map();
    for (const event of events) {
        const plain = containerNameOf(event);
        if (plain === undefined)
            continue;
        const name = scopes.qualify(plain, event);
        const naming = found.get(name) ?? { hasId: idsOf.has(name), service: true, ways: new Set() };
        const { container, service } = event.captures;
        naming.service &&= service === plain && container === undefined;
        naming.ways.add(`${event.at.source}\n${container === undefined && service === undefined ? '' : event.pattern}`);
        found.set(name, naming);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/correlate/pod-names.js


function clusterNames(events) {
    const scopes = (0,scope/* scopesOf */.ZK)(events, (event) => nameOf(event.subject));
    const namespaces = new Map();
    for (const event of events) {
        const name = nameOf(event.subject);
        const { namespace } = event.subject;
        if (name !== undefined && namespace)
            (0,correlate_union/* addTo */.D)(namespaces, scopes.qualify(name, event), namespace);
    }
    return {
        keyOf(event) {
            const name = nameOf(event.subject);
            if (name === undefined)
                return undefined;
            const qualified = scopes.qualify(name, event);
            const several = (namespaces.get(qualified)?.size ?? 0) > 1;
            return several ? `${qualified} in ${event.subject.namespace ?? '?'}` : qualified;
        },
    };
}
const nameOf = ({ kind, name, pod }) => pod !== undefined ? `pod:${pod}` : kind === 'workload' ? `workload:${name}` : undefined;

;// CONCATENATED MODULE: ./lib/src/correlate/identity.js




function identities(events) {
    const ids = containerIds(events);
    const names = containerNames(events, ids);
    const cluster = clusterNames(events);
    const processes = mainProcesses(events, ids);
    return (event) => {
        const { subject, captures } = event;
        const keys = [];
        const id = ids.keyOf(subject.containerId);
        const inCluster = cluster.keyOf(event);
        if (inCluster !== undefined)
            keys.push(inCluster, ...(id ? [id] : []));
        else if (subject.container !== undefined)
            keys.push(...names.keysOf(event));
        else if (id)
            keys.push(id);
        else if (subject.kind === 'node')
            keys.push(`node:${subject.name}`);
        // A cgroup path writes the uid of a pod with underscores under systemd.
        if (captures.podUid)
            keys.push(`uid:${captures.podUid.replaceAll('_', '-')}`);
        if (captures.pid)
            keys.push(...pidKeys(captures.pid, keys.length > 0, event, processes));
        const [first, ...others] = keys;
        return first === undefined ? [`place:${(0,scope/* stepKey */.Ug)(event)}`] : [first, ...others];
    };
}
/** The pid of a container's main process on the host, as the engine records it -> the container. */
function mainProcesses(events, ids) {
    const found = new Map();
    for (const { subject, captures } of events) {
        const id = ids.keyOf(subject.containerId);
        if (id && captures.mainPid)
            found.set(captures.mainPid, id);
    }
    return found;
}
/** A number that one source calls a process means nothing in another one, unless an engine says so. */
function pidKeys(pid, known, { subject, at }, processes) {
    const here = `pid:${at.source}:${pid}`;
    if (!known)
        return [processes.get(pid) ?? here, here];
    return subject.containerId ? [here] : [];
}

;// CONCATENATED MODULE: ./lib/src/correlate/known-subject.js

const SHARED = ['pod', 'namespace', 'node'];
const OWN = ['container', 'containerId', 'image'];
/** @param group Events about one container or one pod. @returns them, each with the subject as far as it is known. */
function completeSubjects(group) {
    if (!group.some(({ subject }) => subject.container ?? subject.containerId ?? subject.pod))
        return group.map(asProcess);
    const pod = knownOf(group, SHARED);
    const inPod = pod.pod !== undefined;
    const owners = new Map();
    for (const { subject } of group)
        if (subject.containerId && subject.container)
            (0,correlate_union/* addTo */.D)(owners, subject.containerId.slice(0, 12), subject.container);
    /** The container of an event in a pod; outside of one, a group is one container whatever it is called. */
    const containerOf = ({ container, containerId }) => inPod ? (container ?? [...(owners.get(containerId?.slice(0, 12) ?? '') ?? [])][0]) : '';
    const parts = new Map();
    for (const event of group) {
        const name = containerOf(event.subject);
        const part = parts.get(name);
        if (part)
            part.push(event);
        else
            parts.set(name, [event]);
    }
    const known = new Map([...parts].map(([name, part]) => [name, name === undefined ? pod : { ...pod, ...knownOf(part, OWN) }]));
    return group.map((event) => ({
        ...event,
        subject: completed(event.subject, known.get(containerOf(event.subject))),
    }));
}
function completed(subject, known) {
    const own = subject.containerId;
    // A pod's container has another id after every restart; a short form gives way to the full one.
    const another = own !== undefined && !known.containerId?.startsWith(own);
    const all = { ...subject, ...known, ...(another && { containerId: own }) };
    const { container, containerId, pod } = all;
    if (container !== undefined)
        return { ...all, kind: 'container', name: container };
    if (pod !== undefined)
        return { ...all, kind: 'pod', name: pod };
    return containerId === undefined ? all : { ...all, kind: 'container', name: containerId.slice(0, 12) };
}
/** The kernel names a process and nothing above it. */
function asProcess(event) {
    const { subject, captures } = event;
    const place = subject.kind === 'log' || subject.kind === 'step';
    return place && subject.process !== undefined && captures.pid !== undefined
        ? { ...event, subject: { ...subject, kind: 'process', name: subject.process } }
        : event;
}
/** The one value of each field; of several the one that was seen with an id, then the longest. */
function knownOf(events, fields) {
    const known = {};
    for (const field of fields) {
        const values = new Map();
        for (const { subject } of events) {
            const value = subject[field];
            if (value)
                values.set(value, (values.get(value) ?? false) || subject.containerId !== undefined);
        }
        const [best] = [...values].sort(([a, x], [b, y]) => Number(y) - Number(x) || b.length - a.length || (a < b ? -1 : 1));
        if (best)
            known[field] = best[0];
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/src/correlate/log-owner.js
const ON_NODE = [
    // /var/log/containers: pod_namespace_container-id.log
    /(?<pod>[a-z0-9][a-z0-9.-]*)_(?<namespace>[a-z0-9-]+)_(?<container>[a-z0-9-]+)-(?<containerId>[0-9a-f]{64})\.log$/,
    // /var/log/pods: namespace_pod_uid/container/restarts.log
    /(?:^|[/\\])(?<namespace>[a-z0-9-]+)_(?<pod>[a-z0-9][a-z0-9.-]*)_[0-9a-f-]{32,36}[/\\](?<container>[a-z0-9-]+)[/\\]\d+\.log$/,
];
/** @returns the events; those of an owned log have the owner as their subject. */
function adoptLogs(events) {
    const known = owners(events);
    const bySource = new Map();
    return events.map((event) => {
        if (event.subject.kind !== 'log' || event.subject.containerId)
            return event;
        const { source } = event.at;
        if (!bySource.has(source))
            bySource.set(source, ownerOf(source, known));
        const owner = bySource.get(source);
        const { process } = event.subject;
        return owner ? { ...event, subject: { ...owner, ...(process && { process }) } } : event;
    });
}
function ownerOf(source, known) {
    for (const form of ON_NODE) {
        const named = form.exec(source)?.groups;
        if (named)
            return { kind: 'container', name: named.container, ...named };
    }
    const stem = source.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/, '');
    return known.get(stem) ?? known.get(stem.replace(/^(?:log|logs|prev|previous)[-_]/, ''));
}
/** Who stands behind a name; undefined where several do. */
function owners(events) {
    const known = new Map();
    for (const { subject } of events) {
        const name = subject.pod ?? subject.container;
        if (name === undefined)
            continue;
        if (!known.has(name))
            known.set(name, subject);
        else
            known.set(name, common(known.get(name), subject));
    }
    return known;
}
function common(a, b) {
    if (!a || (a.pod === undefined) !== (b.pod === undefined))
        return undefined;
    if (a.namespace && b.namespace && a.namespace !== b.namespace)
        return undefined;
    const more = a.namespace ? a : b;
    // A pod with several containers stands for none of them.
    return a.pod !== undefined && a.container && b.container && a.container !== b.container ? podOnly(more) : a;
}
const podOnly = ({ pod, namespace, node }) => ({
    kind: 'pod',
    name: pod,
    pod: pod,
    ...(namespace && { namespace }),
    ...(node && { node }),
});

;// CONCATENATED MODULE: ./lib/src/correlate/subjects.js




/** @returns groups of events about one thing, in order of their first event. No clock takes part in it. */
function groupBySubject(events) {
    const owned = adoptLogs(events);
    const identify = identities(owned);
    const union = (0,correlate_union/* createUnion */.c)();
    const keyed = owned.map((event) => ({ event, keys: identify(event) }));
    for (const { keys } of keyed)
        for (const other of keys.slice(1))
            union.join(keys[0], other);
    const groups = new Map();
    for (const { event, keys } of keyed) {
        const root = union.find(keys[0]);
        const group = groups.get(root);
        if (group)
            group.push(event);
        else
            groups.set(root, [event]);
    }
    return [...groups.values()].map(completeSubjects);
}
/** @returns whether the subject is a thing of its own and not only the place where a line stood. */
function hasIdentity({ kind }) {
    return kind !== 'log' && kind !== 'step' && kind !== 'job';
}

;// CONCATENATED MODULE: ./lib/src/correlate/workload.js
/** Which workload a pod belongs to, by the names that controllers give to pods. */
/** What generated names end with: no vowels, and no digits that look like letters. */
const GENERATED = '[bcdfghjklmnpqrstvwxz2456789]{5}';
const SUFFIX = new RegExp(`-[a-f0-9]{8,10}-[a-z0-9]{5}$|-${GENERATED}$|-\\d{1,4}$`);
/** `web-8df755d95-nzrwc` and `web-8df755d95-x7k2p` are pods of `web`, `db-0` is one of `db`. */
function workloadOf(pod) {
    return pod.replace(SUFFIX, '');
}
const OWN_POD = new RegExp(`^-(?:[a-z0-9]{6,10}-${GENERATED}|(?:\\d{1,6}-)?${GENERATED}|\\d{1,6})$`);
/** @returns whether a pod of this name is one of a job, deployment, replica set, daemon set or stateful set. */
function ownsPod(workload, pod) {
    return pod.startsWith(`${workload}-`) && OWN_POD.test(pod.slice(workload.length));
}

;// CONCATENATED MODULE: ./lib/src/correlate/absorb.js




/** Incidents to which what a log repeats may belong: the first so many that come into question. */
const HOST_LIMIT = 200;
/** The kernel's report on one kill has about sixty lines and a table of tasks. */
const REPORT_LINES = 200;
/** @param incidents Best first. */
function absorb(incidents, library) {
    const hosts = indexHosts();
    const bare = bareSources(incidents);
    // What only repeats comes last: what it repeats may be a warning, and so stand behind it.
    const turns = [isThing, isOfPods, isRepeated].map((test) => incidents.filter(test));
    for (const incident of turns.flat()) {
        const host = hostOf(incident, hosts, bare, library);
        if (host)
            hosts.grow(host, incident);
        else
            hosts.add(incident);
    }
    return hosts.all().map(({ incident, chain, context }) => ({ ...incident, chain, context }));
}
const isOfPods = ({ root }) => root.role !== 'cause' && root.subject.kind === 'workload';
const isRepeated = ({ root }) => root.role !== 'cause' && root.subject.kind !== 'workload' && !hasIdentity(root.subject);
const isThing = (incident) => !isOfPods(incident) && !isRepeated(incident);
function hostOf(incident, hosts, bare, library) {
    const { root } = incident;
    if (root.subject.kind === 'workload')
        return hosts.things().find((host) => isFailureOf(root, host, library));
    if (root.role === 'cause')
        return sameFailure(root, hosts) ?? stoppedBy(incident, hosts, library);
    if (hasIdentity(root.subject))
        return stoppedBy(incident, hosts, library);
    const here = hosts.inSource(root.at.source).filter((host) => isNear(host, root));
    const code = codeOf(incident);
    const sameCode = (host) => code !== undefined && some(host, (event) => event.exitCode === code);
    const explains = (host) => some(host, (event) => (0,causality/* accountsFor */.K2)(event, root, library) || (0,causality/* explainsCode */.Q3)(event, root, library));
    // What only deserves a warning does not end a step of another log with any code.
    const isError = (host) => library.get(host.incident.root.meaning)?.severity === 'error';
    const elsewhere = () => hosts.things().filter((host) => bare.isOnly(code) || some(host, isIn(root)));
    const fits = (host) => (0,causality/* names */.Dy)(host.incident.root, root, library) ||
        (isError(host) &&
            (some(host, (event) => (0,causality/* names */.Dy)(event, root, library)) ||
                (code !== undefined && host.incident.root.role === 'cause' && explains(host))));
    return (here.find(sameCode) ??
        here.find(explains) ??
        elsewhere().find(sameCode) ??
        elsewhere().find((host) => bare.isLonely() && fits(host)));
}
/** A workload fails because its pods do: `BackoffLimitExceeded` is what became of the job whose pods failed. */
function isFailureOf(workload, host, library) {
    const own = host.incident.root;
    const { pod, namespace = workload.subject.namespace } = own.subject;
    if (!pod || (workload.subject.namespace ?? namespace) !== namespace || !ownsPod(workload.subject.name, pod))
        return false;
    const isError = ({ meaning }) => library.get(meaning)?.severity === 'error';
    const lesser = isError(workload) && !isError(own);
    return some(host, (event) => (0,causality/* accountsFor */.K2)(event, workload, library)) || (workload.role !== 'cause' && !lesser);
}
/** The CI system takes down with a step whatever the step runs. */
function stoppedBy({ root }, hosts, library) {
    if (!hasIdentity(root.subject))
        return undefined;
    return hosts.inSource(root.at.source).find((host) => {
        const cause = host.incident.root;
        const control = library.get(cause.meaning)?.category === 'ci-control';
        return control && !hasIdentity(cause.subject) && isNear(host, root) && (0,causality/* names */.Dy)(cause, root, library);
    });
}
/** A log that names the image, or the kernel that names the process, is one more witness of what the engine saw. */
function sameFailure(root, hosts) {
    const { kind, image } = root.subject;
    if (hasIdentity(root.subject) || kind === 'job')
        return undefined;
    const beside = hosts.inSource(root.at.source).find((host) => some(host, isBeside(root)));
    if (beside || image === undefined)
        return beside;
    return hosts.things().find(({ incident }) => incident.root.id === root.id && incident.root.subject.image === image);
}
/** Lines of one report of the kernel, of which only some name the thing. */
const isBeside = (root) => (event) => hasIdentity(event.subject) &&
    event.id === root.id &&
    isIn(root)(event) &&
    Math.abs(event.at.line - root.at.line) <= REPORT_LINES;
const isIn = (root) => (event) => event.at.source === root.at.source;
const some = (host, test) => [...host.kinds.values()].some(test);
/** Another step or another job failed for a reason of its own. */
function isNear({ incident }, { subject }) {
    const other = incident.root.subject;
    const agree = (a, b) => a === undefined || b === undefined || a === b;
    return hasIdentity(other) || (agree(other.step, subject.step) && agree(other.job, subject.job));
}
function codeOf({ root, chain }) {
    return root.exitCode ?? chain.find((event) => event.exitCode !== undefined)?.exitCode;
}
function bareSources(incidents) {
    const byCode = new Map();
    const all = new Set();
    for (const incident of incidents) {
        const { root } = incident;
        if (root.role === 'cause' || hasIdentity(root.subject))
            continue;
        (0,correlate_union/* addTo */.D)(byCode, codeOf(incident), root.at.source);
        all.add(root.at.source);
    }
    return {
        isOnly: (code) => (byCode.get(code)?.size ?? 0) <= 1,
        isLonely: () => all.size <= 1,
    };
}
function indexHosts() {
    const all = [];
    const things = [];
    const bySource = new Map();
    const admit = (host, events) => {
        for (const event of events) {
            host.chain.push(event);
            host.kinds.set(`${(0,causality/* kindOf */.I)(event)} ${event.at.source}`, event);
            (0,correlate_union/* addTo */.D)(bySource, event.at.source, host);
        }
    };
    const first = (hosts) => [...(hosts ?? [])].slice(0, HOST_LIMIT);
    return {
        add(incident) {
            const host = { incident, chain: [], context: [...incident.context], kinds: new Map() };
            const { subject } = incident.root;
            all.push(host);
            if (hasIdentity(subject) && things.length < HOST_LIMIT)
                things.push(host);
            admit(host, incident.chain);
        },
        grow(host, incident) {
            host.context.push(...incident.context);
            admit(host, incident.chain);
        },
        all: () => all,
        inSource: (source) => first(bySource.get(source)),
        things: () => things,
    };
}

;// CONCATENATED MODULE: ./lib/src/correlate/aftermath.js

/** @param incidents Best first. @returns them, those of the aftermath as a part of what ended first. */
function joinAftermath(incidents, events, library) {
    const turns = lastTurns(events, library);
    if (turns.size === 0)
        return [...incidents];
    const firsts = new Map();
    const later = [];
    const keep = new Set(incidents);
    for (const incident of incidents) {
        const ends = incident.chain.filter(({ exitCode }) => exitCode !== undefined);
        const turn = ends.map((event) => turns.get((0,scope/* stepKey */.Ug)(event))).find((one) => one !== undefined);
        if (!turn)
            continue;
        const lines = ends.filter((event) => turns.get((0,scope/* stepKey */.Ug)(event)) === turn).map(({ at }) => at.line);
        const line = lines.reduce((a, b) => Math.min(a, b));
        if (line > turn.line && turn.explains.includes(incident.root.id))
            later.push({ turn, incident });
        else if (line > turn.after && line < turn.line && line < (firsts.get(turn)?.line ?? turn.line))
            firsts.set(turn, { line, incident });
    }
    const [only] = turns.size === 1 ? [...turns.values()] : [];
    if (only)
        later.push(...endedLater(incidents, only, firsts.get(only)?.incident));
    const parts = new Map();
    for (const { turn, incident } of later) {
        const first = firsts.get(turn)?.incident;
        if (!first)
            continue;
        keep.delete(incident);
        parts.set(first, [...(parts.get(first) ?? []), ...incident.chain]);
    }
    return [...keep].map((incident) => ({ ...incident, chain: [...incident.chain, ...(parts.get(incident) ?? [])] }));
}
/** What ended after the first in an engine's record, where the log does not tell of its end. */
function endedLater(incidents, turn, first) {
    if (!first)
        return [];
    const ends = ({ chain }) => chain.filter(({ exitCode, time }) => exitCode !== undefined && time !== undefined);
    const isLater = (incident) => incident !== first &&
        turn.explains.includes(incident.root.id) &&
        ends(incident).some((end) => ends(first).some(({ at, time }) => at.source === end.at.source && time < end.time));
    return incidents.filter(isLater).map((incident) => ({ turn, incident }));
}
/** The last turn of each step: what ended between two of them may be the reason for the second. */
function lastTurns(events, library) {
    const turns = new Map();
    const tells = ({ role, meaning, overcome }) => role === 'context' && overcome === undefined && library.get(meaning)?.explains;
    const told = events.filter(tells);
    for (const event of told.toSorted((a, b) => a.at.line - b.at.line)) {
        const after = turns.get((0,scope/* stepKey */.Ug)(event))?.line ?? 0;
        turns.set((0,scope/* stepKey */.Ug)(event), { line: event.at.line, after, explains: library.get(event.meaning).explains });
    }
    return turns;
}

// EXTERNAL MODULE: ./lib/src/exit-status.js
var exit_status = __webpack_require__(91019);
;// CONCATENATED MODULE: ./lib/src/correlate/explains.js
/**
 * Which facts of a group account for which others: `accountsFor` of their events, asked by name and by code instead of
 * pair by pair, so that a log with every failure there is takes no longer than its length.
 */


const WITH_ORDINARY_CODE = 'ordinary';
const WITH_REPLACED_CODE = 'replaced';
/** @returns for each fact those that it accounts for, in the order of `facts`. */
function explanations(facts, library) {
    const byName = new Map();
    const byCode = new Map();
    for (const fact of facts)
        for (const event of fact.kinds) {
            for (const name of [event.id, event.pattern, event.meaning])
                deepen(byName, name, fact, event);
            const code = event.exitCode;
            if (code === undefined)
                continue;
            deepen(byCode, code, fact, event);
            if ((0,exit_status/* signalNumber */.Al)(code) === undefined)
                deepen(byCode, WITH_ORDINARY_CODE, fact, event);
            if (event.role === 'wrapper' && causality/* REPLACED */.x0.has(code))
                deepen(byCode, WITH_REPLACED_CODE, fact, event);
        }
    return new Map(facts.map((fact) => {
        const found = new Set();
        for (const event of fact.kinds) {
            if (event.role === 'context')
                continue;
            const own = causality/* DEPTH */.e$[event.role];
            for (const name of library.get(event.meaning)?.explains ?? [])
                for (const [other, depth] of byName.get(name) ?? [])
                    if (own <= depth)
                        found.add(other);
            for (const key of codesOf(event, library))
                for (const [other, depth] of byCode.get(key) ?? [])
                    if (own < depth)
                        found.add(other);
        }
        return [fact, new Set(facts.filter((other) => found.has(other) && other.id !== fact.id))];
    }));
}
/** The codes for which an event can be the reason, see `explainsCode`. */
function codesOf(cause, library) {
    const pattern = library.get(cause.meaning);
    const codes = new Set([...(pattern?.exit ?? []), ...(pattern?.means ?? []), WITH_REPLACED_CODE]);
    if (cause.exitCode !== undefined)
        codes.add(cause.exitCode);
    else if (cause.role === 'cause' && !pattern?.exit)
        codes.add(WITH_ORDINARY_CODE);
    return codes;
}
function deepen(depths, key, fact, { role }) {
    const facts = depths.get(key) ?? new Map();
    facts.set(fact, Math.max(causality/* DEPTH */.e$[role], facts.get(fact) ?? 0));
    depths.set(key, facts);
}

;// CONCATENATED MODULE: ./lib/src/correlate/chain.js


/** @param group Events whose subjects hang together, derived ones included. */
function chainsOf(group, library, order) {
    const facts = factsOf(group, order);
    const ended = new Set(facts.filter((fact) => fact.kinds.some(hasEnded)).map(({ container }) => container));
    const explained = explanations(facts, library);
    for (const [fact, others] of explained)
        for (const other of others)
            if (!reaches(fact, other, ended))
                others.delete(other);
    const overruled = new Set();
    for (const [fact, others] of explained)
        for (const other of others)
            if (!explained.get(other).has(fact))
                overruled.add(other);
    const taken = new Set();
    const chains = [];
    // Facts that explain each other in a circle have no root; the most telling of them leads.
    for (const root of [...facts.filter((fact) => !overruled.has(fact)), ...facts]) {
        if (taken.has(root))
            continue;
        const members = [root];
        taken.add(root);
        for (let i = 0; i < members.length; i++)
            for (const next of explained.get(members[i]))
                if (!taken.has(next)) {
                    taken.add(next);
                    members.push(next);
                }
        chains.push({ root: root.events[0], events: members.flatMap((fact) => fact.events) });
    }
    return chains;
}
const hasEnded = (event) => event.exitCode !== undefined && event.role !== 'context';
/** What ended in one container of a pod is no reason for the end of another one, only for one that never ran. */
function reaches(a, b, ended) {
    return (a.container === b.container || a.container === undefined || b.container === undefined || !ended.has(b.container));
}
function factsOf(group, order) {
    const several = new Set(group.flatMap(({ subject }) => subject.container ?? [])).size > 1;
    const facts = new Map();
    const containers = new Map();
    const failed = group.filter(({ role }) => role !== 'context');
    if (several)
        for (const { id, subject } of failed)
            if (subject.container && !containers.has(id))
                containers.set(id, subject.container);
    for (const event of failed) {
        // What is said of the pod, and of a container of it too, is one fact.
        const container = several ? (event.subject.container ?? containers.get(event.id)) : undefined;
        const key = `${container ?? ''}\n${event.id}`;
        const fact = facts.get(key);
        if (fact)
            fact.events.push(event);
        else
            facts.set(key, { id: event.id, container, events: [event] });
    }
    return [...facts.values()]
        .map((fact) => ({ ...fact, events: fact.events.sort(order), kinds: distinct(fact.events) }))
        .sort((a, b) => order(a.events[0], b.events[0]));
}
function distinct(events) {
    return [...new Map(events.map((event) => [(0,causality/* kindOf */.I)(event), event])).values()];
}

// EXTERNAL MODULE: ./lib/src/correlate/place.js
var place = __webpack_require__(64655);
;// CONCATENATED MODULE: ./lib/src/correlate/derive.js

/**
 * @param group Events whose subjects hang together.
 * @returns one new event for each composition that holds, for each container of the group.
 */
function derive(group, library) {
    return byContainer(group).flatMap((events) => deriveOf(events, library));
}
function deriveOf(all, library) {
    const events = all.filter(({ overcome }) => overcome === undefined);
    const seen = indexed(events);
    const waiting = new Set(library.compositions.filter(({ id }) => !seen.patterns.has(id)));
    const derived = [];
    // A composition may rest on another one.
    for (let grown = true; grown;) {
        grown = false;
        for (const pattern of waiting) {
            const basis = pattern.derive.map((rule) => basisOf(rule, seen)).find((one) => one !== undefined);
            if (!basis)
                continue;
            const event = composed(pattern, basis);
            seen.add(event);
            derived.push(event);
            waiting.delete(pattern);
            grown = true;
        }
    }
    return derived;
}
/** Each container with what concerns the whole pod; the group as a whole when it has at most one container. */
function byContainer(group) {
    const names = new Set(group.flatMap(({ subject }) => subject.container ?? []));
    if (names.size <= 1)
        return [group];
    const parts = new Map([...names].map((name) => [name, []]));
    for (const event of group)
        if (event.subject.container !== undefined)
            parts.get(event.subject.container).push(event);
        else
            for (const part of parts.values())
                part.push(event);
    return [...parts.values()];
}
function indexed(events) {
    const byName = new Map();
    const patterns = new Set();
    const codes = new Set();
    const add = (event) => {
        for (const name of [event.pattern, event.id, event.meaning])
            if (!byName.has(name))
                byName.set(name, event);
        patterns.add(event.pattern);
        if (event.exitCode !== undefined && event.role !== 'wrapper')
            codes.add(event.exitCode);
    };
    events.forEach(add);
    return { events, byName, patterns, codes, add };
}
function basisOf(rule, { events, byName, codes }) {
    const basis = rule.all.flatMap((id) => byName.get(id) ?? []);
    if (basis.length < rule.all.length || rule.none?.some((id) => byName.has(id)))
        return undefined;
    if (rule.code && !rule.code.some((code) => codes.has(code)))
        return undefined;
    if (rule.noCode && codes.size > 0)
        return undefined;
    if (rule.notCode && (codes.size === 0 || rule.notCode.some((code) => codes.has(code))))
        return undefined;
    if (rule.gap !== undefined && !(0,place/* standsBelow */.$3)(basis, events, rule.gap))
        return undefined;
    return rule.lastBlock ? [...basis.slice(0, -1), (0,place/* blockStart */.qL)(basis.at(-1), events)] : basis;
}
function composed(pattern, basis) {
    // The last event of the basis is where it became certain, and mostly the most telling line.
    const shown = basis.at(-1);
    const code = basis.find((event) => event.exitCode !== undefined)?.exitCode;
    const subject = (shown.subject.container ? shown : (basis.find((event) => event.subject.container) ?? shown)).subject;
    return {
        ...shown,
        subject,
        pattern: pattern.id,
        meaning: pattern.id,
        id: pattern.diagnosis ?? pattern.id,
        role: pattern.role,
        captures: Object.assign({}, ...basis.map((event) => event.captures)),
        ...(code !== undefined && { exitCode: code }),
    };
}

;// CONCATENATED MODULE: ./lib/src/correlate/job-reason.js

/** @param incidents Best first. @returns them in the same order, the reason in the place of what it accounts for. */
function joinJobReasons(incidents, library) {
    const isControl = ({ meaning, role }) => role === 'cause' && library.get(meaning)?.category === 'ci-control';
    const reasons = new Map();
    for (const incident of incidents) {
        const { job, step } = incident.root.subject;
        if (job !== undefined && step === undefined && isControl(incident.root) && !reasons.has(job))
            reasons.set(job, incident);
    }
    const reasonOf = ({ root }) => {
        const reason = isControl(root) ? reasons.get(root.subject.job ?? '') : undefined;
        return reason && reason.root.at.source !== root.at.source && (0,causality/* accountsFor */.K2)(reason.root, root, library)
            ? reason
            : undefined;
    };
    const joined = new Map();
    for (const incident of incidents) {
        const reason = reasonOf(incident);
        if (!reason)
            continue;
        const host = joined.get(reason) ?? reason;
        const context = [...host.context, ...incident.context];
        joined.set(reason, { ...host, chain: [...host.chain, ...incident.chain], context });
    }
    const gone = new Set(incidents.filter((incident) => reasonOf(incident)));
    return incidents.filter((incident) => !gone.has(incident)).map((incident) => joined.get(incident) ?? incident);
}

// EXTERNAL MODULE: ./lib/src/correlate/overcome.js + 1 modules
var overcome = __webpack_require__(26940);
;// CONCATENATED MODULE: ./lib/src/correlate/places.js

/** @param incidents In order of rank; the first of its kind leads. */
function mergePlaces(incidents) {
    const alike = new Map();
    incidents.forEach((incident, i) => {
        const key = originKey(incident) ?? `#${i}`;
        const others = alike.get(key);
        if (others)
            others.push(incident);
        else
            alike.set(key, [incident]);
    });
    return [...alike.values()].map((group) => (group.length === 1 ? group[0] : merged(group)));
}
function merged(group) {
    return {
        ...group[0],
        chain: group.flatMap((one) => one.chain),
        context: group.flatMap((one) => one.context),
        places: places_distinct(group.flatMap((one) => one.places.map((place) => inJob(place, one.root)))),
    };
}
/** The same step of several jobs is several places. */
function inJob(place, { at }) {
    return place.kind === 'step' && place.job === undefined ? { ...place, job: jobName(at.source) } : place;
}
function places_distinct(places) {
    const byName = new Map();
    for (const place of places) {
        const key = [place.namespace, place.pod, place.container, place.name, place.step, place.job].join('\n');
        if (!byName.has(key))
            byName.set(key, place);
    }
    return [...byName.values()];
}
/** Cause, code, image and origin must agree; undefined when the origin is not known well enough to merge. */
function originKey({ root }) {
    const { kind, pod, namespace, container, image, step } = root.subject;
    const cause = [root.id, root.exitCode ?? '', image ?? ''];
    if (pod)
        return ['pod', ...cause, namespace ?? '', workloadOf(pod), container ?? ''].join('\n');
    const service = /^(.+)[-_]\d{1,4}$/.exec(container ?? '')?.[1];
    if (kind === 'container')
        return service && image ? ['service', ...cause, service].join('\n') : undefined;
    // A bare code says nothing of the cause, so nothing of its being the same.
    if (kind !== 'step' || root.role === 'wrapper')
        return undefined;
    return ['job', ...cause, matrixOf(root.subject.job ?? jobName(root.at.source)), step, message(root)].join('\n');
}
/** The runner names the log of a job `3_test (ubuntu-24.04, 20).txt`. */
const jobName = (source) => source
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/^\d+_/, '');
/** The jobs of one matrix have one name, with their values behind it. */
const matrixOf = (job) => job.replace(/ ?\(.*\)$/, '').replace(/[-_ ]?[\d.]+$/, '');
/** Numbers, times and addresses differ from run to run. */
const message = ({ at }) => at.text.replace(/0x[0-9a-f]+|\d+/g, '#');

;// CONCATENATED MODULE: ./lib/src/correlate/rank.js

const SEVERITY = { error: 0, warning: 1, notice: 2 };
const CONFIDENCE = { high: 0, medium: 1, low: 2 };
/**
 * @param places What happened first, as `orderOfPlaces` knows it.
 * @param survived What did not end its step, as `survivals` knows it.
 */
function compareEvents(library, places, survived = () => false) {
    return (a, b) => {
        const [p, q] = [library.get(a.meaning), library.get(b.meaning)];
        return (SEVERITY[p?.severity ?? 'notice'] - SEVERITY[q?.severity ?? 'notice'] ||
            (0,causality/* compareRoles */.Jo)(a.role, b.role) ||
            Number(survived(a)) - Number(survived(b)) ||
            CONFIDENCE[p?.confidence ?? 'low'] - CONFIDENCE[q?.confidence ?? 'low'] ||
            places(a, b));
    };
}
/** A cause that explains an error counts as much as the error. */
function compareIncidents(order) {
    return (a, b) => SEVERITY[a.severity] - SEVERITY[b.severity] || order(a.root, b.root);
}
/** @param chain The root first. */
function severityOf(chain, library) {
    const own = (event) => library.get(event.meaning)?.severity ?? 'notice';
    const failed = chain.some((event) => event.role === 'wrapper' && own(event) === 'error');
    return failed ? 'error' : own(chain[0]);
}
/**
 * Sources by the first time that is known of them, then by name; in a source the order of its lines, or of its clock
 * where an engine recorded all of it (`docker inspect` lists the newest container first). To compare single times
 * would be no order: `a < b` and `b < c` by name, but `c < a` by time.
 */
function orderOfPlaces(events) {
    const starts = new Map();
    const unclocked = new Set();
    for (const { at, time, subject } of events) {
        if (time !== undefined)
            starts.set(at.source, Math.min(time, starts.get(at.source) ?? time));
        if (time === undefined || !subject.containerId)
            unclocked.add(at.source);
    }
    const start = (event) => starts.get(event.at.source) ?? Number.MAX_VALUE;
    const clock = (event) => (unclocked.has(event.at.source) ? 0 : event.time);
    return (a, b) => start(a) - start(b) ||
        compareText(a.at.source, b.at.source) ||
        clock(a) - clock(b) ||
        a.at.line - b.at.line ||
        a.at.column - b.at.column ||
        compareText(a.pattern, b.pattern);
}
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/src/correlate/siblings.js
/** @param incidents Best first. @returns them, cancelled jobs as a part of what failed first in another job. */
function joinSiblings(incidents, library) {
    const isControl = ({ meaning }) => library.get(meaning)?.category === 'ci-control';
    const failed = incidents.filter(({ root, severity }) => severity === 'error' && root.subject.job !== undefined && !isControl(root));
    const parts = new Map();
    const kept = incidents.filter((incident) => {
        const { root } = incident;
        if (root.id !== 'job-cancelled' || root.subject.job === undefined)
            return true;
        const reason = failed.find((other) => isSibling(other.root, root));
        if (reason)
            parts.set(reason, [...(parts.get(reason) ?? []), incident]);
        return reason === undefined;
    });
    return kept.map((incident) => {
        const taken = parts.get(incident) ?? [];
        return taken.length === 0
            ? incident
            : {
                ...incident,
                chain: [...incident.chain, ...taken.flatMap(({ chain }) => chain)],
                context: [...incident.context, ...taken.flatMap(({ context }) => context)],
            };
    });
}
const isSibling = (reason, cancelled) => reason.at.source === cancelled.at.source &&
    reason.subject.job !== cancelled.subject.job &&
    (reason.time === undefined || cancelled.time === undefined || reason.time <= cancelled.time);

// EXTERNAL MODULE: ./lib/src/correlate/survived.js
var survived = __webpack_require__(68628);
;// CONCATENATED MODULE: ./lib/src/correlate/witness.js
/** @returns the groups, where it holds with the kernel's in the container's. */
function joinWitnesses(groups) {
    const nameless = groups.filter((group) => group.every(({ subject }) => subject.kind === 'process'));
    const [process, otherProcess] = nameless;
    if (!process || otherProcess)
        return [...groups];
    const ids = new Set(process.filter(({ role }) => role === 'cause').map(({ id }) => id));
    const marked = groups.filter((group) => group.some(({ id, subject }) => ids.has(id) && subject.kind === 'container'));
    const [container, otherContainer] = marked;
    if (!container || otherContainer || container.some(({ captures }) => captures.pid))
        return [...groups];
    const subject = container.find(({ id }) => ids.has(id)).subject;
    const joined = process.map((event) => ({ ...event, subject: { ...subject, process: event.subject.process } }));
    return groups.flatMap((group) => group === process ? [] : group === container ? [[...container, ...joined]] : [group]);
}

;// CONCATENATED MODULE: ./lib/src/correlate/correlate.js












/** The order in which the events come does not matter. */
function correlate(seen, library) {
    const events = (0,overcome/* openEvents */.C)(seen, library);
    const places = orderOfPlaces(events);
    const order = compareEvents(library, places, (0,survived/* survivals */.i2)(events, library));
    const byRank = compareIncidents(order);
    const ranked = (incidents) => incidents.map((incident) => ({ ...incident, severity: severityOf(incident.chain, library) })).sort(byRank);
    const groups = joinWitnesses(groupBySubject(events.toSorted(places))).map((group) => [
        ...group,
        ...derive(group, library),
    ]);
    const incidents = groups.flatMap((group) => {
        const context = group.filter((event) => event.role === 'context');
        return chainsOf(group, library, order).map((chain) => incidentOf(chain, context, library));
    });
    const joined = joinAftermath(absorb(joinJobReasons(incidents.sort(byRank), library), library), events, library);
    return ranked(mergePlaces(joinSiblings(ranked(joined), library)));
}
function incidentOf({ root, events }, context, library) {
    const leading = { ...root, subject: closest(root, events) };
    const chain = [leading, ...events.slice(1)];
    return { root: leading, severity: severityOf(chain, library), chain, context, places: [leading.subject] };
}
/** What some lines say of a pod and others of its one container happened to the container. */
function closest({ id, subject }, chain) {
    if (subject.pod === undefined || subject.container !== undefined)
        return subject;
    const own = chain.filter((event) => event.id === id && event.subject.container !== undefined);
    const one = new Set(own.map((event) => event.subject.container)).size === 1;
    return one ? own[0].subject : subject;
}


/***/ }),

/***/ 26940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openEvents)
});

// EXTERNAL MODULE: ./lib/src/correlate/place.js
var place = __webpack_require__(64655);
// EXTERNAL MODULE: ./lib/src/correlate/survived.js
var survived = __webpack_require__(68628);
;// CONCATENATED MODULE: ./lib/src/correlate/waited.js


/** @returns the events; those of services that are not missed any more as background. */
function withoutWaiting(events, library) {
    const steps = new Map();
    for (const event of events) {
        const step = steps.get((0,place/* stepOf */.cg)(event)) ?? { last: new Map() };
        steps.set((0,place/* stepOf */.cg)(event), step);
        step.last.set(event.id, Math.max(event.at.line, step.last.get(event.id) ?? 0));
        if ((0,survived/* isFinal */.dR)(event, library) && (!step.first || isBefore(event, step.first)))
            step.first = event;
    }
    return events.map((event) => {
        const { first, last } = steps.get((0,place/* stepOf */.cg)(event));
        const over = first !== undefined && first.at.line - last.get(event.id) > place/* BLOCK_GAP */.Bi;
        return over && isWaiting(event, library) ? { ...event, role: 'context', overcome: first.id } : event;
    });
}
const isWaiting = ({ role, meaning }, library) => (role === 'cause' || role === 'symptom') && (0,survived/* survivableOf */.N1)(library.get(meaning)) === 'retry';
const isBefore = (a, b) => a.at.line < b.at.line || (a.at.line === b.at.line && a.id < b.id);

;// CONCATENATED MODULE: ./lib/src/correlate/overcome.js


/** @returns the events; what the log shows to have been overcome as background that says by what. */
function openEvents(seen, library) {
    return withoutWaiting(withoutDismissed(seen, library), library);
}
/** What another event of the step says to be no failure. */
function withoutDismissed(events, library) {
    const speakers = events.filter(({ pattern }) => library.get(pattern)?.dismisses);
    if (speakers.length === 0)
        return events;
    const steps = new Map(speakers.map((speaker) => [(0,place/* stepOf */.cg)(speaker), []]));
    for (const event of events)
        steps.get((0,place/* stepOf */.cg)(event))?.push(event);
    const dismissing = new Set(speakers.map(({ pattern }) => pattern));
    const overcome = new Map();
    const last = lastOf(speakers, library);
    const alike = alikeIn(steps);
    for (const speaker of speakers)
        for (const dismissal of library.get(speaker.pattern).dismisses) {
            // What takes back all above it: the last one does it for all.
            if (!dismissal.since && !dismissal.until && !last.has(speaker))
                continue;
            const step = steps.get((0,place/* stepOf */.cg)(speaker));
            const range = rangeOf(speaker, dismissal, step);
            for (const event of dismissal.same === undefined ? step : alike(speaker, dismissal.same))
                if (isIn(range, event) && isMeant(dismissal, event) && !dismissing.has(event.pattern))
                    overcome.set(event, least(speaker.pattern, overcome.get(event)));
        }
    return events.map((event) => {
        const by = overcome.get(event);
        return by === undefined ? event : { ...event, role: 'context', overcome: by };
    });
}
/** @returns what finds the events of a step that have the speaker's own value of a capture, each step read once. */
function alikeIn(steps) {
    const known = new Map();
    return (speaker, name) => {
        const value = speaker.captures[name];
        if (value === undefined)
            return [];
        const key = `${name} ${(0,place/* stepOf */.cg)(speaker)}`;
        const groups = known.get(key) ?? byCapture(steps.get((0,place/* stepOf */.cg)(speaker)), name);
        known.set(key, groups);
        return groups.get(value) ?? [];
    };
}
function byCapture(events, name) {
    const groups = new Map();
    for (const event of events) {
        const value = event.captures[name];
        if (value === undefined)
            continue;
        const group = groups.get(value);
        if (group)
            group.push(event);
        else
            groups.set(value, [event]);
    }
    return groups;
}
/** @returns the last event of each pattern in each step, and of each value where values must be the same. */
function lastOf(events, library) {
    const last = new Map();
    for (const event of events) {
        const values = library.get(event.pattern).dismisses.map(({ same }) => same && event.captures[same]);
        const key = `${event.pattern} ${(0,place/* stepOf */.cg)(event)} ${values.join(' ')}`;
        if (event.at.line >= (last.get(key)?.at.line ?? 0))
            last.set(key, event);
    }
    return new Set(last.values());
}
function rangeOf({ at }, { since, until }, step) {
    const linesOf = (ids) => step.filter(({ pattern }) => ids.includes(pattern)).map((event) => event.at.line);
    if (until) {
        const next = linesOf(until).filter((line) => line > at.line);
        // Without its end nobody knows how far it goes.
        return [at.line, next.length ? next.reduce((a, b) => Math.min(a, b)) : at.line];
    }
    const last = linesOf(since ?? []).filter((line) => line < at.line);
    return [last.reduce((a, b) => Math.max(a, b), 0), at.line];
}
const isIn = ([after, before], { at }) => at.line > after && at.line < before;
const isMeant = ({ ids }, { id, pattern, meaning }) => ids === undefined || [id, pattern, meaning].some((name) => ids.includes(name));
const least = (a, b) => (b === undefined || a < b ? a : b);


/***/ }),

/***/ 64655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ standsBelow),
/* harmony export */   Bi: () => (/* binding */ BLOCK_GAP),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   qL: () => (/* binding */ blockStart)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32076);

/** Events with the same key were printed by the same step of the same job, in the same container. */
const stepOf = (event) => `${(0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKey */ .Ug)(event)}\n${event.subject.container ?? ''}`;
/** Lines between two errors of one block. */
const BLOCK_GAP = 15;
/**
 * What fails prints its errors close together, and last; what was printed long before it went on all the same.
 * @returns the event that begins the last block of events like `one`.
 */
function blockStart(one, events) {
    const alike = events.filter(({ pattern, at }) => pattern === one.pattern && at.source === one.at.source);
    let start = alike.at(-1) ?? one;
    for (const event of alike.toReversed())
        if (start.at.line - event.at.line <= BLOCK_GAP)
            start = event;
    return start;
}
/** @returns whether the last event of the basis comes after all events that are like the others, by `gap` lines. */
function standsBelow(basis, events, gap) {
    const last = basis.at(-1).at;
    const ids = new Set(basis.slice(0, -1).map((event) => event.id));
    return events.every(({ id, at }) => !ids.has(id) || (at.source === last.source && last.line - at.line >= gap));
}


/***/ }),

/***/ 32076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ stepKey),
/* harmony export */   ZK: () => (/* binding */ scopesOf)
/* harmony export */ });
/* unused harmony export jobOf */
/* harmony import */ var _union_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34695);

/** @returns the job that a line belongs to, when it is known. */
function jobOf({ subject, at }) {
    // Steps exist only in the log of a job, and such a log has one job.
    return subject.job ?? (subject.step === undefined ? undefined : at.source);
}
/** @returns a key of the step in which a line stands; steps of several jobs may have one name. */
function stepKey({ at, subject }) {
    return [at.source, subject.job ?? '', subject.step ?? ''].join('\n');
}
/** @param nameOf The name that needs a scope; undefined for what has none. */
function scopesOf(events, nameOf) {
    const jobs = new Map();
    for (const event of events) {
        const name = nameOf(event);
        const job = jobOf(event);
        if (name !== undefined && job !== undefined)
            (0,_union_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(jobs, name, job);
    }
    return {
        qualify: (name, event) => ((jobs.get(name)?.size ?? 0) > 1 ? `${name}@${jobOf(event) ?? ''}` : name),
    };
}


/***/ }),

/***/ 68628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ survivableOf),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   i2: () => (/* binding */ survivals)
/* harmony export */ });
/* harmony import */ var _causality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27439);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64655);


/** Of what does not say it itself. */
const BY_CATEGORY = { network: 'retry', git: 'skip', auth: 'skip', exec: 'skip' };
/** What a tool or the program under test gives as the verdict on the code. */
const FINAL = 'app-failure';
/** @returns a test for events that something behind them in their step leads over. */
function survivals(events, library) {
    const steps = stepsOf(events, library);
    const known = new Map();
    return (event) => {
        if (event.role !== 'cause')
            return false;
        const key = `${(0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event)}\n${event.at.line}\n${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(event)}`;
        const survived = known.get(key) ?? (isPassedOver(event, steps, library) || isOfAnotherCode(event, steps, library));
        known.set(key, survived);
        return survived;
    };
}
/** @returns whether a script often goes on after such a failure. */
function survivableOf(pattern) {
    return pattern?.survivable ?? BY_CATEGORY[pattern?.category ?? ''] ?? 'no';
}
/** @returns whether a tool gives it as its verdict on the code. */
function isFinal({ role, meaning }, library) {
    const pattern = library.get(meaning);
    return role === 'cause' && pattern?.severity === 'error' && pattern.category === FINAL;
}
function isPassedOver(event, { finals, sure, codes }, library) {
    const pattern = library.get(event.meaning);
    if (survivableOf(pattern) === 'no')
        return false;
    const own = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(event);
    const telling = (pattern?.exit ?? []).filter((code) => !_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACED */ .x0.has(code) && codes.get(own)?.has(code));
    const later = isFinal(event, library) && event.subject.step !== undefined ? sure.get(jobOf(event)) : undefined;
    return [...(finals.get(own)?.values() ?? []), ...(later?.values() ?? [])].some((final) => final.id !== event.id &&
        final.at.line > event.at.line &&
        telling.every((code) => library.get(final.meaning)?.exit?.includes(code)) &&
        !(0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsFor */ .K2)(event, final, library));
}
function isOfAnotherCode(event, { causes, ends }, library) {
    const end = ends.get((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(event));
    if (!end)
        return false;
    const claims = ({ exitCode, meaning }) => exitCode === end.exitCode || library.get(meaning)?.exit?.includes(end.exitCode);
    if (claims(event))
        return false;
    return [...(causes.get((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(event))?.values() ?? [])].some((cause) => cause.id !== event.id &&
        cause.at.line > event.at.line &&
        cause.at.line < end.at.line &&
        claims(cause) &&
        survivableOf(library.get(cause.meaning)) !== 'skip' &&
        !(0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsFor */ .K2)(event, cause, library) &&
        !(0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsFor */ .K2)(cause, event, library));
}
function stepsOf(events, library) {
    const finals = new Map();
    const sure = new Map();
    const causes = new Map();
    const codes = new Map();
    const ends = new Map();
    for (const event of events) {
        const step = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .cg)(event);
        const code = event.exitCode;
        if (event.role === 'wrapper' && code !== undefined) {
            codes.set(step, (codes.get(step) ?? new Set()).add(code));
            const end = ends.get(step);
            if (code !== 0 && !_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACED */ .x0.has(code) && (!end || isBefore(end, event)))
                ends.set(step, event);
        }
        if (event.role === 'cause' && library.get(event.meaning)?.severity === 'error')
            keepLast(causes, step, event);
        if (!isFinal(event, library))
            continue;
        keepLast(finals, step, event);
        const pattern = library.get(event.meaning);
        if (survivableOf(pattern) === 'no' && pattern?.confidence === 'high')
            keepLast(sure, jobOf(event), event);
    }
    return { finals, sure, causes, codes, ends };
}
/** One log may hold several jobs, none of which goes on behind another. */
const jobOf = ({ at, subject }) => `${at.source}\n${subject.job ?? ''}`;
const isBefore = (a, b) => a.at.line < b.at.line || (a.at.line === b.at.line && a.exitCode < b.exitCode);
function keepLast(places, place, event) {
    const lasts = places.get(place) ?? new Map();
    places.set(place, lasts);
    const last = lasts.get((0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event));
    if (!last || last.at.line < event.at.line)
        lasts.set((0,_causality_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(event), event);
}


/***/ }),

/***/ 34695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addTo),
/* harmony export */   c: () => (/* binding */ createUnion)
/* harmony export */ });
function createUnion() {
    const parent = new Map();
    const find = (key) => {
        let root = key;
        for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
            root = next;
        // Halving the way keeps long chains short.
        for (let at = key; at !== root;) {
            const next = parent.get(at);
            parent.set(at, root);
            at = next;
        }
        return root;
    };
    return {
        join: (a, b) => {
            const [x, y] = [find(a), find(b)];
            if (x !== y)
                parent.set(y, x);
        },
        find,
    };
}
/** Collects values under keys. */
function addTo(map, key, value) {
    const values = map.get(key);
    if (values)
        values.add(value);
    else
        map.set(key, new Set([value]));
}


/***/ }),

/***/ 17989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ matchSource)
});

;// CONCATENATED MODULE: ./lib/src/read/binary.js
/** Tells what is no text, by signature or by its control characters, and what to give instead. */
/** First bytes (one character a byte), what it is, and what to do when the log is not simply another file. */
const SIGNATURES = [
    ['ElfFile\0', 'a Windows event log', 'export it as text with wevtutil or Get-WinEvent'],
    ['LPKSHHRH', 'a systemd journal', 'give the output of: journalctl --no-pager --file FILE'],
    ['\x7fELF', 'an ELF program or core dump'],
    ['\x89PNG', 'a PNG image'],
    ['GIF8', 'a GIF image'],
    ['\xff\xd8\xff', 'a JPEG image'],
    ['%PDF-', 'a PDF document'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['JAVA PROFILE 1.', 'a Java heap dump'],
    ['MDMP', 'a Windows minidump'],
    ['\0asm', 'a WebAssembly module'],
    ['\xca\xfe\xba\xbe', 'a Java class or Mach-O file'],
    ['\xcf\xfa\xed\xfe', 'a Mach-O file'],
    ['MZ\x90\0', 'a Windows program'],
    ['\x1f\x8b\x08', 'a gzip file', 'unpack it and give what is inside'],
    ['PK\x03\x04', 'a zip archive', 'unpack it and give what is inside'],
    ['\xfd7zXZ\0', 'an xz archive', 'unpack it and give what is inside'],
    ['\x28\xb5\x2f\xfd', 'a Zstandard archive', 'unpack it and give what is inside'],
    ['\x04\x22\x4d\x18', 'an LZ4 archive', 'unpack it and give what is inside'],
    ['7z\xbc\xaf\x27\x1c', 'a 7z archive', 'unpack it and give what is inside'],
    ['Rar!\x1a\x07', 'a RAR archive', 'unpack it and give what is inside'],
    ['BZh91AY&SY', 'a bzip2 archive', 'unpack it and give what is inside'],
];
/** Share of control characters above which bytes with zeros in them are no text with a hole. */
const CONTROLS = 0.02;
/**
 * @param head The first bytes of a source.
 * @returns why it is no text, with the remedy; undefined for a text, which may have holes (zero bytes) after a crash.
 */
function binaryReason(head) {
    const known = SIGNATURES.find(([magic]) => startsWith(head, magic));
    if (known)
        return `it is ${known[1]}, no text; ${known[2] ?? 'give the log itself'}`;
    return isBinary(head) ? 'it is no text; give the log itself' : undefined;
}
function startsWith(bytes, magic) {
    for (let at = 0; at < magic.length; at++)
        if (bytes[at] !== magic.charCodeAt(at))
            return false;
    return true;
}
function isBinary(bytes) {
    if (!bytes.includes(0))
        return false;
    let others = 0;
    let controls = 0;
    let holes = 0;
    bytes.forEach((byte, at) => {
        if (byte === 0)
            holes += bytes[at - 1] === 0 ? 0 : 1;
        else {
            others++;
            if (byte < 7 || (byte > 13 && byte < 0x20 && byte !== 0x1b) || byte === 0x7f)
                controls++;
        }
    });
    // Zeros all over the place are numbers; a crash leaves few holes, a `-print0` one behind each name.
    return controls > others * CONTROLS || holes > 1 + others / 8;
}

// EXTERNAL MODULE: ./lib/src/read/ci/tracker.js + 11 modules
var tracker = __webpack_require__(20564);
;// CONCATENATED MODULE: ./lib/src/read/docker-log.js
/**
 * Docker's json-file logs: a line a JSON object, `{"log":"…\n","stream":"stderr","time":"…"}`. They are turned into
 * what `docker logs --timestamps` prints, line by line, so that columns differ by a constant.
 * Source: moby daemon/logger/jsonfilelog/jsonlog.
 */
const OPENING = '{"log":"';
const LINE = /^\{"log":"([^"\\]*(?:\\.[^"\\]*)*)"(?:,"stream":"\w{1,16}")?(?:,"attrs":\{.*\})?,"time":"([^"]{1,40})"\}\r?$/;
/** The engine cuts what was said after 16 KiB; a longer line is not its own. */
const LINE_LIMIT = 1 << 20;
/** `2026-11-20T18:44:01.182798523Z ` */
const STAMP_LENGTH = 31;
/** Takes a column and gives nothing to read: a byte order mark is cut out when the line is cleaned. */
const NOTHING = '\ufeff';
/** By how many columns an unwrapped line is longer in front than the raw one. */
const DOCKER_LOG_SHIFT = STAMP_LENGTH - OPENING.length;
/** @param text The first lines of a source. */
function opensDockerLog(text) {
    if (!text.startsWith(OPENING))
        return false;
    const end = text.indexOf('\n');
    return LINE.test(end < 0 ? text : text.slice(0, end));
}
/**
 * @param text Whole lines.
 * @returns as many lines; one that is no such object stands as it is, moved by the same columns.
 */
function unwrapDockerLog(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : unwrapLine(line)))
        .join('\n');
}
function unwrapLine(line) {
    const [, escaped, time = ''] = (line.length < LINE_LIMIT && LINE.exec(line)) || [];
    const said = escaped === undefined ? undefined : unescaped(escaped);
    if (said === undefined)
        return NOTHING.repeat(DOCKER_LOG_SHIFT) + line;
    return stamp(time) + said.replace(/\r?\n$/, '').replaceAll('\n', ' ');
}
/** The engine cuts zeros at the end of the fraction. */
function stamp(time) {
    const [, seconds, fraction = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(time) ?? [];
    return seconds ? `${seconds}.${fraction.padEnd(9, '0')}Z ` : NOTHING.repeat(STAMP_LENGTH);
}
/**
 * @returns undefined when it is no JSON string. In front of an escape sequence of a terminal the columns are kept;
 * padding anything else would tear the words that patterns look for.
 */
function unescaped(escaped) {
    const first = escaped.indexOf('\\');
    if (first < 0)
        return escaped;
    if (first === escaped.length - 2 && escaped.endsWith('n'))
        return escaped.slice(0, first);
    // Pure rooms do not catch: what JSON.parse refuses is found out beforehand.
    if (/[\x00-\x1f]|\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escaped.replaceAll('\\\\', ' ')))
        return undefined;
    const padded = escaped.replace(/\\(?:u001b|.)/gi, (one) => (one.length > 2 ? NOTHING.repeat(5) + one : one));
    return JSON.parse(`"${padded}"`);
}

// EXTERNAL MODULE: ./lib/src/read/clean.js + 2 modules
var clean = __webpack_require__(10385);
// EXTERNAL MODULE: ./lib/src/read/prefix/container.js
var container = __webpack_require__(20867);
// EXTERNAL MODULE: ./lib/src/read/prefix/system.js
var system = __webpack_require__(9439);
;// CONCATENATED MODULE: ./lib/src/read/text-format.js
/** Which kind of log a text is: by a mark of its CI system, else by what stands in front of most of its lines. */



const RUNNER_STAMP = String.raw `(?:\ufeff|ï»¿|[∩´]╗┐|\?{3})?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z `;
/** One such mark is enough; a job of one of these may print logs of every other kind. */
const MARKS = [
    ['gh-run-log', new RegExp(`^[^\\t\\n]{1,200}\\t[^\\t\\n]{1,200}\\t${RUNNER_STAMP}`)],
    ['azure-log', new RegExp(`^${RUNNER_STAMP}##\\[section\\]Starting: (?!Request a runner)`)],
    ['runner-log', new RegExp(`^${RUNNER_STAMP}`)],
    ['buildkite-log', /^(?:\x1b_bk;t=\d|~~~ Preparing working directory)/m],
    ['gitlab-log', /section_start:\d{1,12}:[\w.-]{1,100}(?:\[|\r)|^(?:\x1b\[0KR|R)unning with gitlab-runner \d/m],
    ['travis-log', /^travis_(?:fold|time):start:[\w.-]{1,100}\r/m],
    ['jenkins-log', /^(?:\[[\dT:.Z-]{10,30}\] )?\[Pipeline\] (?:Start of Pipeline|node|stage|\{|\/\/ )/m],
    ['teamcity-log', /^\[\d\d:\d\d:\d\d\] ?[WEiFD]?: ?.{0,20}\bStep \d{1,3}\/\d{1,3}\b/m],
];
/** What Compose says itself, between the lines of the containers. */
const COMPOSE_ITSELF = / {1,2}(?:Container|Network|Volume) \S{1,100} {1,2}[A-Z]|Attaching to \w|(?:Creating|Starting|Recreating) \S{1,100} {1,80}\.\.\. |[\w.-]{1,100} exited with code \d/y;
const PREFIXES = [
    ['cri-log', [container/* CRI */.tL.regex]],
    ['journal', [system/* RFC5424 */.B4, system/* JOURNAL_FULL */.gD, system/* JOURNAL_ISO */.IK, system/* JOURNAL */.Ex].map(({ regex }) => regex)],
    ['kernel-log', [system/* DMESG_DATED */.m6.regex, system/* UPTIME */.FI.regex]],
    ['klog', [system/* KLOG */.S2.regex]],
    ['compose-log', [container/* COMPOSE */.dX.regex, COMPOSE_ITSELF]],
    ['buildkit-log', [container/* BUILDKIT */.Dt.regex]],
];
/** So many lines with text in them are looked at, and no more of each. */
const LINES = 100;
const WIDTH = 500;
/** @param head The first part of a text. */
function detectTextFormat(head) {
    return MARKS.find(([, mark]) => mark.test(head))?.[0] ?? byPrefix(head);
}
/** Half of the lines must bear the prefix: a log may quote some of another kind. */
function byPrefix(head) {
    const lines = firstLines(head);
    const most = PREFIXES.map(([format, prefixes]) => ({
        format,
        count: lines.filter((line) => prefixes.some((prefix) => text_format_startsWith(line, prefix))).length,
    })).reduce((a, b) => (b.count > a.count ? b : a));
    return most.count > 0 && most.count * 2 >= lines.length ? most.format : 'text';
}
function firstLines(head) {
    const lines = [];
    for (let at = 0; at < head.length && lines.length < LINES;) {
        const end = head.indexOf('\n', at) < 0 ? head.length : head.indexOf('\n', at);
        const line = head.slice(at, Math.min(end, at + WIDTH));
        if (line.trim() !== '')
            lines.push(unstamped(line));
        at = end + 1;
    }
    return lines;
}
/** Colours go, the prefixes stay. */
function unstamped(raw) {
    const { rawColumn, text } = (0,clean/* cleanLine */.O)(raw);
    return text === raw ? raw : raw.slice(0, rawColumn(0)).replace(/\x1b\[[\d;]*m/g, '') + text;
}
function text_format_startsWith(line, regex) {
    regex.lastIndex = 0;
    return regex.test(line);
}

;// CONCATENATED MODULE: ./lib/src/read/format.js
/** Tells by its first bytes what a source is. Names and endings of files do not count. */



/** Bytes that are enough to tell. */
const HEAD_LIMIT = 64 * 1024;
/** @param head The first bytes of a source. */
function detectFormat(head) {
    if (head.length === 0)
        return 'empty';
    const bytes = head.subarray(0, HEAD_LIMIT);
    if (binaryReason(bytes))
        return 'binary';
    const text = new TextDecoder().decode(bytes).replace(/^\ufeff/, '');
    const trimmed = text.trimStart();
    if (trimmed === '')
        return 'text';
    if (opensDockerLog(trimmed))
        return 'docker-log';
    if (opensJsonLines(trimmed))
        return 'json-lines';
    if (/^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{"\]]|$))/.test(trimmed))
        return 'json';
    // A list has its own `kind` at its end, which may be far; its items have theirs within.
    if (/^(?:---\s*\n)?(?:#[^\n]*\n)*(?:apiVersion|kind|items): ?\S*[^\n]*\n/.test(trimmed) &&
        /^[ -]*kind: /m.test(trimmed))
        return 'yaml';
    return detectTextFormat(text);
}
/** Two objects, each on a line of its own. */
function opensJsonLines(text) {
    const end = text.indexOf('\n');
    if (end < 0 || !text.startsWith('{') || !text.slice(0, end).trimEnd().endsWith('}'))
        return false;
    return text.slice(end).trimStart().startsWith('{');
}

// EXTERNAL MODULE: ./lib/src/read/json-text.js
var json_text = __webpack_require__(92377);
// EXTERNAL MODULE: ./lib/src/read/limits.js
var limits = __webpack_require__(74135);
// EXTERNAL MODULE: ./lib/src/read/structured.js + 4 modules
var structured = __webpack_require__(49663);
// EXTERNAL MODULE: ./lib/src/read/tree.js
var tree = __webpack_require__(65407);
// EXTERNAL MODULE: ./lib/src/match/block.js
var match_block = __webpack_require__(73049);
// EXTERNAL MODULE: ./lib/src/match/known.js
var known = __webpack_require__(85847);
;// CONCATENATED MODULE: ./lib/src/match/masks.js
/** Values that a log itself declares secret: `::add-mask::VALUE`, as a step prints it for the runner. */
const MARK = 'add-mask';
const COMMAND = /(?:^[\s\S]{0,80}?::add-mask ?::|##\[add-mask ?\])(.+)$/i;
/** Values that are kept of one log, so that a log cannot fill the memory. */
const LIMIT = 1000;
const LONGEST = 4096;
/**
 * @param blocks Each ends where a line ends.
 * @param masks Where the values are put.
 */
async function* watchMasks(blocks, masks) {
    for await (const block of blocks) {
        const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
        for (let at = bytes.indexOf(MARK); at >= 0 && masks.size < LIMIT; at = bytes.indexOf(MARK, at + MARK.length)) {
            const start = Math.max(bytes.lastIndexOf(10, at) + 1, at - 100);
            const end = bytes.indexOf(10, at);
            const line = bytes.toString('utf8', start, Math.min(end < 0 ? bytes.length : end, at + LONGEST));
            const value = COMMAND.exec(line.trimEnd())?.[1];
            if (value)
                masks.add(masks_unescaped(value));
        }
        yield block;
    }
}
const masks_unescaped = (data) => data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

// EXTERNAL MODULE: ./lib/src/match/resolve.js
var resolve = __webpack_require__(23356);
// EXTERNAL MODULE: ./lib/src/match/scan.js + 35 modules
var match_scan = __webpack_require__(8138);
;// CONCATENATED MODULE: ./lib/src/match/step.js
function trackWholeStep(ci) {
    let failed = false;
    return {
        see(line, raw) {
            const echo = ci.see(line, raw);
            const step = rootOf(ci.step());
            // A Docker action that fails says nothing.
            failed ||= step ? step.outcome === 'failed' || step.kind === 'docker' : line.text.startsWith('##[error]');
            return echo;
        },
        step: ci.step,
        passed: () => !failed,
    };
}
function rootOf(step) {
    return step?.parent ? rootOf(step.parent) : step;
}

// EXTERNAL MODULE: ./lib/src/read/encoding.js
var read_encoding = __webpack_require__(86670);
;// CONCATENATED MODULE: ./lib/src/match/utf8.js
/** A stream in any encoding that logs are written in -> the same stream in UTF-8. */


/** The byte order mark stays: it is a column of the raw line like any other character. */
async function* toUtf8(blocks) {
    let recode;
    let head = [];
    let size = 0;
    for await (const block of blocks) {
        if (recode) {
            yield recode(block, false);
            continue;
        }
        // A block is valid only until the next one is asked for.
        head.push(block.length < read_encoding/* ENCODING_HEAD */.V ? Uint8Array.from(block) : block);
        size += block.length;
        if (size < read_encoding/* ENCODING_HEAD */.V)
            continue;
        const first = (0,match_block/* join */.fj)(head);
        head = [];
        recode = recoder(first);
        yield recode(first, false);
    }
    const rest = (0,match_block/* join */.fj)(head);
    yield (recode ?? recoder(rest))(rest, true);
}
function recoder(head) {
    const encoding = (0,read_encoding/* detectEncoding */.X)(head);
    if (encoding === 'utf-8')
        return (block) => block;
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const encoder = new TextEncoder();
    return (block, last) => encoder.encode(decoder.decode(block, { stream: !last }));
}

;// CONCATENATED MODULE: ./lib/src/match/written-codes.js
/**
 * A colour code whose escape byte is written out (`^[[31m`), as `cat -v` does and tools that make foreign text harmless:
 * it becomes a colour code again. A zero byte, which a clean line does not hold, keeps the columns where they are.
 */
const ESC = 0x1b;
const WRITTEN = '^[[';
/** Parameters of a colour code have no more bytes than this. */
const PARAMETERS = 32;
/** @param block Whole lines. @returns it, or a copy of the same length when it holds such a code. */
function withCodes(block) {
    const seen = Buffer.from(block.buffer, block.byteOffset, block.length);
    let found;
    for (let at = seen.indexOf(WRITTEN); at >= 0; at = seen.indexOf(WRITTEN, at + 1)) {
        if (!isColour(seen, at + WRITTEN.length))
            continue;
        found ??= Buffer.from(seen);
        found[at] = 0;
        found[at + 1] = ESC;
    }
    return found ?? block;
}
/** @returns whether parameters and the end of a colour code or an erasure stand here. */
function isColour(bytes, at) {
    let end = at;
    while (end < at + PARAMETERS && bytes[end] >= 0x30 && bytes[end] <= 0x3b)
        end++;
    return bytes[end] === 0x6d || bytes[end] === 0x4b;
}

;// CONCATENATED MODULE: ./lib/src/match/source.js
















async function matchSource(source, library) {
    let bytes = 0;
    const count = (block) => {
        bytes += block.length;
        return block;
    };
    const masks = new Set();
    const blocks = watchMasks((0,match_block/* wholeLines */.zo)(toUtf8(mapped(source.blocks, count))), masks);
    const { format, lines, longLines, leftOut, problems, parts: _, ...seen } = await readBlocks(source, blocks, library);
    const trouble = source.trouble?.();
    const { name } = source;
    const gaps = [...problems, trouble].flatMap((message) => (message ? { source: name, message } : []));
    const unread = trouble !== undefined && bytes === 0;
    return {
        report: {
            name,
            format: unread ? 'unreadable' : format,
            bytes,
            lines,
            complete: gaps.length === 0,
            ...(longLines && { longLines }),
            ...(leftOut && { leftOut }),
        },
        gaps,
        masks,
        ...seen,
    };
}
async function readBlocks(source, blocks, library) {
    const first = await headOf(blocks);
    const format = detectFormat(first);
    switch (format) {
        case 'json':
        case 'yaml':
            return readStructured(source, format, first, blocks, library);
        case 'docker-log':
            return readDockerLog(source, first, blocks, library);
        case 'binary':
            // The rest is not worth reading.
            await blocks.return(undefined);
            return { format, lines: 0, events: [], problems: [binaryReason(first)].filter((one) => one !== undefined) };
        default:
            return readText(source, format, first, blocks, library);
    }
}
/** Small blocks (a pipe gives line after line) are put together until there is enough to tell the format. */
async function headOf(blocks) {
    const parts = [];
    let size = 0;
    while (size < HEAD_LIMIT) {
        const { value, done } = await blocks.next();
        if (done)
            break;
        size += value.length;
        // It is valid only until the next one is asked for.
        parts.push(size < HEAD_LIMIT ? Uint8Array.from(value) : value);
    }
    return (0,match_block/* join */.fj)(parts);
}
async function readText({ name, known, stepOver }, format, first, blocks, library) {
    const ci = (0,tracker/* trackSteps */.V)();
    const scan = (0,match_scan/* scanText */.F)(name, library, stepOver ? trackWholeStep(ci) : ci, known);
    await scan.push(withCodes(first));
    for await (const block of blocks)
        await scan.push(withCodes(block));
    const { formats, plain, problems, full, ...seen } = scan.end();
    const alone = !plain && (format === 'text' || format === 'json-lines');
    const [only] = formats.size === 1 && (alone || format === 'json' || format === 'yaml') ? formats : [];
    return {
        ...seen,
        format: only ?? (format === 'json-lines' ? 'text' : format),
        problems: [...problems.map((problem) => `${problem}; ${USED}`), ...(full ? [CROWD] : [])],
        parts: formats,
    };
}
const USED = 'what could be read is used, give it whole';
const PART = 'give the part of it that matters';
const CROWD = `more than 50,000 lines of it tell of something; the rest is left out, ${PART}`;
async function readDockerLog(source, first, blocks, library) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const encoder = new TextEncoder();
    const unwrap = (block) => encoder.encode(unwrapDockerLog(decoder.decode(block)));
    const reading = await readText(source, 'docker-log', unwrap(first), mapped(blocks, unwrap), library);
    const back = (event) => ({ ...event, at: moved(event.at, -DOCKER_LOG_SHIFT) });
    return { ...reading, events: reading.events.map(back), dismissed: reading.dismissed?.map(back) ?? [] };
}
const moved = (at, by) => ({
    ...at,
    column: Math.max(1, at.column + by),
    endColumn: Math.max(1, at.endColumn + by),
});
async function readStructured(source, format, first, blocks, library) {
    const parts = [Uint8Array.from(first)];
    let bytes = first.length;
    while (bytes <= limits/* LIMITS */.b[format]) {
        const { value, done } = await blocks.next();
        if (done)
            return readDocument(source, format, (0,match_block/* join */.fj)(parts), library);
        bytes += value.length;
        parts.push(Uint8Array.from(value));
    }
    // Too large for one piece: each object in it is read for itself.
    const start = (0,match_block/* join */.fj)(parts);
    const read = hasLines(start) ? await readText(source, format, start, blocks, library) : undefined;
    if (read?.parts?.size)
        return read;
    const limit = `${limits/* LIMITS */.b[format] >> 20} MiB`;
    const problem = `it is ${format} above ${limit} without line ends or of no known kind; ${SMALLER}`;
    return { format, lines: 0, events: [], problems: [problem] };
}
const hasLines = (block) => block.subarray(0, limits/* LIMITS */.b.line).includes(10);
const SMALLER = 'give a smaller part of it, or print it with indentation';
async function readDocument(source, format, whole, library) {
    const text = new TextDecoder().decode(whole);
    const { format: kind, observations, problem } = await parsed(source.name, format, text);
    if (problem !== undefined) {
        // A log that only opens with a brace, or several documents one after the other.
        const read = await readText(source, 'text', whole, [], library);
        if (problem === json_text/* TOO_DEEP */.gZ && read.parts?.size === 0)
            return { ...read, problems: [`${problem}; give a part of it`] };
        if (kind === format || read.parts?.size)
            return read;
    }
    const seen = observations.map((one) => ({ ...one, subject: (0,known/* withKnown */.C)(one.subject, source.known) }));
    return {
        format: kind,
        lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
        events: seen.flatMap((observation) => (0,resolve/* resolve */.hd)(observation, library)),
        problems: problem === undefined ? [] : [`${problem}; ${USED}`],
    };
}
async function parsed(name, format, text) {
    if (format === 'json')
        return (0,structured/* readTree */.Z)((0,tree/* parseJsonTree */.U)(text, name), 'json');
    const { parseYamlTree } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 19900));
    return (0,structured/* readTree */.Z)(parseYamlTree(text, name), 'yaml');
}
async function* mapped(blocks, change) {
    for await (const block of blocks)
        yield change(block);
}


/***/ }),

/***/ 86670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ENCODING_HEAD),
/* harmony export */   X: () => (/* binding */ detectEncoding)
/* harmony export */ });
/** Bytes that are enough to tell. */
const ENCODING_HEAD = 4096;
/** Share of zero bytes in one half of the units from which on a text without a mark counts as UTF-16. */
const ZEROS = 0.2;
/** Zero bytes that the other half may have for each of them. */
const STRAY = 0.02;
/** @param head The first bytes of a source. */
function detectEncoding(head) {
    const [a, b, c, d] = head;
    // FF FE 00 00 is UTF-32, which nobody logs.
    if (a === 0xff && b === 0xfe && !(c === 0 && d === 0))
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    const length = Math.min(head.length, ENCODING_HEAD);
    const zeros = [0, 0];
    for (let at = 0; at < length; at++)
        if (head[at] === 0)
            zeros[at & 1 ? 1 : 0]++;
    const [high, low] = zeros;
    const some = (length / 2) * ZEROS;
    if (low > some && high <= low * STRAY && isProse(head, 0))
        return 'utf-16le';
    if (high > some && low <= high * STRAY && isProse(head, 1))
        return 'utf-16be';
    return 'utf-8';
}
/** Tables of small numbers have as many zeros as UTF-16, but hardly a letter. */
function isProse(head, from) {
    const length = Math.min(head.length, ENCODING_HEAD);
    let units = 0;
    let printable = 0;
    for (let at = from; at < length; at += 2) {
        if (head[at ^ 1] !== 0)
            continue;
        units++;
        const byte = head[at];
        if ((byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13) || byte === 0x1b)
            printable++;
    }
    return units > 0 && printable >= units * 0.95;
}


/***/ })

};
