import { AppError } from './app-error.ts';

function isForbidden(code: number): boolean {
  const control = code < 0x20 && code !== 0x09 && code !== 0x0a;
  const bidiOverride = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return control || (code >= 0x7f && code <= 0x9f) || bidiOverride;
}

/**
 * NFC text with line feeds only. Control characters and bidirectional overrides, which can hide or reorder what is printed, are
 * refused with `text.control`; half a surrogate pair, which no file can hold, with `text.surrogate`.
 */
export function cleanText(text: string, field: string): string {
  const normal = text.replaceAll('\r\n', '\n').normalize('NFC');
  for (const character of normal) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) throw new AppError('text.surrogate', { field });
    if (isForbidden(code)) throw new AppError('text.control', { field, code: code.toString(16).padStart(4, '0') });
  }
  return normal;
}
