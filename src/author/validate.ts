/** One pattern file against the schema, and what a schema cannot say. */
import { Ajv } from 'ajv';
import schema from '../../schema/pattern.schema.json' with { type: 'json' };
import { nativeRegex } from './compile.ts';
import type { AuthoredPattern, PatternFile, Problem } from './pattern-file.ts';

/** A number, or one short word: every other line of a log would be a candidate. */
const COMMON = /^(?:\d+|[A-Za-z]{1,5})$/;
const LEADING_ANYTHING = /^(?:\(\?[a-z]+\)\s*)?\^?\.[*+]/;

/** @returns the pattern, or why it is none. */
export function validatePattern(authored: AuthoredPattern): { pattern?: PatternFile; problems: Problem[] } {
  const problem = (field: string, message: string): Problem => ({ file: authored.file, field, message });
  const validate = validator();
  if (!validate(authored.content)) {
    const problems = (validate.errors ?? []).map((error) => {
      const unknown = error.params.additionalProperty ?? error.params.allowedValues ?? '';
      return problem(
        error.instancePath.slice(1).replaceAll('/', '.'),
        `${error.message} ${unknown && JSON.stringify(unknown)}`.trim(),
      );
    });
    return { problems };
  }
  const pattern = authored.content as PatternFile;
  const problems: Problem[] = [];
  if (pattern.id !== authored.name)
    problems.push(problem('id', `is "${pattern.id}"; name the file ${pattern.id}.yml or change the id`));
  if (pattern.match && !pattern.keywords)
    problems.push(problem('keywords', 'are missing; give the literals that every matching line holds'));
  if (!pattern.match && pattern.keywords) problems.push(problem('keywords', 'are useless without match'));
  if (!pattern.match && !pattern.means && !pattern.statuses && !pattern.derive)
    problems.push(problem('', 'can never be found; give match, means, statuses or derive'));
  if (pattern.dismisses && pattern.role !== 'context')
    problems.push(problem('dismisses', 'belongs to background; give the pattern the role context'));
  pattern.dismisses?.forEach(({ since, until }, i) => {
    if (since && until) problems.push(problem(`dismisses[${i}]`, 'looks up with since and down with until; give one'));
  });
  for (const keyword of pattern.keywords ?? [])
    if (COMMON.test(keyword))
      problems.push(
        problem('keywords', `hold "${keyword}", which is too common; take a longer literal of the wording`),
      );
  pattern.match?.forEach((wording, i) => {
    for (const key of ['regex', 'unless'] as const) {
      const source = wording[key];
      if (source === undefined) continue;
      const message = regexProblem(source);
      if (message) problems.push(problem(`match[${i}].${key}`, message));
    }
  });
  return problems.length ? { problems } : { pattern, problems };
}

function regexProblem(source: string): string | undefined {
  if (LEADING_ANYTHING.test(source)) return 'starts with anything (.*); begin with what is certain';
  try {
    const { source: native, names } = nativeRegex(source);
    const groups = new RegExp(`${native}|`).exec('')!.length - 1;
    return groups > names.filter(Boolean).length ? 'has a group without a name; use (?:…) or (?<name>…)' : undefined;
  } catch (error) {
    return `is no regex: ${(error as Error).message}`;
  }
}

let compiled: ReturnType<Ajv['compile']> | undefined;
/** Compiled on first use: nobody who only scans pays for it. */
function validator() {
  compiled ??= new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  return compiled;
}
