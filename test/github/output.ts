/** What a piece of work prints. */

/** Everything that goes to stdout, stderr and the console (Jest has its own) while `work` runs; it goes nowhere else. */
export async function captured(work: () => unknown): Promise<string> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  let text = '';
  const take = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  for (const stream of streams) stream.write = take;
  const { log, info, warn, error } = console;
  Object.assign(console, { log: take, info: take, warn: take, error: take });
  try {
    await work();
  } finally {
    Object.assign(console, { log, info, warn, error });
    streams.forEach((stream, index) => {
      stream.write = writes[index]!;
    });
  }
  return text;
}
