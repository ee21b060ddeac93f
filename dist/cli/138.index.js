export const id = 138;
export const ids = [138];
export const modules = {

/***/ 73049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   kk: () => (/* binding */ lineAround),
/* harmony export */   vL: () => (/* binding */ createLineCounter),
/* harmony export */   z3: () => (/* binding */ isBlank),
/* harmony export */   zj: () => (/* binding */ characterAt),
/* harmony export */   zo: () => (/* binding */ wholeLines)
/* harmony export */ });
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58696);

const LF = 10;
/** @returns the bounds of the line that holds byte `at`, without its `\n`. */
function lineAround(bytes, at) {
    const end = bytes.indexOf(LF, at);
    return {
        // lastIndexOf would take -1 for the last byte.
        start: at === 0 ? 0 : bytes.lastIndexOf(LF, at - 1) + 1,
        end: end < 0 ? bytes.length : end,
    };
}
/** @returns `bytes[from, to)` as text. A byte order mark is a column of the raw line like any other character. */
const decode = (bytes, from, to) => bytes.toString('utf8', from, to);
function createLineCounter() {
    /** Of the first line of the block. */
    let first = 1;
    let line = 1;
    let counted = 0;
    let open = false;
    return {
        lineAt(bytes, { lineEnds }, offset) {
            const cell = offset >> _filter_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID */ .Z;
            if (cell > counted >> _filter_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID */ .Z)
                [line, counted] = [first + lineEnds[cell], cell << _filter_js__WEBPACK_IMPORTED_MODULE_0__/* .GRID */ .Z];
            for (; counted < offset; counted++)
                if (bytes[counted] === LF)
                    line++;
            return line;
        },
        finish(bytes, { lineEnds }) {
            first += lineEnds.at(-1);
            [line, counted] = [first, 0];
            if (bytes.length > 0)
                open = bytes[bytes.length - 1] !== LF;
        },
        total: () => first - (open ? 0 : 1),
    };
}
/**
 * Cuts a stream into blocks that end at a line end, so that no line is torn. A block is valid until the next one is
 * asked for: it may be a part of what came in.
 * @param limit A line longer than this many bytes is torn after all, to bound memory.
 */
async function* wholeLines(blocks, limit = 8 * 1024 * 1024) {
    // Kept in parts, so that a long line is copied once and not again with every block.
    let rest = [];
    let size = 0;
    for await (const block of blocks) {
        const cut = block.lastIndexOf(LF) + 1;
        // Only the line that was begun is copied, and not all of the block.
        const first = cut > 0 && size > 0 ? block.indexOf(LF) + 1 : 0;
        if (first > 0)
            yield join([...rest, block.subarray(0, first)]);
        // The same object when it is taken whole: something may be known of it.
        if (cut > first)
            yield cut - first === block.length ? block : block.subarray(first, cut);
        if (cut > 0)
            [rest, size] = [[], 0];
        if (cut < block.length)
            rest.push(Uint8Array.from(block.subarray(cut)));
        size += block.length - cut;
        if (size > limit) {
            yield join(rest);
            rest = [];
            size = 0;
        }
    }
    if (size)
        yield join(rest);
}
const BLANK = new Set([...' \t\r\n[]{},-#'].map((sign) => sign.charCodeAt(0)));
/** @returns whether nothing stands there but blanks, brackets and signs that stand between structured parts. */
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (!BLANK.has(bytes[at]))
            return false;
    return true;
}
/** @returns the first place from `at` on that is not inside a character. */
function characterAt(bytes, at) {
    let place = at;
    while (place < at + 3 && (bytes[place] ?? 0) >> 6 === 0b10)
        place++;
    return place;
}
/** @returns all parts as one block. */
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.length;
    }
    return joined;
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ scanText),
  m: () => (/* binding */ withoutColours)
});

// EXTERNAL MODULE: ./lib/src/read/clean.js + 2 modules
var read_clean = __webpack_require__(10385);
// EXTERNAL MODULE: ./lib/src/read/json-text.js
var json_text = __webpack_require__(92377);
// EXTERNAL MODULE: ./lib/src/read/structured.js + 4 modules
var structured = __webpack_require__(49663);
// EXTERNAL MODULE: ./lib/src/read/lines.js
var lines = __webpack_require__(78912);
;// CONCATENATED MODULE: ./lib/src/read/text-columns.js
/** Lines of a text log put together as one document, with the way back from its characters to their raw places. */

/**
 * @param lead What the document begins with, and the text has not.
 * @returns the document, and the places of its characters.
 */
function joinLines(parts, lead = '') {
    const starts = [];
    let text = lead;
    parts.forEach(({ line, from, to }, i) => {
        if (i > 0)
            text += '\n';
        starts.push(text.length);
        text += line.text.slice(from, to);
    });
    const columns = {
        locate(_source, offset, length) {
            const i = (0,lines/* lastAtOrBefore */.AA)(starts, offset);
            const { line, from, to } = parts[i];
            const at = Math.min(to, Math.max(0, offset - starts[i]) + from);
            return line.locate(at, Math.min(to, Math.max(at, at + length)));
        },
    };
    return { text, columns };
}

// EXTERNAL MODULE: ./lib/src/read/tree.js
var tree = __webpack_require__(65407);
;// CONCATENATED MODULE: ./lib/src/read/inline-json.js




/** Keys, one of which is in every such value; rare in the logs of programs. */
const INLINE_MARKERS = [
    '"OOMKilled":',
    '"containerStatuses":',
    '"involvedObject":',
    '"Actor":',
    '"RunningFor":',
    '"Publishers":',
    '"Status":"Exited (',
    '"Attributes":',
    '"AutoRemove":',
    '"kind":"',
    '"kind": "',
];
/** A program that logs JSON may have one of the keys, too; it is not worth parsing each of its lines. */
const TELLING = /"(?:OOMKilled|containerStatuses|involvedObject|Actor|RunningFor|Publishers|Attributes|AutoRemove)":|"Status":"Exited \(|"metadata": ?\{/;
/** A log says little in front of a value that it prints. */
const LEAD = 200;
const START = /\{\s*"|\[\s*\{\s*"/;
/** @param head A raw line, or its beginning. */
const mayHoldJson = (head) => START.test(head.slice(0, 2 * LEAD));
/** @returns undefined when the line does not end with such a value. */
function readInlineJson(line) {
    const from = line.text.slice(0, LEAD).search(START);
    if (from < 0 || !TELLING.test(line.text))
        return undefined;
    const { json, depth, end } = (0,json_text/* readJsonLine */.Pl)(line.text, from, 0);
    if (!json || depth > 0 || !/^[\s,'"]*$/.test(line.text.slice(end)))
        return undefined;
    const { text, columns } = joinLines([{ line, from, to: end }]);
    const reading = (0,structured/* readTree */.Z)((0,tree/* parseJsonTree */.U)(text, '', columns), '');
    return reading.format === '' ? undefined : reading;
}

// EXTERNAL MODULE: ./lib/src/read/limits.js
var limits = __webpack_require__(74135);
;// CONCATENATED MODULE: ./lib/src/read/junit.js

const JUNIT_MARKERS = ['<testsuite', '<?xml version='];
const OPENING = /^\s*(?:<\?xml [^>]{0,200}\?>\s*)?(?:<testsuites?(?:[\s>]|$)|(?<=>\s*)$)/;
const opensJunit = (line) => OPENING.test(line.text);
/** What a text may be that only goes around test cases. */
const AROUND = new Set(['testsuites', 'testsuite', 'testcase', 'properties']);
const OUTPUT = new Set(['system-out', 'system-err']);
/** Lines of a report that are kept to tell where the text of a test case stands. */
const KEPT_LINES = 5000;
function junitRegion(first, createReader) {
    if (!opensJunit(first))
        return undefined;
    let seen = [];
    let cases = 0;
    let over = false;
    let foreign = false;
    let current;
    const open = [];
    const lines = [];
    let dropped = 0;
    let sinceTag = 0;
    const lineAt = (number) => lines[number - dropped];
    const place = (tag) => {
        const line = lineAt(tag.line) ?? first;
        return line.locate(tag.column, tag.column + tag.name.length + 1);
    };
    const reader = createReader({
        open(tag) {
            sinceTag = 0;
            foreign ||= open.length === 0 && !tag.name.startsWith('testsuite');
            open.push(tag);
            if (tag.name === 'testcase') {
                cases++;
                const suite = open.findLast(({ name }) => name === 'testsuite');
                current = { tag, suite: suite?.attributes, verdict: undefined, texts: [] };
            }
            else if (current && (tag.name === 'failure' || tag.name === 'error'))
                current.verdict ??= { word: tag.name === 'failure' ? 'JUnitFailure' : 'JUnitError', tag };
        },
        close(name) {
            sinceTag = 0;
            open.pop();
            if (open.length === 0)
                over = true;
            if (name !== 'testcase' || !current)
                return;
            if (current.verdict)
                seen.push(...observeCase(current, current.verdict, place, lineAt));
            current = undefined;
        },
        text(text, line) {
            const inside = open.at(-1)?.name ?? '';
            if (current && (OUTPUT.has(inside) || inside === 'failure' || inside === 'error'))
                current.texts.push({ text, line });
        },
    });
    const feed = (line) => {
        if (over || line.text.startsWith('##['))
            return false;
        // Where no tag opens, the report was cut and the log goes on.
        const cut = reader.betweenTags && AROUND.has(open.at(-1)?.name ?? 'testsuites') && !/^\s*(?:<|$)/.test(line.text);
        if (cut || ++sinceTag > limits/* LIMITS */.b.regionLines)
            return false;
        lines.push(line);
        if (lines.length > KEPT_LINES) {
            lines.shift();
            dropped++;
        }
        return reader.write(line.text) && !foreign;
    };
    feed(first);
    const take = () => {
        const all = seen;
        seen = [];
        return all;
    };
    return {
        feed,
        take: () => (cases > 0 ? take() : undefined),
        close() {
            if (current?.verdict)
                seen.push(...observeCase(current, current.verdict, place, lineAt));
            return cases > 0 || (over && !foreign) ? take() : undefined;
        },
        problem: () => (over ? undefined : `the JUnit report that begins at line ${first.number} is cut`),
    };
}
function observeCase({ tag, suite, texts }, { word, tag: verdict }, place, lineAt) {
    const { name = '', classname, file, line } = tag.attributes;
    const at = place(verdict);
    const subject = { kind: 'log', name: at.source };
    const { message, type } = verdict.attributes;
    const captures = known({
        detail: classname && classname !== name ? `${classname}.${name}` : name,
        suite: suite?.name,
        reason: (message || type || texts[0]?.text.trim())?.split('\n')[0],
        file: file ?? suite?.file,
        line,
    });
    return [
        { kind: 'status', status: word, subject, at, captures },
        ...(message ? [{ kind: 'text', text: message, subject, at }] : []),
        ...texts.flatMap(({ text, line: from }) => text.split('\n').flatMap((one, i) => {
            const raw = lineAt(from + i);
            if (one.trim() === '' || !raw)
                return [];
            // Entities make the raw line differ from its text; then all of it is shown.
            const column = raw.text.indexOf(one);
            const locate = (a, b) => (column < 0 ? raw.locate() : raw.locate(column + a, column + b));
            return [{ kind: 'text', text: one, subject, at: raw.locate(), locate }];
        })),
    ];
}
const known = (facts) => Object.fromEntries(Object.entries(facts).filter((fact) => Boolean(fact[1])));

;// CONCATENATED MODULE: ./lib/src/read/parsers.js
/** @returns the parsers with the named one among them. */
async function withParser(parsers, name) {
    switch (name) {
        case 'xml':
            return { ...parsers, xml: (await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 68794))).createXmlReader };
        case 'yaml':
            return { ...parsers, yaml: (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 19900))).parseYamlTree };
    }
}

// EXTERNAL MODULE: ./lib/src/read/json-shape.js
var json_shape = __webpack_require__(10697);
;// CONCATENATED MODULE: ./lib/src/read/build-progress.js






const PROGRESS_MARKERS = ['"vertexes":', '"logs":'];
const FIRST_KEY = /^\s*\{?\s*"(?:vertexes|statuses|logs|warnings)":\s*\[/;
function progressRegion(first) {
    if (!FIRST_KEY.test(first.text))
        return undefined;
    const bare = first.text.trimStart().startsWith('"');
    const build = trackBuild();
    let depth = bare ? 1 : 0;
    let lead = bare ? '{' : '';
    let part = [];
    let known = false;
    const feed = (line) => {
        const { text } = line;
        if (depth === 0 && text.trim() === '')
            return true;
        const opens = depth === 0 ? text.trim() !== '{' : part.length === 1 && part[0].line.text.trim() === '{';
        if (opens && !FIRST_KEY.test(text))
            return false;
        const scanned = (0,json_text/* readJsonLine */.Pl)(text, 0, depth);
        if (!scanned.json || part.length > limits/* LIMITS */.b.regionLines)
            return false;
        depth = scanned.depth;
        part.push({ line, from: 0, to: scanned.end });
        if (depth > 0)
            return true;
        const whole = joinLines(part, lead);
        const [document] = (0,tree/* parseJsonTree */.U)(whole.text, '', whole.columns).documents;
        const object = (0,json_shape/* asObject */.eB)(document?.value);
        if (object && document)
            known = build.see(object, document.at) || known;
        part = [];
        lead = '';
        return true;
    };
    feed(first);
    return {
        feed,
        take: () => (known ? build.take() : undefined),
        close: () => (known ? [...build.take(), ...build.rest()] : undefined),
    };
}
/** Entries of a step's log that are kept until it is known how the step ended. */
const LOG_LIMIT = 500;
function trackBuild() {
    const logs = new Map();
    let told = [];
    const seeVertex = (vertex, at) => {
        const digest = (0,json_shape/* asString */.oJ)(vertex?.digest);
        if (!vertex || !digest)
            return false;
        const error = (0,json_shape/* asString */.oJ)(vertex.error);
        const time = (0,json_shape/* asTime */.GU)(vertex.completed);
        const subject = { kind: 'log', name: at.source };
        if (error)
            told.push(...(logs.get(digest) ?? []));
        if (error)
            told.push({ kind: 'text', text: error, subject, at, ...(time !== undefined && { time }) });
        if (error ?? vertex.completed)
            logs.delete(digest);
        return true;
    };
    return {
        /** @returns whether it is an object of a build. */
        see(object, at) {
            (0,json_shape/* asArray */._j)(object.logs).forEach((one, i) => {
                const entry = (0,json_shape/* asObject */.eB)(one);
                const vertex = (0,json_shape/* asString */.oJ)(entry?.vertex);
                if (!entry || !vertex)
                    return;
                const kept = logs.get(vertex) ?? [];
                kept.push(...texts(decode((0,json_shape/* asString */.oJ)(entry.data) ?? ''), at(['logs', i, 'data']), (0,json_shape/* asTime */.GU)(entry.timestamp)));
                logs.set(vertex, kept.slice(-LOG_LIMIT));
            });
            const vertexes = (0,json_shape/* asArray */._j)(object.vertexes).map((one, i) => seeVertex((0,json_shape/* asObject */.eB)(one), at(['vertexes', i, 'error'])));
            return vertexes.includes(true);
        },
        take() {
            const all = told;
            told = [];
            return all;
        },
        /** The logs of steps that were running when the build ended. */
        rest: () => [...logs.values()].flat(),
    };
}
/** One observation a line; what is shown of the place is the text, and not its base64. */
function texts(text, at, time) {
    return text.split('\n').flatMap((line) => {
        if (line.trim() === '')
            return [];
        const shown = (from, to) => {
            const part = (0,lines/* excerpt */.Kb)(line, from);
            return { ...at, text: part.text, highlight: part.span(from, to) };
        };
        const subject = { kind: 'log', name: at.source };
        return [
            {
                kind: 'text',
                text: line,
                subject,
                at: shown(0, line.length),
                locate: shown,
                ...(time !== undefined && { time }),
            },
        ];
    });
}
function decode(data) {
    if (!/^[\w+/]*={0,2}$/.test(data) || data.length % 4 === 1)
        return '';
    return new TextDecoder().decode(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)));
}

// EXTERNAL MODULE: ./lib/src/read/docker-container.js
var docker_container = __webpack_require__(47641);
;// CONCATENATED MODULE: ./lib/src/read/table.js
/** @returns undefined when the line is no header that holds all the `required` names. */
function tableHeader(line, required) {
    const columns = [...line.text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ name: match[0], from: match.index }));
    if (!required.every((name) => columns.some((column) => column.name === name)))
        return undefined;
    const names = columns.map((column) => column.name);
    return {
        names,
        cells(row) {
            const byPlace = columns.map(({ name, from }, i) => {
                const raw = row.text.slice(from, columns[i + 1]?.from ?? row.text.length);
                return [name, { text: raw.trim(), from: from + raw.length - raw.trimStart().length }];
            });
            // White space lost on the way (a log pasted into an issue) breaks the places: fall back to runs of blanks.
            const torn = columns.some(({ from }) => from > 0 && from < row.text.length && row.text[from - 1] !== ' ');
            return new Map(torn ? byRuns(row.text, names) : byPlace);
        },
    };
}
function byRuns(text, names) {
    const runs = [...text.matchAll(/\S+(?: \S+)*/g)];
    return names.flatMap((name, i) => (runs[i] ? [[name, { text: runs[i][0], from: runs[i].index }]] : []));
}

;// CONCATENATED MODULE: ./lib/src/read/table-region.js

/**
 * A table whose rows are observed one by one.
 * @param required Names of columns without which the line is no such header.
 * @param observe What a row tells; undefined when the line is no row.
 */
function tableRegion(header, required, observe) {
    return rowsRegion(header, required, observe, (rows) => rows.flat());
}
/**
 * A table whose rows must be seen together, as when a watch prints a row for each change.
 * @param parse What a row holds; undefined when the line is no row.
 * @param observe What all rows tell, in their order.
 */
function rowsRegion(header, required, parse, observe) {
    const table = tableHeader(header, required);
    if (!table)
        return undefined;
    const rows = [];
    return {
        feed(line) {
            if (line.text.trim() === '')
                return false;
            const cells = table.cells(line);
            const row = parse((name) => cells.get(name), line);
            if (row !== undefined)
                rows.push(row);
            return row !== undefined;
        },
        close: () => (rows.length ? observe(rows) : undefined),
    };
}

