/** The store that GitHub redirects to for logs: another origin, which must never see the token. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a store fails. */
export type BlobFault =
  /** An answer in XML, with the word of the store. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  | { readonly kind: 'reset' | 'hang' | 'empty' }
  /** So many bytes, then the end of the connection or silence. */
  | { readonly kind: 'cut' | 'stall'; readonly at: number; readonly framing?: Framing }
  /** Another address. */
  | { readonly kind: 'redirect'; readonly to: string };

/** How the end of a body is told; with `close` it is not. */
export type Framing = 'length' | 'chunked' | 'close';

export interface Blobs {
  readonly url: string;
  /** Requests so far, by path. */
  readonly log: string[];
  /** Broken rules; a fake GitHub adds them to its own. */
  readonly violations: string[];
  /** @returns its address. */
  put(path: string, bytes: Uint8Array | string, framing?: Framing): string;
  /** The next requests of a path meet these faults, one each. */
  script(path: string, ...faults: readonly BlobFault[]): void;
  close(): Promise<void>;
}

export async function blobStore(): Promise<Blobs> {
  const blobs = new Map<string, { readonly bytes: Buffer; readonly framing: Framing }>();
  const scripts = new Map<string, BlobFault[]>();
  const log: string[] = [];
  const violations: string[] = [];

  function serve(incoming: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(incoming.url ?? '', 'http://blobs');
    log.push(pathname);
    const secret = Object.keys(incoming.headers).filter((name) => /authorization|cookie|token/.test(name));
    if (secret.length > 0) violations.push(`the store of logs was sent ${secret.join(', ')}`);
    const blob = blobs.get(pathname);
    const fault = scripts.get(pathname)?.shift();
    if (!fault && !blob) refuse(response, 404, 'BlobNotFound');
    else if (!fault) write(response, blob!.bytes, blob!.framing);
    else if (fault.kind === 'refused') refuse(response, fault.status, fault.code);
    else if (fault.kind === 'empty') write(response, Buffer.alloc(0), 'length');
    else if (fault.kind === 'redirect') response.writeHead(302, { location: fault.to }).end();
    else if (fault.kind === 'reset') incoming.socket.resetAndDestroy();
    else if (fault.kind === 'cut' || fault.kind === 'stall') breakOff(response, blob!.bytes, fault);
  }

  const server = createServer(serve);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    log,
    violations,
    put(path, bytes, framing = 'length') {
      blobs.set(path, { bytes: Buffer.from(bytes), framing });
      return `${url}${path}?sig=secret`;
    },
    script: (path, ...faults) => void scripts.set(path, [...(scripts.get(path) ?? []), ...faults]),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const page = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>No.\n</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml' }).end(page);
}

function write(response: ServerResponse, bytes: Buffer, framing: Framing): void {
  response.writeHead(200, headersOf(bytes, framing));
  response.end(bytes);
}

/** Without a length, the end of the connection is the end of the body. */
function breakOff(
  response: ServerResponse,
  bytes: Buffer,
  { kind, at, framing = 'length' }: BlobFault & { at: number; framing?: Framing },
): void {
  response.writeHead(200, headersOf(bytes, framing));
  const rest = () => {
    if (kind === 'stall') return;
    if (framing === 'close') response.end();
    else response.socket?.destroy();
  };
  if (at === 0) {
    response.flushHeaders();
    rest();
  } else response.write(bytes.subarray(0, at), rest);
}

function headersOf(bytes: Buffer, framing: Framing): Record<string, string | number> {
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  if (framing === 'length') return { ...type, 'content-length': bytes.length };
  // Node frames by closing when it may neither chunk nor keep the connection.
  return framing === 'close' ? { ...type, connection: 'close', 'transfer-encoding': 'identity' } : type;
}
