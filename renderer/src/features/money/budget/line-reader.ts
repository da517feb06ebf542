import { lineAmount, MOST_WON } from '@shared/domain/money.ts';
import { boundsOf } from '@shared/entities/derive.ts';
import { budgetLine } from '@shared/entities/money.ts';
import type { Blank } from '@shared/entities/index.ts';
import { won } from '@shared/domain/units.ts';
import type { TFunction } from 'i18next';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import type { LineView } from '../model/book-view.ts';
import { readCount, readFormula } from '../model/formula.ts';

type LineFields = Blank<'budgetLine'>;

/** What the texts of the budget mean. `30개` is a number with its unit; a whole 산출내역 sets price, quantity and times. */
export function lineReader(t: TFunction, sources: readonly Labelled[]): TableReader<LineView, LineFields> {
  function counted(what: 'quantity' | 'times') {
    const unitKey = `${what}Unit` as const;
    const { max } = boundsOf(budgetLine.fields[what]);
    return (text: string, row: LineView | null): Reading<LineFields> => {
      if (/^[-‐-―−]?$/u.test(text.trim())) return { ok: true, patch: { [what]: 1, [unitKey]: '' } };
      const read = readCount(text);
      if (read === null) return { ok: false, error: t('money.error.count') };
      if (read.count > max) return { ok: false, error: t('records.error.tooMany', { max }) };
      // A bare number keeps the unit that is there.
      const unit = read.unit === '' ? (row?.[unitKey] ?? '') : read.unit;
      return { ok: true, patch: { [what]: read.count, [unitKey]: unit } };
    };
  }

  function formula(text: string): Reading<LineFields> {
    if (text.trim() === '') return { ok: true, patch: {} };
    const read = readFormula(text, t('money.lot'));
    if (read.ok) return { ok: true, patch: read.formula };
    const words = {
      sum: 'money.error.formulaSum',
      vat: 'errors.amount.vatApart',
      shape: 'money.error.formula',
    } as const;
    return { ok: false, error: t(words[read.fault]) };
  }

  return readerOf<'budgetLine', LineView>(
    'budgetLine',
    { t, references: { sourceId: sources } },
    {
      cells: { quantity: counted('quantity'), times: counted('times'), formula },
      complete(patch, row) {
        const amount = lineAmount({ unitPrice: won(0), quantity: 1, times: 1, ...row, ...patch });
        return amount.ok && amount.value <= MOST_WON
          ? { ok: true, patch }
          : { ok: false, error: t('money.error.tooLarge'), columnId: 'unitPrice' };
      },
    },
  );
}
