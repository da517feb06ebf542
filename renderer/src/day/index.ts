export { DayNotices } from './DayNotices.tsx';
export { clockText, lengthText, useDayWords, type DayWords } from './useDayWords.ts';
export { forecastOf, presentOf, useDayOfSheet, useSheetToRun, type DayOfSheet } from './useDayRun.ts';
export { isTimed, speakerLeft, useSpeaker } from './useSpeaker.ts';
export { useNow } from './useNow.ts';
export { useOutdatedPrints } from './useOutdatedPrints.ts';
