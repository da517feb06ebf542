import type { ko } from '../ko/index.ts';
import type { Words } from '../words.ts';
import { attachments } from './attachments.ts';
import { backups } from './backups.ts';
import { board } from './board.ts';
import { bundle } from './bundle.ts';
import { common } from './common.ts';
import { condition } from './condition.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { effects } from './effects.ts';
import { fault } from './fault.ts';
import { errors } from '@shared/words/en/errors.ts';
import { papers } from '@shared/words/en/papers.ts';
import { foreign } from '@shared/words/en/foreign.ts';
import { gate } from './gate.ts';
import { glossary } from './glossary.ts';
import { grid } from './grid.ts';
import { imports } from './imports.ts';
import { guide } from './guide.ts';
import { history } from './history.ts';
import { keys } from './keys.ts';
import { library } from './library.ts';
import { list } from './list.ts';
import { lock } from './lock.ts';
import { meetings } from './meetings.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { overview } from './overview.ts';
import { palette } from './palette.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { records } from './records.ts';
import { shell } from './shell.ts';
import { proposer } from './proposer.ts';
import { participants } from './participants.ts';
import { shifts } from './shifts.ts';
import { plan } from './plan.ts';
import { venue } from './venue.ts';
import { catering } from './catering.ts';
import { filming } from './filming.ts';
import { floor } from './floor.ts';
import { publicity } from './publicity.ts';
import { checks } from './checks.ts';
import { day } from './day.ts';
import { door } from './door.ts';
import { followup } from './followup.ts';
import { payments } from './payments.ts';
import { tableExport } from './table-export.ts';
import { topic } from './topic.ts';
import { timeline } from './timeline.ts';
import { undo } from './undo.ts';
import { view } from './view.ts';

export const en: Words<typeof ko> = {
  attachments,
  backups,
  board,
  bundle,
  common,
  condition,
  dates,
  documents,
  effects,
  errors,
  fault,
  foreign,
  gate,
  glossary,
  grid,
  imports,
  guide,
  history,
  keys,
  library,
  list,
  lock,
  meetings,
  money,
  names,
  overview,
  palette,
  papers,
  people,
  privacy,
  programme,
  records,
  shell,
  proposer,
  participants,
  shifts,
  plan,
  venue,
  catering,
  filming,
  floor,
  publicity,
  checks,
  day,
  door,
  followup,
  payments,
  tableExport,
  topic,
  timeline,
  undo,
  view,
};
