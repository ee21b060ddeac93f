/** Reports as people see them: in a real browser, as GitHub shows them; and the pictures of them in docs/images. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { browserPath, LOOKS, type LookName, measured, show, startBrowser } from '../../scripts/pages/browser.ts';
import { hashOf, markdownOf, REPORTS } from '../../scripts/pages/reports.ts';
import { root } from '../spawn.ts';

const names = Object.keys(REPORTS);
const looks = Object.keys(LOOKS) as LookName[];
const images = `${root}docs/images/`;

test('the pictures are current: npm run screenshots makes them anew', () => {
  const sources = JSON.parse(readFileSync(`${images}sources.json`, 'utf8'));
  expect(sources).toEqual(Object.fromEntries(names.map((name) => [name, hashOf(markdownOf(root, name))])));
});

test('each report has its picture in each look, and together they are small', () => {
  const files = names.flatMap((name) => looks.map((look) => `${images}${name}-${look}.webp`));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(1_200_000);
});

const path = browserPath();
const inBrowser = path ? describe : describe.skip;
if (!path) console.warn('No browser, so no page is looked at: install chromium, or set CHROMIUM to its path.');

inBrowser('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(path!);
  }, 60_000);
  afterAll(() => browser.close());
  const seen = async (markdown: string, look: LookName, spoil?: string) => {
    const page = await show(browser, markdown, look);
    try {
      if (spoil) await page.evaluate(spoil);
      return await measured(page);
    } finally {
      await page.close();
    }
  };
  const FINE = { overflow: [], undrawn: 0, brokenTables: 0, raw: [] };

  test.each(names)(
    '%s: nothing is too wide, undrawn, torn or raw; a phone shows the first thing to do at once',
    async (name) => {
      const markdown = markdownOf(root, name);
      const drawings = markdown.match(/^```mermaid$/gm)?.length ?? 0;
      // Light and dark differ in colour only.
      for (const look of ['dark', 'phone'] as const) {
        const { firstFix, drawn, ...rest } = await seen(markdown, look);
        expect(rest).toEqual(FINE);
        expect(drawn).toBe(drawings);
        if (look !== 'phone') continue;
        expect(firstFix).toBeGreaterThan(0);
        expect(firstFix).toBeLessThan(LOOKS.phone.height);
      }
    },
    60_000,
  );

  test('it would notice what is too wide', async () => {
    const { overflow } = await seen('a', 'phone', 'document.querySelector("p").style.width = "3000px"');
    expect(overflow).toEqual(['P a']);
  });
  test.each([
    ['a drawing that is wrong', '```mermaid\nflowchart TD\n  a[[[\n```', { undrawn: expect.any(Number) }],
    ['HTML that was not meant so', 'a &lt;details&gt; b', { raw: ['a <details> b'] }],
    ['Markdown that is none', 'a \\*\\*b\\*\\*', { raw: ['a **b**'] }],
    ['an alert that is none', 'x [!NOTE] y', { raw: ['x [!NOTE] y'] }],
  ])('it would notice %s', async (_, markdown, wrong) => {
    const found = await seen(markdown, 'phone');
    expect(found).toMatchObject(wrong);
    expect(found).not.toMatchObject(FINE);
  });
});
