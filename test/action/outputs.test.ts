/** The outputs, above all whether a retry can help. */
import { outputsOf } from '../../src/commands/outputs.ts';
import type { Diagnosis } from '../../src/model.ts';
import { diagnosis, report } from '../build.ts';

const one = (retryable: Diagnosis['retryable'], severity: Diagnosis['severity'] = 'error') =>
  diagnosis({ retryable, severity });

test.each<[string, Diagnosis[], boolean, string]>([
  ['a transient error', [one('yes')], true, 'yes'],
  ['several', [one('yes'), one('yes')], true, 'yes'],
  ['one beside an error that stays', [one('yes'), one('no')], true, 'no'],
  ['one beside an error of which it is not known', [one('yes'), one('unknown')], true, 'unknown'],
  ['an error that stays, and more unknown', [one('unknown'), one('no')], true, 'no'],
  ['warnings do not count beside an error', [one('yes'), one('no', 'warning')], true, 'yes'],
  ['warnings alone', [one('no', 'warning')], true, 'no'],
  ['a transient error, but a log is missing', [one('yes')], false, 'unknown'],
  ['nothing', [], true, ''],
])('%s', (_, diagnoses, complete, retryable) => {
  expect(outputsOf(report(diagnoses, { complete }), { json: 'r.json', sarif: 'r.sarif' }, undefined)).toMatchObject({
    retryable,
    report: 'r.json',
    sarif: 'r.sarif',
    'comment-url': '',
  });
});
