/**
 * An experiment as it may leave the house: people stand as their roles, what is known about them is left out, and names, numbers and
 * addresses in all other text are masked by the rules of the papers (korean conventions 4.4). Who does what stays.
 */
import type { Person } from '@shared/contract/entities.ts';
import { ENTITIES } from '@shared/contract/entities.ts';
import { fullNamesIn, isDescription } from '@shared/domain/full-name.ts';
import { maskName, maskOf, maskText, ownNumbers } from '@shared/domain/masking.ts';
import { personalFinder } from '@shared/domain/personal-finder.ts';
import type { PersonalFinder } from '@shared/domain/personal-finder.ts';
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
  const find = finderOf(people);

  function masked(raw: string): string {
    const text = raw.normalize('NFC');
    const parts: string[] = [];
    let kept = 0;
    for (const { kind, start, end, word } of find(text)) {
      const shown = kind === 'name' ? labels.get(ownerOf(word)) : undefined;
      parts.push(text.slice(kept, start), shown ?? maskOf(kind, text.slice(start, end), 'public'));
      kept = end;
    }
    return parts.join('') + text.slice(kept);
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
    cue: (row) => ({ ...maskedRow(row), otherPeople: unlinked(String(row['otherPeople'])) }),
  };

  /** A field of names: a full name in it is masked although no record has it. */
  function unlinked(words: string): string {
    return maskText(masked(words), 'public', [words]);
  }

  /** `홍길동 (강의)`: a person is paid with tax withheld; what follows a bracket or a comma says what for. */
  function payeeOf(row: AnyRow): string {
    const paid = String(row['payee']);
    const known = labels.get(people.find(({ name, nickname }) => name === paid || nickname === paid)?.id ?? '');
    if (known !== undefined) return known;
    const called = /^[^(（[,·/\d]*[^\s(（[,·/\d]/u.exec(paid)?.[0] ?? '';
    if (row['withholding'] === 'none' || isDescription(called)) return masked(paid);
    return maskName(called) + masked(paid.slice(called.length));
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
  return row['ownerTable'] !== 'person' && SHARED_FILES.has(String(row['kind']));
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

const NICKNAME = 'nickname:';

/**
 * Finds people by their full names, and by a nickname, which is often an ordinary word, only where it is addressed (`@나무`, `나무님`). The id of
 * what is found is the person's.
 */
function finderOf(people: readonly Person[]): PersonalFinder {
  const single = people.filter(({ isGroup }) => !isGroup);
  return personalFinder({
    names: single.flatMap(({ id, name, nickname }) => [
      ...fullNamesIn(name).map((written) => ({ id, written })),
      ...(nickname === ''
        ? []
        : [
            { id: NICKNAME + id, written: nickname },
            { id, written: `@${nickname}` },
          ]),
    ]),
    judge: ({ id, whole, addressed }) => whole && (addressed || !id.startsWith(NICKNAME)),
    numbers: ownNumbers(single.map(({ phone }) => phone)),
    emails: 'anyone',
    shapes: true,
  });
}

function ownerOf(word: string): string {
  return word.startsWith(NICKNAME) ? word.slice(NICKNAME.length) : word;
}

/** Only what the work needs: a role and a place in the list. */
function asRole({ id, experimentId, role, isGroup, rank }: Person, name: string): Person {
  const blank = { nickname: '', affiliation: '', position: '', phone: '', email: '', notes: '' };
  return ENTITIES.person.parse({ id, experimentId, role, isGroup, rank, name, ...blank });
}
