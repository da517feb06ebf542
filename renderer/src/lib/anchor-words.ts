/** What a date hangs on, in words: `행사 14일 전 · 앞 영업일로`. */
import type { AnchorDays, Hanging } from '@shared/domain/anchored-dates.ts';
import type { TFunction } from 'i18next';

/** The anchor by its name; a named date by its own. */
function anchorName(t: TFunction, { anchor, anchorDateId }: Hanging, { namedDates }: AnchorDays): string {
  if (anchor !== 'named') return t(`history.value.anchor.${anchor}`);
  return namedDates.find(({ id }) => id === anchorDateId)?.title ?? t('history.value.anchor.named');
}

export function hangingText(t: TFunction, hanging: Hanging, days: AnchorDays): string {
  if (hanging.anchor === 'none') return t('dates.anchor.none');
  const { offsetDays, dayKind, roll } = hanging;
  const anchor = anchorName(t, hanging, days);
  if (offsetDays === 0) return t('dates.anchor.onTheDay', { anchor });
  const side = t(`dates.anchor.${offsetDays < 0 ? 'before' : 'after'}`);
  const count = Math.abs(offsetDays);
  const distance = t(`dates.anchor.${dayKind === 'working' ? 'onWorking' : 'onCalendar'}`, { anchor, count, side });
  return roll === 'none' || dayKind === 'working' ? distance : `${distance} · ${t(`history.value.roll.${roll}`)}`;
}
