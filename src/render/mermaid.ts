/** Drawings that GitHub renders: boxes below each other, with arrows. They hold our own words only. */
import { fence } from './markdown.ts';

export interface Box {
  readonly words: string;
  /** On the arrow that leads to it. */
  readonly arrow?: string;
}

/** Wide boxes, short arrows: a drawing is no longer than it must be. */
const SHAPE = '%%{init: {"flowchart": {"wrappingWidth": 320, "rankSpacing": 28, "padding": 8}}}%%';

/** @param title What those hear who do not see it. */
export function flow(title: string, boxes: readonly Box[]): string {
  const lines = boxes.map(({ words, arrow }, i) => {
    const box = `b${i}["${plain(words)}"]`;
    if (i === 0) return `  ${box}`;
    return `  b${i - 1} -->${arrow ? `|"${plain(arrow)}"|` : ''} ${box}`;
  });
  return fence([SHAPE, 'flowchart TD', `  accTitle: ${plain(title)}`, ...lines].join('\n'), 'mermaid');
}

/** Letters, numbers and marks that are syntax nowhere, those of wide scripts too; a list at the start would be Markdown. */
const plain = (text: string) =>
  text
    .replace(/(?<=[\p{L}\p{N})]);(?= \p{L})/gu, ',')
    .replace(/[^\p{L}\p{M}\p{N} .,:()/%+'’“”«»…·—，。、：；！？（）《》「」-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^(?: |[-+](?= )|\d+[.)](?= ))+/, '')
    .trim();
