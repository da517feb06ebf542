/** Times of day and durations: the one place to import clock rules from. */
export {
  dayAndMinute,
  formatClock,
  formatClockRange,
  formatSheetRange,
  formatSheetTime,
  type DayAndMinute,
} from './clock-format.ts';
export { parseClock, parseSheetTime, type ClockProblem } from './clock-parse.ts';
export { MAX_DURATION, parseDuration, type DurationProblem } from './duration-parse.ts';
