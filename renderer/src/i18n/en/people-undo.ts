import type { peopleUndo as ko } from '../ko/people-undo.ts';
import type { Words } from '../words.ts';

export const peopleUndo: Words<typeof ko> = {
  person: {
    add_one: 'add a person',
    add_other: 'add {{count}} people',
    addOne: 'add {{name}}',
    edit_one: 'edit a person',
    edit_other: 'edit {{count}} people',
    editOne: 'edit {{name}}',
    paste_one: 'paste a person',
    paste_other: 'paste {{count}} people',
    remove_one: 'delete a person and their duties',
    remove_other: 'delete {{count}} people and their duties',
    removeOne: 'delete {{name}} and their duties',
    move_one: 'move a person',
    move_other: 'move {{count}} people',
    moveOne: 'move {{name}}',
  },
  role: {
    assign: 'assign {{name}} to “{{title}}”',
    unassign: 'take {{name}} off “{{title}}”',
    setOne: 'change who does “{{title}}”',
    set_one: 'change who does a duty',
    set_other: 'change who does {{count}} duties',
  },
};
