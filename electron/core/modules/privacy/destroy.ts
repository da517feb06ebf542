/**
 * Destroying rows for good: without an image, with everything that hangs on them, with what the undo journal, the settings of papers
 * and the desk's memory say of them. The same deed serves the library and its backups, whose schema may be an older one.
 */
import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import { sql } from '../../db/reader.ts';
import type { EntityName } from '../../db/tables.ts';
import { ENTITY_NAMES, referencesTo } from '../../db/tables.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { scrubQuotes } from './quotes.ts';

type Names = readonly string[];

/** What a person goes by and ever went by, as it stands in this very file: in the row and in the steps that could bring it back. */
function namesOf(work: UnitOfWork, id: string): Names {
  const images = work.all(
    sql.selectFrom('rowChange').select(['before', 'after']).where('tableName', '=', 'person').where('rowId', '=', id),
  );
  const records: readonly object[] = [
    work.find('person', id) ?? {},
    ...images.flatMap(({ before, after }) => [before, after]).map((image) => (image === null ? {} : JSON.parse(image))),
  ];
  const words = records.flatMap((record) => NAMING.map((column): unknown => Reflect.get(record, column)));
  return [...new Set(words.filter((word) => typeof word === 'string'))].filter(isTelling);
}

const NAMING = ['name', 'nickname', 'phone', 'email'];

/** A single letter is in half of all words. */
function isTelling(text: string): boolean {
  return [...text].length > 1;
}

function destroyRow(work: UnitOfWork, known: ReadonlySet<string>, table: EntityName, id: string): void {
  for (const { table: holder, column, onRemove } of referencesTo(table)) {
    if (onRemove === 'remove' && known.has(holder)) work.destroy(holder, column, id);
  }
  work.destroy(table, 'id', id);
}

/** `tables`: those that the file has. Must run as a command without an undo step. */
export function destroyTargets(work: UnitOfWork, targets: DestructionTargets, tables: ReadonlySet<string>): void {
  const { people, expenses, briefs, experiments } = targets;
  const quotes: string[] = [];
  for (const id of people) {
    quotes.push(...namesOf(work, id));
    destroyRow(work, tables, 'person', id);
  }
  for (const id of expenses) {
    const expense = work.find('expense', id);
    if (expense === undefined) continue;
    quotes.push(...[expense.payee].filter(isTelling));
    work.overwrite('expense', id, { payee: '' });
  }
  for (const id of briefs) {
    if (work.find('brief', id) !== undefined) work.overwrite('brief', id, { noticeContact: '' });
  }
  for (const id of experiments) {
    const members = work.all(sql.selectFrom('person').select('id').where('experimentId', '=', id));
    for (const member of members) quotes.push(...namesOf(work, member.id));
    for (const table of ENTITY_NAMES.toReversed()) {
      if (tables.has(table)) work.destroy(table, table === 'experiment' ? 'id' : 'experimentId', id);
    }
    work.forgetHistory(id);
  }
  work.forgetRows({ table: 'person', ids: people, quotes });
  work.forgetRows({ table: 'expense', ids: expenses });
  work.forgetRows({ table: 'brief', ids: briefs });
  scrubQuotes(work, quotes);
}
