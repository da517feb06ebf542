import { partsOf } from '../domain/civil-date.ts';
import { scheduleChart } from '../domain/scene/schedule-chart.ts';
import type { DaySpan } from '../domain/schedule/time-axis.ts';
import type { CivilDate } from '../domain/units.ts';
import { MEASURE_MM } from './plain.ts';
import type { PaperBlock, PaperContext } from './plain.ts';
import type { PlanContext } from './plan-rows.ts';
import { dayText, spanText } from './schedule-days.ts';

type Context = Pick<PlanContext, 'settings' | 'rows' | 'text'> &
  Pick<PaperContext<'plan', never, never>, 'words' | 'days'>;

/** The stages of the plan as bars under their months, with the event; nothing where fewer than two of them have days (rooms R3). */
export function stageChart({ settings, words, days: facts, rows, text }: Context): readonly PaperBlock[] {
  const stages = rows('planStage').flatMap((stage) => {
    const [from, to] = [stage.fromOn ?? stage.untilOn, stage.untilOn ?? stage.fromOn];
    return from === null || to === null ? [] : [{ title: text('planStage', stage, 'title'), span: { from, to } }];
  });
  const { eventDate } = facts;
  const days = stages
    .flatMap(({ span }) => [span.from, span.to])
    .concat(eventDate ?? [])
    .toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (stages.length < 2 || from === undefined || to === undefined) return [];
  const span: DaySpan = { from, to };
  const { chart } = words;
  const month = (date: CivilDate, isNarrow: boolean) => {
    const parts = partsOf(date);
    const named = chart.months.split(' ')[parts.month - 1] ?? '';
    return isNarrow ? named : chart.monthOfYear.replace('{{year}}', String(parts.year)).replace('{{month}}', named);
  };
  return [
    {
      kind: 'chart',
      alt: spanText(span, settings.locale),
      ...scheduleChart({
        width: MEASURE_MM.portrait,
        span,
        eventDate,
        isCoarse: true,
        diamonds: eventDate === null ? [] : [{ on: eventDate, name: chart.event, isEvent: true }],
        rows: stages.map(({ title, span: own }) => ({
          kind: 'card',
          title,
          // As narrow as the column: `10.15.~11.11.`
          owner: dayText(own).replaceAll(' ', ''),
          when: '',
          span: own,
          isDone: false,
        })),
        words: {
          title: chart.stage,
          owner: words.when,
          bar: { done: '', open: '' },
          month,
          day: (date) => String(partsOf(date).day),
        },
      }),
    },
  ];
}
