/** Where what a gate misses can be answered: a field of the overview, or another room. */
import type { GateCode } from '@shared/domain/gates.ts';

type BriefField =
  | 'proposerExit'
  | 'proposerExitOn'
  | 'noticePurpose'
  | 'noticeTiming'
  | 'noticeContact'
  | 'cautionOneOff'
  | 'cautionPlanner'
  | 'claimedEffect'
  | 'institutionDifficulty'
  | 'answerEffect'
  | 'answerDifficulty'
  | 'answerAlternatives'
  | 'oneOffAcknowledged'
  | 'participantSize'
  | 'filming'
  | 'optOutsAsked'
  | 'optOutsCrewTold';

/** A field of the overview that an address can point at. */
export type OverviewField =
  | BriefField
  | 'question'
  | 'purpose'
  | 'awareness'
  | 'participantTitle'
  | 'venue'
  | 'eventDate'
  | 'planningStart'
  | 'allottedBudget';

export type GatePlace =
  | { readonly room: 'overview'; readonly field: OverviewField }
  /** A card of the board, by the item of the toolkit that it answers. */
  | { readonly room: 'board'; readonly card: string }
  | { readonly room: 'money' | 'documents' }
  | { readonly room: 'people'; readonly tab: 'shifts' };

function field(name: OverviewField): GatePlace {
  return { room: 'overview', field: name };
}

const PLACES: Readonly<Record<GateCode, GatePlace>> = {
  'gate.proposerExit': field('proposerExit'),
  'gate.noticeAdvised': field('proposerExit'),
  'gate.meetingDate': field('proposerExitOn'),
  'gate.noticePurpose': field('noticePurpose'),
  'gate.noticeTiming': field('noticeTiming'),
  'gate.noticeContact': field('noticeContact'),
  'gate.cautionOneOff': field('cautionOneOff'),
  'gate.cautionPlanner': field('cautionPlanner'),
  'gate.question': field('question'),
  'gate.claimedEffect': field('claimedEffect'),
  'gate.institutionDifficulty': field('institutionDifficulty'),
  'gate.answerEffect': field('answerEffect'),
  'gate.answerDifficulty': field('answerDifficulty'),
  'gate.answerAlternatives': field('answerAlternatives'),
  'gate.oneOffAcknowledged': field('oneOffAcknowledged'),
  'gate.purpose': field('purpose'),
  'gate.participantSize': field('participantSize'),
  'gate.awareness': field('awareness'),
  'gate.venueIdea': field('venue'),
  'gate.eventDate': field('eventDate'),
  'gate.planningStart': field('planningStart'),
  'gate.spanShort': field('planningStart'),
  'gate.spanLong': field('planningStart'),
  'gate.allottedBudget': field('allottedBudget'),
  'gate.budgetOver': { room: 'money' },
  'gate.foodLine': { room: 'money' },
  'gate.participantTitle': field('participantTitle'),
  'gate.reception': { room: 'board', card: 'D22' },
  'gate.running': { room: 'board', card: 'D23' },
  'gate.emergency': { room: 'board', card: 'D24' },
  'gate.coverage': { room: 'people', tab: 'shifts' },
  'gate.filming': field('filming'),
  'gate.optOutsAsked': field('optOutsAsked'),
  'gate.optOutsCrewTold': field('optOutsCrewTold'),
  'gate.cueSheet': { room: 'documents' },
  'gate.roleTable': { room: 'documents' },
  'gate.feedback': { room: 'board', card: 'F05' },
  'gate.thanks': { room: 'board', card: 'F09' },
  'gate.settlement': { room: 'documents' },
};

export function gatePlace(code: GateCode): GatePlace {
  return PLACES[code];
}

/** The address (after #) where a missing item can be answered. */
export function gateAddress(experimentId: string, code: GateCode): string {
  const place = gatePlace(code);
  const base = `/e/${experimentId}/${place.room}`;
  if (place.room === 'overview') return `${base}/${place.field}`;
  if (place.room === 'people') return `${base}/${place.tab}`;
  return place.room === 'board' ? `${base}/${place.card}` : base;
}
