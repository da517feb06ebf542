/** The timeline on paper: a head that stands again on every page, and rows that follow one another without a gap. Millimetres. */
import { axisWidth, daysOf, partOf, xOfDay } from '../schedule/time-axis.ts';
import type { DaySpan, TimeAxis } from '../schedule/time-axis.ts';
import type { CivilDate } from '../units.ts';
import type { OwnDaysOff } from '../working-days.ts';
import { fitText, textWidth } from './fit-text.ts';
import { marksOf, movedMark } from './scene.ts';
import type { Scene, SceneMark } from './scene.ts';
import { diamond, timelineBar, timelineGround, timelineHead } from './timeline.ts';
import type { GroundMarks, HeadWords } from './timeline.ts';

export interface ChartDiamond {
  readonly on: CivilDate;
  readonly name: string;
  readonly isEvent: boolean;
}

export type ChartRow =
  | { readonly kind: 'group'; readonly name: string }
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly owner: string;
      /** Its days in few letters, beside the bar. */
      readonly when: string;
      readonly span: DaySpan;
      readonly isDone: boolean;
    };

export interface ScheduleChart {
  readonly width: number;
  readonly span: DaySpan;
  readonly eventDate: CivilDate | null;
  /** Of months alone: days that are not worked are not shaded. */
  readonly isCoarse?: boolean;
  /** Days off of the experiment's own. */
  readonly daysOff?: OwnDaysOff;
  readonly diamonds: readonly ChartDiamond[];
  readonly rows: readonly ChartRow[];
  readonly words: HeadWords & {
    readonly title: string;
    readonly owner: string;
    /** What a bar says by its form. */
    readonly bar: { readonly done: string; readonly open: string };
  };
}

interface ChartLine {
  readonly scene: Scene;
  /** What its bar says by its form, for who does not see it. */
  readonly alt?: string;
  /** Names those after it, and stays with the next. */
  readonly heads?: true;
}

/** The words of the scenes say in which column they stand; those of the axis, over the last column, say nothing. */
export interface ChartScenes {
  readonly head: Scene;
  readonly rows: readonly ChartLine[];
}

/** What a card is, who has it and when. */
const COLUMN = { title: 0, owner: 1, when: 2 } as const;

const MEASURES = { head: 4.6, type: 2.5, hair: 0.12, hatch: 0.9 } as const;
const ROW = 4.8;
const BAR = 2.6;
const TITLE = 66;
const OWNER = 22;
const LEFT = TITLE + OWNER;
const DIAMOND = 1.4;

/** What is narrower than this cannot be seen. */
const LEAST_BAR = 0.9;

export function scheduleChart(chart: ScheduleChart): ChartScenes {
  const { from, to } = chart.span;
  const axis = { from, to, dayWidth: (chart.width - LEFT) / daysOf(chart.span) };
  const ground = shifted(timelineGround(axis, ROW, MEASURES, groundOf(chart)));
  // Over the ground of this row, which covers the lower edge of the one before.
  const line = rule(0, 0, chart.width, 'line');
  return {
    head: headOf(chart, axis),
    rows: chart.rows.map((row) => {
      const marks = row.kind === 'group' ? groupMarks(row, chart.width) : cardMarks(row, axis);
      const scene = { width: chart.width, height: ROW, shapes: [...ground, line, ...marks] };
      return row.kind === 'group'
        ? { scene, heads: true }
        : { scene, alt: row.isDone ? chart.words.bar.done : chart.words.bar.open };
    }),
  };
}

function groundOf({ eventDate, daysOff, isCoarse = false }: ScheduleChart): GroundMarks {
  return { eventDate, today: null, begin: null, isCoarse, ...(daysOff === undefined ? {} : { daysOff }) };
}

