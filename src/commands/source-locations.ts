/** Reports with the lines of the workspace that are to be changed. */
import { workspaceFiles } from '../collect/workspace.ts';
import type { WorkspaceFile } from '../diagnose/source/files.ts';
import type { Report } from '../model.ts';
import type { Phrases } from '../render/phrases/phrases.ts';

/**
 * @param prefix What leads to `cwd` from where the names shall start.
 * @returns what adds them to a report; the workspace is read once, and only when something was found.
 */
export function sourceLocator(cwd: string, phrases: Phrases, prefix = ''): (report: Report) => Promise<Report> {
  let files: Promise<WorkspaceFile[]> | undefined;
  return async (report) => {
    if (report.diagnoses.length === 0) return report;
    files ??= workspaceFiles(cwd, prefix);
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
