/** What the schedule finds out: chains that late cards hold up, and what clashes. */
import type { RoleItem } from '@shared/contract/people.contract.ts';
import { findClashes } from '@shared/domain/clashes.ts';
import type { Clash, TimedThing } from '@shared/domain/clashes.ts';
import { chainsOf, lateChains } from '@shared/domain/schedule/late-chains.ts';
import type { LateChain } from '@shared/domain/schedule/late-chains.ts';
import { dueDay } from '@shared/domain/task-due.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useData } from '@app/lib/data.ts';
import type { Schedule } from '../useSchedule.ts';

/** What can clash. */
type ThingKind = 'task' | 'cue';

export interface Findings {
  readonly chains: readonly LateChain[];
  readonly clashes: readonly Clash<ThingKind>[];
  /** A card or a cue by its id. */
  readonly things: ReadonlyMap<string, RoleItem>;
}

/** The programme of the event: whatever happens on its day takes turns there, and nobody has to be told that it shares the venue. */
const EVENT = 'event';

function thingOf(
  { kind, id, date, endDate, start, end, place, leads, deputies, sheet }: RoleItem,
  eventDate: CivilDate | null,
): TimedThing<ThingKind> {
  const programme = date !== null && date === eventDate ? EVENT : sheet;
  return { kind, id, date, endDate, start, end, place, people: [...leads, ...deputies], programme };
}

export function useFindings({ experimentId, cards, gates, facts, today, daysOff }: Schedule): Findings {
  const { data: items = [] } = useData('role.items', { experimentId });
  const deadlines = cards.flatMap((card) => {
    const due = dueDay(card);
    return due === null || card.status === 'done'
      ? []
      : [{ kind: 'task' as const, id: card.id, stage: card.stage, due }];
  });
  const { eventDate } = facts;
  const things = items.map((item) => thingOf(item, eventDate));
  return {
    chains: lateChains(chainsOf(cards), gates, today),
    clashes: findClashes({ things, deadlines, eventDate, daysOff }),
    things: new Map(items.map((item) => [item.id, item])),
  };
}
