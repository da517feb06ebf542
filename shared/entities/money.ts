import { z } from 'zod';
import { QUANTITY_BASES } from '../domain/bound-quantity.ts';
import { defineEntity } from './define.ts';
import {
  balance,
  choice,
  day,
  flag,
  integer,
  line,
  note,
  orNone,
  rank,
  ref,
  requiredLine,
  since,
  won,
} from './fields.ts';

export const sourceKind = z.enum(['subsidy', 'own', 'sponsor', 'other']);

/** 재원 */
export const fundingSource = defineEntity({
  room: 'money',
  name: ['name'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    name: requiredLine({ personal: 'free' }),
    /** What it gives; null while nobody said. */
    amount: orNone(won()),
    /** Bank interest earned on this source. */
    interest: won(),
    rank: rank(),
    /** Null: nobody said. Only what is known to be a subsidy goes back. */
    kind: orNone(choice(sourceKind, 'sourceKind')),
  },
});

/** 비목·세목·항목 */
export const budgetLine = defineEntity({
  room: 'money',
  name: ['item', 'subcategory', 'category'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['perUnits', 'perHeads']],
  gestures: true,
  fields: {
    /** 비목 */
    category: line({ personal: 'free' }),
    /** 세목 */
    subcategory: line({ personal: 'free' }),
    /** 항목 */
    item: line({ personal: 'free' }),
    unitPrice: won(),
    quantity: integer(0, 1_000_000, 1),
    quantityUnit: line({ personal: 'free' }),
    times: integer(0, 100_000, 1),
    timesUnit: line({ personal: 'free' }),
    sourceId: ref('fundingSource', 'clear'),
    /** Food and drink, for the catering gate (requirements C47). */
    isFood: flag(),
    note: note({ personal: 'free' }),
    rank: rank(),
    /** The head count that `quantity` follows; `manual`: none. */
    basis: since(choice(z.enum(QUANTITY_BASES), 'quantityBasis', 'manual'), 'manual'),
    /** `perUnits` for every `perHeads` people: 1 for each of 15, or 12 for 10, which is 1.2 each. */
    perUnits: since(integer(1, 100_000, 1), 1),
    perHeads: since(integer(1, 100_000, 1), 1),
    /** Added on top, in percent. */
    margin: since(integer(0, 1_000, 0), 0),
    /** Only whole packs are bought: rounded up to a multiple of this. */
    pack: since(integer(1, 100_000, 1), 1),
    /** `quantity` was typed over the one that follows from the basis, and stays. */
    isQuantityTyped: since(flag(), false),
  },
});

const meansOfPayment = z.enum(['card', 'transfer', 'cash', 'other']);
/** `none`: no evidence was recorded. */
const evidenceKind = z.enum(['taxInvoice', 'invoice', 'cardSlip', 'cashReceipt', 'receipt', 'voucher', 'none']);
const withholdingKind = z.enum(['none', 'other', 'business', 'daily']);

/** 지출 */
export const expense = defineEntity({
  room: 'money',
  name: ['description', 'payee'],
  order: ['experimentId'],
  files: 'receipt',
  together: [['supply', 'vat', 'total']],
  // Whoever signs a voucher is a person, also where nothing is withheld.
  taxed: { by: 'withholding', unless: 'none', isPerson: ({ evidence }) => evidence === 'voucher' },
  onCopy: 'drop',
  gestures: true,
  rules: [{ code: 'vatMismatch', at: 'total', holds: ({ supply, vat, total }) => supply + vat === total }],
  fields: {
    lineId: ref('budgetLine', 'clear'),
    sourceId: ref('fundingSource', 'clear'),
    date: orNone(day()),
    payee: line({ personal: 'name' }),
    description: line({ personal: 'free' }),
    supply: balance(),
    vat: balance(),
    total: balance(),
    evidence: choice(evidenceKind, 'evidence', 'none'),
    evidenceNumber: line({ personal: 'about' }),
    withholding: choice(withholdingKind, 'withholding', 'none'),
    note: note({ personal: 'free' }),
    rank: rank(),
    /** Null: nobody said how it was paid. */
    means: orNone(choice(meansOfPayment, 'means')),
    /** Who was paid, of the directory; `payee` is then empty. */
    personId: since(ref('person', 'clear'), null),
  },
});
