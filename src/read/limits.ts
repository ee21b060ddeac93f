/** How much of a structure is read: what is beyond is no such structure, or is said to be cut. Lines, or characters. */
export const LIMITS = {
  /** A whole JSON source that is parsed in one piece; above, it is read like a text that holds documents. */
  json: 16 * 1024 * 1024,
  /** The same for YAML, whose parser needs far more time and memory. */
  yaml: 4 * 1024 * 1024,
  /** Brackets or lists within each other. No engine and no cluster prints as many; parsers recurse. */
  depth: 100,
  /** One structured part of a text, as far as it must be kept to tell what it is. */
  regionLines: 50_000,
  regionLength: 4 * 1024 * 1024,
  /** One line of a structured part; also one JSON value that stands on a line of its own. */
  line: 8 * 1024 * 1024,
} as const;
