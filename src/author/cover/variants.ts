/**
 * Regex -> byte sequences, with gaps, of which every match holds one. A gap stands for anything, so to be vague is
 * always sound. Assertions say nothing about bytes and vanish.
 */

import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type ByteSet, SHORTEST } from '../../match/windows.ts';

/** Anything of any length; only bytes of one set when `repeats` is known. */
export interface Gap {
  readonly repeats?: ByteSet;
}
export const GAP: Gap = {};
export type Item = ByteSet | Gap;
export type Variant = readonly Item[];

export const isSet = (item: Item): item is ByteSet => Array.isArray(item);

/** More variants than this are not told apart. */
const VARIANT_LIMIT = 48;
/** A class with more bytes than this may as well be anything. */
const SET_LIMIT = 66;
const REPEAT_LIMIT = 8;
/** Characters of a class that are told apart when they have more bytes than one. */
const SIGN_LIMIT = 8;
/** Numbers of repeats that are told apart: `{2,4}` is three of them. */
const SPREAD = 2;
/** Never inside of a line. */
const LINE_FEED = 10;
const BLANK = 32;

const ANYTHING: readonly Variant[] = [[GAP]];
const NOTHING: readonly Variant[] = [[]];

/** Whether letters stand for both cases, and how many variants are told apart. */
interface How {
  readonly fold: boolean;
  readonly limit: number;
}

/** Stretches of one alternative, parted by gaps: every match holds a variant of each of them. */
export type Stretches = readonly (readonly Variant[])[];

/**
 * @returns the stretches of each alternative of the regex.
 * @throws SyntaxError when `source` is no regex.
 */
export function stretchesOf(source: string, flags: string, limit = VARIANT_LIMIT): readonly Stretches[] {
  // With both flags some ASCII letters have twins outside of ASCII.
  if (flags.includes('i') && flags.includes('u')) return [[ANYTHING]];
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  return pattern.alternatives.map(({ elements }) => parted(inlined(elements), { fold: flags.includes('i'), limit }));
}

/** The elements of groups that offer no choice stand where the group stands. */
function inlined(nodes: readonly AST.Element[]): AST.Element[] {
  return nodes.flatMap((node) => {
    const [only, ...others] = node.type === 'Group' || node.type === 'CapturingGroup' ? node.alternatives : [];
    return only && others.length === 0 ? inlined(only.elements) : [node];
  });
}

function parted(nodes: readonly AST.Element[], how: How): Stretches {
  const stretches: (readonly Variant[])[] = [];
  let variants = NOTHING;
  for (const node of joinPairs(nodes)) {
    variants = extended(variants, element(node, how), how);
    const gap = variants[0]?.at(-1);
    if (!gap || !variants.every((variant) => variant.at(-1) === gap) || isSet(gap)) continue;
    stretches.push(variants);
    // What stands before the gap tells which byte may stand at its end.
    const before = new Set(variants.map((variant) => variant.at(-2)));
    variants = before.size === 1 ? [variants[0]!.slice(-2)] : [[gap]];
  }
  const all = [...stretches, variants];
  return all.map((stretch, i) => closed(stretch, all[i + 1]));
}

/** The byte that ends a repetition is the first of the next stretch, if that is always the same. */
function closed(stretch: readonly Variant[], next: readonly Variant[] | undefined): readonly Variant[] {
  const firsts = new Set(next?.map((variant) => variant[variant.findIndex((item) => !isSet(item)) + 1]));
  const [first] = firsts;
  return firsts.size === 1 && first && isSet(first) ? stretch.map((variant) => [...variant, first]) : stretch;
}

function alternatives(nodes: readonly AST.Alternative[], how: How): readonly Variant[] {
  const all = nodes.flatMap((node) => concatenation(node.elements, how));
  return all.length > how.limit ? ANYTHING : all;
}

function concatenation(nodes: readonly AST.Element[], how: How): readonly Variant[] {
  return joinPairs(nodes).reduce((variants, node) => extended(variants, element(node, how), how), NOTHING);
}

/** What would multiply beyond the limit becomes a gap: what comes, or all that came if that cannot be looked for. */
function extended(variants: readonly Variant[], next: readonly Variant[], { limit }: How): readonly Variant[] {
  const exceeds = variants.length * next.length > limit;
  const heads = exceeds && !variants.every(isTelling) ? ANYTHING : variants;
  const tails = exceeds && heads === variants ? ANYTHING : next;
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

/** Without the flag u a character beyond the first plane is parsed as two halves. */
function joinPairs(nodes: readonly AST.Element[]): AST.Element[] {
  const joined: AST.Element[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before?.type !== 'Character' || node.type !== 'Character') joined.push(node);
    else if (isHalf(before.value, 0xd800) && isHalf(node.value, 0xdc00))
      joined[joined.length - 1] = { ...before, value: pairOf(before.value, node.value) };
    else joined.push(node);
  }
  return joined;
}

