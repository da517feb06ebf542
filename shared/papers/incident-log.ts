import { formatInstant, seoulMinuteOfDay } from '../domain/civil-date.ts';
import { formatClock } from '../domain/clock-time.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Rows to write by hand. */
const BLANK = 8;

/** 특이사항 기록지: what was noted so far, and rows to go on by hand. */
export const incidentLog = definePlainPaper('incidentLog', {
  room: 'day',
  icon: 'checks',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  // Blank, it is taken along to any event that has a cue sheet.
  reads: ['incident', 'incidentEntry', 'cue'],
  needs: ['incident', 'cue'],
  options: { blanks: flag(true), struck: flag(false) },
  compose({ settings, words, rows, text, name }) {
    const entries = rows('incidentEntry').filter(({ stricken }) => settings.struck || !stricken);
    const clock = (at: Parameters<typeof seoulMinuteOfDay>[0]) => formatClock(seoulMinuteOfDay(at));
    const written = rows('incident').map((incident) => ({
      cells: [
        String(incident.number),
        formatInstant(incident.at, settings.locale),
        text('incident', incident, 'place'),
        {
          text: text('incident', incident, 'summary'),
          strong: true as const,
          small: valueWord(settings.locale, 'incidentKind', incident.kind),
        },
        entries
          .filter(({ incidentId }) => incidentId === incident.id)
          .map(
            (entry) =>
              `${clock(entry.at)} ${text('incidentEntry', entry, 'text')}${entry.stricken ? ` (${words.struck})` : ''}`,
          )
          .join('\n'),
        incident.ownerId === null ? '' : name(incident.ownerId),
        incident.closedAt === null ? words.open : clock(incident.closedAt),
      ],
    }));
    const blank = Array.from({ length: settings.blanks ? BLANK : 0 }, () => ({
      cells: [' ', ' ', ' ', '\n ', ' ', ' ', ' '],
    }));
    return [
      {
        facts: [{ label: words.total, value: words.count.replace('{{count}}', String(written.length)) }],
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 14, align: 'center' },
              { head: words.at, width: 36, align: 'center', figures: true },
              { head: words.place, width: 36 },
              { head: words.what },
              { head: words.done, width: 84 },
              { head: words.owner, width: 26 },
              { head: words.closed, width: 20, align: 'center', figures: true },
            ],
            rows: [...written, ...blank],
            empty: words.empty,
          },
          { kind: 'prose', text: words.rule },
        ],
      },
    ];
  },
});
