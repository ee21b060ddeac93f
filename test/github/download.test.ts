/** src/github/download.ts: what is brought is counted, and nothing is waited for without end. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DownloadError, type DownloadLimits, download } from '../../src/github/download.ts';
import { type BlobFault, type Blobs, blobStore, type Framing } from './blobs.ts';

const LIMITS: DownloadLimits = { stall: 2_000, total: 5_000, size: 1_000_000 };
const TEXT = 'line\n'.repeat(2_000);
const HTTP = 'http://127.0.0.1';

let store: Blobs;
let folder: string;
let file: string;
beforeEach(async () => {
  store = await blobStore();
  folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
  file = join(folder, 'log');
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
  expect(store.violations).toEqual([]);
});

const failed = (url: string, limits = {}, api = HTTP) =>
  download(url, file, api, { ...LIMITS, ...limits }).then(
    () => undefined,
    ({ status, message, bytes }: DownloadError) => ({ status, message, bytes }),
  );

test.each<[Framing, boolean]>([
  ['length', true],
  ['chunked', true],
  ['close', false],
])('a body with %s is whole, and that is proven: %s', async (framing, proven) => {
  expect(await download(store.put('/log', TEXT, framing), file, HTTP, LIMITS)).toEqual({ bytes: TEXT.length, proven });
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
});

test('every byte before a cut is kept, wherever it is', async () => {
  for (let at = 0; at < TEXT.length; at += 1000) {
    for (const framing of ['length', 'chunked'] as const) {
      store.put('/log', TEXT, framing);
      store.script('/log', { kind: 'cut', at, framing });
      expect(await failed(`${store.url}/log`)).toMatchObject({ status: 0, bytes: at });
      if (at > 0) expect(readFileSync(file, 'utf8')).toBe(TEXT.slice(0, at));
    }
  }
});

test.each<[string, BlobFault, object, object]>([
  ['no answer', { kind: 'hang' }, { stall: 50 }, { message: expect.stringMatching(/^no answer/) }],
  [
    'a body that stalls',
    { kind: 'stall', at: 500 },
    { stall: 50 },
    { message: 'no byte for 50 ms after 500 of 10000 bytes' },
  ],
  [
    'a body that takes too long',
    { kind: 'stall', at: 500 },
    { total: 50 },
    { message: 'it took too long after 500 of 10000 bytes' },
  ],
  ['a reset', { kind: 'reset' }, {}, { status: 0, message: 'no answer (ECONNRESET)' }],
  [
    'an expired address',
    { kind: 'refused', status: 403, code: 'AuthenticationFailed' },
    {},
    { status: 403, message: 'its store answered 403 "AuthenticationFailed"' },
  ],
  [
    'a page that is no word',
    { kind: 'refused', status: 404, code: '::error::no' },
    {},
    { status: 404, message: 'its store answered 404' },
  ],
  [
    'another scheme',
    { kind: 'redirect', to: 'ftp://127.0.0.1/log' },
    {},
    { message: 'its address is not one of https' },
  ],
])('%s', async (_, fault, limits, expected) => {
  store.put('/log', TEXT);
  store.script('/log', fault);
  expect(await failed(`${store.url}/log`, limits)).toMatchObject(expected);
});

test('what is too large ends there, and what came is kept', async () => {
  const url = store.put('/log', 'x'.repeat(300_000));
  expect(await failed(url, { size: 100_000 })).toMatchObject({
    status: 200,
    message: expect.stringMatching(/^it is above/),
  });
  expect(existsSync(file)).toBe(true);
});

test('a file that cannot be written is the problem that is told', async () => {
  file = join(folder, 'gone', 'log');
  expect(await failed(store.put('/log', TEXT))).toMatchObject({
    message: 'it cannot be stored (ENOENT) after 0 of 10000 bytes',
  });
});

test('plain HTTP is refused when the API itself is spoken to by HTTPS', async () => {
  expect(await failed(store.put('/log', TEXT), {}, 'https://api.github.com')).toMatchObject({
    message: 'its address is not one of https',
  });
  expect(store.log).toEqual([]);
});

test('a clock that jumps ends nothing', async () => {
  const { now } = Date;
  // A day for each millisecond.
  Date.now = () => performance.timeOrigin + performance.now() * 86_400_000;
  try {
    store.put('/log', TEXT);
    store.script('/log', { kind: 'stall', at: 500 });
    expect(await failed(`${store.url}/log`, { stall: 50 })).toMatchObject({
      message: expect.stringMatching(/^no byte for 50 ms/),
    });
  } finally {
    Date.now = now;
  }
});

test('redirects are followed three times', async () => {
  store.put('/log', TEXT);
  const here = { kind: 'redirect', to: '/log' } as const;
  store.script('/log', here, here, here);
  expect(await download(`${store.url}/log`, file, HTTP, LIMITS)).toMatchObject({ bytes: TEXT.length });
  store.script('/log', here, here, here, here);
  expect(await failed(`${store.url}/log`)).toMatchObject({ message: 'it is redirected without end' });
});
