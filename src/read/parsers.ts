/** Parsers that most logs never need; each is loaded when a text first asks for it. */
import type { CreateXmlReader } from './xml.ts';
import type { parseYamlTree } from './yaml.ts';

export interface Parsers {
  readonly yaml?: typeof parseYamlTree;
  readonly xml?: CreateXmlReader;
}

export type ParserName = keyof Parsers;

/** @returns the parsers with the named one among them. */
export async function withParser(parsers: Parsers, name: ParserName): Promise<Parsers> {
  switch (name) {
    case 'xml':
      return { ...parsers, xml: (await import('./xml.ts')).createXmlReader };
    case 'yaml':
      return { ...parsers, yaml: (await import('./yaml.ts')).parseYamlTree };
  }
}
