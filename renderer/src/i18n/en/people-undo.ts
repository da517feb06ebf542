import type { peopleUndo as ko } from '../ko/people-undo.ts';
import type { Words } from '../words.ts';

export const peopleUndo: Words<typeof ko> = {
  person: {
    edit_one: 'edit a person',
    edit_other: 'edit {{count}} people',
    editOne: 'edit {{what}}',
    remove_one: 'delete a person and their duties',
    remove_other: 'delete {{count}} people and their duties',
    removeOne: 'delete {{what}} and their duties',
  },
  role: {
    assign: 'assign {{name}} to “{{title}}”',
    unassign: 'take {{name}} off “{{title}}”',
    setOne: 'change who does “{{title}}”',
    set_one: 'change who does a duty',
    set_other: 'change who does {{count}} duties',
  },
};
