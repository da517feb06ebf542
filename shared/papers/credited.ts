/** How papers name somebody who may have said how they want to be named. */
import { creditOf } from '../domain/credit.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperLocale } from './define.ts';
import { valueWord } from './value-word.ts';

/** As they chose; as the readers may know them where nobody asked; empty where they are not to be named. */
export function creditedName(
  {
    people,
    agreements,
    locale,
    name,
  }: {
    readonly people: readonly Entity<'person'>[];
    readonly agreements: readonly Entity<'proposerAgreement'>[];
    readonly locale: PaperLocale;
    readonly name: (personId: string) => string;
  },
  personId: string,
): string {
  const person = people.find(({ id }) => id === personId);
  const agreement = agreements.find((row) => row.personId === personId);
  const credit =
    person === undefined || agreement === undefined
      ? null
      : creditOf(agreement, person, valueWord(locale, 'role', person.role));
  return credit ?? name(personId);
}
