import { fill, fillText } from '../../src/diagnose/fill.ts';

describe('a text of the library is filled', () => {
  test.each([
    ['{{subject|The process}} was killed', { subject: 'container web-1' }, 'Container web-1 was killed'],
    ['{{subject|The process}} was killed', {}, 'The process was killed'],
    ['It lost {{subject|it}}', { subject: 'container web-1' }, 'It lost container web-1'],
    ['{{host}}', {}, 'host'],
    ['Go template {{.Name}}', {}, 'Go template {{.Name}}'],
    ['Input {{key|}} missing', {}, 'Input missing'],
    ['Input missing {{key|}}', {}, 'Input missing'],
    ['It panicked at {{file|an unknown place}}:{{line|}}', {}, 'It panicked at an unknown place'],
    [
      'It panicked at {{file|an unknown place}}:{{line|}}',
      { file: 'src/a.rs', line: '3' },
      'It panicked at src/a.rs:3',
    ],
    ['It stopped ({{file|internal check}}:{{line|}})', {}, 'It stopped (internal check)'],
    ['对 {{path|某个文件}} 没有权限', {}, '对某个文件没有权限'],
    ['对 {{path|某个文件}} 没有权限', { path: '/srv/app' }, '对 /srv/app 没有权限'],
    ['컨테이너 {{container|하나}} 종료', {}, '컨테이너 하나 종료'],
  ])('%s with %j', (text, values, expected) => {
    expect(fillText(text, values)).toBe(expected);
  });

  test('a command keeps its blanks', () => {
    expect(fill('a:\n  b: {{key|}}  c ', {})).toBe('a:\n  b:   c ');
  });
});
