/**
 * How a proposer is named wherever they are named to others: as they chose when they were asked (requirements B27–B35, rooms R2). The one
 * place that turns the choice into words.
 */
import type { CREDITS } from './proposer-path.ts';

export interface Credited {
  readonly creditAs: (typeof CREDITS)[number];
  /** What to print, where they said it in so many words. */
  readonly creditName: string;
}

/** Null: nobody has asked them. Empty: they are not to be named. What was chosen but is not known is the word of their role. */
export function creditOf(
  { creditAs, creditName }: Credited,
  person: { readonly name: string; readonly nickname: string },
  roleWord: string,
): string | null {
  const said = creditName.trim();
  switch (creditAs) {
    case 'unasked':
      return null;
    case 'anonymous':
      return '';
    case 'name':
      return said || person.name.trim() || roleWord;
    case 'nickname':
      return said || person.nickname.trim() || roleWord;
    case 'roleName':
      return said || roleWord;
  }
}
