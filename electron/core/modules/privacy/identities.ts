/** What people go by in one library file: those who are destroyed, and those who stay and must not be mistaken for them. */
import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import { compactEmail } from '@shared/domain/email-shape.ts';
import { nameKey } from '@shared/domain/name-book.ts';
import { normalisePhone } from '@shared/domain/phone.ts';
import { identifiersInText, identifiersOf, mergedIdentifiers } from '@shared/domain/identifiers.ts';
import type { Identifiers } from '@shared/domain/identifiers.ts';
import { fieldNames } from '@shared/entities/derive.ts';
import { DECLARED } from '@shared/entities/index.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { erasedFields } from './targets.ts';

const IDENTITY = ['name', 'nickname', 'phone', 'email'] as const;
/** Words of the record in which numbers and addresses stand. */
const NOTES = fieldNames(DECLARED.person, ({ kind, personal }) => kind === 'text' && personal === 'about');

function text(record: object, column: string): string {
  const value: unknown = Reflect.get(record, column);
  return typeof value === 'string' ? value : '';
}

/** By the row and by every image of it: what somebody went by once counts too. */
function identitiesOf(reader: Reader, id: string): readonly Identifiers[] {
  const images = reader.all(
    sql.selectFrom('rowChange').select(['before', 'after']).where('tableName', '=', 'person').where('rowId', '=', id),
  );
  const records: readonly object[] = [
    reader.find('person', id) ?? {},
    ...images.flatMap(({ before, after }) => [before, after]).map((image) => (image === null ? {} : JSON.parse(image))),
  ];
  return records.map((record) => {
    const [name, nickname, phone, email] = IDENTITY.map((column) => text(record, column));
    const notes = NOTES.map((column) => text(record, column));
    return identifiersOf({ name: name ?? '', nickname: nickname ?? '', phone: phone ?? '', email: email ?? '', notes });
  });
}

/** Whom the free text of this file is searched for. */
export function identifiersFor(reader: Reader, targets: Omit<DestructionTargets, 'experiments'>): Identifiers {
  return mergedIdentifiers([
    ...targets.people.flatMap((id) => identitiesOf(reader, id)),
    ...erasedFields(reader.registry, { ...targets, experiments: [] }).flatMap(({ table, ids, columns }) =>
      ids.flatMap((id) => {
        const row = reader.find(table, id) ?? {};
        return columns.flatMap((column) => identifiersInText(text(row, column)));
      }),
    ),
  ]);
}

/** Everyone of the given experiments: the names of steps and what the desk remembers may quote them. */
export function identifiersInExperiments(reader: Reader, experiments: readonly string[]): Identifiers {
  const members = experiments.flatMap((experimentId) =>
    reader.all(sql.selectFrom('person').select('id').where('experimentId', '=', experimentId)),
  );
  return mergedIdentifiers(members.flatMap(({ id }) => identitiesOf(reader, id)));
}

export interface OthersHere {
  /** Whether somebody else goes by this; `null` as the experiment: anywhere. */
  bears(word: string, experimentId: string | null): boolean;
  /** Longer names of others in which a sought one stands: they are theirs. */
  readonly longerNames: readonly string[];
}

/** Those who stay. */
export function othersThan(
  reader: Reader,
  { people, experiments }: DestructionTargets,
  identifiers: Identifiers,
): OthersHere {
  const going = new Set(people);
  const gone = new Set(experiments);
  const names = new Set([...identifiers.names, ...identifiers.givenNames]);
  const wanted = new Set([...names, ...identifiers.numbers, ...identifiers.emails]);
  const bearers = new Map<string, Set<string>>();
  const longerNames = new Set<string>();
  for (const person of reader.all(sql.selectFrom('person').select(['id', 'experimentId', ...IDENTITY]))) {
    if (going.has(person.id) || gone.has(person.experimentId)) continue;
    const called = [nameKey(person.name), nameKey(person.nickname)];
    for (const word of [...called, normalisePhone(person.phone).replaceAll(/\D/gu, ''), compactEmail(person.email)]) {
      if (!wanted.has(word)) continue;
      bearers.set(word, (bearers.get(word) ?? new Set()).add(person.experimentId));
    }
    for (const word of called) if (!names.has(word) && holdsOneOf(word, names)) longerNames.add(word);
  }
  return {
    bears(word, experimentId) {
      const found = bearers.get(word);
      return found !== undefined && (experimentId === null || found.has(experimentId));
    },
    longerNames: [...longerNames],
  };
}

function holdsOneOf(word: string, names: ReadonlySet<string>): boolean {
  for (let start = 0; start < word.length - 1; start += 1) {
    for (let end = start + 2; end <= word.length; end += 1) if (names.has(word.slice(start, end))) return true;
  }
  return false;
}
