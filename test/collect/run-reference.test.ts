/** Addresses that people copy from the browser. */
import { apiOf, parseRunAddress, parseRunNumber } from '../../src/collect/run-reference.ts';

const RUN = { server: 'https://github.com', owner: 'octo', repo: 'cat', run: 77 };

test.each([
  ['https://github.com/octo/cat/actions/runs/77', RUN],
  ['  https://github.com/octo/cat/actions/runs/77/  ', RUN],
  ['https://github.com/octo/cat/actions/runs/77?pr=3', RUN],
  ['https://github.com/octo/cat/actions/runs/77/attempts/2', { ...RUN, attempt: 2 }],
  ['https://github.com/octo/cat/actions/runs/77/attempts/2#summary-5', { ...RUN, attempt: 2 }],
  ['https://github.com/octo/cat/actions/runs/77/job/5#step:4:12', { ...RUN, job: 5 }],
  ['https://github.com/octo/cat/actions/runs/77/jobs/5', { ...RUN, job: 5 }],
  [
    'https://git.example.com:8443/o.o/r-r/actions/runs/1',
    { server: 'https://git.example.com:8443', owner: 'o.o', repo: 'r-r', run: 1 },
  ],
  ['https://github.com/octo/cat/actions/runs/latest', undefined],
  ['https://github.com/octo/cat/runs/77', undefined],
  ['https://user:pass@github.com/octo/cat/actions/runs/77', undefined],
  ['https://github.com/octo/../actions/runs/77/x', undefined],
  ['ftp://github.com/octo/cat/actions/runs/77', undefined],
  ['77', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  expect(parseRunAddress(text)).toEqual(expected);
});

test.each([
  ['77', { run: 77 }],
  [' 77/attempts/3 ', { run: 77, attempt: 3 }],
  ['77/3', undefined],
  ['-1', undefined],
  ['', undefined],
])('the number %j', (text, expected) => {
  expect(parseRunNumber(text)).toEqual(expected);
});

test.each([
  ['https://github.com', 'https://api.github.com'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
  ['https://git.example.com', 'https://git.example.com/api/v3'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/api/v3'],
])('the API of %s', (server, api) => {
  expect(apiOf(server)).toBe(api);
});
