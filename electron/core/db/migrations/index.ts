import { firstRelease } from './0001-first-release.ts';
import { attachments } from './0002-attachments.ts';
import { historyIndexes } from './0003-history-indexes.ts';
import { personalData } from './0004-personal-data.ts';
import { orderIndexes } from './0005-order-indexes.ts';
import { destroyedThings } from './0006-destroyed-things.ts';
import { otherPeople } from './0007-other-people.ts';
import { unsaidChoices } from './0008-unsaid-choices.ts';
import { rowGestures } from './0009-row-gestures.ts';
import { ownerColumns } from './0010-owners.ts';
import { undoFloor } from './0011-undo-floor.ts';
import { partnersSponsors } from './0012-partners-sponsors.ts';
import { oneAnswer } from './0013-one-answer.ts';
import { anchoredDates } from './0014-anchored-dates.ts';
import { contactLog } from './0015-contact-log.ts';
import { counts } from './0016-counts.ts';
import { checkStates } from './0017-check-states.ts';
import { meetings } from './0018-meetings.ts';
import { topicRoom } from './0019-topic.ts';
import { shiftTables } from './0020-shifts.ts';
import { participants } from './0021-participants.ts';
import { proposerRoom } from './0022-proposer.ts';
import { vendors } from './0023-vendor.ts';
import { planRoom } from './0024-plan.ts';
import { venueRoom } from './0025-venue.ts';
import { cateringRoom } from './0026-catering.ts';
import { filmingRoom } from './0027-filming.ts';
import { floorRoom } from './0028-floor.ts';
import { publicityRoom } from './0029-publicity.ts';
import { checksRoom } from './0030-checks.ts';
import { dayRoom } from './0031-day.ts';
import { doorRoom } from './0032-door.ts';
import { followupRoom } from './0033-followup.ts';
import { paymentsRoom } from './0034-payments.ts';
import { contentTables } from './0035-contents.ts';
import { dayEvidence } from './0036-day-evidence.ts';
import { floorPicture } from './0037-floor-picture.ts';
import { surveyTally } from './0038-survey-tally.ts';
import { zoneCorners } from './0039-zone-corners.ts';
import { proposalMeeting } from './0040-proposal-meeting.ts';
import type { Migration } from './migration.ts';

/** Every migration ever released, oldest first; versions run 1, 2, 3 … without a hole. */
export const MIGRATIONS: readonly Migration[] = [
  firstRelease,
  attachments,
  historyIndexes,
  personalData,
  orderIndexes,
  destroyedThings,
  otherPeople,
  unsaidChoices,
  rowGestures,
  ownerColumns,
  undoFloor,
  partnersSponsors,
  oneAnswer,
  anchoredDates,
  contactLog,
  counts,
  checkStates,
  meetings,
  topicRoom,
  shiftTables,
  participants,
  proposerRoom,
  vendors,
  planRoom,
  venueRoom,
  cateringRoom,
  filmingRoom,
  floorRoom,
  publicityRoom,
  checksRoom,
  dayRoom,
  doorRoom,
  followupRoom,
  paymentsRoom,
  contentTables,
  dayEvidence,
  floorPicture,
  surveyTally,
  zoneCorners,
  proposalMeeting,
];