;// CONCATENATED MODULE: ./lib/src/read/docker-tables.js
/** The tables of `docker ps` and `docker compose ps`. */



function dockerPsRegion(header) {
    return tableRegion(header, ['CONTAINER ID', 'STATUS', 'NAMES'], (row, line) => {
        const id = row('CONTAINER ID')?.text ?? '';
        const status = row('STATUS');
        const name = row('NAMES')?.text;
        if (!status || !name || !/^[0-9a-f]{12,64}$/.test(id))
            return undefined;
        const at = line.locate(status.from, status.from + status.text.length);
        return (0,docker_container/* observeStatusText */.mJ)(status.text, (0,docker_container/* containerSubject */.cv)(name, id, row('IMAGE')?.text), at);
    });
}
function composePsRegion(header) {
    const v2 = tableHeader(header, ['NAME', 'SERVICE', 'STATUS']);
    if (!v2 && !tableHeader(header, ['Name', 'Command', 'State']))
        return undefined;
    return tableRegion(header, [], (row, line) => {
        if (/^-+$/.test(line.text))
            return [];
        const name = row(v2 ? 'NAME' : 'Name')?.text;
        const status = row(v2 ? 'STATUS' : 'State');
        if (!name || !status || !/^[\w.-]+$/.test(name))
            return undefined;
        const at = line.locate(status.from, status.from + status.text.length);
        return (0,docker_container/* observeStatusText */.mJ)(status.text, (0,docker_container/* containerSubject */.cv)(name, undefined, row('IMAGE')?.text), at);
    });
}

;// CONCATENATED MODULE: ./lib/src/read/embedded-json.js




