/** Runs a command that ends with each code there is, and prints what came back that was not it. */
import { runCommand } from '../../src/collect/command/command.ts';

const wrong: string[] = [];
for (let code = 0; code < 256; code++) {
  const ended = await runCommand(['sh', '-c', `exit ${code}`], '/');
  if (ended.code !== code || ended.signal) wrong.push(`${code}: ${ended.code} ${ended.signal}`);
}
process.stdout.write(`${wrong.length} of 256 are wrong: ${wrong.join(', ')}\n`);
