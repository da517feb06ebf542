import { PRODUCT } from '@shared/entities/index.ts';
import { choiceWord } from '@app/i18n/field-words.ts';

/** The word of a code of the log; the code itself where this release knows none. */
export function checkInWord(column: 'action' | 'kind' | 'source', code: string): string {
  return choiceWord(PRODUCT.fieldOf('checkIn', column), code) ?? code;
}

export function participationWord(state: string): string {
  return choiceWord(PRODUCT.fieldOf('participation', 'state'), state) ?? state;
}
