/**
 * An experiment as it may leave the house: people stand as their roles, what is known about them is left out, and names, numbers and
 * addresses in all other text are masked by the rules of the papers (korean conventions 4.4). Who does what stays.
 */
import type { Person } from '@shared/contract/entities.ts';
import { fullNamesIn } from '@shared/domain/full-name.ts';
import { maskName, maskOf, maskText, nameInFront, ownNumbers } from '@shared/domain/masking.ts';
import { personalFinder } from '@shared/domain/personal-finder.ts';
import type { PersonalFinder } from '@shared/domain/personal-finder.ts';
import { ID_PATTERN } from '@shared/entities/columns.ts';
import { fieldsOf, isSomebody } from '@shared/entities/derive.ts';
import type { Declaration } from '@shared/entities/define.ts';
import type { Field } from '@shared/entities/fields.ts';
import { DECLARED } from '@shared/entities/index.ts';
import type { AnyRow, Content } from './content.ts';
import { mapTables } from './rename-ids.ts';

export type RoleWords = Readonly<Record<Person['role'], string>>;

/** Plans and papers; receipts, consents and photographs show who took part. */
const SHARED_FILES: ReadonlySet<string> = new Set(['plan', 'other']);

/** `declarations`: of every table of the content. What becomes of a value follows from the class of its field. */
export function withoutPersonalData(
  content: Content,
  roles: RoleWords,
  declarations: Readonly<Record<string, Declaration>> = DECLARED,
): Content {
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

  /** Every text of a structure but the ids in it. */
  function maskedTexts(value: unknown): unknown {
    if (typeof value === 'string') return ID_PATTERN.test(value) ? value : masked(value);
    if (Array.isArray(value)) return value.map(maskedTexts);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, maskedTexts(item)]));
  }

  function labelOf(text: string): string | undefined {
    const known = people.find(({ name, nickname }) => text !== '' && (name === text || nickname === text));
    return known === undefined ? undefined : labels.get(known.id);
  }

  function maskedName(text: string): string {
    const known = labelOf(text);
    if (known !== undefined) return known;
    const called = nameInFront(text);
    return called === null ? masked(text) : maskName(called) + masked(text.slice(called.length));
  }

  function maskedValue({ personal, blank }: Field, value: unknown, mayBeFirm: boolean): unknown {
    switch (personal) {
      case undefined:
      case 'none':
        return value;
      case 'contact':
      case 'about':
        return blank === undefined ? '' : blank;
      case 'name':
        return mayBeFirm ? (labelOf(String(value)) ?? masked(String(value))) : maskedName(String(value));
      case 'names':
        // A full name in it is masked although no record has it.
        return maskText(masked(String(value)), 'public', [String(value)]);
      case 'free':
        return maskedTexts(value);
    }
  }

  function maskedRow(declaration: Declaration, row: AnyRow): AnyRow {
    const { taxed } = declaration;
    const mayBeFirm = taxed !== undefined && row[taxed.by] === taxed.unless && taxed.isPerson?.(row) !== true;
    const values = fieldsOf(declaration).map(
      ([name, field]) => [name, maskedValue(field, row[name], mayBeFirm)] as const,
    );
    return { ...row, ...Object.fromEntries(values) };
  }

  /** What belongs to somebody is about them; of files, only those that show nobody. */
  function isShared(row: AnyRow): boolean {
    const { ownerTable, sha256, kind } = row;
    if (typeof ownerTable !== 'string') return true;
    const owner = declarations[ownerTable];
    if (owner === undefined || isSomebody(owner)) return false;
    return sha256 === undefined || SHARED_FILES.has(String(kind));
  }

  function maskedRows(table: string, rows: readonly AnyRow[]): readonly AnyRow[] {
    const declaration = declarations[table];
    if (declaration === undefined) return [];
    if (table !== 'person') return rows.filter(isShared).map((row) => maskedRow(declaration, row));
    // People stand as their roles.
    return rows.map((row) => ({ ...maskedRow(declaration, row), name: labels.get(row.id) ?? '', nickname: '' }));
  }

  return {
    experiment: { ...content.experiment, ...maskedRows('experiment', [content.experiment])[0] },
    tables: mapTables(content, maskedRows),
  };
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
