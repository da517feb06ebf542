import { formatPlainDate } from '../domain/civil-date.ts';
import { goesBack, SUPPLY_KINDS } from '../domain/supplies.ts';
import type { CivilDate } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { tickCell } from './tick-cell.ts';
import { valueWord } from './value-word.ts';

type Supply = Entity<'supply'>;

/** 집기·장비 목록: by kind, with boxes to tick when a thing is there, was tried, and went back (requirements D30–D31). */
export const supplies = definePlainPaper('supplies', {
  room: 'venue',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['supply'],
  needs: ['supply'],
  options: { ready: flag(true) },
  compose({ settings, words, common, rows, head, text, name }) {
    const { locale } = settings;
    const listed = rows('supply').filter(
      ({ kind, state }) => kind !== 'sign' && state !== 'notNeeded' && (settings.ready || state !== 'ready'),
    );
    const day = (date: CivilDate | null) => (date === null ? '' : formatPlainDate(date, locale));
    const columns = [
      { head: words.there, width: 12, align: 'center' },
      { head: head('supply', 'title') },
      { head: head('supply', 'quantity'), width: 20, align: 'right' },
      { head: head('supply', 'place'), width: 28 },
      { head: head('supply', 'source'), width: 30 },
      { head: head('supply', 'personId'), width: 22 },
      { head: head('supply', 'dueOn'), width: 23, figures: true },
      { head: words.back, width: 25, align: 'center' },
    ] as const;

    function from(supply: Supply): string {
      const lender = text('supply', supply, 'lender');
      return [supply.source === 'unknown' ? '' : valueWord(locale, 'supplySource', supply.source), lender]
        .filter((part) => part !== '')
        .join('\n');
    }
    function back(supply: Supply) {
      if (!goesBack(supply)) return words.stays;
      if (supply.returnedOn !== null) return day(supply.returnedOn);
      const by = day(supply.returnOn);
      return { text: `□ ${by === '' ? '' : `~${by}`}` };
    }
    function table(own: readonly Supply[]): PaperBlock {
      return {
        kind: 'table',
        columns,
        rows: own.map((supply) => ({
          cells: [
            tickCell(supply.state === 'ready' ? 'tick' : 'none', common),
            {
              text: text('supply', supply, 'title'),
              ...small([supply.isTested ? words.tested : '', text('supply', supply, 'note')]),
            },
            `${supply.quantity.toLocaleString('en')} ${text('supply', supply, 'unit')}`.trim(),
            text('supply', supply, 'place'),
            from(supply),
            supply.personId === null ? '' : name(supply.personId),
            day(supply.dueOn),
            back(supply),
          ],
        })),
        empty: words.empty,
      };
    }
    const kinds = SUPPLY_KINDS.map((kind) => ({ kind, own: listed.filter((supply) => supply.kind === kind) })).filter(
      ({ own }) => own.length > 0,
    );
    return [
      {
        blocks:
          kinds.length === 0
            ? [table([])]
            : kinds.flatMap(({ kind, own }): readonly PaperBlock[] => [
                { kind: 'heading', text: `${valueWord(locale, 'supplyKind', kind)} ${own.length}` },
                table(own),
              ]),
      },
    ];
  },
});

function small(parts: readonly string[]): { readonly small?: string } {
  const said = parts.filter((part) => part !== '').join(' · ');
  return said === '' ? {} : { small: said };
}
