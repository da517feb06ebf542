/** What of the place and the supplies follows when the event's date or its head counts change. */
import type { Entity } from '@shared/entities/index.ts';
import { boundQuantity, MOST_QUANTITY } from '@shared/domain/bound-quantity.ts';
import { dayBefore } from '@shared/domain/days-before.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { seatsOf } from '@shared/domain/venue-capacity.ts';
import { capacityFindings, chosenVenue } from '@shared/domain/venue-findings.ts';
import type { Reader } from '../../db/reader.ts';
import type { EffectConsumer, Effects, EffectWarning, RowMove, RowStay } from '../experiment/effects.shared.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

type Experiment = Entity<'experiment'>;

/** The consumer of the room: what follows from the event's row alone. */
export const venueEffects: EffectConsumer = (reader, before, after) => {
  const counts = { before: headCountsOf(reader, before), after: headCountsOf(reader, after) };
  const seats = seatEffects(reader, after.id, counts.before, counts.after);
  const terms = termMoves(reader, before, after);
  const supplies = supplyEffects(reader, before, after, counts.before, counts.after);
  return {
    moves: [...terms, ...supplies.moves],
    stays: [...seats.stays, ...supplies.stays],
    warnings: seats.warnings,
  };
};

/** Supplies that follow how many came, where that is said. */
export function supplyQuantities(reader: Reader, event: Experiment, before: HeadCounts, after: HeadCounts): Effects {
  return supplyEffects(reader, event, event, before, after);
}

/** Whether those who are expected find a seat in the chosen place, and whether the house lets them in. */
function seatEffects(
  reader: Reader,
  experimentId: string,
  before: HeadCounts,
  after: HeadCounts,
): { readonly stays: readonly RowStay[]; readonly warnings: readonly EffectWarning[] } {
  const venue = chosenVenue(reader.list('venue', { experimentId }));
  const isSame = (name: 'expected' | 'everyone' | 'peak') => before[name].value === after[name].value;
  if (venue === undefined) return { stays: [], warnings: [] };
  const ofSeats = !isSame('expected');
  const ofHouse = !isSame('everyone') || !isSame('peak');
  // Only what the change is about: a peak that the house takes says nothing of the seats.
  const found = capacityFindings(venue, after).filter(
    ({ code }) => (ofSeats && code === 'seatsShort') || (ofHouse && code === 'overCapacity'),
  );
  const knows = seatsOf(venue) !== null || venue.houseCapacity !== null;
  const isShort = found.some(({ code }) => code === 'seatsShort');
  const reason = isShort ? 'seatsShort' : found.length > 0 ? 'overCapacity' : 'seatsEnough';
  return {
    stays:
      (ofSeats || found.length > 0) && knows && after.expected.value !== null
        ? [{ table: 'venue', id: venue.id, reason }]
        : [],
    warnings: found.map(({ code, params }) => ({
      code,
      params: { ...params, title: venue.title, before: before.expected.value ?? 0 },
    })),
  };
}

/** The day of a row that hangs on the event's, where it changes; what is done or typed by hand stays. */
function movedDay(
  before: Experiment,
  after: Experiment,
  { dueOn, daysBefore }: { readonly dueOn: CivilDate | null; readonly daysBefore: number | null },
): CivilDate | null {
  if (before.eventDate === after.eventDate) return null;
  const next = dayBefore(after.eventDate, daysBefore);
  return next === dueOn ? null : next;
}

function termMoves(reader: Reader, before: Experiment, after: Experiment): readonly RowMove<'venueTerm'>[] {
  return reader.list('venueTerm', { experimentId: after.id }).flatMap((term) => {
    const dueOn = term.doneOn === null ? movedDay(before, after, term) : null;
    return dueOn === null ? [] : [{ table: 'venueTerm', id: term.id, patch: { dueOn } } as const];
  });
}

function supplyEffects(
  reader: Reader,
  before: Experiment,
  after: Experiment,
  was: HeadCounts,
  is: HeadCounts,
): { readonly moves: readonly RowMove<'supply'>[]; readonly stays: readonly RowStay[] } {
  const moves: RowMove<'supply'>[] = [];
  const stays: RowStay[] = [];
  for (const supply of reader.list('supply', { experimentId: after.id })) {
    const { id } = supply;
    const next = boundQuantity(supply, is);
    const isOther = next?.quantity !== boundQuantity(supply, was)?.quantity;
    const dueOn = supply.state === 'ready' ? null : movedDay(before, after, supply);
    const day = dueOn === null ? {} : { dueOn };
    if (!isOther) {
      if (dueOn !== null) moves.push({ table: 'supply', id, patch: day });
      continue;
    }
    const reason = supply.isQuantityTyped
      ? 'typed'
      : next === null
        ? 'countUnknown'
        : next.quantity > MOST_QUANTITY
          ? 'tooMany'
          : null;
    if (reason !== null) stays.push({ table: 'supply', id, reason });
    const quantity = reason === null && next !== null && next.quantity !== supply.quantity ? next.quantity : null;
    const patch = { ...day, ...(quantity === null ? {} : { quantity }) };
    if (Object.keys(patch).length > 0) moves.push({ table: 'supply', id, patch });
  }
  return { moves, stays };
}
