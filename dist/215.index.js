export const id = 215;
export const ids = [215];
export const modules = {

/***/ 20215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateSources: () => (/* binding */ locateSources)
});

;// CONCATENATED MODULE: ./lib/src/diagnose/source/dockerfile.js
/** How docker build, with BuildKit and without, names the command that failed. */
const FAILED = [
    /The command '\/bin\/sh -c (.+)' returned a non-zero code: \d+/,
    /process "\/bin\/sh -c (.+)" did not complete successfully/,
];
/** @param said Lines of the log. @returns the RUN that failed; undefined when none or several say so. */
function findRun(said, files) {
    const commands = said.flatMap((line) => FAILED.flatMap((form) => form.exec(line)?.[1] ?? []));
    const command = commands[0];
    if (command === undefined)
        return undefined;
    const wanted = squeezed(command.replaceAll('\\"', '"'));
    const found = files
        .flatMap(instructions)
        .filter(({ word, rest }) => word === 'RUN' && squeezed(bare(rest)) === wanted);
    return found.length === 1 ? found[0].place : undefined;
}
/** @returns every FROM, with the image it names. */
function baseImages(file) {
    return instructions(file)
        .filter(({ word }) => word === 'FROM')
        .map(({ rest, place }) => ({ image: bare(rest).split(/\s/)[0] ?? '', place }));
}
/** Without `--mount=…` and its like. */
const bare = (rest) => rest.replace(/^(?:--[a-z]+(?:=\S+)?\s+)+/, '');
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();
function instructions({ path, text }) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let i = 0; i < lines.length; i++) {
        const [, word, first] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i]) ?? [];
        if (!word)
            continue;
        const start = i;
        const parts = [first];
        while (/\\\s*$/.test(parts.at(-1)) && i + 1 < lines.length) {
            i++;
            // Comments may stand between the lines of one instruction.
            if (!/^\s*#/.test(lines[i]))
                parts.push(lines[i]);
            else
                parts.push('\\');
        }
        const rest = parts.map((part) => part.replace(/\\\s*$/, '')).join(' ');
        const place = { file: path, line: start + 1, ...(i > start && { endLine: i + 1 }) };
        found.push({ word: word.toUpperCase(), rest: rest.trim(), place });
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/diagnose/source/files.js
/** Files of the workspace that a failing thing may come from, and places in them. */

/** @returns one value a document; a broken file gives none. */
function readYaml({ path, text }) {
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
            const [offset] = node.range;
            return {
                value: own,
                place: { file: path, line: lineOfKey(document, keys, counter) ?? counter.linePos(offset).line },
                at: (...more) => valueAt([...keys, ...more]),
                keys: Array.isArray(own) ? own.map((_, i) => i) : typeof own === 'object' && own ? Object.keys(own) : [],
            };
        };
        const whole = valueAt([]);
        return whole ? [whole] : [];
    });
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

;// CONCATENATED MODULE: ./lib/src/diagnose/source/image.js
/** The line that names an image: compose, a manifest, a workflow, or FROM. */


/** @returns the first that names it. */
function findImage(image, files) {
    const wanted = plain(image);
    for (const file of files) {
        const named = isDockerfile(file)
            ? baseImages(file)
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
    const found = files.flatMap((file) => readYaml(file).flatMap((document) => subject.pod === undefined ? composeLimits(subject, document) : manifestLimits(subject, document)));
    return found.length === 1 ? found[0] : undefined;
}
function composeLimits({ container = '' }, document) {
    const services = document.at('services');
    const fitting = (services?.keys ?? []).filter((key) => isOf(container, String(key), services.at(key)));
    // `app-web-1` is of the service `app-web` rather than of `web`.
    const [name] = fitting.sort((a, b) => String(b).length - String(a).length);
    const service = name === undefined ? undefined : services.at(name);
    return limitOf(service?.at('mem_limit') ?? service?.at('deploy', 'resources', 'limits', 'memory'));
}
/** Compose calls a container after its project, its service and a number; older versions join them with `_`. */
function isOf(container, service, value) {
    const own = value.at('container_name')?.value;
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
function manifestLimits({ pod = '', container, namespace }, document) {
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
            if (container !== undefined && one.at('name')?.value !== container)
                return [];
            return limitOf(one.at('resources', 'limits', 'memory'));
        });
    });
}
/** A controller appends what the name rules allow: a hash, a number, or a few letters. */
const isMadeOf = (pod, name) => pod.startsWith(`${name}-`) && /^(?:-[a-z0-9]{4,10}){1,2}$|^-\d+(?:-[a-z0-9]{5})?$/.test(pod.slice(name.length));
function limitOf(value) {
    return value && (typeof value.value === 'string' || typeof value.value === 'number')
        ? [{ place: value.place, limit: String(value.value) }]
        : [];
}

