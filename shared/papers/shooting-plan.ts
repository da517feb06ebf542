import { interviewTime } from '../domain/filming/shot-times.ts';
import type { Span } from '../domain/filming/shot-times.ts';
import { lineClock, rangeText } from '../domain/shifts/shift-times.ts';
import type { Entity } from '../entities/index.ts';
import { FILMING_TABLES, filmingRowsOf } from './filming-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperRow } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 촬영 계획표(콜시트): when the crew comes, who is in it, the day with its shots and interviews, markers by count, whom to call. */
export const shootingPlan = definePlainPaper('shootingPlan', {
  room: 'filming',
  icon: 'schedule',
  page: 'portrait',
  // Names and numbers of a crew help nobody else.
  audiences: ['internal'],
  reads: [...FILMING_TABLES, 'vendor'],
  needs: ['shot', 'interview'],
  options: {},
  compose({ settings, words, common, days, rows, head, text, name, phone }) {
    const { locale } = settings;
    const filming = filmingRowsOf({ days, rows });
    const { brief, hours, counts } = filming;
    const vendors = rows('vendor').filter(({ kind, state }) => kind === 'crew' && state === 'chosen');
    const contacts = new Set(vendors.map(({ personId }) => personId));
    const crew = rows('person').filter(({ id, role }) => role === 'crew' && !contacts.has(id));
    const call = hours === null ? '' : lineClock(hours.from);

    function who(people: readonly string[]): string {
      return people.map((id) => (filming.mustNotShow(id) ? `${name(id)}(${words.notShown})` : name(id))).join(', ');
    }
    function line(span: Span | null, cells: PaperRow['cells']): { readonly at: number; readonly row: PaperRow } {
      return {
        at: span?.from ?? Infinity,
        row: { cells: [span === null ? words.anytime : rangeText(span), ...cells] },
      };
    }
    const shotCell = (shot: (typeof filming.shots)[number]['shot']) =>
      `${shot.must ? `[${words.must}] ` : ''}${text('shot', shot, 'title')}`;
    const asked = rows('interview').filter(({ state, form }) => state !== 'dropped' && form !== 'written');
    const known = new Set(filming.cues.map(({ id }) => id));
    const interviewCell = ({ form }: Entity<'interview'>) =>
      `${words.interview} (${valueWord(locale, 'interviewForm', form)})`;
    const byCue = filming.cues.map((cue) => {
      const held = asked.filter(({ cueId }) => cueId === cue.id);
      const own = filming.shots.filter(({ shot }) => shot.cueId === cue.id);
      const isHidden = filming.hiddenCues.some(({ id }) => id === cue.id);
      const people = [...new Set([...own.flatMap((one) => one.people), ...held.map(({ personId }) => personId)])];
      return line(cue.span, [
        text('cue', cue.row, 'title') || text('cue', cue.row, 'section'),
        [...own.map(({ shot }) => shotCell(shot)), ...held.map(interviewCell)].join('\n'),
        who(people),
        isHidden
          ? words.hiddenCue
          : own
              .map(({ shot }) => text('shot', shot, 'place'))
              .filter(Boolean)
              .join('\n'),
      ]);
    });
    const byThemselves = filming.shots
      .filter(({ shot }) => shot.cueId === null || !known.has(shot.cueId))
      .map(({ shot, time, people }) => line(time, ['', shotCell(shot), who(people), text('shot', shot, 'place')]));
    const interviews = asked
      .filter(({ cueId }) => cueId === null || !known.has(cueId))
      .map((interview) =>
        line(interviewTime(interview, filming.spans, days.eventDate), [
          '',
          interviewCell(interview),
          who([interview.personId]),
          text('interview', interview, 'place'),
        ]),
      );
    const day = [...byCue, ...byThemselves, ...interviews].toSorted((one, other) => one.at - other.at || 0);
    return [
      {
        facts: [
          { label: words.hours, value: hours === null ? '' : rangeText(hours) },
          { label: words.place, value: brief === undefined ? '' : text('brief', brief, 'crewPlace') },
        ],
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.crew },
              { head: words.role, width: 44 },
              { head: words.call, width: 22, align: 'center', figures: true },
              { head: words.phone, width: 36, align: 'center', figures: true },
            ],
            rows: [
              ...vendors.map((vendor) => ({
                cells: [
                  {
                    text: text('vendor', vendor, 'title'),
                    strong: true as const,
                    ...(vendor.personId === null ? {} : { small: name(vendor.personId) }),
                  },
                  valueWord(locale, 'vendorKind', vendor.kind),
                  call,
                  vendor.personId === null ? '' : phone(vendor.personId),
                ],
              })),
              ...crew.map((person) => ({
                cells: [
                  { text: name(person.id), strong: true as const },
                  text('person', person, 'position') || text('person', person, 'affiliation'),
                  call,
                  phone(person.id),
                ],
              })),
            ],
            empty: words.noCrew,
          },
          { kind: 'heading', text: words.markers },
          {
            kind: 'table',
            columns: [
              { head: words.marker },
              { head: head('optOutMarker', 'zone'), width: 60 },
              { head: words.heads, width: 28, align: 'right', figures: true },
            ],
            rows: [
              ...counts.markers.map(({ marker, heads }) => ({
                cells: [
                  [
                    text('optOutMarker', marker, 'colour'),
                    text('optOutMarker', marker, 'shape'),
                    valueWord(locale, 'markerKind', marker.kind),
                  ]
                    .filter(Boolean)
                    .join(' '),
                  text('optOutMarker', marker, 'zone'),
                  String(heads),
                ],
              })),
              ...(counts.withoutMarker === 0
                ? []
                : [{ cells: [words.withoutMarker, '', String(counts.withoutMarker)] }]),
            ],
            empty: words.noMarkers,
          },
          { kind: 'heading', text: words.day },
          {
            kind: 'table',
            columns: [
              { head: words.when, width: 26, align: 'center', figures: true },
              { head: words.cue, width: 42 },
              { head: words.shots },
              { head: words.people, width: 34 },
              { head: words.note, width: 32 },
            ],
            rows: day.map(({ row }) => row),
            empty: words.empty,
          },
          ...(brief === undefined || brief.crewNote.trim() === ''
            ? []
            : [
                { kind: 'heading' as const, text: words.crewNote },
                { kind: 'prose' as const, text: text('brief', brief, 'crewNote') },
              ]),
          { kind: 'heading', text: words.onTheDay },
          {
            kind: 'form',
            lines: [
              { label: words.late, value: '' },
              { label: words.hospital, value: '' },
              { label: words.weather, value: '' },
              common.fire,
            ],
          },
        ],
      },
    ];
  },
});