/** In every line whose object of many lines is read. */
const JSON_MARKERS = [
    '"apiVersion": "',
    '"kind": "',
    '"Id": "',
    '"Status": "',
    '"Command": "',
    '"Type": "container"',
    '"AutoRemove": ',
];
// Kubernetes; docker and podman inspect; the State of an inspect; docker and compose ps, docker events; podman ps.
const embedded_json_FIRST_KEY = /^\s*(?:\[?\s*\{\s*)?"(?:apiVersion": "[\w./-]+"|kind": "[A-Z]\w*"|Id": "[0-9a-f]{64}"|Status": "(?:created|running|paused|restarting|exited|dead)"|Command": "(?:[^"\\]|\\.){0,500}"|Type": "container"|AutoRemove": (?:true|false)),?\s*$/;
const ITEMS = /^\s*"items": \[\s*$/;
/** A member whose string does not end: here the text was cut. */
const TORN = /^\s*"(?:[^"\\]|\\.){1,200}(?:": "[^"]*)?$/;
const LIST_KIND = /^\s*"kind": "(\w+)List",?\s*$/;
function jsonRegion(first) {
    if (!embedded_json_FIRST_KEY.test(first.text))
        return undefined;
    const opening = first.text.trimStart()[0];
    const root = opening === '[' ? 2 : 1;
    let depth = opening === '"' ? 1 : 0;
    let lead = opening === '"' ? '{' : '';
    let part = [];
    let place = 'head';
    let itemKind;
    let format;
    let problem;
    let seen = [];
    const taken = () => {
        const all = seen;
        seen = [];
        return all;
    };
    const read = () => {
        const reading = readParts(part, lead, itemKind);
        part = [];
        if (!reading)
            return;
        format ??= reading.format;
        if (reading.problem)
            problem = `the JSON is broken or cut in the part that begins at line ${first.number}`;
        for (const one of reading.observations)
            seen.push(one);
    };
    /** @returns where it stopped, or -1 when the line is no JSON. */
    const take = (line, at) => {
        const before = depth;
        const scanned = (0,json_text/* readJsonLine */.Pl)(line.text, at, depth, place === 'items' ? root + 1 : 0);
        if (!scanned.json && !(at === 0 && TORN.test(line.text)))
            return -1;
        depth = scanned.json ? scanned.depth : 0;
        if (place === 'head' && before === root) {
            itemKind ??= LIST_KIND.exec(line.text)?.[1];
            if (ITEMS.test(line.text)) {
                place = 'items';
                part = [];
                lead = '';
                return scanned.end;
            }
        }
        if (place === 'items' && depth <= root)
            place = 'tail';
        // Between two items stands a comma.
        const from = place === 'items' && part.length === 0 ? line.text.indexOf('{', at) : at;
        if (place !== 'tail' && from >= 0)
            part.push({ line, from, to: scanned.end });
        if (place === 'items' && depth === root + 1 && part.length > 0)
            read();
        return scanned.end;
    };
    const feed = (line) => {
        let at = 0;
        do
            at = take(line, at);
        while (at >= 0 && at < line.text.length && depth > 0);
        return at >= 0;
    };
    feed(first);
    return {
        feed: (line) => depth > 0 && feed(line),
        close() {
            if (part.length > 0)
                read();
            return format ? taken() : undefined;
        },
        format: () => format ?? 'json',
        problem: () => problem,
        take: () => (place !== 'head' && format ? taken() : undefined),
    };
}
/** @returns undefined when they are no value of an engine or a cluster. */
function readParts(parts, lead, kind) {
    const { text, columns } = joinLines(parts, lead);
    const reading = (0,structured/* readTree */.Z)((0,tree/* parseJsonTree */.U)(text, '', columns), '', kind);
    return reading.format === '' ? undefined : reading;
}

;// CONCATENATED MODULE: ./lib/src/read/embedded-yaml.js


const embedded_yaml_OPENING = /^(- )?apiVersion: ["']?[\w./-]+["']?\s*$/;
// Only these stand at the margin of an object; any other line there ends it.
const TOP = new Set(('kind|metadata|spec|status|data|binaryData|stringData|immutable|type|involvedObject|regarding|related|reason|note|' +
    'message|action|count|eventTime|firstTimestamp|lastTimestamp|series|source|reportingComponent|reportingController|' +
    'reportingInstance|deprecatedCount|deprecatedFirstTimestamp|deprecatedLastTimestamp|deprecatedSource|items|' +
    'roleRef|rules|subjects|secrets|imagePullSecrets|automountServiceAccountToken|webhooks|provisioner|parameters|' +
    'reclaimPolicy|volumeBindingMode|allowVolumeExpansion|value|globalDefault|description|preemptionPolicy|endpoints|' +
    'subsets|addressType|ports|aggregationRule').split('|'));
/** @param parse The YAML parser, which is loaded when a text needs it. */
function yamlRegion(first, parse) {
    const opening = embedded_yaml_OPENING.exec(first.text);
    if (!opening)
        return undefined;
    const margin = opening[1] ? 2 : 0;
    const lines = [first];
    let format = 'yaml';
    let problem;
    return {
        feed(line) {
            const belongs = line.text.trim() === '' || isInside(line.text, margin);
            if (belongs)
                lines.push(line);
            return belongs;
        },
        close() {
            const has = (keys) => lines.some(({ text }) => keys.test(text.slice(margin)));
            if (!has(/^kind: ./) || !has(/^metadata:/))
                return undefined;
            format = 'kubernetes';
            // A manifest tells of nothing that happened, and there are large ones.
            if (!has(/^(?:status|involvedObject|regarding):/))
                return [];
            while (lines.at(-1)?.text.trim() === '')
                lines.pop();
            const { text, columns } = joinLines(lines.map((line) => ({ line, from: 0, to: line.text.length })));
            const reading = (0,structured/* readTree */.Z)(parse(text, '', columns), '');
            if (reading.format === '')
                return undefined;
            if (reading.problem)
                problem = `the YAML is broken or cut in the part that begins at line ${first.number}`;
            return reading.observations;
        },
        format: () => format,
        problem: () => problem,
    };
}
const opensYaml = (line) => embedded_yaml_OPENING.test(line.text);
function isInside(text, margin) {
    if (text.slice(0, margin).trim() !== '')
        return false;
    const rest = text.slice(margin);
    if (/^ +\S/.test(rest))
        return true;
    // Lists stand at the column of their key. An item that is an object is read for itself.
    if (rest.startsWith('- '))
        return !embedded_yaml_OPENING.test(rest);
    const key = /^([A-Za-z]+):(?: |$)/.exec(rest.trimEnd())?.[1];
    return key !== undefined && TOP.has(key);
}

;// CONCATENATED MODULE: ./lib/src/read/hs-err.js
const HS_ERR_MARKERS = [
    '# A fatal error has been detected by the Java Runtime Environment',
    '# There is insufficient memory for the Java Runtime Environment',
];
const SECTION = /^-{10,} {2}[A-Z](?: [A-Z])* -{5,}/;
/** A report of a large program has some thousands of lines, most of them its libraries. */
const BODY_LINES = 20_000;
const FACTS = [
    [/^#\s+(SIG[A-Z]+|EXCEPTION_\w+) \(0x[0-9a-f]+\) at pc=\S+, pid=(\d+)/, ['signal', 'pid']],
    [/^#\s+\S.{0,200} pid=(\d+), tid=/, ['pid']],
    [/^# ([CJVvj] {1,2}(?:\[([^\]+]{1,200})\+0x[0-9a-f]+\])?.{0,300})$/, ['detail', 'library']],
    [/^# (\S{1,400}hs_err_pid\d+\.log)$/, ['file']],
    [/^Command Line: (\S.{0,400})/, ['command']],
    [/^memory_limit_in_bytes: (\d+(?: k)?)$/, ['memoryLimit']],
];
function hsErrRegion(first) {
    if (!HS_ERR_MARKERS.some((marker) => first.text.startsWith(marker)))
        return undefined;
    const head = [];
    let lines = 0;
    /** Behind the last line that is certainly of the report. */
    let body = [];
    let place = 'head';
    const facts = {};
    const learn = (text) => {
        for (const [regex, names] of FACTS) {
            const match = regex.exec(text);
            names.forEach((name, i) => {
                const value = match?.[i + 1];
                if (value !== undefined)
                    facts[name] ??= value;
            });
        }
    };
    const feed = (line) => {
        const { text } = line;
        const blank = text.trim() === '';
        if (place === 'end' || text.startsWith('##['))
            return false;
        if (place === 'head' && SECTION.test(text))
            place = 'body';
        if (place === 'head' && !blank && !text.startsWith('#'))
            return false;
        if (place === 'body' && (lines > BODY_LINES || text.startsWith('# ')))
            return false;
        lines++;
        learn(text);
        body.push(line);
        if (place === 'head' && !blank)
            head.push(line);
        if (text === 'END.')
            place = 'end';
        if (place === 'end' || (place === 'head' && !blank))
            body = [];
        return true;
    };
    feed(first);
    return {
        feed,
        close: () => head.map((line) => {
            const { time } = line.facts();
            return {
                kind: 'text',
                text: line.text,
                subject: { kind: 'log', name: line.source },
                at: line.locate(),
                locate: line.locate,
                captures: facts,
                ...(time !== undefined && { time }),
            };
        }),
        // Without its end, the lines behind the head may be anything.
        rest: () => body,
    };
}

// EXTERNAL MODULE: ./lib/src/read/kube/conditions.js
var kube_conditions = __webpack_require__(175);
;// CONCATENATED MODULE: ./lib/src/read/kube/describe-lines.js
const ENTRY = /^( *)([A-Za-z0-9][\w ./-]*):(?:\s+(\S.*))?$/;
function parseEntry(line) {
    const text = line.text.trimEnd();
    const match = ENTRY.exec(text);
    if (!match)
        return undefined;
    const value = match[3] ?? '';
    return { indent: match[1].length, key: match[2], value, from: text.length - value.length, line, more: [] };
}
/** @returns the place of the value alone. */
const valueAt = (entry) => entry.line.locate(entry.from, entry.from + entry.value.length);
/** @returns the value with all its lines; undefined when there is none. */
function placed(entry) {
    return entry?.value ? { value: [entry.value, ...entry.more].join('\n').trimEnd(), at: valueAt(entry) } : undefined;
}
const words = (text) => new Set(text.split('|'));
/** What every kind of object has. */
const COMMON_KEYS = words('Name|Namespace|Labels|Annotations|Status|Reason|Message|Controlled By|Start Time|Events');
const POD_KEYS = words('Priority|Priority Class Name|PriorityClassName|Runtime Class Name|Service Account|Node|Termination Grace Period|' +
    'Seccomp Profile|SeccompProfile|LocalhostProfile|Security Policy|IP|IPs|NominatedNodeName|Resources|Init Containers|' +
    'Containers|Ephemeral Containers|Readiness Gates|Volumes|QoS Class|Node-Selectors|Tolerations|' +
    'Topology Spread Constraints|Security Context|Resource Claims|Scheduling Group');
const NODE_KEYS = words('Roles|Taints|Unschedulable|Lease|Addresses|Allocatable|System Info|PodCIDR|PodCIDRs|ProviderID|Non-terminated Pods|' +
    'Allocated resources|Node-Local ResourceSlices');
const OTHER_KEYS = words('Conditions|CreationTimestamp|Selector|Replicas|Pods Status|Pods Statuses|Pod Template|Parallelism|Completions|' +
    'Completion Mode|Completed Indexes|Completed At|Duration|Suspend|Backoff Limit|TTL Seconds After Finished|' +
    'Active Deadline Seconds|Schedule|Time Zone|Concurrency Policy|Successful Job History Limit|Failed Job History Limit|' +
    'Starting Deadline Seconds|Last Schedule Time|Active Jobs|Node-Selector|Desired Number of Nodes Scheduled|' +
    'Current Number of Nodes Scheduled|Number of Nodes Scheduled with Up-to-date Pods|' +
    'Number of Nodes Scheduled with Available Pods|Number of Nodes Misscheduled|Service Name|Pod Management Policy|' +
    'Update Strategy|Persistent Volume Claim Retention Policy|Volume Claims|StrategyType|MinReadySeconds|' +
    'RollingUpdateStrategy|OldReplicaSets|NewReplicaSet|StorageClass|Volume|Finalizers|Capacity|Access Modes|VolumeMode|' +
    'DataSource|Used By|Mounted By|API Version|Kind|Metadata|Spec|Type|Strategy|Triggers|Latest Version|Deployment');
/** @returns whether a description has this key at the margin; any other line there ends it. */
const isSection = (key) => [COMMON_KEYS, POD_KEYS, NODE_KEYS, OTHER_KEYS].some((keys) => keys.has(key));
/** @returns what is described. Keys that every object has leave it a pod, the kind that is mostly described. */
function describedKind(entries) {
    const top = entries.filter(({ indent }) => indent === 0).map(({ key }) => key);
    if (top.some((key) => NODE_KEYS.has(key)))
        return 'node';
    if (top.some((key) => POD_KEYS.has(key)))
        return 'pod';
    return top.some((key) => OTHER_KEYS.has(key) && key !== 'Conditions') ? 'workload' : 'pod';
}

;// CONCATENATED MODULE: ./lib/src/read/kube/describe-pod.js
/** The `Key: value` lines of a described pod -> PodFacts. */


function describedPod(entries) {
    const top = (key) => entries.find((entry) => entry.indent === 0 && entry.key === key);
    const reason = placed(top('Reason'));
    const message = placed(top('Message'));
    const namespace = top('Namespace')?.value;
    const node = top('Node')?.value.split('/')[0];
    const status = top('Status');
    const phase = status?.value.split(' ')[0];
    // `Terminating (lasts 5m)` stands in place of the phase.
    const deleted = phase === 'Terminating' ? placed(status) : undefined;
    return {
        name: top('Name')?.value ?? 'pod',
        ...(namespace && { namespace }),
        ...(node && node !== '<none>' && { node }),
        ...(phase && { phase }),
        ...(reason && { reason }),
        ...(message && { message }),
        ...(deleted && { deleted }),
        conditions: unreadyContainers(entries),
        containers: describedContainers(entries),
    };
}
/** Described conditions come without a reason; a running container that is not ready tells the same. */
function unreadyContainers(entries) {
    let running;
    let section = '';
    return entries.flatMap((entry) => {
        if (entry.indent === 0)
            section = entry.key;
        if (section.startsWith('Ephemeral'))
            return [];
        if (entry.key === 'State')
            running = entry.value === 'Running' ? entry : undefined;
        if (running?.indent !== entry.indent || entry.key !== 'Ready' || entry.value !== 'False')
            return [];
        return [{ type: 'ContainersReady', status: 'False', reason: { value: 'ContainersNotReady', at: valueAt(entry) } }];
    });
}
/** Containers stand under `Containers:`; an excerpt without that heading is one container without a name. */
function describedContainers(entries) {
    const found = [];
    let kind = 'main';
    let section = entries[0]?.indent === 0 ? '' : 'Containers';
    let name = 'container';
    let own = [];
    const flush = () => {
        if (own.some((entry) => entry.key === 'State' || entry.key === 'Last State'))
            found.push(containerFacts(name, kind, own));
        own = [];
    };
    for (const entry of entries) {
        if (entry.indent === 0) {
            flush();
            section = entry.key;
            kind = section.startsWith('Init') ? 'init' : section.startsWith('Ephemeral') ? 'ephemeral' : 'main';
        }
        else if (section.endsWith('Containers')) {
            if (entry.indent <= 2 && entry.value === '') {
                flush();
                name = entry.key;
            }
            else
                own.push(entry);
        }
    }
    flush();
    return found;
}
function containerFacts(name, kind, entries) {
    // Deeper lines are the details of a state, or arguments and variables that may look like anything.
    const value = (key) => entries.find((entry) => entry.key === key && entry.indent === entries[0].indent)?.value;
    const state = stateOf('State', entries);
    const lastState = stateOf('Last State', entries);
    const image = value('Image');
    const id = value('Container ID')?.replace(/^.*:\/\//, '');
    const restarts = Number(value('Restart Count'));
    return {
        name,
        kind,
        ready: value('Ready') === 'True',
        ...(id && { id }),
        ...(image && { image }),
        ...(restarts > 0 && { restarts }),
        ...(state && { state }),
        ...(lastState && { lastState }),
    };
}
function stateOf(key, entries) {
    const at = entries.findIndex((entry) => entry.key === key && entry.indent === entries[0].indent);
    const head = entries[at];
    const kind = head?.value.toLowerCase();
    if (!head || (kind !== 'waiting' && kind !== 'running' && kind !== 'terminated'))
        return undefined;
    const below = [];
    for (const entry of entries.slice(at + 1)) {
        if (entry.indent <= head.indent)
            break;
        below.push(entry);
    }
    const detail = (name) => below.find((entry) => entry.key === name);
    const reason = placed(detail('Reason'));
    const message = placed(detail('Message'));
    // The last one: a message that stands before them may hold such lines itself.
    const code = below.findLast((entry) => entry.key === 'Exit Code');
    const startedAt = (0,json_shape/* asTime */.GU)(below.findLast((entry) => entry.key === 'Started')?.value);
    const finishedAt = (0,json_shape/* asTime */.GU)(below.findLast((entry) => entry.key === 'Finished')?.value);
    return {
        kind,
        ...(reason && { reason }),
        ...(message && { message }),
        ...(code && /^-?\d+$/.test(code.value) && { exitCode: { value: Number(code.value), at: valueAt(code) } }),
        ...(startedAt !== undefined && { startedAt }),
        ...(finishedAt !== undefined && { finishedAt }),
    };
}

;// CONCATENATED MODULE: ./lib/src/read/kube/duration.js
/** Durations as kubectl prints them: `65s`, `2m13s`, `3h43m`, `5d`, `2y45d`. */
const UNITS = { y: 31_536_000, d: 86_400, h: 3600, m: 60, s: 1 };
/** @returns seconds; undefined for what is no duration (`<unknown>`, `<invalid>`). */
function durationSeconds(text) {
    if (!text || !/^(?:\d{1,9}[ydhms]){1,5}$/.test(text))
        return undefined;
    let seconds = 0;
    for (const [, count, unit] of text.matchAll(/(\d+)([ydhms])/g))
        seconds += Number(count) * UNITS[unit];
    return seconds;
}

// EXTERNAL MODULE: ./lib/src/read/kube/event.js
var kube_event = __webpack_require__(67029);
;// CONCATENATED MODULE: ./lib/src/read/kube/describe-tables.js



/** The rows below the first line that is a header with these names. */
function rows(lines, required) {
    let header;
    return lines.flatMap((line) => {
        if (header)
            return [[line, header.cells(line)]];
        header = tableHeader(line, required);
        return [];
    });
}
/** @param lines The lines below `Conditions:`. Those of a pod have no reasons and tell nothing here. */
function describedConditions(lines) {
    return rows(lines, ['Type', 'Status', 'Reason']).flatMap(([line, cells]) => {
        const type = cells.get('Type')?.text ?? '';
        const status = cells.get('Status')?.text ?? '';
        if (!/^(?:True|False|Unknown)$/.test(status))
            return [];
        const reason = placedCell(line, cells.get('Reason'));
        const message = placedCell(line, cells.get('Message'));
        return [{ type, status, ...(reason && { reason }), ...(message && { message }) }];
    });
}
// Indented, unless the blanks were lost on the way.
const EVENT_ROW = /^ *(?:Normal|Warning) {2,}\S/;
const EVENT_HEADER = /^ *(?:Type {2,}Reason |----)/;
const isEventRow = (line) => EVENT_ROW.test(line.text);
/** A row or a line of the header. */
const isEventLine = (line) => isEventRow(line) || EVENT_HEADER.test(line.text);
/** @param lines The lines below `Events:`; one that is no row continues the message of the row above it. */
function describedEvents(lines, object) {
    const events = [];
    for (const [line, cells] of rows(lines, ['Type', 'Reason', 'Message'])) {
        const message = placedCell(line, cells.get('Message'));
        const last = events.at(-1);
        const type = cells.get('Type')?.text;
        if (message && (type === 'Normal' || type === 'Warning'))
            events.push({
                type,
                reason: cells.get('Reason')?.text ?? '',
                message: message.value,
                object: { ...object, fieldPath: cells.get('SubObjectPath')?.text },
                at: message.at,
                time: line.facts().time,
                age: durationSeconds(cells.get('Age')?.text.split(' ')[0]),
                count: (0,kube_event/* eventCount */.C)(cells.get('Age')?.text),
            });
        else if (last)
            events[events.length - 1] = { ...last, message: `${last.message}\n${line.text}` };
    }
    return events;
}
const locate = (line, { from, text }) => line.locate(from, from + text.length);
function placedCell(line, cell) {
    return cell?.text ? { value: cell.text, at: locate(line, cell) } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/read/kube/events-excerpt.js
const SCHEDULED = /^Successfully assigned (?<namespace>[a-z0-9-]+)\/(?<name>[a-z0-9][a-z0-9.-]*) to (?<node>\S+)$/;
const NAMED = /\bpod[ =](?<name>[a-z0-9][a-z0-9.-]*)_(?<namespace>[a-z0-9-]+)\([0-9a-f-]{8,40}\)/;
// `Created container app` up to Kubernetes 1.28, with a colon after that.
const MADE = /^(?:Created|Started) container:? (\S+)$/;
/** @returns as much as the messages tell of the one pod that they name; undefined when they name none or several. */
function excerptPod(messages) {
    const named = messages.flatMap((message) => {
        const { name, namespace, node } = (SCHEDULED.exec(message) ?? NAMED.exec(message))?.groups ?? {};
        return name && namespace ? [{ name, namespace, ...(node && { node }) }] : [];
    });
    const [first] = named;
    if (!first || named.some(({ name }) => name !== first.name))
        return undefined;
    const made = new Set(messages.flatMap((message) => MADE.exec(message)?.[1] ?? []));
    return {
        ...first,
        ...named.find(({ node }) => node),
        conditions: [],
        containers: [...made].map((name) => ({ name, kind: 'main' })),
    };
}

// EXTERNAL MODULE: ./lib/src/read/kube/pod.js + 2 modules
var kube_pod = __webpack_require__(69597);
;// CONCATENATED MODULE: ./lib/src/read/kube/pod-events.js

/** What the kubelet reports of a container, not of the pod as a whole. */
const OF_CONTAINER = new Set([
    'BackOff',
    'ErrImageNeverPull',
    'Failed',
    'FailedPostStartHook',
    'FailedPreStopHook',
    'InspectFailed',
    'Killing',
    'ProbeWarning',
    'Unhealthy',
]);
/** These end a pod, however well it was. */
const ENDING = new Set(['Evicted', 'NodeNotReady', 'Preempted', 'Preempting', 'TaintManagerEviction']);
/** The kubelet waits at most so long before it starts a container once more. Seconds. */
const BACK_OFF = 300;
/**
 * A container that crashes again and again is ready for a while after each start. What the kubelet has held back within
 * its longest wait has not come back to health.
 * @returns the pod, such containers as not ready.
 */
function unsettled(pod, events) {
    const heldBack = events.some(({ reason, message, age }) => reason === 'BackOff' && age !== undefined && age <= BACK_OFF && message.includes('restarting failed container'));
    if (!heldBack)
        return pod;
    const crashes = ({ restarts, lastState }) => (restarts ?? 0) > 1 && lastState?.kind === 'terminated' && (lastState.exitCode?.value ?? 0) !== 0;
    return { ...pod, containers: pod.containers.map((one) => (crashes(one) ? { ...one, ready: false } : one)) };
}
/** @returns the events that count, each with its container where that is certain. A description does not print it. */
function currentEvents(events, pod) {
    const healthy = (0,kube_pod/* isHealthy */.Wr)(pod);
    return events
        .filter(({ reason }) => !healthy || ENDING.has(reason))
        .map((event) => {
        const container = event.object.fieldPath ? undefined : containerOf(event, pod);
        return container ? { ...event, object: { ...event.object, fieldPath: container } } : event;
    });
}
function containerOf({ reason, message }, { containers }) {
    if (!OF_CONTAINER.has(reason))
        return undefined;
    const only = (some) => (some.length === 1 ? some[0] : undefined);
    const inMessage = containers.filter(({ image }) => image !== undefined && message.includes(`"${image}"`));
    const found = only(containers) ?? only(inMessage);
    return found && `spec.containers{${found.name}}`;
}

;// CONCATENATED MODULE: ./lib/src/read/kube/describe.js








const describe_OPENING = /^(?:Name:\s{2,}\S+|(?:Init )?Containers:|\s*(?:Last )?State:\s{2,}(?:Waiting|Running|Terminated)|Events:)\s*$/;
// A termination message is printed as it is, so its lines look like anything; one of these comes after it.
const AFTER_MESSAGE = /^ +(?:Exit Code|Signal|Started|Finished|Ready): |^##\[/;
/** The kubelet takes no more lines of a log for a message. */
const MESSAGE_LINES = 80;
// Messages of events are printed as they are, too: what a probe or a hook said may have several lines.
const QUOTING_EVENT = /^ *(?:Normal|Warning) {2,}(?:Unhealthy|ProbeWarning|FailedPostStartHook|FailedPreStopHook) /;
/** Up to Kubernetes 1.6 the columns were aligned with tabs: their lines are read one by one. */
const OLD_EVENTS = /^\s*FirstSeen\s+LastSeen\s+Count\s/;
/** So many lines may stand between two events. */
const QUOTED_LINES = 20;
function describeRegion(first) {
    const cutOut = isEventLine(first);
    if (!cutOut && !describe_OPENING.test(first.text))
        return undefined;
    const entries = [];
    const conditions = [];
    const events = [];
    let section = cutOut ? 'Events' : '';
    let blank = 0;
    let terminated = false;
    let message;
    let quoting = false;
    let quoted = [];
    /** @returns whether the line may belong to the message of the last event; only another event makes it certain. */
    const mayBeQuoted = (line) => {
        if (isEventRow(line)) {
            events.push(...quoted);
            quoted = [];
            quoting = QUOTING_EVENT.test(line.text);
            return false;
        }
        if (!quoting || section !== 'Events' || quoted.length >= QUOTED_LINES || /^(?:##\[|Name: )/.test(line.text))
            return false;
        quoted.push(line);
        return true;
    };
    const feed = (line) => {
        if (message && message.length < MESSAGE_LINES && !AFTER_MESSAGE.test(line.text)) {
            message.push(line.text);
            return true;
        }
        message = undefined;
        if (mayBeQuoted(line))
            return true;
        if (line.text.trim() === '')
            return ++blank < 4;
        if (OLD_EVENTS.test(line.text))
            return false;
        const isEvent = section === 'Events' && isEventLine(line);
        const entry = isEvent ? undefined : parseEntry(line);
        const startsAnother = entry?.indent === 0 && entry.key === 'Name' && entries.length > 0;
        const foreign = /^\S/.test(line.text) && !isEvent && !(entry && isSection(entry.key));
        if (startsAnother || foreign || (blank > 1 && entries.length > 0 && entry?.key !== 'Events'))
            return false;
        blank = 0;
        if (entry?.indent === 0)
            section = entry.key;
        if (section === 'Conditions')
            conditions.push(line);
        else if (section === 'Events')
            events.push(line);
        else if (entry)
            entries.push(entry);
        if (entry?.key.endsWith('State'))
            terminated = entry.value === 'Terminated';
        if (entry?.key === 'Message' && entry.indent > 0 && terminated)
            message = entry.more;
        return true;
    };
    feed(first);
    return {
        feed,
        close: () => observeDescription(entries, conditions, events),
        rest: () => quoted,
    };
}
function observeDescription(entries, conditions, events) {
    if (entries.length === 0)
        return observeExcerpt(events);
    if (conditions.length + events.length === 0 && !entries.some(({ key }) => key === 'State'))
        return undefined;
    const kind = describedKind(entries);
    if (kind === 'pod')
        return observeDescribedPod(describedPod(entries), events);
    const top = (key) => entries.find((entry) => entry.indent === 0 && entry.key === key)?.value;
    const name = top('Name') ?? kind;
    const namespace = kind === 'workload' ? top('Namespace') : undefined;
    const subject = kind === 'node' ? { kind, name, node: name } : { kind, name, ...(namespace && { namespace }) };
    return [
        ...(0,kube_conditions/* observeConditions */.h)(subject, describedConditions(conditions)),
        ...describedEvents(events, { kind, name, namespace }).flatMap(kube_event/* observeKubeEvent */.u),
    ];
}
function observeDescribedPod(pod, events) {
    const own = describedEvents(events, { kind: 'pod', name: pod.name, namespace: pod.namespace, node: pod.node });
    const current = unsettled(pod, own);
    return [...(0,kube_pod/* observePod */.U2)(current), ...currentEvents(own, current).flatMap(kube_event/* observeKubeEvent */.u)];
}
function observeExcerpt(events) {
    const messages = describedEvents(events, { kind: 'pod', name: '' }).map(({ message }) => message);
    const pod = excerptPod(messages);
    return pod && observeDescribedPod(pod, events);
}

;// CONCATENATED MODULE: ./lib/src/read/kube/events-table.js



function eventsTableRegion(header) {
    const columns = tableHeader(header, ['TYPE', 'REASON', 'MESSAGE'])?.names;
    // Before kubectl 1.14 the object was told by KIND and by NAME, which is that of the event.
    const old = columns !== undefined && !columns.includes('OBJECT');
    return tableRegion(header, ['TYPE', 'REASON', 'MESSAGE'], (row, line) => {
        const message = row('MESSAGE');
        const type = row('TYPE')?.text;
        if (!message || (type !== 'Warning' && type !== 'Normal'))
            return undefined;
        return observeRow(line, {
            type,
            message,
            reason: row('REASON')?.text ?? '',
            object: old
                ? `${row('KIND')?.text ?? 'pod'}/${row('NAME')?.text.replace(/\.[0-9a-f]{10,20}$/, '')}`
                : row('OBJECT')?.text,
            namespace: row('NAMESPACE')?.text,
            fieldPath: row('SUBOBJECT')?.text,
            count: Number(row('COUNT')?.text) || (0,kube_event/* eventCount */.C)(row('LAST SEEN')?.text),
        });
    });
}
// [namespace]  last seen  type  reason  kind/name  message
const BARE_ROW = /^(?:([a-z0-9][a-z0-9-]{0,62}) {2,99})?(?:\d[\dydhms]{0,11}|<unknown>)(?: \(x\d{1,9} over [\dydhms]{1,12}\))? {2,99}(Normal|Warning) {2,99}([A-Z]\w{1,127}) {2,99}([A-Za-z]{1,63}\/[a-z0-9][a-z0-9.-]{0,252}) {2,99}(\S.*)$/;
/** Rows of `--no-headers`, or of a table whose header was lost. */
function bareEventsRegion(first) {
    const seen = [];
    const feed = (line) => {
        const match = BARE_ROW.exec(line.text);
        if (!match)
            return false;
        const [, namespace, type, reason, object, message] = match;
        const from = line.text.length - message.length;
        const cell = { text: message.trimEnd(), from };
        const count = (0,kube_event/* eventCount */.C)(line.text.slice(0, from));
        seen.push(...observeRow(line, { type: type, reason: reason, message: cell, object, namespace, count }));
        return true;
    };
    return feed(first) ? { feed, close: () => seen } : undefined;
}
function observeRow(line, { message, object, namespace, fieldPath, ...row }) {
    const [kind = 'pod', name = ''] = (object ?? '').split('/');
    return (0,kube_event/* observeKubeEvent */.u)({
        ...row,
        message: message.text,
        object: { kind: kind.toLowerCase(), name, namespace, fieldPath },
        at: line.locate(message.from, message.from + message.text.length),
        time: line.facts().time,
    });
}

;// CONCATENATED MODULE: ./lib/src/read/kube/pod-status.js
/** Every pod passes these on its way; only after a while do they mean trouble. Seconds. */
const ON_THE_WAY = 10;
/** The scheduler needs less than that to place a pod that it can place. */
const SCHEDULING = 60;
/** @returns what the row tells; nothing for a pod that is well or has hardly begun. */
function observePodRow(row) {
    const { subject, at, age = ON_THE_WAY } = row;
    const captures = row.restarts ? { captures: { restarts: String(row.restarts) } } : {};
    const say = (...words) => words.map((status) => ({ kind: 'status', status, subject, at, ...captures }));
    const init = row.status.startsWith('Init:');
    const status = init ? row.status.slice('Init:'.length) : row.status;
    const number = /^(ExitCode|Signal):(\d{1,10})$/.exec(status);
    if (number) {
        const code = Number(number[2]) + (number[1] === 'Signal' ? 128 : 0);
        return [{ kind: 'exit', code, subject, at, ...captures }, ...(init ? say('InitContainerFailed') : [])];
    }
    if (/^\d+\/\d+$/.test(status) || status === 'PodInitializing' || status === 'ContainerCreating')
        return age < ON_THE_WAY ? [] : say(init ? 'PodInitializing' : status);
    if (init)
        return say('InitContainerFailed', status);
    if (isReady(row))
        return [];
    if (status === 'Running')
        return age < ON_THE_WAY ? [] : say('ContainersNotReady');
    // What the kubelet has taken over shows ContainerCreating.
    if (status === 'Pending')
        return (row.age ?? 0) < SCHEDULING || subject.node ? say(status) : say('PendingListed');
    // The table does not show the exit code.
    if (status === 'Error' || status === 'Failed')
        return say('Error', 'ErrorListed');
    return say(status);
}
/** @returns whether the pod works or has done its work. */
const isWell = (row) => row.status === 'Completed' || row.status === 'Succeeded' || isReady(row);
const isReady = ({ status, ready }) => status === 'Running' && ready !== undefined && ready[0] >= ready[1];
/** @returns whether the row is only a stage on the way, and not an end of something. */
const isStage = ({ status }) => /^(?:Pending|ContainerCreating|PodInitializing|Running|Terminating|Init:\d+\/\d+)$/.test(status);

;// CONCATENATED MODULE: ./lib/src/read/kube/pods-table.js



function podsTableRegion(header) {
    return rowsRegion(header, ['NAME', 'STATUS', 'RESTARTS'], parseRow, observeRows);
}
function parseRow(row, line) {
    const name = row('NAME')?.text.replace(/^pod\//, '') ?? '';
    const status = row('STATUS');
    // `5 (2m ago)` since kubectl 1.22.
    const restarts = /^(\d{1,9})(?: \(\S+ ago\))?$/.exec(row('RESTARTS')?.text ?? '');
    const readyText = row('READY')?.text;
    const ready = /^(\d{1,5})\/(\d{1,5})$/.exec(readyText ?? '');
    const isRow = /^[a-z0-9][a-z0-9.-]*$/.test(name) && /^[A-Za-z][\w:/. -]*$/.test(status?.text ?? '');
    if (!isRow || !status || !restarts || (readyText !== undefined && !ready))
        return undefined;
    const namespace = row('NAMESPACE')?.text;
    const node = row('NODE')?.text;
    const subject = {
        kind: 'pod',
        name,
        pod: name,
        ...(namespace && { namespace }),
        ...(node && node !== '<none>' && { node }),
    };
    return {
        subject,
        status: status.text,
        at: line.locate(status.from, status.from + status.text.length),
        ready: ready ? [Number(ready[1]), Number(ready[2])] : undefined,
        restarts: Number(restarts[1]),
        age: durationSeconds(row('AGE')?.text),
    };
}
/** A watch prints a row for each change: the last one is how the pod is now. */
function observeRows(rows) {
    const last = new Map(rows.map((row) => [podKey(row), row]));
    return rows.flatMap((row) => {
        const now = last.get(podKey(row));
        if (row !== now && (isWell(now) || isStage(row)))
            return [];
        return observePodRow(row);
    });
}
const podKey = ({ subject }) => `${subject.namespace ?? ''}/${subject.name}`;

;// CONCATENATED MODULE: ./lib/src/read/kube/workloads-table.js


/** A younger workload may still be starting its pods. Seconds. */
const STARTING = 60;
/** Jobs: `STATUS` since kubectl 1.31; without it the table does not tell a failed job from one that runs. */
function jobsTableRegion(header) {
    return workloadRegion(header, ['NAME', 'STATUS', 'COMPLETIONS', 'DURATION'], 'STATUS', (row) => {
        const status = row('STATUS')?.text ?? '';
        if (!/^\d{1,9}\/\d/.test(row('COMPLETIONS')?.text ?? '') || !/^[A-Z][A-Za-z]*$/.test(status))
            return undefined;
        return status === 'Failed' ? ['JobFailed'] : [];
    });
}
/** Deployments and stateful sets: `READY` is `1/3`. */
function deploymentsTableRegion(header) {
    return workloadRegion(header, ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE'], 'READY', (row) => {
        const ready = /^(\d{1,9})\/(\d{1,9})$/.exec(row('READY')?.text ?? '');
        return ready ? missing(Number(ready[1]), Number(ready[2]), row) : undefined;
    });
}
/** Replica sets and daemon sets: numbers in columns of their own. */
function replicasTableRegion(header) {
    return workloadRegion(header, ['NAME', 'DESIRED', 'CURRENT', 'READY', 'AGE'], 'READY', (row) => {
        const [up, all] = [row('READY')?.text, row('DESIRED')?.text].map((text) => Number(text || Number.NaN));
        return Number.isInteger(up) && Number.isInteger(all) ? missing(up, all, row) : undefined;
    });
}
const missing = (up, all, row) => up < all && (durationSeconds(row('AGE')?.text) ?? 0) >= STARTING ? ['MinimumReplicasUnavailable'] : [];
/** @param statuses What a row tells, shown by its cell `shown`; undefined when the line is no row. */
function workloadRegion(header, required, shown, statuses) {
    const parse = (row, line) => {
        // `kubectl get all` puts the kind in front: `deployment.apps/web`.
        const name = row('NAME')?.text.replace(/^[a-z.]+\//, '') ?? '';
        const cell = row(shown);
        const found = /^[a-z0-9][a-z0-9.-]*$/.test(name) && cell ? statuses(row) : undefined;
        if (!found || !cell)
            return undefined;
        const namespace = row('NAMESPACE')?.text;
        const subject = { kind: 'workload', name, ...(namespace && { namespace }) };
        const at = line.locate(cell.from, cell.from + cell.text.length);
        const seen = found.map((status) => ({ kind: 'status', status, subject, at }));
        return { key: `${namespace}/${name}`, seen };
    };
    // A watch prints a row for each change: the last one is how it is now.
    return rowsRegion(header, required, parse, (rows) => [...new Map(rows.map(({ key, seen }) => [key, seen])).values()].flat());
}

;// CONCATENATED MODULE: ./lib/src/read/region.js











const OPENERS = [
    { markers: ['RESTARTS'], format: 'kubectl-table', open: podsTableRegion },
    { markers: ['CONTAINER ID'], format: 'docker-ps', open: dockerPsRegion },
    { markers: ['SERVICE ', 'State  '], format: 'compose-ps', open: composePsRegion },
    { markers: ['COMPLETIONS'], format: 'kubectl-table', open: jobsTableRegion },
    { markers: ['UP-TO-DATE'], format: 'kubectl-table', open: deploymentsTableRegion },
    { markers: ['DESIRED'], format: 'kubectl-table', open: replicasTableRegion },
    { markers: ['LAST SEEN', 'MESSAGE'], format: 'kubectl-events', open: eventsTableRegion },
    { markers: ['  Warning  ', '  Normal  '], format: 'kubectl-events', open: bareEventsRegion },
    {
        markers: ['Name:  ', 'Containers:', 'State:  ', 'Events:', '  Reason  '],
        format: 'kubectl-describe',
        open: describeRegion,
    },
    { markers: HS_ERR_MARKERS, format: 'jvm-crash-report', open: hsErrRegion },
    { markers: PROGRESS_MARKERS, format: 'buildkit-rawjson', open: progressRegion },
    { markers: JSON_MARKERS, format: 'json', open: jsonRegion },
    {
        markers: ['apiVersion: '],
        format: 'yaml',
        needs: 'yaml',
        opens: opensYaml,
        open: (line, { yaml }) => (yaml ? yamlRegion(line, yaml) : undefined),
    },
    {
        markers: JUNIT_MARKERS,
        format: 'junit-xml',
        needs: 'xml',
        opens: opensJunit,
        open: (line, { xml }) => (xml ? junitRegion(line, xml) : undefined),
    },
];
/** With those of values on one line, which read/inline-json.ts reads. */
const REGION_MARKERS = [
    ...new Set([...OPENERS.flatMap((opener) => opener.markers), ...INLINE_MARKERS]),
];
/** @param head The beginning of a raw line that is too long to be read for nothing. */
const mayBeStructured = (head) => mayHoldJson(head) || /<testsuite/.test(head);
const mayOpen = (opener, line) => opener.markers.some((marker) => line.text.includes(marker));
/** @returns the parser that has to be loaded before this line can open its region. */
function missingParser(line, parsers) {
    const opener = OPENERS.find((one) => one.needs && !parsers[one.needs] && mayOpen(one, line) && one.opens?.(line));
    return opener?.needs;
}
/** @returns undefined when the line opens none; `format` of a region is there for all. */
function openRegion(line, parsers = {}) {
    for (const opener of OPENERS) {
        const region = mayOpen(opener, line) ? opener.open(line, parsers) : undefined;
        if (region)
            return { ...region, format: region.format ?? (() => opener.format) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/read/success.js
/** Lines with which test runners say that one test passed; its name may hold any word. */
// mocha, vitest, jest · TAP, bats · go test · pytest -v, unittest -v · cargo test, deno · ctest · googletest.
const PASSED = /^\s*(?:[✓✔√]\s|ok \d+ |--- PASS: |\[ +(?:OK|RUN) +\] )|^\S+::\S.* PASSED\b|^test \S.* \.\.\. (?:ok|ignored)\b|^test\S* \([\w.]+\).* \.\.\. ok$|^\s*\d+\/\d+ Test +#\d+: .* Passed /;
/** @param text A clean line. */
function tellsOfSuccess(text) {
    return PASSED.test(text);
}

;// CONCATENATED MODULE: ./lib/src/read/text-line.js


/**
 * @param raw One line, or the window of a very long one.
 * @param number Its 1-based number.
 * @param offset Raw columns in front of the window.
 * @param clean The line, when it was cleaned before.
 */
function textLine(source, number, raw, offset = 0, clean = (0,read_clean/* cleanLine */.O)(raw)) {
    const { text, facts, rawColumn } = clean;
    return {
        text,
        facts,
        rawColumn,
        source,
        number,
        locate(from = 0, to = text.length) {
            const end = Math.max(to, from);
            const part = (0,lines/* excerpt */.Kb)(text, from);
            return {
                source,
                line: number,
                column: offset + rawColumn(from) + 1,
                endColumn: offset + (end > from ? rawColumn(end - 1) + 1 : rawColumn(from)) + 1,
                text: part.text,
                highlight: part.span(from, end),
            };
        },
    };
}

// EXTERNAL MODULE: ./lib/src/match/block.js
var match_block = __webpack_require__(73049);
// EXTERNAL MODULE: ./lib/src/read/ci/step.js
var ci_step = __webpack_require__(17220);
// EXTERNAL MODULE: ./lib/src/match/resolve.js
var resolve = __webpack_require__(23356);
;// CONCATENATED MODULE: ./lib/src/match/swallowed.js

/** Diagnoses that leave no product. */
const UNBUILT = ['compile-error', 'link-error', 'build-failed'];
/** What the steps behind it then say. */
const MISSED = 'missing-file';
/** @returns events to be told although their steps passed. */
function swallowed(told, past, library) {
    return [...containers(past, library), ...unbuilt(told, past)];
}
/** Where a container is seen to have failed, it is worth a word. */
function containers(past, library) {
    return past
        .map(({ event }) => event)
        .filter(({ subject, exitCode, role }) => subject.kind === 'container' && exitCode && role === 'symptom')
        .flatMap(({ subject, at, captures }) => (0,resolve/* resolve */.hd)({ kind: 'status', status: 'FailedInPassedStep', subject, at, captures }, library));
}
function unbuilt(told, past) {
    const failed = told.find(({ event, step }) => event.role === 'wrapper' && step?.outcome === 'failed');
    const known = told.some(({ event, step }) => !tellsNothing(event) && (event.role !== 'context' || isFailed(step)));
    if (!failed || known)
        return [];
    const builds = past.filter(({ event, step }) => step?.kind === 'script' &&
        event.role === 'cause' &&
        UNBUILT.includes(event.id) &&
        event.at.line < failed.event.at.line &&
        event.subject.job === failed.event.subject.job);
    const last = builds.at(-1)?.step;
    return builds.filter(({ step }) => step === last).map(({ event }) => event);
}
const tellsNothing = ({ role, id }) => role === 'wrapper' || id === MISSED;
const isFailed = (step) => step?.outcome === 'failed';

;// CONCATENATED MODULE: ./lib/src/match/collector.js


/** Events that one pattern may give in one step. */
const EVENT_LIMIT = 1000;
/** Events of a text: above the first limit a pattern has one in a step, above the second none, whatever the text. */
const CROWDED = 20_000;
const FULL = 50_000;
/** What stands in no step. */
const NO_STEP = {};
/** Events of a pattern in a step of which the lines around are kept; one of the first is what a report shows. */
const SHOWN = 3;
function createCollector(library) {
    const seen = [];
    /** Where the events of the step begin that runs. */
    let begun = 0;
    let running;
    const counts = new WeakMap();
    const places = new Set();
    let leftOut = 0;
    return {
        add(events, step, around) {
            if (events.length === 0)
                return;
            if (step !== running) {
                letGo(seen, begun);
                [begun, running] = [seen.length, step];
            }
            const counted = counts.get(step ?? NO_STEP) ?? new Map();
            counts.set(step ?? NO_STEP, counted);
            let near;
            for (const event of events) {
                const count = counted.get(event.pattern) ?? 0;
                const place = `${event.pattern} ${event.at.line}:${event.at.column}`;
                if (places.has(place))
                    continue;
                if (count >= limitOf(seen.length)) {
                    leftOut++;
                    continue;
                }
                places.add(place);
                counted.set(event.pattern, count + 1);
                if (around && count < SHOWN && event.role !== 'context')
                    near ??= around();
                seen.push({ event: near ? { ...event, around: near } : event, step });
            }
        },
        forgetPlaces() {
            if (places.size)
                places.clear();
        },
        end(passed) {
            letGo(seen, begun);
            // What a step printed that passed was no failure.
            const isPast = ({ step }) => passed || (0,ci_step/* hasPassed */.P)(step);
            const told = seen.filter((one) => !isPast(one));
            const past = seen.filter(isPast);
            const hidden = new Set(swallowed(told, past, library));
            const events = [...told.map(({ event }) => event), ...hidden];
            const dismissed = past.map(({ event }) => event).filter((event) => !hidden.has(event));
            return { events, dismissed, leftOut, full: seen.length >= FULL };
        },
    };
}
/** @returns how many events of one pattern a step may have, by how many there are in all. */
const limitOf = (events) => (events < CROWDED ? EVENT_LIMIT : events < FULL ? 1 : 0);
/**
 * What explains other events of its step explains nothing when the step passed: a log of many steps that pass shall
 * not fill the memory.
 * @param from Where the events of the step begin.
 */
function letGo(seen, from) {
    let kept = from;
    for (let i = from; i < seen.length; i++) {
        const { event, step } = seen[i];
        if (event.role !== 'context' || !(0,ci_step/* hasPassed */.P)(step))
            seen[kept++] = seen[i];
    }
    seen.length = kept;
}

;// CONCATENATED MODULE: ./lib/src/match/colours.js
/**
 * A keyword that a program coloured in parts (`\e[31merr\e[0mor`) is no run of bytes. For the search, colour codes are
 * taken out of each line; blanks make up for them at its end, so that every line stays where it is.
 */
const ESC = 27;
const LF = 10;
const BLANK = 32;
/** Parameters of a colour code have no more bytes than this. */
const PARAMETERS = 32;
/**
 * Takes the colour codes out of `bytes[from, to)`.
 * @param kept Codes that somebody searches for.
 * @param limit Lines with more bytes are left as they are: places in them are looked up, and must not move.
 */
function dropColours(bytes, from, to, kept, limit) {
    for (let esc = next(ESC, bytes, from, to); esc < to;) {
        let start = esc;
        while (start > from && bytes[start - 1] !== LF && esc - start <= limit)
            start--;
        let end = esc;
        while (end < to && bytes[end] !== LF && end - start <= limit)
            end++;
        // A zero byte before a code takes the place of a written-out escape.
        if (end - start <= limit)
            pack(bytes, esc > from && bytes[esc - 1] === 0 ? esc - 1 : esc, end, kept);
        else
            end = next(LF, bytes, end, to);
        esc = next(ESC, bytes, end, to);
    }
}
function next(byte, bytes, from, to) {
    const at = bytes.indexOf(byte, from);
    return at < 0 ? to : at;
}
/** Writes `bytes[from, end)`, the rest of a line, without its codes. */
function pack(bytes, from, end, kept) {
    let to = from;
    for (let at = from; at < end;) {
        const byte = bytes[at];
        const held = byte === 0 && at + 1 < end && bytes[at + 1] === ESC;
        const after = held ? at + 1 : byte === ESC && !isKept(bytes, at, kept) ? codeEnd(bytes, at, end) : at;
        if (after > at)
            at = after;
        else {
            bytes[to++] = byte;
            at++;
        }
    }
    bytes.fill(BLANK, to, end);
}
/** @returns where the colour code or erasure that begins here ends; `at` itself when it is neither. */
function codeEnd(bytes, at, end) {
    if (bytes[at + 1] !== 0x5b)
        return at;
    let place = at + 2;
    while (place < end && place < at + PARAMETERS && bytes[place] >= 0x30 && bytes[place] <= 0x3f)
        place++;
    const last = place < end ? bytes[place] : undefined;
    return last === 0x6d || last === 0x4b ? place + 1 : at;
}
function isKept(bytes, at, kept) {
    for (const code of kept) {
        let i = 0;
        while (i < code.length && bytes[at + i] === code[i])
            i++;
        if (i === code.length)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/match/filter.js
var filter = __webpack_require__(58696);
// EXTERNAL MODULE: ./lib/src/match/keywords.js
var keywords = __webpack_require__(52986);
// EXTERNAL MODULE: ./lib/src/match/known.js
var match_known = __webpack_require__(85847);
;// CONCATENATED MODULE: ./lib/src/match/line-subject.js

/**
 * @param step In which the line stands.
 * @param known What holds for every line that does not say otherwise.
 */
function subjectOf(line, step, known) {
    return (0,match_known/* withKnown */.C)(told(line, line.facts().step ?? known?.step ?? step), known);
}
function told(line, step) {
    const { pod, container, node, process, job } = line.facts();
    const where = { ...(node && { node }), ...(process && { process }), ...(step && { step }), ...(job && { job }) };
    if (container)
        return { kind: 'container', name: container, container, ...(pod && { pod }), ...where };
    if (step)
        return { kind: 'step', name: step, ...where };
    return { kind: 'log', name: line.source, ...where };
}
/** What a line says of its time in another way than with a date. */
function clockOf(line) {
    const { yearless, uptime } = line.facts();
    return { ...(yearless !== undefined && { yearless }), ...(uptime !== undefined && { uptime }) };
}

;// CONCATENATED MODULE: ./lib/src/match/long-line.js
/** A line that is too long to be judged whole: windows around what was found in it. */



/** Bytes before and after each hit; a line that is not longer is judged whole. */
const WINDOW = filter/* VIEW */.gR;
/** @param hit The first place of the line `[start, end)` at which something was found. */
function* windowsOf(bytes, hits, start, end, hit) {
    let column = 0;
    for (let at = hit, known = start; at >= 0;) {
        const from = (0,match_block/* characterAt */.zj)(bytes, Math.max(start, at - WINDOW));
        const to = (0,match_block/* characterAt */.zj)(bytes, Math.min(end, at + WINDOW));
        column += (0,match_block/* decode */.D4)(bytes, known, from).length;
        known = from;
        // What stands near the end of a window gets one of its own, in which there is room behind it.
        const next = to < end ? to - WINDOW / 2 : end;
        yield {
            raw: (0,match_block/* decode */.D4)(bytes, from, to),
            found: (0,keywords/* sequencesIn */.C3)(hits, from, to),
            column,
            whole: from === start && to === end,
            until: to < end ? column + (0,match_block/* decode */.D4)(bytes, from, next).length + 1 : Number.POSITIVE_INFINITY,
        };
        at = to < end ? (0,keywords/* hitAround */.D)(hits, start, next, end) : -1;
    }
}

;// CONCATENATED MODULE: ./lib/src/read/prefix/task.js
/**
 * What task runners put in front of each line of the tasks that they run side by side: Turborepo, pnpm, Yarn, Lerna,
 * concurrently, foreman, GNU parallel, pytest-xdist, ctest, MSBuild, Bazel. These shapes are weak, so they count only
 * for a line that says nothing as it stands.
 */
/** A word that says how bad something is names no task. */
const LEVELS = 'err|error|warn|warning|info|notice|note|debug|trace|fatal|critical|success|hint|verbose';
const anyCase = (words) => words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const NO_LEVEL = String.raw `(?!(?:${anyCase(LEVELS)})\b)`;
const PACKAGE = String.raw `@[\w.-]{1,60}/[\w.-]{1,80}`;
const SCRIPT = String.raw `[a-z][\w:.-]{0,60}`;
/** The first one that fits counts. */
const SHAPES = [
    // Turborepo and Lerna with a scoped package; Turborepo without a scope, where the task is a usual one.
    `${PACKAGE}:(?:${SCRIPT}:)? `,
    String.raw `(?:\/\/|[\w-]{1,60})[:#](?:test|lint|build|check|type-?check|types|compile|format|coverage|e2e|unit|dev)[\w:-]{0,40}: `,
    // pnpm -r: the folder and the script.
    String.raw `(?:\.|[\w@.-]{1,60}(?:/[\w@.-]{1,60}){1,6}) ${SCRIPT}: `,
    // Yarn workspaces, concurrently, foreman, wireit, pytest-xdist.
    String.raw `\[${NO_LEVEL}(?:${PACKAGE}|[A-Za-z][\w.:/-]{0,60}|\d{1,3})\](?::|\s\||\s\d{1,6}:)? `,
    String.raw `\d\d:\d\d:\d\d [\w.-]{1,40} {0,20}\| `,
    // GNU parallel --tag.
    String.raw `[\w./@:=-]{1,80}\t(?=\S)`,
    // ctest with --verbose, MSBuild, Bazel with --show_timestamps.
    String.raw `\d{1,5}: `,
    String.raw ` {0,8}\d{1,4}(?::\d{1,4})?>`,
    String.raw `\(\d\d:\d\d:\d\d\) `,
];
const MARK = new RegExp(SHAPES.map((shape) => `(?:${shape})`).join('|'), 'y');
/**
 * @param text A clean line.
 * @returns how many characters of it are the mark of a task runner; 0 when it bears none.
 */
function taskMark(text) {
    MARK.lastIndex = 0;
    return MARK.test(text) ? MARK.lastIndex : 0;
}

;// CONCATENATED MODULE: ./lib/src/match/marked.js



/**
 * Most lines in which a keyword occurs match nothing; that is seen before anything else is found out about them.
 * @param keywords As for `matchLine`.
 * @returns false when `matchLine` has no events.
 */
function mayMatch(text, keywords, library) {
    if ((0,resolve/* matchesAny */._I)(text, keywords, library))
        return true;
    const mark = taskMark(text);
    return mark > 0 && (0,resolve/* matchesAny */._I)(text.slice(mark), keywords, library);
}
/**
 * @param keywords Numbers of the keywords that occur in the line.
 * @returns the events of the whole line; if it has none but background, those of what stands behind the mark.
 */
function matchLine(text, keywords, place, library) {
    const mark = taskMark(text);
    if (mark === 0)
        return (0,resolve/* matchText */.H1)(text, keywords, place, library);
    const said = text.slice(mark);
    if (tellsOfSuccess(said))
        return [];
    const whole = (0,resolve/* matchText */.H1)(text, keywords, place, library);
    if (whole.some(({ role }) => role !== 'context'))
        return whole;
    const inner = { ...place, locate: (from, to) => place.locate(from + mark, to + mark) };
    return [...whole, ...(0,resolve/* matchText */.H1)(said, keywords, inner, library)];
}

// EXTERNAL MODULE: ./lib/src/read/ci/tracker.js + 11 modules
var tracker = __webpack_require__(20564);
;// CONCATENATED MODULE: ./lib/src/match/markers.js
/** Literals that readers need to see: lines that hold one are read whole, whatever the patterns make of them. */


/** They are the first keywords of the library. */
const MARKERS = [...tracker/* CI_MARKERS */.j, ...REGION_MARKERS];
/** @param found Numbers of keywords. */
function hasMarker(found) {
    for (const number of found)
        if (number < MARKERS.length)
            return true;
    return false;
}
/** @returns whether one of them may open a structured part. */
function hasRegionMarker(found) {
    for (const number of found)
        if (number >= tracker/* CI_MARKERS */.j.length && number < MARKERS.length)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/src/match/part.js

/** @param take What the region hands over while it is still open. */
function partOf(region, first, take) {
    let fed = [first];
    let lines = 1;
    let length = first.text.length;
    return {
        feed(line) {
            const full = fed && (lines >= limits/* LIMITS */.b.regionLines || length >= limits/* LIMITS */.b.regionLength);
            if (full || !region.feed(line))
                return false;
            lines++;
            length += line.text.length;
            fed?.push(line);
            const sure = region.take?.();
            if (sure) {
                fed = undefined;
                take(sure);
            }
            return true;
        },
        close() {
            const observations = region.close();
            const rest = (observations ? region.rest?.() : fed) ?? [];
            return { observations, format: region.format(), problem: region.problem?.(), rest };
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/match/vicinity.js



const ABOVE = 2;
const BELOW = 3;
/** Bytes of a line that are looked at; far more than are shown. */
const WIDTH = 4096;
/** A line of a key or of a file in letters: nobody reads it, and alone it does not show whether it is secret. */
const BLOB = /^[\w+/=-]{40,}$/;
function createVicinity() {
    /** The last lines of the block before. */
    let last = [];
    let open = [];
    /** @returns whether the block ended before the lines were complete. */
    const fill = (one, block, from) => {
        for (let at = from; at < block.length && one.left > 0; one.left--) {
            const { end } = (0,match_block/* lineAround */.kk)(block, at);
            one.lines.push({ line: one.next++, text: moved(textOf(block, at, end), one.indent) });
            at = end + 1;
        }
        return one.left > 0;
    };
    return {
        begin(block) {
            open = open.filter((one) => fill(one, block, 0));
        },
        around(block, start, end, number) {
            const above = linesAbove(block, start, ABOVE);
            const before = [...last, ...above].slice(-ABOVE);
            const indent = indentOf(textOf(block, start, end));
            const lines = before.map((text, i) => ({ line: number - before.length + i, text: moved(text, indent) }));
            const one = { indent, lines, next: number + 1, left: BELOW };
            if (fill(one, block, end + 1))
                open.push(one);
            return lines;
        },
        finish(block) {
            last = [...last, ...linesAbove(block, block.length, ABOVE)].slice(-ABOVE);
        },
    };
}
/** @returns up to `count` whole lines that end in front of `start`. */
function linesAbove(block, start, count) {
    const lines = [];
    for (let end = start - 1; end >= 0 && lines.length < count;) {
        const line = (0,match_block/* lineAround */.kk)(block, end);
        lines.unshift(textOf(block, line.start, end));
        end = line.start - 1;
    }
    return lines;
}
function textOf(block, from, to) {
    const { text } = (0,read_clean/* cleanLine */.O)((0,match_block/* decode */.D4)(block, from, Math.min(to, (0,match_block/* characterAt */.zj)(block, from + WIDTH))));
    const said = text.trim();
    if (BLOB.test(said))
        return '…';
    return text.slice(0, indentOf(text)) + (0,lines/* excerpt */.Kb)(said, 0).text;
}
const indentOf = (text) => text.length - text.trimStart().length;
const moved = (text, indent) => text.slice(Math.min(indent, indentOf(text)));

;// CONCATENATED MODULE: ./lib/src/match/scan.js





















/** Colours by which a reader knows a line. */
const COLOURS = MARKERS.filter((marker) => marker.startsWith('\x1b[')).map((marker) => new TextEncoder().encode(marker));
/** What a block is prepared with before it is looked at. */
const withoutColours = (room, from, to) => dropColours(room, from, to, COLOURS, filter/* VIEW */.gR);
const PROBLEM_LIMIT = 5;
/** @param known What holds for every line that does not say otherwise. */
function scanText(source, library, ci, known) {
    const collector = createCollector(library);
    const vicinity = createVicinity();
    /** The lines around the one that is judged. */
    let around;
    const add = (events) => collector.add(events, ci.step(), around);
    const counter = (0,match_block/* createLineCounter */.vL)();
    let part;
    /** Where the part was printed. */
    let where = { kind: 'log', name: source };
    let parsers = {};
    let missing;
    let plain = false;
    let longLines = 0;
    const formats = new Set();
    const problems = new Set();
    /**
     * @param whole Whether it is the whole line and no window of it.
     * @param until Matches that begin at this column or behind it do not count: the text may end inside them.
     */
    const judge = (line, raw, found, whole, until) => {
        if (ci.see(line, raw) || tellsOfSuccess(line.text)) {
            plain = true;
            return;
        }
        if (hasRegionMarker(found) && ((whole && readInline(line)) || openPart(line)))
            return;
        judgePlain(line, found, until);
    };
    const readInline = (line) => {
        const inline = readInlineJson(line);
        if (inline)
            keep(inline.format, inline.observations, subjectAt(line));
        return inline !== undefined;
    };
    const openPart = (line) => {
        missing = missingParser(line, parsers);
        const region = missing ? undefined : openRegion(line, parsers);
        if (region) {
            where = subjectAt(line);
            part = partOf(region, line, (observations) => resolveAll(observations, where));
        }
        return Boolean(missing ?? region);
    };
    const keep = (format, observations, subject) => {
        formats.add(format);
        resolveAll(observations, subject);
    };
    const resolveAll = (observations, subject) => {
        collector.forgetPlaces();
        for (const one of observations) {
            const about = one.subject.kind === 'log' ? subject : (0,match_known/* withKnown */.C)(one.subject, known);
            add((0,resolve/* resolve */.hd)({ ...one, subject: about }, library));
        }
    };
    const closePart = () => {
        const closed = part?.close();
        part = undefined;
        if (!closed)
            return;
        if (closed.observations) {
            keep(closed.format, closed.observations, where);
            if (closed.problem && problems.size < PROBLEM_LIMIT)
                problems.add(closed.problem);
        }
        for (const line of closed.rest) {
            const shown = line.text.length > 2 * WINDOW ? { ...line, text: line.text.slice(0, 2 * WINDOW) } : line;
            if (closed.observations)
                judgeAgain(shown);
            // What only looked like a structure is judged line by line like anything else.
            else
                judgePlain(shown, (0,resolve/* keywordsIn */.KH)(shown.text, library));
        }
    };
    const takenByPart = (line) => {
        while (part) {
            if (part.feed(line))
                return true;
            // Lines that it gives back may open another.
            while (part)
                closePart();
        }
        return false;
    };
    const judgeAgain = (line) => {
        if (takenByPart(line))
            return;
        const found = (0,resolve/* keywordsIn */.KH)(line.text, library);
        judge(line, line.text, found, true, Number.POSITIVE_INFINITY);
        // There is no waiting for a parser here.
        if (missing)
            judgePlain(line, found);
        missing = undefined;
    };
    const seePlain = (bytes, from, to) => {
        plain ||= !(0,match_block/* isBlank */.z3)(bytes, from, to);
    };
    const subjectAt = (line) => subjectOf(line, ci.step()?.name, known);
    const judgePlain = (line, found, until = Number.POSITIVE_INFINITY) => {
        plain ||= line.text.trim() !== '';
        const place = { subject: () => subjectAt(line), time: () => line.facts().time, locate: line.locate };
        const events = matchLine(line.text, found, place, library).filter(({ at }) => at.column < until);
        if (events.length)
            add(events.map((event) => ({ ...event, ...clockOf(line) })));
    };
    /** @returns whether it is a value on one line, or opens a part, and is longer than a window. */
    const judgeLong = (bytes, hits, start, end, number) => {
        if (end - start > limits/* LIMITS */.b.line || !mayBeStructured((0,match_block/* decode */.D4)(bytes, start, start + WINDOW)))
            return false;
        if (!hasRegionMarker((0,keywords/* sequencesIn */.C3)(hits, start, end)))
            return false;
        const raw = (0,match_block/* decode */.D4)(bytes, start, end);
        const line = textLine(source, number, raw);
        return !ci.see(line, raw) && (readInline(line) || (opensJunit(line) && openPart(line)));
    };
    const judgeShort = (bytes, hits, start, end) => {
        const found = (0,keywords/* sequencesIn */.C3)(hits, start, end);
        const raw = (0,match_block/* decode */.D4)(bytes, start, end);
        const clean = (0,read_clean/* cleanLine */.O)(raw);
        if (!hasMarker(found) && !mayMatch(clean.text, found, library)) {
            plain ||= clean.text.trim() !== '';
            return;
        }
        const line = textLine(source, counter.lineAt(bytes, hits, start), raw, 0, clean);
        judge(line, raw, found, true, Number.POSITIVE_INFINITY);
    };
    const judgeWindows = (bytes, hits, start, end, hit) => {
        // Windows overlap; what two of them see is one event.
        collector.forgetPlaces();
        if (end - start <= WINDOW)
            return judgeShort(bytes, hits, start, end);
        const number = counter.lineAt(bytes, hits, start);
        if (judgeLong(bytes, hits, start, end, number))
            return;
        longLines++;
        for (const { raw, found, column, whole, until } of windowsOf(bytes, hits, start, end, hit)) {
            judge(textLine(source, number, raw, column), raw, found, whole, until);
        }
    };
    const scanFrom = (bytes, hits, from) => {
        for (let at = from; at < bytes.length;) {
            if (part) {
                const { start, end } = (0,match_block/* lineAround */.kk)(bytes, at);
                const raw = (0,match_block/* decode */.D4)(bytes, start, (0,match_block/* characterAt */.zj)(bytes, Math.min(end, start + limits/* LIMITS */.b.line)));
                if (takenByPart(textLine(source, counter.lineAt(bytes, hits, start), raw))) {
                    at = end + 1;
                    continue;
                }
            }
            const hit = (0,keywords/* firstHit */.Eo)(hits, at, bytes.length);
            if (hit < 0) {
                seePlain(bytes, at, bytes.length);
                break;
            }
            const { start, end } = (0,match_block/* lineAround */.kk)(bytes, hit);
            seePlain(bytes, at, start);
            around = () => vicinity.around(bytes, start, end, counter.lineAt(bytes, hits, start));
            judgeWindows(bytes, hits, start, end, hit);
            around = undefined;
            if (missing)
                return withMissing(missing, bytes, hits, start);
            at = end + 1;
        }
        counter.finish(bytes, hits);
        vicinity.finish(bytes);
        return undefined;
    };
    const withMissing = async (name, bytes, hits, from) => {
        parsers = await withParser(parsers, name);
        missing = undefined;
        await scanFrom(bytes, hits, from);
    };
    return {
        push: (block) => {
            const hits = library.filter.find(block, withoutColours);
            const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
            vicinity.begin(bytes);
            return scanFrom(bytes, hits, 0);
        },
        end() {
            while (part)
                closePart();
            return {
                ...collector.end(ci.passed()),
                lines: counter.total(),
                longLines,
                formats,
                plain,
                problems: [...problems],
            };
        },
    };
}


/***/ }),

/***/ 17220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed),
/* harmony export */   U: () => (/* binding */ succession)
/* harmony export */ });
/** @returns whether what was printed there was no failure: it passed, or whatever it is a part of did. */
function hasPassed(step) {
    return step !== undefined && (step.outcome === 'passed' || hasPassed(step.parent));
}
/** A plain succession of steps, for systems that print a header for each. */
function succession() {
    let current;
    return {
        current: () => current,
        begin(name, parent) {
            current = { name, parent, outcome: 'unknown' };
            return current;
        },
        judge(outcome) {
            if (current)
                current.outcome = outcome;
        },
    };
}


/***/ }),

/***/ 20564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ CI_MARKERS),
  V: () => (/* binding */ trackSteps)
});

;// CONCATENATED MODULE: ./lib/src/read/ci/runner-step.js
/** A script step that failed says so in one of these ways; its other errors are what problem matchers saw. */
const SCRIPT_FAILED = /^##\[error\](?:Process completed with exit code|The operation was canceled|A task was canceled|The action '|The runner has received|Operating system is shutting down|Unable to process file command ')/;
/** @param text A line with `##[error]`. */
function stepFailed(step, text) {
    return step?.kind !== 'script' || SCRIPT_FAILED.test(text);
}
const ESCAPES = { '%3B': ';', '%5D': ']', '%0D': '\r', '%0A': '\n', '%25': '%' };
/** @param text `##[start-action display=…;id=…]`. */
function argumentsOf(text) {
    const pairs = text
        .slice(text.indexOf(' ') + 1)
        .replace(/\]\s*$/, '')
        .split(';');
    return new Map(pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1).replace(/%(?:3B|5D|0D|0A|25)/g, (code) => ESCAPES[code])];
    }));
}

;// CONCATENATED MODULE: ./lib/src/read/ci/actions-runner.js

const JOB_END = ['Post job cleanup.', 'Cleaning up orphan processes'];
/** What service containers wrote all along, printed when they are no longer needed. */
const SERVICE_LOGS = 'Print service container logs: ';
/** The colour in which the runner echoes the lines of a script. */
const ECHO = '\x1b[36;1m';
/** What a group of a step holds besides its script. */
const INPUTS = /^(?:with:|env:|shell: )/;
/** All that a debug line tells of an action; the rest of them is chatter. */
const DEBUG_EXIT = /^##\[debug\](?:Node|Docker) Action run completed with exit code (-?\d+)/;
const GITHUB_ACTIONS = {
    markers: [
        '##[group]',
        '##[endgroup]',
        '##[error]',
        '##[command]',
        '##[start-action ',
        '##[end-action ',
        '##[debug]Starting: ',
        'Action run completed with exit code',
        ECHO,
        'with:',
        // Behind the runner's stamp: four bytes alone are too few to search for.
        'Z env:',
        'shell: ',
        ...JOB_END,
        SERVICE_LOGS,
    ],
    track: trackRunner,
};
function trackRunner() {
    let current;
    let actions = [];
    let opening;
    let inEcho = false;
    let coloured = false;
    let announced;
    let job = newJob();
    /** Of all jobs of the log: none that failed, or may have. */
    let allWell = true;
    /** What was copied from a browser bears no marks, and so no errors. */
    let marked = false;
    const begin = (name) => {
        if (current && !actions.includes(current))
            conclude(current);
        current = { name, parent: actions.at(-1), outcome: 'unknown', kind: 'action' };
    };
    /** The runner begins no step behind a failed one, but for those that ask for it; so a silent one has passed. */
    const conclude = (step) => {
        if (step.outcome === 'unknown' && !job.onlyFailed)
            step.outcome = 'passed';
    };
    /** A Docker action that fails says nothing; when it was the last to run and all others went well, it may have. */
    const endJob = () => {
        const suspect = current?.kind === 'docker' && !job.failed && !job.ended ? current : undefined;
        begin(undefined);
        job.ended = true;
        if (suspect)
            suspect.outcome = 'unknown';
        allWell &&= !suspect && !job.onlyFailed;
    };
    /** Whatever a service complained of, its container was healthy and its job is over. */
    const stopServices = () => {
        endJob();
        begin('Stop containers');
        current.outcome = 'passed';
    };
    const fail = (step) => {
        if (step)
            step.outcome = 'failed';
        job.failed = true;
        allWell = false;
    };
    const startAction = (text) => {
        const display = argumentsOf(text).get('display');
        begin(display);
        actions = [...actions, current];
    };
    const endAction = (text) => {
        const told = argumentsOf(text);
        const outcome = told.get('conclusion') ?? told.get('outcome');
        const action = actions.at(-1);
        if (action && outcome === 'success')
            action.outcome = 'passed';
        else if (outcome === 'failure')
            fail(action);
        actions = actions.slice(0, -1);
        current = actions.at(-1) ?? action;
    };
    /** `gh run view --log` names the job and mostly the step in each line. */
    const columns = (line, raw) => {
        if (!raw.includes('\t'))
            return;
        const told = line.facts();
        if (told.job === undefined || (told.job === job.name && told.step === job.step))
            return;
        if (told.job !== job.name) {
            [current, actions, opening, inEcho] = [undefined, [], undefined, false];
            job = newJob(told.job, told.step);
        }
        job.step = told.step;
        if (told.step !== undefined)
            begin(told.step);
    };
    /** A script may open a group "Run …" itself; only a step's own goes on with its script or its inputs. */
    const opens = (line, raw, from) => {
        const next = line.number === from + 1;
        if (INPUTS.test(line.text) || raw.includes(ECHO))
            return next || !coloured;
        if (line.text.startsWith('##[endgroup]'))
            return next;
        return coloured ? false : undefined;
    };
    return {
        see(line, raw) {
            const { text } = line;
            const isEnd = JOB_END.some((end) => text.startsWith(end));
            // Before the column tells of another step: the one that ran last may have failed silently.
            if (isEnd)
                endJob();
            columns(line, raw);
            const echoed = raw.includes(ECHO);
            coloured ||= echoed;
            if (opening && line.number > opening.line) {
                const step = opens(line, raw, opening.line);
                inEcho = step !== false;
                if (step)
                    begin(announced ?? opening.title);
                marked ||= step === true;
                if (step)
                    announced = undefined;
                if (step !== undefined || text.startsWith('##['))
                    opening = undefined;
            }
            if (inEcho && current && text.startsWith('shell: '))
                current.kind = 'script';
            if (inEcho && echoed)
                return true;
            if (text.startsWith(SERVICE_LOGS))
                stopServices();
            if (!text.startsWith('##['))
                return inEcho;
            inEcho = false;
            if (text.startsWith('##[group]Run '))
                opening = { title: text.slice('##[group]'.length), line: line.number };
            else if (text.startsWith('##[start-action '))
                startAction(text);
            else if (text.startsWith('##[end-action '))
                endAction(text);
            else if (text.startsWith('##[error]') && stepFailed(current, text))
                fail(current);
            else if (text.startsWith('##[command]') && current?.kind === 'action' && / run .*--workdir /.test(text))
                current.kind = 'docker';
            const code = DEBUG_EXIT.exec(text)?.[1];
            if (code !== undefined && code !== '0')
                fail(current);
            announced = /^##\[debug\]Starting: (.{1,300})/.exec(text)?.[1] ?? announced;
            return (opening !== undefined || (code === undefined && /^##\[(?:debug|command|start-action |end-action )/.test(text)));
        },
        step: () => current,
        // Of a log that begins in the middle of a step: what ends without a failure began without one.
        passed: () => marked && allWell && job.ended,
    };
}
/** @param firstStep What `gh run view --log-failed` shows does not begin with the preparation of the job. */
const newJob = (name, firstStep) => ({
    name,
    step: undefined,
    onlyFailed: firstStep !== undefined && firstStep !== 'Set up job',
    failed: false,
    ended: false,
});

// EXTERNAL MODULE: ./lib/src/read/ci/step.js
var step = __webpack_require__(17220);
;// CONCATENATED MODULE: ./lib/src/read/ci/azure.js
/**
 * Tasks of an Azure Pipelines job. One that prints no error, and behind which another one begins, has passed.
 * Source: microsoft/azure-pipelines-agent StepsRunner.cs, ExecutionContext.cs.
 */

const AZURE_PIPELINES = {
    markers: ['##[section]Starting: ', '##[section]Finishing: ', '##[error]'],
    track() {
        const steps = (0,step/* succession */.U)();
        let finished = false;
        return {
            see({ text }) {
                const section = /^##\[section\](Starting|Finishing): (.{1,300})/.exec(text);
                // The Actions runner once wrote this as well.
                if (section?.[2]?.startsWith('Request a runner'))
                    return true;
                if (section?.[1] === 'Starting') {
                    if (finished && steps.current()?.outcome === 'unknown')
                        steps.judge('passed');
                    steps.begin(section[2].trimEnd());
                    finished = false;
                }
                else if (section)
                    finished = section[2].trimEnd() === steps.current()?.name;
                else if (text.startsWith('##[error]'))
                    steps.judge('failed');
                return section !== null || text.startsWith('##[debug]');
            },
            step: steps.current,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/buildkit.js
/** Keywords are found in either case, so that a bare `DONE` would be met everywhere. */
const BUILD_MARKERS = Array.from({ length: 10 }, (_, digit) => ` DONE ${digit}`);
function trackBuild() {
    const steps = new Map();
    return {
        see({ facts, text }, raw, around) {
            const { buildStep } = /#\d/.test(raw) ? facts() : {};
            if (buildStep === undefined)
                return undefined;
            let step = steps.get(buildStep);
            // The next build counts from the beginning.
            if (step?.outcome !== 'unknown' || step.parent !== around) {
                step = { name: around?.name, parent: around, outcome: 'unknown' };
                steps.set(buildStep, step);
            }
            if (/^DONE \d/.test(text))
                step.outcome = 'passed';
            else if (/^ERROR/.test(text))
                step.outcome = 'failed';
            return step;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/read/ci/buildkite.js
/**
 * Groups of a Buildkite job: `~~~` closed, `---` closed, `+++` open. Buildkite judges the command as a whole, so a group
 * only has a name.
 * Source: buildkite.com/docs/pipelines/managing-log-output.
 */

const BUILDKITE = {
    // A diff has `---` and `+++` too, but neither behind a stamp nor with a sign.
    markers: ['\x07~~~ ', '\x07--- ', '\x07+++ ', '~~~ Preparing working directory', '~~~ Running ', '--- :', '+++ :'],
    track() {
        const steps = (0,step/* succession */.U)();
        return {
            see({ text }, raw) {
                const group = /^(?:~~~|---|\+\+\+) (.{1,300})/.exec(text)?.[1];
                const own = raw.includes('_bk;t=') || /^(?:~~~ (?:Preparing working directory|Running )|(?:---|\+\+\+) :)/.test(text);
                if (group === undefined || !own)
                    return false;
                steps.begin(group.replace(/:[\w+-]{1,40}: ?/g, '').trim() || group);
                return true;
            },
            step: steps.current,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/codebuild.js
/**
 * Commands of an AWS CodeBuild project. A phase goes on only after a command that went well; a command that did not is
 * named.
 * Source: docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html.
 */

const OWN = /^\[Container\] \d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? (.{1,400})/;
const CODEBUILD = {
    markers: ['[Container] '],
    track() {
        const steps = (0,step/* succession */.U)();
        const goOn = () => {
            if (steps.current()?.outcome === 'unknown')
                steps.judge('passed');
        };
        return {
            see({ text }) {
                const said = OWN.exec(text)?.[1];
                if (said === undefined)
                    return false;
                const command = /^Running command (.{1,300})/.exec(said)?.[1];
                if (command !== undefined) {
                    goOn();
                    steps.begin(command);
                }
                else if (said.startsWith('Command did not exit successfully'))
                    steps.judge('failed');
                else if (/^Phase complete: \w{1,30} State: SUCCEEDED/.test(said))
                    goOn();
                return command !== undefined;
            },
            step: steps.current,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/gitlab.js
const MARK = /section_(start|end):\d{1,12}:([\w.-]{1,100})(?:\[[^\]\r\n]{0,100}\])?\r/g;
/** Stages that are over for good when the script begins. */
const BEFORE_SCRIPT = new Set([
    'resolve_secrets',
    'prepare_executor',
    'prepare_script',
    'get_sources',
    'clear_worktree',
    'restore_cache',
    'download_artifacts',
]);
const SCRIPT = new Set(['step_script', 'build_script']);
const GITLAB_CI = {
    markers: ['section_start:', 'section_end:', 'Job succeeded', 'Job failed'],
    track() {
        let current;
        let prepared = [];
        let passed = false;
        const start = (name) => {
            // After a retry of a stage it is known only at its end.
            if (SCRIPT.has(name))
                for (const step of prepared)
                    step.outcome = 'passed';
            current = { name, parent: current, outcome: 'unknown' };
            if (BEFORE_SCRIPT.has(name))
                prepared.push(current);
            else if (SCRIPT.has(name))
                prepared = [];
        };
        /** Sections that were left open end with the one around them. */
        const end = (name) => {
            let at = current;
            while (at && at.name !== name)
                at = at.parent;
            if (at)
                current = at.parent;
        };
        return {
            see({ text }, raw) {
                for (const [, what, name] of raw.matchAll(MARK))
                    what === 'start' ? start(name) : end(name);
                if (/^Job succeeded\s*$/.test(text))
                    passed = true;
                else if (/^ERROR: Job failed/.test(text))
                    passed = false;
                return false;
            },
            step: () => current,
            passed: () => passed,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/jenkins.js
const JENKINS = {
    markers: ['[Pipeline] ', 'Finished: '],
    track() {
        /** What each open brace belongs to. */
        let current;
        let passed = false;
        return {
            see({ text }) {
                const pipeline = /^\[Pipeline\] (?:(\{)(?: \((.{1,300})\))?|(\})|\S)/.exec(text);
                if (pipeline?.[1])
                    current = { name: pipeline[2]?.replace(/^Branch: /, ''), parent: current, outcome: 'unknown' };
                else if (pipeline?.[3])
                    current = current?.parent;
                const finished = /^Finished: ([A-Z_]{3,12})\s*$/.exec(text);
                if (finished)
                    passed = finished[1] === 'SUCCESS';
                return pipeline !== null;
            },
            step: () => named(current),
            passed: () => passed,
        };
    },
};
/** Blocks such as `node {` have no name; the stage around them has. */
function named(step) {
    return step === undefined || step.name !== undefined ? step : named(step.parent);
}

;// CONCATENATED MODULE: ./lib/src/read/ci/taskcluster.js
const TASKCLUSTER = {
    markers: ['uccessful task run with exit code: ', '[taskcluster '],
    track() {
        let passed = false;
        return {
            see({ text }) {
                // "Exit Code: 0" of the other worker is of one command, and a later one may be aborted without a code.
                const ended = /^\[taskcluster [^\]]{1,40}\] (Uns|S)uccessful task run with exit code: /.exec(text);
                if (ended)
                    passed = ended[1] === 'S';
                return false;
            },
            step: () => undefined,
            passed: () => passed,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/teamcity.js
/** Build steps of TeamCity; a runner of command lines says with which code its process ended. */

const TEAMCITY = {
    markers: ['] : Step ', 'Process exited with code'],
    track() {
        const steps = (0,step/* succession */.U)();
        const byNumber = new Map();
        return {
            see({ text }, raw) {
                const header = /^\[\d\d:\d\d:\d\d\].{0,20}\bStep (\d{1,3}\/\d{1,3})(?:: (.{1,300}?))?(?: \([^()]{1,60}\)){0,2}\s*$/.exec(raw);
                const number = header?.[1] ?? /^\[\d\d:\d\d:\d\d\].{0,20}\[Step (\d{1,3}\/\d{1,3})\] /.exec(raw)?.[1];
                if (number === undefined)
                    return false;
                if (header || !byNumber.has(number))
                    byNumber.set(number, steps.begin(header?.[2] ?? `Step ${number}`));
                const code = /^Process exited with code (-?\d+)/.exec(text)?.[1];
                if (code !== undefined)
                    steps.judge(code === '0' ? 'passed' : 'failed');
                return header !== null;
            },
            step: steps.current,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/travis.js
/**
 * Folds and commands of Travis CI. A phase before the script ends the build when a command fails, and then its fold is
 * never closed; the commands of the script are each judged with their code.
 * Source: travis-ci/travis-build lib/travis/build/bash (travis_cmd, travis_result, travis_assert).
 */

const travis_MARK = /travis_fold:(start|end):([\w.-]{1,100})|travis_time:start:[0-9a-f]{1,16}\r(?:\x1b\[0K)?(?:\$ ([^\r\n]{1,500}))?/g;
const JUDGED = /^The command "(.{1,2000})" (?:exited with (\d+)|failed and exited with \d+ during)/;
/** What the worker writes when the job does not end although its script has. */
const STALLED = /^No output has been received in the last |^The job exceeded the maximum time limit for jobs/;
/** Phases in which a command that fails ends the build. */
const ASSERTED = /^(?:git|before_install|install|before_script)(?:\.|$)/;
const TRAVIS_CI = {
    markers: [
        'travis_fold:',
        'travis_time:start:',
        'The command "',
        'Done. Your build exited with',
        'No output has been received in the last ',
        'The job exceeded the maximum time limit',
    ],
    track() {
        const steps = (0,step/* succession */.U)();
        let fold;
        let passed = false;
        const mark = (what, name, command) => {
            if (what === 'start')
                fold = steps.begin(name);
            else if (what === 'end') {
                if (fold && name !== undefined && ASSERTED.test(name))
                    fold.outcome = 'passed';
                fold = undefined;
                steps.begin(undefined);
            }
            else if (command !== undefined)
                steps.begin(command, fold);
        };
        return {
            see({ text }, raw) {
                for (const [, what, name, command] of raw.matchAll(travis_MARK))
                    mark(what, name, command);
                const judged = JUDGED.exec(text);
                if (judged)
                    steps.judge(judged[2] === '0' ? 'passed' : 'failed');
                const done = /^Done\. Your build exited with (\d+)/.exec(text);
                if (done)
                    passed = done[1] === '0';
                else if (STALLED.test(text))
                    passed = false;
                return false;
            },
            step: steps.current,
            passed: () => passed,
        };
    },
};

;// CONCATENATED MODULE: ./lib/src/read/ci/tracker.js










/** A program in a job may print another system's marks: the first of these that is at home in a log owns it. */
const SYSTEMS = [
    GITHUB_ACTIONS,
    AZURE_PIPELINES,
    GITLAB_CI,
    TRAVIS_CI,
    JENKINS,
    BUILDKITE,
    TEAMCITY,
    TASKCLUSTER,
    CODEBUILD,
];
const CI_MARKERS = [
    ...new Set([...SYSTEMS.flatMap((system) => system.markers), ...BUILD_MARKERS]),
];
function trackSteps() {
    const trackers = SYSTEMS.map((system) => system.track());
    const builds = trackBuild();
    /** One that comes later may still turn out to run inside one that is listed before it. */
    let candidates = trackers;
    let owner;
    let vertex;
    return {
        see(line, raw) {
            const said = candidates.map((tracker) => tracker.see(line, raw));
            const home = candidates.findIndex((tracker) => tracker.step() !== undefined);
            if (home >= 0) {
                owner = candidates[home];
                candidates = candidates.slice(0, home + 1);
            }
            vertex = builds.see(line, raw, owner?.step());
            return said[owner ? candidates.length - 1 : 0];
        },
        step: () => vertex ?? owner?.step(),
        passed: () => (owner ? [owner] : trackers).some((tracker) => tracker.passed?.()),
    };
}


/***/ }),

/***/ 47641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ observePsObject),
/* harmony export */   Lj: () => (/* binding */ observeInspect),
/* harmony export */   cv: () => (/* binding */ containerSubject),
/* harmony export */   mJ: () => (/* binding */ observeStatusText)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10697);

/** @returns undefined when `value` is no `docker inspect` of a container. */
function observeInspect(value, path, at) {
    const container = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value);
    // `docker inspect --format '{{json .State}}'` prints the state alone, and it does not say whose it is.
    const bare = container !== undefined && 'OOMKilled' in container && 'StartedAt' in container;
    const state = bare ? container : (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(container?.State);
    if (!container || !state || !('ExitCode' in state))
        return undefined;
    const subject = bare ? { kind: 'container', name: 'container' } : inspectSubject(container);
    const statePath = bare ? path : [...path, 'State'];
    const time = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asTime */ .GU)(state.FinishedAt);
    const code = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(state.ExitCode) ?? 0;
    const error = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(state.Error);
    const seen = [];
    const shared = (field) => ({ subject, at: at([...statePath, field]), ...(time !== undefined && { time }) });
    const ended = state.Running !== true || state.Restarting === true;
    // An OOM kill that the main process outlived shows only beside its code, be it 0.
    if (ended && (code !== 0 || state.OOMKilled === true))
        seen.push({ kind: 'exit', code, ...shared('ExitCode') });
    if (state.OOMKilled === true)
        seen.push({ kind: 'status', status: ended ? 'OOMKilled' : 'OOMKilled=true, running', ...shared('OOMKilled') });
    if (ended && state.OOMKilled === false && code === 137)
        seen.push({ kind: 'status', status: 'OOMKilled=false', ...shared('OOMKilled') });
    if (error)
        seen.push({ kind: 'text', text: error, ...shared('Error') });
    const all = [...seen, ...observeHealth(state, subject, [...statePath, 'Health'], at)];
    const captures = factsOf(container, state);
    return all.map((one) => ({ ...one, captures: { ...captures, ...one.captures } }));
}
/** What texts and the joining of sources need beside the state. */
function factsOf(container, state) {
    const pid = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(state.Pid);
    const restarts = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(container.RestartCount);
    return { ...(pid && { mainPid: String(pid) }), ...(restarts && { restarts: String(restarts) }) };
}
function observeHealth(state, subject, path, at) {
    const health = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(state.Health) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(state.Healthcheck);
    if (state.Running !== true || (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(health?.Status) !== 'unhealthy')
        return [];
    const last = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(health?.Log).length - 1;
    const output = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(health?.Log)[last])?.Output)?.trim();
    if (!output)
        return [{ kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Status']) }];
    const captures = { output: output.split('\n')[0] };
    const shown = { subject, at: at([...path, 'Log', last, 'Output']) };
    return [
        { kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Status']), captures },
        { kind: 'status', status: 'health check output', ...shown, captures },
        { kind: 'text', text: output, ...shown },
    ];
}
function inspectSubject(container) {
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(container.Name)?.replace(/^\//, '');
    const id = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(container.Id) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(container.ID);
    const image = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(container.Config)?.Image) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(container.ImageName);
    return containerSubject(name ?? id?.slice(0, 12) ?? 'container', id, image);
}
function containerSubject(name, id, image) {
    return {
        kind: 'container',
        name,
        container: name,
        ...(id && { containerId: id }),
        ...(image && { image }),
    };
}
/**
 * The STATUS column of `docker ps`: `Exited (137) 2 hours ago`, `Up 3 minutes (unhealthy)`, `Restarting (1) …`,
 * and compose v1's `Exit 137`.
 */
function observeStatusText(status, subject, at) {
    const exited = /^(?:Exited|Restarting|Exit) \(?(\d+)\)?/.exec(status);
    if (exited) {
        const code = Number(exited[1]);
        return code === 0 ? [] : [{ kind: 'exit', code, subject, at }];
    }
    if (/\(unhealthy\)/.test(status))
        return [{ kind: 'status', status: 'unhealthy', subject, at }];
    return /^dead\b/i.test(status) ? [{ kind: 'status', status: 'dead', subject, at }] : [];
}
/** A line of `docker ps`, `docker compose ps`, `podman ps` or `nerdctl ps` in JSON; undefined when it is none. */
function observePsObject(value, path, at) {
    const row = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value);
    // Podman gives a list of names.
    const name = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asArray */ ._j)(row?.Names)[0]) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row?.Names) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row?.Name);
    const status = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row?.Status);
    const state = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row?.State);
    if (!row || !name || !(status ?? state) || !('Image' in row || 'Service' in row))
        return undefined;
    const subject = containerSubject(name, (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row.ID) ?? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row.Id), (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(row.Image));
    if (status)
        return observeStatusText(status, subject, at([...path, 'Status']));
    // Older versions of compose and podman have no text.
    const code = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(row.ExitCode);
    if (state === 'exited' && code)
        return [{ kind: 'exit', code, subject, at: at([...path, 'ExitCode']) }];
    if (row.Health === 'unhealthy')
        return [{ kind: 'status', status: 'unhealthy', subject, at: at([...path, 'Health']) }];
    return [];
}


/***/ }),

/***/ 10697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ asTime),
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   oJ: () => (/* binding */ asString)
/* harmony export */ });
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
const asArray = (value) => (Array.isArray(value) ? value : []);
const asString = (value) => typeof value === 'string' && value !== '' ? value : undefined;
const asNumber = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** The last millisecond that a Date can hold. */
const LAST_TIME = 8.64e15;
/**
 * @param value A date as text, or milliseconds since 1970.
 * @returns milliseconds since 1970; undefined for the zero times that engines print for "never".
 */
function asTime(value) {
    const time = typeof value === 'string' ? Date.parse(value) : (asNumber(value) ?? Number.NaN);
    return time > 0 && time <= LAST_TIME ? time : undefined;
}


/***/ }),

/***/ 92377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ readJsonLine),
/* harmony export */   ZF: () => (/* binding */ deeperThan),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74135);
/** JSON as characters: where a value ends and how deep it goes, told without parsing it. */

const TOO_DEEP = `it is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.depth} levels`;
const QUOTE = 34;
const BACKSLASH = 92;
/** @returns the index of the quote that closes the string opened at `at`, or -1. */
function stringEnd(text, at) {
    for (let from = at + 1;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0)
            return -1;
        let slashes = 0;
        while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH)
            slashes++;
        if (slashes % 2 === 0)
            return quote;
        from = quote + 1;
    }
}
const isOpen = (code) => code === 123 || code === 91;
const isClose = (code) => code === 125 || code === 93;
/** @returns whether brackets stand deeper within each other than `limit`; those in strings do not count. */
function deeperThan(text, limit) {
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === QUOTE) {
            i = stringEnd(text, i);
            if (i < 0)
                return false;
        }
        else if (isOpen(code)) {
            if (++depth > limit)
                return true;
        }
        else if (isClose(code))
            depth--;
    }
    return false;
}
// Counted: a repetition over millions of blanks would exceed the stack of the engine; the loop goes on behind it.
const WORD = /true|false|null|[-+.\deE]{1,1000}|[\s,:]{1,1000}/y;
/**
 * Strings do not go over the end of a line in JSON, so a line can be read without those before it.
 * @param depth How many brackets are open in front of it.
 */
function readJsonLine(text, from, depth, floor = 0) {
    let open = depth;
    for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === QUOTE) {
            i = stringEnd(text, i);
            if (i < 0)
                return { json: false, depth: open, end: text.length };
        }
        else if (isOpen(code)) {
            if (++open > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.depth)
                return { json: false, depth: open, end: i };
        }
        else if (isClose(code)) {
            if (--open <= floor)
                return { json: true, depth: open, end: i + 1 };
        }
        else {
            WORD.lastIndex = i;
            if (!WORD.test(text))
                return { json: false, depth: open, end: i };
            i = WORD.lastIndex - 1;
        }
    }
    return { json: true, depth: open, end: text.length };
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ observeConditions)
/* harmony export */ });
// A workload's other conditions are good when they are true (Available, Progressing, Complete).
const TROUBLE_WHEN_TRUE = new Set(['Failed', 'FailureTarget', 'ReplicaFailure']);
/** @returns the reasons and messages of the conditions that are not as they should be. */
function observeConditions(subject, conditions) {
    return conditions
        .filter((condition) => (subject.kind === 'node' ? troublesNode(condition) : troublesWorkload(condition)))
        .flatMap(({ reason, message }) => [
        ...(reason ? [{ kind: 'status', status: reason.value, subject, at: reason.at }] : []),
        ...(message ? [{ kind: 'text', text: message.value, subject, at: message.at }] : []),
    ]);
}
/** `Ready` turns `Unknown` when the node no longer answers; all other conditions of a node are complaints. */
const troublesNode = ({ type, status }) => (type === 'Ready' ? status !== 'True' : status === 'True');
const troublesWorkload = ({ type, status }) => status === (TROUBLE_WHEN_TRUE.has(type) ? 'True' : 'False');


/***/ }),

