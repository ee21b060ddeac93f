/**
 * Coverage-guided fuzzing: `npm run test:fuzz:guided [-- SECONDS]`. Its engine is not among the dependencies, since it is
 * large and runs on few systems; where it is not to be had, this says why and ends well.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const ENGINE = '@jazzer.js/core';
const VERSION = '4.0.0';
const [seconds = '60'] = process.argv.slice(2);
const require = createRequire(import.meta.url);

function whyNot(): string | undefined {
  try {
    require(ENGINE);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [first] = message.split('\n');
    return code === 'MODULE_NOT_FOUND'
      ? `${ENGINE} is not installed; npm install --no-save ${ENGINE}@${VERSION}`
      : `${ENGINE} cannot be loaded here: ${first}`;
  }
}

const reason = whyNot();
if (reason) console.log(`guided fuzzing did not run: ${reason}`);
else {
  const cli = require.resolve(ENGINE).replace(/core\.js$/, 'cli.js');
  const args = [cli, 'lib/test/fuzz/guided.js', '--', `-max_total_time=${seconds}`, '-timeout=1'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
