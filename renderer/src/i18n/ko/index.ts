import { board } from './board.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { errors } from '@shared/words/ko/errors.ts';
import { gate } from './gate.ts';
import { grid } from './grid.ts';
import { library } from './library.ts';
import { overview } from './overview.ts';
<<<<<<< HEAD
import { people } from './people.ts';
=======
import { programme } from './programme.ts';
>>>>>>> 4790de0 (Add the programme room: sheets, table, participants' timetable)
import { shell } from './shell.ts';
import { undo } from './undo.ts';

/** The source locale: its shape is the type of the others. A room adds its words here. */
export const ko = {
  board,
  common,
  documents,
  errors,
  gate,
  grid,
  library,
  overview,
<<<<<<< HEAD
  people,
=======
  programme,
>>>>>>> 4790de0 (Add the programme room: sheets, table, participants' timetable)
  shell,
  undo,
} as const;