/***/ 67029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ eventCount),
/* harmony export */   u: () => (/* binding */ observeKubeEvent)
/* harmony export */ });
// Normal events that still tell of trouble.
const TELLING = new Set('Killing|BackOff|Preempted|SandboxChanged|NodeNotReady|TaintManagerEviction|FailedBinding|Evicted'.split('|'));
const FIELD_PATH = /^spec\.(?:init|ephemeral)?[cC]ontainers\{([^}]+)\}(?:: )?/;
/** @returns the reason word and the message; nothing for events of a healthy life. */
function observeKubeEvent(event) {
    if (event.type !== 'Warning' && !TELLING.has(event.reason))
        return [];
    // kubectl 1.35 and later print the field path in front of the message.
    const container = (FIELD_PATH.exec(event.message) ?? FIELD_PATH.exec(event.object.fieldPath ?? ''))?.[1];
    const message = event.message.replace(FIELD_PATH, '');
    const shared = {
        subject: eventSubject(event.object, container),
        at: event.at,
        ...(event.time !== undefined && { time: event.time }),
        ...((event.count ?? 1) > 1 && { captures: { count: String(event.count) } }),
    };
    return [
        // The message tells more than the reason: where both lead to the same, its event is the one that counts.
        ...(message ? [{ ...shared, kind: 'text', text: message }] : []),
        ...(event.type === 'Warning' && event.reason ? [{ ...shared, kind: 'status', status: event.reason }] : []),
    ];
}
function eventSubject({ kind, name, namespace, node }, container) {
    if (kind === 'node')
        return { kind: 'node', name, node: name };
    const where = { ...(namespace && { namespace }), ...(node && { node }) };
    if (kind !== 'pod')
        return { kind: 'workload', name, ...where };
    return container
        ? { kind: 'container', name: container, container, pod: name, ...where }
        : { kind: 'pod', name, pod: name, ...where };
}
/** @returns 6 for the `2s (x6 over 61s)` of an age column. */
function eventCount(age) {
    const count = /\(x(\d{1,9}) over /.exec(age ?? '')?.[1];
    return count ? Number(count) : undefined;
}


/***/ }),

