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
/** In a command, what is to be put there: `{{pod}}` is `POD`. */
const named = (run) => run.replace(/\{\{([a-z][A-Za-z]*)\}\}/g, (_, name) => name.toUpperCase());
/** Without an incident every placeholder takes its fallback. */
function filled(prose) {
    const say = (text) => (0,fill/* fillText */.BB)(text, {});
    const steps = (list) => list.map(({ text, run }) => ({ text: say(text), ...(run && { run: (0,fill/* fill */.GS)(named(run), {}) }) }));
    return {
        ...prose,
        title: say(prose.title),
        explanation: say(prose.explanation),
        causes: prose.causes.map(say),
        fixes: steps(prose.fixes),
        ...(prose.collect && { collect: steps(prose.collect) }),
    };
}


/***/ }),

/***/ 17375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export unknownLanguage */
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83806);
/* harmony import */ var _render_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28655);
/** The language of what a verb prints: the option, else the locale. */


/** One that is not there is a reason for a notice, and none to fail. */
function languageOf(args, io) {
    const { language, unknown } = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .chosenLanguage */ .zP)(args.value('language'), io.env);
    if (unknown)
        io.stderr.write(`exitcode: ${unknownLanguage(unknown)}\n`);
    return language;
}
const unknownLanguage = (wish) => (0,_render_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gatedText */ .hU)(`language: "${wish}" is not there, so this is English; there are ${_language_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj.join(', ')}`);


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;
/** Where nobody tells: what every terminal has. */
const USUAL = 80;
/** Colours: https://no-color.org and https://force-color.org. */
function terminalStyle(to, env) {
    const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    const able = to.isTTY === true && env.TERM !== 'dumb';
    return {
        colour: !env.NO_COLOR && (able || forced),
        width: Math.min(WIDEST, Math.max(NARROWEST, to.columns || USUAL)),
        links: able && knowsLinks(env),
    };
}
const PROGRAMS = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby']);
/** Nothing tells for sure; a terminal that does not know them may show their sequences as text. */
function knowsLinks(env) {
    if (env.FORCE_HYPERLINK)
        return env.FORCE_HYPERLINK !== '0';
    if (env.CI || env.TMUX || env.STY)
        return false;
    return (PROGRAMS.has(env.TERM_PROGRAM ?? '') ||
        // The terminals of GNOME and KDE.
        Number(env.VTE_VERSION ?? 0) >= 5000 ||
        Number(env.KONSOLE_VERSION ?? 0) >= 201_200 ||
        env.WT_SESSION !== undefined ||
        /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? ''));
}


/***/ }),

/***/ 84398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ fillText),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KQ: () => (/* binding */ isFillable)
/* harmony export */ });
/** Fills `{{name}}` and `{{name|fallback}}` in texts of the library with what is known of the incident. */
/** A capture is a name or a word; what is longer would only drown the text. */
const VALUE_LIMIT = 300;
const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|([^}]*))?\}\}/g;
/**
 * @param values Captures and facts of the subject; a missing one takes its fallback, or its own name.
 * `{{subject}}` (such as `container web-1`) gets a capital where it opens the text.
 */
function fill(text, values) {
    return text.replace(PLACEHOLDER, (_, name, fallback, at) => {
        const known = values[name];
        const value = known === undefined ? (fallback ?? name) : shortened(known);
        return name === 'subject' && at === 0 ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    });
}
/** `FILE:LINE` without its line: the colon has nothing to part. */
const TIED = /:\{\{([a-z][A-Za-z]*)\|\}\}/g;
/** Blanks between Han characters and their marks. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。；：（）]) (?=[\p{Script=Han}，。；：（）])/gu;
/**
 * A text for people: `fill`, without the blanks and the colon that an empty value leaves behind. Between two Han
 * characters there is no blank, whatever stood there before it was filled.
 */
function fillText(text, values) {
    const tied = text.replace(TIED, (whole, name) => (values[name] === undefined ? '' : whole));
    const filled = fill(tied, values).replace(/(?<=\S) {2,}/g, ' ');
    return filled.replace(BETWEEN_HAN, '').trim();
}
/** @returns whether each placeholder has a value or a fallback. */
function isFillable(text, values) {
    return [...text.matchAll(PLACEHOLDER)].every(([, name, fallback]) => (values[name] ?? fallback) !== undefined);
}
const shortened = (value) => (value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT - 1)}…` : value);


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ penOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/** What writes at a terminal: its width, its colours, its links. */

/** What could end the sequence of a link early, or mean something else to a terminal, makes no link. */
const PLAIN = /^https:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/;
function penOf({ colour, width, links = false }) {
    return {
        width,
        paint: (style, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text),
        address: (url, room) => {
            if (!links || !PLAIN.test(url))
                return url;
            const text = url.slice('https://'.length);
            const shown = text.length > room ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
            return `\x1b]8;;${url}\x1b\\${shown}\x1b]8;;\x1b\\`;
        },
    };
}


/***/ }),

/***/ 63882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ widthOf)
});

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./lib/src/render/width.js
/** How many columns of a terminal a text takes: characters of East Asia take two, marks on a letter none. */

/** What takes one column a character for sure. */
const NARROW = /^[\x20-\x7e\u00a1-\u02ff\u0400-\u0482\u048a-\u052f…–—‘’“”│✗·]*$/;
const MARK = /^[\p{Mn}\p{Me}]$/u;
/** @param text Has passed the gate: it holds nothing that a screen shows as nothing, such as joiners. */
function widthOf(text) {
    if (NARROW.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += MARK.test(character) ? 0 : eastAsianWidth(character.codePointAt(0));
    return width;
}


/***/ }),

/***/ 14755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63882);
/** Breaks prose so that it fits a width: at blanks, and between the characters of scripts that write without them. */

/** Chinese and Japanese may break behind any character; Korean sets blanks. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Begins no line. */
const CLOSING = /^[、。，．：；！？）」』】》〉〕”’…·,.:;!?)\]}%]/u;
/** Ends no line. */
const OPENING = /[（「『【《〈〔“‘([{]$/u;
/** @param indent What stands in front of every line after the first. */
function wrap(text, width, indent = '') {
    const room = width - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(indent);
    const lines = [];
    let line = '';
    let used = 0;
    for (const [i, word] of text.trim().split(/\s+/).entries())
        for (const [j, part] of parts(word).entries()) {
            const blank = i > 0 && j === 0 ? 1 : 0;
            const columns = (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .q)(part);
            if (line && used + blank + columns > room) {
                lines.push(line);
                [line, used] = [part, columns];
            }
            else {
                line += (line && blank ? ' ' : '') + part;
                used += (used ? blank : 0) + columns;
            }
        }
    return [...lines, line].join(`\n${indent}`);
}
/** Between which a line may end. */
function parts(word) {
    if (!UNSPACED.test(word))
        return [word];
    const found = [];
    for (const character of word) {
        const last = found.at(-1);
        const stays = last !== undefined &&
            (CLOSING.test(character) || OPENING.test(last) || !(UNSPACED.test(character) || UNSPACED.test(last.at(-1))));
        if (stays)
            found[found.length - 1] = last + character;
        else
            found.push(character);
    }
    return found;
}


/***/ })

};
