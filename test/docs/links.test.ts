/** Every link inside the repository leads to a file and to a heading of it, and every page is reached from README. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../spawn.ts';
import { DOCUMENTS, type Page, pageOf } from './markdown.ts';

const pages = new Map(DOCUMENTS.map((path) => [path, pageOf(path)]));

/** Targets of one page that lead nowhere. */
function dead({ path, links }: Page): string[] {
  return links.filter((link) => !/^(?:https?|mailto):/.test(link) && !leads(path, link));
}

function leads(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file ? join(dirname(from), file) : from;
  if (path.startsWith('..') || !existsSync(root + path)) return false;
  if (anchor === undefined) return true;
  return (pages.get(path) ?? pageOf(path)).anchors.has(anchor);
}

test.each(DOCUMENTS)('every link of %s resolves', (path) => {
  expect(dead(pages.get(path)!)).toEqual([]);
});

test('a file, a heading and a picture that are not there are found', () => {
  const text = '# One\n\n[a](#one) [b](#two) [c](no.md) [d](README.md#no) [e](../up.md)\n\n<img src="no.png">\n';
  expect(dead(pageOf('README.md', text))).toEqual(['#one', '#two', 'no.md', 'README.md#no', '../up.md', 'no.png']);
  expect([...pageOf('x.md', '# A `b` c, d!\n# E\n# E\n').anchors]).toEqual(['a-b-c-d', 'e', 'e-1']);
});

test('README leads to every page', () => {
  const linked = pages.get('README.md')!.links.map((link) => link.split('#')[0]);
  expect(DOCUMENTS.filter((path) => path !== 'README.md' && !linked.includes(path))).toEqual([]);
});