/***/ 69597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ isHealthy),
  U2: () => (/* binding */ observePod)
});

// UNUSED EXPORTS: podSubject

;// CONCATENATED MODULE: ./lib/src/read/kube/placed.js
/** A reason, observed. */
function word(subject, reason) {
    return reason ? [{ kind: 'status', status: reason.value, subject, at: reason.at }] : [];
}
/** A message, observed. */
function prose(subject, message) {
    return message ? [{ kind: 'text', text: message.value, subject, at: message.at }] : [];
}

;// CONCATENATED MODULE: ./lib/src/read/kube/container.js

/** @param pod Whose container it is: what counts as a failure depends on how far the pod has come. */
function observeContainer(owner, container, pod) {
    const subject = {
        ...owner,
        kind: 'container',
        name: container.name,
        container: container.name,
        ...(container.id && { containerId: container.id }),
        ...(container.image && { image: container.image }),
    };
    // What fails among the init containers after the others have begun is a sidecar.
    const blocks = (container.kind === 'init' || container.kind === 'sidecar') && !hasBegun(pod);
    return tellingStates(container, pod).flatMap((state) => {
        const captures = container_history(container, state);
        const time = state.finishedAt === undefined ? {} : { time: state.finishedAt };
        return observeState(subject, state, blocks).map((seen) => ({ ...seen, ...time, ...(captures && { captures }) }));
    });
}
/** The states that say something about why the container is not well. */
function tellingStates(container, pod) {
    const { kind, state, lastState, ready } = container;
    // How a debugging session ends is no failure of the pod.
    if (kind === 'ephemeral')
        return state?.kind === 'waiting' ? [state] : [];
    // The kubelet ends sidecars once the work is done; how they take that is no failure either.
    if (kind === 'sidecar' && state?.kind === 'terminated' && workIsDone(pod))
        return [];
    // A last state counts only while the container has not come back to health; an init container that ended well is ready.
    const well = ready === true || pod.phase === 'Succeeded' || (state && endedWell(state));
    return [state, well ? undefined : lastState].filter((one) => one !== undefined);
}
const endedWell = ({ kind, exitCode }) => kind === 'terminated' && exitCode?.value === 0;
/** Whether the init containers are through. A container that has ended may have done so before the pod was restarted. */
const hasBegun = ({ containers, phase }) => containers.some(({ kind, state }) => {
    if (kind !== 'main' || !state)
        return false;
    if (state.kind === 'terminated')
        return phase === 'Failed' || phase === 'Succeeded';
    return state.kind === 'running' || (state.reason !== undefined && state.reason.value !== 'PodInitializing');
});
const workIsDone = ({ containers }) => containers.every(({ kind, state }) => kind !== 'main' || state?.kind === 'terminated');
/** What the texts of the library may tell of the life of the container. */
function container_history({ restarts }, { startedAt, finishedAt }) {
    const known = {
        ...(restarts && { restarts: String(restarts) }),
        ...(startedAt !== undefined && { started: new Date(startedAt).toISOString() }),
        ...(finishedAt !== undefined && { finished: new Date(finishedAt).toISOString() }),
    };
    return Object.keys(known).length ? known : undefined;
}
/** @param blocks Whether the containers of the pod cannot start before this one has ended well. */
function observeState(subject, state, blocks) {
    const failed = state.kind === 'terminated' && state.exitCode !== undefined && state.exitCode.value !== 0;
    const stuck = state.kind === 'waiting' && state.reason?.value !== 'PodInitializing';
    const shown = blocks && (failed || stuck) ? (state.reason ?? state.exitCode) : undefined;
    const exit = state.kind === 'terminated' ? state.exitCode : undefined;
    return [
        ...word(subject, state.reason),
        ...prose(subject, state.message),
        ...(exit ? [{ kind: 'exit', code: exit.value, subject, at: exit.at }] : []),
        ...(shown ? word(subject, { value: 'InitContainerFailed', at: shown.at }) : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/read/kube/pod.js


function observePod(pod) {
    const subject = podSubject(pod);
    const { uid } = pod;
    const ended = pod.phase === 'Succeeded' || pod.phase === 'Failed';
    const seen = [
        ...word(subject, pod.reason),
        ...prose(subject, pod.message),
        ...(pod.deleted ? word(subject, { value: 'Terminating', at: pod.deleted.at }) : []),
        ...pod.conditions
            .filter((condition) => condition.status === 'False' && !(ended && condition.type !== 'PodScheduled'))
            .flatMap((condition) => [...word(subject, condition.reason), ...prose(subject, condition.message)]),
        ...pod.containers.flatMap((container) => observeContainer(subject, container, pod)),
    ];
    return uid ? seen.map((one) => ({ ...one, captures: { podUid: uid, ...one.captures } })) : seen;
}
function podSubject({ name, namespace, node }) {
    return { kind: 'pod', name, pod: name, ...(namespace && { namespace }), ...(node && { node }) };
}
/** @returns whether all of the pod works, or its work is done: what happened before is past. */
function isHealthy({ phase, reason, deleted, containers }) {
    if (phase === 'Succeeded')
        return true;
    const working = containers.filter(({ kind }) => kind === 'main' || kind === 'sidecar');
    return phase === 'Running' && !reason && !deleted && working.length > 0 && working.every(({ ready }) => ready);
}


/***/ }),

/***/ 74135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** How much of a structure is read: what is beyond is no such structure, or is said to be cut. Lines, or characters. */
const LIMITS = {
    /** A whole JSON source that is parsed in one piece; above, it is read like a text that holds documents. */
    json: 16 * 1024 * 1024,
    /** The same for YAML, whose parser needs far more time and memory. */
    yaml: 4 * 1024 * 1024,
    /** Brackets or lists within each other. No engine and no cluster prints as many; parsers recurse. */
    depth: 100,
    /** One structured part of a text, as far as it must be kept to tell what it is. */
    regionLines: 50_000,
    regionLength: 4 * 1024 * 1024,
    /** One line of a structured part; also one JSON value that stands on a line of its own. */
    line: 8 * 1024 * 1024,
};


/***/ }),

