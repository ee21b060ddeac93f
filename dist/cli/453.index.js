export const id = 453;
export const ids = [453];
export const modules = {

/***/ 85453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EXPLAIN_OPTIONS: () => (/* binding */ EXPLAIN_OPTIONS),
  explain: () => (/* binding */ explain)
});

// UNUSED EXPORTS: lookUp

// EXTERNAL MODULE: ./lib/src/diagnose/fill.js
var fill = __webpack_require__(84398);
// EXTERNAL MODULE: ./lib/src/exit-status.js
var exit_status = __webpack_require__(91019);
// EXTERNAL MODULE: ./lib/src/knowledge.js + 3 modules
var knowledge = __webpack_require__(75790);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/render/pen.js
var render_pen = __webpack_require__(6864);
// EXTERNAL MODULE: ./lib/src/render/wrap.js
var wrap = __webpack_require__(14755);
;// CONCATENATED MODULE: ./lib/src/render/explanation.js


function renderExplanation(pattern, prose, note, phrases, style) {
    const pen = (0,render_pen/* penOf */.D)(style);
    const bold = (text) => pen.paint('bold', text);
    const list = (title, lines) => (lines.length ? `${bold(title)}\n${lines.join('\n')}` : '');
    const facts = [
        pattern.means && pattern.means.length <= 4 ? phrases.exitCode(pattern.means.join(', ')) : '',
        pattern.signal ?? '',
        pattern.statuses?.join(', ') ?? '',
        pattern.category,
    ];
    const steps = (fixes) => fixes.map((fix, i) => `  ${i + 1}. ${(0,wrap/* wrap */.L)(fix.text, style.width, '     ')}${fix.run ? `\n     ${fix.run.replaceAll('\n', '\n     ')}` : ''}`);
    const parts = [
        `${bold((0,wrap/* wrap */.L)(prose.title, style.width))} [${pattern.id}]\n${facts.filter(Boolean).join(' · ')}`,
        note ? (0,wrap/* wrap */.L)(note, style.width) : '',
        (0,wrap/* wrap */.L)(prose.explanation, style.width),
        list(phrases.headings.causes, prose.causes.map((cause, i) => `  ${i + 1}. ${(0,wrap/* wrap */.L)(cause, style.width, '     ')}`)),
        list(phrases.headings.fixes, steps(prose.fixes)),
        list(phrases.explain.collect, steps(prose.collect ?? [])),
        list(phrases.headings.references, prose.references.map((url) => `  ${pen.address(url, style.width - 2)}`)),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/src/render/gate.js + 7 modules
var gate = __webpack_require__(28655);
// EXTERNAL MODULE: ./lib/src/commands/io.js
var commands_io = __webpack_require__(52789);
// EXTERNAL MODULE: ./lib/src/commands/language.js
var language = __webpack_require__(17375);
// EXTERNAL MODULE: ./lib/src/commands/terminal-style.js
var terminal_style = __webpack_require__(5881);
;// CONCATENATED MODULE: ./lib/src/commands/explain.js
/** `exitcode explain`: what a code, a signal, a status word or an id means and what to do. */









const EXPLAIN_OPTIONS = ['format', 'language'];
async function explain(args, io) {
    const [word, ...more] = args.words;
    if (!word || more.length)
        throw new options/* OptionError */.eR('explain takes one code, signal, status or id, e.g. exitcode explain 137');
    const format = args.value('format');
    if (format !== 'text' && format !== 'json')
        throw new options/* OptionError */.eR(`format: "${format}" is none of text, json`);
    const { library, prose, phrases } = await (0,knowledge/* loadExplanations */.hG)((0,language/* languageOf */.e)(args, io));
    const answer = lookUp(word, library, phrases);
    if (!answer) {
        io.stderr.write(`exitcode: ${(0,gate/* gatedText */.hU)(phrases.explain.unknown(word))}\n`);
        return commands_io/* EXIT */.d.usage;
    }
    const text = filled(prose()(answer.pattern.id));
    if (format === 'json') {
        const { id, severity, category, retryable, signal, means } = answer.pattern;
        io.stdout.write(`${JSON.stringify({ query: (0,gate/* gatedText */.hU)(word), id, note: answer.note, severity, category, retryable, signal, means, ...text }, null, 2)}\n`);
    }
    else {
        const style = (0,terminal_style/* terminalStyle */.w)(io.stdout, io.env);
        io.stdout.write(renderExplanation(answer.pattern, text, answer.note, phrases, style));
    }
    return commands_io/* EXIT */.d.done;
}
/** @param word As people write it: `137`, `-1`, `0xC0000005`, `SIGKILL`, `kill`, `CrashLoopBackOff`, an id. */
function lookUp(word, library, phrases) {
    const number = /^(?:0x[0-9a-f]+|-?\d+)$/i.test(word) ? Number(word) : undefined;
    if (number !== undefined)
        return byNumber(number, library, phrases);
    const signal = word.toUpperCase().replace(/^(?!SIG)/, 'SIG');
    const lower = word.toLowerCase();
    const status = library.patterns.find((pattern) => pattern.statuses?.some((one) => one.toLowerCase() === lower));
    const named = library.patterns.filter((one) => one.signal === signal);
    const pattern = library.byStatus(word) ?? status ?? library.get(lower) ?? named.find((one) => one.means) ?? named[0];
    return pattern && { pattern };
}
function byNumber(number, library, { explain: say }) {
    const unsigned = (0,exit_status/* signedToUnsigned */.h7)(number);
    const windows = (0,exit_status/* isWindowsStatus */.kB)(unsigned) ? library.byCode(unsigned) : undefined;
    if (windows)
        return { pattern: windows, note: say.windows(number, unsigned.toString(16).toUpperCase()) };
    const seen = (0,exit_status/* seenByParent */.l5)(number);
    const pattern = library.byCode(seen) ?? library.get('app-error');
    if (!pattern)
        return undefined;
    if (seen === number)
        return { pattern };
    return { pattern, note: say.eightBits(number, seen) };
}
/** Without an incident every placeholder takes its fallback. */
function filled(prose) {
    const say = (text) => (0,fill/* fillText */.BB)(text, {});
    const steps = (list) => list.map(({ text, run }) => ({ text: say(text), ...(run && { run: (0,fill/* fill */.GS)(run, {}) }) }));
    return {
        ...prose,
        title: say(prose.title),
        explanation: say(prose.explanation),
        causes: prose.causes.map(say),
        fixes: steps(prose.fixes),
        ...(prose.collect && { collect: steps(prose.collect) }),
    };
}


/***/ })

};
