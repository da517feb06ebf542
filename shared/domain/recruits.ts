/** Guests and crew as a pipeline: who is needed, who has said yes, what is missing (requirements C31–C35, D04–D05). */
import { isNear, SURE_BY } from './near-event.ts';
import type { CivilDate } from './units.ts';

/** 단순 지원, 퍼실리테이터, 사회자 are told apart by the toolkit (requirements C35); the others are whom else one asks. */
export const RECRUIT_KINDS = [
  'support',
  'facilitator',
  'host',
  'guest',
  'proposer',
  'crew',
  'partner',
  'other',
] as const;
/** In the order of the way. */
export const RECRUIT_STATES = [
  'uncontacted',
  'contacted',
  'considering',
  'confirmed',
  'declined',
  'cancelled',
] as const;
export type RecruitState = (typeof RECRUIT_STATES)[number];
export const SLIDES_STATES = ['notNeeded', 'waiting', 'received', 'reviewed'] as const;

export interface Need {
  readonly id: string;
  readonly needed: number;
  readonly byOn: CivilDate | null;
}

export interface Recruit {
  readonly id: string;
  readonly needId: string;
  readonly state: RecruitState;
  readonly substituteOfId: string | null;
  readonly slides: (typeof SLIDES_STATES)[number];
}

/** Said no, or cancelled. */
export function hasRefused(state: RecruitState): boolean {
  return state === 'declined' || state === 'cancelled';
}

export function confirmedFor(need: Need, recruits: readonly Recruit[]): number {
  return recruits.filter(({ needId, state }) => needId === need.id && state === 'confirmed').length;
}

/** Who said no or cancelled while the role still lacks somebody and nobody stands in for them. */
export function withoutSubstitute<R extends Recruit>(needs: readonly Need[], recruits: readonly R[]): readonly R[] {
  const lacking = new Set(needs.filter((need) => confirmedFor(need, recruits) < need.needed).map(({ id }) => id));
  const replaced = new Set(recruits.flatMap(({ substituteOfId }) => substituteOfId ?? []));
  return recruits.filter(({ id, needId, state }) => hasRefused(state) && lacking.has(needId) && !replaced.has(id));
}

/** Roles that lack somebody although the day for it has passed. */
export function overdueNeeds<N extends Need>(
  needs: readonly N[],
  recruits: readonly Recruit[],
  today: CivilDate,
): readonly N[] {
  return needs.filter((need) => need.byOn !== null && need.byOn < today && confirmedFor(need, recruits) < need.needed);
}

/** Days before the event by which slides and scripts should be there. */
const SLIDES_BY = 3;

/** Asked but not sure although the event is near. */
export function unsureRecruits<R extends Recruit>(
  recruits: readonly R[],
  today: CivilDate,
  eventDate: CivilDate | null,
): readonly R[] {
  return isNear(today, eventDate, SURE_BY)
    ? recruits.filter(({ state }) => state === 'contacted' || state === 'considering')
    : [];
}

/** Confirmed people whose slides or script have not come although the event is near (requirements D05). */
export function missingSlides<R extends Recruit>(
  recruits: readonly R[],
  today: CivilDate,
  eventDate: CivilDate | null,
): readonly R[] {
  return isNear(today, eventDate, SLIDES_BY)
    ? recruits.filter(({ state, slides }) => state === 'confirmed' && slides === 'waiting')
    : [];
}
