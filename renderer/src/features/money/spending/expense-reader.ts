import type { Expense } from '@shared/contract/entities.ts';
import { statesNoVat } from '@shared/domain/expense-evidence.ts';
import { formatWon, MOST_WON } from '@shared/domain/money.ts';
import type { VatSplit } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Blank } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import { readerOf } from '@app/records/fields/reader.ts';
import type { References } from '@app/records/fields/labelled.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import { deriveAmounts } from '../model/expense-amounts.ts';
import type { ExpenseView } from '../model/expense-view.ts';

type ExpenseFields = Blank<'expense'>;

export interface ExpenseReaderContext {
  /** Budget lines and sources, by column. */
  readonly references: References;
}

/** What the texts of the expenses mean; the three amounts of a row are read together. */
export function expenseReader(t: TFunction, context: ExpenseReaderContext): TableReader<ExpenseView, ExpenseFields> {
  const declared = readerOf<'expense', ExpenseView>('expense', { t });

  /** Whether an empty cell says 0 or nothing is known once the whole row is read. */
  function amount(name: (typeof AMOUNTS)[number]) {
    return (text: string, row: ExpenseView | null): Reading<ExpenseFields> =>
      text.trim() === '' ? { ok: true, patch: { [name]: undefined } } : declared.read(name, text, row);
  }

  /** A way of paying written where the evidence belongs says how it was paid, and that nothing is there to show for it. */
  function evidence(text: string, row: ExpenseView | null): Reading<ExpenseFields> {
    const read = declared.read('evidence', text, row);
    if (read.ok || text.trim() === '') return read;
    const means = declared.read('means', text, row);
    if (!means.ok) return read;
    return {
      ok: true,
      patch: { ...means.patch, evidence: 'none' },
      note: t('money.meansInEvidence', { text: text.trim() }),
    };
  }

  return readerOf<'expense', ExpenseView>(
    'expense',
    { t, ...context },
    {
      cells: { supply: amount('supply'), vat: amount('vat'), total: amount('total'), evidence },
      complete(patch, row) {
        const whole = {
          supply: won(0),
          vat: won(0),
          total: won(0),
          evidence: 'none',
          withholding: 'none',
          ...row,
          ...patch,
        } as const;
        const known = {
          taxFree: statesNoVat(whole),
          supply: row?.supply ?? won(0),
          vat: row?.vat ?? won(0),
          total: row?.total ?? won(0),
        };
        const derived = deriveAmounts(typedAmounts(patch), known);
        if (!derived.ok) {
          const sentence = derived.fault === 'mismatch' ? mismatch(whole) : t('money.error.signs');
          return { ok: false, error: sentence, columnId: 'total' };
        }
        if (derived.amounts.total < 0 && whole.withholding !== 'none')
          return { ok: false, error: t('money.error.refundTax'), columnId: 'withholding' };
        if (Math.abs(derived.amounts.total) > MOST_WON || Math.abs(derived.amounts.supply) > MOST_WON)
          return { ok: false, error: t('money.error.tooLarge'), columnId: 'total' };
        return { ok: true, patch: AMOUNTS.some((key) => key in patch) ? { ...patch, ...derived.amounts } : patch };
      },
    },
  );

  function mismatch({ supply, vat, total }: Pick<Expense, 'supply' | 'vat' | 'total'>): string {
    return t('money.error.mismatch', {
      supply: formatWon(supply),
      vat: formatWon(vat),
      total: formatWon(total),
      sum: formatWon(won(supply + vat)),
    });
  }
}

const AMOUNTS = ['supply', 'vat', 'total'] as const;

/** The amounts that were stated; when nothing but empty cells were, those are 0. */
function typedAmounts(patch: Partial<ExpenseFields>): Partial<VatSplit> {
  const given = AMOUNTS.filter((key) => patch[key] !== undefined);
  if (given.length > 0) return Object.fromEntries(given.map((key) => [key, patch[key]]));
  return Object.fromEntries(AMOUNTS.filter((key) => key in patch).map((key) => [key, won(0)]));
}
