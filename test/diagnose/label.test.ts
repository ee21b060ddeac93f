/** src/diagnose/label.ts: a name for an event without a word of the log. */
import { labelOf } from '../../src/diagnose/label.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { container, event, log, pod, prose, step } from '../build.ts';

const BOOK: Record<string, ReturnType<typeof prose>> = {
  oom: prose('{{subject|The process}} needs more than {{limit|its limit}}'),
  sent: prose('{{container|The container}} was sent signal {{signal|N}}'),
  exec: prose('A command in {{container|it}} ended with {{code|an error}}'),
  lost: prose('The connection to {{host}} was lost'),
};
const labelled = (...args: Parameters<typeof event>) => labelOf(event(...args), (id) => BOOK[id], EN);

test.each([
  [
    'oom',
    { role: 'cause', subject: container('web'), captures: { limit: '16 MiB' } },
    'A container needs more than 16 MiB',
  ],
  ['oom', { role: 'cause', subject: pod('web'), captures: { limit: '16 ## MiB' } }, 'A pod needs more than its limit'],
  ['oom', { role: 'cause', subject: log(), captures: {} }, 'A log needs more than its limit'],
  [
    'sent',
    { role: 'context', captures: { container: 'web', signal: 'SIGTERM' } },
    'The container was sent signal SIGTERM',
  ],
  ['sent', { role: 'context', captures: { signal: '::error::' } }, 'The container was sent signal N'],
  [
    'exec',
    { role: 'context', subject: container('web'), exitCode: 1, captures: { code: '1' } },
    'A command in it ended with 1',
  ],
  ['lost', { role: 'cause', captures: { host: 'db.internal' } }, 'The connection to host was lost'],
  ['any', { role: 'symptom', subject: container('web'), exitCode: 137 }, 'A container ended with exit code 137'],
  ['any', { role: 'wrapper', subject: step('Run it'), exitCode: 1 }, 'A step ended with exit code 1'],
  ['unknown', { role: 'cause' }, 'Unknown'],
] as const)('%s with %j is called %j', (pattern, more, words) => {
  expect(labelled(pattern, more)).toBe(words);
});
