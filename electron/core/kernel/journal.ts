/**
 * The undo journal: named steps with their row images, one stack per scope, in the same file and the same transaction as the rows.
 * A step is replayed backwards only where the rows still are as it left them; otherwise nothing changes (`conflict.changedSince`).
 */
import type { HistoryState, HistoryStep, StepMark } from '@shared/contract/history.contract.ts';
import type { Topic } from '@shared/contract/topics.ts';
import type { Statement } from 'better-sqlite3';
import { parseImage, parseParams } from '../db/stored-json.ts';
import type { StoredRow, StoredValue } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import { PRODUCT } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import { JournalPurger } from './journal-purger.ts';
import type { PurgeRequest } from './journal-purger.ts';
import { replaceTextInLibrary } from './replace-text.ts';
import { RowImages } from './row-images.ts';
import type { RowChange } from './row-images.ts';

export interface NewStep {
  readonly scope: string;
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
  /** Commands of one gesture (a drag, a fill) fold into one step. */
  readonly gesture: string | null;
  readonly changes: readonly RowChange[];
}

interface StoredStep {
  readonly id: number;
  readonly name: string;
  readonly params: string;
  readonly at: string;
  readonly gesture: string | null;
  readonly sealed: number;
}

function toStep(stored: StoredStep): HistoryStep {
  return { name: stored.name, params: parseParams(stored.params), at: stored.at };
}

/** Changes that are written at once. */
const BLOCK = 500;

function asText(image: StoredRow | null): string | null {
  return image === null ? null : JSON.stringify(image);
}

export class Journal {
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement<StoredValue[]>>();

  /** The tables whose rows the steps are about. */
  readonly registry: Registry;

  constructor(connection: Connection, registry: Registry = PRODUCT) {
    this.registry = registry;
    this.#connection = connection;
  }

