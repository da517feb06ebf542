import { z } from 'zod';
import { QUANTITY_BASES } from '../domain/bound-quantity.ts';
import { MOST_DAYS_BEFORE } from '../domain/days-before.ts';
import { SUPPLY_KINDS, SUPPLY_SOURCES, SUPPLY_STATES } from '../domain/supplies.ts';
import { defineEntity } from './define.ts';
import { choice, day, flag, integer, line, onCopy, orNone, plannedDay, rank, ref, requiredLine } from './fields.ts';

/** 준비물·장비·안내 표지: what must be there, how much of it, from where, and that it goes back (requirements D13–D16, D30–D31). */
export const supply = defineEntity({
  room: 'venue',
  name: ['title'],
  order: ['experimentId'],
  together: [
    ['perUnits', 'perHeads'],
    ['dueOn', 'daysBefore'],
  ],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(SUPPLY_KINDS), 'supplyKind', 'supply'),
    /** Where it is used, or where a sign hangs. */
    place: line({ personal: 'free' }),
    quantity: integer(0, 1_000_000, 1),
    unit: line({ personal: 'free' }),
    /** The head count that `quantity` follows, as in the budget (`domain/bound-quantity`). */
    basis: choice(z.enum(QUANTITY_BASES), 'quantityBasis', 'manual'),
    perUnits: integer(1, 100_000, 1),
    perHeads: integer(1, 100_000, 1),
    margin: integer(0, 1_000, 0),
    pack: integer(1, 100_000, 1),
    /** `quantity` was typed over the one that follows from the basis, and stays. */
    isQuantityTyped: flag(),
    source: choice(z.enum(SUPPLY_SOURCES), 'supplySource', 'unknown'),
    /** From whom it is rented, borrowed or bought. */
    lender: line({ personal: 'free' }),
    personId: ref('person', 'clear'),
    dueOn: plannedDay(),
    /** So many days before the event; the day follows it. Null: the day was typed. */
    daysBefore: orNone(integer(0, MOST_DAYS_BEFORE)),
    state: onCopy(choice(z.enum(SUPPLY_STATES), 'supplyState', 'missing'), 'reset'),
    /** Switched on and tried, not only seen (requirements D13–D15). */
    isTested: onCopy(flag(), 'reset'),
    returnOn: plannedDay(),
    returnedOn: onCopy(orNone(day()), 'reset'),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});
