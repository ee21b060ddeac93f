/**
 * A folder of labelled logs: `labels.jsonl` and `logs/<id>.log`. A label holds `id`, `expected`, and may hold
 * `also_acceptable` (ids or status words), `key_line`, `key_lines`, `family`, `sure`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/match/library.ts';
import type { Case } from './case.ts';

interface Label {
  readonly id: string;
  readonly expected: string;
  readonly also_acceptable?: readonly string[];
  readonly key_line?: number | null;
  readonly key_lines?: readonly number[] | null;
  readonly family?: string;
  readonly sure?: boolean;
}

/** The families of deaths and of what runs in containers; everything else is general work of a CI job. */
const CORE = new Set(['exec', 'memory', 'signal', 'ci-control', 'container', 'kubernetes', 'kernel']);

/** @returns the cases of whose labels a person was sure. */
export function labelledCases(folder: string, library: Library): Case[] {
  const idOf = (word: string) => {
    const pattern = library.byStatus(word);
    return pattern ? (pattern.diagnosis ?? pattern.id) : word;
  };
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Label)
    .filter((label) => label.sure !== false)
    .map((label) => ({
      id: label.id,
      log: readFileSync(join(folder, 'logs', `${label.id}.log`)),
      accepted: [label.expected, ...(label.also_acceptable ?? []).map(idOf)],
      keyLines: label.key_lines ?? (label.key_line ? [label.key_line] : []),
      group: groupOf(label),
    }));
}

function groupOf({ expected, family }: Label): string {
  if (expected === 'none') return 'negatives';
  return family !== undefined && CORE.has(family) ? 'core' : 'general';
}
