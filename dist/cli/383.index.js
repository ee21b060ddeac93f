export const id = 383;
export const ids = [383];
export const modules = {

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
    let last = Date.now();
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
        last = Date.now();
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
            const start = Date.now();
            while (!over && Date.now() - start < LINGER && (Date.now() - last < IDLE || out.writableNeedDrain))
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
// EXTERNAL MODULE: ./lib/src/pipeline.js + 6 modules
var pipeline = __webpack_require__(51895);
// EXTERNAL MODULE: ./lib/src/publish/files.js
var files = __webpack_require__(43417);
// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
// EXTERNAL MODULE: ./lib/src/commands/document.js + 3 modules
var commands_document = __webpack_require__(80776);
// EXTERNAL MODULE: ./lib/src/commands/language.js
var commands_language = __webpack_require__(17375);
// EXTERNAL MODULE: ./lib/src/commands/pattern-folders.js
var pattern_folders = __webpack_require__(88911);
// EXTERNAL MODULE: ./lib/src/commands/scene-options.js
var scene_options = __webpack_require__(2886);
// EXTERNAL MODULE: ./lib/src/commands/secrets.js
var secrets = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/src/commands/source-locations.js + 1 modules
var source_locations = __webpack_require__(1005);
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
    const scene = ended.interrupted ? collect_scene/* NO_SCENE */.Dh : await (0,collect_scene/* captureScene */.ld)({ ...wanted, since: ended.started, env: io.env });
    const knowledge = await (0,src_knowledge/* loadKnowledge */.tR)(folders, language);
    const { phrases } = knowledge;
    const found = await (0,pipeline/* investigate */.a)([source, ...scene.sources], [...gaps, ...scene.gaps], knowledge);
    const report = (0,gate/* gated */.aH)((0,scene_options/* withTools */.Y)(await (0,source_locations/* sourceLocator */.G)(io.cwd, phrases)(found), scene.tools), (0,secrets/* secretsOf */.F)(io.env));
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
