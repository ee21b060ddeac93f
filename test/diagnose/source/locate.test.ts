/** src/diagnose/source: the one line of the workspace that is to be changed, or none. */
import { findRun } from '../../../src/diagnose/source/dockerfile.ts';
import { findImage } from '../../../src/diagnose/source/image.ts';
import { findMemoryLimit } from '../../../src/diagnose/source/memory-limit.ts';
import { findStep } from '../../../src/diagnose/source/step.ts';
import type { Subject } from '../../../src/model.ts';

const file = (path: string, ...lines: string[]) => ({ path, text: `${lines.join('\n')}\n` });
const container = (name: string): Subject => ({ kind: 'container', name, container: name });
const pod = (name: string, own = 'app', namespace = 'default'): Subject => ({
  kind: 'container',
  name: own,
  pod: name,
  container: own,
  namespace,
});

describe('memory limits of compose', () => {
  const compose = file(
    'compose.yml',
    'services:',
    '  web:',
    '    image: app:1',
    '    mem_limit: 16m',
    '  app-web:',
    '    mem_limit: 32m',
    '  db:',
    '    container_name: database',
    '    deploy:',
    '      resources:',
    '        limits:',
    '          memory: 64M',
    '  free:',
    '    image: app:1',
  );
  test.each([
    ['shop-web-1', 4, '16m'],
    ['shop_web_1', 4, '16m'],
    ['web-1', 4, '16m'],
    ['web', 4, '16m'],
    ['shop-app-web-1', 6, '32m'],
    ['database', 12, '64M'],
  ])('%s has its limit in line %i', (name, line, limit) => {
    expect(findMemoryLimit(container(name), [compose])).toMatchObject({ place: { file: 'compose.yml', line }, limit });
  });
  test.each(['shop-db-1', 'shop-free-1', 'cobweb-1', 'other'])('%s has none', (name) => {
    expect(findMemoryLimit(container(name), [compose])).toBeUndefined();
  });
  test.each([
    ['16m', 'mem_limit: 32m'],
    ['"1g"', 'mem_limit: "2g"'],
    ['16777216', 'mem_limit: 33554432'],
    [`'512MB' # all`, `mem_limit: '1024MB' # all`],
    ['${LIMIT:-16m}', undefined],
    ['1.5g', undefined],
    ['>-\n      16m', undefined],
    ['*limit', undefined],
  ])('the change of %s', (written, to) => {
    const one = file('compose.yml', 'x-limit: &limit 16m', 'services:', '  web:', `    mem_limit: ${written}`);
    const found = findMemoryLimit(container('web'), [one]);
    expect(found?.changes?.[0]?.to.trim()).toBe(to);
  });
  test.each([
    ['16m', ['    mem_limit: 32m', '    memswap_limit: 32m']],
    ['-1', ['    mem_limit: 32m']],
    ['24m', undefined],
  ])('with a memswap_limit of %s', (swap, lines) => {
    const one = file('compose.yml', 'services:', '  web:', '    mem_limit: 16m', `    memswap_limit: ${swap}`);
    expect(findMemoryLimit(container('web'), [one])?.changes?.map(({ to }) => to)).toEqual(lines);
  });
  test('two files that may have set it are one too many', () => {
    expect(findMemoryLimit(container('web-1'), [compose, { ...compose, path: 'b/compose.yml' }])).toBeUndefined();
  });
  test('what an alias brings in, a broken file and no mapping at all give nothing', () => {
    const shared = file('compose.yml', 'x-l: &l {mem_limit: 1m}', 'services:', '  web: *l');
    const broken = file('compose.yml', 'services: [', '  web:');
    const list = file('compose.yml', '- services');
    expect([shared, broken, list].map((one) => findMemoryLimit(container('web'), [one]))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('memory limits of manifests', () => {
  const spec = (indent: string) =>
    ['containers:', '- name: app', '  resources: {limits: {memory: 64Mi}}', '- name: side'].map(
      (line) => indent + line,
    );
  const manifest = file(
    'k8s/all.yml',
    'kind: Deployment',
    'metadata: {name: web}',
    'spec:',
    '  template:',
    '    spec:',
    ...spec('      '),
    '---',
    'kind: Pod',
    'metadata: {name: job, namespace: ci}',
    'spec:',
    ...spec('  '),
  );
  test.each([
    ['web-6f9c8d7b5-x2x7k', 'default', 8],
    ['web-0', 'default', 8],
    ['job', 'ci', 16],
  ])('%s in %s has its limit in line %i', (name, namespace, line) => {
    const found = findMemoryLimit(pod(name, 'app', namespace), [manifest]);
    expect(found).toMatchObject({ place: { file: 'k8s/all.yml', line }, limit: '64Mi' });
  });
  test.each([
    ['web-admin-6f9c8d7b5-x2x7k', 'app', 'default'],
    ['web-6f9c8d7b5-x2x7k', 'side', 'default'],
    ['job', 'app', 'default'],
  ])('%s, container %s in %s has none', (name, own, namespace) => {
    expect(findMemoryLimit(pod(name, own, namespace), [manifest])).toBeUndefined();
  });
});

describe('Dockerfiles', () => {
  const dockerfile = file(
    'Dockerfile',
    'FROM node:24 AS build',
    '# RUN npm ci',
    'RUN --mount=type=cache,target=/root/.npm npm ci && \\',
    '    # the bundle',
    '    npm run build',
    'FROM docker.io/library/alpine',
    'RUN gradle build',
  );
  test.each([
    ["The command '/bin/sh -c gradle build' returned a non-zero code: 127", { file: 'Dockerfile', line: 7 }],
    [
      'ERROR: process "/bin/sh -c npm ci &&     npm run build" did not complete successfully: exit code: 1',
      { file: 'Dockerfile', line: 3, endLine: 5 },
    ],
    ["The command '/bin/sh -c npm ci' returned a non-zero code: 1", undefined],
    ['gradle build', undefined],
  ])('%s', (said, place) => {
    expect(findRun([said], [dockerfile])).toEqual(place);
  });
  test.each([
    ['node:24', { file: 'Dockerfile', line: 1 }],
    ['alpine:latest', { file: 'Dockerfile', line: 6 }],
    ['redis', { file: 'compose.yml', line: 3 }],
    ['node', undefined],
  ])('the image %s', (image, place) => {
    const compose = file('compose.yml', 'services:', '  db:', '    image: library/redis:latest');
    expect(findImage(image, [dockerfile, compose])).toEqual(place);
  });
});

test.each([
  ['Run make test', 6],
  ['Unit tests', 8],
  ['Run actions/checkout@v5', 5],
  ['Run make lint', undefined],
])('the step %s', (step, line) => {
  const workflow = file(
    '.github/workflows/ci.yml',
    'jobs:',
    '  build:',
    '    steps:',
    '      # first of all',
    '      - uses: actions/checkout@v5',
    '      - run: make test',
    '      - name: Unit tests',
    '        run: |',
    '          make unit',
    '  lint:',
    '    steps: [{run: make lint}, {run: make lint}]',
  );
  expect(findStep(step, [workflow])).toEqual(line && { file: '.github/workflows/ci.yml', line });
});
