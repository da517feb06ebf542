import { partsOf } from '../domain/civil-date.ts';
import { gateDaysOf, milestonesOf, wholeSpan } from '../domain/schedule/milestones.ts';
import type { Milestone } from '../domain/schedule/milestones.ts';
import { timelineRows, undatedCards } from '../domain/schedule/rows.ts';
import { isWithin, shownSpan } from '../domain/schedule/shown-span.ts';
import type { DaySpan } from '../domain/schedule/time-axis.ts';
import { scheduleChart } from '../domain/scene/schedule-chart.ts';
import type { ChartRow } from '../domain/scene/schedule-chart.ts';
import type { CivilDate } from '../domain/units.ts';
import { ownDaysOff } from '../domain/working-days.ts';
import { day, flag, oneOf } from './define.ts';
import { chosenSpan, dayText, spanText } from './schedule-days.ts';
import { definePlainPaper, MEASURE_MM } from './plain.ts';
import type { PaperBlock } from './plain.ts';

/** 추진 일정표: cards as bars under their months, exactly the chosen days, what is not worked shaded (rooms R4). */
export const schedule = definePlainPaper('schedule', {
  room: 'schedule',
  icon: 'timeline',
  page: ({ size }) => (size === 'a3' ? 'wide' : 'landscape'),
  audiences: ['shared', 'internal', 'public'],
  reads: ['task', 'taskAssignment', 'dayOff'],
  needs: ['task'],
  options: {
    from: day(),
    to: day(),
    rows: oneOf(['area', 'stage', 'owner']),
    size: oneOf(['a4', 'a3']),
    done: flag(true),
    undated: flag(true),
  },
  compose({ settings, words, common, days, rows, text, name, head }) {
    const leads = rows('taskAssignment').filter(({ duty }) => duty === 'lead');
    const cards = rows('task')
      .filter(({ archivedAt, status }) => archivedAt === null && (settings.done || status !== 'done'))
      .map((card) => ({
        ...card,
        leads: leads.filter(({ taskId }) => taskId === card.id).map(({ personId }) => personId),
      }));
    const gates = gateDaysOf(days, cards);
    const ownerOf = (ids: readonly string[]) => ids.map(name).join(', ');
    const groupName = (key: string) => {
      if (settings.rows === 'area') return (common.areas as Readonly<Record<string, string>>)[key] ?? key;
      if (settings.rows === 'stage') return (common.stages as Readonly<Record<string, string>>)[key] ?? key;
      return name(key) || words.nobody;
    };
    const milestoneName = (one: Milestone) =>
      one.kind === 'gate' ? `${common.stages[one.stage]} ${words.gate}` : words[one.kind];

    function chart(span: DaySpan): PaperBlock {
      const shown = timelineRows(
        cards.filter(
          ({ startOn, endOn }) => startOn !== null && isWithin(span, { from: startOn, to: endOn ?? startOn }),
        ),
        { grouping: settings.rows, people: rows('person').map(({ id }) => id), closed: new Set() },
      );
      return {
        kind: 'chart',
        alt: [
          spanText(span, settings.locale),
          ...milestonesOf(days, gates)
            .filter(({ on }) => isWithin(span, { from: on, to: on }))
            .map((one) => `${milestoneName(one)} ${dayText({ from: one.on, to: one.on })}`),
        ].join(', '),
        ...scheduleChart({
          width: MEASURE_MM[settings.size === 'a3' ? 'wide' : 'landscape'],
          span,
          eventDate: days.eventDate,
          daysOff: ownDaysOff(rows('dayOff')),
          diamonds: milestonesOf(days, gates).map((one) => ({
            on: one.on,
            name: milestoneName(one),
            isEvent: one.kind === 'event',
          })),
          rows: shown.map((row): ChartRow =>
            row.kind === 'group'
              ? { kind: 'group', name: groupName(row.key) }
              : {
                  kind: 'card',
                  title: text('task', row.card, 'title'),
                  owner: ownerOf(row.card.leads),
                  when: dayText(row.span),
                  span: row.span,
                  isDone: row.card.status === 'done',
                },
          ),
          words: {
            title: words.card,
            owner: words.owner,
            bar: words.bar,
            month: (date: CivilDate, isNarrow: boolean) => monthName(date, isNarrow),
            day: (date: CivilDate) => String(partsOf(date).day),
          },
        }),
      };
    }
    function monthName(date: CivilDate, isNarrow: boolean): string {
      const { year, month } = partsOf(date);
      const named = words.months.split(' ')[month - 1] ?? '';
      return isNarrow ? named : words.monthOfYear.replace('{{year}}', String(year)).replace('{{month}}', named);
    }

    const wanted = chosenSpan(settings, wholeSpan(days, cards));
    const span = wanted === null ? null : shownSpan(wanted, days.eventDate ?? wanted.from);
    const undated = settings.undated ? undatedCards(cards) : [];
    const blocks: PaperBlock[] = [
      span === null ? { kind: 'prose', text: words.empty } : chart(span),
      { kind: 'prose', text: words.explained },
    ];
    if (undated.length > 0)
      blocks.push(
        { kind: 'heading', text: words.undated },
        {
          kind: 'table',
          columns: [
            { head: words.card },
            { head: head('task', 'area'), width: 34 },
            { head: words.owner, width: 44 },
            { head: words.state, width: 34 },
          ],
          rows: undated.map((card) => ({
            cells: [
              text('task', card, 'title'),
              common.areas[card.area],
              ownerOf(card.leads),
              card.dateKind === 'tbd' ? words.later : words.none,
            ],
          })),
          empty: '',
        },
      );
    const facts = span === null ? [] : [{ label: words.span, value: spanText(span, settings.locale) }];
    return [{ facts, blocks }];
  },
});
