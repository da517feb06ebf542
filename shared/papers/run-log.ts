import { plannedRows } from '../domain/day/day-run.ts';
import { runDay, sheetMinute } from '../domain/day/sheet-clock.ts';
import { formatDate } from '../domain/civil-date.ts';
import { lineClock } from '../domain/shifts/shift-times.ts';
import type { Entity } from '../entities/index.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperRow, PaperSheet } from './plain.ts';

/** 진행 기록: what the plan said and what happened, row by row; one page for each sheet that ran. */
export const runLog = definePlainPaper('runLog', {
  room: 'day',
  icon: 'schedule',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['run', 'cueRun', 'cueSheet', 'cue'],
  needs: ['run'],
  options: {},
  compose({ settings, words, days, hidesPurpose, rows, text }) {
    const records = rows('cueRun');
    const cues = rows('cue');
    const last = new Map(rows('run').map((run) => [run.sheetId, run]));

    function sheetOf(sheet: Entity<'cueSheet'>, run: Entity<'run'>): PaperSheet {
      const own = cues.filter(({ sheetId }) => sheetId === sheet.id);
      const planned = new Map(plannedRows(own, sheet).map((row) => [row.id, row]));
      const { day } = runDay(Date.parse(run.startedAt), sheet.date ?? days.eventDate);
      const minuteOf = (at: string) => Math.floor(sheetMinute(Date.parse(at), day));
      const range = (from: number, to: number | null) => `${lineClock(from)}–${to === null ? '' : lineClock(to)}`;
      const ofRun = records.filter(({ runId }) => runId === run.id);

      function notes({ skipped, heldSeconds, note }: Entity<'cueRun'>): string {
        const held = Math.round(heldSeconds / 60);
        return [
          skipped ? words.skipped : '',
          held === 0 ? '' : words.held.replace('{{count}}', String(held)),
          note === '' ? '' : note,
        ]
          .filter(Boolean)
          .join(' · ');
      }
      function line(cue: Entity<'cue'> | undefined, record: Entity<'cueRun'> | undefined, at: number): PaperRow {
        const plan = planned.get(cue?.id ?? '');
        const started = record?.startedAt ?? null;
        const ended = started === null ? null : (record?.endedAt ?? null);
        const isHidden = hidesPurpose && cue?.revealsPurpose === true;
        const title =
          cue === undefined ? words.gone : isHidden ? '' : text('cue', cue, 'title') || text('cue', cue, 'section');
        const off = plan === undefined || ended === null ? null : minuteOf(ended) - Math.floor(plan.end);
        return {
          cells: [
            cue === undefined ? '' : text('cue', cue, 'number') || String(at + 1),
            { text: title, strong: true },
            plan === undefined ? '' : range(plan.start, plan.end),
            started === null ? '' : range(minuteOf(started), ended === null ? null : minuteOf(ended)),
            off === null ? '' : off > 0 ? `+${off}` : off < 0 ? `−${-off}` : '0',
            record === undefined
              ? words.notRun
              : notes({ ...record, note: record.note === '' ? '' : text('cueRun', record, 'note') }),
          ],
        };
      }
      const gone = ofRun.filter(({ cueId }) => cueId === null);
      return {
        title: text('cueSheet', sheet, 'title'),
        facts: [
          { label: words.day, value: formatDate(day, settings.locale) },
          {
            label: words.ran,
            value: range(minuteOf(run.startedAt), run.endedAt === null ? null : minuteOf(run.endedAt)),
          },
        ],
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 12, align: 'center' },
              { head: words.cue },
              { head: words.planned, width: 30, align: 'center', figures: true },
              { head: words.actual, width: 30, align: 'center', figures: true },
              { head: words.off, width: 18, align: 'right', figures: true },
              { head: words.note, width: 40 },
            ],
            rows: [
              ...own.map((cue, at) =>
                line(
                  cue,
                  ofRun.findLast(({ cueId }) => cueId === cue.id),
                  at,
                ),
              ),
              ...gone.map((record, at) => line(undefined, record, own.length + at)),
            ],
            empty: words.empty,
          },
          { kind: 'prose', text: words.explained },
        ],
      };
    }
    const sheets = rows('cueSheet').flatMap((sheet) => {
      const run = last.get(sheet.id);
      return run === undefined ? [] : [sheetOf(sheet, run)];
    });
    return sheets.length > 0 ? sheets : [{ blocks: [{ kind: 'prose', text: words.empty }] }];
  },
});
