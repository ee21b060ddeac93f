/**
 * How often the verdict and its line are right.
 *
 *   npm run accuracy                           golden logs of test/logs; exit code 1 when one is no longer right
 *   npm run accuracy -- --bless                writes today's verdicts into them; read the difference
 *   npm run accuracy -- --add FILE [NAME]      makes a golden log of a file
 *   npm run accuracy -- --add JOB-URL [NAME]   the same of a job's log (token in GH_TOKEN or GITHUB_TOKEN)
 *   npm run accuracy -- DIR [--misses]         any folder of labelled logs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { apiFor, tokenFor } from '../src/commands/scan-sources.ts';
import { createGitHub } from '../src/github/client.ts';
import { loadKnowledge } from '../src/knowledge.ts';
import { investigate } from '../src/pipeline.ts';
import { type Answer, type Case, markOf } from './accuracy/case.ts';
import { bless, goldenCases, writeGolden } from './accuracy/golden.ts';
import { fetchJobLog, type JobAddress, parseJobAddress } from './accuracy/job-log.ts';
import { labelledCases } from './accuracy/labelled.ts';
import { accuracyTable } from './accuracy/table.ts';

const GOLDEN = fileURLToPath(new URL('../test/logs', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bless: { type: 'boolean' }, add: { type: 'string' }, misses: { type: 'boolean' } },
});
const knowledge = await loadKnowledge();

async function answer(log: Uint8Array): Promise<Answer> {
  const { diagnoses } = await investigate([{ name: 'log', blocks: [log] }], [], knowledge);
  const [first] = diagnoses;
  return {
    id: first?.id ?? 'none',
    line: first?.evidence[0]?.line,
    alarms: diagnoses.some(({ severity }) => severity === 'error'),
  };
}

async function score(cases: readonly Case[], misses: boolean): Promise<boolean> {
  const marked = [];
  for (const one of cases) {
    const got = await answer(one.log);
    const mark = markOf(one, got);
    marked.push({ group: one.group, mark });
    if (misses && !(mark.verdict && mark.line !== false))
      console.log(`${one.id}: ${one.accepted.join('|')} at ${one.keyLines.join(', ')}; got ${got.id} at ${got.line}`);
  }
  console.log(accuracyTable(marked));
  return marked.every(({ mark }) => mark.verdict && mark.line !== false);
}

async function add(from: string, name?: string): Promise<void> {
  const job = parseJobAddress(from);
  const log = job ? await fetchJobLog(clientFor(job), job) : readFileSync(from, 'utf8');
  const file = `${name ?? (job ? `${job.repo}-${job.job}` : basename(from, '.log'))}.log`;
  writeFileSync(join(GOLDEN, file), writeGolden(log, job ? from : basename(from), await answer(Buffer.from(log))));
}

const clientFor = (job: JobAddress) => createGitHub({ token: tokenFor(job, process), apiUrl: apiFor(job, process) });

const [folder] = positionals;
if (values.add !== undefined) await add(values.add, folder);
else if (values.bless) for (const { id, log } of goldenCases(GOLDEN)) bless(GOLDEN, id, await answer(log));
else if (folder !== undefined) await score(labelledCases(folder, knowledge.library), values.misses ?? false);
else if (!(await score(goldenCases(GOLDEN), true))) process.exitCode = 1;
