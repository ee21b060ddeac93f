/** WebAssembly where it is to be had, else plain JavaScript: the results are the same. */
import { KERNEL } from '../../generated/kernel.ts';
import type { MakeKernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import { simdKernel } from './simd.ts';

export function chooseKernel(): MakeKernel {
  // Missing under --jitless; without SIMD the module is not valid.
  const usable = typeof WebAssembly !== 'undefined' && WebAssembly.validate(Buffer.from(KERNEL, 'base64'));
  return usable ? simdKernel : plainKernel;
}
