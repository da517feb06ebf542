import type { Expense } from '@shared/contract/entities.ts';
import { parseDate } from '@shared/domain/civil-date.ts';
import { formatWon, MOST_WON } from '@shared/domain/money.ts';
import type { VatSplit } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { TFunction } from 'i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';
import { deriveAmounts } from '../model/expense-amounts.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import { EVIDENCE_KINDS, MEANS, WITHHOLDING_KINDS } from '../model/kinds.ts';
import { findLabelled } from '../model/labels.ts';
import type { Labelled } from '../model/labels.ts';
import { readChoice, readLine, readNote, readWon } from '../model/read-cell.ts';
import type { Read } from '../model/read-cell.ts';

export type ExpenseFields = Omit<Expense, 'id' | 'experimentId' | 'rank'>;

export interface ExpenseReaderContext {
  readonly lines: readonly Labelled[];
  readonly sources: readonly Labelled[];
  /** The year of a date typed without one. */
  readonly year: number;
}

function patched<T>(read: Read<T>, patch: (value: T) => Partial<ExpenseFields>): Reading<ExpenseFields> {
  return read.ok ? { ok: true, patch: patch(read.value) } : read;
}

/** What the texts of the expenses mean; the three amounts of a row are read together. */
export function expenseReader(t: TFunction, context: ExpenseReaderContext): TableReader<ExpenseView, ExpenseFields> {
  function date(text: string): Reading<ExpenseFields> {
    if (text.trim() === '') return { ok: true, patch: { date: null } };
    const read = parseDate(text, context.year);
    return read.ok
      ? { ok: true, patch: { date: read.value } }
      : { ok: false, error: errorText({ code: 'date.invalid', params: {} }) };
  }

  function oneOf(text: string, list: readonly Labelled[], key: 'lineId' | 'sourceId'): Reading<ExpenseFields> {
    if (text.trim() === '') return { ok: true, patch: { [key]: null } };
    const found = findLabelled(list, text);
    if (found !== null) return { ok: true, patch: { [key]: found.id } };
    if (key === 'lineId') return { ok: false, error: t('money.error.line', { text: text.trim().slice(0, 40) }) };
    const known = list.map(({ label }) => label).join(', ');
    return { ok: false, error: known === '' ? t('money.error.noSources') : t('money.error.source', { known }) };
  }

  return {
    read(columnId, text) {
      switch (columnId) {
        case 'date':
          return date(text);
        case 'payee':
        case 'description':
        case 'evidenceNumber':
          return patched(readLine(t, text), (value) => ({ [columnId]: value }));
        case 'note':
          return patched(readNote(t, text), (note) => ({ note }));
        case 'line':
          return oneOf(text, context.lines, 'lineId');
        case 'source':
          return oneOf(text, context.sources, 'sourceId');
        case 'supply':
        case 'vat':
        case 'total':
          // Whether an empty cell says 0 or nothing is known once the whole row is read.
          if (text.trim() === '') return { ok: true, patch: { [columnId]: undefined } };
          return patched(readWon(t, text, -MOST_WON), (value) => ({ [columnId]: value }));
        case 'means':
          return patched(
            readChoice(t, text, {
              values: MEANS,
              blank: null,
              nameOf: (value, lng) => t(`money.means.${value}`, { lng }),
            }),
            (means) => ({ means }),
          );
        case 'evidence':
          return patched(
            readChoice<Expense['evidence'], 'none'>(t, text, {
              values: EVIDENCE_KINDS,
              blank: 'none',
              nameOf: (value, lng) => t(`money.evidence.${value}`, { lng }),
            }),
            (evidence) => ({ evidence }),
          );
        case 'withholding':
          return patched(
            readChoice<Expense['withholding'], 'none'>(t, text, {
              values: WITHHOLDING_KINDS,
              blank: 'none',
              nameOf: (value, lng) => t(`money.withholding.${value}`, { lng }),
            }),
            (withholding) => ({ withholding }),
          );
        default:
          return { ok: true, patch: {} };
      }
    },
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
      const taxFree = whole.evidence === 'invoice' || whole.withholding !== 'none';
      const known = { taxFree, supply: row?.supply ?? won(0), vat: row?.vat ?? won(0), total: row?.total ?? won(0) };
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
  };

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
