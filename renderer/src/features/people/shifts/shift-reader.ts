/** How the times of a shift are read: on its sheet, past midnight too; an end alone may mean the next day. */
import { parseSheetTime } from '@shared/domain/clock-time.ts';
import { pastMidnight } from '@shared/domain/shifts/shift-times.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import type { Reading, TableReader } from '@app/records/table/table-edits.ts';

type Shift = Entity<'shift'>;
type Fields = Blank<'shift'>;

export function shiftReader<Row extends Shift = Shift>(t: TFunction, references: References): TableReader<Row, Fields> {
  const time =
    (name: 'start' | 'end' | 'gatherAt') =>
    (text: string): Reading<Fields> => {
      if (name === 'gatherAt' && text.trim() === '') return { ok: true, patch: { gatherAt: null } };
      const read = parseSheetTime(text);
      return read.ok
        ? { ok: true, patch: { [name]: read.value } as Partial<Fields> }
        : { ok: false, error: t('common.clockInvalid') };
    };
  return readerOf<'shift', Row>(
    'shift',
    { t, references },
    {
      cells: { start: time('start'), end: time('end'), gatherAt: time('gatherAt') },
      complete(patch, row) {
        const [start, end] = [patch.start ?? row?.start, patch.end ?? row?.end];
        if (start === undefined || end === undefined || (patch.start === undefined && patch.end === undefined))
          return { ok: true, patch };
        return { ok: true, patch: { ...patch, end: pastMidnight({ start, end }).end } as Partial<Fields> };
      },
    },
  );
}
