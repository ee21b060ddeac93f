#!/usr/bin/env node
/** Entry of dist/cli/index.js. */
import { AHEAD } from './collect/ahead-job.ts';
import { main } from './commands/main.ts';
import { secretsOf } from './commands/secrets.ts';
import { gatedText } from './render/gate.ts';

// A reader that closes the pipe early (head, less) is no failure, and changes no exit code; `run` sees to it itself.
const runs = process.argv[2] === 'run';
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!runs && error.code !== 'EPIPE') throw error;
  });

try {
  const { stdout, stderr, env } = process;
  const entry = new URL(import.meta.url);
  const argv = process.argv.slice(2);
  // A big scan starts this file once more, as its second thread.
  const served = argv[0] === AHEAD && (await import('./commands/ahead.ts')).serveBuiltIn();
  if (!served) process.exitCode = await main(argv, { cwd: process.cwd(), env, stdout, stderr, entry });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`exitcode: ${gatedText(message.split('\n')[0]!, secretsOf(process.env))}\n`);
  process.exitCode = 3;
}
