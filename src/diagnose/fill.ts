/** Fills `{{name}}` and `{{name|fallback}}` in texts of the library with what is known of the incident. */

/** A capture is a name or a word; what is longer would only drown the text. */
const VALUE_LIMIT = 300;

const PLACEHOLDER = /\{\{([a-z][A-Za-z]*)(?:\|([^}]*))?\}\}/g;

/**
 * @param values Captures and facts of the subject; a missing one takes its fallback, or its own name.
 * `{{subject}}` (such as `container web-1`) gets a capital where it opens the text.
 */
export function fill(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(PLACEHOLDER, (_, name: string, fallback: string | undefined, at: number) => {
    const known = values[name];
    const value = known === undefined ? (fallback ?? name) : shortened(known);
    return name === 'subject' && at === 0 ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}

/** `FILE:LINE` without its line: the colon has nothing to part. */
const TIED = /:\{\{([a-z][A-Za-z]*)\|\}\}/g;

/** Blanks between Han characters and their marks. */
const BETWEEN_HAN = /(?<=[\p{Script=Han}，。；：（）]) (?=[\p{Script=Han}，。；：（）])/gu;

/**
 * A text for people: `fill`, without the blanks and the colon that an empty value leaves behind. Between two Han
 * characters there is no blank, whatever stood there before it was filled.
 */
export function fillText(text: string, values: Readonly<Record<string, string | undefined>>): string {
  const tied = text.replace(TIED, (whole, name: string) => (values[name] === undefined ? '' : whole));
  const filled = fill(tied, values).replace(/(?<=\S) {2,}/g, ' ');
  return filled.replace(BETWEEN_HAN, '').trim();
}

/** @returns whether each placeholder has a value or a fallback. */
export function isFillable(text: string, values: Readonly<Record<string, string | undefined>>): boolean {
  return [...text.matchAll(PLACEHOLDER)].every(([, name, fallback]) => (values[name!] ?? fallback) !== undefined);
}

const shortened = (value: string) => (value.length > VALUE_LIMIT ? `${value.slice(0, VALUE_LIMIT - 1)}…` : value);
