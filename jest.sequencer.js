/**
 * The order of the suites: on a fresh clone nothing is known of how long each takes, and a long one that begins last
 * leaves the other cores idle.
 */
import Sequencer from '@jest/test-sequencer';

/** Those that take the longest. Between two that mostly wait there are some that work. */
const FIRST = [
  'action/delivery',
  'match/oracle',
  'hostile/commands',
  'commands/run',
  'docs',
  'action/job-logs',
  'match/embedded',
  'pages/pages',
  'cli',
  'docs/blocks',
  'action/limits',
  'hostile/leaks',
  'collect/scene',
  'action/capture',
].map((name) => `/test/${name}.test.ts`);

function rank({ path }) {
  const at = FIRST.findIndex((end) => path.endsWith(end));
  return at < 0 ? FIRST.length : at;
}

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
