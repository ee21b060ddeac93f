#!/usr/bin/env node
/** Entry of dist/cli/index.js. */
import { main } from './commands/main.ts';
import { gatedText } from './render/gate.ts';

// A reader that closes the pipe early (head, less) is no failure. What a command does about it is its own affair.
const runs = process.argv[2] === 'run';
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (runs) return;
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
if (runs) process.stderr.on('error', () => {});

try {
  const { stdout, stderr, env } = process;
  process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`exitcode: ${gatedText(message.split('\n')[0]!)}\n`);
  process.exitCode = 3;
}
