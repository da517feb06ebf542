/** How a cell names a row of another table (`shared/sheets/labelled.ts`), and what is offered while a name is typed. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { Option } from '@ui/index.ts';

export { findLabelled } from '@shared/sheets/labelled.ts';
export type { Labelled, References } from '@shared/sheets/labelled.ts';

/** Tells those who share a label apart by a number: `나무`, `나무 2`. One counter for one list. */
export function numbered(): (label: string) => string {
  const seen = new Map<string, number>();
  return function labelled(label) {
    const turn = (seen.get(label) ?? 0) + 1;
    seen.set(label, turn);
    return turn === 1 ? label : `${label} ${turn}`;
  };
}

/** Offers those of a list that typing finds, by 초성 too. */
export function suggestFrom(options: readonly Option[]): (typed: string) => readonly Option[] {
  return (typed) => options.filter(({ label }) => label !== '' && matchesSearch(label, typed));
}
