/** Makes a document fit a limit by leaving out the least important first. */

/**
 * @param render Renders with at most so many of the lesser diagnoses.
 * @param limit In UTF-8 bytes (which is never less than the UTF-16 units that GitHub counts).
 */
export function shrink(render: (others: number) => string, others: number, limit: number): string {
  const encoder = new TextEncoder();
  for (let count = others; ; count = Math.floor(count / 2)) {
    const text = render(count);
    if (count === 0 || encoder.encode(text).length <= limit) return text;
  }
}
