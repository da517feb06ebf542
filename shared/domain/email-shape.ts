/** E-mail addresses in texts. */
import type { Place } from './phone-shapes.ts';

/** The lengths that mail allows: without bounds, a cell of 100,000 letters would be searched from each of them. */
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** Particles hang on the last word of an address in Latin letters. */
const PARTICLES = /(?<=[.][a-z0-9-]{2,63})\p{Script=Hangul}+$/iu;
/** With a space it may be the name of somebody's page (`인스타 @namu.example`); an address then ends as addresses do. */
const SPACED =
  /^[\w.%+-]+\s?@\s?[\w.-]+\.(?:com|net|org|kr|jp|cn|edu|gov|info|biz|io|me|dev|co|eu|de|uk|fr|vn|us|example|test)$/iu;

/** Case and spaces do not matter. */
export function compactEmail(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}

export function emailsIn(text: string): readonly (Place & { readonly email: string })[] {
  if (!/[@＠]/u.test(text)) return [];
  return [...text.matchAll(EMAIL)].flatMap(({ 0: found, index }) => {
    const address = found.replace(PARTICLES, '');
    if (/\s/u.test(address) && !SPACED.test(address.normalize('NFKC'))) return [];
    return [{ start: index, end: index + address.length, email: compactEmail(address) }];
  });
}
