import { formatWon } from '../domain/money.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';
import { ACCESS_FACTS, hoursText, seatsLine } from './venue-words.ts';

type Venue = Entity<'venue'>;

/** Candidates on one sheet; more begin another. */
const ACROSS = 4;

/** 장소 비교표: places side by side; what must fit first, then seats, price and hours, access, the way, and why. */
export const venueComparison = definePlainPaper('venueComparison', {
  room: 'venue',
  icon: 'table',
  page: 'landscape',
  audiences: ['shared', 'internal'],
  reads: ['venue'],
  needs: ['venue'],
  options: { dropped: flag(true), reasons: flag(true) },
  compose({ settings, words, rows, head, text, name }) {
    const { locale } = settings;
    const venues = rows('venue').filter(({ state }) => settings.dropped || state !== 'dropped');
    const fact = (code: string) => valueWord(locale, 'placeFact', code);
    const allowance = (code: string) => valueWord(locale, 'allowance', code);
    const number = (value: number | null) => value?.toLocaleString('en') ?? '';

    function price(venue: Venue): string {
      const won = venue.priceWon === null ? '' : `${formatWon(venue.priceWon)}${words.won}`;
      const amount = venue.priceWon === 0 ? words.free : won;
      return [amount, text('venue', venue, 'priceNote')].filter((part) => part !== '').join('\n');
    }
    return chunks(venues, ACROSS).map((own) => {
      const line = (label: string, cell: (venue: Venue) => string) => ({ cells: [label, ...own.map(cell)] });
      const told = (column: keyof Venue & string) =>
        line(head('venue', column), (venue) => text('venue', venue, column));
      return {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.criterion, width: 42 },
              ...own.map((venue) => ({
                head: `${text('venue', venue, 'title')}${venue.isChosen ? ` (${words.chosen})` : ''}`,
              })),
            ],
            rows: [
              line(head('venue', 'state'), ({ state }) => valueWord(locale, 'venueState', state)),
              line(head('venue', 'fits'), ({ fits }) => fact(fits)),
              line(head('venue', 'helpsFocus'), ({ helpsFocus }) => fact(helpsFocus)),
              told('fitNote'),
              line(words.seats, (venue) => seatsLine(locale, venue, words.from)),
              line(`${head('venue', 'houseCapacity')} / ${head('venue', 'wheelchairPlaces')}`, (venue) =>
                venue.houseCapacity === null && venue.wheelchairPlaces === null
                  ? ''
                  : `${number(venue.houseCapacity) || '–'} / ${number(venue.wheelchairPlaces) || '–'}`,
              ),
              line(head('venue', 'priceWon'), price),
              line(words.hours, hoursText),
              line(
                `${head('venue', 'foodAllowed')} / ${head('venue', 'filmingAllowed')}`,
                ({ foodAllowed, filmingAllowed }) => `${allowance(foodAllowed)} / ${allowance(filmingAllowed)}`,
              ),
              told('houseRules'),
              told('equipment'),
              line(words.access, (venue) =>
                ACCESS_FACTS.filter((column) => venue[column] !== 'unknown')
                  .map((column) => `${head('venue', column)}: ${fact(venue[column])}`)
                  .join('\n'),
              ),
              told('accessNote'),
              told('address'),
              told('transport'),
              told('parking'),
              line(head('venue', 'hostId'), ({ hostId }) => (hostId === null ? '' : name(hostId))),
              ...(settings.reasons ? [told('reason')] : []),
            ].filter(({ cells }) => cells.slice(1).some((cell) => cell !== '')),
            empty: words.empty,
          },
        ],
      };
    });
  },
});

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
