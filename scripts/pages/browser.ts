/** Reports in a real browser: drawn as GitHub draws them, measured, and photographed. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { page as pageOf, sanitized } from './html.ts';

const require = createRequire(import.meta.url);
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const LOOKS = {
  light: { dark: false, width: 880, height: 1000, margin: 24, open: true },
  dark: { dark: true, width: 880, height: 1000, margin: 24, open: true },
  phone: { dark: false, width: 390, height: 844, margin: 16, open: false },
} as const;
export type LookName = keyof typeof LOOKS;

/** @returns undefined where there is no browser; CHROMIUM names one. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path));
}

export const startBrowser = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });

/** @returns the page with the report, drawings drawn; on a wide one what proves it is unfolded. */
export async function show(browser: Browser, markdown: string, name: LookName): Promise<Page> {
  const look = LOOKS[name];
  const page = await browser.newPage();
  await page.setViewport({ width: look.width, height: look.height, deviceScaleFactor: name === 'phone' ? 1.5 : 1 });
  await page.setContent(pageOf(await sanitized(markdown), look));
  if (markdown.includes('```mermaid'))
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  await page.addScriptTag({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.evaluate(`draw('${look.dark ? 'dark' : 'default'}', ${look.open})`);
  return page;
}

export interface Measured {
  /** Things that are wider than the page. */
  readonly overflow: readonly string[];
  readonly undrawn: number;
  readonly drawn: number;
  readonly brokenTables: number;
  /** Text outside of code that looks like HTML or like Markdown that was not read. */
  readonly raw: readonly string[];
  /** Pixels from the top to the end of the first thing to do; 0 when there is none. */
  readonly firstFix: number;
}

/** Changes the page: everything is unfolded. */
export const measured = (page: Page): Promise<Measured> => page.evaluate('measure()') as Promise<Measured>;

/** In pixels. */
export const heightOf = (page: Page): Promise<number> => page.evaluate('heightOf()') as Promise<number>;
