import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { choiceWord } from '@app/i18n/field-words.ts';

/** The word for a code of a closed list. */
export function choiceWordOf(table: EntityName, field: string, value: string): string {
  return choiceWord(PRODUCT.fieldOf(table, field), value) ?? value;
}
