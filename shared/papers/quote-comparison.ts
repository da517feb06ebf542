import { formatWon } from '../domain/money.ts';
import type { Won } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Vendors on one sheet; more begin another. */
const ACROSS = 4;

const AMOUNTS = ['quoteWon', 'perHeadWon'] as const;
const TEXTS = ['scope', 'minimum', 'delivery', 'evidence', 'terms'] as const;

/** 견적 비교표: caterers side by side, with why one was chosen and the others were not (비교견적). */
export const quoteComparison = definePlainPaper('quoteComparison', {
  room: 'catering',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal'],
  reads: ['vendor'],
  needs: ['vendor'],
  options: { reasons: flag(true) },
  compose({ settings, words, rows, head, text }) {
    const vendors = rows('vendor').filter(({ kind }) => kind === 'caterer');
    const sheets = Array.from({ length: Math.max(1, Math.ceil(vendors.length / ACROSS)) }, (_, at) =>
      vendors.slice(at * ACROSS, (at + 1) * ACROSS),
    );
    return sheets.map((own) => {
      const line = (label: string, cell: (vendor: Entity<'vendor'>) => string) => ({
        cells: [{ text: label, strong: true as const }, ...own.map(cell)],
      });
      const amount = (value: Won | null) => (value === null ? '' : `${formatWon(value)}${words.won}`);
      return {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.criterion, width: 44 },
              ...own.map((vendor) => ({
                head: `${text('vendor', vendor, 'title')}${vendor.state === 'chosen' ? ` (${words.chosen})` : ''}`,
              })),
            ],
            rows:
              own.length === 0
                ? []
                : [
                    line(head('vendor', 'state'), ({ state }) => valueWord(settings.locale, 'vendorState', state)),
                    ...AMOUNTS.map((name) => line(head('vendor', name), (vendor) => amount(vendor[name]))),
                    ...TEXTS.map((name) => line(head('vendor', name), (vendor) => text('vendor', vendor, name))),
                    ...(settings.reasons
                      ? [line(head('vendor', 'reason'), (vendor) => text('vendor', vendor, 'reason'))]
                      : []),
                  ],
            empty: words.empty,
          },
        ],
      };
    });
  },
});
