/** What is said of a running day. */
import type { DayIssue } from '@shared/domain/day/day-run.ts';
import type { HardStop } from '@shared/domain/day/forecast.ts';
import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import { useTranslation } from 'react-i18next';
import type { DayOfSheet } from './useDayRun.ts';

interface Sentence {
  readonly title: string;
  readonly remedy: string;
}

export interface DayWords {
  readonly cue: (id: string | null) => string;
  readonly stop: (stop: HardStop) => string;
  readonly issue: (issue: DayIssue) => Sentence;
  readonly lateness: (minutes: number) => string;
}

/** A sheet minute with fractions, as a clock shows it. */
export function clockText(minute: number): string {
  return lineClock(Math.floor(minute + 1e-6));
}

/** `12:07`, `1:02:07`: a length in minutes and seconds. */
export function lengthText(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60 + 1e-6));
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600];
  const two = (value: number) => String(value).padStart(2, '0');
  const short = `${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  return hours === 0 ? short : `${hours}:${short}`;
}

export function useDayWords({ cues }: Pick<DayOfSheet, 'cues'>): DayWords {
  const { t } = useTranslation();
  const titles = new Map(cues.map(({ id, title, section }) => [id, title || section]));
  const cue = (id: string | null) => (id === null ? '' : (titles.get(id) ?? t('day.run.edit.gone')));
  const stop = ({ kind, rowId }: HardStop) => (kind === 'fixedRow' ? cue(rowId) : t(`day.run.stop.${kind}`));

  function issue(one: DayIssue): Sentence {
    const { kind, minutes } = one;
    const count = { count: minutes };
    if (kind !== 'stopAtRisk')
      return { title: t(`day.run.issue.${kind}`, count), remedy: t(`day.run.issue.${kind}Remedy`, count) };
    const rows = one.givers.map(cue).join(', ');
    const how = one.givers.length === 0 ? 'noGivers' : one.isEnough ? 'givers' : 'giversShort';
    return {
      title: t('day.run.issue.stopAtRisk', { what: stop(one.stop), at: clockText(one.stop.at), ...count }),
      remedy: t(`day.run.issue.${how}`, { rows }),
    };
  }
  function lateness(minutes: number): string {
    const whole = Math.trunc(minutes);
    if (whole === 0) return t('day.run.onTime');
    return whole > 0 ? t('day.run.late', { count: whole }) : t('day.run.ahead', { count: -whole });
  }
  return { cue, stop, issue, lateness };
}
