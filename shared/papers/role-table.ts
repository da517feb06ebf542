import { definePaper, flag, oneOf } from './define.ts';

/** 역할분담표: everyone's work by area, then a page for each person. */
export const roleTable = definePaper({
  room: 'people',
  icon: 'table',
  audiences: ['shared', 'internal', 'public'],
  reads: [
    'task',
    'taskAssignment',
    'cueSheet',
    'cue',
    'cueAssignment',
    'post',
    'shift',
    'shiftEntry',
    'closing',
    'participation',
    'checkIn',
  ],
  needs: ['taskAssignment', 'cueAssignment', 'shiftEntry'],
  options: {
    view: oneOf(['both', 'overall', 'byPerson']),
    doneTasks: flag(true),
    /** Tasks that nobody is on, as rows; they are listed below the table in any case. */
    unassignedRows: flag(false),
    taskNotes: flag(false),
    /** Two people on one page where both fit. */
    sharePages: flag(false),
  },
});
