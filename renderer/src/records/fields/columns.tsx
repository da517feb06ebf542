/** The columns of a table as its declaration has them: head, what is edited, how it reads, alignment, choices. */
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { dayAndMinute, formatClock } from '@shared/domain/clock-time.ts';
import { formatWon } from '@shared/domain/money.ts';
import { asCivilDate, asWon } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Blank, Entity, EntityName } from '@shared/entities/index.ts';
import type { Field, FieldKind } from '@shared/entities/fields.ts';
import { Badge } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { choiceOptions, choiceWord, columnTitle, namesOfColumn } from '@app/i18n/field-words.ts';
import type { Locale } from '@app/i18n/i18n.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';
import { amountWidth } from './amount-width.ts';
import { suggestFrom } from './labelled.ts';
import type { References } from './labelled.ts';

export interface ColumnContext<Stored> {
  readonly t: TFunction;
  readonly locale: Locale;
  /** Every row of the table, shown or not: columns of amounts are wide enough for all of them. */
  readonly rows: readonly Stored[];
  readonly references?: References;
}

/** Pixels, until the user resizes; a column of amounts is never narrower than its figures. */
const WIDTHS: Readonly<Partial<Record<FieldKind, number>>> = { won: 92, day: 92, clock: 72, minutes: 72, flag: 60 };
const WIDTH = 112;

/** Makes the column of a field; what `own` says goes before what follows from the declaration. */
export type FieldColumn<N extends EntityName, Row> = (
  name: keyof Blank<N> & string,
  own?: Partial<GridColumn<Row>>,
) => GridColumn<Row>;

export function columnsOf<N extends EntityName, Row extends Entity<N>>(
  table: N,
  context: ColumnContext<Entity<N>>,
): FieldColumn<N, Row> {
  return (name, own = {}) => {
    const field = PRODUCT.fieldOf(table, name);
    const value = (row: Entity<N>): unknown => row[name as keyof Entity<N>];
    const title = columnTitle(table, name);
    const references = context.references?.[name];
    const text = (row: Row): string =>
      references === undefined
        ? editedText(field, value(row), context.t)
        : (references.find(({ id }) => id === value(row))?.label ?? '');
    return {
      id: name,
      title,
      width: (field && WIDTHS[field.kind]) ?? WIDTH,
      ...shapeOf(table, name, field),
      ...(references === undefined
        ? {}
        : {
            suggest: suggestFrom(references.map(({ id, label, hint }) => ({ value: id, label, hint }))),
            suggestOnly: true,
          }),
      text,
      format: own.text ?? ((row) => (references === undefined ? shownText(field, value(row), context) : text(row))),
      ...(field?.kind === 'flag' ? { render: (row) => (value(row) === true ? <Badge>{title}</Badge> : null) } : {}),
      ...own,
      ...amountWidths(field, own.width, () => context.rows.map((row) => Number(value(row) ?? 0))),
    };
  };
}

/** How a pasted heading may call each column. */
export function headingsOf(table: EntityName, columns: readonly string[]): readonly HeadedColumn[] {
  return columns.map((id) => ({ id, names: namesOfColumn(table, id) }));
}

function shapeOf(
  table: EntityName,
  name: string,
  field: Field | undefined,
): Pick<GridColumn<never>, 'kind' | 'align' | 'suggest' | 'suggestOnly'> {
  switch (field?.kind) {
    case 'won':
    case 'number':
    case 'heads':
      return { kind: 'number' };
    case 'clock':
    case 'minutes':
    case 'flag':
      return { kind: 'text', align: 'center' };
    case 'choice':
      return { kind: 'text', suggest: suggestFrom(choiceOptions(table, name)), suggestOnly: true };
    default:
      return { kind: 'text' };
  }
}

function amountWidths(field: Field | undefined, least: number | undefined, amounts: () => readonly number[]) {
  if (field?.kind !== 'won') return {};
  const width = amountWidth(amounts(), least ?? WIDTHS.won ?? WIDTH);
  return { width, minWidth: width };
}

/** What is edited, copied and pasted: `readField` reads it as the same value in either language. */
function editedText(field: Field | undefined, value: unknown, t: TFunction): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? t('records.yes') : '';
  if (typeof value === 'number') return field?.kind === 'clock' ? clockText(value) : String(value);
  const text = String(value);
  const day = field?.kind === 'day' ? asCivilDate(text) : undefined;
  return day === undefined ? (choiceWord(field, text) ?? text) : formatPlainDate(day, 'ko');
}

function clockText(minute: number): string {
  return formatClock(dayAndMinute(minute).minuteOfDay);
}

/** What is shown. */
function shownText(
  field: Field | undefined,
  value: unknown,
  { t, locale }: Pick<ColumnContext<never>, 't' | 'locale'>,
): string {
  const amount = field?.kind === 'won' && typeof value === 'number' ? asWon(value) : undefined;
  if (amount !== undefined) return formatWon(amount);
  if (field?.kind === 'minutes' && typeof value === 'number') return t('common.minutes', { minutes: value });
  const day = field?.kind === 'day' && typeof value === 'string' ? asCivilDate(value) : undefined;
  return day === undefined ? editedText(field, value, t) : formatPlainDate(day, locale);
}
