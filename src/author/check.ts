/** The library as a whole: unique meanings, a sound causal graph, samples that are really recognised. */
import { correlate } from '../correlate/correlate.ts';
import type { Library } from '../match/library.ts';
import { matchSource } from '../match/source.ts';
import { cleanLine } from '../read/clean.ts';
import { nativeRegex } from './compile.ts';
import { asSample, type PatternFile, type Problem } from './pattern-file.ts';

export interface AuthoredFile {
  readonly file: string;
  readonly pattern: PatternFile;
}

/**
 * @param others Ids that exist outside of these files.
 * @returns everything that is wrong with how the patterns stand to each other.
 */
export function checkRelations(files: readonly AuthoredFile[], others: ReadonlySet<string> = new Set()): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const claim = (key: string, field: string, { file, pattern }: AuthoredFile) => {
    const owner = owners.get(key);
    if (owner) problems.push({ file, field, message: `${key} belongs to ${owner} already; keep it in one of them` });
    else owners.set(key, pattern.id);
  };
  const known = new Set(files.flatMap(({ pattern }) => [pattern.id, pattern.diagnosis ?? pattern.id]));
  for (const one of files) {
    const { file, pattern } = one;
    claim(`id ${pattern.id}`, 'id', one);
    for (const code of pattern.means ?? []) claim(`code ${code}`, 'means', one);
    for (const word of pattern.statuses ?? []) claim(`status ${word}`, 'statuses', one);
    const derived = pattern.derive?.flatMap((rule) => [...rule.all, ...(rule.none ?? [])]) ?? [];
    const dismissed =
      pattern.dismisses?.flatMap(({ ids = [], since = [], until = [] }) => [...ids, ...since, ...until]) ?? [];
    for (const [field, ids] of [
      ['explains', pattern.explains],
      ['related', pattern.related],
      ['derive', derived],
      ['dismisses', dismissed],
    ] as const)
      for (const id of ids ?? [])
        if (!known.has(id) && !others.has(id))
          problems.push({ file, field, message: `"${id}" is no pattern and no diagnosis; write it or drop it` });
  }
  return [...problems, ...checkCycles(files)];
}

/** A cause must not explain itself, on whatever way round. */
function checkCycles(files: readonly AuthoredFile[]): Problem[] {
  const edges = causalEdges(files);
  const state = new Map<string, 'open' | 'done'>();
  const problems: Problem[] = [];
  const visit = (id: string, way: readonly string[]) => {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const round = [...way.slice(way.indexOf(id)), id].join(' -> ');
      const file = files.find(({ pattern }) => pattern.id === id)?.file ?? id;
      problems.push({ file, field: 'explains', message: `goes round in a circle: ${round}; cut the weakest link` });
      return;
    }
    state.set(id, 'open');
    for (const next of edges.get(id) ?? []) visit(next, [...way, id]);
    state.set(id, 'done');
  };
  for (const id of edges.keys()) visit(id, []);
  return problems;
}

const ROLES = ['cause', 'symptom', 'wrapper', 'context'];

/** Which pattern explains which, as correlation sees it: never upwards, and never its own diagnosis. */
function causalEdges(files: readonly AuthoredFile[]): Map<string, string[]> {
  const bearers = new Map<string, PatternFile[]>();
  for (const { pattern } of files)
    for (const id of new Set([pattern.id, diagnosisOf(pattern)]))
      bearers.set(id, [...(bearers.get(id) ?? []), pattern]);
  const mayExplain = (a: PatternFile, b: PatternFile) =>
    diagnosisOf(a) !== diagnosisOf(b) && ROLES.indexOf(a.role) <= ROLES.indexOf(b.role);
  return new Map(
    files.map(({ pattern }) => {
      const explained = (pattern.explains ?? []).flatMap((id) => bearers.get(id) ?? []);
      return [pattern.id, explained.filter((other) => mayExplain(pattern, other)).map(({ id }) => id)];
    }),
  );
}

const diagnosisOf = (pattern: PatternFile) => pattern.diagnosis ?? pattern.id;

/** Every regex has a sample of its own that holds a keyword. */
export function checkRegexes(files: readonly AuthoredFile[]): Problem[] {
  return files.flatMap(({ file, pattern }) => {
    const lines = pattern.samples.match
      .flatMap((sample) => asSample(sample).line.split('\n'))
      .map((line) => cleanLine(line).text);
    const keyed = (line: string) =>
      pattern.keywords?.some((keyword) => line.toLowerCase().includes(keyword.toLowerCase()));
    return (pattern.match ?? []).flatMap(({ regex }, i): Problem[] => {
      const { source, flags } = nativeRegex(regex);
      const matching = lines.filter((line) => new RegExp(source, flags).test(line));
      const field = `match[${i}].regex`;
      if (matching.length === 0) return [{ file, field, message: 'matches no sample; add one to samples.match' }];
      if (!matching.every(keyed))
        return [{ file, field, message: 'matches a sample without a keyword; add the keyword' }];
      return [];
    });
  });
}

/** Runs every sample through the real corridor. */
export async function checkSamples(files: readonly AuthoredFile[], library: Library): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file, pattern } of files) {
    const id = pattern.diagnosis ?? pattern.id;
    for (const [i, sample] of pattern.samples.match.entries()) {
      const field = `samples.match[${i}]`;
      const { line, captures } = asSample(sample);
      const seen = await recognise(line, library);
      const own = seen.events.find((event) => event.pattern === pattern.id || event.meaning === pattern.id);
      if (!own) {
        const others = [...new Set(seen.events.map((event) => event.pattern))].join(', ') || 'nothing';
        problems.push({
          file,
          field,
          message: `is not recognised (${others} is); mend the regex, the keywords or the sample`,
        });
        continue;
      }
      for (const [name, value] of Object.entries(captures ?? {}))
        if (own.captures[name] !== value)
          problems.push({
            file,
            field,
            message: `captures ${name} = ${JSON.stringify(own.captures[name])}, not ${JSON.stringify(value)}`,
          });
      const verdict = seen.verdict;
      if (pattern.role === 'cause' && verdict && verdict.id !== id)
        problems.push({ file, field, message: `is claimed by ${verdict.pattern}; say which explains which` });
    }
    for (const [i, sample] of pattern.samples.ignore.entries()) {
      const { events } = await recognise(asSample(sample).line, library);
      if (events.some((event) => event.pattern === pattern.id || event.meaning === pattern.id))
        problems.push({ file, field: `samples.ignore[${i}]`, message: 'is recognised; make the regex narrower' });
    }
  }
  return problems;
}

async function recognise(text: string, library: Library) {
  const blocks = [new TextEncoder().encode(text)];
  const { events } = await matchSource({ name: 'sample', blocks }, library);
  const incidents = correlate(events, library);
  const derived = incidents.flatMap(({ root, context }) => [root, ...context]);
  return { events: [...events, ...derived], verdict: incidents[0]?.root };
}
