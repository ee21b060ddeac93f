/** src/correlate/why.ts, src/render/why.ts: every candidate is accounted for, in words. */

import { correlate } from '../../src/correlate/correlate.ts';
import { explainRanking } from '../../src/correlate/why.ts';
import type { Event } from '../../src/model.ts';
import { forRunner } from '../../src/render/escape.ts';
import { EN } from '../../src/render/phrases/en.ts';
import { markdownWhy, renderWhy } from '../../src/render/why.ts';
import { at, container, event, library, pattern, report, step } from '../build.ts';

const LIBRARY = library(
  pattern('oom', { role: 'cause', exit: [137], explains: ['sigkill'] }),
  pattern('sigkill', { means: [137], confidence: 'medium' }),
  pattern('runner', { role: 'wrapper' }),
  pattern('disk', { role: 'cause', severity: 'warning' }),
  pattern('flag', { role: 'context', severity: 'notice' }),
);
const web = container('web');
const events: readonly Event[] = [
  event('oom', { role: 'cause', subject: web, at: at('dmesg', 1) }),
  event('sigkill', { subject: web, exitCode: 137, at: at('inspect.json', 1) }),
  event('sigkill', { subject: web, exitCode: 137, at: at('inspect.json', 2) }),
  event('runner', { role: 'wrapper', exitCode: 137, subject: step('Run it'), at: at('job.log', 9) }),
  event('flag', { role: 'context', subject: web, at: at('inspect.json', 3) }),
  event('flag', { role: 'context', subject: container('db'), at: at('inspect.json', 4) }),
  event('disk', { role: 'cause', subject: container('db'), at: at('inspect.json', 5) }),
  event('disk', { role: 'cause', subject: container('api'), at: at('inspect.json', 6) }),
  event('flag', { role: 'context', subject: container('api2'), at: at('inspect.json', 7) }),
];
const dismissed = [event('oom', { role: 'cause', subject: step('Run tests'), at: at('job.log', 3) })];
const incidents = correlate(events, LIBRARY);
const why = explainRanking({ events, dismissed, incidents, listed: 2 }, LIBRARY, EN);

test('each candidate says what became of it and why', () => {
  expect(why.map(({ id, subject, fate, because, count }) => [id, subject.name, fate, because, count])).toEqual([
    ['oom', 'web', 'verdict', 'nothing explains it; error cause, confidence high', 1],
    ['sigkill', 'web', 'explained', 'explained by oom', 2],
    ['runner', 'Run it', 'explained', 'explained by oom', 1],
    ['flag', 'web', 'background', 'background of oom', 1],
    ['disk', 'db', 'diagnosis', 'nothing explains it; warning cause, confidence high; less severe than oom', 1],
    ['flag', 'db', 'background', 'background of disk', 1],
    ['disk', 'api', 'left-out', 'nothing explains it; warning cause, confidence high; later than disk', 1],
    ['flag', 'api2', 'background', 'nothing of the same subject failed', 1],
    ['oom', 'Run tests', 'dismissed', 'its step or job passed', 1],
  ]);
});

test('what the library says of it stands beside it, and the lowest of what it does not know', () => {
  const unknown = event('nobody-knows', { meaning: 'nobody-knows', at: at('x', 1) });
  const [disk, other] = explainRanking(
    { events: [events[6]!, unknown], dismissed: [], incidents: [], listed: 0 },
    LIBRARY,
    EN,
  );
  expect(disk).toMatchObject({ pattern: 'disk', role: 'cause', severity: 'warning', confidence: 'high', line: 5 });
  expect(other).toMatchObject({ severity: 'notice', confidence: 'low', source: 'x', line: 1 });
});

test('things of one name in two pods are two candidates', () => {
  const inPod = (pod: string, line: number) =>
    event('oom', { role: 'cause', subject: container('app', { pod }), at: at('pods.json', line) });
  const twice = [inPod('p', 1), inPod('q', 2), inPod('q', 3)];
  const told = explainRanking({ events: twice, dismissed: [], incidents: [], listed: 0 }, LIBRARY, EN);
  expect(told.map(({ subject, count }) => [subject.pod, count])).toEqual([
    ['p', 1],
    ['q', 2],
  ]);
});

test('it is printed only when somebody asked', () => {
  expect([renderWhy(report([]), EN, { width: 80 }), markdownWhy(report([]), EN)]).toEqual(['', '']);
  expect(renderWhy(report([], { why: [] }), EN, { width: 80 })).toContain('nothing was recognised');
  const text = renderWhy(report([], { why }), EN, { width: 200 });
  expect(text).toContain('  1. oom: verdict, nothing explains it; error cause, confidence high · dmesg:1');
  expect(text).toContain('  - sigkill: explained by oom · inspect.json:1 · container web · 2 times · symptom');
  expect(markdownWhy(report([], { why }), EN).match(/^- /gm)).toHaveLength(why.length);
});

test('a long list is cut and counted', () => {
  const many = Array.from({ length: 250 }, () => why[0]!);
  expect(renderWhy(report([], { why: many }), EN, { width: 200 })).toContain('… and 50 more');
});

test('what the runner would obey is defused', () => {
  const hostile = [{ ...why[0]!, source: '##[error]x' }];
  expect(forRunner(renderWhy(report([], { why: hostile }), EN, { width: 80 }))).not.toContain('##[error]');
});
