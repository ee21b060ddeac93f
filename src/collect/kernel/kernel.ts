import type { Captured } from '../scene.ts';
import type { Budget } from '../tool.ts';
export async function captureKernel(_b: Budget, _s: number): Promise<Captured> {
  return { sources: [], gaps: [], tools: [] };
}
