/**
 * Brings a blob that GitHub redirects to into a file: with a deadline, without the token, and with its bytes counted.
 * octokit cannot do it: it takes a body that breaks off for an empty success.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';

export interface DownloadLimits {
  /** Milliseconds without a byte. */
  readonly stall: number;
  /** Milliseconds in all. */
  readonly total: number;
  /** Bytes. */
  readonly size: number;
}

/** The blob could not be had whole. What was had is in the file. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  /** HTTP status; 0 when there was no answer, or half of one. */
  readonly status: number;
  /** Bytes in the file. */
  readonly bytes: number;

  constructor(status: number, message: string, bytes = 0) {
    super(message);
    this.status = status;
    this.bytes = bytes;
  }
}

/** Redirects that are followed from where GitHub sent us. */
const HOPS = 3;
/** Bytes of an error page that are looked at. */
const ERROR_PAGE = 4096;

/**
 * @param location An absolute URL. Plain HTTP is refused unless GitHub's own API is spoken to in it.
 * @returns bytes written, and whether anything proves that these are all.
 * @throws DownloadError
 */
export async function download(
  location: string,
  file: string,
  apiUrl: string,
  limits: DownloadLimits,
): Promise<{ readonly bytes: number; readonly proven: boolean }> {
  const { HttpClient } = await import('@actions/http-client');
  // No authentication handler: a signed URL refuses a second authorization, and it is another host's.
  // Our own timers end it before the socket's does, which only says that the connection was lost.
  const http = new HttpClient('exitcode-action', [], { allowRedirects: false, socketTimeout: 2 * limits.stall });
  const end = performance.now() + limits.total;
  let message: IncomingMessage | undefined;
  for (let hop = 0, url = location; ; hop++) {
    checkScheme(url, apiUrl);
    message = (await answered(http.get(url), limits.stall)).message;
    const next = message.headers.location;
    if (![301, 302, 303, 307, 308].includes(message.statusCode ?? 0) || next === undefined) break;
    message.destroy();
    if (hop === HOPS) throw new DownloadError(0, 'it is redirected without end');
    url = new URL(next, url).href;
  }
  return save(message, file, end, limits);
}

function checkScheme(url: string, apiUrl: string): void {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (scheme === 'https:' || (scheme === 'http:' && apiUrl.startsWith('http:'))) return;
  throw new DownloadError(0, 'its address is not one of https');
}

/** The first answer; the library itself only watches a connection that stands. */
async function answered<T extends { readonly message: IncomingMessage }>(
  request: Promise<T>,
  stall: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DownloadError(0, `no answer within ${stall} ms`));
      // An answer that comes later must not keep the process alive.
      request.then(({ message }) => message.destroy()).catch(() => {});
    }, stall);
  });
  try {
    return await Promise.race([request, late]);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(0, `no answer (${(error as NodeJS.ErrnoException).code ?? 'the connection was lost'})`);
  } finally {
    clearTimeout(timer);
  }
}

async function save(message: IncomingMessage, file: string, end: number, limits: DownloadLimits) {
  const status = message.statusCode ?? 0;
  const told = message.headers['content-length'];
  let bytes = 0;
  let stopped: string | undefined;
  const stop = (why: string) => {
    // What the stream says of its end depends on who is faster.
    stopped ??= why;
    message.destroy(new Error(why));
  };
  const overall = setTimeout(() => stop('it took too long'), Math.max(0, end - performance.now()));
  const idle = setTimeout(() => stop(`no byte for ${limits.stall} ms`), limits.stall);
  let store: number | undefined;
  try {
    if (status !== 200) throw new DownloadError(status, await refused(message, status));
    store = openSync(file, 'w');
    // Written as it comes: a stream that breaks forgets what it holds, and the lines before a cut are worth having.
    await received(message, (chunk) => {
      idle.refresh();
      bytes += chunk.length;
      if (bytes > limits.size) throw new DownloadError(200, `it is above ${limits.size >> 20} MiB`, bytes);
      writeSync(store!, chunk);
    });
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(0, cutWords(stopped ?? reasonOf(error), bytes, told), bytes);
  } finally {
    clearTimeout(overall);
    clearTimeout(idle);
    message.destroy();
    if (store !== undefined) closeSync(store);
  }
  if (told !== undefined && Number(told) !== bytes) throw new DownloadError(0, cutWords(LOST, bytes, told), bytes);
  return { bytes, proven: told !== undefined || message.headers['transfer-encoding'] === 'chunked' };
}

function received(message: IncomingMessage, take: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    message.on('data', (chunk: Buffer) => {
      try {
        take(chunk);
      } catch (error) {
        reject(error);
        message.destroy();
      }
    });
    message.on('end', resolve);
    message.on('error', reject);
    message.on('close', () => reject(new Error(LOST)));
  });
}

const LOST = 'the connection was lost';

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNRESET') return LOST;
  return code ? `it cannot be stored (${code})` : message;
}

function cutWords(problem: string, bytes: number, told: string | undefined): string {
  return `${problem} after ${bytes}${told === undefined ? '' : ` of ${told}`} bytes`;
}

/** The store answers in XML; its code is a word such as `BlobNotFound`. */
async function refused(message: IncomingMessage, status: number): Promise<string> {
  let page = '';
  for await (const chunk of message) {
    page += chunk;
    if (page.length > ERROR_PAGE) break;
  }
  const code = /<Code>(\w{1,60})<\/Code>/.exec(page)?.[1];
  return `its store answered ${status}${code ? ` "${code}"` : ''}`;
}
