/** src/exit-status.ts: the arithmetic of exit statuses. */
import { isWindowsStatus, seenByParent, signalNumber, signedToUnsigned } from '../src/exit-status.ts';

test.each([
  [0, 0],
  [137, 137],
  [-1, 4294967295],
  [-1073741819, 0xc0000005],
  [0xc0000005, 0xc0000005],
])('signedToUnsigned(%i) is %i', (code, unsigned) => {
  expect(signedToUnsigned(code)).toBe(unsigned);
});

test.each([
  [0, 0],
  [255, 255],
  [256, 0],
  [300, 44],
  [-1, 255],
  [-256, 0],
  [-257, 255],
])('exit(%i) is seen as %i', (code, seen) => {
  expect(seenByParent(code)).toBe(seen);
});

test.each([
  [128, undefined],
  [129, 1],
  [137, 9],
  [143, 15],
  [159, 31],
  [192, 64],
  [193, undefined],
  [9, undefined],
  [255, undefined],
])('the signal of %i is %j', (code, signal) => {
  expect(signalNumber(code)).toBe(signal);
});

test.each([
  [255, false],
  [0xc0000005, true],
  [0xffffffff, true],
  [0x100000000, false],
  [-1073741819, false],
])('%i can only be a status of Windows: %j', (code, expected) => {
  expect(isWindowsStatus(code)).toBe(expected);
});
