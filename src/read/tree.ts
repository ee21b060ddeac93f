/** A parsed JSON or YAML text that still knows where each value stands in its source. */
import { findNodeAtLocation, type Node, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Location } from '../model.ts';
import { deeperThan, TOO_DEEP } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { type Columns, lineTable } from './lines.ts';

export type Path = readonly (string | number)[];

export interface Tree {
  /** One value, or one for each YAML document. */
  readonly documents: readonly { readonly value: unknown; at(path: Path): Location }[];
  /** What is wrong with the text, in one line; the values hold what could be read. */
  readonly problem: string | undefined;
}

/** Finds the character range of the value at a path; undefined when it is not there. */
type Finder = (path: Path) => { offset: number; length: number } | undefined;

/**
 * @param text A whole JSON text; a cut one gives what is complete in it.
 * @param source The name that locations carry.
 * @param columns Where its characters stand, if not in a source that is this text.
 */
export function parseJsonTree(text: string, source: string, columns: Columns = lineTable(text)): Tree {
  if (deeperThan(text, LIMITS.depth)) return { documents: [], problem: TOO_DEEP };
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  let root: Node | undefined;
  const find: Finder = (path) => {
    root ??= parseTree(text, [], { allowTrailingComma: true });
    const node = root && findNodeAtLocation(root, [...path]);
    return node && (node.parent?.type === 'property' ? node.parent : node);
  };
  const problem = errors.length ? `the JSON is broken or cut near character ${errors[0]!.offset}` : undefined;
  return { documents: [{ value, at: locator(find, columns, source) }], problem };
}

/** @param documents Values with their finders, as read/yaml.ts makes them. */
export function treeOf(
  documents: readonly { value: unknown; find: Finder }[],
  columns: Columns,
  source: string,
  problem: string | undefined,
): Tree {
  return { documents: documents.map(({ value, find }) => ({ value, at: locator(find, columns, source) })), problem };
}

function locator(find: Finder, lines: Columns, source: string): (path: Path) => Location {
  return (path) => {
    // The nearest ancestor that exists stands in for what is absent.
    for (let depth = path.length; depth >= 0; depth--) {
      const range = find(path.slice(0, depth));
      if (range) return lines.locate(source, range.offset, range.length);
    }
    return lines.locate(source, 0, 0);
  };
}
