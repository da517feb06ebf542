/**
 * An experiment as it may leave the house: people stand as their roles, what is known about them is left out, and names, numbers and
 * addresses in all other text are masked by the rules of the papers (korean conventions 4.4). Who does what stays.
 */
import type { Person } from '@shared/contract/entities.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { maskName, maskText } from '@shared/domain/masking.ts';
import { nameReplacer } from '@shared/domain/replace-names.ts';
import type { AnyRow, ChildName, Content } from './content.ts';
import { mapTables } from './rename-ids.ts';

export type RoleWords = Readonly<Record<Person['role'], string>>;

/** Columns whose text is the program's own: ids, ranks, dates, words of a closed list. */
const OWN_COLUMNS =
  /^(?:id|rank|sha256|mediaType|stage|area|status|kind|duty|audience|role|means|evidence|withholding|revisionCode|.*(?:Id|On|At|Kind))$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Plans and papers; receipts, consents, photographs and what belongs to a person show who took part. */
const SHARED_FILES: ReadonlySet<string> = new Set(['plan', 'other']);

export function withoutPersonalData(content: Content, roles: RoleWords): Content {
  const { person: people } = content.tables;
  const labels = labelsOf(people, roles);
  const replace = nameReplacer(spellings(people, labels));

  function masked(text: string): string {
    return replace(maskText(text.normalize('NFC'), 'public'));
  }

  function maskedValue(column: string, value: unknown): unknown {
    if (typeof value === 'string') return OWN_COLUMNS.test(column) || ID.test(value) ? value : masked(value);
    if (Array.isArray(value)) return value.map((item) => maskedValue('', item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskedValue(name, item)]));
  }

  function maskedRow(row: AnyRow): AnyRow {
    const entries = Object.entries(row).map(([column, value]) => [column, maskedValue(column, value)] as const);
    return { ...row, ...Object.fromEntries(entries) };
  }

  function namedAs(text: string): string {
    const known = people.find(({ name, nickname }) => text !== '' && (name === text || nickname === text));
    return (known === undefined ? undefined : labels.get(known.id)) ?? maskName(text);
  }

  const rowMasks: Partial<Record<ChildName, (row: AnyRow) => AnyRow>> = {
    brief: (row) => ({
      ...maskedRow(row),
      cautionOneOffBy: namedAs(String(row['cautionOneOffBy'])),
      cautionPlannerBy: namedAs(String(row['cautionPlannerBy'])),
      noticeContact: '',
    }),
    expense: (row) => ({ ...maskedRow(row), payee: payeeOf(row), evidenceNumber: '' }),
  };

  /** `홍길동 (강의)`: a person is paid with tax withheld; what follows a bracket or a comma says what for. */
  function payeeOf(row: AnyRow): string {
    const paid = String(row['payee']);
    const known = labels.get(people.find(({ name, nickname }) => name === paid || nickname === paid)?.id ?? '');
    if (known !== undefined) return known;
    const isPerson = row['withholding'] !== 'none';
    return masked(isPerson ? paid.replace(/^[^(（[,·/\d]*[^\s(（[,·/\d]/u, maskName) : paid);
  }

  return {
    experiment: { ...content.experiment, ...maskedRow(content.experiment) },
    tables: mapTables(content, (table, rows) => {
      if (table === 'person') return people.map((person) => asRole(person, labels.get(person.id) ?? ''));
      const kept = table === 'attachment' ? rows.filter(isShared) : rows;
      return kept.map(rowMasks[table] ?? maskedRow);
    }),
  };
}

function isShared(row: AnyRow): boolean {
  return row['owner'] !== 'person' && SHARED_FILES.has(String(row['kind']));
}

/** Groups and organisations keep their names, which are not personal data; people are numbered within their role. */
function labelsOf(people: readonly Person[], roles: RoleWords): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    people.map(({ id, isGroup, name, nickname, role }) => {
      if (isGroup) return [id, name || nickname];
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      return [id, `${roles[role]} ${count}`];
    }),
  );
}

/**
 * How people are called in text. A nickname is often an ordinary word: it is taken for one only where it is addressed (`@나무`, `나무님`).
 */
function spellings(people: readonly Person[], labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { id, isGroup, name, nickname } of people) {
    const label = labels.get(id) ?? '';
    if (isGroup) continue;
    for (const spelling of [name, name.replaceAll(/\s/g, '')]) known.set(spelling.normalize('NFC'), label);
    if (nickname === '') continue;
    for (const spelling of [`@${nickname}`, `${nickname}님`, `${nickname} 님`])
      known.set(spelling.normalize('NFC'), label);
  }
  known.delete('');
  return known;
}

/** Only what the work needs: a role and a place in the list. */
function asRole({ id, experimentId, role, isGroup, rank }: Person, name: string): Person {
  const blank = { nickname: '', affiliation: '', position: '', phone: '', email: '', notes: '' };
  return ENTITIES.person.parse({ id, experimentId, role, isGroup, rank, name, ...blank });
}
