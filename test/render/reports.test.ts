/** Typical reports, whole, as a person reads them: test/golden/reports. */
import { REPORTS, reportOf } from '../../scripts/pages/reports.ts';
import { expectGolden } from '../golden.ts';
import { root } from '../spawn.ts';

/** A new version of the tool changes no report. */
const timeless = (text: string) => text.replace(/exitcode-action \d+\.\d+\.\d+/, 'exitcode-action VERSION');

test.each(Object.keys(REPORTS))('%s', (name) => {
  expectGolden(`reports/${name}.md`, timeless(reportOf(root, name, 'markdown')));
  expectGolden(`reports/${name}.txt`, reportOf(root, name, 'text'));
});
