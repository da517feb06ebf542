import type { FundingSource } from '@shared/contract/entities.ts';
import type { TFunction } from 'i18next';
import type { TableReader } from '@app/records/table/table-edits.ts';
import type { SourceView } from '../model/book-view.ts';
import { SOURCE_KINDS } from '../model/kinds.ts';
import { readChoice, readLine, readWon } from '../model/read-cell.ts';

export type SourceFields = Omit<FundingSource, 'id' | 'experimentId' | 'rank'>;

/** What the texts of the funding sources mean. A source needs a name. */
export function sourceReader(t: TFunction): TableReader<SourceView, SourceFields> {
  return {
    read(columnId, text) {
      switch (columnId) {
        case 'name': {
          const name = readLine(t, text);
          return name.ok ? { ok: true, patch: { name: name.value } } : name;
        }
        case 'kind': {
          const kind = readChoice(t, text, {
            values: SOURCE_KINDS,
            blank: null,
            nameOf: (value, lng) => t(`money.sourceKind.${value}`, { lng }),
          });
          return kind.ok ? { ok: true, patch: { kind: kind.value } } : kind;
        }
        case 'amount': {
          if (text.trim() === '') return { ok: true, patch: { amount: null } };
          const amount = readWon(t, text);
          return amount.ok ? { ok: true, patch: { amount: amount.value } } : amount;
        }
        case 'interest': {
          const interest = readWon(t, text);
          return interest.ok ? { ok: true, patch: { interest: interest.value } } : interest;
        }
        default:
          return { ok: true, patch: {} };
      }
    },
    complete(patch, row) {
      const name = patch.name ?? row?.name ?? '';
      if (name !== '') return { ok: true, patch };
      const error = t(row === null ? 'money.error.sourceName' : 'money.error.sourceNameNeeded');
      return { ok: false, error, columnId: 'name' };
    },
  };
}
