/** Places in the source code as tools write them. */
import { codePlace } from '../../src/render/code-place.ts';

const CHECKOUT = '/home/ci/work';

test.each<[string, string | undefined]>([
  ['src/app.ts:12:7 - error TS2322', 'src/app.ts:12'],
  ['src/app.ts(12,7): error TS2322', 'src/app.ts:12'],
  ['  File "lib/a.py", line 3, in main', 'lib/a.py:3'],
  ['    at run (/home/ci/work/src/run.js:10:5)', 'src/run.js:10'],
  ['./main.go:5:2: undefined: x', 'main.go:5'],
  ['/home/runner/work/cat/cat/src/a.c:9: error', 'src/a.c:9'],
  ['/__w/cat/cat/src/a.c:9: error', 'src/a.c:9'],
  ['/github/workspace/src/a.c:9: error', 'src/a.c:9'],
  ['thread panicked at src/main.rs:4:5', 'src/main.rs:4'],
  ['/usr/include/stdio.h:33:1: note', undefined],
  ['../other/a.c:1: error', undefined],
  ['node_modules/x/index.js:3:1', undefined],
  ['src/a.c:0: nothing', undefined],
  ['12:30:15 INFO ready', undefined],
  ['https://example.com:443/x', undefined],
  ['version 1.2.3:4', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  const place = codePlace(text, CHECKOUT);
  expect(place && `${place.file}:${place.startLine}`).toBe(expected);
});
