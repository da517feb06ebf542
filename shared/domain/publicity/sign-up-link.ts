/** The address at which one signs up, found in what is written of how to apply. */
import { isSafeLink } from '../link.ts';

const ADDRESS = /https?:\/\/[^\s<>"'“”‘’「」]+/iu;
/** What ends a sentence rather than an address. */
const TAIL = /[.,;:!?)\]}…·]+$/u;
/** Somebody's mail address or telephone number: never put into a code that hangs on a wall. */
const PERSONAL = /@|%40|(?<!\d)01\d-?\d{3,4}-?\d{4}(?!\d)/iu;
/** Longer ones make a code of squares too small for a telephone to read. */
const LONGEST = 200;

/** Null: none is written, or it says something of a person. */
export function signUpLink(how: string): string | null {
  const found = ADDRESS.exec(how.normalize('NFC'))?.[0].replace(TAIL, '');
  if (found === undefined || found.length > LONGEST || PERSONAL.test(found) || !isSafeLink(found)) return null;
  // As it is sent: a code of plain letters is smaller, and every reader opens it.
  return new URL(found).href;
}
