export const id = 767;
export const ids = [767];
export const modules = {

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: COMMENT_LIMIT, COMMENT_MARKER, commentWriter

;// CONCATENATED MODULE: ./lib/src/render/fit.js
/** Length in UTF-8. */
const fit_bytesOf = (text) => new TextEncoder().encode(text).length;
/**
 * @param render Renders with at most so many of the lesser diagnoses.
 * @param limit In UTF-8 bytes (which is never less than the UTF-16 units that GitHub counts).
 */
function fit_shrink(render, others, limit, phrases) {
    for (let count = others;; count = Math.floor(count / 2)) {
        const text = render(count);
        if (fit_bytesOf(text) <= limit)
            return text;
        if (count === 0)
            return fit_cut(text, limit, phrases);
    }
}
/** Room for the note and for what has to be closed. */
const ROOM = 300;
/** As many whole lines as fit, well-formed, with a note of how many are left out; nothing when not even that fits. */
function fit_cut(text, limit, { report: say }) {
    if (fit_bytesOf(text) <= limit)
        return text;
    const lines = text.split('\n');
    const kept = [];
    let fence = '';
    let details = 0;
    let size = 0;
    for (const line of lines) {
        // With ticks behind it is a code span that begins the line.
        const ticks = /^\s*(`{3,})[^`]*$/.exec(line)?.[1];
        size += fit_bytesOf(line) + 1;
        // What closes a fence is as long as what opened it.
        if (size + Math.max(fence.length, ticks?.length ?? 0) > limit - ROOM)
            break;
        kept.push(line);
        if (fence && ticks && ticks.length >= fence.length && line.trim() === ticks)
            fence = '';
        else if (!fence && ticks)
            fence = ticks;
        // Elsewhere in a line they are text of a log.
        else if (!fence)
            details += +line.startsWith('<details>') - +(line === '</details>');
    }
    const left = lines.length - kept.length;
    const closing = [...(fence ? [fence] : []), ...Array(Math.max(0, details)).fill('</details>')];
    const fitting = `${[...kept, ...closing].join('\n')}\n\n${say.leftOutLines(left)}\n`;
    return fit_bytesOf(fitting) <= limit ? fitting : '';
}

// EXTERNAL MODULE: ./lib/src/render/links.js
var render_links = __webpack_require__(67834);
;// CONCATENATED MODULE: ./lib/src/render/sections.js
/**
 * The comment is shared: every job that reports has a section of its own in it, between hidden marks, so that jobs
 * that run side by side add to one comment instead of overwriting it.
 */
const OPEN = '<!-- exitcode-action:section ';
const CLOSE = '<!-- exitcode-action:end -->';
const SECTION = new RegExp(`^${OPEN}(\\{.*\\}) -->\\n([\\s\\S]*?)\\n${CLOSE}$`, 'gm');
/** Sections of comments that are ours; anything else in them is left. */
function sections_parseSections(comment) {
    const sections = [];
    for (const [, head = '', body = ''] of comment.replaceAll('\r\n', '\n').matchAll(SECTION)) {
        const parsed = asHead(head);
        if (parsed)
            sections.push({ ...parsed, body });
    }
    return sections;
}
function asHead(text) {
    try {
        const head = JSON.parse(text);
        const words = [head.key, head.group, head.label, head.state].every((word) => typeof word === 'string');
        return words && Number.isInteger(head.run) && Number.isInteger(head.attempt) ? head : undefined;
    }
    catch {
        // A section that somebody edited is written anew by its job.
        return undefined;
    }
}
function sections_renderSection({ body, ...head }) {
    // In a string of JSON these may be escapes, so nothing in a label ends the mark.
    const json = JSON.stringify(head).replace(/[<>]|--/g, (found) => [...found].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''));
    return `${OPEN}${json} -->\n${withoutMarks(body)}\n${CLOSE}`;
}
/** What a log says must not look like a mark when the comment is read again. */
function withoutMarks(body) {
    return body.trim().replaceAll('<!-- exitcode-action', '<\\!-- exitcode-action');
}
/** Newer runs and attempts win. */
function sections_isOlder(a, b) {
    return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}
/** The newest section of each key (of equals the last), without those of runs of a workflow that a newer run has followed. */
function sections_newest(sections) {
    const byKey = new Map();
    const latest = new Map();
    for (const section of sections) {
        const known = byKey.get(section.key);
        if (!known || !sections_isOlder(section, known))
            byKey.set(section.key, section);
        latest.set(section.group, Math.max(latest.get(section.group) ?? 0, section.run));
    }
    return [...byKey.values()].filter((section) => section.run === latest.get(section.group));
}

// EXTERNAL MODULE: ./lib/src/render/summary.js + 2 modules
var summary = __webpack_require__(26721);
;// CONCATENATED MODULE: ./lib/src/render/comment.js