;// CONCATENATED MODULE: ./lib/src/diagnose/source/step.js
/** The step of a workflow, by the name that the runner gives it. */

/** @returns undefined when none or several bear the name. */
function findStep(step, files) {
    const found = files.flatMap((file) => readYaml(file).flatMap((document) => {
        const jobs = document.at('jobs');
        return (jobs?.keys ?? []).flatMap((job) => {
            const steps = jobs.at(job, 'steps');
            return (steps?.keys ?? []).flatMap((i) => {
                const one = steps.at(i);
                const [name, run, uses] = ['name', 'run', 'uses'].map((key) => one.at(key)?.value);
                return (name ?? unnamed(run, uses)) === step ? [(one.at('run') ?? one).place] : [];
            });
        });
    }));
    return found.length === 1 ? found[0] : undefined;
}
const unnamed = (run, uses) => typeof run === 'string' ? `Run ${run.trim().split('\n')[0]}` : typeof uses === 'string' ? `Run ${uses}` : undefined;

;// CONCATENATED MODULE: ./lib/src/diagnose/source/locate.js




const MEMORY = new Set(['oom-killed-cgroup', 'oom-child', 'oom-killed']);
const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
function locateSources(report, files, phrases) {
    if (files.length === 0)
        return report;
    const diagnoses = report.diagnoses.map((diagnosis) => {
        const sourceLocation = locate(diagnosis, files, phrases);
        return sourceLocation ? { ...diagnosis, sourceLocation } : diagnosis;
    });
    return { ...report, diagnoses };
}
function locate(diagnosis, files, say) {
    const { id, subject, evidence, severity } = diagnosis;
    const yaml = files.filter((file) => !isDockerfile(file));
    const workflows = yaml.filter(({ path }) => WORKFLOW.test(path));
    const others = yaml.filter((file) => !workflows.includes(file));
    if (MEMORY.has(id) && (subject.pod ?? subject.container) !== undefined) {
        const found = findMemoryLimit(subject, others);
        if (found)
            return { ...found.place, suggestion: say.memory(found.limit, peakOf(diagnosis)) };
    }
    if (id.startsWith('image-') && subject.image) {
        const found = findImage(subject.image, files);
        if (found)
            return { ...found, suggestion: say.image(subject.image) };
    }
    const run = findRun(evidence.map(({ text }) => text), files.filter(isDockerfile));
    if (run)
        return { ...run, suggestion: say.instruction };
    const step = severity === 'error' && subject.step ? findStep(subject.step, workflows) : undefined;
    return step && { ...step, suggestion: say.step };
}
const RSS = /\bKilled process \d+ \(([^)]+)\).*\banon-rss:(\d+)kB, file-rss:(\d+)kB(?:, shmem-rss:(\d+)kB)?/;
/** The peak of what the kernel recorded of the processes that it killed. */
function peakOf({ evidence }) {
    const peaks = evidence.flatMap(({ text }) => {
        const [, process, ...kilobytes] = RSS.exec(text) ?? [];
        return process ? [{ process, size: kilobytes.reduce((sum, one = '0') => sum + Number(one), 0) }] : [];
    });
    const [peak] = peaks.sort((a, b) => b.size - a.size);
    return peak && { mebibytes: mebibytes(peak.size), process: peak.process };
}
const mebibytes = (kilobytes) => (kilobytes / 1024).toFixed(1).replace(/\.0$/, '');


/***/ })

};
