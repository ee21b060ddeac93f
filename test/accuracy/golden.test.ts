import fc from 'fast-check';
import { markOf } from '../../scripts/accuracy/case.ts';
import { readGolden, writeGolden } from '../../scripts/accuracy/golden.ts';

test('a golden log gives back its log, its verdict and the line', () => {
  const line = fc.string().filter((text) => !/^#=|\n/.test(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), (lines, n) => {
      const at = (n % lines.length) + 1;
      const golden = readGolden('x', writeGolden(lines.join('\n'), 'a program', { id: 'sigsegv', line: at }));
      expect(Buffer.from(golden.log).toString()).toBe(lines.join('\n'));
      expect(golden).toMatchObject({ accepted: ['sigsegv'], keyLines: [at], from: 'a program' });
    }),
  );
});

const labelled = { id: 'x', log: new Uint8Array(), group: 'core' };

test.each([
  ['the id and a near line', 'oom-node', 12, { verdict: true, line: true }],
  ['an id that is also right', 'oom-killed', 10, { verdict: true, line: true }],
  ['a far line', 'oom-node', 13, { verdict: true, line: false }],
  ['another id', 'sigkill-unknown', 10, { verdict: false, line: true }],
  ['silence', 'none', undefined, { verdict: false, line: false }],
])('%s', (_, id, line, mark) => {
  const one = { ...labelled, accepted: ['oom-node', 'oom-killed'], keyLines: [10] };
  expect(markOf(one, { id, line, alarms: id !== 'none' })).toEqual(mark);
});

test('a log without a failure may get a warning, but no error', () => {
  const one = { ...labelled, accepted: ['none'], keyLines: [] };
  expect(markOf(one, { id: 'app-error', line: 1, alarms: false }).verdict).toBe(true);
  expect(markOf(one, { id: 'app-error', line: 1, alarms: true }).verdict).toBe(false);
});
