/** Ways into JSON that somebody else wrote: only own properties are seen, and nothing here throws. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a path of keys, or `undefined` where the path ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (!isObject(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

export function objectAt(value: unknown, ...path: readonly string[]): JsonObject | undefined {
  const found = at(value, ...path);
  return isObject(found) ? found : undefined;
}

/** Text as we keep it, or `undefined` where there is none or it is empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? cleanText(found) : undefined;
}

/** WhatsApp itself allows 65,536 characters; a longer text was not typed by a person. */
const LONGEST_TEXT = 65_536;

/** What a database can store as text: no NUL, no half of a surrogate pair, and not without end. */
export function cleanText(text: string): string {
  // Nearly all texts are clean, and a webhook has a dozen of them.
  if (text.length <= LONGEST_TEXT && text.isWellFormed() && !text.includes('\u0000')) return text;
  return text.slice(0, LONGEST_TEXT).replaceAll('\u0000', '').toWellFormed();
}
