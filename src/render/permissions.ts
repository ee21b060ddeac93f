/** The `permissions:` block of a workflow file that the chosen inputs need. */

export interface Needs {
  /** Job logs are read. */
  readonly jobs: boolean;
  /** A pull request comment is made. */
  readonly comment: boolean;
  /** A check run is made. */
  readonly check: boolean;
}

/** A block takes away what it does not name, so it names the checkout's permission too. */
export function permissionsBlock({ jobs, comment, check }: Needs): string {
  const lines = [
    jobs && 'actions: read',
    check ? 'checks: write' : jobs && 'checks: read',
    'contents: read',
    comment && 'pull-requests: write',
  ];
  return ['permissions:', ...lines.filter(Boolean).map((line) => `  ${line}`)].join('\n');
}
