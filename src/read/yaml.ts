/** YAML with positions; loaded only when a source is YAML. */
import { isNode, parseAllDocuments } from 'yaml';
import { type Tree, treeOf } from './tree.ts';

/**
 * @param text One or several documents.
 * @param source The name that locations carry.
 */
export function parseYamlTree(text: string, source: string): Tree {
  const parsed = parseAllDocuments(text, { logLevel: 'silent', strict: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const broken = documents.flatMap((document) => document.errors)[0];
  return treeOf(
    documents.map((document) => ({
      value: document.errors.length ? undefined : document.toJS({ maxAliasCount: 100 }),
      find: (path) => {
        const node = document.getIn(path, true);
        const range = isNode(node) ? node.range : undefined;
        return range ? { offset: range[0], length: range[1] - range[0] } : undefined;
      },
    })),
    text,
    source,
    broken ? `the YAML is broken: ${broken.message.split('\n')[0]}` : undefined,
  );
}
