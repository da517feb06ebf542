/** Civil dates: the one place to import date rules from. */
export {
  addDays,
  addMonths,
  dateOf,
  diffDays,
  epochDay,
  isoWeekStart,
  partsOf,
  seoulDate,
  seoulMinuteOfDay,
  spanMonths,
  weekday,
} from './date-arithmetic.ts';
export {
  formatDate,
  formatDateRange,
  formatDday,
  formatInstant,
  formatPeriod,
  formatPlainDate,
  type DateLocale,
} from './date-format.ts';
export { parseDate } from './date-parse.ts';
