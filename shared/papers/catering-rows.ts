/** What the papers of 케이터링 read, put together once: servings with their times, head counts, orders that stand. */
import { countsOfVendor } from '../domain/catering/eating-counts.ts';
import { timedServices } from '../domain/catering/service-times.ts';
import type { TimedService } from '../domain/catering/service-times.ts';
import { sheetCues } from '../domain/cue-spans.ts';
import { cameHeads, presencesOf } from '../domain/door/presence.ts';
import { withoutWalkIns } from '../domain/door/walk-ins.ts';
import { countPeople, headCounts } from '../domain/head-counts.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';

export const ORDER_TABLES = [
  'vendor',
  'mealService',
  'menuItem',
  'cateringOrder',
  'dietCount',
  'cateringRule',
  'cueSheet',
  'cue',
  'cueAssignment',
  'shiftEntry',
  'participation',
  'closing',
  'checkIn',
] as const;
type OrderTable = (typeof ORDER_TABLES)[number];

type OrderContext = Pick<PaperContext<PlainName, OrderTable, PaperOptions>, 'days' | 'event' | 'rows'>;

export interface PrintedOrder {
  readonly order: Entity<'cateringOrder'>;
  readonly vendor: Entity<'vendor'> | undefined;
  readonly guaranteed: number | null;
  /** In the order of the day. */
  readonly items: readonly { readonly item: Entity<'menuItem'>; readonly timed: TimedService<Entity<'mealService'>> }[];
  readonly services: readonly TimedService<Entity<'mealService'>>[];
}

/** Every order that was not cancelled. */
export function printedOrders({ days, event, rows }: OrderContext): readonly PrintedOrder[] {
  const cues = sheetCues(rows('cueSheet'), rows('cue'), days.eventDate);
  const timed = timedServices(rows('mealService'), cues, days.eventDate);
  const onDuty = new Set([...rows('cueAssignment'), ...rows('shiftEntry')].map(({ personId }) => personId));
  const presences = presencesOf(rows('checkIn'));
  const listed = withoutWalkIns({ people: rows('person'), participations: rows('participation') }, presences);
  const people = {
    ...countPeople(listed.people, onDuty, listed.participations),
    came: cameHeads(presences, ['participant']),
  };
  const counts = headCounts(event, people, rows('closing')[0]?.actualHeadCount ?? null);
  const orders = rows('cateringOrder');
  return orders
    .filter(({ state }) => state !== 'cancelled')
    .map((order) => {
      const own = rows('menuItem').filter(({ vendorId }) => vendorId === order.vendorId);
      const items = timed.flatMap((service) =>
        own.filter(({ serviceId }) => serviceId === service.id).map((item) => ({ item, timed: service })),
      );
      return {
        order,
        vendor: rows('vendor').find(({ id }) => id === order.vendorId),
        guaranteed: countsOfVendor(counts, order.vendorId, orders).guaranteed.value,
        items,
        services: timed.filter(({ id }) => items.some(({ item }) => item.serviceId === id)),
      };
    });
}
