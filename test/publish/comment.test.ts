/** One comment that is ours, whatever else is on the pull request. */
import { publishComment } from '../../src/publish/comment.ts';
import { type Account, WORKFLOW } from '../github/accounts.ts';
import { clientOf } from '../github/client.ts';
import { type FakeGitHub, type FakeOptions, fakeGitHub } from '../github/fake.ts';

const MARKER = '<!-- exitcode-action:build -->';
const PULL = { owner: 'octo', repo: 'cat', pull: 7 };
const OURS = `${MARKER}\nOut of memory.`;
const READER: Account = { login: 'reader', type: 'User' };

let fake: FakeGitHub;
const start = async (options?: FakeOptions) => {
  fake = await fakeGitHub(options);
};
const publish = (body = OURS) => publishComment(clientOf(fake), PULL, () => body, MARKER);
/** Writes only where a comment of ours is. */
const update = (body = OURS) =>
  publishComment(clientOf(fake), PULL, (existing) => (existing.length > 0 ? body : undefined), MARKER);
const bodies = () => fake.comments.all(PULL.pull).map(({ body }) => body);
const writes = () => fake.log.map(({ operation }) => operation).filter((operation) => !operation.includes('list'));
const chatter = (count: number) => {
  for (let index = 0; index < count; index++) fake.comments.add(PULL.pull, READER, `Comment ${index}`);
};

beforeEach(() => start());
afterEach(() => fake.close());

test('is created, then updated in place', async () => {
  const created = await publish();
  const updated = await publish(`${MARKER}\nSegmentation fault.`);

  expect(created).toEqual({
    delivered: true,
    action: 'created',
    url: 'https://github.com/octo/cat/pull/7#issuecomment-1001',
  });
  expect(updated).toEqual({ ...created, action: 'updated' });
  expect(bodies()).toEqual([`${MARKER}\nSegmentation fault.`]);
});

test('gets its marker when the body comes without', async () => {
  await publish('Out of memory.');
  expect(bodies()).toEqual([OURS]);
});

test.each([
  ['the same', OURS],
  ['the same with the line ends of the web', OURS.replaceAll('\n', '\r\n')],
  ['the same but for space at the end', `${OURS}\n\n`],
])('a body that is %s is not written again', async (_, stored) => {
  fake.comments.add(PULL.pull, WORKFLOW, stored);
  expect(await publish()).toMatchObject({ delivered: true, action: 'unchanged' });
  expect(writes()).toEqual([]);
});

test.each([1, 35, 100, 130, 1000])('is found again behind %i others', async (count) => {
  chatter(count);
  await publish();
  expect(await publish(`${MARKER}\nAgain.`)).toMatchObject({ action: 'updated' });

  expect(writes()).toEqual(['issues/create-comment', 'issues/update-comment']);
  expect(fake.comments.all(PULL.pull)).toHaveLength(count + 1);
});

test('is looked for a hundred comments at a time', async () => {
  chatter(150);
  await update();
  expect(fake.log.map(({ query }) => query)).toEqual(['per_page=100&page=1', 'per_page=100&page=2']);
});

test('is found between the pages', async () => {
  chatter(99);
  fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\nOld.`);
  chatter(30);
  expect(await publish()).toMatchObject({ action: 'updated' });
});

test.each<[string, Account, string]>([
  ['an attacker with the marker', { login: 'mallory', type: 'User' }, `${MARKER}\nAll is well.`],
  ['an attacker with a name like ours', { login: 'github-actions[bot]', type: 'User' }, `${MARKER}\nAll is well.`],
  ['another bot with the marker', { login: 'helper[bot]', type: 'Bot' }, `${MARKER}\nAll is well.`],
  ['our bot that quotes the marker', WORKFLOW, `> ${MARKER}\nAll is well.`],
  ['our bot with the key of another job', WORKFLOW, '<!-- exitcode-action:test -->\nAll is well.'],
])('leaves the comment of %s alone', async (_, author, body) => {
  fake.comments.add(PULL.pull, author, body);
  expect(await publish()).toMatchObject({ action: 'created' });
  expect(await publish(`${MARKER}\nAgain.`)).toMatchObject({ action: 'updated' });
  expect(bodies()).toEqual([body, `${MARKER}\nAgain.`]);
});

test.each<[string, Account]>([
  ['an app', { login: 'doctor[bot]', type: 'Bot' }],
  ['a person', { login: 'maintainer', type: 'User' }],
])('with the token of %s its own comment is found, and is not made anew', async (_, identity) => {
  await fake.close();
  await start({ identity });
  const forged = `${MARKER}\nAll is well.`;
  fake.comments.add(PULL.pull, { login: 'mallory', type: 'User' }, forged);
  fake.comments.add(PULL.pull, identity, `${MARKER}\nOld.`);
  expect(await update()).toMatchObject({ action: 'updated' });
  expect(bodies()).toEqual([forged, OURS]);
  expect(writes()).toEqual(['POST /graphql', 'issues/update-comment']);
});

test('whose token it is is asked only when a comment may be ours', async () => {
  chatter(3);
  await publish();
  await publish(`${MARKER}\nAgain.`);
  expect(writes()).not.toContain('POST /graphql');
});

test('is not made, only updated, when creation is not wanted', async () => {
  expect(await update()).toMatchObject({ delivered: false, reason: 'absent' });
  expect(writes()).toEqual([]);
  fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\nOld.`);
  expect(await update()).toMatchObject({ delivered: true, action: 'updated' });
});

test('removes its own younger duplicates', async () => {
  chatter(1);
  for (const text of ['One.', 'Two.', 'Three.']) fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\n${text}`);
  expect(await publish()).toMatchObject({ action: 'updated', url: expect.stringMatching(/-1002$/) });
  expect(bodies()).toEqual(['Comment 0', OURS]);
});

test('duplicates that may not be deleted do not spoil the delivery', async () => {
  for (const text of ['One.', 'Two.']) fake.comments.add(PULL.pull, WORKFLOW, `${MARKER}\n${text}`);
  fake.script('issues/delete-comment', { kind: 'answer', status: 403, body: { message: 'Locked' } });
  expect(await publish()).toMatchObject({ delivered: true, action: 'updated' });
});

test('two jobs that end together leave one comment', async () => {
  const outcomes = await Promise.all([publish(), publish()]);
  expect(bodies()).toEqual([OURS]);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ delivered: true, url: expect.stringMatching(/-1001$/) });
});

test('an author who is not told is not taken for ours', async () => {
  const ghost = `${MARKER}\nFrom an account that is gone.`;
  fake.comments.add(PULL.pull, undefined, ghost);
  fake.answer('issues/create-comment', (request) => {
    const answer = fake.comments.handlers['issues/create-comment']!(request);
    return { ...answer, body: { ...(answer.body as object), user: null } };
  });
  expect(await publish()).toMatchObject({ action: 'created' });
  expect(bodies()).toEqual([ghost, OURS]);
});

test.each<[string, Account]>([
  ['a person', { login: 'maintainer', type: 'User' }],
  ['an app that is not named', { login: 'doctor[bot]', type: 'Bot' }],
])('the token of %s leaves one comment, not one a run', async (_, identity) => {
  await fake.close();
  await start({ identity });
  for (const text of ['One.', 'Two.', 'Three.']) await publish(`${MARKER}\n${text}`);
  expect(bodies()).toEqual([`${MARKER}\nThree.`]);
});
