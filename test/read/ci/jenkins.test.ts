/** src/read/ci/jenkins.ts: stages and branches. */
import { booms, stepped } from './stepped.ts';

const PIPELINE = [
  '[Pipeline] Start of Pipeline',
  '[Pipeline] node',
  '[Pipeline] {',
  '[Pipeline] stage',
  '[Pipeline] { (Build)',
  '[Pipeline] sh',
  '+ make',
  'boom 1',
  '[Pipeline] parallel',
  '[Pipeline] { (Branch: linux)',
  'boom 2',
  '[Pipeline] }',
  '[Pipeline] withEnv',
  '[Pipeline] {',
  'boom 3',
  '[Pipeline] }',
  '[Pipeline] }',
  '[Pipeline] // stage',
  'boom 4',
];

test('a stage is named and not judged; blocks without a name belong to the one around them', () => {
  expect(booms(...PIPELINE)).toEqual([
    'boom 1 < Build: told',
    'boom 2 < linux: told',
    'boom 3 < Build: told',
    'boom 4 < -: told',
  ]);
});

test('what the pipeline says is no output', () => {
  expect(stepped(...PIPELINE).filter((one) => one.startsWith('[Pipeline] { ('))).toEqual([]);
});
