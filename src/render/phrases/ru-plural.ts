/** Russian plurals: 1 место, 2 места, 5 мест, 1,5 места. */

const RULES = new Intl.PluralRules('ru');

/** @param few Also the form for fractions. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = { one, few, many, other: few, zero: many, two: few }[RULES.select(count)];
  return `${count.toLocaleString('ru')} ${form}`;
}