/***/ 78912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ lastAtOrBefore),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   hw: () => (/* binding */ lineTable)
/* harmony export */ });
/* unused harmony export EVIDENCE_LIMIT */
/** Longest text that a piece of evidence shows. */
const EVIDENCE_LIMIT = 500;
/** @param text Lines end at `\n` only. */
function lineTable(text) {
    let starts;
    const index = () => {
        const found = [0];
        for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
            found.push(i + 1);
        return found;
    };
    return {
        locate(source, offset, length) {
            starts ??= index();
            const line = lastAtOrBefore(starts, offset);
            const start = starts[line];
            const next = starts[line + 1];
            const end = next === undefined ? text.length : next - 1;
            const stop = Math.max(Math.min(offset + length, end), offset);
            const whole = text.slice(start, end);
            const part = excerpt(whole.endsWith('\r') ? whole.slice(0, -1) : whole, offset - start);
            return {
                source,
                line: line + 1,
                column: offset - start + 1,
                endColumn: stop - start + 1,
                text: part.text,
                highlight: part.span(offset - start, stop - start),
            };
        },
    };
}
/** The part of a line that shows column `from`, without the blanks around it. */
function excerpt(line, from) {
    const blanks = line.length - line.trimStart().length;
    const long = line.length - blanks > EVIDENCE_LIMIT;
    const cut = long ? Math.max(blanks, Math.min(from - EVIDENCE_LIMIT / 4, line.length - EVIDENCE_LIMIT)) : blanks;
    const stop = Math.min(line.length, cut + EVIDENCE_LIMIT);
    // A word that the cut would tear is left out: half a token is a secret that the redaction no longer knows.
    const start = cut > blanks ? cut + (/^[\w+/=.~-]+/.exec(line.slice(cut, from))?.[0].length ?? 0) : cut;
    const end = stop < line.length ? stop - tornTail(line.slice(from, stop)) : stop;
    const body = line.slice(start, end).trimEnd();
    const head = start > blanks ? '…' : '';
    const tail = stop < line.length ? '…' : '';
    const place = (column) => Math.max(0, Math.min(column - start + head.length, head.length + body.length));
    return { text: head + body + tail, span: (a, b) => [place(a), place(b)] };
}
/** Length of the word at the end; a very long one is no word. */
function tornTail(text) {
    let at = text.length;
    while (at > 0 && /[\w+/=.~-]/.test(text[at - 1]))
        at--;
    return text.length - at > 200 ? 0 : text.length - at;
}
/** @returns the index of the last of the ascending numbers that is not above `value`; 0 when there is none. */
function lastAtOrBefore(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 49663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./lib/src/read/docker-container.js
var docker_container = __webpack_require__(47641);
// EXTERNAL MODULE: ./lib/src/read/json-shape.js
var json_shape = __webpack_require__(10697);
;// CONCATENATED MODULE: ./lib/src/read/docker-event.js


/** @returns undefined when `value` is no engine event of a container. */
function observeDockerEvent(value, path, at) {
    const event = (0,json_shape/* asObject */.eB)(value);
    if (!event || (0,json_shape/* asString */.oJ)(event.Type) === undefined)
        return undefined;
    const actor = (0,json_shape/* asObject */.eB)(event.Actor);
    const action = (0,json_shape/* asString */.oJ)(event.Action);
    if (!actor || !action)
        return observePodmanEvent(event, path, at);
    if (event.Type !== 'container')
        return [];
    const attributes = (0,json_shape/* asObject */.eB)(actor.Attributes) ?? {};
    const id = (0,json_shape/* asString */.oJ)(actor.ID) ?? '';
    const details = Object.entries(attributes).map(([key, detail]) => `${key}=${String(detail)}`);
    const nano = (0,json_shape/* asNumber */.i)(event.timeNano);
    const seconds = (0,json_shape/* asNumber */.i)(event.time);
    const time = (0,json_shape/* asTime */.GU)(nano !== undefined ? nano / 1e6 : seconds !== undefined ? seconds * 1000 : undefined);
    return [
        {
            kind: 'text',
            text: `container ${action} ${id} (${details.join(', ')})`,
            subject: (0,docker_container/* containerSubject */.cv)((0,json_shape/* asString */.oJ)(attributes.name) ?? id.slice(0, 12), id, (0,json_shape/* asString */.oJ)(attributes.image)),
            at: at([...path, 'Action']),
            ...(time !== undefined && { time }),
        },
    ];
}
/** Podman's own shape (libpod/events): no actor, `Status` for the action, the exit code beside it. */
function observePodmanEvent(event, path, at) {
    const action = (0,json_shape/* asString */.oJ)(event.Status);
    if (!action || !('Attributes' in event))
        return undefined;
    const id = (0,json_shape/* asString */.oJ)(event.ID);
    const name = (0,json_shape/* asString */.oJ)(event.Name);
    if (event.Type !== 'container' || !id || !name)
        return [];
    const image = (0,json_shape/* asString */.oJ)(event.Image);
    const code = (0,json_shape/* asNumber */.i)(event.ContainerExitCode);
    const health = (0,json_shape/* asString */.oJ)(event.health_status);
    const time = (0,json_shape/* asTime */.GU)(event.Time);
    const details = [`image=${image ?? ''}`, `name=${name}`, ...(health ? [`health_status=${health}`] : [])].join(', ');
    const seen = {
        subject: (0,docker_container/* containerSubject */.cv)(name, id, image),
        at: at([...path, 'Status']),
        ...(time !== undefined && { time }),
    };
    const exited = action === 'died' && code ? [{ kind: 'exit', code, ...seen }] : [];
    return [{ kind: 'text', text: `container ${action} ${id} (${details})`, ...seen }, ...exited];
}

// EXTERNAL MODULE: ./lib/src/read/kube/conditions.js
var conditions = __webpack_require__(175);
// EXTERNAL MODULE: ./lib/src/read/kube/event.js
var kube_event = __webpack_require__(67029);
;// CONCATENATED MODULE: ./lib/src/read/kube/event-object.js

/** @returns what the event is about, as the API names it. */
const involvedOf = (event) => (0,json_shape/* asObject */.eB)(event.involvedObject) ?? (0,json_shape/* asObject */.eB)(event.regarding);
function eventOf(event, path, at) {
    const object = involvedOf(event);
    const series = (0,json_shape/* asObject */.eB)(event.series);
    const message = (0,json_shape/* asString */.oJ)(event.message) ?? (0,json_shape/* asString */.oJ)(event.note);
    const times = [
        series?.lastObservedTime,
        event.lastTimestamp,
        event.deprecatedLastTimestamp,
        event.eventTime,
        event.firstTimestamp,
        event.deprecatedFirstTimestamp,
    ];
    return {
        type: (0,json_shape/* asString */.oJ)(event.type) ?? 'Normal',
        reason: (0,json_shape/* asString */.oJ)(event.reason) ?? '',
        message: message ?? '',
        object: {
            kind: (0,json_shape/* asString */.oJ)(object?.kind)?.toLowerCase() ?? 'pod',
            name: (0,json_shape/* asString */.oJ)(object?.name) ?? '',
            namespace: (0,json_shape/* asString */.oJ)(object?.namespace),
            fieldPath: (0,json_shape/* asString */.oJ)(object?.fieldPath),
        },
        at: at([...path, message === undefined ? 'reason' : (0,json_shape/* asString */.oJ)(event.message) ? 'message' : 'note']),
        time: times.map(json_shape/* asTime */.GU).find((time) => time !== undefined),
        count: (0,json_shape/* asNumber */.i)(series?.count) ?? (0,json_shape/* asNumber */.i)(event.count) ?? (0,json_shape/* asNumber */.i)(event.deprecatedCount),
    };
}

// EXTERNAL MODULE: ./lib/src/read/kube/pod.js + 2 modules
var kube_pod = __webpack_require__(69597);
;// CONCATENATED MODULE: ./lib/src/read/kube/pod-object.js

const STATUS_LISTS = [
    ['initContainerStatuses', 'init'],
    ['containerStatuses', 'main'],
    ['ephemeralContainerStatuses', 'ephemeral'],
];
function podFacts(pod, path, at) {
    const metadata = (0,json_shape/* asObject */.eB)(pod.metadata);
    const spec = (0,json_shape/* asObject */.eB)(pod.spec);
    const status = (0,json_shape/* asObject */.eB)(pod.status);
    const statusPath = [...path, 'status'];
    const reason = placed((0,json_shape/* asString */.oJ)(status?.reason), [...statusPath, 'reason'], at);
    const message = placed((0,json_shape/* asString */.oJ)(status?.message), [...statusPath, 'message'], at);
    const deleted = placed((0,json_shape/* asString */.oJ)(metadata?.deletionTimestamp), [...path, 'metadata', 'deletionTimestamp'], at);
    const namespace = (0,json_shape/* asString */.oJ)(metadata?.namespace);
    const uid = (0,json_shape/* asString */.oJ)(metadata?.uid);
    const node = (0,json_shape/* asString */.oJ)(spec?.nodeName);
    const phase = (0,json_shape/* asString */.oJ)(status?.phase);
    const sidecars = new Set((0,json_shape/* asArray */._j)(spec?.initContainers).flatMap((one) => {
        const container = (0,json_shape/* asObject */.eB)(one);
        return container?.restartPolicy === 'Always' ? ((0,json_shape/* asString */.oJ)(container.name) ?? []) : [];
    }));
    return {
        name: (0,json_shape/* asString */.oJ)(metadata?.name) ?? 'pod',
        ...(uid && { uid }),
        ...(namespace && { namespace }),
        ...(node && { node }),
        ...(phase && { phase }),
        ...(reason && { reason }),
        ...(message && { message }),
        ...(deleted && { deleted }),
        conditions: conditionList(status, statusPath, at),
        containers: STATUS_LISTS.flatMap(([field, kind]) => (0,json_shape/* asArray */._j)(status?.[field]).flatMap((one, i) => {
            const container = (0,json_shape/* asObject */.eB)(one);
            const name = (0,json_shape/* asString */.oJ)(container?.name);
            if (!container || !name)
                return [];
            const sidecar = kind === 'init' && sidecars.has(name);
            return containerFacts(container, name, sidecar ? 'sidecar' : kind, [...statusPath, field, i], at);
        })),
    };
}
function containerFacts(container, name, kind, path, at) {
    const state = containerState((0,json_shape/* asObject */.eB)(container.state), [...path, 'state'], at);
    const lastState = containerState((0,json_shape/* asObject */.eB)(container.lastState), [...path, 'lastState'], at);
    const image = (0,json_shape/* asString */.oJ)(container.image);
    const id = (0,json_shape/* asString */.oJ)(container.containerID)?.replace(/^.*:\/\//, '');
    const restarts = (0,json_shape/* asNumber */.i)(container.restartCount);
    return {
        name,
        kind,
        ready: container.ready === true,
        ...(id && { id }),
        ...(image && { image }),
        ...(restarts !== undefined && { restarts }),
        ...(state && { state }),
        ...(lastState && { lastState }),
    };
}
function containerState(state, path, at) {
    for (const kind of ['terminated', 'waiting', 'running']) {
        const detail = (0,json_shape/* asObject */.eB)(state?.[kind]);
        if (!detail)
            continue;
        const reason = placed((0,json_shape/* asString */.oJ)(detail.reason), [...path, kind, 'reason'], at);
        const message = placed((0,json_shape/* asString */.oJ)(detail.message), [...path, kind, 'message'], at);
        const exitCode = placed((0,json_shape/* asNumber */.i)(detail.exitCode), [...path, kind, 'exitCode'], at);
        const startedAt = (0,json_shape/* asTime */.GU)(detail.startedAt);
        const finishedAt = (0,json_shape/* asTime */.GU)(detail.finishedAt);
        return {
            kind,
            ...(reason && { reason }),
            ...(message && { message }),
            ...(exitCode && { exitCode }),
            ...(startedAt !== undefined && { startedAt }),
            ...(finishedAt !== undefined && { finishedAt }),
        };
    }
    return undefined;
}
/** @param status The `status` of any object, and where it stands. */
function conditionList(status, path, at) {
    return (0,json_shape/* asArray */._j)(status?.conditions).map((one, i) => {
        const condition = (0,json_shape/* asObject */.eB)(one);
        const reason = placed((0,json_shape/* asString */.oJ)(condition?.reason), [...path, 'conditions', i, 'reason'], at);
        const message = placed((0,json_shape/* asString */.oJ)(condition?.message), [...path, 'conditions', i, 'message'], at);
        return {
            type: (0,json_shape/* asString */.oJ)(condition?.type) ?? '',
            status: (0,json_shape/* asString */.oJ)(condition?.status) ?? '',
            ...(reason && { reason }),
            ...(message && { message }),
        };
    });
}
function placed(value, path, at) {
    return value === undefined ? undefined : { value, at: at(path) };
}

;// CONCATENATED MODULE: ./lib/src/read/kube/object.js






/** @returns undefined when `value` is no Kubernetes object. */
function observeKubeObject(value, path, at) {
    const object = (0,json_shape/* asObject */.eB)(value);
    if (!object)
        return undefined;
    // `--output-watch-events` wraps each object: `{"type": "MODIFIED", "object": {...}}`.
    if ((0,json_shape/* asString */.oJ)(object.type) && (0,json_shape/* asString */.oJ)((0,json_shape/* asObject */.eB)(object.object)?.kind))
        return observeKubeObject(object.object, [...path, 'object'], at);
    const kind = (0,json_shape/* asString */.oJ)(object.kind);
    if (!kind)
        return undefined;
    if (Array.isArray(object.items))
        return observeList(kind, object.items, [...path, 'items'], at);
    if (kind === 'Pod')
        return (0,kube_pod/* observePod */.U2)(podFacts(object, path, at));
    if (kind === 'Event')
        return (0,kube_event/* observeKubeEvent */.u)(eventOf(object, path, at));
    if (kind === 'Status')
        return refusal(object, path, at);
    return (0,conditions/* observeConditions */.h)(subjectOf(kind, object), conditionList((0,json_shape/* asObject */.eB)(object.status), [...path, 'status'], at));
}
/** A list of pods and events together: what happened to a pod that is well by now is past. */
function observeList(kind, items, path, at) {
    const itemKind = kind.replace(/List$/, '');
    const typed = items.map((item) => {
        const object = (0,json_shape/* asObject */.eB)(item);
        return object && !object.kind && itemKind ? { ...object, kind: itemKind } : object;
    });
    const healthy = new Set(typed.flatMap((object) => (object?.kind === 'Pod' ? healthyName(object) : [])));
    return typed.flatMap((object, i) => {
        if (object?.kind === 'Event' && healthy.has(nameKey(involvedOf(object))))
            return [];
        return observeKubeObject(object, [...path, i], at) ?? [];
    });
}
function healthyName(pod) {
    const nowhere = { source: '', line: 0, column: 0, endColumn: 0, text: '', highlight: [0, 0] };
    return (0,kube_pod/* isHealthy */.Wr)(podFacts(pod, [], () => nowhere)) ? [nameKey({ ...(0,json_shape/* asObject */.eB)(pod.metadata), kind: 'Pod' })] : [];
}
const nameKey = (object) => [object?.kind, object?.namespace, object?.name].join('/');
function subjectOf(kind, object) {
    const metadata = (0,json_shape/* asObject */.eB)(object.metadata);
    const name = (0,json_shape/* asString */.oJ)(metadata?.name) ?? kind.toLowerCase();
    const namespace = (0,json_shape/* asString */.oJ)(metadata?.namespace);
    if (kind === 'Node')
        return { kind: 'node', name, node: name };
    return { kind: 'workload', name, ...(namespace && { namespace }) };
}
/** What the API server answers when it does not do what it was asked for. */
function refusal(status, path, at) {
    const text = status.status === 'Failure' ? (0,json_shape/* asString */.oJ)(status.message) : undefined;
    if (!text)
        return [];
    const place = at([...path, 'message']);
    return [{ kind: 'text', text, subject: { kind: 'log', name: place.source }, at: place }];
}

;// CONCATENATED MODULE: ./lib/src/read/structured.js




const OBSERVERS = [
    // A log of a program may say a kind, too.
    ['kubernetes', (value, path, at) => (isKubeObject(value) ? observeKubeObject(value, path, at) : undefined)],
    ['kubernetes', observeBareStatus],
    ['kubernetes', observeBareContainer],
    ['docker-inspect', docker_container/* observeInspect */.Lj],
    ['docker-events', observeDockerEvent],
    ['docker-ps', docker_container/* observePsObject */.JG],
];
/** `kubectl get pod -o jsonpath='{.status}'` prints the status alone, and it does not say whose it is. */
function observeBareStatus(value, path, at) {
    const status = (0,json_shape/* asObject */.eB)(value);
    if (!status || !Array.isArray(status.containerStatuses))
        return undefined;
    const outside = (inner) => at([...path, ...inner.slice(path.length + 1)]);
    return observeKubeObject({ kind: 'Pod', status }, path, outside);
}
/** `-o jsonpath='{.status.containerStatuses[*]}'` prints the containers alone: name, image and state are in each. */
function observeBareContainer(value, path, at) {
    const container = (0,json_shape/* asObject */.eB)(value);
    if (!container || !(0,json_shape/* asObject */.eB)(container.state) || container.imageID === undefined)
        return undefined;
    const outside = (inner) => at([...path, ...inner.slice(path.length + 3)]);
    return observeKubeObject({ kind: 'Pod', status: { containerStatuses: [container] } }, path, outside);
}
function isKubeObject(value) {
    const object = (0,json_shape/* asObject */.eB)(value);
    return Boolean((0,json_shape/* asObject */.eB)(object?.metadata) ?? (0,json_shape/* asObject */.eB)(object?.status) ?? Array.isArray(object?.items));
}
/** A list says at its end that it is one, and there it may be cut. */
function withKind(value, kind) {
    const object = (0,json_shape/* asObject */.eB)(value);
    if (!object || object.kind !== undefined)
        return value;
    if (Array.isArray(object.items) && object.apiVersion)
        return { ...object, kind: 'List' };
    return kind === undefined ? value : { ...object, kind };
}
/**
 * @param tree One or several parsed documents.
 * @param fallback The format when they are nothing that is known.
 * @param kind What items of a Kubernetes list are that do not say so themselves.
 */
function readTree(tree, fallback, kind) {
    let format;
    const observations = tree.documents.flatMap(({ value, at }) => {
        const values = Array.isArray(value) ? value.map((one, i) => [one, [i]]) : [[value, []]];
        return values.flatMap(([given, path]) => {
            const one = withKind(given, kind);
            for (const [name, observe] of OBSERVERS) {
                const seen = observe(one, path, at);
                if (!seen)
                    continue;
                format ??= name;
                return seen;
            }
            return [];
        });
    });
    return { format: format ?? fallback, observations, problem: tree.problem };
}


/***/ }),

