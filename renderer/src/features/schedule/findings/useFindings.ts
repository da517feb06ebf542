/** What the schedule finds out: chains that late cards hold up, and what clashes. */
import type { RoleItem } from '@shared/contract/people.contract.ts';
import { meetingThings, workThing } from '@shared/domain/clash-things.ts';
import type { ThingKind } from '@shared/domain/clash-things.ts';
import { findClashes } from '@shared/domain/clashes.ts';
import type { Clash } from '@shared/domain/clashes.ts';
import { chainsOf, lateChains } from '@shared/domain/schedule/late-chains.ts';
import type { LateChain } from '@shared/domain/schedule/late-chains.ts';
import { dueDay } from '@shared/domain/task-due.ts';
import { useData } from '@app/lib/data.ts';
import type { Schedule } from '../useSchedule.ts';

/** What is told of either side of a clash. */
export type Side = Pick<RoleItem, 'title' | 'place' | 'date' | 'start' | 'end'> & { readonly kind: ThingKind };

export interface Findings {
  readonly chains: readonly LateChain[];
  readonly clashes: readonly Clash<ThingKind>[];
  /** A card, a cue, a shift or a meeting by its id. */
  readonly things: ReadonlyMap<string, Side>;
}

export function useFindings({ experimentId, cards, gates, facts, today, daysOff }: Schedule): Findings {
  const { data: items = [] } = useData('role.items', { experimentId });
  const { data: meetings = [] } = useData('meeting.rows', { experimentId });
  const { data: attendees = [] } = useData('meetingAttendee.rows', { experimentId });
  const deadlines = cards.flatMap((card) => {
    const due = dueDay(card);
    return due === null || card.status === 'done'
      ? []
      : [{ kind: 'task' as const, id: card.id, stage: card.stage, due }];
  });
  const { eventDate } = facts;
  const things = [...items.map((item) => workThing(item, eventDate)), ...meetingThings(meetings, attendees)];
  return {
    chains: lateChains(chainsOf(cards), gates, today),
    clashes: findClashes({ things, deadlines, eventDate, daysOff }),
    things: new Map([
      ...items.map((item): [string, Side] => [item.id, item]),
      ...meetings.map(({ id, title, place, heldOn, startAt, endAt }): [string, Side] => [
        id,
        { kind: 'meeting', title, place, date: heldOn, start: startAt, end: endAt },
      ]),
    ]),
  };
}
