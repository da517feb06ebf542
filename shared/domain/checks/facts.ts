/**
 * The register of what the app knows by itself (rooms R10): each fact says whether it holds, in a word and a number, what that rests on,
 * and where it is looked at. Nothing of it is stored; no fact depends on the day on which it is asked for.
 */
import { lineAmount, sumWon } from '../amounts.ts';
import { POST_ITEMS } from '../gate-items.ts';
import { headsOf } from '../participants.ts';
import type { WatchedKind } from '../shifts/posts.ts';
import { goesBack } from '../supplies.ts';
import type { CheckStore, StoreSupply } from './check-store.ts';
import type { BaseFact, FactKey, LineFact } from './fact-keys.ts';
import { isLineFact, LINE_FACTS } from './fact-keys.ts';
import { printOf } from './fingerprint.ts';
import type { FactParts } from './fingerprint.ts';

/** `none`: nothing is written from which it could be told, which is no fault. */
type FactState = 'holds' | 'lacks' | 'none';

/** Words for each stand in `shared/words/ko/check-facts.ts` and `en`. */
export const FACT_SAYINGS = [
  'ok',
  'nothing',
  'notChosen',
  'notBooked',
  'nobody',
  'undecided',
  'short',
  'open',
  'unposted',
  'over',
  'noAllotted',
  'noOrder',
  'unconfirmed',
  'notReady',
  'untested',
  'withoutMarker',
  'noFilming',
  'withoutLead',
  'gap',
  'notIssued',
  'outdated',
  'notTold',
  'notPosted',
  'outstanding',
] as const;
type FactSaying = (typeof FACT_SAYINGS)[number];

interface FactAnswer {
  readonly state: FactState;
  readonly says: FactSaying;
  /** People, things, minutes or won, as the saying has it. */
  readonly count: number;
}

type Answered = FactAnswer & { readonly parts: FactParts };

/** The rooms where facts are looked at. */
type FactRoom = 'venue' | 'people' | 'publicity' | 'money' | 'catering' | 'filming' | 'programme' | 'documents';

interface FactSpec {
  /** Days from the event by which it should hold. */
  readonly offsetDays: number;
  readonly room: FactRoom;
  /** The line of the toolkit that it answers: the app says it, so nobody has to tick it. */
  readonly source: string | null;
  /** All of the store that it reads. */
  readonly reads: readonly (keyof CheckStore)[];
  readonly answer: (store: CheckStore) => Answered;
}

function holds(parts: FactParts): Answered {
  return { state: 'holds', says: 'ok', count: 0, parts };
}

function none(parts: FactParts, says: FactSaying = 'nothing'): Answered {
  return { state: 'none', says, count: 0, parts };
}

/** Lacking by so many; holding where that is none. */
function lacking(says: FactSaying, count: number, parts: FactParts): Answered {
  return count === 0 ? holds(parts) : { state: 'lacks', says, count, parts };
}

function venueBooked({ venues }: CheckStore): Answered {
  const chosen = venues.find(({ isChosen }) => isChosen);
  const parts = { booking: chosen === undefined ? [venues.length > 0] : [chosen.id, chosen.state] };
  if (venues.length === 0) return none(parts);
  if (chosen === undefined) return lacking('notChosen', 1, parts);
  return chosen.state === 'booked' ? holds(parts) : lacking('notBooked', 1, parts);
}

function participants({ participations, experiment }: CheckStore): Answered {
  const inState = (...states: readonly string[]) => participations.filter(({ state }) => states.includes(state));
  const undecided = inState('applied', 'selected').length;
  const confirmed = headsOf(inState('confirmed'));
  const parts = { participants: [participations.length > 0, undecided, confirmed], heads: experiment.headCount };
  if (participations.length === 0) return none(parts);
  if (undecided > 0) return lacking('undecided', undecided, parts);
  if (confirmed === 0) return lacking('nobody', 1, parts);
  return lacking('short', Math.max(0, (experiment.headCount ?? 0) - confirmed), parts);
}

/** Calls for participants answer where some are planned; before that the cards of the board. */
function publicity({ posts, cards }: CheckStore): Answered {
  const calls = posts.filter(({ kind }) => kind === 'recruiting' || kind === 'preEvent');
  if (calls.length > 0) {
    const waiting = calls.filter(({ state }) => state !== 'posted');
    return lacking('unposted', waiting.length, { posts: calls.map(({ id, state }) => [id, state === 'posted']) });
  }
  const own = cards.filter(({ area, stage }) => area === 'publicity' && stage !== 'followup');
  const parts = { cards: own.map(({ id, status }) => [id, status === 'done']) };
  if (own.length === 0) return none(parts);
  return lacking('open', own.filter(({ status }) => status !== 'done').length, parts);
}

