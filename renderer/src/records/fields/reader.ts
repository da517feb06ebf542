/** What the texts of a table mean, as its declaration has it. A room states by hand only what its declaration cannot say. */
import { RULE_ERRORS } from '@shared/contract/errors.ts';
import { DECLARED, PRODUCT } from '@shared/entities/index.ts';
import type { Blank, Entity, EntityName } from '@shared/entities/index.ts';
import type { Declaration } from '@shared/entities/define.ts';
import { blankFields, neededReferences, neededTexts } from '@shared/entities/derive.ts';
import { GRID_KEYS } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { keyText } from '@app/actions/key-text.ts';
import { errorText, words } from '@app/i18n/dynamic.ts';
import { columnTitle, namesOfColumn } from '@app/i18n/field-words.ts';
import type { Reading, TableReader } from '../table/table-edits.ts';
import type { References } from './labelled.ts';
import { readField } from './read-field.ts';
import type { Read } from './read-field.ts';

export interface ReaderContext {
  readonly t: TFunction;
  readonly references?: References;
}

export interface OwnReading<Row, F> {
  /** Cells that are read otherwise than their declaration says, or that stand for several fields. */
  readonly cells?: Readonly<Record<string, (text: string, row: Row | null) => Reading<F>>>;
  /** What the cells of one row say together, once each of them is read. */
  readonly complete?: (patch: Partial<F>, row: Row | null) => Reading<F>;
}

/** Whether a row stands in the store; one that is not may still lack what a stored one must have. */
export function isStored(row: object): boolean {
  return 'rank' in row && row.rank !== '';
}

/** The reading as a patch, or the refusal. */
export function patchOf<T, F>(read: Read<T>, patch: (value: T) => Partial<F>): Reading<F> {
  return read.ok ? { ok: true, patch: patch(read.value) } : read;
}

export function readerOf<N extends EntityName, Row extends Entity<N> = Entity<N>>(
  table: N,
  context: ReaderContext,
  own: OwnReading<Row, Blank<N>> = {},
): TableReader<Row, Blank<N>> {
  return {
    read(columnId, text, row) {
      const byHand = own.cells?.[columnId];
      if (byHand !== undefined) return byHand(text, row);
      const field = PRODUCT.fieldOf(table, columnId);
      if (field === undefined) return { ok: true, patch: {} };
      // Of a new row every text is empty already; an empty cell must not take away what another one put there.
      if (row === null && field.kind === 'text' && text.trim() === '') return { ok: true, patch: {} };
      const read = readField(field, text, {
        ...context,
        title: columnTitle(table, columnId),
        names: namesOfColumn(table, columnId),
        references: context.references?.[columnId],
      });
      // The value is one of the field's own schema, as the kind of the field decided how it was read.
      return read === null
        ? { ok: true, patch: {} }
        : patchOf(read, (value) => ({ [columnId]: value }) as Partial<Blank<N>>);
    },
    complete(patch, row) {
      const whole = own.complete?.(patch, row) ?? { ok: true, patch };
      if (!whole.ok) return whole;
      const fault = row !== null && !isStored(row) ? undefined : faultOf(table, { ...row, ...whole.patch });
      if (fault === undefined) return whole;
      const isEmptied = row !== null && Object.values(patch).includes('');
      const thing = words(`history.thing.${table}`, {});
      const error = isEmptied
        ? `${fault.error} ${words('records.error.toRemove', { thing, keys: keyText(GRID_KEYS.removeRows[0]) })}`
        : fault.error;
      return { ok: false, error, columnId: fault.columnId };
    },
  };
}

/** What keeps a row from being stored: a field that must be given, or a rule between its fields. */
function faultOf(table: EntityName, values: object): { readonly columnId: string; readonly error: string } | undefined {
  const declaration: Declaration = DECLARED[table];
  const row: Readonly<Record<string, unknown>> = { ...blankFields(declaration), ...values };
  const missing = [...neededTexts(declaration), ...neededReferences(declaration)].find(
    (name) => row[name] === undefined || row[name] === '',
  );
  if (missing !== undefined)
    return { columnId: missing, error: words('records.error.required', { field: columnTitle(table, missing) }) };
  const broken = declaration.rules?.find((rule) => !rule.holds(row as never));
  return broken === undefined
    ? undefined
    : { columnId: broken.at, error: errorText({ code: RULE_ERRORS[broken.code], params: {} }) };
}

/** Whether enough is known of a row to store it. */
export function isEnough(table: EntityName, values: object): boolean {
  return faultOf(table, values) === undefined;
}
