/**
 * What is wrong with the dates of an experiment: said with the place and the remedy, never in the way (requirements A27, X2). Work on the
 * event day is where it belongs, whatever day that is.
 */
import { dateResolver, ringOfDates } from './anchored-dates.ts';
import type { AnchorDays } from './anchored-dates.ts';
import { dueDay } from './task-due.ts';
import type { Dated } from './task-due.ts';
import type { Stage } from './stage.ts';
import type { CivilDate } from './units.ts';
import { dayFacts } from './working-days.ts';

export interface WarnedCard extends Dated {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
}

/** Where the remedy is. */
export type DatePlace =
  | { readonly room: 'overview'; readonly field: 'eventDate' | 'planningStart' | 'settlementDue' }
  | { readonly room: 'board'; readonly cardId: string }
  | { readonly room: 'schedule' };

export interface DateWarning {
  readonly code:
    | 'planningAfterEvent'
    | 'settlementBeforeEvent'
    | 'ring'
    | 'anchorGone'
    | 'eventYearUnknown'
    | 'eventOnHoliday'
    | 'settlementOnDayOff'
    | 'namedOnDayOff'
    | 'cardAfterEvent'
    | 'cardOnDayOff';
  readonly place: DatePlace;
  /** `date`; `name` of the holiday, empty for a plain weekend; `title` of the card or the named date. */
  readonly params: { readonly date: CivilDate | null; readonly name: string; readonly title: string };
}

/** The stages whose work comes before the event. */
const BEFORE_EVENT: ReadonlySet<Stage> = new Set(['topic', 'plan', 'prepare']);

export function dateWarnings(days: AnchorDays, cards: readonly WarnedCard[]): readonly DateWarning[] {
  const { own } = dateResolver(days);
  /** What keeps people from working on the day; empty for a plain weekend, null for a working day. */
  function rest(date: CivilDate): string | null {
    const { isWorkingDay, holidays, ownDayOff } = dayFacts(date, own);
    return isWorkingDay ? null : [...holidays, ...(ownDayOff === null ? [] : [ownDayOff])].join(', ');
  }
  return [
    ...orderWarnings(days),
    ...namedWarnings(days, rest),
    ...eventWarnings(days, rest),
    ...cardWarnings(days, cards, rest),
  ];
}

type Rest = (date: CivilDate) => string | null;

function warning(
  code: DateWarning['code'],
  place: DatePlace,
  params: Partial<DateWarning['params']> = {},
): DateWarning {
  return { code, place, params: { date: null, name: '', title: '', ...params } };
}

function orderWarnings({ eventDate, planningStart, settlementDue }: AnchorDays): readonly DateWarning[] {
  if (eventDate === null) return [];
  return [
    ...(planningStart !== null && planningStart > eventDate
      ? [warning('planningAfterEvent', { room: 'overview', field: 'planningStart' }, { date: planningStart })]
      : []),
    ...(settlementDue !== null && settlementDue < eventDate
      ? [warning('settlementBeforeEvent', { room: 'overview', field: 'settlementDue' }, { date: settlementDue })]
      : []),
  ];
}

/** The event may well be on a weekend; on a holiday people are away. */
function eventWarnings({ eventDate, settlementDue }: AnchorDays, rest: Rest): readonly DateWarning[] {
  const name = eventDate === null ? null : rest(eventDate);
  const settlementRest = settlementDue === null ? null : rest(settlementDue);
  return [
    ...(eventDate !== null && !dayFacts(eventDate).isYearKnown
      ? [warning('eventYearUnknown', { room: 'overview', field: 'eventDate' }, { date: eventDate })]
      : []),
    ...(name === null || name === ''
      ? []
      : [warning('eventOnHoliday', { room: 'overview', field: 'eventDate' }, { date: eventDate, name })]),
    ...(settlementRest === null
      ? []
      : [
          warning(
            'settlementOnDayOff',
            { room: 'overview', field: 'settlementDue' },
            { date: settlementDue, name: settlementRest },
          ),
        ]),
  ];
}

function namedWarnings(days: AnchorDays, rest: Rest): readonly DateWarning[] {
  const resolver = dateResolver(days);
  const ring = new Set(ringOfDates(days.namedDates));
  return days.namedDates.flatMap(({ id, title, anchor, anchorDateId }) => {
    const place = { room: 'schedule' } as const;
    if (ring.has(id)) return [warning('ring', place, { title })];
    if (anchor === 'named' && anchorDateId === null) return [warning('anchorGone', place, { title })];
    const date = resolver.named(id);
    const name = date === null || date === days.eventDate ? null : rest(date);
    return name === null ? [] : [warning('namedOnDayOff', place, { title, date, name })];
  });
}

function cardWarnings({ eventDate }: AnchorDays, cards: readonly WarnedCard[], rest: Rest): readonly DateWarning[] {
  const open = cards.flatMap((card) => {
    const due = card.status === 'done' ? null : dueDay(card);
    return due === null || due === eventDate ? [] : [{ card, due }];
  });
  const late = open.filter(({ card, due }) => eventDate !== null && BEFORE_EVENT.has(card.stage) && due > eventDate);
  return [
    ...late.map(({ card: { id, title }, due }) =>
      warning('cardAfterEvent', { room: 'board', cardId: id }, { title, date: due }),
    ),
    ...open.flatMap(({ card: { id, title }, due }) => {
      const name = rest(due);
      return name === null ? [] : [warning('cardOnDayOff', { room: 'board', cardId: id }, { title, date: due, name })];
    }),
  ];
}
