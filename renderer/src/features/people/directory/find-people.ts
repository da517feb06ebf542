/** Finding and sorting people as Koreans expect it: 초성, half-typed syllables, digits of a phone, 가나다. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import { PERSON_ROLES } from '../roles.ts';
import type { PersonRole } from '../roles.ts';
import type { PersonRow } from './person-row.ts';

export const PERSON_ORDERS = ['own', 'name', 'role', 'duties'] as const;
export type PersonOrder = (typeof PERSON_ORDERS)[number];

export interface PersonFilter {
  readonly search: string;
  readonly role: PersonRole | null;
  readonly order: PersonOrder;
}

/** Hangul before Latin, digits first (korean conventions 5.3). */
const collator = new Intl.Collator('ko', { numeric: true });

function nameOf(row: PersonRow): string {
  return row.name || row.nickname;
}

function matches(row: PersonRow, search: string): boolean {
  const digits = search.replace(/[\s-]/gu, '');
  if (/^\d{3,}$/u.test(digits) && row.phone.includes(digits)) return true;
  return [row.name, row.nickname, row.affiliation, row.position, row.email].some((text) => matchesSearch(text, search));
}

const COMPARE: Readonly<Record<Exclude<PersonOrder, 'own'>, (one: PersonRow, other: PersonRow) => number>> = {
  name: (one, other) => collator.compare(nameOf(one), nameOf(other)),
  role: (one, other) =>
    PERSON_ROLES.indexOf(one.role) - PERSON_ROLES.indexOf(other.role) || collator.compare(nameOf(one), nameOf(other)),
  duties: (one, other) => other.duties - one.duties || collator.compare(nameOf(one), nameOf(other)),
};

/** The rows to show. Drafts stay last whatever the order, and are never filtered away: they would be lost from sight. */
export function findPeople(rows: readonly PersonRow[], { search, role, order }: PersonFilter): readonly PersonRow[] {
  const stored = rows.filter((row) => !row.isDraft);
  const found = stored.filter(
    (row) => (role === null || row.role === role) && (search.trim() === '' || matches(row, search)),
  );
  const sorted = order === 'own' ? found : found.toSorted(COMPARE[order]);
  return [...sorted, ...rows.filter((row) => row.isDraft)];
}
