/** src/read/ci/buildkite.ts: groups. */
import { stepped } from './stepped.ts';

const stamp = (ms: number) => `\x1b_bk;t=${ms}\x07`;

test('groups behind stamps', () => {
  expect(
    stepped(`${stamp(1)}~~~ Preparing working directory`, `${stamp(2)}--- :docker: Build`, `${stamp(3)}boom`),
  ).toEqual([`${stamp(3)}boom < Build: told`]);
});

test('groups without stamps', () => {
  expect(stepped('~~~ Running commands', 'boom', '+++ :jest: Unit tests', 'boom')).toEqual([
    'boom < Running commands: told',
    'boom < Unit tests: told',
  ]);
});

test('a diff is none', () => {
  expect(stepped('--- a/app.js', '+++ b/app.js', 'boom')).toEqual([
    '--- a/app.js < -: told',
    '+++ b/app.js < -: told',
    'boom < -: told',
  ]);
});
