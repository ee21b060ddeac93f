/** src/github/client.ts against the fake: what is sent again, how long it waits, what an error tells. */
import { inspect } from 'node:util';
import type { GitHubOptions } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { createComment, deleteComment, listComments, updateComment } from '../../src/publish/issue-comments.ts';
import { WORKFLOW } from './accounts.ts';
import { clientOf, skippingClock, TOKEN } from './client.ts';
import { type FakeGitHub, fakeGitHub } from './fake.ts';
import type { Fault } from './faults.ts';
import { captured } from './output.ts';

const PULL = { owner: 'octo', repo: 'cat', pull: 7 };
const CALLS = {
  'issues/list-comments': (github) => listComments(github, PULL),
  'issues/create-comment': (github) => createComment(github, PULL, 'text'),
  'issues/update-comment': (github) => updateComment(github, PULL, 1001, 'text'),
  'issues/delete-comment': (github) => deleteComment(github, PULL, 1001),
} satisfies Record<string, (github: ReturnType<typeof clientOf>) => Promise<unknown>>;
type Operation = keyof typeof CALLS;

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await fakeGitHub();
  fake.comments.add(PULL.pull, WORKFLOW, 'old');
});
afterEach(() => fake.close());

/** What a call comes to after the faults: the sleeps, the requests, and the error if there is one. */
async function outcome(operation: Operation, faults: readonly Fault[], options: Partial<GitHubOptions> = {}) {
  const clock = skippingClock();
  fake.script(operation, ...faults);
  const error = await CALLS[operation](clientOf(fake, { clock, ...options })).then(
    () => undefined,
    (thrown: unknown) => thrown as GitHubError,
  );
  return { slept: clock.slept, requests: fake.log.length, error };
}
const answer = (status: number, message = '', headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});
const times = (count: number, fault: Fault) => Array<Fault>(count).fill(fault);

test.each<[string, Operation, Fault]>([
  ['500', 'issues/list-comments', answer(500)],
  ['502 with a page in HTML', 'issues/list-comments', { kind: 'answer', status: 502, body: '<html>Unicorn!</html>' }],
  ['a reset', 'issues/list-comments', { kind: 'reset' }],
  ['an answer cut short', 'issues/list-comments', { kind: 'cut' }],
  ['an answer that is no list', 'issues/list-comments', { kind: 'answer', status: 200, body: { message: 'ok' } }],
  ['503', 'issues/update-comment', answer(503)],
  ['a reset', 'issues/update-comment', { kind: 'reset' }],
  ['an answer cut short', 'issues/update-comment', { kind: 'cut' }],
  ['503', 'issues/delete-comment', answer(503)],
])('%s on %s is tried three times more', async (_, operation, fault) => {
  expect(await outcome(operation, times(3, fault))).toEqual({
    slept: [1000, 2000, 4000],
    requests: 4,
    error: undefined,
  });
  fake.log.length = 0;
  const { error, requests } = await outcome(operation, times(4, fault));
  expect(requests).toBe(4);
  expect(error).toBeInstanceOf(GitHubError);
});

test.each<[string, Fault]>([
  ['500', answer(500)],
  ['a reset', { kind: 'reset' }],
  ['an answer cut short', { kind: 'cut' }],
  ['400', answer(400)],
])('%s on a POST is not tried again', async (_, fault) => {
  expect(await outcome('issues/create-comment', [fault])).toMatchObject({
    requests: 1,
    error: expect.any(GitHubError),
  });
});

test.each<[string, Operation, Fault, number[]]>([
  ['retry-after', 'issues/create-comment', answer(403, 'secondary rate limit', { 'retry-after': '7' }), [7000]],
  ['retry-after', 'issues/list-comments', answer(429, '', { 'retry-after': '7' }), [7000]],
  ['a blank retry-after', 'issues/create-comment', answer(403, '', { 'retry-after': '' }), [60_000]],
  [
    'a secondary limit without it',
    'issues/create-comment',
    answer(403, 'You have exceeded a secondary rate limit'),
    [60_000],
  ],
  ['too much content', 'issues/create-comment', answer(403, 'temporarily blocked from content creation'), [60_000]],
])('%s on %s is obeyed', async (_, operation, fault, slept) => {
  expect(await outcome(operation, [fault])).toEqual({ slept, requests: 2, error: undefined });
});

test.each<[string, Fault]>([
  ['a retry-after beyond the budget', answer(403, '', { 'retry-after': '3600' })],
  ['a used up limit', answer(403, 'Forbidden', { 'x-ratelimit-remaining': '0' })],
])('%s ends at once', async (_, fault) => {
  const { slept, error } = await outcome('issues/create-comment', [fault]);
  expect(slept).toEqual([]);
  expect(error).toMatchObject({ status: 403, message: expect.stringMatching(/run the job again later/) });
});

