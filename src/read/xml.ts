/** XML line by line, with positions; loaded only when a text holds XML. Entities of its own are never expanded. */
import sax from 'sax';
import { LIMITS } from './limits.ts';

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of its `<`: how many lines were written before its own, and its column, 0-based. */
  readonly line: number;
  readonly column: number;
}

export interface XmlHandlers {
  open(tag: XmlTag): void;
  close(name: string): void;
  /** @param line Of its first character: how many lines were written before. */
  text(text: string, line: number): void;
}

export interface XmlReader {
  /** @returns whether it may go on: false when it is nested too deep to be a report. */
  write(line: string): boolean;
  /** Whether the next line stands between tags, and not inside of one or of a section. */
  readonly betweenTags: boolean;
}

export type CreateXmlReader = (handlers: XmlHandlers) => XmlReader;

/** What is not well formed is skipped. */
export const createXmlReader: CreateXmlReader = (handlers) => {
  const parser = sax.parser(true, {});
  const states = (sax as unknown as { STATE: Record<string, number> }).STATE;
  const state = () => (parser as unknown as { state: number }).state;
  let textLine = 0;
  let offset = 0;
  /** Where the last lines begin; a tag may go over several. */
  const starts: { readonly line: number; readonly offset: number }[] = [];
  let lines = 0;
  const textEnded = () => {
    textLine = parser.line;
  };
  parser.onerror = () => {
    parser.error = null as unknown as Error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const at = parser.startTagPosition - 1;
    const start = starts.findLast((one) => one.offset <= at) ?? { line: parser.line, offset: at };
    handlers.open({
      name,
      attributes: attributes as Record<string, string>,
      line: start.line,
      column: at - start.offset,
    });
    textEnded();
  };
  parser.onclosetag = (name) => {
    handlers.close(name);
    textEnded();
  };
  parser.ontext = parser.oncdata = (text) => {
    handlers.text(text, textLine);
    textEnded();
  };
  parser.onopencdata = textEnded;
  return {
    write(line) {
      if (starts.length > TAG_LINES) starts.shift();
      starts.push({ line: lines++, offset });
      parser.write(`${line}\n`);
      offset += line.length + 1;
      return ((parser as unknown as { tags: readonly unknown[] }).tags?.length ?? 0) <= LIMITS.depth;
    },
    get betweenTags() {
      return state() === states.TEXT || state() === states.BEGIN;
    },
  };
};

/** Lines over which one tag may go. */
const TAG_LINES = 100;
