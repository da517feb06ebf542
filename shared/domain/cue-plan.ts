/**
 * What a change set of typed cells does to a sheet, decided as a whole: either every cell can be read and the changed rows come
 * back, or nothing changes and every cell that cannot be read is named. The store and the optimistic screen both apply this.
 */
import { CELL_LIMIT, readCell, type CellProblem, type CellReading } from './cue-cells.ts';
import { nextOf, onFace } from './clock-range.ts';
import { endAfter, onDayNear } from './cue-day.ts';
import { applyEnds } from './cue-ends.ts';
import { numberClash } from './cue-numbers.ts';
import { readPeople } from './cue-people.ts';
import { type CuePatch, type CueRow, type CueTable, deriveSheet } from './cue-rows.ts';
import { PeopleBook } from './people-book.ts';
import type { Params } from './result.ts';
import { minutes, type Minutes } from './units.ts';

export interface CellChange {
  readonly cueId: string;
  readonly column: string;
  /** As typed; empty clears the cell. */
  readonly value: string;
}

export interface CellFault {
  readonly cueId: string;
  /** Position in the sheet, counted from 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly code: CellProblem;
  readonly params: Params;
}

export type CellPlan =
  | {
      readonly ok: true;
      /** Changed rows only, each with the fields that differ. */
      readonly patches: ReadonlyMap<string, CuePatch>;
    }
  | { readonly ok: false; readonly faults: readonly CellFault[] };

/** Changes to rows that the sheet does not have are left out: the caller decides what a missing row means. */
export function planCells(table: CueTable, changes: readonly CellChange[]): CellPlan {
  return new Plan(table).run(changes);
}

class Plan {
  readonly #table: CueTable;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #patches = new Map<string, CuePatch>();
  readonly #faults: CellFault[] = [];
  /** Cells of ends, to be turned into minutes once every start is known. */
  readonly #ends = new Map<
    string,
    { readonly end: number | null; readonly isOpen: boolean; readonly change: CellChange }
  >();
  /** Rows whose start was just typed with a word for the half of the day. */
  readonly #worded = new Set<string>();
  readonly #statedMinutes = new Set<string>();
  /** Minutes from ranges typed as starts. */
  readonly #rangeMinutes = new Map<string, Minutes>();
  #book: PeopleBook | null = null;
  #derivedStarts: readonly number[] | null = null;

  constructor(table: CueTable) {
    this.#table = table;
    this.#positions = new Map(table.rows.map((row, position) => [row.id, position]));
  }