const isHalf = (code: number, from: number) => code >= from && code < from + 0x400;
const pairOf = (high: number, low: number) => String.fromCharCode(high, low).codePointAt(0)!;

/** Whether it holds enough bytes in a row to be looked for, and not just blanks. */
function isTelling(variant: Variant): boolean {
  let run = 0;
  return variant.some((item) => {
    run = isSet(item) && !(item.length === 1 && item[0] === BLANK) ? run + 1 : 0;
    return run >= SHORTEST;
  });
}

function element(node: AST.Element, how: How): readonly Variant[] {
  switch (node.type) {
    case 'Assertion':
      return NOTHING;
    case 'Character':
      return [character(node.value, how)];
    case 'CharacterClass':
      return signsOf(node, how) ?? [[setOf(node, how) ?? GAP]];
    case 'CharacterSet':
      return [[setOf(node, how) ?? GAP]];
    case 'CapturingGroup':
    case 'Group':
      return alternatives(node.alternatives, how);
    case 'Quantifier':
      return repetition(node, how);
    default:
      return ANYTHING;
  }
}

function repetition(node: AST.Quantifier, how: How): readonly Variant[] {
  const once = element(node.element as AST.Element, how);
  const [single] = once.length === 1 && once[0]!.length === 1 ? once[0]! : [];
  const literal = single && isSet(single) && single.length === 1;
  const spread = node.max - node.min;
  if (node.max <= REPEAT_LIMIT && (spread === 0 || node.max === 1 || (literal && spread <= SPREAD))) {
    const counts = Array.from({ length: node.max - node.min + 1 }, (_, i) => times(once, node.min + i, how));
    if (counts.every((variants) => variants !== undefined)) return counts.flat();
  }
  const open: Gap = single && isSet(single) ? { repeats: single } : GAP;
  const least = times(once, Math.min(node.min, REPEAT_LIMIT), how) ?? ANYTHING;
  return least.map((head) => [...head, open]);
}

/** @returns undefined when there would be too many. */
function times(once: readonly Variant[], count: number, { limit }: How): readonly Variant[] | undefined {
  let variants = NOTHING;
  for (let i = 0; i < count; i++) {
    if (variants.length * once.length > limit) return undefined;
    variants = variants.flatMap((head) => once.map((tail) => [...head, ...tail]));
  }
  return variants;
}

function character(code: number, how: How): Variant {
  const text = String.fromCodePoint(code);
  if (code < 0x80) return [how.fold ? folded(code) : [code]];
  // Half of a pair, or a letter that may have a twin of another length.
  if (how.fold || (code >= 0xd800 && code <= 0xdfff)) return [GAP];
  return [...new TextEncoder().encode(text)].map((byte) => [byte]);
}

/** @returns each character of a class that names a few, one of them outside of ASCII; undefined for any other class. */
function signsOf({ negate, elements }: AST.CharacterClass, how: How): readonly Variant[] | undefined {
  const codes = elements.flatMap((one) => (one.type === 'Character' ? one.value : []));
  if (negate || how.fold || codes.length < elements.length || codes.length > SIGN_LIMIT) return undefined;
  // Without the flag u, what lies beyond the first plane is two halves here.
  if (codes.every((code) => code < 0x80) || codes.some((code) => code >= 0xd800 && code <= 0xdfff)) return undefined;
  return codes.map((code) => character(code, how));
}

/** @returns undefined when more than ASCII, or too much of it, may stand there. */
function setOf(node: AST.CharacterClass | AST.CharacterSet, how: How): ByteSet | undefined {
  const codes = codesOf(node);
  if (!codes) return undefined;
  const bytes = new Set((how.fold ? codes.flatMap(folded) : codes).filter((code) => code !== LINE_FEED));
  return bytes.size > 0 && bytes.size <= SET_LIMIT ? [...bytes].sort((a, b) => a - b) : undefined;
}

function codesOf(node: AST.CharacterClass | AST.CharacterSet | AST.CharacterClassElement): number[] | undefined {
  switch (node.type) {
    case 'Character':
      return node.value < 0x80 ? [node.value] : undefined;
    case 'CharacterClassRange':
      return node.max.value < 0x80 ? span(node.min.value, node.max.value) : undefined;
    case 'CharacterSet':
      if (node.kind === 'digit' && !node.negate) return span(0x30, 0x39);
      if (node.kind === 'word' && !node.negate)
        return [...span(0x30, 0x39), ...span(0x41, 0x5a), 0x5f, ...span(0x61, 0x7a)];
      return undefined;
    case 'CharacterClass': {
      if (node.negate) return undefined;
      const parts = node.elements.map((one) => codesOf(one as AST.CharacterClassElement));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    default:
      return undefined;
  }
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function folded(code: number): number[] {
  const letter = String.fromCharCode(code);
  return [...new Set([letter.toUpperCase(), letter.toLowerCase()])].map((one) => one.charCodeAt(0));
}
