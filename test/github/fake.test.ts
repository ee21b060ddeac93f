/** The fake itself: what it refuses, what it reports, how it fails. */
import { TOKEN } from './client.ts';
import { type FakeGitHub, fakeGitHub } from './fake.ts';

const COMMENTS = '/repos/octo/cat/issues/7/comments';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await fakeGitHub({ grant: { pull_requests: 'write', checks: 'read' } });
});
afterEach(() => fake.close());

const ask = (method: string, path: string, body?: object, token = TOKEN) =>
  fetch(fake.url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });

test('keeps to its own contract from creation to deletion', async () => {
  const { id } = (await (await ask('POST', COMMENTS, { body: 'one' })).json()) as { id: number };
  const comment = `/repos/octo/cat/issues/comments/${id}`;
  expect((await ask('PATCH', comment, { body: 'two' })).status).toBe(200);
  expect(await (await ask('GET', COMMENTS)).json()).toMatchObject([{ id, body: 'two', user: { type: 'Bot' } }]);
  expect((await ask('DELETE', comment)).status).toBe(204);
  expect((await ask('DELETE', comment)).status).toBe(404);
  expect(fake.violations).toEqual([]);
});

test.each([
  ['', 30, 'page=2'],
  ['?per_page=100', 100, 'per_page=100&page=2'],
  ['?per_page=100&page=2', 30, undefined],
])('a page %s has %i items', async (query, items, next) => {
  for (let index = 0; index < 130; index++) fake.comments.add(7, { login: 'a', type: 'User' }, 'x');
  const answer = await ask('GET', COMMENTS + query);
  expect(await answer.json()).toHaveLength(items);
  expect(answer.headers.get('link')).toBe(next ? `<${fake.url}${COMMENTS}?${next}>; rel="next"` : null);
});

test('refuses a wrong token, a missing permission and a long body as GitHub does', async () => {
  expect((await ask('GET', COMMENTS, undefined, 'other')).status).toBe(401);
  const refused = await ask('POST', '/repos/octo/cat/check-runs', { name: 'x', head_sha: 'f' });
  expect(refused.status).toBe(403);
  expect(refused.headers.get('x-accepted-github-permissions')).toBe('checks=write');
  expect(await refused.json()).toMatchObject({ message: 'Resource not accessible by integration' });
  expect((await ask('POST', COMMENTS, { body: 'x'.repeat(65_536) })).status).toBe(201);
  expect((await ask('POST', COMMENTS, { body: 'x'.repeat(65_537) })).status).toBe(422);
});

test.each<[string, () => Promise<Response>, string]>([
  [
    'a wrong request',
    () => ask('POST', COMMENTS, {}),
    "issues/create-comment: body must have required property 'body'",
  ],
  ['an unknown operation', () => ask('GET', '/user'), 'GET /user: no such operation in openapi.json'],
  [
    'an operation nobody answers',
    () => ask('GET', '/repos/octo/cat/pulls/7'),
    'pulls/get: no handler: give one with answer()',
  ],
])('%s is a violation', async (_, request, violation) => {
  expect((await request()).status).toBe(400);
  expect(fake.violations.splice(0)).toEqual([violation]);
});

test('a wrong answer is a violation, and close tells', async () => {
  const other = await fakeGitHub();
  other.answer('issues/list-comments', () => ({ status: 200, body: [{ id: 1 }] }));
  await fetch(other.url + COMMENTS, { headers: { authorization: `token ${TOKEN}` } });
  await expect(other.close()).rejects.toThrow('issues/list-comments: /0 must have required property');
});

test('faults are met once each, in order, and are in the log', async () => {
  const teapot = { kind: 'answer', status: 418, headers: { 'retry-after': '1' }, body: 'short and stout' } as const;
  fake.script('issues/list-comments', teapot, { kind: 'reset' }, { kind: 'cut' });
  const first = await ask('GET', COMMENTS);
  expect([first.status, first.headers.get('retry-after'), await first.text()]).toEqual([418, '1', 'short and stout']);
  await expect(ask('GET', COMMENTS)).rejects.toThrow('fetch failed');
  await expect((await ask('GET', COMMENTS)).text()).rejects.toThrow('terminated');
  expect((await ask('GET', COMMENTS)).status).toBe(200);
  expect(fake.log.map(({ answer }) => answer)).toEqual(['answer', 'reset', 'cut', 200]);
});

test('a fault may strike after the deed', async () => {
  fake.script('issues/create-comment', { kind: 'answer', status: 500, stored: true });
  expect((await ask('POST', COMMENTS, { body: 'x' })).status).toBe(500);
  expect(fake.comments.all(7)).toHaveLength(1);
});
