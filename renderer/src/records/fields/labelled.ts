/** How a cell names a row of another table, and how a typed name finds it again. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { Option } from '@ui/index.ts';

export interface Labelled {
  readonly id: string;
  /** Unique within its list. */
  readonly label: string;
  /** Other ways of calling it. */
  readonly aliases: readonly string[];
  /** Quiet words after the label where it is chosen from a list. */
  readonly hint?: string;
}

/** What a column of references may lead to, by column. */
export type References = Readonly<Record<string, readonly Labelled[]>>;

/** Tells those who share a label apart by a number: `나무`, `나무 2`. One counter for one list. */
export function numbered(): (label: string) => string {
  const seen = new Map<string, number>();
  return function labelled(label) {
    const turn = (seen.get(label) ?? 0) + 1;
    seen.set(label, turn);
    return turn === 1 ? label : `${label} ${turn}`;
  };
}

function squash(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s·›>]/gu, '')
    .toLowerCase();
}

/** The one that a text means: by its label, else by an alias that no other shares; null when none or several. */
export function findLabelled(list: readonly Labelled[], text: string): Labelled | null {
  const wanted = squash(text);
  const exact = list.find(({ label }) => squash(label) === wanted);
  if (exact !== undefined) return exact;
  const [first, ...others] = list.filter(({ aliases }) => aliases.some((alias) => squash(alias) === wanted));
  return others.length === 0 ? (first ?? null) : null;
}

/** Offers those of a list that typing finds, by 초성 too. */
export function suggestFrom(options: readonly Option[]): (typed: string) => readonly Option[] {
  return (typed) => options.filter(({ label }) => label !== '' && matchesSearch(label, typed));
}
