export const id = 794;
export const ids = [794];
export const modules = {

/***/ 68794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createXmlReader: () => (/* binding */ createXmlReader)
/* harmony export */ });
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42560);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74135);
/** XML line by line, with positions; loaded only when a text holds XML. Entities of its own are never expanded. */


/** What is not well formed is skipped. */
const createXmlReader = (handlers) => {
    const parser = sax__WEBPACK_IMPORTED_MODULE_0__.parser(true, {});
    const states = sax__WEBPACK_IMPORTED_MODULE_0__.STATE;
    const state = () => parser.state;
    let textLine = 0;
    let offset = 0;
    /** Where the last lines begin; a tag may go over several. */
    const starts = [];
    let lines = 0;
    const textEnded = () => {
        textLine = parser.line;
    };
    parser.onerror = () => {
        parser.error = null;
    };
    parser.onopentag = ({ name, attributes }) => {
        const at = parser.startTagPosition - 1;
        const start = starts.findLast((one) => one.offset <= at) ?? { line: parser.line, offset: at };
        handlers.open({
            name,
            attributes: attributes,
            line: start.line,
            column: at - start.offset,
        });
        textEnded();
    };
    parser.onclosetag = (name) => {
        handlers.close(name);
        textEnded();
    };
    parser.ontext = parser.oncdata = (text) => {
        handlers.text(text, textLine);
        textEnded();
    };
    parser.onopencdata = textEnded;
    return {
        write(line) {
            if (starts.length > TAG_LINES)
                starts.shift();
            starts.push({ line: lines++, offset });
            parser.write(`${line}\n`);
            offset += line.length + 1;
            return (parser.tags?.length ?? 0) <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.depth;
        },
        get betweenTags() {
            return state() === states.TEXT || state() === states.BEGIN;
        },
    };
};
/** Lines over which one tag may go. */
const TAG_LINES = 100;


/***/ })

};
