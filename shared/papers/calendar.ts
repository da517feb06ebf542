import { addMonths, partsOf } from '../domain/civil-date.ts';
import { formatClock } from '../domain/clock-time.ts';
import { cardsByDay, monthWeeks } from '../domain/schedule/month.ts';
import { wholeSpan } from '../domain/schedule/milestones.ts';
import { shownSpan } from '../domain/schedule/shown-span.ts';
import { firstOfMonth, lastOfMonth } from '../domain/schedule/time-axis.ts';
import { dayGround } from '../domain/scene/day-ground.ts';
import { fitText } from '../domain/scene/fit-text.ts';
import type { CivilDate } from '../domain/units.ts';
import { dayFacts, ownDaysOff } from '../domain/working-days.ts';
import { day, flag } from './define.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperCell, PaperSheet } from './plain.ts';
import { chosenSpan } from './schedule-days.ts';

const DAY_WIDTH = MEASURE_MM.landscape / 7;
/** Small type, in mm, and what is left of a day beside its padding. */
const TYPE = 2.54;
/** `fitText` takes letters for wider than they are printed. */
const TEXT_WIDTH = (DAY_WIDTH - 3.4) * 1.1;

/** By how many weeks a month has: a page holds them all. */
const DAYS = {
  usual: { height: 22.6, lines: 5 },
  long: { height: 18.6, lines: 4 },
} as const;

/** 월간 달력: a page for each month, with the cards of every day (rooms R4). */
export const calendar = definePlainPaper('calendar', {
  room: 'schedule',
  icon: 'calendar',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: ['task', 'dayOff'],
  needs: ['task'],
  options: { from: day(), to: day(), done: flag(true) },
  compose({ settings, words, days, rows, text }) {
    const cards = rows('task').filter(
      ({ archivedAt, status }) => archivedAt === null && (settings.done || status !== 'done'),
    );
    const wanted = chosenSpan(settings, wholeSpan(days, cards));
    if (wanted === null) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const own = ownDaysOff(rows('dayOff').map((row) => ({ ...row, title: text('dayOff', row, 'title') })));
    const span = shownSpan(wanted, days.eventDate ?? wanted.from);

    function cellOf(date: CivilDate, month: number, byDay: ReturnType<typeof byDayOf>, long: boolean): PaperCell {
      const { height, lines } = long ? DAYS.long : DAYS.usual;
      const parts = partsOf(date);
      const { holidays, ownDayOff, isWorkingDay } = dayFacts(date, own);
      const isOutside = parts.month !== month;
      const ground = dayGround({ width: DAY_WIDTH, height, isOff: !isWorkingDay, isEvent: date === days.eventDate });
      const held = isOutside ? [] : (byDay.get(date) ?? []);
      const marks = [
        ...(date === days.eventDate ? [words.event] : []),
        ...holidays,
        ...(ownDayOff === null ? [] : [ownDayOff]),
      ];
      const shown = held.length > lines ? held.slice(0, lines - 1) : held;
      const printed = shown.map((card) => {
        const time = card.startAt === null || card.startOn !== date ? '' : `${formatClock(card.startAt)} `;
        return fitText(`· ${time}${text('task', card, 'title')}`, TEXT_WIDTH, TYPE);
      });
      const more =
        held.length > shown.length ? [words.more.replace('{{count}}', String(held.length - shown.length))] : [];
      return {
        text: isOutside ? ' ' : [String(parts.day), ...marks].join('  '),
        strong: true,
        ...(isOutside ? {} : { small: [...printed, ...more].join('\n') }),
        // The day of the event and holidays are named beside their figure.
        scene: isOutside ? dayGround({ width: DAY_WIDTH, height, isOff: false, isEvent: false }) : ground,
        alt: '',
      };
    }
    function byDayOf(weeks: readonly (readonly CivilDate[])[], first: CivilDate) {
      return cardsByDay(cards, { from: weeks[0]?.[0] ?? first, to: weeks.at(-1)?.at(-1) ?? first });
    }

    const sheets: PaperSheet[] = [];
    for (let first = firstOfMonth(span.from); first <= lastOfMonth(span.to); first = addMonths(first, 1)) {
      const { year, month } = partsOf(first);
      const weeks = monthWeeks(first);
      const byDay = byDayOf(weeks, first);
      const named = words.months.split(' ')[month - 1] ?? '';
      sheets.push({
        title: words.monthOfYear.replace('{{year}}', String(year)).replace('{{month}}', named),
        blocks: [
          {
            kind: 'table',
            columns: words.weekdays.split(' ').map((head) => ({ head, width: DAY_WIDTH })),
            rows: weeks.map((week) => ({ cells: week.map((date) => cellOf(date, month, byDay, weeks.length > 5)) })),
            empty: '',
          },
          ...(dayFacts(first).isYearKnown ? [] : ([{ kind: 'prose', text: words.unknownYear }] as const)),
        ],
      });
    }
    return sheets;
  },
});
