import type { participants as ko, participantsUndo as koUndo } from '../ko/participants.ts';
import type { Words } from '../words.ts';

export const participants: Words<typeof ko> = {};

export const participantsUndo: Words<typeof koUndo> = {
  participation: {
    import_one: 'take in a list of {{count}} participant',
    import_other: 'take in a list of {{count}} participants',
    draw_one: 'draw {{count}} participant',
    draw_other: 'draw {{count}} participants',
  },
};