  run(changes: readonly CellChange[]): CellPlan {
    for (const change of changes) {
      if (change.column === 'minutes' && change.value.trim() !== '') this.#statedMinutes.add(change.cueId);
    }
    for (const change of changes) this.#take(change);
    // After the cells: an empty minutes cell beside a range does not take the range's minutes away.
    for (const [id, length] of this.#rangeMinutes) this.#patch(id, { minutes: length });
    this.#settleEnds();
    if (changes.some(({ column }) => column === 'number')) this.#checkNumbers(changes);
    if (this.#faults.length > 0) return { ok: false, faults: this.#faults.toSorted((one, two) => one.row - two.row) };
    return { ok: true, patches: this.#differing() };
  }

  #take(change: CellChange): void {
    const row = this.#row(change.cueId);
    if (row === undefined) return;
    const reading = readCell(change.column, change.value);
    if (reading === undefined) this.#fault(change, 'paste.tooWide');
    else if (!reading.ok) this.#fault(change, reading.code, reading.params);
    else this.#apply(row, change, reading.value);
  }

  #apply(row: CueRow, change: CellChange, reading: CellReading): void {
    switch (reading.kind) {
      case 'line':
      case 'note':
      case 'mark':
        this.#patch(row.id, { [reading.key]: reading.value });
        break;
      case 'custom': {
        const { [reading.key]: _was, ...others } = this.#now(row).custom;
        this.#patch(row.id, { custom: reading.value === '' ? others : { ...others, [reading.key]: reading.value } });
        break;
      }
      case 'minutes':
        this.#patch(row.id, { minutes: reading.value });
        break;
      case 'canGive':
        this.#patch(row.id, { canGive: reading.value });
        break;
      case 'start':
        if (reading.half === 'word') this.#worded.add(row.id);
        this.#pin(row, change, reading.value, reading.until);
        break;
      case 'end':
        this.#ends.set(row.id, { end: reading.value, isOpen: reading.half === 'open', change });
        break;
      case 'people':
        this.#setPeople(row, change, reading.value);
    }
  }

  #pin(row: CueRow, change: CellChange, typed: number | null, until: number | null): void {
    const pinnedStart = typed === null ? null : onDayNear(typed, this.#nearby(row));
    this.#patch(row.id, { pinnedStart });
    if (pinnedStart === null || until === null || this.#statedMinutes.has(row.id)) return;
    const end = endAfter(pinnedStart, until);
    if (end === undefined) this.#fault(change, 'time.endBeforeStart');
    else this.#rangeMinutes.set(row.id, minutes(end - pinnedStart));
  }

  /** Where the row stands: after the row above when that was pinned just now, else where it stood before. */
  #nearby(row: CueRow): number {
    const position = this.#positions.get(row.id) ?? 0;
    const above = this.#table.rows[position - 1];
    const justPinned = above === undefined ? undefined : this.#patches.get(above.id)?.pinnedStart;
    if (typeof justPinned === 'number') return justPinned;
    this.#derivedStarts ??= deriveSheet(this.#table).rows.map(({ start }) => start);
    return this.#derivedStarts[position] ?? 0;
  }

  #setPeople(row: CueRow, change: CellChange, text: string): void {
    this.#book ??= new PeopleBook(this.#table.people);
    const read = readPeople(text, this.#book, row);
    if (!read.ok) {
      this.#fault(change, 'person.ambiguous', { name: read.label });
      return;
    }
    const { people, otherPeople } = read;
    if (otherPeople.length > CELL_LIMIT.note) this.#fault(change, 'text.tooLong', { max: CELL_LIMIT.note });
    else this.#patch(row.id, { people, otherPeople });
  }

  #settleEnds(): void {
    if (this.#ends.size === 0 || this.#faults.length > 0) return;
    const rows = this.#table.rows.map((row) => this.#now(row));
    const ends = new Map(rows.flatMap((row) => this.#endOf(row)));
    const settled = applyEnds({ ...this.#table, rows }, ends, this.#statedMinutes);
    for (const [id, patch] of settled.patches) this.#patch(id, patch);
    for (const id of settled.refused) {
      const change = this.#ends.get(id)?.change;
      if (change !== undefined) this.#fault(change, 'time.endBeforeStart');
    }
  }

  /** The typed end of a row; the word beside its start holds for an end without one. */
  #endOf({ id, pinnedStart }: CueRow): readonly (readonly [string, number | null])[] {
    const typed = this.#ends.get(id);
    if (typed === undefined) return [];
    const { end, isOpen, change } = typed;
    if (!isOpen || end === null || pinnedStart === null) return [[id, end]];
    if (this.#worded.has(id)) return [[id, nextOf(pinnedStart, end)]];
    return [[id, change.value.trim().startsWith('0') ? end : onFace(pinnedStart, end)]];
  }

  #checkNumbers(changes: readonly CellChange[]): void {
    const typed = changes.filter(({ column }) => column === 'number');
    const numbers = this.#table.rows.map((row) => this.#now(row).number);
    for (const change of typed) {
      const position = this.#positions.get(change.cueId);
      const other = position === undefined ? undefined : numberClash(numbers, position);
      if (position === undefined || other === undefined) continue;
      const [first, second] = [Math.min(position, other) + 1, Math.max(position, other) + 1];
      this.#fault(change, 'cue.duplicateNumber', { number: numbers[position] ?? '', first, second });
    }
  }

  #row(id: string): CueRow | undefined {
    const position = this.#positions.get(id);
    return position === undefined ? undefined : this.#table.rows[position];
  }

  #now(row: CueRow): CueRow {
    const patch = this.#patches.get(row.id);
    return patch === undefined ? row : { ...row, ...patch };
  }

  #patch(id: string, patch: CuePatch): void {
    this.#patches.set(id, { ...this.#patches.get(id), ...patch });
  }

  #fault({ cueId, column, value }: CellChange, code: CellProblem, params: Params = {}): void {
    this.#faults.push({ cueId, row: (this.#positions.get(cueId) ?? 0) + 1, column, value, code, params });
  }

  #differing(): ReadonlyMap<string, CuePatch> {
    const differing = new Map<string, CuePatch>();
    for (const [id, patch] of this.#patches) {
      const row = this.#row(id);
      if (row === undefined) continue;
      const fields = Object.entries(patch).filter(([field, value]) => !isSame(row[field as keyof CueRow], value));
      if (fields.length > 0) differing.set(id, Object.fromEntries(fields));
    }
    return differing;
  }
}

/** Fields are plain data: equal when they print equal. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
