/** What is to be looked at before people are fed (rooms R7): each with what it names, in the order in which it hurts. */
import type { QuantityBasis } from '../bound-quantity.ts';
import type { HeadCounts } from '../head-counts.ts';
import type { LineSpan } from '../shifts/coverage.ts';
import { diffDays } from '../civil-date.ts';
import { won } from '../units.ts';
import type { CivilDate, Won } from '../units.ts';
import { dietsWithoutItem } from './diets.ts';
import type { Diet } from './diets.ts';
import { countsOfVendor, eatingCounts, headsEating } from './eating-counts.ts';
import { dryStretch, isDrink, isFed, mealOverlaps, mealWindows } from './meal-rules.ts';
import type { MealTime, WindowTimes } from './meal-rules.ts';
import { itemsAmount } from './menu-items.ts';
import type { ItemFacts } from './menu-items.ts';
import { daysLate, daysLeft, isGiven } from './orders.ts';
import type { OrderState } from './orders.ts';
import type { MealKind, ServiceFacts, TimedService } from './service-times.ts';

interface CateringService extends ServiceFacts {
  readonly kind: MealKind;
  readonly title: string;
  readonly basis: QuantityBasis;
  readonly heads: number | null;
}

interface CateringItem extends ItemFacts {
  readonly name: string;
  readonly diets: string;
}

export interface OrderFacts {
  readonly id: string;
  readonly vendorId: string;
  readonly state: OrderState;
  readonly guaranteed: number | null;
  readonly guaranteedOn: CivilDate | null;
  readonly deadline: CivilDate | null;
  readonly deliverUntil: number | null;
  readonly contactId: string | null;
}

export interface CateringFacts {
  readonly services: readonly TimedService<CateringService>[];
  readonly items: readonly CateringItem[];
  readonly orders: readonly OrderFacts[];
  readonly diets: readonly { readonly kind: Diet; readonly count: number }[];
  readonly dietsAskedOn: CivilDate | null;
  readonly windows: WindowTimes;
  readonly perHeadLimit: Won | null;
  readonly counts: HeadCounts;
  /** When the event is, on its own line; null: nobody has said. */
  readonly event: LineSpan | null;
  readonly eventDate: CivilDate | null;
  readonly today: CivilDate;
  readonly hasFoodLine: boolean;
  /** What the venue says; null: not known. */
  readonly isFoodAllowed: boolean | null;
}

export type CateringIssue =
  | { readonly kind: 'houseBan' }
  | {
      readonly kind: 'mealOverlap' | 'staffMeal';
      readonly meal: MealTime;
      readonly minutes: number;
      readonly count: number;
    }
  | { readonly kind: 'dry'; readonly from: number; readonly to: number; readonly minutes: number }
  | { readonly kind: 'foodLine' | 'dietsUnasked' }
  | { readonly kind: 'diet'; readonly diet: Diet; readonly count: number }
  | {
      readonly kind: 'perHead';
      readonly serviceId: string;
      readonly amount: Won;
      readonly limit: Won;
    }
  | { readonly kind: 'deadlineNear' | 'deadlinePast' | 'late'; readonly orderId: string; readonly days: number }
  | {
      readonly kind: 'belowConfirmed';
      readonly orderId: string;
      readonly guaranteed: number;
      readonly confirmed: number;
    }
  | { readonly kind: 'deliveredLate'; readonly orderId: string; readonly serviceId: string; readonly setBy: number }
  | { readonly kind: 'noContact'; readonly orderId: string };

/** So many days before its deadline an order is warned of. */
export const DEADLINE_NEAR = 3;

/** Once the day of the event is over, only what money asks for is left. */
export function cateringIssues(facts: CateringFacts): readonly CateringIssue[] {
  const isOver = facts.eventDate !== null && diffDays(facts.today, facts.eventDate) < 0;
  return [
    ...(isOver ? [] : [...houseBan(facts), ...orderIssues(facts), ...dayIssues(facts)]),
    ...moneyIssues(facts),
    ...(isOver ? [] : dietIssues(facts)),
  ];
}

function houseBan({ isFoodAllowed, services }: CateringFacts): readonly CateringIssue[] {
  return isFoodAllowed === false && services.length > 0 ? [{ kind: 'houseBan' }] : [];
}

