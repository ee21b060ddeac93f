/**
 * Pictures of typical reports, as GitHub shows them: docs/images/NAME-{light,dark,phone}.webp, and what they were made
 * of (sources.json). Needs a built dist/ and Chromium (`apt-get install chromium`, or CHROMIUM=PATH).
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPath, heightOf, LOOKS, type LookName, show, startBrowser } from './pages/browser.ts';
import { hashOf, markdownOf, REPORTS } from './pages/reports.ts';

/** Pixels; a picture in a README is no page to scroll in. */
const TALLEST = { light: 1200, dark: 1200, phone: 844 };

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs', 'images');
const path = browserPath();
if (!path) throw new Error('there is no Chromium; install it, or set CHROMIUM to its path');
mkdirSync(images, { recursive: true });
const browser = await startBrowser(path);
const sources: Record<string, string> = {};
let size = 0;
for (const name of Object.keys(REPORTS)) {
  const markdown = markdownOf(root, name);
  sources[name] = hashOf(markdown);
  for (const look of Object.keys(LOOKS) as LookName[]) {
    const page = await show(browser, markdown, look);
    const { width } = LOOKS[look];
    const file = join(images, `${name}-${look}.webp`) as `${string}.webp`;
    await page.screenshot({
      path: file,
      type: 'webp',
      quality: 40,
      clip: { x: 0, y: 0, width, height: Math.min(await heightOf(page), TALLEST[look]) },
      captureBeyondViewport: true,
    });
    size += statSync(file).size;
    await page.close();
  }
}
await browser.close();
writeFileSync(join(images, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
console.log(`${Object.keys(REPORTS).length} reports, ${Math.round(size / 1024)} KiB`);
