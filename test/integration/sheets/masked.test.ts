/** Nothing of a person leaves in a table for readers who may not know it, whichever field it was written into. */
import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { SHEET_TABLES } from '@shared/sheets/table-sheet.ts';
import { expect, test } from 'vitest';
import { rowsWithParents } from '../../support/declared-rows.ts';
import type { Rows } from '../../support/plant.ts';
import { newId } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const PERSON = '남궁하늘';
const CONTACTS = ['01098765432', 'haneul@example.org', '110-222-333444'];

type AnyRow = Readonly<Record<string, unknown>>;

/** The rows with something of a person in every text that may hold it. */
function told(rows: Rows): Rows {
  const lists = Object.entries(rows as Readonly<Record<string, readonly AnyRow[]>>);
  const all = lists.map(([table, list]) => [table, list.map((row, at) => toldRow(table as EntityName, row, at))]);
  return Object.fromEntries(all) as Rows;
}

function toldRow(table: EntityName, row: AnyRow, at: number): AnyRow {
  const texts = Object.keys(row).flatMap((column) => {
    const field = PRODUCT.fieldOf(table, column);
    if (field?.kind !== 'text' || field.personal === 'none') return [];
    // What somebody goes by may be read by more people than the name.
    return [[column, column === 'nickname' ? '' : wordsFor(field.personal ?? 'free', at)] as const];
  });
  return { ...row, ...Object.fromEntries(texts) };
}

function wordsFor(personal: string, at: number): string {
  if (personal === 'contact') return CONTACTS[at % CONTACTS.length] ?? '';
  if (personal === 'about') return '복숭아 알레르기';
  return personal === 'free' ? `${PERSON} 010-9876-5432 haneul@example.org` : PERSON;
}

const TELLING = [PERSON, '하늘', '9876', 'haneul', '333444', '복숭아'];

test.each(SHEET_TABLES.filter((table) => !['experiment', 'brief', 'closing'].includes(table)))(
  '%s tells insiders alone of a person',
  (table) => {
    const { core, experiment } = makeStore((experimentId) => {
      const known = table === 'person' ? {} : rowsWithParents('person', experimentId, [newId()]);
      const own = rowsWithParents(table, experimentId, [newId(), newId()]);
      return told({ ...own, person: [...(known.person ?? []), ...(own.person ?? [])] });
    });
    function textFor(audience: 'internal' | 'shared' | 'public'): string {
      const sheets = core.query('sheet.tables', {
        experimentId: experiment.id,
        tables: [table],
        audience,
        locale: 'ko',
      });
      return JSON.stringify(sheets.map(({ rows, keys }) => [rows, keys]));
    }
    const found = (text: string) => TELLING.filter((word) => text.includes(word));
    const own = rowsWithParents(table, experiment.id, [newId()])[table]?.[0];
    const isTelling = own !== undefined && found(JSON.stringify(toldRow(table, own, 0))).length > 0;
    expect(found(textFor('internal')).length > 0 || !isTelling).toBe(true);
    expect([found(textFor('shared')), found(textFor('public'))]).toEqual([[], []]);
  },
);

test('a purpose that is kept from participants keeps its tables from the public', () => {
  const { core, experiment } = makeStore(undefined, { awareness: 'blind' });
  const asked = { experimentId: experiment.id, tables: ['experiment' as const], locale: 'ko' as const };
  expect(core.query('sheet.tables', { ...asked, audience: 'shared' })).toHaveLength(1);
  expect(() => core.query('sheet.tables', { ...asked, audience: 'public' })).toThrow(
    expect.objectContaining({ code: 'sheet.tellsPurpose' }),
  );
});
