/** Rows of any declared table as a store may hold them, of hostile values. */
import { asCivilDate } from '@shared/domain/units.ts';
import { boundsOf, choicesOf } from '@shared/entities/derive.ts';
import type { Field } from '@shared/entities/fields.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { readField } from '@shared/sheets/read-field.ts';
import type { Labelled } from '@shared/sheets/labelled.ts';
import { sheetFields } from '@shared/sheets/table-sheet.ts';
import { civilDate } from '@shared/domain/units.ts';
import { fc } from './chance.ts';
import { newId } from './rows.ts';

export const NEAR = civilDate('2026-11-21');

export interface HostileRow {
  readonly [column: string]: unknown;
  readonly id: string;
}

const HOSTILE = [
  '=1+1',
  '+82 10',
  '-5',
  '@sum(A1)',
  "'=1",
  "''@",
  '\tx',
  '_x0041_',
  '_x005F_',
  '_x000D_\ufffd',
  '\ufffd',
  '<b>&"\'</b>',
  ']]>',
  '&#10;',
  '2026-11-21',
  '14:30',
  '합계',
  '예',
  '아니요',
  '1,000',
  '"',
  '""',
  'a"b,c',
  'a\r\nb',
  ' 앞뒤 ',
  '👨‍👩‍👧',
  '가\n나',
  'ﬁ',
  '각',
  'null',
  'constructor',
  '__proto__',
  'toString',
  'TRUE',
  '1e5',
  '0001',
  '#REF!',
  '\u00a0x',
  '\u200bx',
  ';',
  '｜',
  '＝1',
];

function textArb(field: Field) {
  const raw = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 })).map((parts) => parts.join('')),
  );
  // What the store refuses never comes to stand in a row.
  return raw.map((text) => {
    const read = readField(field, text, { locale: 'ko', names: [], near: NEAR });
    return read?.ok === true ? String(read.value) : '';
  });
}

const dayArb = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
  .map((date) => asCivilDate(date.toISOString().slice(0, 10)) ?? NEAR);

function plainArb(field: Field, references: readonly Labelled[]): fc.Arbitrary<unknown> {
  const { min, max } = boundsOf(field);
  switch (field.kind) {
    case 'text':
      return textArb(field);
    case 'won':
      return fc.integer({ min: 0, max: 999_999_999_999 });
    case 'clock':
      return fc.integer({ min: Math.max(min, 0), max: Math.min(max, 1439) });
    case 'minutes':
      return fc.integer({ min: 1, max: 10_080 });
    case 'number':
    case 'heads':
      return fc.integer({ min: Math.max(min, -1e6), max: Math.min(max, 1e6) });
    case 'day':
      return dayArb;
    case 'instant':
      return fc.constant('2026-11-21T05:00:00.000Z');
    case 'flag':
      return fc.boolean();
    case 'choice': {
      const codes = choicesOf(field);
      // Where the list is open, any code that the field takes.
      const open = ['codeA', 'B-1', null].find((code) => field.schema.safeParse(code).success);
      return codes.length === 0 ? fc.constant(open) : fc.constantFrom(...codes);
    }
    default:
      return fc.constantFrom(...references.map(({ id }) => id));
  }
}

function valueArb(field: Field, references: readonly Labelled[]): fc.Arbitrary<unknown> {
  const past = field.kind === 'clock' && boundsOf(field).max > 1439 && Number.isFinite(boundsOf(field).max);
  const plain = past ? fc.integer(boundsOf(field)) : plainArb(field, references);
  return field.blank === null ? fc.option(plain, { nil: null }) : plain;
}

/** Several rows of a table; of each reference one of these. */
export function hostileRows(table: EntityName, references: readonly Labelled[]): fc.Arbitrary<readonly HostileRow[]> {
  const fields = Object.fromEntries(sheetFields(table).map(({ name, field }) => [name, valueArb(field, references)]));
  return fc.array(
    fc.record(fields).map((row) => ({ ...row, id: newId() })),
    { minLength: 1, maxLength: 4 },
  );
}

/** Names that only letter for letter are different. */
export function hostileLabels(): readonly Labelled[] {
  return ['나무', '나무 2', '나 무', '=나무', '_x0041_', '<나무>', '2026-11-21', '1,000', '예'].map((label) => ({
    id: newId(),
    label,
    aliases: ['나무'],
  }));
}
