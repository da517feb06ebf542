export { DayNotices } from './DayNotices.tsx';
export { clockText, lengthText, useDayWords, type DayWords } from './useDayWords.ts';
export { forecastOf, useDayOfSheet, useSheetToRun, type DayOfSheet } from './useDayRun.ts';
export { speakerLeft, useSpeaker } from './useSpeaker.ts';
export { useNow } from './useNow.ts';
export { useOutdatedPrints } from './useOutdatedPrints.ts';
