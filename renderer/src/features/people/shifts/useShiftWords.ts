/** Shifts in words. */
import type { ShiftIssue } from '@shared/domain/shifts/shift-issues.ts';
import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import { useTranslation } from 'react-i18next';
import type { Clashing, Shifts, Timed } from './useShifts.ts';

export interface ShiftWords {
  readonly issue: (issue: ShiftIssue) => string;
  /** Why somebody is not free. */
  readonly busy: (clash: Clashing) => string;
  readonly clash: (clash: Clashing) => string;
  /** Everything that is to be looked at about a shift. */
  readonly allOf: (shift: Timed) => readonly string[];
  readonly hours: (minutes: number) => string;
  readonly peopleOf: (shift: Timed) => string;
}

export function useShiftWords({ nameOf, issues, clashesOf }: Shifts): ShiftWords {
  const { t } = useTranslation();
  function hours(total: number): string {
    const [whole, minutes] = [Math.floor(total / 60), total % 60];
    if (whole === 0) return t('shifts.durationMinutes', { minutes });
    return minutes === 0
      ? t('shifts.durationHours', { hours: whole })
      : t('shifts.duration', { hours: whole, minutes });
  }
  function issue(one: ShiftIssue): string {
    switch (one.kind) {
      case 'below':
      case 'over':
      case 'unconfirmed':
        return t(`shifts.issue.${one.kind}`, { count: one.count });
      case 'overlap':
        return t('shifts.issue.overlap', { minutes: one.minutes });
      case 'noBreak':
        return t('shifts.issue.noBreak', {
          name: nameOf(one.personId),
          hours: hours(one.minutes),
          rest: one.rest,
        });
    }
  }
  const busy = (one: Clashing) => t('shifts.busy', { title: one.title, when: rangeText(one), minutes: one.minutes });
  const clash = (one: Clashing) =>
    t('shifts.issue.clash', {
      name: nameOf(one.personId),
      title: one.title,
      place: one.place || t('shifts.noPlace'),
      when: rangeText(one),
      minutes: one.minutes,
    });
  return {
    issue,
    busy,
    clash,
    allOf: (shift) => [
      ...(issues.get(shift.id) ?? []).map(issue),
      ...shift.filledBy.flatMap((personId) => clashesOf(shift, personId).map(clash)),
    ],
    hours,
    peopleOf: (shift) => shift.filledBy.map(nameOf).join(', '),
  };
}
