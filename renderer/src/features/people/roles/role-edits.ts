/** Texts of the role table as changes of who does what. Everything is read first: one name in doubt changes nothing. */
import type { CellEdit } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { LOCALES } from '@app/i18n/i18n.ts';
import { PeopleBook } from '@shared/domain/people-book.ts';
import { readPeople } from './people-text.ts';
import type { NamedPerson } from './people-text.ts';
import type { RoleRow } from './role-rows.ts';
import type { RoleChange } from './useRoles.ts';

export type RoleEdits =
  | { readonly ok: true; readonly changes: readonly RoleChange[]; readonly fresh: readonly string[] }
  | { readonly ok: false; readonly error: string };

type OneEdit =
  | Extract<RoleEdits, { ok: false }>
  | { readonly ok: true; readonly change: readonly RoleChange[]; readonly fresh: readonly string[] };

const PARTS = ['lead', 'deputy', 'none'] as const;

export function readRoleEdits(
  t: TFunction,
  rows: readonly RoleRow[],
  people: readonly NamedPerson[],
  edits: readonly CellEdit[],
): RoleEdits {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes: RoleChange[] = [];
  const fresh = new Set<string>();
  const book = new PeopleBook(people);
  for (const { rowId, columnId, text } of edits) {
    const row = byId.get(rowId);
    if (row === undefined) continue;
    const read = columnId === 'part' ? readPart(t, row, text) : readNames(t, row, columnId, text, book);
    if (!read.ok) return read;
    changes.push(...read.change);
    for (const name of read.fresh) fresh.add(name);
  }
  return { ok: true, changes, fresh: [...fresh] };
}

function readNames(t: TFunction, { item }: RoleRow, columnId: string, text: string, book: PeopleBook): OneEdit {
  if (columnId !== 'leads' && columnId !== 'deputies') return { ok: true, change: [], fresh: [] };
  const read = readPeople(text, book, [...item.leads, ...item.deputies]);
  if (!read.ok) return { ok: false, error: t('people.error.ambiguous', { name: read.name, count: read.count }) };
  const duty = columnId === 'leads' ? 'lead' : 'deputy';
  return { ok: true, change: [{ target: item, duty, people: read.people }], fresh: read.fresh };
}

/** By person, the part itself is edited: lead, deputy, or off the duty. */
function readPart(t: TFunction, { item, duty }: RoleRow, text: string): OneEdit {
  if (duty === null) return { ok: true, change: [], fresh: [] };
  const typed = text.trim().toLowerCase();
  const part =
    typed === ''
      ? 'none'
      : PARTS.find((one) => LOCALES.some((lng) => t(`people.part.${one}`, { lng }).toLowerCase() === typed));
  if (part === undefined) {
    const known = PARTS.map((one) => t(`people.part.${one}`)).join(', ');
    return { ok: false, error: t('people.error.part', { known }) };
  }
  if (part === duty.part) return { ok: true, change: [], fresh: [] };
  const of = (ids: readonly string[]) => ids.filter((id) => id !== duty.personId).map((id) => ({ id }));
  const change: readonly RoleChange[] =
    part === 'none'
      ? [{ target: item, duty: duty.part, people: of(duty.part === 'lead' ? item.leads : item.deputies) }]
      : [
          {
            target: item,
            duty: part,
            people: [...of(part === 'lead' ? item.leads : item.deputies), { id: duty.personId }],
          },
        ];
  return { ok: true, change, fresh: [] };
}

/** The changes with those of the new names that were chosen to be added; the others get no duty. */
export function withNames(changes: readonly RoleChange[], chosen: readonly string[]): readonly RoleChange[] {
  return changes.map((change) => ({
    ...change,
    people: change.people.filter((person) => 'id' in person || chosen.includes(person.name)),
  }));
}
