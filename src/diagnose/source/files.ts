/** Files of the workspace that a failing thing may come from, and places in them. */
import { isNode, isScalar, LineCounter, type Pair, parseAllDocuments } from 'yaml';
import type { Change } from '../../source-location.ts';

/** Compose files and manifests; Dockerfiles; workflows. */
export type FileKind = 'containers' | 'dockerfiles' | 'workflows';

export interface WorkspaceFile {
  /** Relative to where we stand, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Place {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine?: number;
}

/** A value of a YAML file that knows its line. */
export interface YamlValue {
  readonly value: unknown;
  readonly place: Place;
  /** What stands under the keys; undefined when there is nothing. */
  at(...path: readonly (string | number)[]): YamlValue | undefined;
  /** Of a mapping its keys, of a list its indices. */
  readonly keys: readonly (string | number)[];
  /** The line with `to` in place of `from`; undefined when that is not the one thing that stands there in full. */
  edit(from: string, to: string): Change | undefined;
}

/** Parsing takes much longer than searching, and each diagnosis searches. */
const parsedFiles = new WeakMap<WorkspaceFile, readonly YamlValue[]>();

/** @returns one value a document; a broken file gives none. */
export function readYaml(file: WorkspaceFile): readonly YamlValue[] {
  const values = parsedFiles.get(file) ?? parseYaml(file);
  parsedFiles.set(file, values);
  return values;
}

function parseYaml({ path, text }: WorkspaceFile): YamlValue[] {
  const counter = new LineCounter();
  const parsed = parseAllDocuments(text, { logLevel: 'silent', strict: false, lineCounter: counter });
  const documents = Array.isArray(parsed) ? parsed : [];
  return documents.flatMap((document) => {
    if (document.errors.length > 0) return [];
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const valueAt = (keys: readonly (string | number)[]): YamlValue | undefined => {
      const own = keys.reduce<unknown>((one, key) => (one as Record<string | number, unknown> | null)?.[key], value);
      if (own === undefined) return undefined;
      const node = document.getIn([...keys], true);
      // What an alias brings in stands elsewhere, for others too.
      if (!isNode(node) || !node.range) return undefined;
      const [offset, end] = node.range;
      const place = { file: path, line: lineOfKey(document, keys, counter) ?? counter.linePos(offset).line };
      return {
        value: own,
        place,
        edit: (from, to) =>
          counter.linePos(offset).line === place.line ? edited(text, [offset, end], from, to, place.line) : undefined,
        at: (...more) => valueAt([...keys, ...more]),
        keys: Array.isArray(own) ? own.map((_, i) => i) : typeof own === 'object' && own ? Object.keys(own) : [],
      };
    };
    const whole = valueAt([]);
    return whole ? [whole] : [];
  });
}

function edited(
  text: string,
  [start, end]: readonly [number, number],
  from: string,
  to: string,
  line: number,
): Change | undefined {
  const [before, after, ...more] = text.slice(start, end).split(from);
  // Quotes may stand around it; a variable, an alias or a block may not.
  if (after === undefined || more.length > 0 || !/^["']?$/.test(before!) || !/^["']?$/.test(after)) return undefined;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const whole = /^[^\r\n]*/.exec(text.slice(lineStart))![0];
  const rest = whole.slice(end - lineStart);
  return { line, from: whole, to: `${whole.slice(0, start - lineStart)}${before}${to}${after}${rest}` };
}

interface Tree {
  getIn(path: readonly unknown[], keepScalar: true): unknown;
}

/** The line of `mem_limit:` and not of what stands below it. */
function lineOfKey(document: Tree, keys: readonly (string | number)[], counter: LineCounter): number | undefined {
  const parent = keys.length > 0 ? document.getIn(keys.slice(0, -1), true) : undefined;
  const items = (parent as { items?: readonly Pair[] } | undefined)?.items ?? [];
  for (const { key } of items)
    if (isScalar(key) && String(key.value) === String(keys.at(-1)) && key.range)
      return counter.linePos(key.range[0]).line;
  return undefined;
}
