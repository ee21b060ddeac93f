/** The annotations of a job tell why it was cancelled; its log tells only that it was. */
import { joinJobReasons } from '../../src/correlate/job-reason.ts';
import type { Event, Incident } from '../../src/model.ts';
import { at, event, library, pattern } from '../build.ts';

const control = { category: 'ci-control', role: 'cause' } as const;
const LIBRARY = library(
  pattern('timeout', { ...control, explains: ['cancelled'] }),
  pattern('cancelled', control),
  pattern('oom', { role: 'cause', category: 'memory', explains: ['cancelled'] }),
);
const told = (id: string, source: string, job: string | undefined, step?: string): Event =>
  event(id, {
    role: 'cause',
    at: at(source, 1),
    subject: { kind: step ? 'step' : 'log', name: step ?? source, ...(job && { job }), ...(step && { step }) },
  });
const incident = (root: Event): Incident =>
  ({ root, severity: 'error', chain: [root], context: [], places: [root.subject] }) as Incident;
const NOTES = 'build (annotations)';

test.each<[string, Event[], string[]]>([
  [
    'the reason leads',
    [told('cancelled', 'build', 'build', 'make'), told('timeout', NOTES, 'build')],
    ['timeout cancelled'],
  ],
  [
    'of another job it does not',
    [told('cancelled', 'test', 'test', 'make'), told('timeout', NOTES, 'build')],
    ['cancelled', 'timeout'],
  ],
  [
    'without a known job it does not',
    [told('cancelled', 'a.log', undefined), told('timeout', 'b.log', undefined)],
    ['cancelled', 'timeout'],
  ],
  [
    'nor when a step of its own was timed',
    [told('cancelled', 'build', 'build', 'make'), told('timeout', NOTES, 'build', 'lint')],
    ['cancelled', 'timeout'],
  ],
  [
    'what is no matter of the CI system explains no cancel',
    [told('cancelled', 'build', 'build', 'make'), told('oom', NOTES, 'build')],
    ['cancelled', 'oom'],
  ],
])('%s', (_, roots, expected) => {
  const joined = joinJobReasons(roots.map(incident), LIBRARY);
  expect(joined.map(({ chain }) => chain.map(({ id }) => id).join(' '))).toEqual(expected);
});
