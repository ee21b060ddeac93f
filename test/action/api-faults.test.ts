/**
 * How GitHub's API fails in practice, and the scenario that shows what we do then: one row a fault. Scenarios spawn the
 * committed bundle against a fake GitHub; what would keep them waiting for minutes is shown with a clock that skips.
 */
import { readFileSync } from 'node:fs';
import { root } from '../spawn.ts';

const JOBS = 'test/action/job-logs.test.ts';
const DELIVERY = 'test/action/delivery.test.ts';
const LIMITS = 'test/action/limits.test.ts';
const CLIENT = 'test/github/client.test.ts';
const RUN_LOG = 'test/collect/run-log.test.ts';

const FAULTS: readonly (readonly [fault: string, scenarios: readonly (readonly [file: string, title: string])[]])[] = [
  [
    'the log of a job is 404: not yet, for good, or of a runner that died',
    [
      [JOBS, '404 because the job ended just now'],
      [JOBS, '404 that is wrong for a moment'],
      [JOBS, '404 for good'],
      [JOBS, 'a step that never ended'],
      [JOBS, 'a job that never began, without a word of why'],
    ],
  ],
  [
    'the log has expired: 410',
    [
      [JOBS, '410'],
      [JOBS, 'is not asked for when the logs have expired'],
    ],
  ],
  [
    'the archive of a run: empty steps, other layouts, a byte order mark, cut names, the attempt',
    [
      [JOBS, 'only its steps'],
      [JOBS, 'a second attempt of this run reads that attempt'],
      [RUN_LOG, 'names'],
    ],
  ],
  [
    'the archive is cut or is none',
    [
      [JOBS, 'one that is cut, or that has other jobs only, changes nothing'],
      [JOBS, 'an answer of 200 that is no archive changes nothing'],
    ],
  ],
  [
    'a redirect to another host, without an address, or with a bad one',
    [
      [JOBS, 'a redirect of the store is followed'],
      [JOBS, 'a redirect without an address'],
      [JOBS, '%s is refused'],
      [JOBS, 'one without end is not'],
    ],
  ],
  [
    'the store: 403 of an address that has expired, 404, XML',
    [
      [JOBS, 'an address that has expired is asked for anew'],
      [JOBS, 'an address that always has'],
      [JOBS, 'the store has it not yet'],
    ],
  ],
  [
    '403 for want of a permission',
    [
      [DELIVERY, 'a fork: annotations and summary, one notice with the block to add, exit code 0'],
      [DELIVERY, 'no comment, but a check run when that is allowed'],
      [JOBS, 'without actions: read the block to add is shown once'],
    ],
  ],
  [
    '401, 403, 404 that are wrong for a moment',
    [
      [JOBS, '401 for a moment'],
      [JOBS, '404 that is wrong for a moment'],
    ],
  ],
  [
    'a secondary limit, its retry-after blank or not',
    [
      [JOBS, 'a secondary limit'],
      [JOBS, '429'],
      [DELIVERY, 'a secondary limit'],
      [CLIENT, 'a blank retry-after'],
    ],
  ],
  [
    'the primary limit is used up',
    [
      [JOBS, 'a used up limit keeps what came before it'],
      [DELIVERY, 'a limit that is used up'],
    ],
  ],
  [
    '422: the text is too long',
    [
      [DELIVERY, 'is told once more, shorter, when GitHub finds it too long'],
      [LIMITS, '500 diagnoses fit everywhere, and what is left out is counted'],
    ],
  ],
  [
    '5xx, with HTML',
    [
      [JOBS, '502 with a page in HTML'],
      [DELIVERY, 'GitHub is down'],
      [DELIVERY, '500, but stored'],
    ],
  ],
  [
    'a reset, a body that stalls or is cut',
    [
      [JOBS, 'a reset'],
      [JOBS, 'a body that stalls'],
      [JOBS, 'a cut list'],
      [DELIVERY, 'a reset, but stored'],
    ],
  ],
  ['the pull request of a fork', [[DELIVERY, 'a green run of a fork resolves the comment']]],
  ['more than a hundred jobs', [[JOBS, 'more than a hundred jobs are on several pages']]],
];

test.each(FAULTS)('%s', (_, scenarios) => {
  for (const [file, title] of scenarios)
    expect(readFileSync(`${root}${file}`, 'utf8')).toMatch(
      new RegExp(`['"\`]${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
});
