/**
 * The inverse of a sheet: from the texts of a file to what changes in a table. A row whose key is known changes that row, where it says
 * otherwise than the row does; every other row is added. Nothing is guessed: what cannot be read is listed, with its place.
 */
import type { CivilDate } from '../domain/units.ts';
import { blankFields, fieldNames, neededReferences, neededTexts } from '../entities/derive.ts';
import type { Declaration, RuleCode } from '../entities/define.ts';
import { DECLARED } from '../entities/index.ts';
import type { EntityName } from '../entities/index.ts';
import { cellOf, textOfCell } from './cell.ts';
import { headNames, headWord, headWords } from './field-words.ts';
import type { SheetLocale } from './field-words.ts';
import { isTotal, squash } from './heads.ts';
import type { References } from './labelled.ts';
import { readField } from './read-field.ts';
import type { FieldProblem } from './read-field.ts';
import type { TableSheet } from './table-file.ts';
import { KEY_HEAD, sheetFields } from './table-sheet.ts';
import type { SheetField } from './table-sheet.ts';

type AnyRow = Readonly<Record<string, unknown>>;

export type SheetProblem =
  | FieldProblem
  /** What must be given is not. */
  | 'row.missing'
  /** A rule between the fields of a row does not hold: `{ rule }`. */
  | 'row.rule'
  /** Another row has the same key. */
  | 'key.twice';

export interface SheetFault {
  readonly sheet: string;
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  /** The head of the column as the file has it; the field's own word where the file has no such column. */
  readonly column: string;
  readonly text: string;
  readonly code: SheetProblem;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface SheetRead {
  readonly patches: readonly { readonly id: string; readonly patch: AnyRow }[];
  readonly added: readonly AnyRow[];
  readonly faults: readonly SheetFault[];
  /** Rows of totals that were left out. */
  readonly totals: number;
  /** Rows that say what the store has already. */
  readonly unchanged: number;
  /** Heads that name no column of the table. */
  readonly unknown: readonly string[];
}

export interface SheetContext {
  readonly table: EntityName;
  readonly locale: SheetLocale;
  readonly near: CivilDate;
  /** The rows of the table as they are stored. */
  readonly stored: readonly (AnyRow & { readonly id: string })[];
  readonly references: References;
}

/** How many rows of a sheet are looked through for its head. */
const HEAD_ROWS = 20;

interface Head {
  readonly at: number;
  /** By the place of its column. */
  readonly fields: readonly (SheetField | null)[];
  /** The place of the column of keys; -1 where there is none. */
  readonly key: number;
}

/** The head of a table in a sheet: the first row that names two columns at least, or nothing but columns. Null where there is none. */
export function findHead(table: EntityName, { rows }: TableSheet): Head | null {
  const named = fieldsByHead(table);
  const keys = new Set(Object.values(KEY_HEAD).map(squash));
  for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
    const heads = row.map(squash);
    const found = heads.map((head) => named.get(head) ?? null);
    const fields = found.map((field, place) => (found.indexOf(field) === place ? field : null));
    const known = fields.filter((field) => field !== null).length;
    const words = heads.filter((head) => head !== '' && !keys.has(head)).length;
    if (known >= 2 || (known === 1 && known === words))
      return { at, fields, key: heads.findIndex((head) => keys.has(head)) };
  }
  return null;
}

/** A column's own word goes before what other people's sheets call another; of two columns with one name the first has it. */
function fieldsByHead(table: EntityName): ReadonlyMap<string, SheetField> {
  const fields = sheetFields(table).toReversed();
  const also = fields.flatMap((field) => headNames(table, field.name).map((name) => [squash(name), field] as const));
  const own = fields.flatMap((field) => headWords(table, field.name).map((name) => [squash(name), field] as const));
  return new Map([...also, ...own]);
}

/** Reads a whole sheet; null where it has no head of this table. */
export function readSheet(sheet: TableSheet, context: SheetContext): SheetRead | null {
  const head = findHead(context.table, sheet);
  if (head === null) return null;
  const rows = sheet.rows.map((cells, at) => ({ cells, at })).slice(head.at + 1);
  const filled = rows.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  // A row with a key is one of the table, whatever it says.
  const body = filled.filter(({ cells }) => (cells[head.key] ?? '').trim() !== '' || !isTotal(cells));
  const reading = new Reading(sheet, head, context);
  for (const { cells, at } of body) reading.row(cells, at);
  const { patches, added, faults, unchanged } = reading;
  const unknown = (sheet.rows[head.at] ?? []).filter(
    (text, place) => text.trim() !== '' && head.fields[place] === null && place !== head.key,
  );
  return { patches, added, faults, unchanged, unknown, totals: filled.length - body.length };
}