function headOf(chart: ScheduleChart, axis: TimeAxis): Scene {
  const { width, diamonds, words, daysOff } = chart;
  const { head, type } = MEASURES;
  const height = head * 3;
  const text = { kind: 'text', y: head * 1.5, size: type, anchor: 'start', bold: true, ink: 'ink' } as const;
  const y = head * 2.5;
  const marks = diamonds.flatMap(({ on, name, isEvent }, at): readonly SceneMark[] => {
    if (partOf(axis, { from: on, to: on }) === null) return [];
    const x = xOfDay(axis, on) + axis.dayWidth / 2 + DIAMOND + 0.6;
    const next = diamonds[at + 1];
    const end = next === undefined ? axisWidth(axis) : Math.min(axisWidth(axis), xOfDay(axis, next.on) - DIAMOND);
    const label = fitText(name, end - x, type * 0.9);
    const mark = diamond(axis, on, y, DIAMOND, isEvent);
    const lettering = { kind: 'text', y, size: type * 0.9, ink: 'ink' } as const;
    // The last one stands at the edge: its name goes before it, where nothing else stands.
    if (label !== name && next === undefined) {
      const before = diamonds[at - 1];
      const start = before === undefined ? 0 : Math.max(0, xOfDay(axis, before.on) + DIAMOND * 2);
      const right = x - DIAMOND * 2 - 1.2;
      return fitText(name, right - start, type * 0.9) === name
        ? [mark, { ...lettering, x: right, anchor: 'end', text: name }]
        : [mark];
    }
    // Half a word says nothing: its diamond stands alone.
    if (label !== name && label.length < 4) return [mark];
    return [mark, { ...lettering, x, anchor: 'start', text: label }];
  });
  const ground = timelineGround(axis, head, MEASURES, groundOf(chart));
  return {
    width,
    height,
    shapes: [
      ...shifted(timelineHead(axis, MEASURES, words, daysOff)),
      ...shifted(ground, head * 2),
      ...shifted({ width, height, shapes: marks }),
      { ...text, x: 0.6, text: words.title, column: COLUMN.title },
      { ...text, x: TITLE, text: words.owner, column: COLUMN.owner },
      rule(0, 0, width, 'ink'),
      rule(0, height, width, 'ink'),
    ],
  };
}

function groupMarks({ name }: Extract<ChartRow, { kind: 'group' }>, width: number): readonly SceneMark[] {
  return [
    { kind: 'rect', x: 0, y: 0, width: LEFT, height: ROW, fill: 'band' },
    {
      kind: 'text',
      x: 0.6,
      y: ROW / 2,
      size: MEASURES.type,
      anchor: 'start',
      bold: true,
      ink: 'ink',
      text: fitText(name, LEFT - 2, MEASURES.type),
      column: COLUMN.title,
    },
    rule(0, 0, width, 'soft'),
  ];
}

function cardMarks(row: Extract<ChartRow, { kind: 'card' }>, axis: TimeAxis): readonly SceneMark[] {
  const { type } = MEASURES;
  const text = { kind: 'text', y: ROW / 2, size: type, anchor: 'start', ink: row.isDone ? 'soft' : 'ink' } as const;
  const part = partOf(axis, row.span);
  const names: readonly SceneMark[] = [
    { ...text, x: 2.4, text: fitText(row.title, TITLE - 4, type), column: COLUMN.title },
    { ...text, x: TITLE, ink: 'soft', text: fitText(row.owner, OWNER - 1.5, type), column: COLUMN.owner },
  ];
  if (part === null) return names;
  const width = Math.max(LEAST_BAR, part.width);
  const bar = timelineBar(width, BAR, MEASURES, { isDone: row.isDone, isLate: false });
  const size = type * 0.85;
  const needed = textWidth(row.when, size) + 1;
  const isRight = part.x + width + needed <= axisWidth(axis);
  return [
    ...names,
    ...shifted(bar, (ROW - BAR) / 2, part.x),
    {
      ...text,
      size,
      ink: 'soft',
      x: LEFT + (isRight ? part.x + width + 0.8 : part.x - 0.8),
      anchor: isRight ? 'start' : 'end',
      text: row.when,
      column: COLUMN.when,
    },
  ];
}

function rule(x: number, y: number, width: number, stroke: 'ink' | 'soft' | 'line'): SceneMark {
  const points = [
    { x, y },
    { x: x + width, y },
  ];
  return { kind: 'path', points, stroke, weight: stroke === 'ink' ? 0.3 : MEASURES.hair };
}

/** The marks of a drawing beside the names, and lower. */
function shifted(scene: Scene, down = 0, right = 0): readonly SceneMark[] {
  return marksOf(scene).map((mark) => movedMark(mark, LEFT + right, down));
}