test.each<[string, Fault, number[]]>([
  ['404', answer(404, 'Not Found'), [1000]],
  ['401', answer(401, 'Bad credentials'), [1000]],
  ['403 of no known kind', answer(403, 'Forbidden'), [1000]],
  [
    'a missing permission',
    answer(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'issues=read' }),
    [],
  ],
  ['422', answer(422, 'Validation Failed'), []],
])('%s on a GET', async (_, fault, slept) => {
  expect(await outcome('issues/list-comments', [fault])).toMatchObject({ slept });
});

test('deleting what is gone is a success', async () => {
  expect(await outcome('issues/delete-comment', [answer(404, 'Not Found')])).toMatchObject({ error: undefined });
});

test.each([
  ['issues=write; pull_requests=write', 'issues: write or pull-requests: write'],
  ['contents=read,pull_requests=write', 'contents: read and pull-requests: write'],
  ['::set-env name=PATH::x', undefined],
  ['', undefined],
])('the permissions %j read %j', async (header, expected) => {
  const headers = { 'x-accepted-github-permissions': header };
  const { error } = await outcome('issues/create-comment', [
    answer(403, 'Resource not accessible by integration', headers),
  ]);
  expect(error?.missingPermission).toBe(expected);
});

test('a permission is named only when it is what is missing', async () => {
  const headers = { 'x-accepted-github-permissions': 'issues=write' };
  const { error } = await outcome('issues/create-comment', [answer(403, 'The issue is locked.', headers)]);
  expect(error).toMatchObject({ status: 403, missingPermission: undefined });
});

test('the budget counts over calls', async () => {
  const github = clientOf(fake, { budget: 8_000 });
  fake.script('issues/list-comments', ...times(3, answer(500)));
  await listComments(github, PULL);
  fake.script('issues/list-comments', answer(500));
  await expect(listComments(github, PULL)).rejects.toThrow('answered 500');
  await github.wait(60_000);
  await expect(listComments(github, PULL)).rejects.toThrow('the time set aside for GitHub is used up');
});

test('one request does not outlast the budget', async () => {
  const { error } = await outcome('issues/list-comments', [{ kind: 'hang' }], { timeout: 10_000, budget: 100 });
  expect(error?.message).toMatch(/no answer within 100 ms/);
});

test.each<[string, Fault, RegExp]>([
  ['silence', { kind: 'hang' }, /no answer within 50 ms/],
  ['a body that stalls', { kind: 'stall' }, /no answer within 50 ms/],
  ['a reset', { kind: 'reset' }, /no answer \(ECONNRESET\)|no answer \(UND_ERR_SOCKET\)/],
  ['a cut', { kind: 'cut' }, /its answer was cut short/],
])('%s is told apart', async (_, fault, message) => {
  // What ends by itself has time for it on a busy machine.
  const timeout = ['hang', 'stall'].includes(fault.kind) ? 50 : 10_000;
  const { error } = await outcome('issues/create-comment', [fault], { timeout });
  expect(error).toMatchObject({ status: 0, maybeDone: true, message: expect.stringMatching(message) });
});

test.each(Object.keys(CALLS) as Operation[])('nothing of an error of %s holds the token', async (operation) => {
  const echo = `token ${TOKEN}\n::error::no`;
  for (const fault of [
    ...[401, 403, 404, 422, 500].map((status) => answer(status, echo)),
    { kind: 'reset' } as const,
  ]) {
    const { error } = await outcome(operation, times(4, fault), { timeout: 100 });
    const told = `${inspect(error, { depth: null, showHidden: true })}${error?.stack}${JSON.stringify(error)}`;
    expect(told).not.toContain(TOKEN);
    const nothingElse = ['message', 'missingPermission', 'name', 'retryAfter', 'stack', 'status'];
    expect(Object.getOwnPropertyNames(error ?? {}).sort()).toEqual(error ? nothingElse : []);
    expect(`${error?.message}`).not.toContain('\n');
  }
});

test('nothing goes to stdout or stderr', async () => {
  const answer: Fault = { kind: 'answer', status: 200, headers: { deprecation: 'x', sunset: '::error::x' }, body: [] };
  expect(await captured(() => outcome('issues/list-comments', [answer]))).toBe('');
  expect(await captured(() => outcome('issues/create-comment', [{ kind: 'reset' }]))).toBe('');
});
