/** What a token may do: each operation's x-accepted-github-permissions, and GitHub's refusal. */
import { failure, type Handler } from './answer.ts';

/** As under `permissions:` in a workflow, with GitHub's own names. */
export type Grant = Readonly<Record<string, 'read' | 'write'>>;

const ON_COMMENTS = (level: string) => `issues=${level}; pull_requests=${level}`;
const ACCEPTED: Readonly<Record<string, string>> = {
  'issues/list-comments': ON_COMMENTS('read'),
  'issues/create-comment': ON_COMMENTS('write'),
  'issues/update-comment': ON_COMMENTS('write'),
  'issues/delete-comment': ON_COMMENTS('write'),
  'issues/get-comment': ON_COMMENTS('read'),
  'pulls/list': 'pull_requests=read',
  'actions/list-jobs-for-workflow-run-attempt': 'actions=read',
  'actions/get-job-for-workflow-run': 'actions=read',
  'actions/download-workflow-run-logs': 'actions=read',
  'actions/download-workflow-run-attempt-logs': 'actions=read',
  'pulls/get': 'pull_requests=read',
  'actions/list-jobs-for-workflow-run': 'actions=read',
  'actions/download-job-logs-for-workflow-run': 'actions=read',
  'checks/create': 'checks=write',
  'checks/update': 'checks=write',
  'checks/list-annotations': 'checks=read',
};

/** The header that GitHub sends with every answer to an app's or a workflow's token. */
export function acceptedPermissions(operation: string): string {
  return ACCEPTED[operation] ?? 'metadata=read';
}

/** Answers a token that lacks the permission, as GitHub does; undefined when it has one of the accepted ones. */
export function refusal(operation: string, grant: Grant): Handler | undefined {
  const allowed = acceptedPermissions(operation)
    .split('; ')
    .some((accepted) => {
      const [name = '', level] = accepted.split('=');
      return grant[name] === 'write' || (grant[name] === 'read' && level === 'read');
    });
  if (allowed) return undefined;
  return () => failure(403, 'Resource not accessible by integration');
}
