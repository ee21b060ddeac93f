/** What GitHub's Markdown makes of a document: its tree, and what in it is more than text. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

export const parsed = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

export const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The tree without its words: what can differ between two reports that say different things is gone. */
export function skeleton({ type, value, depth, children }: Node): unknown {
  if (type === 'html') return value;
  const below = children?.filter((one) => one.type !== 'text' && one.type !== 'inlineCode').map(skeleton) ?? [];
  return [`${type}${depth ?? ''}`, ...below];
}

/** What GitHub turns into a link, a mention, a picture or a formula after the Markdown is read, in text only. */
export const LIVE = /(?<![\w`])@[\w-]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|:[\w+-]+:|:\/\/|www\.|\$/i;
