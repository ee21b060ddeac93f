/** Which byte sequences the filter has to look for, so that no line that a regex matches is missed. */
import type { Sequence } from '../../match/filter-data.ts';
import { type ByteSet, chooseWindows, hitsAt, type Rarity, SHORTEST } from '../../match/windows.ts';
import { isSet, type Stretches, stretchesOf, type Variant } from './variants.ts';

export interface CostedSequence extends Sequence {
  /** Words in the filter's table. */
  readonly entries: number;
  /** Places in a million bytes of log where one of these words stands, as far as was learnt. */
  readonly hits: number;
  /** Lines in a million bytes that have to be judged for it. */
  readonly candidates: number;
  /** Hits of its windows, entries in the table and lines to judge, on one scale. */
  readonly cost: number;
}

/** Longer sequences are not checked further than this. */
const LONGEST = 20;
const PART = 8;
/** What one entry of the filter's table costs, in hits of a word. */
const ENTRY_COST = 5;
/** What one line costs that has to be judged, in hits of a word. */
const CANDIDATE_COST = 200;

/** How many variants of a stretch are told apart: more of them are rarer each, fewer may be cheaper or simply possible. */
const VARIANTS = [48, 400];

/** @returns sequences of which every match of the regex holds one; undefined when it has none that is long enough. */
export function coverOf(source: string, flags: string, rarity: Rarity): readonly CostedSequence[] | undefined {
  const readings = VARIANTS.map((limit) => stretchesOf(source, flags, limit));
  // Most regexes have so few variants that no limit tells.
  const told = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
  return cheapest(
    [...told.values()].flatMap((reading) => {
      const cover = coverOfStretches(reading, rarity);
      return cover ? [cover] : [];
    }),
    costOf,
  );
}

function coverOfStretches(alternatives: readonly Stretches[], rarity: Rarity): Cover | undefined {
  const covers = alternatives.map((stretches) =>
    cheapest(
      stretches.flatMap((variants) => coverOfAll(variants, rarity) ?? []),
      costOf,
    ),
  );
  return covers.every((cover) => cover !== undefined) ? covers.flat() : undefined;
}

const costOf = (cover: Cover) => cover.reduce((sum, { cost }) => sum + cost, 0);

type Cover = readonly CostedSequence[];

/** @returns the cheapest sequence of each variant, in brackets. */
function coverOfAll(variants: readonly Variant[], rarity: Rarity): [Cover] | undefined {
  const found = variants.map((variant) =>
    cheapest(
      runsOf(variant).flatMap((sets) => costed(sets, rarity) ?? []),
      ({ cost }) => cost,
    ),
  );
  return found.every((sequence) => sequence !== undefined) ? [found] : undefined;
}

function cheapest<T>(choices: readonly T[], cost: (choice: T) => number): T | undefined {
  return choices.reduce<T | undefined>((a, b) => (a !== undefined && cost(a) <= cost(b) ? a : b), undefined);
}

/** @returns the literal, in any case when `fold`; undefined when it is too short. */
export function literalCover(literal: string, fold: boolean, rarity: Rarity): CostedSequence | undefined {
  const sets = [...new TextEncoder().encode(literal)].map((byte): ByteSet => {
    const letter = String.fromCharCode(byte);
    const cases = fold && byte < 0x80 ? [letter.toUpperCase(), letter.toLowerCase()] : [letter];
    return [...new Set(cases.map((one) => one.charCodeAt(0)))];
  });
  return costed(sets.slice(0, LONGEST), rarity);
}

function costed(sets: readonly ByteSet[], rarity: Rarity): CostedSequence | undefined {
  const chosen = chooseWindows(sets, rarity);
  if (!chosen) return undefined;
  const { windows, hits, entries } = chosen;
  const judged = candidates(sets, rarity);
  return {
    sets,
    windows,
    entries,
    hits,
    candidates: judged,
    cost: hits + ENTRY_COST * entries + CANDIDATE_COST * judged,
  };
}

/** How often it may stand in a log: as often as the rarest four bytes of it. */
function candidates(sets: readonly ByteSet[], rarity: Rarity): number {
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + 4 <= sets.length; offset++) {
    if (sets.slice(offset, offset + 4).reduce((size, set) => size * set.length, 1) > 256) continue;
    least = Math.min(least, hitsAt(sets, offset, rarity, least));
  }
  return Number.isFinite(least) ? least : 0;
}

/** The stretches of a variant without a gap. */
function runsOf(variant: Variant): ByteSet[][] {
  const runs: ByteSet[][] = [[]];
  variant.forEach((item, i) => {
    if (isSet(item)) {
      runs.at(-1)!.push(item);
      return;
    }
    // A byte next to a repetition is of the repeated set, or what stands on its other side.
    const [before, after] = [variant[i - 1], variant[i + 1]];
    if (item.repeats && after && isSet(after)) runs.at(-1)!.push(union(item.repeats, after));
    runs.push(item.repeats && before && isSet(before) ? [union(item.repeats, before)] : []);
  });
  return runs.flatMap(parts).filter((run) => run.length >= SHORTEST);
}

/** A long run may be looked for by any of its parts. */
function parts(run: readonly ByteSet[]): ByteSet[][] {
  const starts = Array.from({ length: Math.ceil(run.length / PART) }, (_, i) => i * PART);
  return starts.map((start) => run.slice(start, start + LONGEST));
}

const union = (a: ByteSet, b: ByteSet): ByteSet => [...new Set([...a, ...b])].sort((x, y) => x - y);
