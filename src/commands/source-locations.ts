/** Reports with the lines of the workspace that are to be changed. */
import { workspaceFiles } from '../collect/workspace.ts';
import type { WorkspaceFile } from '../diagnose/source/files.ts';
import { neededKinds } from '../diagnose/source/kinds.ts';
import type { Report } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';

/**
 * @param prefix What leads to `cwd` from where the names shall start.
 * @returns what adds them to a report; the workspace is read once, and only as far as a report asks for it.
 */
export function sourceLocator(cwd: string, phrases: Phrases, prefix = ''): (report: Report) => Promise<Report> {
  const read = new Map<string, Promise<WorkspaceFile[]>>();
  return async (report) => {
    const kinds = neededKinds(report);
    const files = read.get(kinds.join()) ?? workspaceFiles(cwd, prefix, kinds);
    read.set(kinds.join(), files);
    if ((await files).length === 0) return report;
    try {
      const { locateSources } = await import('../diagnose/source/locate.ts');
      return locateSources(report, await files, phrases.change);
    } catch {
      // A file of the workspace may be anything: one that breaks this costs the lines, and not the report.
      return report;
    }
  };
}
