/* Runs in the page of a report. */
/* global mermaid */

/** Draws what is to be drawn, as GitHub does. */
// biome-ignore lint/correctness/noUnusedVariables: called from outside
async function draw(theme, open) {
  for (const code of document.querySelectorAll('code.language-mermaid')) {
    const drawing = document.createElement('div');
    drawing.className = 'drawing';
    drawing.textContent = code.textContent;
    code.parentElement.replaceWith(drawing);
  }
  for (const code of document.querySelectorAll('code.language-diff'))
    code.innerHTML = code.innerHTML
      .split('\n')
      .map((line) => `<span class="${line[0] === '+' ? 'added' : line[0] === '-' ? 'removed' : ''}">${line}</span>`)
      .join('\n');
  // What is folded has no size, and no drawing fits into it.
  const folds = [...document.querySelectorAll('details')];
  for (const fold of folds) fold.open = true;
  if (document.querySelector('.drawing')) {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
    await mermaid.run({ querySelector: '.drawing' }).catch(() => undefined);
  }
  for (const fold of folds) fold.open = open && fold === folds[0];
}

/** What is wrong with how it looks, everything unfolded; where the first thing to do stands, folded. */
// biome-ignore lint/correctness/noUnusedVariables: called from outside
function measure() {
  // A change of a file is what to do; where none is known it is the first step.
  const change = document.querySelector('pre > code.language-diff');
  const fix = document.querySelector('ol > li');
  const step = fix && !fix.closest('details') ? (fix.querySelector('pre') ?? fix).getBoundingClientRect().top : 0;
  const firstFix = change ? change.getBoundingClientRect().bottom : step;
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  const width = document.documentElement.clientWidth;
  const inScroller = (one) => one.closest('pre') !== null && one.tagName !== 'PRE';
  const overflow = [...document.querySelectorAll('article *')]
    .filter((one) => !inScroller(one) && !one.closest('svg') && one.getBoundingClientRect().right > width + 1)
    .map((one) => `${one.tagName} ${one.textContent?.slice(0, 60)}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const raw = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (parent.closest('code, pre, svg, style, .drawing')) continue;
    if (/<\/?[a-z]+[\s>]|\[![A-Z]+\]|\*\*|^#{1,6} |\|\s*-{3}|```/.test(text)) raw.push(text);
  }
  const tables = [...document.querySelectorAll('table')];
  return {
    overflow,
    undrawn:
      document.querySelectorAll('code.language-mermaid, .drawing:not([data-processed])').length +
      document.querySelectorAll('.error-icon, [aria-roledescription="error"]').length,
    drawn: document.querySelectorAll('.drawing svg').length,
    brokenTables: tables.filter((one) => new Set([...one.rows].map((row) => row.cells.length)).size > 1).length,
    raw,
    firstFix,
  };
}

// biome-ignore lint/correctness/noUnusedVariables: called from outside
const heightOf = () => Math.ceil(document.querySelector('article').getBoundingClientRect().height);
