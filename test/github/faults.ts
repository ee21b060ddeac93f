/** Ways in which GitHub fails, to be scripted for the next requests of an operation. */
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** `stored` says that GitHub has acted on the request before it failed. */
export type Fault =
  /** An answer of one's own, which need not keep to the contract. */
  | ({ readonly kind: 'answer'; readonly stored?: boolean } & Answer)
  /** The connection is reset before any answer. */
  | { readonly kind: 'reset'; readonly stored?: boolean }
  /** The proper answer of now, so many milliseconds later. */
  | { readonly kind: 'slow'; readonly by: number }
  /** The proper answer of now, when the meeting is complete. */
  | { readonly kind: 'held'; readonly until: Meeting }
  /** No answer ever. */
  | { readonly kind: 'hang'; readonly stored?: boolean }
  /** The first half of the proper answer, then the connection is closed (cut) or silent (stall). */
  | { readonly kind: 'cut' | 'stall' };

/** Says that one more has come; done when all have. */
export type Meeting = () => Promise<void>;

/** Requests of processes that a busy machine starts one after the other are answered at the same moment. */
export function meeting(size: number): Meeting {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((done) => {
      waiting.push(done);
      if (waiting.length === size) for (const go of waiting) go();
    });
}

/** Sends an answer as it should be. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, headersOf(answer)).end(bytesOf(answer));
}

/** Fails as told. `act` does what the request asks for and gives the proper answer. */
export function fail(response: ServerResponse, fault: Fault, act: () => Answer): void {
  if (fault.kind === 'cut' || fault.kind === 'stall') {
    const answer = act();
    const bytes = bytesOf(answer);
    response.writeHead(answer.status, { ...headersOf(answer), 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => fault.kind === 'cut' && response.socket?.destroy());
    return;
  }
  if (fault.kind === 'slow') {
    const answer = act();
    setTimeout(() => send(response, answer), fault.by);
    return;
  }
  if (fault.kind === 'held') {
    const answer = act();
    void fault.until().then(() => send(response, answer));
    return;
  }
  if ('stored' in fault && fault.stored) act();
  if (fault.kind === 'reset') response.socket?.resetAndDestroy();
  if (fault.kind === 'answer') send(response, fault);
}

function headersOf({ headers, body }: Answer): Record<string, string> {
  const type = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  return { ...(body !== undefined && { 'content-type': type }), ...headers };
}

function bytesOf({ body }: Answer): Buffer {
  return Buffer.from(body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body));
}
