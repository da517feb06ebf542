import { formatDate } from '../domain/civil-date.ts';
import type { Entity } from '../entities/index.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperRow, PaperSheet } from './plain.ts';
import { tickCell } from './tick-cell.ts';
import { valueWord } from './value-word.ts';

/** Lines to write by hand what nobody thought of. */
const SPARE = 3;
const BOXES = { open: 'none', good: 'tick', bad: 'tick', na: 'dash' } as const;

/** 답사 점검표: a sheet for each place, with what is switched on, measured and asked there; filled in, or empty to be written on. */
export const siteVisit = definePlainPaper('siteVisit', {
  room: 'venue',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['venue', 'venueCheck'],
  needs: ['venue'],
  options: { which: oneOf(['candidates', 'chosen']), fill: oneOf(['written', 'blank']) },
  compose({ settings, words, common, rows, head, text, name, phone }) {
    const isBlank = settings.fill === 'blank';
    const venues = rows('venue').filter(({ state, isChosen }) =>
      settings.which === 'chosen' ? isChosen : state !== 'dropped',
    );

    function checkRow(check: Entity<'venueCheck'>): PaperRow {
      const state = isBlank ? 'open' : check.state;
      return {
        cells: [
          tickCell(BOXES[state], common),
          text('venueCheck', check, 'text'),
          state === 'open' ? ' ' : valueWord(settings.locale, 'venueCheckState', state),
          isBlank ? ' ' : text('venueCheck', check, 'note'),
        ],
      };
    }
    function plainRow(line: string): PaperRow {
      return { cells: [tickCell('none', common), line, ' ', ' '] };
    }
    function sheet(venue: Entity<'venue'>): PaperSheet {
      const own = rows('venueCheck').filter(({ venueId }) => venueId === venue.id);
      const written = (value: string) => (isBlank ? '' : value);
      const host = venue.hostId === null ? '' : [name(venue.hostId), phone(venue.hostId)].join(' ').trim();
      const measured = ['areaM2', 'seatsTheatre', 'seatsClassroom', 'seatsRounds', 'wheelchairPlaces'] as const;
      return {
        title: text('venue', venue, 'title'),
        facts: [
          { label: head('venue', 'address'), value: text('venue', venue, 'address') },
          { label: head('venue', 'hostId'), value: host },
          {
            label: head('venue', 'visitedOn'),
            value: venue.visitedOn === null ? '' : written(formatDate(venue.visitedOn, settings.locale)),
          },
        ],
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.done, width: 11, align: 'center' },
              { head: head('venueCheck', 'text') },
              { head: head('venueCheck', 'state'), width: 24, align: 'center' },
              { head: head('venueCheck', 'note'), width: 62 },
            ],
            rows: [
              ...(own.length === 0 ? words.lines.split('\n').map(plainRow) : own.map(checkRow)),
              ...Array.from({ length: SPARE }, () => plainRow(' ')),
            ],
            empty: words.empty,
          },
          { kind: 'heading', text: words.measured },
          {
            kind: 'form',
            lines: measured.map((column) => ({
              label: head('venue', column),
              value: written(venue[column] === null ? '' : String(venue[column])),
            })),
          },
          {
            kind: 'form',
            lines: [{ label: head('venue', 'visitNote'), value: written(text('venue', venue, 'visitNote')) }],
          },
          { kind: 'form', lines: [words.visitor, words.houseSaid].map((label) => ({ label, value: '' })) },
        ],
      };
    }
    return venues.length === 0 ? [{ blocks: [{ kind: 'prose', text: words.empty }] }] : venues.map(sheet);
  },
});
