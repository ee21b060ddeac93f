export const id = 603;
export const ids = [603];
export const modules = {

/***/ 12550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ collectPaths)
});

// UNUSED EXPORTS: sourcesOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/collect/gap.js
var gap = __webpack_require__(91043);
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

// EXTERNAL MODULE: ./lib/src/collect/read-in-place.js
var read_in_place = __webpack_require__(40257);
// EXTERNAL MODULE: ./lib/src/read/encoding.js
var encoding = __webpack_require__(86670);
;// CONCATENATED MODULE: ./lib/src/collect/source.js


function sourceOf(item, facts = {}) {
    let trouble;
    let open = () => item.read?.() ?? item.open();
    async function* blocks() {
        try {
            yield* open();
        }
        catch (error) {
            trouble = (0,gap/* gapOf */.i)(item.name, error).message;
        }
    }
    const { path, size = 0 } = item;
    const isPlain = path !== undefined && item.read && (0,encoding/* detectEncoding */.X)(item.head) === 'utf-8';
    const readBy = (other) => {
        open = other;
    };
    const file = isPlain && { file: { path, size, readBy } };
    return { name: item.name, blocks: blocks(), trouble: () => trouble, ...file, ...facts };
}

// EXTERNAL MODULE: ./lib/src/collect/limits.js
var limits = __webpack_require__(56191);
;// CONCATENATED MODULE: ./lib/src/collect/packing.js
/** @returns undefined for a file that is not packed in a way that is opened here. */
async function packingOf(head) {
    if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) {
        const archive = archiveOf(await startOf(head));
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
async function startOf(head) {
    // Most logs are not packed, and it takes a while to load.
    const { constants, gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16 * 2 ** 20 });
    }
    catch {
        return new Uint8Array();
    }
}

;// CONCATENATED MODULE: ./lib/src/collect/unpack.js
/** A file -> the files in it, when it is an archive; everything else stays what it is. */



/** What cannot be opened is a gap. */
async function unpack(item, allowance = (0,limits/* fullAllowance */.yx)(), depth = 0) {
    const packing = await packingOf(item.head);
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
    async function* open() {
        const { gunzip } = await __webpack_require__.e(/* import() */ 988).then(__webpack_require__.bind(__webpack_require__, 50988));
        yield* gunzip(item.open(), meter);
    }
    return { name: item.name, head: item.head, open };
}

;// CONCATENATED MODULE: ./lib/src/collect/stream.js





/** A log is streamed; an archive is held in memory, within a limit. */
async function streamedItems(name, blocks) {
    const gaps = [];
    try {
        const { head, whole } = await peeked(blocks);
        if (!(await packingOf(head))?.archive)
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
        sources.push(...sourcesOf(found.items));
    }
    return { sources: uniquelyNamed(sources), gaps };
}
/** Files that say the same as others are left out. */
function sourcesOf(items) {
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
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const files = await glob(path, { cwd, absolute: true, ignore: [...excluded] });
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
    const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = await Promise.all(from.map((cwd) => glob([...excluded], { cwd, absolute: true, dot: true })));
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
        read: () => (0,read_in_place/* readInPlace */.$)(path),
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
/** An archive may hold two files of one name. */
function uniquelyNamed(sources) {
    const counts = new Map();
    return sources.map((source) => {
        const count = (counts.get(source.name) ?? 0) + 1;
        counts.set(source.name, count);
        return count === 1 ? source : { ...source, name: `${source.name} (${count})` };
    });
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
    // Grows by doubling: with the blocks beside what they are joined to, it would be in memory twice.
    let bytes = Buffer.alloc(0);
    let size = 0;
    for await (const block of blocks) {
        allowance.held -= block.length;
        if (allowance.held < 0)
            throw new Error(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .OVER */ .PM.heldBytes);
        if (Array.isArray(blocks) && blocks.length === 1)
            return Buffer.from(block.buffer, block.byteOffset, block.length);
        if (size + block.length > bytes.length) {
            const larger = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, size + block.length));
            bytes.copy(larger, 0, 0, size);
            bytes = larger;
        }
        bytes.set(block, size);
        size += block.length;
    }
    return bytes.subarray(0, size);
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
    files: 5_000,
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
    heldBytes: 32 * MiB,
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
    files: `it holds more than 5,000 files; the others are left out, ${REMEDY}`,
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

