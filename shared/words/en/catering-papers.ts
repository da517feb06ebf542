import type { cateringPapers as ko } from '../ko/catering-papers.ts';
import type { Words } from '../words.ts';

export const cateringPapers: Words<typeof ko> = {
  name: { cateringOrder: 'Catering order', quoteComparison: 'Quotes compared', dietSummary: 'Diet summary' },
  option: {
    cateringOrder: { receipt: 'Print the lines for the receipt' },
    quoteComparison: { reasons: 'Print the reasons' },
    dietSummary: {},
  },
  plain: {
    cateringOrder: {
      to: 'To',
      heads: '{{count}} people',
      pack: ' packs',
      amount: 'Amount (won)',
      supply: 'Supply',
      vat: 'VAT',
      total: 'Total',
      diets: 'Diets (counts only)',
      noDiets: 'Asked, none',
      dietsUnasked: 'Not asked yet',
      bringing: 'Delivery, set-up, pick-up',
      delivery: 'Delivery',
      setBy: 'set up by {{time}}',
      clearBy: 'cleared by {{time}}',
      receipt: 'Inspection and receipt',
      receivedAt: 'Received at',
      checked: 'Quantities and faults',
      contactPhone: 'Phone on the day',
      signatures: 'Signatures',
      ordering: 'Ordered by',
      vendor: 'Vendor',
      receiving: 'Received by',
      noItems: 'No items yet.',
      empty: 'No orders yet.',
    },
    quoteComparison: {
      criterion: 'Quote',
      chosen: 'chosen',
      won: ' won',
      empty: 'No caterers to compare.',
    },
    dietSummary: {
      askedOn: 'Asked on',
      heads: '{{count}} people',
      items: 'What suits them',
      noItem: 'nothing',
      empty: 'No diets yet.',
      explained: 'A person may stand on several lines, so they are not added up. Nobody is named.',
    },
  },
};
