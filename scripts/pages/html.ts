/** Markdown -> the page that GitHub would show: its dialect, its sanitiser, its style sheet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const require = createRequire(import.meta.url);

/** What is left of a document behind GitHub's sanitiser, whose rules `defaultSchema` are. */
export async function sanitized(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file).replace(ALERT, (_, kind: string, inside: string) => {
    const name = kind.toLowerCase();
    const title = kind[0] + name.slice(1);
    return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p>\n<p>${inside}</div>`;
  });
}

/** GitHub makes alerts of quotes that begin so. */
const ALERT = /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g;

export interface Look {
  readonly dark: boolean;
  /** Between the edge and the text, in pixels. */
  readonly margin: number;
}

export function page(body: string, { dark, margin }: Look): string {
  const theme = dark ? 'dark' : 'light';
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title>
<meta name="viewport" content="width=device-width">
<style>${css}
body { margin: 0; background: ${dark ? '#0d1117' : '#ffffff'} }
.markdown-body { box-sizing: border-box; padding: ${margin}px }
.added { background: ${dark ? '#033a16' : '#dafbe1'} }
.removed { background: ${dark ? '#67060c' : '#ffebe9'} }
</style><article class="markdown-body">${body}</article></html>`;
}
