/** Makes a document fit a limit by leaving out the least important first. */

/**
 * @param render Renders with at most so many of the lesser diagnoses.
 * @param limit In UTF-8 bytes (which is never less than the UTF-16 units that GitHub counts).
 */
export function shrink(render: (others: number) => string, others: number, limit: number): string {
  const encoder = new TextEncoder();
  for (let count = others; ; count = Math.floor(count / 2)) {
    const text = render(count);
    const bytes = encoder.encode(text);
    if (bytes.length <= limit) return text;
    if (count === 0) return cut(bytes, limit);
  }
}

function cut(bytes: Uint8Array, limit: number): string {
  const note = '\n\n… cut to fit\n';
  const text = new TextDecoder().decode(bytes.subarray(0, limit - note.length - 8));
  return text.slice(0, Math.max(text.lastIndexOf('\n'), 0)) + note;
}
