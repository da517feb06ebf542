/**
 * From when until when posts must not be empty: from doors to clearing. The cue sheets of the day say so (a 식전 row that receives people, a
 * 식후 row that clears away); without such rows it is the event's own time, else the time of the shifts.
 */
import { phaseOf } from '../section.ts';
import type { LineSpan } from './coverage.ts';

export interface DayCue {
  readonly section: string;
  readonly title: string;
  /** On the line of the event. */
  readonly from: number;
  readonly to: number;
}

export interface EventSpanFacts {
  /** Of the day of the event. */
  readonly cues: readonly DayCue[];
  readonly eventStart: number | null;
  readonly eventMinutes: number | null;
  readonly shifts: readonly LineSpan[];
}

const DOORS = /접수|입장|개장|등록|맞이|door|reception|registration|check-?in|arrival|welcome/iu;
const CLEARING = /철수|정리|철거|뒷정리|clear|strike|tear-?down|pack/iu;

/** Null: nobody has said when anything is. */
export function eventSpan({ cues, eventStart, eventMinutes, shifts }: EventSpanFacts): LineSpan | null {
  const real = cues.filter(({ from, to }) => to > from);
  const pre = real.filter(({ section }) => phaseOf(section) === 'pre');
  const main = real.filter(({ section }) => phaseOf(section) === 'main');
  const post = real.filter(({ section }) => phaseOf(section) === 'post');
  const doors = least(pre.filter(({ title }) => DOORS.test(title)).map(({ from }) => from));
  const clearing = least(post.filter(({ title }) => CLEARING.test(title)).map(({ from }) => from));
  const eventEnd = eventStart === null || eventMinutes === null ? null : eventStart + eventMinutes;
  const from = doors ?? least([...main.map((cue) => cue.from), ...(eventStart === null ? [] : [eventStart])]);
  const to = clearing ?? most([...main, ...post].map((cue) => cue.to).concat(eventEnd === null ? [] : [eventEnd]));
  if (from !== null && to !== null && to > from) return { from, to };
  const [first, last] = [least(shifts.map((shift) => shift.from)), most(shifts.map((shift) => shift.to))];
  return first === null || last === null || last <= first ? null : { from: first, to: last };
}

function least(minutes: readonly number[]): number | null {
  return minutes.length === 0 ? null : Math.min(...minutes);
}

function most(minutes: readonly number[]): number | null {
  return minutes.length === 0 ? null : Math.max(...minutes);
}
