/** The calendar of 홍보 on paper: a line for each week, empty ones too, a column for each channel in which something is told. */
import { addDays, formatPlainDate } from '../domain/civil-date.ts';
import { calendarEntries, calendarWeeks, isInWeek } from '../domain/publicity/calendar.ts';
import type { CalendarEntry } from '../domain/publicity/calendar.ts';
import { valueWord } from './value-word.ts';
import type { PaperOptions } from './define.ts';
import type { PaperBlock, PaperContext } from './plain.ts';
import { publicityRowsOf } from './publicity-rows.ts';
import type { FACT_TABLES } from './publicity-rows.ts';

type CalendarTable = (typeof FACT_TABLES)[number] | 'publicityItem' | 'itemChannel' | 'channel';

/** Columns that one table has room for; more go on in another one. */
const MOST_CHANNELS = 6;

/** Nothing while no item has a day. */
export function publicityCalendar(
  context: PaperContext<'publicityPlan', CalendarTable, PaperOptions>,
): readonly PaperBlock[] {
  const { settings, words, rows, text, days } = context;
  const { locale } = settings;
  const { resolver, mayNotPrint } = publicityRowsOf(context);
  const items = new Map(rows('publicityItem').map((item) => [item.id, item]));
  const entries = calendarEntries([...items.values()], rows('itemChannel'), resolver).filter(({ day }) => day !== null);
  if (entries.length === 0) return [];
  const used = new Set(entries.map(({ channelId }) => channelId));
  const columns = [
    ...rows('channel')
      .filter(({ id }) => used.has(id))
      .map((channel) => ({ id: channel.id, title: text('channel', channel, 'title') })),
    ...(used.has(null) ? [{ id: null, title: words.noChannel }] : []),
  ];
  const weeks = calendarWeeks([...entries.map(({ day }) => day), days.eventDate]);

  function told({ itemId, day, isPosted }: CalendarEntry): string {
    const item = items.get(itemId);
    if (item === undefined || day === null) return '';
    const title = mayNotPrint(item.title, item.body) ? words.hidden : text('publicityItem', item, 'title');
    return `${formatPlainDate(day, locale)} ${title} (${valueWord(locale, 'itemState', isPosted ? 'posted' : item.state)})`;
  }
  const parts = Array.from({ length: Math.ceil(columns.length / MOST_CHANNELS) }, (_, at) =>
    columns.slice(at * MOST_CHANNELS, (at + 1) * MOST_CHANNELS),
  );
  return [
    { kind: 'heading', text: words.calendar },
    ...parts.map((own): PaperBlock => ({
      kind: 'table',
      columns: [{ head: words.week, width: 44, figures: true }, ...own.map(({ title }) => ({ head: title }))],
      rows: weeks.flatMap((week) => {
        const { monday, leftOut } = week;
        const isEvent = isInWeek(days.eventDate, week);
        const span = `${formatPlainDate(monday, locale)} – ${formatPlainDate(addDays(monday, 6), locale)}`;
        return [
          ...(leftOut === 0
            ? []
            : [{ cells: [{ text: words.emptyWeeks.replace('{{count}}', String(leftOut)), span: own.length + 1 }] }]),
          {
            cells: [
              { text: span, ...(isEvent ? { small: words.eventWeek, strong: true as const } : {}) },
              ...own.map(({ id }) =>
                entries
                  .filter((entry) => entry.channelId === id && isInWeek(entry.day, week))
                  .map(told)
                  .join('\n'),
              ),
            ],
          },
        ];
      }),
      empty: words.empty,
    })),
  ];
}
