// Cuts the scenes liveness-term and liveness-kill out of the Kubernetes recordings: cut-liveness.mjs RECORDING OUTDIR
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [recording, out] = process.argv.slice(2);
const read = (file) => readFileSync(join(recording, file), 'utf8');

function cut(scene, pod) {
  const folder = join(out, scene);
  mkdirSync(folder, { recursive: true });
  const list = (file, nameOf) => {
    const whole = JSON.parse(read(file));
    return `${JSON.stringify({ ...whole, items: whole.items.filter((item) => nameOf(item) === pod) }, null, 4)}\n`;
  };
  const described = read('describe.txt')
    .split(/^(?=Name: )/m)
    .find((text) => text.split('\n')[0].split(/ +/)[1] === pod);
  writeFileSync(join(folder, 'describe.txt'), `${described.trimEnd()}\n`);
  writeFileSync(
    join(folder, 'pod.json'),
    list('pods.json', (item) => item.metadata.name),
  );
  writeFileSync(
    join(folder, 'events.json'),
    list('events.json', (item) => item.involvedObject.name),
  );
}

cut('liveness-term', 'liveness');
cut('liveness-kill', 'liveness-kill');