  /** Returns the step that the changes went to; null where a gesture came back to where it began. */
  append(step: NewStep): number | null {
    this.#forgetUndone(step.scope);
    const last = this.#last(step.scope);
    if (step.gesture !== null && last?.sealed === 0 && last.gesture === step.gesture) {
      return this.#fold(last.id, step) ? last.id : null;
    }
    const { lastInsertRowid } = this.#prepare(
      'INSERT INTO changeSet (scope, name, params, "at", undone, gesture) VALUES (?, ?, ?, ?, 0, ?)',
    ).run(step.scope, step.name, JSON.stringify(step.params), step.at, step.gesture);
    const id = Number(lastInsertRowid);
    this.#writeChanges(id, step.changes);
    return id;
  }

  /** Whether undoing the scope would undo this very step. */
  isNewest({ scope, step }: StepMark): boolean {
    const last = this.#last(scope);
    return last?.id === step && last.sealed === 0;
  }

  state(scope: string): HistoryState {
    const undo = this.#last(scope);
    const redo = this.#next(scope);
    const isOpen = undo !== undefined && undo.sealed === 0;
    return { undo: isOpen ? toStep(undo) : null, redo: redo === undefined ? null : toStep(redo) };
  }

  /** Must run inside the caller's transaction. Returns the step and the tables that it touched. */
  undo(scope: string): { readonly step: HistoryStep; readonly changes: readonly RowChange[] } {
    const step = this.#last(scope);
    if (step === undefined) throw new AppError('history.nothingToUndo');
    if (step.sealed !== 0) throw new AppError('history.purgedBefore');
    const changes = this.#changes(step.id);
    for (const { table, rowId, before, after } of changes.toReversed()) this.#apply(table, rowId, after, before);
    this.#prepare('UPDATE changeSet SET undone = 1 WHERE id = ?').run(step.id);
    return { step: toStep(step), changes };
  }

  /** Must run inside the caller's transaction. */
  redo(scope: string): { readonly step: HistoryStep; readonly changes: readonly RowChange[] } {
    const step = this.#next(scope);
    if (step === undefined) throw new AppError('history.nothingToRedo');
    const changes = this.#changes(step.id);
    for (const { table, rowId, before, after } of changes) this.#apply(table, rowId, before, after);
    this.#prepare('UPDATE changeSet SET undone = 0 WHERE id = ?').run(step.id);
    return { step: toStep(step), changes };
  }

  /** Drops a scope's steps, and every library step about the given experiment. */
  forgetExperiment(experimentId: string): void {
    const steps = this.#prepare(
      `SELECT id FROM changeSet WHERE scope = ?
         UNION SELECT changeSetId FROM rowChange WHERE tableName = 'experiment' AND rowId = ?`,
    )
      .pluck()
      .all(experimentId, experimentId) as number[];
    for (const step of steps) this.#drop(step);
  }

  /**
   * Destroys what the file still holds of rows that a command has just destroyed, or that were gone before: see `JournalPurger` and
   * `replaceTextInLibrary`. Inside the transaction of that command, after it; the caller then truncates the write-ahead log. Answers the
   * topics whose rows changed.
   */
  purge(request: PurgeRequest, scope: string): ReadonlySet<Topic> {
    new JournalPurger(this.#connection, this.registry).purge(request, scope === 'library' ? null : scope);
    const { replaceText } = request;
    return new Set([
      'history',
      ...(replaceText === undefined ? [] : replaceTextInLibrary(this.#connection, replaceText, this.registry)),
    ]);
  }

  /** Undoing a thousand rows runs the same few statements a thousand times. */
  #prepare(text: string): Statement<StoredValue[]> {
    const cached = this.#statements.get(text);
    if (cached !== undefined) return cached;
    const statement = this.#connection.prepare<StoredValue[]>(text);
    this.#statements.set(text, statement);
    return statement;
  }

  #apply(table: EntityName, rowId: string, from: StoredRow | null, to: StoredRow | null): void {
    const current = this.#prepare(`SELECT * FROM ${table} WHERE id = ?`).get(rowId) as StoredRow | undefined;
    const asLeft =
      from === null
        ? current === undefined
        : current !== undefined && Object.entries(from).every(([column, value]) => current[column] === value);
    if (!asLeft) throw new AppError('conflict.changedSince', { what: table });
    if (to === null) {
      this.#prepare(`DELETE FROM ${table} WHERE id = ?`).run(rowId);
      return;
    }
    const names = Object.keys(to);
    const values: StoredValue[] = Object.values(to);
    if (from === null) {
      const columns = names.map((name) => `"${name}"`).join(', ');
      this.#prepare(`INSERT INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`).run(...values);
      return;
    }
    const sets = names.map((name) => `"${name}" = ?`).join(', ');
    this.#prepare(`UPDATE ${table} SET ${sets} WHERE id = ?`).run(...values, rowId);
  }

  #last(scope: string): StoredStep | undefined {
    return this.#prepare('SELECT * FROM changeSet WHERE scope = ? AND undone = 0 ORDER BY id DESC LIMIT 1').get(
      scope,
    ) as StoredStep | undefined;
  }

  #next(scope: string): StoredStep | undefined {
    return this.#prepare('SELECT * FROM changeSet WHERE scope = ? AND undone = 1 ORDER BY id LIMIT 1').get(scope) as
      | StoredStep
      | undefined;
  }

  #changes(changeSetId: number): readonly RowChange[] {
    const rows = this.#prepare(
      'SELECT tableName, rowId, before, after FROM rowChange WHERE changeSetId = ? ORDER BY seq',
    ).all(changeSetId) as { tableName: EntityName; rowId: string; before: string | null; after: string | null }[];
    return rows.map((row) => ({
      table: row.tableName,
      rowId: row.rowId,
      before: row.before === null ? null : parseImage(row.before),
      after: row.after === null ? null : parseImage(row.after),
    }));
  }

  /** A block of rows by one statement: running one for each takes longer than writing them. */
  #writeChanges(changeSetId: number, changes: readonly RowChange[]): void {
    const insert = this.#prepare(
      `INSERT INTO rowChange (changeSetId, seq, tableName, rowId, before, after)
         SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
    );
    for (let first = 0; first < changes.length; first += BLOCK) {
      const block = changes
        .slice(first, first + BLOCK)
        .map(({ table, rowId, before, after }, at) => [first + at, table, rowId, asText(before), asText(after)]);
      insert.run(changeSetId, JSON.stringify(block));
    }
  }

  /** Whether anything is left to undo. */
  #fold(changeSetId: number, step: NewStep): boolean {
    const changes = new RowImages([...this.#changes(changeSetId), ...step.changes]).all();
    if (changes.length === 0) {
      this.#drop(changeSetId);
      return false;
    }
    this.#prepare('DELETE FROM rowChange WHERE changeSetId = ?').run(changeSetId);
    this.#prepare('UPDATE changeSet SET "at" = ? WHERE id = ?').run(step.at, changeSetId);
    this.#writeChanges(changeSetId, changes);
    return true;
  }

  #forgetUndone(scope: string): void {
    const steps = this.#prepare('SELECT id FROM changeSet WHERE scope = ? AND undone = 1')
      .pluck()
      .all(scope) as number[];
    for (const step of steps) this.#drop(step);
  }

  #drop(changeSetId: number): void {
    this.#prepare('DELETE FROM rowChange WHERE changeSetId = ?').run(changeSetId);
    this.#prepare('DELETE FROM changeSet WHERE id = ?').run(changeSetId);
  }
}
