/** Archives made to harm, given to the bundle: the right answer, in less memory than a small runner has to spare. */
import { gzipSync } from 'node:zlib';
import { LIMITS, OVER } from '../../src/collect/limits.ts';
import type { Report } from '../../src/model.ts';
import { folderWith, type ZipFile, zip } from '../collect/archives.ts';
import { peakOf } from './peak.ts';

/** In MB. */
const LIMIT = 200;
const MiB = 2 ** 20;
const GOOD: ZipFile = { name: 'good.log', content: 'web-1 exited with code 139\n' };
const LINES = 'web-1 exited with code 139\n'.repeat(4000);

const zeros = (size: number) => new Uint8Array(size);
/** 640 MiB in as many members as it takes to be packed quickly. */
const bomb = Buffer.concat(Array<Buffer>(10).fill(gzipSync(zeros(64 * MiB), { level: 9 })));
const many = Array.from({ length: 70_000 }, (_, i) => ({ name: `${i}.log`, content: '', stored: true }));
const zips = (content: Buffer) => zip(GOOD, ...Array.from({ length: 16 }, (_, i) => ({ name: `${i}.zip`, content })));
const large = (size: number) => zip(GOOD, { name: 'a.log', content: zeros(size), stored: true });
const two = zip(GOOD, { name: 'a.log', content: LINES });
/** The second of two files, with this wrong in it. */
const lying = (lie: ZipFile['lie'] = {}, content: ZipFile['content'] = LINES) =>
  zip(GOOD, { name: 'a.log', content, lie });

/** What is found in each, and what is said of the rest. */
const ARCHIVES: Readonly<Record<string, readonly [archive: Buffer, found: string[], says?: string]>> = {
  'a bomb': [bomb, [], OVER.ratio],
  'a bomb in a zip': [zip(GOOD, { name: 'b.gz', content: bomb }), ['sigsegv'], OVER.ratio],
  'a bomb that says its size': [lying({ size: 600 * MiB }, zeros(MiB / 2)), ['sigsegv'], OVER.ratio],
  'a bomb that says it is small': [lying({ size: 10 }, zeros(64 * MiB)), ['sigsegv'], 'it is longer than'],
  'more than it says': [lying({ size: 10 }), ['sigsegv'], 'it is longer than'],
  'less than it says': [lying({ size: 4 * MiB }), ['sigsegv'], 'it is shorter than'],
  'far less than it says': [lying({ size: 3 * 1024 * MiB }), ['sigsegv'], OVER.fileBytes],
  'names that lead out': [zip({ ...GOOD, name: '../../etc/a.log' }, { ...GOOD, name: '/etc/b.log' }), ['sigsegv']],
  '70,000 files': [zip(GOOD, ...many), ['sigsegv'], OVER.files],
  'a wrong checksum': [lying({ crc: 7 }), ['sigsegv'], 'its checksum is wrong'],
  'half an archive': [two.subarray(0, two.length / 2), ['sigsegv'], 'the archive is cut'],
  'archives in archives in an archive': [zips(zips(zips(two))), ['sigsegv'], OVER.depth],
  'an archive in an archive, as large as may be': [
    zip({ name: 'b.zip', content: large(LIMITS.heldBytes - MiB) }),
    ['sigsegv'],
  ],
  'an archive in an archive, larger than that': [
    zip(GOOD, { name: 'b.zip', content: large(LIMITS.heldBytes) }),
    ['sigsegv'],
    OVER.heldBytes,
  ],
};

test.each(Object.entries(ARCHIVES))('%s', (_, [archive, found, says]) => {
  const { code, stdout, megabytes } = peakOf(['scan', '--format', 'json', 'x'], folderWith({ x: archive }));
  const { diagnoses, gaps, complete } = JSON.parse(stdout) as Report;
  expect(code).toBe(0);
  expect(diagnoses.map(({ id }) => id)).toEqual(found);
  expect([complete, gaps[0]?.message]).toEqual(says ? [false, expect.stringContaining(says)] : [true, undefined]);
  expect(megabytes).toBeGreaterThan(20);
  expect(megabytes).toBeLessThan(LIMIT);
});
