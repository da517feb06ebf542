import { itemAmount, packsOf } from '../domain/catering/menu-items.ts';
import { orderSum } from '../domain/catering/orders.ts';
import { formatDate } from '../domain/civil-date.ts';
import { formatClock, formatClockRange } from '../domain/clock-time.ts';
import { formatWon } from '../domain/money.ts';
import { lineClock, rangeText } from '../domain/shifts/shift-times.ts';
import type { CivilDate, Won } from '../domain/units.ts';
import { ORDER_TABLES, printedOrders } from './catering-rows.ts';
import type { PrintedOrder } from './catering-rows.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperFact, PaperRow } from './plain.ts';
import { valueWord } from './value-word.ts';

/**
 * 케이터링 발주서: a page for each order: how many are paid for and until when that may change, items with packs and sums, diets as counts,
 * the way in, lines to sign (rooms R7). It goes to the caterer: a phone that is masked for others is left to be written by hand.
 */
export const cateringOrder = definePlainPaper('cateringOrder', {
  room: 'catering',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ORDER_TABLES,
  needs: ['cateringOrder'],
  options: { receipt: flag(true) },
  compose({ settings, words, days, event, rows, text, name, phone, head }) {
    const { locale } = settings;
    const day = (date: CivilDate | null) => (date === null ? '' : formatDate(date, locale));
    const people = (count: number | null) => (count === null ? '' : words.heads.replace('{{count}}', String(count)));
    const isInternal = settings.audience === 'internal';
    const phoneOf = (id: string | null) => (id === null || !isInternal ? '' : phone(id));
    const nameOf = (id: string | null) => (id === null ? '' : name(id));
    const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

    function terms({ order, vendor, guaranteed }: PrintedOrder): readonly PaperFact[] {
      const given = joined([text('cateringOrder', order, 'guaranteedBy'), day(order.guaranteedOn)]);
      return [
        { label: head('cateringOrder', 'number'), value: text('cateringOrder', order, 'number') },
        {
          label: words.to,
          value: joined([
            vendor === undefined ? '' : text('vendor', vendor, 'title'),
            nameOf(vendor?.personId ?? null),
            phoneOf(vendor?.personId ?? null),
          ]),
        },
        {
          label: head('cateringOrder', 'guaranteed'),
          value: given === '' ? people(guaranteed) : `${people(guaranteed)} (${given})`,
        },
        { label: head('cateringOrder', 'deadline'), value: day(order.deadline) },
        { label: head('cateringOrder', 'contactId'), value: nameOf(order.contactId) },
        { label: words.contactPhone, value: phoneOf(order.contactId) },
      ];
    }
    function itemRows({ order, items }: PrintedOrder): readonly PaperRow[] {
      const { supply, vat, total } = orderSum(
        items.map(({ item }) => item),
        order.vat,
      );
      const sum = (label: string, amount: Won, strong: boolean): PaperRow => ({
        cells: [{ text: label, span: 5, ...(strong ? { strong: true as const } : {}) }, formatWon(amount), ''],
        ...(strong ? { sum: true as const } : {}),
      });
      if (items.length === 0) return [];
      return [
        ...items.map(({ item, timed: { service } }) => {
          const packs = packsOf(item);
          const unit = text('menuItem', item, 'packUnit') || words.pack;
          return {
            cells: [
              text('mealService', service, 'title'),
              { text: text('menuItem', item, 'name'), strong: true as const, small: text('menuItem', item, 'diets') },
              text('menuItem', item, 'spec'),
              {
                text: `${item.quantity.toLocaleString('en')}${text('menuItem', item, 'unit')}`,
                ...(packs === null ? {} : { small: `${packs}${unit} × ${item.pack}` }),
              },
              formatWon(item.unitPrice),
              formatWon(itemAmount(item)),
              text('menuItem', item, 'note'),
            ],
          };
        }),
        sum(words.supply, supply, false),
        sum(`${words.vat} (${valueWord(locale, 'orderVat', order.vat)})`, vat, false),
        sum(words.total, total, true),
      ];
    }
    function delivery({ order, services }: PrintedOrder): readonly PaperFact[] {
      const { deliverFrom, deliverUntil } = order;
      const both = deliverFrom !== null && deliverUntil !== null;
      const one = deliverFrom ?? deliverUntil;
      const when = both ? formatClockRange(deliverFrom, deliverUntil) : one === null ? '' : formatClock(one);
      return [
        { label: words.delivery, value: joined([day(days.eventDate), when]) },
        ...services.map(({ service, from, to, setBy, clearBy }) => ({
          label: text('mealService', service, 'title'),
          value: joined([
            from === null || to === null ? '' : rangeText({ from, to }),
            setBy === null ? '' : words.setBy.replace('{{time}}', lineClock(setBy)),
            clearBy === null ? '' : words.clearBy.replace('{{time}}', lineClock(clearBy)),
            text('mealService', service, 'place'),
            text('mealService', service, 'style'),
          ]),
        })),
        { label: head('cateringOrder', 'access'), value: text('cateringOrder', order, 'access') },
        { label: head('cateringOrder', 'waste'), value: text('cateringOrder', order, 'waste') },
      ];
    }
    function dietLine(): string {
      const diets = rows('dietCount').filter(({ count }) => count > 0);
      if (diets.length > 0)
        return diets
          .map((row) => {
            const label = text('dietCount', row, 'label');
            const what = valueWord(locale, 'diet', row.kind);
            return `${label === '' ? what : `${what}(${label})`} ${people(row.count)}`;
          })
          .join(', ');
      return rows('cateringRule').some(({ dietsAskedOn }) => dietsAskedOn !== null)
        ? words.noDiets
        : words.dietsUnasked;
    }
    const amount = { align: 'right', figures: true } as const;
    const orders = printedOrders({ days, event, rows });
    if (orders.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return orders.map((printed) => {
      const { order } = printed;
      return {
        blocks: [
          { kind: 'form', lines: terms(printed) },
          {
            kind: 'table',
            columns: [
              { head: head('menuItem', 'serviceId'), width: 26, merges: true },
              { head: head('menuItem', 'name') },
              { head: head('menuItem', 'spec'), width: 24 },
              { head: head('menuItem', 'quantity'), width: 24, ...amount },
              { head: head('menuItem', 'unitPrice'), width: 20, ...amount },
              { head: words.amount, width: 24, ...amount },
              { head: head('menuItem', 'note'), width: 24 },
            ],
            rows: itemRows(printed),
            empty: words.noItems,
          },
          { kind: 'heading', text: words.diets },
          { kind: 'prose', text: dietLine() },
          { kind: 'heading', text: words.bringing },
          { kind: 'form', lines: delivery(printed) },
          ...(settings.receipt
            ? ([
                { kind: 'heading', text: words.receipt },
                {
                  kind: 'form',
                  lines: [
                    { label: words.receivedAt, value: '' },
                    { label: words.checked, value: '' },
                    { label: head('cateringOrder', 'servedCount'), value: people(order.servedCount) },
                    { label: head('cateringOrder', 'leftNote'), value: text('cateringOrder', order, 'leftNote') },
                  ],
                },
              ] as const)
            : []),
          { kind: 'heading', text: words.signatures },
          {
            kind: 'form',
            lines: [words.ordering, words.vendor, ...(settings.receipt ? [words.receiving] : [])].map((label) => ({
              label,
              value: '',
            })),
          },
        ],
      };
    });
  },
});