/***/ 65407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseJsonTree),
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92377);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78912);
/** A parsed JSON or YAML text that still knows where each value stands in its source. */




/**
 * @param text A whole JSON text; a cut one gives what is complete in it.
 * @param source The name that locations carry.
 * @param columns Where its characters stand, if not in a source that is this text.
 */
function parseJsonTree(text, source, columns = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lineTable */ .hw)(text)) {
    if ((0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .deeperThan */ .ZF)(text, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth))
        return { documents: [], problem: _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ };
    const errors = [];
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { allowTrailingComma: true });
    let root;
    const find = (path) => {
        root ??= (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: true });
        const node = root && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(root, [...path]);
        return node && (node.parent?.type === 'property' ? node.parent : node);
    };
    const problem = errors.length ? `the JSON is broken or cut near character ${errors[0].offset}` : undefined;
    return { documents: [{ value, at: locator(find, columns, source) }], problem };
}
/** @param documents Values with their finders, as read/yaml.ts makes them. */
function treeOf(documents, columns, source, problem) {
    return { documents: documents.map(({ value, find }) => ({ value, at: locator(find, columns, source) })), problem };
}
function locator(find, lines, source) {
    return (path) => {
        // The nearest ancestor that exists stands in for what is absent.
        for (let depth = path.length; depth >= 0; depth--) {
            const range = find(path.slice(0, depth));
            if (range)
                return lines.locate(source, range.offset, range.length);
        }
        return lines.locate(source, 0, 0);
    };
}


/***/ })

};