/***/ 40257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readInPlace),
/* harmony export */   I: () => (/* binding */ LARGE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** A file block by block, without promises and without new memory for each block: they take longer than the reading. */

/** Of a block. */
const LARGE = 1024 * 1024;
/** @param from The first byte that is read. */
function* readInPlace(path, from = 0) {
    const block = new Uint8Array(LARGE);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let at = from;
        for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, block, 0, LARGE, at); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, block, 0, LARGE, at)) {
            at += size;
            yield block.subarray(0, size);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 24603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SCAN_OPTIONS: () => (/* binding */ SCAN_OPTIONS),
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/src/collect/ahead-job.js
var ahead_job = __webpack_require__(71612);
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
// EXTERNAL MODULE: ./lib/src/pipeline.js + 8 modules
var pipeline = __webpack_require__(60955);
// EXTERNAL MODULE: ./lib/src/publish/files.js
var files = __webpack_require__(43417);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
;// CONCATENATED MODULE: ./lib/src/commands/conclusion.js
/** A failed job is never called a success. */
function withConclusion(report, conclusion) {
    if (conclusion === 'failure')
        return { ...report, conclusion };
    const silent = report.conclusion === 'unknown' && report.sources.length === 0 && report.gaps.length === 0;
    return conclusion === 'success' && silent ? { ...report, conclusion } : report;
}

// EXTERNAL MODULE: ./lib/src/commands/document.js + 5 modules
var commands_document = __webpack_require__(77830);
// EXTERNAL MODULE: ./lib/src/commands/engine.js
var engine = __webpack_require__(1983);
// EXTERNAL MODULE: ./lib/src/commands/io.js
var commands_io = __webpack_require__(52789);
// EXTERNAL MODULE: ./lib/src/commands/language.js
var language = __webpack_require__(17375);
// EXTERNAL MODULE: ./lib/src/commands/pattern-folders.js
var pattern_folders = __webpack_require__(88911);
;// CONCATENATED MODULE: ./lib/src/commands/progress.js

/** Milliseconds until something is told at all, and between two words. */
const PATIENCE = 1000;
const PACE = 200;
const CLEAR = '\r\x1b[2K';
const SILENT = { watch: (source) => source, done: () => { } };
/** @param now Milliseconds. */
function progressOf(io, phrases, now = Date.now) {
    if (io.stderr.isTTY !== true || io.env.CI || io.env.TERM === 'dumb')
        return SILENT;
    let told = now() + PATIENCE - PACE;
    let shown = false;
    const tell = (name, bytes) => {
        if (now() - told < PACE)
            return;
        told = now();
        shown = true;
        const words = phrases.report.reading(name, `${phrases.number(Math.round(bytes / 2 ** 20))} MiB`, undefined);
        io.stderr.write(`${CLEAR}${(0,gate/* gatedText */.hU)(words.slice(0, (io.stderr.columns ?? 80) - 1))}`);
    };
    return {
        watch: (source) => ({ ...source, blocks: counted(source, (bytes) => tell(source.name, bytes)) }),
        done: () => {
            if (shown)
                io.stderr.write(CLEAR);
            shown = false;
        },
    };
}
async function* counted({ blocks }, tell) {
    let bytes = 0;
    for await (const block of blocks) {
        bytes += block.length;
        tell(bytes);
        yield block;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/collect/files.js + 8 modules
var collect_files = __webpack_require__(12550);
;// CONCATENATED MODULE: ./lib/src/collect/run-reference.js
/** Which run or job is meant: a number, or an address copied from the browser. */
const ADDRESS = /^(?<server>https?:\/\/[^/\s@]+)\/(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/actions\/runs\/(?<run>\d{1,15})(?:\/attempts\/(?<attempt>\d{1,4}))?(?:\/jobs?\/(?<job>\d{1,15}))?\/?(?:[?#].*)?$/;
/** @returns undefined when the text is no address of a run or job. */
function parseRunAddress(text) {
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
function parseRunNumber(text) {
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
    const paths = await (0,collect_files/* collectPaths */.j)(words, io.cwd);
    const { tools, ...scene } = asked ? await capturedScene(wanted, io) : NO_SCENE;
    const files = { sources: [...paths.sources, ...scene.sources], gaps: [...paths.gaps, ...scene.gaps], tools };
    if (!address)
        return { ...files, conclusion: 'unknown', dispose: async () => { } };
    const { collectJobLogs } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 49631));
    const { createGitHub } = await __webpack_require__.e(/* import() */ 888).then(__webpack_require__.bind(__webpack_require__, 888));
    const github = createGitHub({ token: tokenFor(address, io), apiUrl: apiFor(address, io), budget: BUDGET });
    const jobs = await collectJobLogs(github, address, { mode: 'failed', temp: (0,external_node_os_.tmpdir)() });
    const gaps = [...files.gaps, ...jobs.gaps];
    if (gaps.length === 0 && jobs.sources.length === 0 && jobs.conclusion !== 'success')
        gaps.push({ source: `run ${address.run}`, message: 'no job of it has failed so far; run this when it has ended' });
    return { ...jobs, tools, sources: [...files.sources, ...jobs.sources], gaps };
}
/** Loaded only when it is asked for, like all that most scans do not need. */
async function capturedScene(wanted, { env }) {
    const { captureScene } = await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 9897));
    return captureScene({ ...wanted, env });
}
const NO_SCENE = { sources: [], gaps: [], tools: [] };
function addressOf(args) {
    for (const name of ['job', 'run']) {
        const text = args.value(name);
        if (text === '')
            continue;
        const address = parseRunAddress(text);
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
/** @returns the base URL of the API of the server that an address names. */
function apiFor(address, io) {
    return (isOurs(address, io) && io.env.GITHUB_API_URL) || apiOf(address.server);
}
/**
 * A token goes to the server that it is for, and to no other that an address names. The names are those of `gh`.
 * @throws OptionError when there is none.
 */
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

// EXTERNAL MODULE: ./lib/src/commands/source-locations.js + 2 modules
var source_locations = __webpack_require__(68843);
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
    (0,engine/* setUpEngine */._)();
    const knowledge = await (0,src_knowledge/* loadKnowledge */.tR)((0,pattern_folders/* patternFolders */.C)(args.value('patterns'), io.cwd), (0,language/* languageOf */.e)(args, io));
    const bytes = sources.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
    if (bytes >= ahead_job/* WORTH */.z && io.entry && !args.value('patterns')) {
        const { readAhead } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 70834));
        readAhead(sources, io.entry, () => knowledge.library.filter);
    }
    const interruption = listenForSignals();
    const progress = progressOf(io, knowledge.phrases);
    const readable = sources.map((source) => progress.watch(interruptible(source, interruption.signal)));
    const cases = args.flag('each') ? readable.map((source) => [source]) : [readable];
    const located = (0,source_locations/* sourceLocator */.G)(io.cwd, knowledge.phrases);
    const documents = [];
    const reports = [];
    for (const one of cases) {
        const investigated = await (0,pipeline/* investigate */.a)(one, reports.length ? [] : gaps, knowledge, args.flag('why'), located);
        const concluded = args.flag('each') ? investigated : withConclusion(investigated, conclusion);
        const whole = (0,scene_options/* withTools */.Y)(concluded, tools);
        const report = (0,gate/* gated */.aH)(filterReport(whole, threshold), secrets);
        reports.push(report);
        const path = args.flag('each') ? (0,gate/* gatedText */.hU)(one[0].name, secrets) : undefined;
        documents.push((0,commands_document/* renderReport */.B)(report, format, knowledge.phrases, io.env, output ? {} : io.stdout, path));
    }
    progress.done();
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
