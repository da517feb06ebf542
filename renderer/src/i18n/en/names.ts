import type { names as ko } from '../ko/names.ts';
import type { Words } from '../words.ts';

export const names: Words<typeof ko> = {
  title_one: '{{count}} name that is not in the list of people',
  title_other: '{{count}} names that are not in the list of people',
  choice: '“{{name}}”',
  confirm_one: 'Add {{count}} person',
  confirm_other: 'Add {{count}} people',
  text: {
    notice_one: '{{count}} name that is not in the list of people was kept as text',
    notice_other: '{{count}} names that are not in the list of people were kept as text',
    choose: 'Choose names…',
    keepAll: 'Keep all as text',
    about:
      'Names chosen as people are added to the list of people and linked wherever the cue sheets of this experiment hold them. The others stay as they are written.',
    person: 'Person',
    keep: 'Text',
  },
  duty: {
    about: 'Names to be added go into the list of people and get this duty. The others are left out.',
    person: 'Add',
    keep: 'Leave out',
    leaveAll: 'Go on without them',
    cancelled: 'Not in the list of people: {{names}}',
  },
};
