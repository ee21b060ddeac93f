/** src/correlate/log-owner.ts: logs that are named after what they are of. */
import { adoptLogs } from '../../src/correlate/log-owner.ts';
import type { Subject } from '../../src/model.ts';
import { at, container, event, log, pod, step } from '../build.ts';

const ID = 'a'.repeat(64);
const UID = '0f9e8d7c-1234-4abc-9def-0123456789ab';
/** Whom a line of this file is of, when these are known. */
const ownerOf = (source: string, ...known: Subject[]) =>
  adoptLogs([
    ...known.map((subject) => event('x', { subject, at: at('other', 1) })),
    event('x', { subject: log(source), at: at(source, 1) }),
  ]).at(-1)!.subject;

test.each([
  [
    `/var/log/containers/web-0_shop_app-${ID}.log`,
    { pod: 'web-0', namespace: 'shop', container: 'app', containerId: ID },
  ],
  [`web-0.a_shop_app-x-${ID}.log`, { pod: 'web-0.a', namespace: 'shop', container: 'app-x', containerId: ID }],
  [`/var/log/pods/shop_web-0_${UID}/app/0.log`, { pod: 'web-0', namespace: 'shop', container: 'app' }],
  [`shop_web-0_${UID}\\app\\12.log`, { pod: 'web-0', namespace: 'shop', container: 'app' }],
  [`pods\\shop_web-0_${'0f'.repeat(16)}/app/3.log`, { pod: 'web-0', namespace: 'shop', container: 'app' }],
])('%s', (source, owner) => {
  expect(ownerOf(source)).toEqual({ kind: 'container', name: owner.container, ...owner });
});

test.each([
  `web-0_shop_app-${ID.slice(1)}.log`,
  `web-0_shop_app-${ID}.log.gz`,
  `shop_web-0_${UID}/app/0.log.1`,
  `shop_web-0_${UID}/app/x.log`,
  `shop_web-0_1234/app/0.log`,
  'web-0.log',
])('%s is of nobody', (source) => {
  expect(ownerOf(source)).toEqual(log(source));
});

const WEB = container('web');
const POD = pod('web-0', { namespace: 'shop' });

test.each([
  ['web.log', [WEB], WEB],
  ['logs/web.txt', [WEB], WEB],
  ['logs\\web', [WEB], WEB],
  ['logs/prev-web.log', [WEB], WEB],
  ['previous_web.log', [WEB], WEB],
  ['log-web.log', [WEB], WEB],
  ['logs_web.log', [WEB], WEB],
  ['web-0.txt', [POD], POD],
  ['prev-web.log', [WEB, container('prev-web')], container('prev-web')],
  ['website.log', [WEB], undefined],
  ['my-web.log', [WEB], undefined],
  ['web.log', [], undefined],
  // Two of one name.
  ['web.log', [WEB, { ...WEB, image: 'web:1' }], WEB],
  ['web.log', [WEB, pod('web')], undefined],
  ['web-0.log', [POD, pod('web-0', { namespace: 'blog' })], undefined],
  ['web-0.log', [POD, pod('web-0')], POD],
  [
    'web-0.log',
    [container('app', { pod: 'web-0' }), container('side', { pod: 'web-0', namespace: 'shop', node: 'n1' })],
    pod('web-0', { namespace: 'shop', node: 'n1' }),
  ],
  [
    'web-0.log',
    [container('app', { pod: 'web-0', namespace: 'shop' }), container('side', { pod: 'web-0' })],
    pod('web-0', { namespace: 'shop' }),
  ],
  [
    'web-0.log',
    [container('app', { pod: 'web-0' }), container('app', { pod: 'web-0' })],
    container('app', { pod: 'web-0' }),
  ],
])('%s beside %j', (source, known, owner) => {
  expect(ownerOf(source, ...known)).toEqual(owner ?? log(source));
});

test('only a line of which nothing is known is given to the owner, with its process', () => {
  const line = (subject: Subject) =>
    adoptLogs([event('x', { subject: WEB }), event('x', { subject, at: at('web.log', 1) })])[1]!.subject;
  expect(line({ ...log('web.log'), process: 'node' })).toEqual({ ...WEB, process: 'node' });
  expect(line(step('Run it'))).toEqual(step('Run it'));
  expect(line({ ...log('web.log'), containerId: ID })).toEqual({ ...log('web.log'), containerId: ID });
});
