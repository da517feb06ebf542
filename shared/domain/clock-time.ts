/** Times of day and durations: the one place to import clock rules from. */
export { dayAndMinute, formatClock, formatClockRange, formatSheetRange, formatSheetTime } from './clock-format.ts';
export { parseClock, parseSheetTime } from './clock-parse.ts';
export { MAX_DURATION, parseDuration } from './duration-parse.ts';
