import { z } from 'zod';
import { defineEntity } from './define.ts';
import { choice, line, note, orNone, rank, ref, requiredLine, won } from './fields.ts';

const VENDOR_KINDS = ['caterer', 'crew', 'rental', 'printing', 'agency', 'other'] as const;
const VENDOR_STATES = ['candidate', 'asked', 'quoted', 'chosen', 'dropped'] as const;

/**
 * 업체: who is asked for a quote, of whichever trade. Name and phone of the contact stand in the directory (`personId`); what only one
 * trade asks stays empty for the others (rooms 케이터링 and 촬영).
 */
export const vendor = defineEntity({
  room: 'catering',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  files: 'other',
  fields: {
    kind: choice(z.enum(VENDOR_KINDS), 'vendorKind', 'caterer'),
    title: requiredLine({ personal: 'free' }),
    personId: ref('person', 'clear'),
    state: choice(z.enum(VENDOR_STATES), 'vendorState', 'candidate'),
    /** Why it was chosen, or was not. */
    reason: note({ personal: 'free' }),
    quoteWon: orNone(won()),
    perHeadWon: orNone(won()),
    /** What the quote covers. */
    scope: note({ personal: 'free' }),
    /** The least that is delivered or paid, as the vendor says it. */
    minimum: line({ personal: 'free' }),
    /** Delivery, setting up, fetching back. */
    delivery: note({ personal: 'free' }),
    /** The paper it gives for the money: tax invoice, card slip. */
    evidence: line({ personal: 'free' }),
    /** Work of theirs that was seen, or a sample that was shared with them. */
    samples: note({ personal: 'free' }),
    /** Who may use the raw files, and for what. */
    rights: note({ personal: 'free' }),
    terms: note({ personal: 'free' }),
    note: note({ personal: 'about' }),
    rank: rank(),
  },
});
