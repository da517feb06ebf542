import { rangeText } from '../domain/shifts/shift-times.ts';
import { markerScene } from '../domain/scene/marker.ts';
import { floorSheet } from '../domain/scene/floor-sheet.ts';
import { FILMING_TABLES, filmingRowsOf } from './filming-rows.ts';
import { FLOOR_TABLES, sheetFloorOf, sheetWordsOf } from './floor-rows.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Millimetres: room for the plan on the page that holds everything else. */
const PLAN_HEIGHT = 94;

/** 촬영팀 브리핑: markers and counts by zone, cues to be careful in, rules; nobody's name stands on it (requirements D10–D12). */
export const crewBriefPaper = definePlainPaper('crewBrief', {
  room: 'filming',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: [...FILMING_TABLES, ...FLOOR_TABLES],
  needs: ['optOutMarker'],
  options: {},
  compose({ settings, words, days, rows, head, text }) {
    const { locale } = settings;
    const { brief, hours, counts, hiddenCues } = filmingRowsOf({ days, rows });
    const zones = new Map<string, number>();
    for (const { marker, heads } of counts.markers)
      zones.set(text('optOutMarker', marker, 'zone'), (zones.get(text('optOutMarker', marker, 'zone')) ?? 0) + heads);
    /** Every plan with a zone that no camera looks into, drawn for those who film. */
    const plans = rows('floorPlan')
      .filter(({ id }) => rows('floorZone').some(({ planId, kind }) => planId === id && kind === 'noFilm'))
      .flatMap((plan, _at, all): readonly PaperBlock[] => {
        const floor = sheetFloorOf({ rows, text }, plan, 'filming');
        const box = { width: MEASURE_MM.portrait, height: PLAN_HEIGHT };
        const { scene } = floorSheet(floor, sheetWordsOf(locale, words), box);
        const name = text('floorPlan', plan, 'title');
        const closed = rows('floorZone').filter(({ planId, kind }) => planId === plan.id && kind === 'noFilm');
        const alt = words.drawn
          .replace('{{title}}', () => name)
          .replace('{{zones}}', () =>
            closed
              .map((zone) => text('floorZone', zone, 'label'))
              .filter(Boolean)
              .join(', '),
          );
        const title: readonly PaperBlock[] = all.length === 1 ? [] : [{ kind: 'prose', text: name }];
        const seated = floor.zones.filter(({ kind, seats }) => kind === 'noFilm' && seats > 0);
        const lines = seated.map(({ kind, label, seats }) => ({
          label: label || valueWord(locale, 'floorZoneKind', kind),
          value: words.zoneSeats.replace('{{seats}}', String(seats)),
        }));
        return [
          ...title,
          { kind: 'scene', scene, alt },
          ...(lines.length === 0 ? [] : [{ kind: 'form' as const, lines }]),
        ];
      });
    const own = brief === undefined ? '' : text('brief', brief, 'crewRules');
    return [
      {
        facts: [
          { label: words.total, value: words.heads.replace('{{count}}', String(counts.heads)) },
          ...(hours === null ? [] : [{ label: words.hours, value: rangeText(hours) }]),
        ],
        blocks: [
          { kind: 'heading', text: words.markers },
          {
            kind: 'table',
            columns: [
              { head: words.look, width: 40, align: 'center' },
              { head: words.marker },
              { head: head('optOutMarker', 'zone'), width: 52 },
              { head: words.count, width: 24, align: 'right', figures: true },
            ],
            rows: [
              ...counts.markers.map(({ marker, heads }) => {
                const [colour, shape] = [text('optOutMarker', marker, 'colour'), text('optOutMarker', marker, 'shape')];
                const looks = [colour, shape, valueWord(locale, 'markerKind', marker.kind)].filter(Boolean).join(' ');
                return {
                  cells: [
                    { text: '', scene: markerScene(marker.kind, shape, colour), alt: looks },
                    {
                      text: looks,
                      strong: true as const,
                      small: valueWord(locale, 'markerCovers', marker.covers),
                    },
                    text('optOutMarker', marker, 'zone') || words.anywhere,
                    words.heads.replace('{{count}}', String(heads)),
                  ],
                };
              }),
              ...(counts.withoutMarker === 0
                ? []
                : [
                    {
                      cells: [
                        '—',
                        words.withoutMarker,
                        words.anywhere,
                        words.heads.replace('{{count}}', String(counts.withoutMarker)),
                      ],
                    },
                  ]),
            ],
            empty: words.empty,
          },
          { kind: 'heading', text: words.zones },
          {
            kind: 'form',
            lines: [...zones]
              .filter(([zone]) => zone !== '')
              .map(([zone, heads]) => ({ label: zone, value: words.zone.replace('{{count}}', String(heads)) }))
              .concat(
                [...zones.keys()].some((zone) => zone !== '') ? [] : [{ label: words.zones, value: words.noZones }],
              ),
          },
          ...plans,
          { kind: 'heading', text: words.rules },
          {
            kind: 'form',
            lines: [
              { label: '1', value: words.ruleMarker },
              { label: '2', value: words.ruleBack },
              { label: '3', value: words.ruleStop },
              { label: '4', value: words.ruleNames },
              { label: '5', value: words.ruleChange },
              ...own
                .split('\n')
                .filter((rule) => rule.trim() !== '')
                .map((rule, at) => ({ label: String(at + 6), value: rule.trim() })),
            ],
          },
          ...(hiddenCues.length === 0
            ? []
            : [
                { kind: 'heading' as const, text: words.cues },
                {
                  kind: 'table' as const,
                  columns: [
                    { head: words.when, width: 30, align: 'center' as const, figures: true as const },
                    { head: words.cue },
                    { head: words.care, width: 70 },
                  ],
                  rows: hiddenCues.map((cue) => ({
                    cells: [
                      rangeText(cue.span),
                      text('cue', cue.row, 'title') || text('cue', cue.row, 'section'),
                      words.careRule,
                    ],
                  })),
                  empty: '',
                },
              ]),
          {
            kind: 'form',
            lines: [
              { label: words.told, value: '' },
              { label: words.received, value: '' },
            ],
          },
        ],
      },
    ];
  },
});
