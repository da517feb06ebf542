/** Fields of the domain: primitives of `ui` bound to the rules of `shared/domain` and to the words of the app. */
export { CivilDateField, readDate } from './CivilDateField.tsx';
export { ClockField } from './ClockField.tsx';
export { DurationField } from './DurationField.tsx';
export { useCalendarWords } from './useCalendarWords.ts';
export { useNumberWords } from './useNumberWords.ts';
