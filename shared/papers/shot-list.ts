import { rangeText } from '../domain/shifts/shift-times.ts';
import { oneOf } from './define.ts';
import { FILMING_TABLES, filmingRowsOf } from './filming-rows.ts';
import { definePlainPaper } from './plain.ts';
import { tickCell } from './tick-cell.ts';
import { valueWord } from './value-word.ts';

/** 샷 목록: every shot in the order of the day, to be ticked while filming. */
export const shotList = definePlainPaper('shotList', {
  room: 'filming',
  icon: 'checks',
  page: 'landscape',
  audiences: ['internal', 'shared'],
  reads: FILMING_TABLES,
  needs: ['shot'],
  options: { which: oneOf(['all', 'must']) },
  compose({ settings, words, common, days, rows, head, text, name }) {
    const { locale, which } = settings;
    const filming = filmingRowsOf({ days, rows });
    const cues = new Map(filming.cues.map((cue) => [cue.id, cue.row]));
    const shots = filming.shots.filter(({ shot }) => which === 'all' || shot.must);
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 12, align: 'center' },
              { head: words.when, width: 26, align: 'center', figures: true },
              { head: head('shot', 'title') },
              { head: head('shot', 'cueId'), width: 40 },
              { head: head('shot', 'camera'), width: 24 },
              { head: words.where, width: 42 },
              { head: head('shot', 'sound'), width: 28 },
              { head: words.people, width: 34 },
              { head: words.must, width: 14, align: 'center' },
              { head: words.done, width: 14, align: 'center' },
            ],
            rows: shots.map(({ shot, time, people }, at) => {
              const cue = cues.get(shot.cueId ?? '');
              return {
                cells: [
                  String(at + 1),
                  time === null ? '' : rangeText(time),
                  {
                    text: text('shot', shot, 'title'),
                    strong: true,
                    small: [valueWord(locale, 'shotKind', shot.kind), text('shot', shot, 'purpose')]
                      .filter(Boolean)
                      .join(' · '),
                  },
                  cue === undefined ? '' : text('cue', cue, 'title') || text('cue', cue, 'section'),
                  text('shot', shot, 'camera'),
                  [text('shot', shot, 'place'), text('shot', shot, 'framing')].filter(Boolean).join('\n'),
                  text('shot', shot, 'sound'),
                  people
                    .map((id) => (filming.mustNotShow(id) ? `${name(id)}(${words.notShown})` : name(id)))
                    .join(', '),
                  shot.must ? '●' : '',
                  tickCell(shot.state === 'done' ? 'tick' : 'none', common),
                ],
              };
            }),
            empty: words.empty,
          },
        ],
      },
    ];
  },
});
