/** src/diagnose/source/kinds.ts: the workspace is searched for what a report may name, and for nothing else. */
import { neededKinds } from '../../../src/diagnose/source/kinds.ts';
import type { Diagnosis, Subject } from '../../../src/model.ts';

const about = (subject: Partial<Subject>, text = 'x', severity = 'error') =>
  ({ severity, subject: { kind: 'log', name: 'x', ...subject }, evidence: [{ text }] }) as unknown as Diagnosis;

test.each<[string, Diagnosis[], string[]]>([
  ['nothing', [], []],
  ['a line of a log', [about({})], []],
  ['a container', [about({ container: 'web' })], ['containers']],
  ['a pod', [about({ pod: 'web-0' })], ['containers']],
  ['an image', [about({ image: 'redis:7' })], ['containers', 'dockerfiles', 'workflows']],
  ['a step', [about({ step: 'Test' })], ['workflows']],
  ['a step with a warning only', [about({ step: 'Test' }, 'x', 'warning')], []],
  ['a build', [about({}, 'process "/bin/sh -c make" did not complete successfully')], ['dockerfiles']],
  ['two things', [about({ step: 'Test' }), about({ container: 'web' })], ['containers', 'workflows']],
])('%s', (_, diagnoses, kinds) => {
  expect(neededKinds({ diagnoses })).toEqual(kinds);
});
