import { pastMidnight } from '@shared/domain/shifts/shift-times.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

/** 22:00–01:00 ends on the next day. */
export const shiftRules: RowRules<'shift'> = {
  complete: (shift) => {
    const { start, end } = pastMidnight(shift);
    return { ...shift, start, end } as typeof shift;
  },
};
