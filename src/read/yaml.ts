/** YAML with positions; loaded only when a source holds YAML. */
import { isAlias, isMap, isNode, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { TOO_DEEP } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { type Columns, lineTable } from './lines.ts';
import { type Tree, treeOf } from './tree.ts';

/**
 * @param text One or several documents; of a broken one, what could be read.
 * @param source The name that locations carry.
 * @param columns Where its characters stand, if not in a source that is this text.
 */
export function parseYamlTree(text: string, source: string, columns: Columns = lineTable(text)): Tree {
  if (nestsTooDeep(text)) return { documents: [], problem: TOO_DEEP };
  const parsed = parseAllDocuments(text, { logLevel: 'silent', strict: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const broken = documents.flatMap((document) => document.errors)[0];
  return treeOf(
    documents.map((document) => ({
      value: plain(document.contents),
      find: (path) => {
        const node = document.getIn(path, true);
        const range = isNode(node) ? node.range : undefined;
        return range ? { offset: range[0], length: range[1] - range[0] } : undefined;
      },
    })),
    columns,
    source,
    broken ? `the YAML is broken: ${broken.message.split('\n')[0]}` : undefined,
  );
}

/** No engine prints aliases, and a few lines of them can stand for terabytes: they are left out. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (!isMap(node)) return undefined;
  const keys = node.items.filter(({ key }) => isScalar(key) && !isAlias(key));
  return Object.fromEntries(keys.map(({ key, value }) => [String(isScalar(key) ? key.value : ''), plain(value)]));
}

/** Brackets, runs of dashes and blanks in front of a line are all that can nest; a rough count is enough. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    open += sign === '[' || sign === '{' ? 1 : -1;
    if (open > LIMITS.depth) return true;
    if (open < 0) open = 0;
  }
  return DEEP_LINE.test(text);
}

const DEEP_LINE = new RegExp(`^ *(?: {${4 * LIMITS.depth}}|(?:[-?:] +){${LIMITS.depth}})`, 'm');
