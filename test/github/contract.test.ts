/** The judge: known mistakes against GitHub's description are found. */
import { answerProblems, findRoute, requestProblems } from './contract.ts';

const REPO = '/repos/octo/cat';
const SHA = 'f'.repeat(40);
const annotation = { path: 'a.c', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'Boom' };
const check = (output: object, more: object = {}) => ({ name: 'x', head_sha: SHA, output, ...more });

test.each([
  ['GET', '/issues/7/comments', 'issues/list-comments'],
  ['POST', '/issues/7/comments', 'issues/create-comment'],
  ['PATCH', '/issues/comments/1', 'issues/update-comment'],
  ['DELETE', '/issues/comments/1', 'issues/delete-comment'],
  ['GET', '/pulls/7', 'pulls/get'],
  ['GET', '/actions/runs/9/jobs', 'actions/list-jobs-for-workflow-run'],
  ['GET', '/actions/jobs/9/logs', 'actions/download-job-logs-for-workflow-run'],
  ['POST', '/check-runs', 'checks/create'],
  ['PATCH', '/check-runs/5', 'checks/update'],
  ['GET', '/check-runs/5/annotations', 'checks/list-annotations'],
  ['PUT', '/issues/7/comments', undefined],
  ['GET', '/issues/7', undefined],
])('%s %s is %s', (method, path, operation) => {
  expect(findRoute(method, REPO + path)?.operation).toBe(operation);
});

test.each<[string, string, string, string, unknown, string[]]>([
  ['a good list', 'GET', '/issues/7/comments', 'per_page=100&page=2', undefined, []],
  [
    'a misspelt parameter',
    'GET',
    '/issues/7/comments',
    'perpage=100',
    undefined,
    ['parameter perpage is not described'],
  ],
  [
    'a page of no number',
    'GET',
    '/issues/7/comments',
    'page=two',
    undefined,
    ['parameter page=two: data must be integer'],
  ],
  [
    'an issue of no number',
    'GET',
    '/issues/x/comments',
    '',
    undefined,
    ['parameter issue_number=x: data must be integer'],
  ],
  ['a list with a body', 'GET', '/issues/7/comments', '', {}, ['there should be no body']],
  ['a good comment', 'POST', '/issues/7/comments', '', { body: 'x' }, []],
  ['no comment', 'POST', '/issues/7/comments', '', undefined, ['the body is missing']],
  ['a comment without text', 'POST', '/issues/7/comments', '', {}, ["body must have required property 'body'"]],
  ['a good check run', 'POST', '/check-runs', '', check({ title: 'x', summary: 'x', annotations: [annotation] }), []],
  [
    '51 annotations',
    'POST',
    '/check-runs',
    '',
    check({ title: 'x', summary: 'x', annotations: Array(51).fill(annotation) }),
    ['must NOT have more than 50 items'],
  ],
  [
    'a level of another API',
    'POST',
    '/check-runs',
    '',
    check({ title: 'x', summary: 'x', annotations: [{ ...annotation, annotation_level: 'error' }] }),
    ['must be equal to one of the allowed values'],
  ],
  [
    'a summary that is too long',
    'POST',
    '/check-runs',
    '',
    check({ title: 'x', summary: 'x'.repeat(65_536) }),
    ['must NOT have more than 65535 characters'],
  ],
  [
    'a conclusion that there is not',
    'POST',
    '/check-runs',
    '',
    check({ title: 'x', summary: 'x' }, { status: 'completed', conclusion: 'failed' }),
    ['must be equal to one of the allowed values'],
  ],
])('%s', (_, method, path, query, body, problems) => {
  const found = requestProblems(findRoute(method, REPO + path)!, new URLSearchParams(query), body);
  for (const problem of problems) expect(found.join('\n')).toContain(problem);
  expect(found.length > 0).toBe(problems.length > 0);
});

test.each<[string, string, string, number, unknown, RegExp]>([
  ['an incomplete comment', 'POST', '/issues/7/comments', 201, { id: 1 }, /must have required property/],
  ['a list that is none', 'GET', '/issues/7/comments', 200, {}, /must be array/],
  ['a body after a delete', 'DELETE', '/issues/comments/1', 204, {}, /should be no body/],
  ['a status of another operation', 'DELETE', '/issues/comments/1', 201, undefined, /201 is not described/],
  [
    'an incomplete job',
    'GET',
    '/actions/runs/9/jobs',
    200,
    { total_count: 1, jobs: [{ id: 1 }] },
    /must have required/,
  ],
  ['an incomplete pull request', 'GET', '/pulls/7', 200, { number: 7 }, /must have required property 'head'/],
])('%s', (_, method, path, status, body, problem) => {
  expect(answerProblems(findRoute(method, REPO + path)!, status, body).join('\n')).toMatch(problem);
});
