/** A comment on a bad day of GitHub: never two, never thrown, never waited for without end. */
import { inspect } from 'node:util';
import { publishComment } from '../../src/publish/comment.ts';
import { WORKFLOW } from '../github/accounts.ts';
import { clientOf, TOKEN } from '../github/client.ts';
import { type FakeGitHub, type FakeOptions, fakeGitHub } from '../github/fake.ts';
import type { Fault } from '../github/faults.ts';

const MARKER = '<!-- exitcode-action -->';
const PULL = { owner: 'octo', repo: 'cat', pull: 7 };
const OURS = `${MARKER}\nOut of memory.`;
const SECONDS = { timeout: 100, budget: 150 };

let fake: FakeGitHub;
const start = async (options?: FakeOptions) => {
  fake = await fakeGitHub(options);
};
const publish = (body = OURS, options = {}) => publishComment(clientOf(fake, options), PULL, () => body, MARKER);
const bodies = () => fake.comments.all(PULL.pull).map(({ body }) => body);
const posts = () => fake.log.filter(({ operation }) => operation === 'issues/create-comment').length;
const answer = (status: number, message: string, headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});

beforeEach(() => start());
afterEach(() => fake.close());

test.each<[string, Fault, number]>([
  ['stored, then 500', { ...answer(500, 'Server Error'), stored: true } as Fault, 1],
  ['stored, then reset', { kind: 'reset', stored: true }, 1],
  ['stored, the answer cut', { kind: 'cut' }, 1],
  ['stored, the answer stalled', { kind: 'stall' }, 1],
  ['stored, then silence', { kind: 'hang', stored: true }, 1],
  ['500 and not stored', answer(500, 'Server Error'), 2],
  ['reset and not stored', { kind: 'reset' }, 2],
])('%s: exactly one comment', async (_, fault, expected) => {
  fake.script('issues/create-comment', fault);
  // Only a stall and a silence last that long: what answers has time for it on a busy machine.
  expect(await publish(OURS, { timeout: 1_000 })).toMatchObject({ delivered: true, action: 'created' });
  expect(bodies()).toEqual([OURS]);
  expect(posts()).toBe(expected);
});

test('looks the comment up before it posts again', async () => {
  fake.script('issues/create-comment', answer(502, 'Bad Gateway'));
  await publish();
  const order = fake.log.map(({ operation }) => operation.replace(/^issues\/|-comments?$/g, ''));
  expect(order).toEqual(['list', 'create', 'list', 'create', 'list']);
});

test('gives up after the second post', async () => {
  fake.script('issues/create-comment', answer(500, 'Oops'), answer(500, 'Oops'), answer(500, 'Oops'));
  expect(await publish()).toMatchObject({ delivered: false, reason: 'unavailable' });
  expect(posts()).toBe(2);
});

test('a comment that exists is delivered, also when looking for rivals fails', async () => {
  const down = Array<Fault>(12).fill(answer(500, 'Oops'));
  fake.answer('issues/create-comment', (request) => {
    fake.script('issues/list-comments', ...down);
    return fake.comments.handlers['issues/create-comment']!(request);
  });
  expect(await publish()).toMatchObject({ delivered: true, action: 'created' });
});

test.each<[string, FakeOptions, object]>([
  [
    'a fork',
    { grant: { issues: 'read', pull_requests: 'read' } },
    { reason: 'forbidden', permission: 'issues: write or pull-requests: write' },
  ],
  ['no permission at all', { grant: {} }, { reason: 'forbidden', permission: 'issues: read or pull-requests: read' }],
  ['a token that is not valid', { token: 'other' }, { reason: 'forbidden', permission: undefined }],
])('%s: an outcome that names what is missing', async (_, options, expected) => {
  await fake.close();
  await start(options);
  expect(await publish()).toEqual({ delivered: false, message: expect.any(String), ...expected });
  expect(bodies()).toEqual([]);
});

test('says what happened and what to do', async () => {
  await fake.close();
  await start({ grant: { issues: 'read' } });
  expect(await publish()).toMatchObject({
    message:
      'Cannot comment on octo/cat#7: GitHub answered 403 "Resource not accessible by integration". ' +
      'Give the job `permissions: issues: write or pull-requests: write`; a pull request from a fork never has it.',
  });
});

test.each<[number, string, string]>([
  [404, 'Not Found', 'not-found'],
  [410, 'This issue was deleted', 'not-found'],
  [403, 'Unable to create comment because issue is locked.', 'forbidden'],
  [422, 'Validation Failed', 'rejected'],
])('%i on the post: %s', async (status, message, reason) => {
  fake.script('issues/create-comment', answer(status, message));
  expect(await publish()).toMatchObject({ delivered: false, reason, message: expect.stringContaining(message) });
  expect(posts()).toBe(1);
});

test('a body above the limit is refused in the words of GitHub', async () => {
  const outcome = await publish(`${MARKER}${'x'.repeat(65_536)}`);
  expect(outcome).toMatchObject({
    reason: 'rejected',
    message: expect.stringContaining('maximum is 65536 characters'),
  });
});

test.each<[string, string, Fault]>([
  ['list', 'issues/list-comments', { kind: 'hang' }],
  ['list, body', 'issues/list-comments', { kind: 'stall' }],
  ['create', 'issues/create-comment', { kind: 'hang' }],
  ['update', 'issues/update-comment', { kind: 'hang' }],
])('a server that hangs on %s ends within the budget', async (_, operation, fault) => {
  if (operation.includes('update')) fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\nOld.`);
  fake.script(operation, ...Array<Fault>(9).fill(fault));
  expect(await publish(OURS, SECONDS)).toMatchObject({ delivered: false, reason: 'unavailable' });
  // Without the budget it would ask three times at least; a busy machine only makes it fewer.
  expect(fake.log.length).toBeLessThanOrEqual(2);
});

test.each(['issues/list-comments', 'issues/create-comment', 'issues/update-comment', 'issues/delete-comment'])(
  'the token is in nothing that comes back from %s',
  async (operation) => {
    const echo = `token ${TOKEN} is not welcome`;
    for (const status of [400, 401, 403, 404, 422, 429, 500]) {
      for (const text of operation.includes('create') ? [] : ['One.', 'Two.']) {
        fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\n${text}`);
      }
      fake.script(operation, ...Array<Fault>(4).fill(answer(status, echo)));
      const outcome = await publish(`${OURS} ${status}`);
      expect(inspect(outcome, { depth: null })).not.toContain(TOKEN);
    }
  },
);
