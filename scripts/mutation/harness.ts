/** As much of Jest as the tests of the mutation rooms use: collects the tests of a file, runs them up to the first red one. */
import { expect } from 'expect';

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

let collected: Test[] = [];
let above = '';

type Body = (...row: never[]) => unknown;
const rowOf = (row: unknown) => (Array.isArray(row) ? row : [row]) as never[];

function test(name: string, run: () => unknown): void {
  collected.push({ name: above + name, run });
}
test.each = (rows: readonly unknown[]) => (name: string, run: Body) => {
  for (const [i, row] of rows.entries()) test(`${name} [${i}]`, () => run(...rowOf(row)));
};

function describe(name: string, body: () => void): void {
  const outer = above;
  above = `${above}${name} `;
  body();
  above = outer;
}
describe.each = (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const [i, row] of rows.entries()) describe(`${name} [${i}]`, () => body(...rowOf(row)));
};

Object.assign(globalThis, { test, it: test, describe, expect });

/**
 * @param load Loads the file, whose tests are then known.
 * @returns what the first red test says, or nothing when all are green.
 */
export async function firstRed(load: () => Promise<void>): Promise<string | undefined> {
  collected = [];
  above = '';
  try {
    await load();
  } catch (error) {
    return `cannot be loaded: ${error}`;
  }
  for (const { name, run } of collected)
    try {
      await run();
    } catch (error) {
      return `${name}: ${error}`;
    }
  return undefined;
}
