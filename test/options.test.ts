/** src/options.ts: one table of options, their words, and the thresholds. */
import { OPTIONS, OptionError, type OptionName, optionValue, passes, reaches } from '../src/options.ts';

test.each(Object.entries(OPTIONS))(
  '%s: its default is one of its words, and its help is a sentence',
  (name, option) => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(optionValue(name as OptionName, undefined)).toBe(option.default);
    expect(option.doc).toMatch(/^[A-Z][^.]*$/);
  },
);

test.each([
  ['fail-on', undefined, 'never'],
  ['fail-on', '', 'never'],
  ['fail-on', '  ', 'never'],
  ['fail-on', ' error ', 'error'],
  ['output', 'a b.json', 'a b.json'],
] as const)('%s = %j means %j', (name, raw, value) => {
  expect(optionValue(name, raw)).toBe(value);
});

test('a wrong word is refused with the right ones', () => {
  expect(() => optionValue('fail-on', 'Error')).toThrow(
    new OptionError('fail-on: "Error" is none of never, error, warning'),
  );
});

test.each([
  ['error', 'high', true],
  ['warning', 'medium', true],
  ['notice', 'high', false],
  ['error', 'low', false],
] as const)('%s with %s confidence passes warning and medium: %j', (severity, confidence, expected) => {
  expect(passes({ severity: 'warning', confidence: 'medium' }, { severity, confidence })).toBe(expected);
});

test.each([
  ['never', ['error'], false],
  ['error', ['warning', 'notice'], false],
  ['error', ['warning', 'error'], true],
  ['warning', ['warning'], true],
  ['warning', ['error'], true],
  ['warning', ['notice'], false],
  ['warning', [], false],
] as const)('fail on %s of %j: %j', (failOn, severities, expected) => {
  expect(reaches(failOn, severities)).toBe(expected);
});
