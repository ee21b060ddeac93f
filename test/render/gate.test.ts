/** src/render/gate.ts: every string of a report is clean, and what a fixed alphabet says is left alone. */
import { gated, gatedLines, gatedText, hidden } from '../../src/render/gate.ts';
import { diagnosis, evidence, report } from '../build.ts';

const one = (more: Parameters<typeof diagnosis>[0], secrets: readonly string[] = []) =>
  gated(report([diagnosis(more)]), secrets).diagnoses[0]!;

test('a secret of the environment goes out of every text, however it is written', () => {
  const clean = one({ title: 'got violet-umbrella', explanation: `or ${btoa('violet-umbrella')}` }, [
    'violet-umbrella',
  ]);
  expect(clean).toMatchObject({ title: 'got ***', explanation: expect.stringMatching(/^or \*\*\*/) });
});

test('what a line gives away is hidden where it stands alone', () => {
  const clean = one({ evidence: [evidence('DB_PASSWORD=opensesame')], explanation: 'It was opensesame.' });
  expect(clean.evidence[0]!.text).toBe('DB_PASSWORD=***');
  expect(clean.explanation).toBe('It was ***.');
});

test('words of a fixed alphabet are not changed by a secret that is one of them', () => {
  const clean = one({ id: 'kubernetes', category: 'kubernetes', title: 'kubernetes' }, ['kubernetes']);
  expect(clean).toMatchObject({ id: 'kubernetes', category: 'kubernetes', title: '***' });
});

test.each([
  ['a sign of another alphabet', 'secret-word!'],
  ['a blank', 'a secret-word'],
  ['a dash at the start', '-secret-word'],
  ['too many letters', `secret-word${'a'.repeat(60)}`],
])('with %s it is no such word', (_, id) => {
  expect(one({ id }, ['secret-word']).id).toContain('***');
});

test('the longest such word', () => {
  const id = `secret-word${'9'.repeat(50)}`;
  expect(one({ id }, ['secret-word']).id).toBe(id);
});

test('a command of ours keeps its lines, any other text is one line', () => {
  const text = 'one\ntwo\x1b';
  const clean = one({ title: text, fixes: [{ text, run: text }] });
  expect(clean.title).toBe('one\\u{a}two\\u{1b}');
  expect(clean.fixes[0]).toEqual({ text: 'one\\u{a}two\\u{1b}', run: 'one\ntwo\\u{1b}' });
});

test('what is marked in a line is marked as a whole once the line has changed', () => {
  const clean = one({
    evidence: [evidence('a\x1bb', { highlight: [0, 1] }), evidence('plain', { highlight: [1, 2] })],
  });
  expect(clean.evidence.map(({ highlight }) => highlight)).toEqual([
    [0, 'a\\u{1b}b'.length],
    [1, 2],
  ]);
});

test('a change is offered only when it is shown as it stands', () => {
  const place = (after: string) => ({
    file: 'a.yml',
    line: 1,
    text: 'a: 1',
    changes: [{ line: 1, before: 'a: 1', after }],
  });
  const offered = (after: string) => one({ sourceLocation: place(after) as never }).sourceLocation;
  expect(offered('a: 2')).toEqual(place('a: 2'));
  expect(offered('a: \u202e2')).not.toHaveProperty('changes');
});

test('numbers, nothing and lists stay what they are', () => {
  const plain = report([diagnosis({ exitCode: 137, causes: ['a', 'b'], count: 2 })]);
  expect(gated(plain)).toEqual(plain);
  expect(gated({ ...plain, extra: null } as never)).toHaveProperty('extra', null);
});

test('values that are learnt later are taken out of what is gated, and nothing else is', () => {
  const done = report([diagnosis({ id: 'violet', title: 'a violet-umbrella\x1b', category: 'violet-umbrella' })]);
  const clean = hidden(done, new Set(['violet-umbrella'])).diagnoses[0];
  expect(clean).toMatchObject({ id: 'violet', title: 'a ***\x1b', category: 'violet-umbrella' });
  expect(hidden(done, new Set())).toBe(done);
  expect(hidden(done, new Set(['short']))).toBe(done);
});

test('a text that goes out alone', () => {
  expect(gatedText('a\n::error::violet-umbrella PASSWORD=open1', ['violet-umbrella'])).toBe(
    'a\\u{a}::error::*** PASSWORD=***',
  );
  expect(gatedLines('a\n::error::violet-umbrella', ['violet-umbrella'])).toBe('a\n\\::error::***');
});
