/** Which pull request an event is about. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPullRequest, readEvent } from '../../src/publish/pull-request.ts';

const BASE = { name: 'cat', owner: { login: 'octo' } };
const FORK = { name: 'cat', owner: { login: 'mallory' } };
const PAYLOAD = {
  number: 7,
  pull_request: { number: 7, head: { repo: FORK }, base: { repo: BASE } },
  repository: BASE,
};
const FOUND = { owner: 'octo', repo: 'cat', pull: 7 };

test.each<[string, unknown, object | undefined]>([
  ['pull_request', PAYLOAD, FOUND],
  ['pull_request_target', PAYLOAD, FOUND],
  ['pull_request', { ...PAYLOAD, pull_request: { number: 7, head: { repo: null } } }, FOUND],
  ['push', PAYLOAD, undefined],
  ['workflow_run', { ...PAYLOAD, workflow_run: {} }, undefined],
  ['pull_request_review', PAYLOAD, undefined],
  ['', PAYLOAD, undefined],
  ['pull_request', { ...PAYLOAD, pull_request: { number: '7' } }, undefined],
  ['pull_request', { ...PAYLOAD, pull_request: null }, undefined],
  ['pull_request', { ...PAYLOAD, repository: { name: 'cat' } }, undefined],
  ['pull_request', 'nonsense', undefined],
  ['pull_request', undefined, undefined],
])('%s %j', (event, payload, expected) => {
  expect(findPullRequest(event, payload)).toEqual(expected);
});

test.each<[string, string, unknown]>([
  ['is read', JSON.stringify(PAYLOAD), PAYLOAD],
  ['that is broken is none', '{"number": 7', undefined],
  ['that is empty is none', '', undefined],
])('an event %s', (_, text, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'exitcode-'));
  writeFileSync(join(folder, 'event.json'), text);
  expect(readEvent(join(folder, 'event.json'))).toEqual(expected);
  rmSync(folder, { recursive: true });
});

test.each([undefined, '', '/nowhere/event.json'])('an event at %j is none', (path) => {
  expect(readEvent(path)).toBeUndefined();
});
