import type { door as ko, doorUndo as koUndo } from '../ko/door.ts';
import type { Words } from '../words.ts';

export const door: Words<typeof ko> = {};

export const doorUndo: Words<typeof koUndo> = {
  door: {
    arrive: 'arrival of {{what}}',
    leave: 'departure of {{what}}',
    give: 'handing out to {{what}}',
    undo: 'taking back an entry of {{what}}',
    walkIn: 'walk-in {{what}}',
  },
};