const COMMENT_MARKER = '<!-- exitcode-action:v1 -->';
/** GitHub refuses 65,536 characters; the rest is room for what it adds. */
const COMMENT_LIMIT = 60_000;
/** The runner drops a summary above 1 MiB whole. */
const SUMMARY_LIMIT = 1_000_000;
/** What a section has at least, however many there are. */
const SECTION_LEAST = 4_000;
/**
 * @param report Has passed the gate.
 * @returns how the comment reads, given those of ours that stand there; undefined when there should be none.
 */
function commentWriter(report, reporter, phrases, options) {
    return (existing, limit = COMMENT_LIMIT) => {
        const known = existing.flatMap(parseSections);
        // A comment that is ours and has no section was edited by hand: it is made anew.
        const always = options.always || (existing.length > 0 && known.length === 0);
        const mine = ownSection(report, reporter, phrases, { ...options, always }, known, limit);
        const sections = newest(mine ? [...known, mine] : known);
        return sections.length > 0 ? assemble(sections, reporter.key, phrases, limit) : undefined;
    };
}
function ownSection(report, reporter, phrases, { always, links = NO_LINKS, runUrl }, known, limit) {
    const old = known.filter(({ key }) => key === reporter.key);
    if (old.some((section) => isOlder(reporter, section)))
        return undefined;
    const found = report.diagnoses.length > 0 || report.conclusion === 'failure';
    if (found || report.conclusion === 'unknown') {
        if (!found && !always && old.length === 0)
            return undefined;
        const { comment: say } = phrases;
        const from = runUrl ? [say.from(runLink(reporter, runUrl, phrases))] : [];
        const footer = [...from, say.silence('`comment: never`')];
        const body = shrink((others) => renderMarkdown(report, phrases, { others, links, footer }), OTHERS_LIMIT, limit - SECTION_LEAST, phrases);
        return { ...reporter, state: found ? 'failed' : 'open', body };
    }
    const before = newest(old)[0];
    if (!before && !always && !known.some(({ group, run }) => group === reporter.group && run < reporter.run))
        return undefined;
    const body = before ? resolved(before, reporter, runUrl, phrases) : renderMarkdown(report, phrases, { links }).trim();
    return { ...reporter, state: 'resolved', body };
}
/** What was wrong before, in whatever language it was written. */
const BEFORE = /^\*\*[^*\n]{1,100}\*\* (.*)$/m;
/** What was wrong is named once more, so that readers of older mails know what is over. */
function resolved(before, reporter, runUrl, phrases) {
    const { comment: say } = phrases;
    const what = before.state === 'resolved' ? BEFORE.exec(before.body)?.[1] : headline(before.body);
    const now = `### ✅ ${say.resolved}\n\n${say.noFailureIn(runLink(reporter, runUrl, phrases))}`;
    return what ? `${now}\n\n**${say.before}** ${what}` : now;
}
function runLink({ run, attempt }, url, { comment: say }) {
    return link(say.run(run, attempt), url);
}
function headline(body) {
    return /^### (.*)$/m.exec(body)?.[1] ?? '';
}
/** When they do not fit, those of the other jobs become shorter, then their headline, then a number. */
function assemble(sections, own, phrases, limit) {
    const sorted = [...sections].sort((a, b) => a.label.localeCompare(b.label, 'en') || (a.key < b.key ? -1 : 1));
    const several = sections.length > 1;
    const texts = new Map(sorted.map((section) => [section, textOf(section, several)]));
    const fits = () => [...texts.values()].reduce((sum, text) => sum + bytesOf(text) + 2, 200) <= limit;
    const others = sorted
        .filter(({ key }) => key !== own)
        .sort((a, b) => +(a.state === 'failed') - +(b.state === 'failed'));
    const shorten = (short) => {
        for (const section of others) {
            if (fits())
                return;
            const body = short(section);
            if (body === undefined)
                texts.delete(section);
            else
                texts.set(section, textOf({ ...section, body }, several));
        }
    };
    shorten(({ body }) => cut(body, SECTION_LEAST, phrases));
    shorten(({ body }) => `### ${headline(body)}\n\n${phrases.report.leftOutRest}`);
    shorten(() => undefined);
    const left = sorted.length - texts.size;
    const note = left > 0 ? `\n\n${phrases.report.leftOutJobs(left)}` : '';
    return `${[COMMENT_MARKER, ...texts.values()].join('\n\n')}${note}\n`;
}
function textOf(section, several) {
    const title = several ? `**${inline(section.label)}**\n\n` : '';
    return `${title}${renderSection(section)}`;
}
/**
 * @param report Has passed the gate.
 * @param room Bytes that are left in the summary of the step.
 */
function renderSummary(report, phrases, links = render_links/* NO_LINKS */.E, room = SUMMARY_LIMIT) {
    return fit_shrink((others) => (0,summary/* renderMarkdown */.G)(report, phrases, { others, links }), 500, Math.min(room, SUMMARY_LIMIT), phrases);
}


/***/ })

};
