import { z } from 'zod';
import { id } from '../entities/columns.ts';
import { definePaper, flag, oneOf, own } from './define.ts';

/** A cue sheet for one duty: the rows with something in a column, or those of one person. */
const cueFilter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('column'), key: z.enum(['sound', 'light', 'video', 'stage']) }),
  z.object({ kind: z.literal('person'), personId: id }),
]);

/** 큐시트, for those who run the event; 시간표, for the participants. */
export const cueSheet = definePaper({
  room: 'programme',
  icon: 'schedule',
  audiences: ['shared', 'internal', 'public'],
  reads: ['cueSheet', 'cue', 'cueAssignment'],
  needs: ['cueSheet'],
  options: {
    /** Null: the first sheet. */
    sheetId: own(id.nullable().default(null), true),
    view: oneOf(['staff', 'participant']),
    filter: own(cueFilter.default({ kind: 'none' }), true),
    /** Leaves out columns in which nothing stands. */
    dropEmptyColumns: flag(true),
    showPurpose: flag(false),
  },
});
