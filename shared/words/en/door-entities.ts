import type { doorEntities as ko } from '../ko/door-entities.ts';
import type { Words } from '../words.ts';

export const doorEntities: Words<typeof ko> = {
  thing: { checkIn: 'Door entry' },
  count: { checkIn_one: '{{count}} door entry', checkIn_other: '{{count}} door entries' },
  column: {
    checkIn: {
      personId: 'Person',
      subject: 'Kept together by',
      kind: 'Comes as',
      label: 'Called',
      action: 'What was done',
      at: 'Time',
      companions: 'Companions',
      markerId: 'Marker given',
      tagGiven: 'Name tag given',
      source: 'How',
      undoesId: 'Entry taken back',
    },
  },
  value: {
    doorKind: { participant: 'Participant', speaker: 'Speaker', staff: 'Staff', guest: 'Guest or other' },
    checkInAction: { arrive: 'Arrived', leave: 'Left', give: 'Handed out', undo: 'Taken back' },
    checkInSource: {
      search: 'Search by name',
      code: 'Code reader',
      paper: 'Door sheet',
      walkIn: 'Walk-in',
      staff: 'Staff tab',
    },
  },
};