class Reading {
  readonly patches: { readonly id: string; readonly patch: AnyRow }[] = [];
  readonly added: AnyRow[] = [];
  readonly faults: SheetFault[] = [];
  unchanged = 0;
  readonly #sheet: TableSheet;
  readonly #head: Head;
  readonly #context: SheetContext;
  readonly #declaration: Declaration;
  readonly #stored: ReadonlyMap<string, AnyRow>;
  readonly #labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly #seen = new Set<string>();

  constructor(sheet: TableSheet, head: Head, context: SheetContext) {
    this.#sheet = sheet;
    this.#head = head;
    this.#context = context;
    this.#declaration = DECLARED[context.table];
    this.#stored = new Map(context.stored.map((row) => [row.id, row]));
    this.#labels = new Map(
      Object.entries(context.references).map(([column, list]) => [
        column,
        new Map(list.map(({ id, label }) => [id, label])),
      ]),
    );
  }

  row(cells: readonly string[], at: number): void {
    const { key, fields } = this.#head;
    const id = cells[key]?.trim() ?? '';
    const stored = this.#stored.get(id);
    if (stored !== undefined && this.#seen.has(id)) this.#refuse(at, key, id, 'key.twice');
    this.#seen.add(id);
    const before = this.faults.length;
    const patch: Record<string, unknown> = {};
    for (const [place, field] of fields.entries()) {
      if (field === null || !field.isRead) continue;
      const text = cells[place] ?? '';
      if (stored === undefined ? isLeftBlank(field, text) : this.#says(field, stored, text)) continue;
      const read = readField(field.field, text, {
        locale: this.#context.locale,
        near: this.#context.near,
        names: headNames(this.#context.table, field.name),
        references: this.#context.references[field.name] ?? [],
      });
      if (read === null) continue;
      if (read.ok) patch[field.name] = read.value;
      else this.#refuse(at, place, text, read.code, read.params);
    }
    // A row that stays as it is was stored already.
    const isChanged = stored === undefined || Object.keys(patch).length > 0;
    if (this.faults.length === before && isChanged) this.#check(at, { ...stored, ...patch });
    if (stored === undefined) this.added.push(patch);
    else if (Object.keys(patch).length === 0) this.unchanged += 1;
    else this.patches.push({ id, patch });
  }

  /** Whether the cell says what the row does: then it changes nothing, whatever else its text could mean. */
  #says({ name, field }: SheetField, stored: AnyRow, text: string): boolean {
    const labelOf = (id: string) => this.#labels.get(name)?.get(id) ?? '';
    return (['ko', 'en'] as const).some(
      (locale) => textOfCell(cellOf(field, stored[name], { locale, labelOf })).trim() === text.trim(),
    );
  }

  /** What keeps the row from being stored. */
  #check(at: number, values: AnyRow): void {
    const row = { ...blankFields(this.#declaration), ...values };
    const isMissing = (name: string) =>
      row[name as keyof typeof row] === undefined || row[name as keyof typeof row] === '';
    const needed = [
      ...neededTexts(this.#declaration),
      ...neededReferences(this.#declaration),
      ...neededOthers(this.#declaration),
    ];
    const missing = needed.find(isMissing);
    if (missing !== undefined) {
      this.#refuse(at, this.#placeOf(missing), '', 'row.missing', {}, missing);
      return;
    }
    const broken = this.#declaration.rules?.find((rule) => !rule.holds(row as never));
    if (broken !== undefined)
      this.#refuse(at, this.#placeOf(broken.at), '', 'row.rule', { rule: broken.code satisfies RuleCode }, broken.at);
  }

  #placeOf(name: string): number {
    return this.#head.fields.findIndex((field) => field?.name === name);
  }

  #refuse(
    at: number,
    place: number,
    text: string,
    code: SheetProblem,
    params: SheetFault['params'] = {},
    name = '',
  ): void {
    const { table, locale } = this.#context;
    const column = this.#sheet.rows[this.#head.at]?.[place] ?? headWord(locale, table, name);
    this.faults.push({ sheet: this.#sheet.name, row: at + 1, column, text: text.slice(0, 80), code, params });
  }
}

/** Of a new row every field is blank already. */
function isLeftBlank({ field }: SheetField, text: string): boolean {
  return text.trim() === '' && (field.kind === 'text' || field.blank !== undefined);
}

/** What is neither a text nor a reference and must be given all the same: a day, a number, a code. */
function neededOthers(declaration: Declaration): readonly string[] {
  return fieldNames(
    declaration,
    ({ kind, blank, fixed }) => blank === undefined && fixed !== true && !['text', 'ref', 'rank'].includes(kind),
  );
}
