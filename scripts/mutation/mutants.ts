/** The breaks: one place of a source file written otherwise, as a slip of its author would have it. */
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { regexBreaks } from './regexes.ts';

export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The line as it stands. */
  readonly whole: string;
  /** `found -> put`. */
  readonly change: string;
  /** The whole file with the break. */
  readonly text: string;
}

/** A node of the syntax tree, of which `span` counts bytes. */
interface Node {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

/** What stands between two bytes, and what to put there. */
type Break = readonly [start: number, end: number, put: string];

const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};
const METHODS = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    min: 'max',
    max: 'min',
    find: 'findLast',
    findLast: 'find',
  }),
);
/** Calls that can be left out: what they are called on stays. */
const LEFT_OUT = new Set(['filter', 'trim', 'trimEnd', 'trimStart', 'slice', 'sort', 'reverse', 'toLowerCase']);

const at = (node: unknown) => (node as Node).span!;

/** The breaks of one node. `source` is the text as bytes. */
function breaksOf(node: Node, source: (start: number, end: number) => string): Break[] {
  const { start, end } = node.span!;
  const operator = (from: number, to: number): Break[] => {
    const between = source(from, to);
    const sign = String(node.operator);
    const first = from + between.indexOf(sign);
    return (OTHERWISE[sign] ?? []).map((put) => [first, first + sign.length, put]);
  };
  const always = (test: unknown, ...put: string[]): Break[] => put.map((one) => [at(test).start, at(test).end, one]);
  const isText = (one: unknown) => /StringLiteral|TemplateLiteral/.test((one as Node).type);
  switch (node.type) {
    case 'BinaryExpression':
      if (node.operator === '+' && (isText(node.left) || isText(node.right))) return [];
      return operator(at(node.left).end, at(node.right).start);
    case 'AssignmentExpression':
      return operator(at(node.left).end, at(node.right).start);
    case 'UpdateExpression':
      return operator(start, end);
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [[start, start + 1, '']] : [];
    case 'IfStatement':
    case 'ConditionalExpression':
      return always(node.test, 'true', 'false');
    case 'WhileStatement':
      return always(node.test, 'false');
    case 'ForStatement':
      return node.test ? always(node.test, 'false') : [];
    case 'BooleanLiteral':
      return [[start, end, String(!node.value)]];
    case 'BreakStatement':
    case 'ContinueStatement':
      return [[start, end, ';']];
    case 'StringLiteral':
      return [[start, end, node.value === '' ? "'mutant'" : "''"]];
    case 'ArrayExpression':
      return (node.elements as unknown[]).length > 0 ? [[start, end, '[]']] : [];
    case 'BlockStatement':
      return (node.stmts as unknown[]).length > 0 ? [[start, end, '{}']] : [];
    case 'RegExpLiteral':
      return regexBreaks(source(start, end)).map((put) => [start, end, put]);
    case 'CallExpression':
      return callBreaks(node);
    default:
      return [];
  }
}

function callBreaks(node: Node): Break[] {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression') return [];
  const property = callee.property as Node;
  const name = String(property.value);
  if (LEFT_OUT.has(name)) return [[at(callee.object).end, node.span!.end, '']];
  const other = METHODS.get(name);
  return other ? [[at(property).start, at(property).end, other]] : [];
}

/** Types and imports do nothing at run time, and what an error says is for people. */
const PASSED_OVER = /^(?:Ts(?!AsExpression|NonNull)|Import|Export(?:Named|All)|NewExpression$|ThrowStatement)/;

function* breaksBelow(value: unknown, source: (start: number, end: number) => string): Generator<Break> {
  if (Array.isArray(value)) for (const one of value) yield* breaksBelow(one, source);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const node = value as Node;
  if (typeof node.type === 'string') {
    if (PASSED_OVER.test(node.type)) return;
    if (node.span) yield* breaksOf(node, source);
  }
  for (const one of Object.values(node)) yield* breaksBelow(one, source);
}

/** Every break of a file, in the order of its text. */
export function mutantsOf(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  const bytes = Buffer.from(text);
  // The parser counts from the first thing that is no comment.
  const tree = parseSync(`;${text}`, { syntax: 'typescript', target: 'es2022' });
  const shift = tree.span.start + 1;
  const source = (start: number, end: number) => bytes.toString('utf8', start - shift, end - shift);
  return [...breaksBelow(tree.body, source)]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end, put]) => {
      const before = source(shift, start);
      const lineStart = before.lastIndexOf('\n') + 1;
      const found = source(start, end);
      return {
        file,
        line: before.split('\n').length,
        whole: text.slice(lineStart, text.indexOf('\n', lineStart)).trim(),
        change: `${short(found)} -> ${short(put)}`,
        text: before + put + source(end, bytes.length + shift),
      };
    });
}

const short = (code: string) => code.replace(/\s+/g, ' ').trim() || 'nothing';
