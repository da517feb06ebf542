import { lineAmount, MOST_WON } from '@shared/domain/money.ts';
import type { BudgetLine } from '@shared/contract/entities.ts';
import { won } from '@shared/domain/units.ts';
import type { TFunction } from 'i18next';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import type { LineView } from '../model/book-view.ts';
import { readCounted, readFormula } from '../model/formula.ts';
import { findLabelled } from '../model/labels.ts';
import type { Labelled } from '../model/labels.ts';
import { readLine, readNote, readTick, readWon } from '../model/read-cell.ts';
import type { Read } from '../model/read-cell.ts';

export type LineFields = Omit<BudgetLine, 'id' | 'experimentId' | 'rank'>;

const MOST = { quantity: 1_000_000, times: 100_000 } as const;

function patched<T>(read: Read<T>, patch: (value: T) => Partial<LineFields>): Reading<LineFields> {
  return read.ok ? { ok: true, patch: patch(read.value) } : read;
}

/** What the texts of the budget mean. `30개` is a number with its unit; a whole 산출내역 sets price, quantity and times. */
export function lineReader(t: TFunction, sources: readonly Labelled[]): TableReader<LineView, LineFields> {
  function counted(text: string, what: 'quantity' | 'times', row: LineView | null): Reading<LineFields> {
    const unitKey = `${what}Unit` as const;
    if (text.trim() === '') return { ok: true, patch: { [what]: 1, [unitKey]: '' } };
    const read = readCounted(text);
    if (read === null) return { ok: false, error: t('money.error.count') };
    if (read.count > MOST[what]) return { ok: false, error: t('money.error.tooMany', { max: MOST[what] }) };
    // A bare number keeps the unit that is there.
    const unit = read.unit === '' ? (row?.[unitKey] ?? '') : read.unit;
    return { ok: true, patch: { [what]: read.count, [unitKey]: unit } };
  }

  function formula(text: string): Reading<LineFields> {
    if (text.trim() === '') return { ok: true, patch: {} };
    const read = readFormula(text);
    if (read.ok) return { ok: true, patch: read.formula };
    return { ok: false, error: t(read.fault === 'sum' ? 'money.error.formulaSum' : 'money.error.formula') };
  }

  function source(text: string): Reading<LineFields> {
    if (text.trim() === '') return { ok: true, patch: { sourceId: null } };
    const found = findLabelled(sources, text);
    if (found !== null) return { ok: true, patch: { sourceId: found.id } };
    const known = sources.map(({ label }) => label).join(', ');
    return { ok: false, error: known === '' ? t('money.error.noSources') : t('money.error.source', { known }) };
  }

  return {
    read(columnId, text, row) {
      switch (columnId) {
        case 'category':
        case 'subcategory':
        case 'item':
        case 'quantityUnit':
        case 'timesUnit':
          return patched(readLine(t, text), (value) => ({ [columnId]: value }));
        case 'unitPrice':
          return patched(readWon(t, text), (unitPrice) => ({ unitPrice }));
        case 'quantity':
        case 'times':
          return counted(text, columnId, row);
        case 'formula':
          return formula(text);
        case 'source':
          return source(text);
        case 'isFood':
          return patched(readTick(t, text), (isFood) => ({ isFood }));
        case 'note':
          return patched(readNote(t, text), (note) => ({ note }));
        default:
          return { ok: true, patch: {} };
      }
    },
    complete(patch, row) {
      const whole = { unitPrice: won(0), quantity: 1, times: 1, ...row, ...patch };
      const amount = lineAmount(whole);
      return amount.ok && amount.value <= MOST_WON
        ? { ok: true, patch }
        : { ok: false, error: t('money.error.tooLarge'), columnId: 'unitPrice' };
    },
  };
}
