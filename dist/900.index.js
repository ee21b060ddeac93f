export const id = 900;
export const ids = [900];
export const modules = {

/***/ 19900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlTree: () => (/* binding */ parseYamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92377);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74135);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78912);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65407);
/** YAML with positions; loaded only when a source holds YAML. */





/**
 * @param text One or several documents; of a broken one, what could be read.
 * @param source The name that locations carry.
 * @param columns Where its characters stand, if not in a source that is this text.
 */
function parseYamlTree(text, source, columns = (0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineTable */ .hw)(text)) {
    if (nestsTooDeep(text))
        return { documents: [], problem: _json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ };
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { logLevel: 'silent', strict: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const broken = documents.flatMap((document) => document.errors)[0];
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g)(documents.map((document) => ({
        value: plain(document.contents),
        find: (path) => {
            const node = document.getIn(path, true);
            const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
            return range ? { offset: range[0], length: range[1] - range[0] } : undefined;
        },
    })), columns, source, broken ? `the YAML is broken: ${broken.message.split('\n')[0]}` : undefined);
}
/** No engine prints aliases, and a few lines of them can stand for terabytes: they are left out. */
function plain(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return node.value;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items.map(plain);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const keys = node.items.filter(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key));
    return Object.fromEntries(keys.map(({ key, value }) => [String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : ''), plain(value)]));
}
/** Brackets, runs of dashes and blanks in front of a line are all that can nest; a rough count is enough. */
function nestsTooDeep(text) {
    let open = 0;
    for (const [sign] of text.matchAll(/[[\]{}]/g)) {
        open += sign === '[' || sign === '{' ? 1 : -1;
        if (open > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth)
            return true;
        if (open < 0)
            open = 0;
    }
    return DEEP_LINE.test(text);
}
const DEEP_LINE = new RegExp(`^ *(?: {${4 * _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth}}|(?:[-?:] +){${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.depth}})`, 'm');


/***/ })

};
