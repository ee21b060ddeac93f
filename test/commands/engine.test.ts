/** src/commands/engine.ts: what goes back without end is given to the engine that takes linear time. */
import { spawnSync } from 'node:child_process';
import { root } from '../spawn.ts';

const script = (setUp: string) => `
  import { setUpEngine } from '${root}lib/src/commands/engine.js';
  ${setUp}
  console.log(/^(?:\\w+\\s?)+$/.test('word '.repeat(20) + '!'));
`;
const run = (setUp: string, timeout: number) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', script(setUp)], { encoding: 'utf8', timeout });

test('a regex that would take for ever ends, with the same result', () => {
  const { stdout, stderr } = run('setUpEngine();', 60_000);
  expect([stdout, stderr]).toEqual(['false\n', '']);
});

test('it does not end by itself', () => {
  expect(run('', 500).signal).toBe('SIGTERM');
});
