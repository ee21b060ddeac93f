/** The tables of README.md that are made from action.yml; the text around them is written by hand. */
import { table } from './layout.ts';

/** What action.yml says of an input (with a default) or an output. */
interface Described {
  readonly description: string;
  readonly default?: string;
}

export interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

/**
 * @returns `readme` with fresh tables between `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 * @throws when a pair of markers is not there.
 */
export function fillReadme(readme: string, { inputs, outputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, one]) => [code(name), code(one.default ?? ''), meaning(one)]);
  const filled = between(readme, 'inputs', table(['input', 'default', 'meaning'], rows));
  const results = Object.entries(outputs).map(([name, one]) => [code(name), meaning(one)]);
  return between(filled, 'outputs', table(['output', 'meaning'], results));
}

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** Words that a reader may write stand in ticks. */
function meaning({ description }: Described): string {
  const [, text = '', list = ''] = /^(.*?)(?: Supported: (.*?)\.)?$/.exec(description) ?? [];
  if (!list) return text;
  const words = list.split(', ');
  const named = text.replace(/([\w-]+)(?= = )/g, (word) => (words.includes(word) ? code(word) : word));
  return `${named} One of ${words.map(code).join(', ')}.`;
}

const code = (text: string) => (text ? `\`${text}\`` : '');
