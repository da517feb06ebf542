/** Finding and sorting people as Koreans expect it: 초성, half-typed syllables, digits of a phone, 가나다. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import { dueState, hasGround, keepUntilOf } from '@shared/domain/personal-data.ts';
import type { Terms } from '@shared/domain/personal-data.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { PERSON_ROLES } from '../roles.ts';
import type { PersonRole } from '../roles.ts';
import type { PersonRow } from './person-row.ts';

export const PERSON_ORDERS = ['own', 'name', 'role', 'duties'] as const;
export type PersonOrder = (typeof PERSON_ORDERS)[number];

/** `noConsent`: neither asked nor grounded; `overdue`: past the last day to hold; `noPictures`: not to be filmed. */
export const RECORD_FILTERS = ['noConsent', 'overdue', 'noPictures'] as const;
export type RecordFilter = (typeof RECORD_FILTERS)[number];

export interface PersonFilter {
  readonly search: string;
  readonly role: PersonRole | null;
  readonly order: PersonOrder;
  readonly record?: RecordFilter | null;
}

/** Whether nobody is left out. */
export function isWhole({ search, role, record = null }: PersonFilter): boolean {
  return search === '' && role === null && record === null;
}

/** What tells whether a record is past its day. */
export interface Calendar {
  readonly eventDate: CivilDate | null;
  readonly settlementDue: CivilDate | null;
  readonly today: CivilDate;
  /** Until when records are kept that do not say so themselves. */
  readonly terms: Terms;
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

function isRecorded(row: PersonRow, record: RecordFilter, calendar: Calendar | undefined): boolean {
  switch (record) {
    case 'noConsent':
      return !hasGround(row);
    case 'noPictures':
      return row.portrait === 'refused' || row.portrait === 'withdrawn';
    case 'overdue': {
      if (calendar === undefined) return false;
      const until = keepUntilOf(row, { ...calendar, isPaid: row.paid }, calendar.terms);
      return dueState(until, calendar.today) === 'overdue';
    }
  }
}

const COMPARE: Readonly<Record<Exclude<PersonOrder, 'own'>, (one: PersonRow, other: PersonRow) => number>> = {
  name: (one, other) => collator.compare(nameOf(one), nameOf(other)),
  role: (one, other) =>
    PERSON_ROLES.indexOf(one.role) - PERSON_ROLES.indexOf(other.role) || collator.compare(nameOf(one), nameOf(other)),
  duties: (one, other) => other.duties - one.duties || collator.compare(nameOf(one), nameOf(other)),
};

/** The rows to show. */
export function findPeople(
  rows: readonly PersonRow[],
  { search, role, order, record = null }: PersonFilter,
  calendar?: Calendar,
): readonly PersonRow[] {
  const found = rows.filter(
    (row) =>
      (role === null || row.role === role) &&
      (record === null || isRecorded(row, record, calendar)) &&
      (search.trim() === '' || matches(row, search)),
  );
  return order === 'own' ? found : found.toSorted(COMPARE[order]);
}
