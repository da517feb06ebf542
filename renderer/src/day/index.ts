export { DayNotices } from './DayNotices.tsx';
export { clockText, lengthText, useDayWords, type DayWords } from './useDayWords.ts';
export { forecastOf, presentOf, RUN_TICK, useDayOfSheet, useSheetToRun, type DayOfSheet } from './useDayRun.ts';
export { isTimed, speakerLeft, useSpeaker } from './useSpeaker.ts';
export { useOutdatedPrints } from './useOutdatedPrints.ts';
