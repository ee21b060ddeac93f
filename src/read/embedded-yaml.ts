/**
 * YAML of Kubernetes inside a text log, as `kubectl get -o yaml` prints it: an object opens with `apiVersion: ` at the
 * margin, and the items of a list with `- apiVersion: `; it ends where a line is none of its own.
 */
import type { Observation } from '../model.ts';
import type { Region } from './region.ts';
import { readTree } from './structured.ts';
import { joinLines } from './text-columns.ts';
import type { TextLine } from './text-line.ts';
import type { parseYamlTree } from './yaml.ts';

const OPENING = /^(- )?apiVersion: ["']?[\w./-]+["']?\s*$/;
// Only these stand at the margin of an object; any other line there ends it.
const TOP = new Set(
  (
    'kind|metadata|spec|status|data|binaryData|stringData|immutable|type|involvedObject|regarding|related|reason|note|' +
    'message|action|count|eventTime|firstTimestamp|lastTimestamp|series|source|reportingComponent|reportingController|' +
    'reportingInstance|deprecatedCount|deprecatedFirstTimestamp|deprecatedLastTimestamp|deprecatedSource|items|' +
    'roleRef|rules|subjects|secrets|imagePullSecrets|automountServiceAccountToken|webhooks|provisioner|parameters|' +
    'reclaimPolicy|volumeBindingMode|allowVolumeExpansion|value|globalDefault|description|preemptionPolicy|endpoints|' +
    'subsets|addressType|ports|aggregationRule'
  ).split('|'),
);

/** @param parse The YAML parser, which is loaded when a text needs it. */
export function yamlRegion(first: TextLine, parse: typeof parseYamlTree): Region | undefined {
  const opening = OPENING.exec(first.text);
  if (!opening) return undefined;
  const margin = opening[1] ? 2 : 0;
  const lines = [first];
  let format = 'yaml';
  let problem: string | undefined;
  return {
    feed(line) {
      const belongs = line.text.trim() === '' || isInside(line.text, margin);
      if (belongs) lines.push(line);
      return belongs;
    },
    close(): readonly Observation[] | undefined {
      const has = (keys: RegExp) => lines.some(({ text }) => keys.test(text.slice(margin)));
      if (!has(/^kind: ./) || !has(/^metadata:/)) return undefined;
      format = 'kubernetes';
      // A manifest tells of nothing that happened, and there are large ones.
      if (!has(/^(?:status|involvedObject|regarding):/)) return [];
      while (lines.at(-1)?.text.trim() === '') lines.pop();
      const { text, columns } = joinLines(lines.map((line) => ({ line, from: 0, to: line.text.length })));
      const reading = readTree(parse(text, '', columns), '');
      if (reading.format === '') return undefined;
      if (reading.problem) problem = `the YAML is broken or cut in the part that begins at line ${first.number}`;
      return reading.observations;
    },
    format: () => format,
    problem: () => problem,
  };
}

export const opensYaml = (line: TextLine): boolean => OPENING.test(line.text);

function isInside(text: string, margin: number): boolean {
  if (text.slice(0, margin).trim() !== '') return false;
  const rest = text.slice(margin);
  if (/^ +\S/.test(rest)) return true;
  // Lists stand at the column of their key. An item that is an object is read for itself.
  if (rest.startsWith('- ')) return !OPENING.test(rest);
  const key = /^([A-Za-z]+):(?: |$)/.exec(rest.trimEnd())?.[1];
  return key !== undefined && TOP.has(key);
}
