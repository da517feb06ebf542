import type { cateringEntities as ko } from '../ko/catering-entities.ts';
import type { Words } from '../words.ts';

export const cateringEntities: Words<typeof ko> = {
  thing: { vendor: 'Vendor' },
  count: { vendor_other: '{{count}} vendors', vendor_one: '{{count}} vendor' },
  column: {
    vendor: {
      kind: 'trade',
      title: 'vendor',
      personId: 'contact person',
      state: 'state',
      reason: 'why chosen or not',
      quoteWon: 'quote',
      perHeadWon: 'price per head',
      scope: 'what the quote covers',
      minimum: 'minimum order',
      delivery: 'delivery, set-up, pick-up',
      evidence: 'receipt kind',
      samples: 'work seen, samples shared',
      rights: 'rights to the raw files',
      terms: 'terms',
      note: 'note',
    },
  },
  value: {
    vendorKind: {
      caterer: 'Catering',
      crew: 'Filming',
      rental: 'Rental',
      printing: 'Printing',
      agency: 'Agency',
      other: 'Other',
    },
    vendorState: {
      candidate: 'Candidate',
      asked: 'Asked for a quote',
      quoted: 'Quoted',
      chosen: 'Chosen',
      dropped: 'Dropped',
    },
  },
};
