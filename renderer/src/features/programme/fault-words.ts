/** Why a cell was not taken, in words that name its place and the remedy. */
import type { CellFault } from '@shared/domain/cue-plan.ts';
import { truncateText } from '@shared/domain/text.ts';
import type { TFunction } from 'i18next';
import { errorText } from '@app/i18n/dynamic.ts';

/** The reason alone, for a message beside the cell. */
export function faultReason({ code, params, column }: CellFault, titleOf: (key: string) => string): string {
  return errorText({ code, params: { field: titleOf(column), ...params } });
}

/** Place, text and reason, for a message away from the cell. */
export function faultText(fault: CellFault, titleOf: (key: string) => string, t: TFunction): string {
  return t('programme.fault', {
    row: fault.row,
    column: titleOf(fault.column),
    text: truncateText(fault.value, 30),
    reason: faultReason(fault, titleOf),
  });
}
