/**
 * The timeline as a drawing: heads of months and days, the days that are not worked, lines of today and of the event, bars and diamonds. The
 * screen draws it in pixels, paper in millimetres: every length is in the unit of the axis and the measures.
 */
import { daysIn, monthsIn, partOf, weeksIn, axisWidth, xOfDay } from '../schedule/time-axis.ts';
import type { DaySpan, TimeAxis } from '../schedule/time-axis.ts';
import type { CivilDate } from '../units.ts';
import { dayFacts } from '../working-days.ts';
import type { OwnDaysOff } from '../working-days.ts';
import { fitText } from './fit-text.ts';
import { rectPoints } from './scene.ts';
import type { Ink, Scene, SceneMark } from './scene.ts';

export interface TimelineMeasures {
  /** Height of each of the two lines of heads. */
  readonly head: number;
  readonly type: number;
  /** A fine line. */
  readonly hair: number;
  /** Between the lines of a hatch. */
  readonly hatch: number;
}

export interface HeadWords {
  /** `isNarrow`: the year has no room. */
  month(date: CivilDate, isNarrow: boolean): string;
  /** A day of the second line: the day itself, or the Monday of a week. */
  day(date: CivilDate): string;
}

/** What a day is narrower than cannot be read as a figure, in heights of type. */
const READABLE_DAY = 1.7;
const READABLE_WEEK = 2.2;
const FULL_MONTH = 4.6;

/** Months, and under them days or weeks, whichever can be read. */
export function timelineHead(
  axis: TimeAxis,
  measures: TimelineMeasures,
  words: HeadWords,
  daysOff?: OwnDaysOff,
): Scene {
  const { head, type, hair } = measures;
  const shapes: SceneMark[] = [];
  for (const month of monthsIn(axis)) {
    const text = words.month(month.from, month.width < type * FULL_MONTH);
    shapes.push(upright(month.x, 0, head * 2, hair, 'line'));
    // A few days of a month at either end have no room for its name.
    if (fitText(text, month.width - type * 0.6, type) === text)
      shapes.push({
        kind: 'text',
        x: month.x + type * 0.4,
        y: head / 2,
        size: type,
        anchor: 'start',
        bold: true,
        ink: 'ink',
        text,
      });
  }
  const isByDay = axis.dayWidth >= type * READABLE_DAY;
  const parts = isByDay ? daysIn(axis) : axis.dayWidth * 7 >= type * READABLE_WEEK ? weeksIn(axis) : [];
  for (const part of parts) {
    const y = head * 1.5;
    if (isByDay)
      shapes.push({
        kind: 'text',
        x: part.x + part.width / 2,
        y,
        size: type * 0.9,
        anchor: 'middle',
        ink: dayFacts(part.from, daysOff).isWorkingDay ? 'soft' : 'warn',
        text: words.day(part.from),
      });
    else if (part.width > type * READABLE_WEEK)
      shapes.push(upright(part.x, head, head, hair, 'line'), {
        kind: 'text',
        x: part.x + type * 0.3,
        y,
        size: type * 0.9,
        anchor: 'start',
        ink: 'soft',
        text: words.day(part.from),
      });
  }
  return { width: axisWidth(axis), height: head * 2, shapes };
}

export interface GroundMarks {
  readonly eventDate: CivilDate | null;
  /** Null on paper, which does not grow old. */
  readonly today: CivilDate | null;
  /** The days on which planning can begin. */
  readonly begin: DaySpan | null;
  /** No day is shaded. */
  readonly isCoarse?: boolean;
  readonly daysOff?: OwnDaysOff;
}

/** Weekends under this many heights of type are noise. */
const SHADED_DAY = 0.2;

/** What stands behind the bars, as high as they are together. */
export function timelineGround(axis: TimeAxis, height: number, measures: TimelineMeasures, marks: GroundMarks): Scene {
  const { hair, hatch, type } = measures;
  const shapes: SceneMark[] = [];
  const isShaded = marks.isCoarse !== true && axis.dayWidth >= type * SHADED_DAY;
  for (const day of isShaded ? daysIn(axis) : []) {
    const { isWorkingDay, holidays, ownDayOff } = dayFacts(day.from, marks.daysOff);
    if (isWorkingDay) continue;
    const box = { x: day.x, y: 0, width: day.width, height };
    shapes.push({ kind: 'rect', ...box, fill: 'band' });
    if (holidays.length > 0 || ownDayOff !== null)
      shapes.push({ kind: 'hatch', points: rectPoints(box), gap: hatch, stroke: 'line', weight: hair });
  }
  const begin = marks.begin === null ? null : partOf(axis, marks.begin);
  if (begin !== null)
    shapes.push({ kind: 'rect', x: begin.x, y: 0, width: begin.width, height: hair * 4, fill: 'fill' });
  for (const month of monthsIn(axis)) shapes.push(upright(month.x, 0, height, hair, 'line'));
  for (const [day, ink] of [
    [marks.eventDate, 'warn'],
    [marks.today, 'fill'],
  ] as const) {
    const part = day === null ? null : partOf(axis, { from: day, to: day });
    if (part !== null) shapes.push(upright(part.x + part.width / 2, 0, height, hair * 2, ink));
  }
  return { width: axisWidth(axis), height, shapes };
}

function upright(x: number, y: number, height: number, weight: number, stroke: Ink): SceneMark {
  return {
    kind: 'path',
    points: [
      { x, y },
      { x, y: y + height },
    ],
    stroke,
    weight,
  };
}

export interface BarLook {
  readonly isDone: boolean;
  readonly isLate: boolean;
}

/** A bar as wide and high as its box: full while it is to be done, an outline once done, hatched where it is late. */
export function timelineBar(width: number, height: number, measures: TimelineMeasures, look: BarLook): Scene {
  const { hair, hatch } = measures;
  const box = { x: hair, y: hair, width: Math.max(hair * 2, width - hair * 2), height: height - hair * 2 };
  const shapes: SceneMark[] = [
    look.isDone
      ? { kind: 'rect', ...box, fill: 'band', stroke: 'fill', weight: hair }
      : { kind: 'rect', ...box, fill: 'fill' },
  ];
  if (look.isLate) {
    const points = rectPoints(box);
    shapes.push({ kind: 'path', points, closed: true, stroke: 'warn', weight: hair * 2 });
    shapes.push({ kind: 'hatch', points, gap: hatch, stroke: 'warn', weight: hair });
  }
  return { width, height, shapes };
}

/** A diamond around the middle of a day. */
export function diamond(axis: TimeAxis, on: CivilDate, y: number, radius: number, isStrong: boolean): SceneMark {
  const x = xOfDay(axis, on) + axis.dayWidth / 2;
  const points = [
    { x, y: y - radius },
    { x: x + radius, y },
    { x, y: y + radius },
    { x: x - radius, y },
  ];
  return { kind: 'path', points, closed: true, fill: isStrong ? 'warn' : 'fill' };
}
