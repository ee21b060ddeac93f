/** src/read/prefix/task.ts: the mark of a task runner is known by its shape, and nothing else is. */
import { taskMark } from '../../src/read/prefix/task.ts';

const said = (text: string) => text.slice(taskMark(text));

test.each([
  ['Turborepo', '@acme/app:test:   ● cart', '  ● cart'],
  ['Turborepo without a scope', 'web:typecheck: src/a.ts(3,7): error', 'src/a.ts(3,7): error'],
  ['Turborepo, a task of the root', '//:lint: x', 'x'],
  ['Lerna', '@acme/core:   1) cart', '  1) cart'],
  ['pnpm -r', 'packages/core test:  FAIL  src/cart.test.ts', ' FAIL  src/cart.test.ts'],
  ['pnpm -r in the root', '. lint: x', 'x'],
  ['Yarn workspaces', '[@acme/core]:   ● cart', '  ● cart'],
  ['concurrently by number', '[0] src/a.ts(3,7): error', 'src/a.ts(3,7): error'],
  ['concurrently by name', '[lint]   4:7  error  x', '  4:7  error  x'],
  ['foreman', '09:12:01 web.1  | Error: x', 'Error: x'],
  ['parallel --tag', 'svc-b\t--- FAIL: TestTotal (0.00s)', '--- FAIL: TestTotal (0.00s)'],
  ['pytest-xdist', '[gw2] linux', 'linux'],
  ['ctest', '12: [  FAILED  ] Cart.Total', '[  FAILED  ] Cart.Total'],
  ['MSBuild', '     2>src/A.cs(5,9): error', 'src/A.cs(5,9): error'],
  ['MSBuild with a node', '  1:7>x', 'x'],
  ['Bazel', '(12:00:01) ERROR: x', 'ERROR: x'],
])('%s', (_, text, rest) => {
  expect(said(text)).toBe(rest);
});

test.each([
  'error: FAIL: x',
  '[error] x',
  '[WARNING] x',
  '[INFO] x',
  'main.go:5:2: undefined: x',
  'src/a.c:3:5: error: x',
  'sh: 1: foo: not found',
  'Failed test: x',
  'go: downloading example.com/x v1.0.0',
  '2026-03-03 09:12:01 ERROR x',
])('no mark: %s', (text) => {
  expect(taskMark(text)).toBe(0);
});
