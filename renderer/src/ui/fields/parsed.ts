/** The outcome of reading typed text: a value, or the sentence to show beside the field. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Reads any text as itself. */
export function parseText(text: string): Parsed<string> {
  return { ok: true, value: text.normalize('NFC') };
}
