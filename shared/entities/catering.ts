import { z } from 'zod';
import { QUANTITY_BASES } from '../domain/bound-quantity.ts';
import { DIET_SOURCES, DIETS } from '../domain/catering/diets.ts';
import { USUAL_WINDOWS } from '../domain/catering/meal-rules.ts';
import { ORDER_STATES, ORDER_VAT } from '../domain/catering/orders.ts';
import { MEAL_KINDS } from '../domain/catering/service-times.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  day,
  flag,
  heads,
  integer,
  line,
  minutes,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  won,
} from './fields.ts';

/** 케이터링 기준: meal times and limits, as this experiment reckons with them; without a row the usual ones hold. */
export const cateringRule = defineEntity({
  room: 'catering',
  name: [],
  order: ['experimentId'],
  listed: false,
  onCopy: 'keep',
  together: [
    ['lunchFrom', 'lunchUntil'],
    ['dinnerFrom', 'dinnerUntil'],
  ],
  gestures: true,
  rules: [
    { code: 'endBeforeStart', at: 'lunchUntil', holds: ({ lunchFrom, lunchUntil }) => lunchUntil > lunchFrom },
    { code: 'endBeforeStart', at: 'dinnerUntil', holds: ({ dinnerFrom, dinnerUntil }) => dinnerUntil > dinnerFrom },
  ],
  fields: {
    lunchFrom: { ...clock(), blank: USUAL_WINDOWS.lunchFrom },
    lunchUntil: { ...clock(), blank: USUAL_WINDOWS.lunchUntil },
    dinnerFrom: { ...clock(), blank: USUAL_WINDOWS.dinnerFrom },
    dinnerUntil: { ...clock(), blank: USUAL_WINDOWS.dinnerUntil },
    /** Who says so: the venue, the funder, custom. */
    windowSource: line({ personal: 'free' }),
    /** The most that may be spent on one person at one serving; null: nobody limits it. */
    perHeadLimit: orNone(won()),
    limitSource: line({ personal: 'free' }),
    /** The day on which participants were asked what they do not eat. */
    dietsAskedOn: onCopy(orNone(day()), 'reset'),
    rank: rank(),
  },
});

/** 제공: something to eat or drink at one time of the day (requirements D18, D19). */
export const mealService = defineEntity({
  room: 'catering',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['startAt', 'endAt']],
  gestures: true,
  rules: [
    {
      code: 'endBeforeStart',
      at: 'endAt',
      holds: ({ startAt, endAt }) => startAt === null || endAt === null || Number(endAt) > Number(startAt),
    },
  ],
  fields: {
    kind: choice(z.enum(MEAL_KINDS), 'mealKind', 'snack'),
    title: requiredLine({ personal: 'free' }),
    /** Its time follows this cue's. */
    cueId: ref('cue', 'clear'),
    startAt: orNone(clock()),
    endAt: orNone(clock()),
    place: line({ personal: 'free' }),
    /** Boxes, a buffet, finger food. */
    style: line({ personal: 'free' }),
    /** By how long before the start it is set, and after the end it is cleared. */
    setBefore: orNone(minutes()),
    clearAfter: orNone(minutes()),
    /** Who eats: the head count by which the price for each is reckoned, and which its items begin with; `manual`: `heads`. */
    basis: choice(z.enum(QUANTITY_BASES), 'quantityBasis', 'guaranteed'),
    heads: orNone(heads()),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 품목 */
export const menuItem = defineEntity({
  room: 'catering',
  name: ['name'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['perUnits', 'perHeads']],
  gestures: true,
  fields: {
    serviceId: ref('mealService', 'part'),
    name: requiredLine({ personal: 'free' }),
    /** 규격 */
    spec: line({ personal: 'free' }),
    /** The head count that `quantity` follows; `manual`: none. */
    basis: choice(z.enum(QUANTITY_BASES), 'quantityBasis', 'guaranteed'),
    /** `perUnits` for every `perHeads` people. */
    perUnits: integer(1, 100_000, 1),
    perHeads: integer(1, 100_000, 1),
    /** Added on top, in percent. */
    margin: integer(0, 1_000, 0),
    /** Only whole packs are bought. */
    pack: integer(1, 100_000, 1),
    /** 상자, 팩 */
    packUnit: line({ personal: 'free' }),
    quantity: integer(0, 1_000_000, 0),
    unit: line({ personal: 'free' }),
    /** `quantity` was typed over the one that follows from the basis, and stays. */
    isQuantityTyped: flag(),
    unitPrice: won(),
    vendorId: ref('vendor', 'clear'),
    /** Which diets it suits, as the menu says it. */
    diets: line({ personal: 'free' }),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 발주: what is ordered of one vendor; its items are those of the menu that name the vendor. */
export const cateringOrder = defineEntity({
  room: 'catering',
  name: ['vendorId'],
  order: ['experimentId'],
  key: ['vendorId'],
  onCopy: 'keep',
  together: [['guaranteed', 'guaranteedBy', 'guaranteedOn']],
  gestures: true,
  rules: [
    {
      code: 'endBeforeStart',
      at: 'deliverUntil',
      holds: ({ deliverFrom, deliverUntil }) =>
        deliverFrom === null || deliverUntil === null || Number(deliverUntil) > Number(deliverFrom),
    },
  ],
  fields: {
    vendorId: ref('vendor', 'remove'),
    number: line({ personal: 'free' }),
    state: onCopy(choice(z.enum(ORDER_STATES), 'orderState', 'draft'), 'reset'),
    /** Paid for in any case; null: as many as the event guarantees. */
    guaranteed: onCopy(orNone(heads()), 'reset'),
    guaranteedBy: onCopy(line({ personal: 'name' }), 'reset'),
    guaranteedOn: onCopy(orNone(day()), 'reset'),
    /** Until when the number may change. */
    deadline: plannedDay(),
    deliverFrom: orNone(clock()),
    deliverUntil: orNone(clock()),
    /** Whom the caterer calls on the day. */
    contactId: ref('person', 'clear'),
    /** Gate, parking, lift. */
    access: note({ personal: 'free' }),
    /** Cutlery, packaging, rubbish. */
    waste: line({ personal: 'free' }),
    vat: choice(z.enum(ORDER_VAT), 'orderVat', 'included'),
    lineId: ref('budgetLine', 'clear'),
    servedCount: onCopy(orNone(heads()), 'reset'),
    leftNote: onCopy(note({ personal: 'free' }), 'reset'),
    note: note({ personal: 'about' }),
    rank: rank(),
  },
});

/** 식이: how many do not eat something; a count, never who. */
export const dietCount = defineEntity({
  room: 'catering',
  name: ['label', 'kind'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    kind: choice(z.enum(DIETS), 'diet', 'vegetarian'),
    /** What exactly, where the word of the kind is not enough. */
    label: line({ personal: 'free' }),
    count: integer(0, 100_000, 1),
    source: choice(z.enum(DIET_SOURCES), 'dietSource', 'asked'),
    /** Where the number was found: the form, a call. */
    foundIn: line({ personal: 'free' }),
    rank: rank(),
  },
});
