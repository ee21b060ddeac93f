export const id = 913;
export const ids = [913];
export const modules = {

/***/ 69913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendSummary: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, ANNOTATION_LIMIT, setOutputs, summaryRoom, annotate, printUntrusted */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49093);
/** What the runner is told: outputs, the job summary, annotations, and text of unknown origin in the log. */





/** Bytes. The runner drops a summary above 1 MiB whole, and GitHub some that are a few bytes below. */
const SUMMARY_LIMIT = 1_048_576 - 16;
/** The runner passes on so many annotations of a level and a step. */
const ANNOTATION_LIMIT = 10;
/** What is harmless even where a workflow pastes an output into a shell script. */
const SAFE_OUTPUT = /^[\p{L}\p{N}_ .,:/\\~+@=?%#-]*$/u;
/** Sets the outputs of the step. A value that could act in a shell is left out, with a warning. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        if (SAFE_OUTPUT.test(`${value}`))
            setOutput(name, value);
        else
            warning(`The output ${name} is not set: its value has characters that a shell acts on. Use a plainer path.`);
    }
}
/** Bytes that may still be appended to the job summary. */
function summaryRoom(file) {
    return SUMMARY_LIMIT - (file ? ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0) : 0);
}
/** Appends to the job summary, the file named by GITHUB_STEP_SUMMARY. The caller has made the text fit. */
function appendSummary(markdown, file) {
    if (!file)
        return { delivered: false, message: 'No job summary: GITHUB_STEP_SUMMARY is not set. Run this in a job.' };
    try {
        const size = Buffer.byteLength(markdown);
        if (size === 0)
            return { delivered: false, message: 'No job summary: earlier output of the step fills it. Shorten that.' };
        if (size > summaryRoom(file)) {
            const message = `No job summary: with its ${size} bytes it would be above the limit of ${SUMMARY_LIMIT}. Shorten the report.`;
            return { delivered: false, message };
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, markdown);
        return { delivered: true };
    }
    catch (thrown) {
        const { code } = thrown;
        return { delivered: false, message: `No job summary: ${file} cannot be written (${code}). Free or fix the disk.` };
    }
}
/** Prints annotations, the first ten of each level. Returns how many were left out. */
function annotate(annotations) {
    const print = { error, warning, notice };
    const printed = { error: 0, warning: 0, notice: 0 };
    for (const { level, title, message, file, startLine, endLine } of annotations) {
        if (++printed[level] > ANNOTATION_LIMIT)
            continue;
        const properties = { title: visible(title) };
        if (file !== undefined)
            properties.file = visible(file);
        if (startLine !== undefined)
            properties.startLine = startLine;
        if (endLine !== undefined)
            properties.endLine = endLine;
        print[level](message.split('\n').map(visible).join('\n'), properties);
    }
    return Object.values(printed).reduce((left, count) => left + Math.max(0, count - ANNOTATION_LIMIT), 0);
}
/**
 * Prints lines that may hold anything. Commands are stopped meanwhile, and each line is harmless by itself too:
 * the log is read again by others, and matchers of earlier steps read it as it is printed. Some of these want a line
 * to begin with a blank, others without: ` |` is neither.
 */
function printUntrusted(lines, write = toStdout) {
    const token = randomBytes(16).toString('hex');
    write(`::stop-commands::${token}${EOL}`);
    try {
        for (const line of lines) {
            for (const part of line.split(/\r?\n/))
                write(`${forRunner(` | ${part}`)}${EOL}`);
        }
    }
    finally {
        write(`::${token}::${EOL}`);
    }
}
function toStdout(text) {
    process.stdout.write(text);
}


/***/ })

};
