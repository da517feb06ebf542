import { formatPlainDate } from '../domain/civil-date.ts';
import { formatWon } from '../domain/money.ts';
import { won } from '../domain/units.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { publicityCalendar } from './publicity-calendar.ts';
import { byDay, FACT_TABLES, publicityRowsOf } from './publicity-rows.ts';
import { valueWord } from './value-word.ts';

/** 홍보 계획표: what is told when and where, who approves it, and what each channel wants and costs (requirements C23–C29, C59). */
export const publicityPlan = definePlainPaper('publicityPlan', {
  room: 'publicity',
  icon: 'calendar',
  page: 'landscape',
  audiences: ['shared', 'internal', 'public'],
  reads: [...FACT_TABLES, 'publicityItem', 'itemChannel', 'channel'],
  needs: ['publicityItem', 'channel'],
  options: { calendar: flag(true) },
  compose(context) {
    const { settings, words, rows, head, text, name } = context;
    const { locale } = settings;
    const { dayOf, mayNotPrint } = publicityRowsOf(context);
    const channels = rows('channel');
    const items = byDay(rows('publicityItem').map((item) => ({ item, day: dayOf(item) })));
    const sum = channels.reduce((total, { costWon }) => total + (costWon ?? 0), 0);

    function where(itemId: string): string {
      return rows('itemChannel')
        .filter((placement) => placement.itemId === itemId)
        .flatMap(({ channelId, postedOn }) => {
          const channel = channels.find(({ id }) => id === channelId);
          if (channel === undefined) return [];
          const title = text('channel', channel, 'title');
          return postedOn === null
            ? [title]
            : [words.posted.replace('{{channel}}', title).replace('{{date}}', formatPlainDate(postedOn, locale))];
        })
        .join(', ');
    }
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.day, width: 34, align: 'center', figures: true },
              { head: head('publicityItem', 'kind'), width: 34 },
              { head: head('publicityItem', 'title') },
              { head: words.channels, width: 76 },
              { head: head('publicityItem', 'state'), width: 20, align: 'center' },
              { head: words.approver, width: 28 },
            ],
            rows: items.map(({ item, day }) => {
              const isHidden = mayNotPrint(item.title, item.body);
              const title = isHidden ? words.hidden : text('publicityItem', item, 'title');
              return {
                cells: [
                  day === null ? words.unplanned : formatPlainDate(day, locale),
                  valueWord(locale, 'itemKind', item.kind),
                  { text: title, ...(isHidden ? {} : { strong: true as const }) },
                  where(item.id),
                  valueWord(locale, 'itemState', item.state),
                  item.approvedById === null ? '' : name(item.approvedById),
                ],
              };
            }),
            empty: words.empty,
          },
          ...(settings.calendar ? publicityCalendar(context) : []),
          { kind: 'heading', text: words.channelList },
          {
            kind: 'table',
            columns: [
              { head: head('channel', 'title') },
              { head: head('channel', 'kind'), width: 32 },
              { head: head('channel', 'personId'), width: 28 },
              { head: head('channel', 'leadDays'), width: 28, align: 'center' },
              { head: head('channel', 'format'), width: 56 },
              { head: head('channel', 'allows'), width: 56 },
              { head: head('channel', 'costWon'), width: 26, align: 'right', figures: true },
            ],
            rows: [
              ...channels.map((channel) => ({
                cells: [
                  { text: text('channel', channel, 'title'), strong: true as const },
                  valueWord(locale, 'channelKind', channel.kind),
                  channel.personId === null ? '' : name(channel.personId),
                  channel.leadDays === 0 ? '' : words.lead.replace('{{days}}', String(channel.leadDays)),
                  mayNotPrint(channel.format) ? '' : text('channel', channel, 'format'),
                  mayNotPrint(channel.allows) ? '' : text('channel', channel, 'allows'),
                  channel.costWon === null ? '' : formatWon(channel.costWon),
                ],
              })),
              ...(sum === 0
                ? []
                : [{ cells: [{ text: words.total, span: 6 }, formatWon(won(sum))], sum: true as const }]),
            ],
            empty: words.noChannels,
          },
        ],
      },
    ];
  },
});