function dayIssues({ services, items, counts, event, windows }: CateringFacts): readonly CateringIssue[] {
  if (event === null) return [];
  const drinking = new Set(items.filter(({ name }) => isDrink(name)).map(({ serviceId }) => serviceId));
  const served = services.map(({ id, from, to, service: { kind } }) => ({
    kind,
    from,
    to,
    drinks: kind === 'drink' || drinking.has(id),
  }));
  const overlaps = mealOverlaps(event, mealWindows(windows));
  const staff = counts.staff.value ?? 0;
  const staffEats = services.some(
    ({ service: { kind, basis } }) => kind === 'staffMeal' || (kind === 'meal' && basis === 'everyone'),
  );
  const dry = services.length === 0 ? null : dryStretch(event, served);
  return [
    ...overlaps
      .filter((window) => !isFed(window, served))
      .map(({ meal, minutes }) => ({ kind: 'mealOverlap' as const, meal, minutes, count: 0 })),
    ...overlaps
      .filter(() => staff > 0 && !staffEats)
      .map(({ meal, minutes }) => ({ kind: 'staffMeal' as const, meal, minutes, count: staff })),
    ...(dry === null ? [] : [{ kind: 'dry' as const, ...dry }]),
  ];
}

function moneyIssues({ services, items, counts, perHeadLimit, hasFoodLine }: CateringFacts): readonly CateringIssue[] {
  const eating = eatingCounts(counts, null);
  const limit = perHeadLimit;
  const over = services.flatMap(({ id, service: { basis, heads } }): CateringIssue[] => {
    const each = perHead(
      itemsAmount(items.filter(({ serviceId }) => serviceId === id)),
      headsEating(basis, heads, eating),
    );
    return limit === null || each === null || each <= limit
      ? []
      : [{ kind: 'perHead', serviceId: id, amount: each, limit }];
  });
  return [...(items.length > 0 && !hasFoodLine ? [{ kind: 'foodLine' as const }] : []), ...over];
}

/** Rounded up, as a limit is passed by any part of a won; null where nobody eats or nobody has said how many do. */
export function perHead(sum: Won, heads: number | null): Won | null {
  if (heads === null || heads === 0) return null;
  const rest = sum % heads;
  return won((sum - rest) / heads + (rest > 0 ? 1 : 0));
}

function orderIssues({ orders, counts, services, items, today }: CateringFacts): readonly CateringIssue[] {
  const confirmed = counts.registered.source === 'confirmed' ? (counts.registered.value ?? 0) : 0;
  return orders
    .filter(({ state }) => state !== 'cancelled' && state !== 'delivered')
    .flatMap((order): readonly CateringIssue[] => {
      const { id: orderId, vendorId, state, deadline, contactId, deliverUntil } = order;
      const left = daysLeft(deadline, today);
      const late = daysLate(order);
      const guaranteed = countsOfVendor(counts, vendorId, orders).guaranteed.value;
      const own = new Set(items.filter((item) => item.vendorId === vendorId).map(({ serviceId }) => serviceId));
      const first = services.find(({ id, setBy }) => setBy !== null && own.has(id));
      const isOpen = !isGiven(state) || order.guaranteed === null;
      return [
        ...(isOpen && left !== null && left < 0 ? [{ kind: 'deadlinePast' as const, orderId, days: -left }] : []),
        ...(isOpen && left !== null && left >= 0 && left <= DEADLINE_NEAR
          ? [{ kind: 'deadlineNear' as const, orderId, days: left }]
          : []),
        ...(late > 0 ? [{ kind: 'late' as const, orderId, days: late }] : []),
        ...(guaranteed !== null && guaranteed < confirmed
          ? [{ kind: 'belowConfirmed' as const, orderId, guaranteed, confirmed }]
          : []),
        ...(first !== undefined && first.setBy !== null && deliverUntil !== null && deliverUntil > first.setBy
          ? [{ kind: 'deliveredLate' as const, orderId, serviceId: first.id, setBy: first.setBy }]
          : []),
        ...(contactId === null ? [{ kind: 'noContact' as const, orderId }] : []),
      ];
    });
}

function dietIssues({ services, items, diets, dietsAskedOn }: CateringFacts): readonly CateringIssue[] {
  const eats = services.some(({ service: { kind } }) => kind !== 'drink');
  if (!eats) return [];
  if (diets.length === 0 && dietsAskedOn === null) return [{ kind: 'dietsUnasked' }];
  return items.length === 0
    ? []
    : dietsWithoutItem(diets, items).map(({ kind: diet, count }) => ({ kind: 'diet', diet, count }));
}