/** A sum too large to count is at least over any budget. */
function plannedSum({ budgetLines }: CheckStore): number {
  const amounts = budgetLines.map((line) => lineAmount(line));
  const total = sumWon(amounts.flatMap((amount) => (amount.ok ? [amount.value] : [])));
  return total.ok && amounts.every(({ ok }) => ok) ? total.value : Number.MAX_SAFE_INTEGER;
}

function budget(store: CheckStore): Answered {
  const { allottedBudget: allotted } = store.experiment;
  const planned = plannedSum(store);
  const parts = { planned: [store.budgetLines.length > 0, planned], allotted };
  if (store.budgetLines.length === 0) return none(parts);
  return allotted === null ? none(parts, 'noAllotted') : lacking('over', Math.max(0, planned - allotted), parts);
}

function cateringOrder({ orders, meals }: CheckStore): Answered {
  const standing = orders.filter(({ state }) => state !== 'cancelled');
  const parts = { orders: standing.map(({ id, state, guaranteed }) => [id, state, guaranteed]), meals: meals > 0 };
  if (standing.length === 0) return meals > 0 ? lacking('noOrder', 1, parts) : none(parts);
  const waiting = standing.filter(({ state }) => state === 'draft' || state === 'sent');
  return lacking('unconfirmed', waiting.length, parts);
}

function wanted(supplies: readonly StoreSupply[], takes: (supply: StoreSupply) => boolean): readonly StoreSupply[] {
  return supplies.filter((supply) => supply.state !== 'notNeeded' && takes(supply));
}

function supplies(store: CheckStore): Answered {
  const own = wanted(store.supplies, ({ kind }) => kind !== 'equipment' && kind !== 'marker');
  const parts = { supplies: own.map(({ id, state }) => [id, state === 'ready']) };
  if (own.length === 0) return none(parts);
  return lacking('notReady', own.filter(({ state }) => state !== 'ready').length, parts);
}

function equipment(store: CheckStore): Answered {
  const own = wanted(store.supplies, ({ kind }) => kind === 'equipment');
  const isTried = ({ state, isTested }: StoreSupply) => state === 'ready' && isTested;
  const parts = { supplies: own.map((supply) => [supply.id, isTried(supply)]) };
  if (own.length === 0) return none(parts);
  return lacking('untested', own.filter((supply) => !isTried(supply)).length, parts);
}

function returned(store: CheckStore): Answered {
  const own = wanted(store.supplies, goesBack);
  const parts = { supplies: own.map(({ id, returnedOn }) => [id, returnedOn !== null]) };
  if (own.length === 0) return none(parts);
  return lacking('outstanding', own.filter(({ returnedOn }) => returnedOn === null).length, parts);
}

function markers({ filming, optOuts, markersNeeded, supplies: all }: CheckStore): Answered {
  const ready = wanted(all, ({ kind, state }) => kind === 'marker' && state === 'ready');
  const stock = ready.reduce((sum, { quantity }) => sum + quantity, 0);
  const parts = { filming, markers: [optOuts.withoutMarker, markersNeeded], supplies: stock };
  if (filming !== 'planned') return none(parts, 'noFilming');
  if (optOuts.withoutMarker > 0) return lacking('withoutMarker', optOuts.withoutMarker, parts);
  return markersNeeded === 0 ? none(parts) : lacking('notReady', Math.max(0, markersNeeded - stock), parts);
}

function leads({ cues }: CheckStore): Answered {
  const parts = { people: cues.map(({ id, hasLead }) => [id, hasLead]) };
  if (cues.length === 0) return none(parts);
  return lacking('withoutLead', cues.filter(({ hasLead }) => !hasLead).length, parts);
}

/** Shifts answer where there are some; before that the card of the toolkit. */
function duty(kind: WatchedKind) {
  return ({ uncovered, cards }: CheckStore): Answered => {
    const gaps = uncovered[kind];
    const own = cards.filter(({ source }) => source === POST_ITEMS[kind]);
    if (gaps !== undefined) {
      const minutes = gaps.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
      return lacking('gap', minutes, { gaps: gaps.map(({ from, to }) => [from, to]), people: null });
    }
    const parts = { gaps: null, people: own.map((card) => [card.id, ...card.leads]) };
    if (own.length === 0) return none(parts);
    return lacking('nobody', own.some((card) => card.leads.length > 0) ? 0 : 1, parts);
  };
}

function issued(kind: string) {
  return ({ papers: all, cues }: CheckStore): Answered => {
    const own = all.filter((paper) => paper.kind === kind);
    const parts = {
      issue: own.map(({ code }) => code),
      content: own.map(({ now }) => now),
      cues: cues.map(({ id, says }) => [id, says]),
    };
    if (own.length > 0) return lacking('outdated', own.filter(({ code, now }) => code !== now).length, parts);
    return cues.length === 0 ? none(parts) : lacking('notIssued', 1, parts);
  };
}

