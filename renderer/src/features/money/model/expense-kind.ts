/** What kind of spending it is, so that the papers which funders ask for can be named (korean conventions 3.3). A guess, never stored. */
import type { BudgetLine, Expense } from '@shared/contract/entities.ts';

export type ExpenseKind = 'goods' | 'fee' | 'meeting' | 'food' | 'hire' | 'gift';

const WORDS: readonly (readonly [ExpenseKind, RegExp])[] = [
  ['gift', /답례|기념품|gift|reward/iu],
  ['meeting', /회의\s*참석|회의비|활동비|meeting fee/iu],
  ['food', /식비|다과|간식|도시락|음료|케이터링|food|snack|catering|refreshment/iu],
  ['hire', /대관|임차|대여|렌탈|장소|hire|rent|venue/iu],
  ['fee', /사례비|강사|인건비|사회|퍼실리|통역|fee|honorari/iu],
];

export function expenseKind(
  expense: Pick<Expense, 'description' | 'withholding'>,
  line: Pick<BudgetLine, 'category' | 'subcategory' | 'item' | 'isFood'> | undefined,
): ExpenseKind {
  const texts = [expense.description, line?.item ?? '', line?.subcategory ?? '', line?.category ?? ''];
  for (const text of texts) {
    const found = WORDS.find(([, words]) => words.test(text));
    if (found !== undefined && (expense.withholding === 'none' || found[0] === 'meeting')) return found[0];
  }
  if (expense.withholding !== 'none') return 'fee';
  return line?.isFood === true ? 'food' : 'goods';
}
