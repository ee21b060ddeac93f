import type { Captured } from '../scene.ts';
import type { Budget } from '../tool.ts';
export async function captureCluster(_b: Budget, _n: string, _w: boolean): Promise<Captured> {
  return { sources: [], gaps: [], tools: [] };
}
