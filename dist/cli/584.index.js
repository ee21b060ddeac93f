export const id = 584;
export const ids = [584];
export const modules = {

/***/ 83584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateSources: () => (/* binding */ locateSources)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/diagnose/source/files.js
/** Files of the workspace that a failing thing may come from, and places in them. */

/** Parsing takes much longer than searching, and each diagnosis searches. */
const parsedFiles = new WeakMap();
/** @returns one value a document; a broken file gives none. */
function readYaml(file) {
    const values = parsedFiles.get(file) ?? parseYaml(file);
    parsedFiles.set(file, values);
    return values;
}
function parseYaml({ path, text }) {
    const counter = new dist/* LineCounter */.HN();
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { logLevel: 'silent', strict: false, lineCounter: counter });
    const documents = Array.isArray(parsed) ? parsed : [];
    return documents.flatMap((document) => {
        if (document.errors.length > 0)
            return [];
        const value = document.toJS({ maxAliasCount: 100 });
        const valueAt = (keys) => {
            const own = keys.reduce((one, key) => one?.[key], value);
            if (own === undefined)
                return undefined;
            const node = document.getIn([...keys], true);
            // What an alias brings in stands elsewhere, for others too.
            if (!(0,dist/* isNode */.Ll)(node) || !node.range)
                return undefined;
            const [offset, end] = node.range;
            const place = { file: path, line: lineOfKey(document, keys, counter) ?? counter.linePos(offset).line };
            return {
                value: own,
                place,
                edit: (from, to) => counter.linePos(offset).line === place.line ? edited(text, [offset, end], from, to, place.line) : undefined,
                at: (...more) => valueAt([...keys, ...more]),
                keys: Array.isArray(own) ? own.map((_, i) => i) : typeof own === 'object' && own ? Object.keys(own) : [],
            };
        };
        const whole = valueAt([]);
        return whole ? [whole] : [];
    });
}
function edited(text, [start, end], from, to, line) {
    const [before, after, ...more] = text.slice(start, end).split(from);
    // Quotes may stand around it; a variable, an alias or a block may not.
    if (after === undefined || more.length > 0 || !/^["']?$/.test(before) || !/^["']?$/.test(after))
        return undefined;
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const whole = /^[^\r\n]*/.exec(text.slice(lineStart))[0];
    const rest = whole.slice(end - lineStart);
    return { line, from: whole, to: `${whole.slice(0, start - lineStart)}${before}${to}${after}${rest}` };
}
/** The line of `mem_limit:` and not of what stands below it. */
function lineOfKey(document, keys, counter) {
    const parent = keys.length > 0 ? document.getIn(keys.slice(0, -1), true) : undefined;
    const items = parent?.items ?? [];
    for (const { key } of items)
        if ((0,dist/* isScalar */.jn)(key) && String(key.value) === String(keys.at(-1)) && key.range)
            return counter.linePos(key.range[0]).line;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/diagnose/source/container-spec.js

/** @returns all that may be meant. */
function containerSpecs(subject, files) {
    return files.flatMap((file) => readYaml(file).flatMap((document) => subject.pod === undefined
        ? services(subject, document).map((spec) => ({ kind: 'compose', spec }))
        : podContainers(subject, document).map((spec) => ({ kind: 'manifest', spec }))));
}
function services({ container = '' }, document) {
    const all = document.at('services');
    const fitting = (all?.keys ?? []).filter((key) => isOf(container, String(key), all.at(key)));
    // `app-web-1` is of the service `app-web` rather than of `web`.
    const [name] = fitting.sort((a, b) => String(b).length - String(a).length);
    const service = name === undefined ? undefined : all.at(name);
    return service ? [service] : [];
}
/** Compose calls a container after its project, its service and a number; older versions join them with `_`. */
function isOf(container, service, value) {
    const own = value?.at('container_name')?.value;
    if (own !== undefined)
        return own === container;
    const stem = container.replace(/[-_]\d{1,4}$/, '');
    return container === service || stem === service || stem.endsWith(`-${service}`) || stem.endsWith(`_${service}`);
}
const TEMPLATES = {
    Pod: ['spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const WORKLOAD = ['spec', 'template', 'spec'];
function podContainers({ pod = '', container, namespace }, document) {
    const kind = document.at('kind')?.value;
    const name = document.at('metadata', 'name')?.value;
    if (typeof kind !== 'string' || typeof name !== 'string')
        return [];
    const where = document.at('metadata', 'namespace')?.value;
    if (where !== undefined && namespace !== undefined && where !== namespace)
        return [];
    if (!(kind === 'Pod' ? pod === name : isMadeOf(pod, name)))
        return [];
    const spec = document.at(...(TEMPLATES[kind] ?? WORKLOAD));
    return ['initContainers', 'containers'].flatMap((list) => {
        const containers = spec?.at(list);
        return (containers?.keys ?? []).flatMap((i) => {
            const one = containers.at(i);
            return one && (container === undefined || one.at('name')?.value === container) ? [one] : [];
        });
    });
}
/** A controller appends what the name rules allow: a hash, a number, or a few letters. */
const isMadeOf = (pod, name) => pod.startsWith(`${name}-`) && /^(?:-[a-z0-9]{4,10}){1,2}$|^-\d+(?:-[a-z0-9]{5})?$/.test(pod.slice(name.length));

;// CONCATENATED MODULE: ./lib/src/diagnose/source/container-line.js

const TOPICS = [
    {
        ids: [
            'entrypoint-not-found',
            'entrypoint-permission-denied',
            'entrypoint-is-directory',
            'exec-is-directory',
            'permission-denied-exec',
            'command-not-found',
            'start-error',
        ],
        words: 'command',
        compose: [['entrypoint'], ['command']],
        manifest: [['command'], ['args']],
    },
    {
        ids: ['service-unhealthy'],
        words: 'healthCheck',
        compose: [['healthcheck', 'test'], ['healthcheck']],
    },
    { ids: ['liveness-probe-failed'], words: 'probe', manifest: [['livenessProbe']] },
    {
        ids: ['readiness-probe-failed', 'containers-not-ready'],
        words: 'probe',
        manifest: [['readinessProbe']],
    },
    { ids: ['startup-probe-failed'], words: 'probe', manifest: [['startupProbe']] },
    { ids: ['post-start-hook-failed'], words: 'hook', manifest: [['lifecycle', 'postStart']] },
    { ids: ['pre-stop-hook-failed'], words: 'hook', manifest: [['lifecycle', 'preStop']] },
    {
        ids: ['image-never-pull'],
        words: 'neverPull',
        manifest: [['imagePullPolicy']],
    },
    { ids: ['unschedulable-resources'], words: 'noRoom', manifest: [['resources', 'requests']] },
    { ids: ['init-container-failed'], words: 'failedCommand', manifest: [['command'], ['args']] },
];
/** @returns undefined when none or several are meant. */
function findContainerLine({ id, subject }, files) {
    const topic = TOPICS.find(({ ids }) => ids.includes(id));
    if (!topic || (subject.pod ?? subject.container) === undefined)
        return undefined;
    const found = containerSpecs(subject, files).flatMap((one) => lineOf(one, topic));
    return found.length === 1 ? { place: found[0], words: topic.words } : undefined;
}
function lineOf({ kind, spec }, topic) {
    const value = topic[kind]?.map((path) => spec.at(...path)).find((one) => one !== undefined);
    return value ? [value.place] : [];
}

// EXTERNAL MODULE: ./lib/src/diagnose/source/dockerfile.js + 1 modules
var dockerfile = __webpack_require__(55766);
;// CONCATENATED MODULE: ./lib/src/diagnose/source/image.js
/** The line that names an image: compose, a manifest, a workflow, or FROM. */


/** @returns the first that names it. */
function findImage(image, files) {
    const wanted = plain(image);
    for (const file of files) {
        const named = isDockerfile(file)
            ? (0,dockerfile/* baseImages */["if"])(file)
            : readYaml(file).flatMap((document) => image_images(document, { left: VISITS }));
        const found = named.find((one) => plain(one.image) === wanted);
        if (found)
            return found.place;
    }
    return undefined;
}
const isDockerfile = ({ path }) => !/\.ya?ml$/i.test(path);
/** Values of a file that are looked at; aliases may make more of a few lines than there is time for. */
const VISITS = 20_000;
function image_images(value, visits) {
    return value.keys.flatMap((key) => {
        const one = visits.left-- > 0 ? value.at(key) : undefined;
        if (!one)
            return [];
        if ((key === 'image' || key === 'container') && typeof one.value === 'string')
            return [{ image: one.value, place: one.place }];
        return image_images(one, visits);
    });
}
/** `redis`, `docker.io/library/redis:latest` and `library/redis` are one. */
function plain(image) {
    const short = image.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
    return /[:@][^/]*$/.test(short) ? short : `${short}:latest`;
}

;// CONCATENATED MODULE: ./lib/src/diagnose/source/memory-limit.js

/** @returns undefined when none or several may have set it. */
function findMemoryLimit(subject, files) {
    const found = containerSpecs(subject, files).flatMap(limitOf);
    return found.length === 1 ? found[0] : undefined;
}
const KEYS = {
    compose: [['mem_limit'], ['deploy', 'resources', 'limits', 'memory']],
    manifest: [['resources', 'limits', 'memory']],
};
function limitOf({ kind, spec }) {
    const value = KEYS[kind].map((path) => spec.at(...path)).find((one) => one !== undefined);
    if (!value || (typeof value.value !== 'string' && typeof value.value !== 'number'))
        return [];
    const limit = String(value.value);
    const twice = doubled(limit);
    const changes = twice === undefined ? undefined : changesOf([value, ...swapWith(limit, spec)], limit, twice);
    return [{ place: value.place, limit, ...(twice && changes && { twice, changes }) }];
}
function doubled(limit) {
    const [, number, unit] = /^(\d{1,15})([A-Za-z]{0,2})$/.exec(limit) ?? [];
    return number === undefined ? undefined : `${Number(number) * 2}${unit}`;
}
/** Memory and swap together: the engine refuses less of it than of memory. */
function swapWith(limit, spec) {
    const swap = spec.at('memswap_limit');
    if (swap === undefined || swap.value === -1 || swap.value === '-1')
        return [];
    // Of any other one it would have to be judged whether it is still enough.
    return [String(swap.value) === limit ? swap : undefined];
}
function changesOf(values, from, to) {
    const changes = values.map((one) => one?.edit(from, to));
    return changes.every((one) => one !== undefined) ? changes.sort((a, b) => a.line - b.line) : undefined;
}

// EXTERNAL MODULE: ./lib/src/diagnose/memory.js
var memory = __webpack_require__(70620);
;// CONCATENATED MODULE: ./lib/src/diagnose/source/memory-words.js

/** With the peak of what the kernel recorded of the processes that it killed. */
function limitWords({ limit, twice }, { evidence }, say) {
    const peak = (0,memory/* killedPeak */.V)(evidence);
    return say.memory(limit, peak && { mebibytes: mebibytes(peak.kibibytes), process: peak.process }, twice);
}
const mebibytes = (kilobytes) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');

;// CONCATENATED MODULE: ./lib/src/diagnose/source/step.js
/** The step of a workflow, by the name that the runner gives it. */

/** @param job Its name, when it is known. @returns undefined when none or several bear the name. */
function findStep(name, files, job) {
    const named = files.flatMap((file) => readYaml(file).flatMap((document) => stepsOf(document, name)));
    const best = Math.max(0, ...named.map(({ fit }) => fit));
    const found = named.filter(({ fit }) => fit > 0 && fit === best);
    // With a matrix the values stand behind it, and behind the name of a called workflow its own job.
    const ofJob = found.filter((one) => job !== undefined && (fitOf(one.job, job) > 0 || job.startsWith(`${one.job} (`) || job.endsWith(` / ${one.job}`)));
    const [only, ...others] = ofJob.length > 0 ? ofJob : found;
    return others.length === 0 ? only?.place : undefined;
}
function stepsOf(document, wanted) {
    const jobs = document.at('jobs');
    return (jobs?.keys ?? []).flatMap((key) => {
        const steps = jobs.at(key, 'steps');
        const job = jobs.at(key, 'name')?.value;
        return (steps?.keys ?? []).flatMap((i) => {
            const one = steps.at(i);
            if (!one)
                return [];
            const [name, run, uses] = ['name', 'run', 'uses'].map((field) => one.at(field)?.value);
            // The API tells the name that was given; the log opens a step with what it runs, named or not.
            const fit = Math.max(fitOf(typeof name === 'string' ? name : undefined, wanted), fitOf(unnamed(run, uses), wanted));
            return [{ job: typeof job === 'string' ? job : String(key), fit, place: (one.at('run') ?? one).place }];
        });
    });
}
const unnamed = (run, uses) => typeof run === 'string' ? `Run ${run.trim().split('\n')[0]}` : typeof uses === 'string' ? `Run ${uses}` : undefined;
const EXPRESSION = /\$\{\{[^}]*\}\}/;
/** The words around the expressions must be there, in their order. */
function fitOf(written, name) {
    if (written === undefined)
        return 0;
    if (written === name)
        return 2;
    const words = written.split(EXPRESSION);
    if (words.length < 2 || words.join('').trim().length < 4)
        return 0;
    let at = 0;
    for (const [i, word] of words.entries()) {
        const found = i === words.length - 1 ? name.length - word.length : name.indexOf(word, at);
        if (found < at || (i === 0 && found !== 0) || name.slice(found, found + word.length) !== word)
            return 0;
        at = found + word.length;
    }
    return 1;
}

;// CONCATENATED MODULE: ./lib/src/diagnose/source/locate.js






const MEMORY = new Set(['oom-killed-cgroup', 'oom-child', 'oom-killed']);
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
function locateSources(report, files, phrases) {
    if (files.length === 0)
        return report;
    const sorted = {
        all: files,
        dockerfiles: files.filter(isDockerfile),
        workflows: files.filter(({ path }) => WORKFLOW.test(path)),
        containers: files.filter((file) => !isDockerfile(file) && !WORKFLOW.test(file.path)),
    };
    const diagnoses = report.diagnoses.map((diagnosis) => {
        const sourceLocation = locate(diagnosis, sorted, phrases);
        return sourceLocation ? { ...diagnosis, sourceLocation } : diagnosis;
    });
    return { ...report, diagnoses };
}
/** The nearest to the cause is named: a setting of the container, an image, an instruction, a step. */
function locate(diagnosis, files, say) {
    return (inMemory(diagnosis, files, say) ??
        inImage(diagnosis, files, say) ??
        inContainer(diagnosis, files, say) ??
        inBuild(diagnosis, files, say) ??
        inStep(diagnosis, files, say));
}
function inMemory(diagnosis, { containers }, say) {
    const { id, subject } = diagnosis;
    if (!MEMORY.has(id) || (subject.pod ?? subject.container) === undefined)
        return undefined;
    const found = findMemoryLimit(subject, containers);
    if (!found)
        return undefined;
    return {
        ...found.place,
        suggestion: limitWords(found, diagnosis, say),
        ...(found.changes && { changes: found.changes }),
    };
}
function inImage({ id, subject: { image }, evidence }, { all }, say) {
    if (image === undefined)
        return undefined;
    const pulled = evidence.some(({ text }) => /\bpull/i.test(text) && text.includes(image));
    if (!pulled && !/^image-|-image-|registry/.test(id))
        return undefined;
    // That it is not to be pulled is another line.
    const found = id === 'image-never-pull' ? undefined : findImage(image, all);
    return found && { ...found, suggestion: say.image(image) };
}
function inContainer(diagnosis, { containers }, say) {
    const found = findContainerLine(diagnosis, containers);
    return found && { ...found.place, suggestion: say[found.words] };
}
function inBuild({ evidence }, { dockerfiles }, say) {
    const said = evidence.map(({ text }) => text);
    const run = (0,dockerfile/* findRun */.Lc)(said, dockerfiles);
    if (run)
        return { ...run, suggestion: say.instruction };
    const unknown = (0,dockerfile/* findUnknown */.IX)(said, dockerfiles);
    if (unknown) {
        const { place, changes } = unknown;
        return { ...place, suggestion: say.unknownInstruction, ...(changes && { changes }) };
    }
    const copy = (0,dockerfile/* findCopy */.Vj)(said, dockerfiles);
    return copy && { ...copy, suggestion: say.copy };
}
function inStep({ severity, subject }, { workflows }, say) {
    const step = severity === 'error' && subject.step ? findStep(subject.step, workflows, subject.job) : undefined;
    return step && { ...step, suggestion: say.step };
}


/***/ })

};
