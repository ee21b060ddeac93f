/** src/collect/bundle.ts: what paths in bundles, dumps and log folders of nodes tell. */
import { knownFromPath } from '../../src/collect/bundle.ts';
import { placesOf } from '../../src/collect/places.ts';

const ID = '4bd1e6c0'.repeat(8);
const UID = '0b0e7d4f-6ad6-4d2c-9d65-6a6b1f0b8f11';

test.each<[string, Record<string, string> | undefined, string[]?]>([
  // Nodes.
  [`var/log/pods/shop_web-0_${UID}/app/0.log`, { namespace: 'shop', pod: 'web-0', container: 'app' }],
  [
    `pods/kube-system_etcd-node1_${'ab'.repeat(16)}/etcd/12.log`,
    { namespace: 'kube-system', pod: 'etcd-node1', container: 'etcd' },
  ],
  [
    `/var/log/pods/shop_web-0_${UID}/app/0.log.20261120-101010.gz`,
    { namespace: 'shop', pod: 'web-0', container: 'app' },
  ],
  [`containers/web-0_shop_my-app-${ID}.log`, { namespace: 'shop', pod: 'web-0', container: 'my-app', containerId: ID }],
  [`docker/containers/${ID}/${ID}-json.log`, { containerId: ID }],
  [`docker/containers/${ID}/${ID}-json.log.1`, { containerId: ID }],
  // kind export logs.
  ['kind/kind-worker/journal.log', { node: 'kind-worker' }, ['kind/kind-worker/kubelet.log']],
  ['kind-worker/kubelet.log', { node: 'kind-worker' }, ['kind-worker/kubelet.log']],
  [
    `kind-worker/pods/shop_web-0_${UID}/app/0.log`,
    { namespace: 'shop', pod: 'web-0', container: 'app', node: 'kind-worker' },
    ['kind-worker/kubelet.log'],
  ],
  ['app/journal.log', undefined],
  // Support bundles.
  ['b/cluster-resources/pods/logs/shop/web-0/app.log', { namespace: 'shop', pod: 'web-0', container: 'app' }],
  ['b/cluster-resources/pods/logs/shop/web-0/app-previous.log', { namespace: 'shop', pod: 'web-0', container: 'app' }],
  ['b/cluster-resources/pods/shop.json', undefined],
  ['q/namespaces/shop/pods/web-0/app/app/logs/previous.log', { namespace: 'shop', pod: 'web-0', container: 'app' }],
  // kubectl cluster-info dump.
  ['dump/shop/web-0/logs.txt', { namespace: 'shop', pod: 'web-0' }, ['dump/shop/pods.json']],
  ['shop/web-0/app/logs.txt', { namespace: 'shop', pod: 'web-0', container: 'app' }, ['shop/pods.json']],
  ['shop/web-0/logs.txt', { namespace: 'shop', pod: 'web-0' }, ['shop/pods.yaml']],
  ['build/web-0/logs.txt', undefined, ['other/pods.json']],
  ['dump/shop/pods.json', undefined, ['dump/shop/pods.json']],
  // Nothing of the kind.
  ['logs/web.log', undefined],
  ['web_shop_app.log', undefined],
  ['pods/web/app/0.log', undefined],
])('%s', (name, known, beside = []) => {
  expect(knownFromPath(name, (other) => beside.includes(other))).toEqual(known);
});

test('a log that a node links from two places is read once', () => {
  const files = [
    { name: `n1/containers/web-0_shop_app-${ID}.log`, size: 70 },
    { name: `n1/pods/shop_web-0_${UID}/app/0.log`, size: 70 },
    { name: `n1/pods/shop_web-0_${UID}/app/1.log`, size: 80 },
  ];
  expect(placesOf(files).map(({ skip }) => skip === true)).toEqual([false, true, false]);
});
