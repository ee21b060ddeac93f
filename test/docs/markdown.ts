/** What a document of ours holds: its code blocks, links and headings, as GitHub reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { PAGES } from '../../scripts/docs/site.ts';
import { root } from '../spawn.ts';

export interface Block {
  /** Path and line, for the name of a test. */
  readonly at: string;
  readonly language: string;
  /** The words behind the language. */
  readonly words: readonly string[];
  readonly text: string;
  /** The text block right behind it: what it prints. */
  readonly output?: string;
}

export interface Page {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Targets of links and pictures. */
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[] | undefined;
  readonly value?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly url?: string | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Everything that was written by hand, and the index of the generated pages. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}docs`).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
  'examples/README.md',
  `${PAGES}/README.md`,
];

export function pageOf(path: string, text = readFileSync(root + path, 'utf8')): Page {
  const tree: Node = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = [...walk(tree)];
  const html = nodes.flatMap((node) => (node.type === 'html' ? (node.value ?? '') : [])).join('\n');
  return {
    path,
    blocks: [...siblings(tree)].flatMap(([node, next]) => (node.type === 'code' ? blockOf(path, node, next) : [])),
    links: [
      ...nodes.flatMap(({ url }) => url ?? []),
      ...[...html.matchAll(/(?:href|src|srcset)="([^"\s]+)"/g)].map(([, target]) => target!),
    ],
    anchors: anchorsOf(nodes.filter(({ type }) => type === 'heading').map(textOf)),
  };
}

function blockOf(path: string, { lang, meta, value = '', position }: Node, next: Node | undefined): Block {
  const output = next?.type === 'code' && next.lang === 'text' && !next.meta ? next.value : undefined;
  const words = meta?.split(/\s+/) ?? [];
  const block = { at: `${path}:${position?.start.line}`, language: lang ?? '', words, text: value };
  return output === undefined ? block : { ...block, output };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function* siblings(node: Node): Generator<[Node, Node | undefined]> {
  const children = node.children ?? [];
  for (const [i, child] of children.entries()) {
    yield [child, children[i + 1]];
    yield* siblings(child);
  }
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** GitHub's rule: lower case, signs left out, blanks as hyphens, a number behind a heading that was there before. */
function anchorsOf(headings: readonly string[]): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    headings.map((heading) => {
      const slug = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times ? `${slug}-${times}` : slug;
    }),
  );
}
