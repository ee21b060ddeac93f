/** Lines with which test runners say that one test passed; its name may hold any word. */

// mocha, vitest, jest · TAP, bats · go test · pytest -v, unittest -v · cargo test, deno · ctest · googletest.
const PASSED =
  /^\s*(?:[✓✔√]\s|ok \d+ |--- PASS: |\[ +(?:OK|RUN) +\] )|^\S+::\S.* PASSED\b|^test \S.* \.\.\. (?:ok|ignored)\b|^test\S* \([\w.]+\).* \.\.\. ok$|^\s*\d+\/\d+ Test +#\d+: .* Passed /;

/** @param text A clean line. */
export function tellsOfSuccess(text: string): boolean {
  return PASSED.test(text);
}
