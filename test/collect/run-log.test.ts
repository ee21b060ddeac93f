/** src/collect/run-log.ts: each line of a run's log is read once, and its job and step are known. */
import { placesOf } from '../../src/collect/places.ts';

/** `name: job | step` of what is read, `+` behind a step that is over; sizes are 100 unless told. */
function placed(files: readonly (string | [name: string, size: number])[]): string[] {
  const named = files.map((file) =>
    typeof file === 'string' ? { name: file, size: 100 } : { name: file[0], size: file[1] },
  );
  return placesOf(named).flatMap(({ skip, known, stepOver }, i) => {
    const facts = known ? [known.job, known.step].filter(Boolean).join(' | ') : '-';
    return skip ? [] : [`${named[i]!.name}: ${facts}${stepOver ? ' +' : ''}`];
  });
}

test.each<[string, (string | [string, number])[], string[]]>([
  [
    'the whole job is read when it is complete',
    [
      ['0_build.txt', 300],
      'build/1_Set up job.txt',
      'build/2_Run make.txt',
      'build/9_Complete job.txt',
      'build/system.txt',
    ],
    ['0_build.txt: build', 'build/system.txt: build'],
  ],
  [
    'the steps when the whole job is shorter than they are',
    [['0_build.txt', 200], 'build/1_Set up job.txt', 'build/2_Run make.txt', 'build/9_Complete job.txt'],
    [
      'build/1_Set up job.txt: build | Set up job +',
      'build/2_Run make.txt: build | Run make +',
      'build/9_Complete job.txt: build | Complete job',
    ],
  ],
  [
    'the steps when there is no whole job; numbers may be missing',
    ['build/1_Set up job.txt', 'build/4_Run make.txt'],
    ['build/1_Set up job.txt: build | Set up job +', 'build/4_Run make.txt: build | Run make'],
  ],
  ['steps may be missing beside a whole job', [['0_build.txt', 300], 'build/7_Run make.txt'], ['0_build.txt: build']],
  ['a whole job without a number', [['build.txt', 300], 'build/1_Set up job.txt'], ['build.txt: build']],
  ['a whole job of old archives', [['-9_build.txt', 300], 'build/1_Set up job.txt'], ['-9_build.txt: build']],
  [
    'whole jobs and what the service says, without steps',
    ['0_build (20).txt', '1_build (22).txt', 'build (20)/system.txt', 'build (22)/system.txt'],
    [
      '0_build (20).txt: build (20)',
      '1_build (22).txt: build (22)',
      'build (20)/system.txt: build (20)',
      'build (22)/system.txt: build (22)',
    ],
  ],
  ['whole jobs alone', ['0_build (20).txt', '1_lint.txt'], ['0_build (20).txt: build (20)', '1_lint.txt: lint']],
  ['a job without a folder among others', ['0_a.txt', '2_b.txt', 'a/1_Set up job.txt'], ['0_a.txt: a', '2_b.txt: b']],
  [
    'a reusable workflow, as folders in each other',
    ['call / build/1_Set up job.txt', 'call / build/2_Run make.txt'],
    [
      'call / build/1_Set up job.txt: call / build | Set up job +',
      'call / build/2_Run make.txt: call / build | Run make',
    ],
  ],
  [
    'a reusable workflow, its slash left out of the whole job',
    ['0_call  build.txt', 'call / build/1_Set up job.txt'],
    ['0_call  build.txt: call / build'],
  ],
  [
    'a reusable workflow, its slash left out everywhere',
    ['0_call  build (20, amd64).txt', 'call  build (20, amd64)/1_Set up job.txt'],
    ['0_call  build (20, amd64).txt: call / build (20, amd64)'],
  ],
  [
    'a name that is cut in one of two places',
    [`0_${'n'.repeat(90)}.txt`, `${'n'.repeat(100)}/1_Set up job.txt`],
    [`0_${'n'.repeat(90)}.txt: ${'n'.repeat(100)}`],
  ],
  [
    'names that are cut to the same are no pair',
    [`0_${'n'.repeat(90)}.txt`, `1_${'n'.repeat(91)}.txt`, `${'n'.repeat(100)}/1_Set up job.txt`],
    [
      `0_${'n'.repeat(90)}.txt: ${'n'.repeat(90)}`,
      `1_${'n'.repeat(91)}.txt: ${'n'.repeat(91)}`,
      `${'n'.repeat(100)}/1_Set up job.txt: ${'n'.repeat(100)} | Set up job`,
    ],
  ],
  [
    'in an archive in a folder',
    [['in/run.zip/0_build.txt', 300], 'in/run.zip/build/1_Set up job.txt', 'in/run.zip/build/system.txt'],
    ['in/run.zip/0_build.txt: build', 'in/run.zip/build/system.txt: build'],
  ],
  [
    'two runs beside each other',
    ['r1/0_a.txt', 'r1/a/1_Set up job.txt', 'r2/0_a.txt', ['r2/a/1_Set up job.txt', 200]],
    ['r1/0_a.txt: a', 'r2/a/1_Set up job.txt: a | Set up job'],
  ],
  ['folders of Windows', [['run\\0_build.txt', 300], 'run\\build\\1_Set up job.txt'], ['run\\0_build.txt: build']],
  [
    'numbered files that are no run log are all read',
    ['1_intro.txt', '2_end.txt', 'app.txt', 'app/1_first.txt', 'app/2_second.txt', 'app/notes.md'],
    ['1_intro.txt: -', '2_end.txt: -', 'app.txt: -', 'app/1_first.txt: -', 'app/2_second.txt: -', 'app/notes.md: -'],
  ],
])('%s', (_, files, expected) => {
  expect(placed(files)).toEqual(expected);
});
