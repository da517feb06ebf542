import { PRODUCT } from '@shared/entities/index.ts';
import { choiceWord } from '@app/i18n/field-words.ts';

/** What a question is called; an item of a later release by its own name. */
export function questionTitle(item: string): string {
  return choiceWord(PRODUCT.fieldOf('planAnswer', 'item'), item) ?? item;
}

export function stateWord(state: string): string {
  return choiceWord(PRODUCT.fieldOf('planAnswer', 'state'), state) ?? state;
}