function papers({ papers: all }: CheckStore): Answered {
  const parts = {
    issue: all.map(({ kind, number, code }) => [kind, number, code]),
    content: all.map(({ now }) => now),
  };
  if (all.length === 0) return none(parts);
  return lacking('outdated', all.filter(({ code, now }) => code !== now).length, parts);
}

function optOutsTold({ filming, optOuts, isCrewTold }: CheckStore): Answered {
  const { markers: worn, withoutMarker } = optOuts;
  const parts = { filming, optOuts: { markers: worn, withoutMarker }, told: isCrewTold };
  if (filming !== 'planned') return none(parts, 'noFilming');
  return lacking('notTold', isCrewTold ? 0 : 1, parts);
}

function filmingNotice({ filming, signOn }: CheckStore): Answered {
  const parts = { filming, sign: signOn };
  if (filming !== 'planned') return none(parts, 'noFilming');
  return lacking('notPosted', signOn === null ? 1 : 0, parts);
}

export const LINE_SPECS: Readonly<Record<LineFact, FactSpec>> = {
  venueBooked: { offsetDays: -42, room: 'venue', source: null, reads: ['venues'], answer: venueBooked },
  participants: {
    offsetDays: -21,
    room: 'people',
    source: null,
    reads: ['participations', 'experiment'],
    answer: participants,
  },
  publicity: { offsetDays: -14, room: 'publicity', source: null, reads: ['posts', 'cards'], answer: publicity },
  budget: { offsetDays: -30, room: 'money', source: null, reads: ['budgetLines', 'experiment'], answer: budget },
  cateringOrder: { offsetDays: -7, room: 'catering', source: null, reads: ['orders', 'meals'], answer: cateringOrder },
  supplies: { offsetDays: -1, room: 'venue', source: 'D30', reads: ['supplies'], answer: supplies },
  equipment: { offsetDays: -2, room: 'venue', source: 'D31', reads: ['supplies'], answer: equipment },
  markers: {
    offsetDays: -3,
    room: 'filming',
    source: 'D11',
    reads: ['filming', 'optOuts', 'markersNeeded', 'supplies'],
    answer: markers,
  },
  leads: { offsetDays: -5, room: 'programme', source: null, reads: ['cues'], answer: leads },
  reception: {
    offsetDays: -3,
    room: 'people',
    source: null,
    reads: ['uncovered', 'cards'],
    answer: duty('reception'),
  },
  running: { offsetDays: -3, room: 'people', source: null, reads: ['uncovered', 'cards'], answer: duty('running') },
  emergency: { offsetDays: -3, room: 'people', source: null, reads: ['uncovered', 'cards'], answer: duty('emergency') },
  cueSheet: { offsetDays: -3, room: 'documents', source: null, reads: ['papers', 'cues'], answer: issued('cueSheet') },
  roleTable: {
    offsetDays: -3,
    room: 'documents',
    source: null,
    reads: ['papers', 'cues'],
    answer: issued('roleTable'),
  },
  optOutsTold: {
    offsetDays: -1,
    room: 'filming',
    source: 'D12',
    reads: ['filming', 'optOuts', 'isCrewTold'],
    answer: optOutsTold,
  },
  filmingNotice: {
    offsetDays: 0,
    room: 'filming',
    source: null,
    reads: ['filming', 'signOn'],
    answer: filmingNotice,
  },
  papers: { offsetDays: -1, room: 'documents', source: null, reads: ['papers'], answer: papers },
  returned: { offsetDays: 7, room: 'venue', source: null, reads: ['supplies'], answer: returned },
};

const BASE_PARTS: Readonly<Record<BaseFact, (store: CheckStore) => FactParts>> = {
  eventTime: ({ experiment: { eventDate, eventStart, eventMinutes } }) => ({
    date: eventDate,
    time: [eventStart, eventMinutes],
  }),
  place: ({ experiment, venues }) => ({
    place: [experiment.venue, venues.find(({ isChosen }) => isChosen)?.id ?? null],
  }),
  heads: ({ experiment, expected }) => ({ heads: [experiment.headCount, expected] }),
  programme: ({ cues }) => ({ cues: cues.map(({ id, says }) => [id, says]) }),
};

/** How a fact stands, so that a change of it is seen later. */
export function factPrint(key: FactKey, store: CheckStore): string {
  return printOf(isLineFact(key) ? LINE_SPECS[key].answer(store).parts : BASE_PARTS[key](store));
}

export interface FactReading extends FactAnswer {
  readonly key: LineFact;
  readonly print: string;
}

/** Every line that the app answers by itself, in the order of the register. */
export function readFacts(store: CheckStore): readonly FactReading[] {
  return LINE_FACTS.map((key) => {
    const { parts, ...answer } = LINE_SPECS[key].answer(store);
    return { key, ...answer, print: printOf(parts) };
  });
}
