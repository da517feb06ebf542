import { formatClock, parseClock } from '@shared/domain/clock-time.ts';
import type { MinuteOfDay } from '@shared/domain/units.ts';
import { TypedField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

export interface ClockFieldProps {
  readonly value: MinuteOfDay | null;
  readonly onCommit: (value: MinuteOfDay | null) => void | Promise<unknown>;
  readonly label?: string;
  readonly placeholder?: string;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A time of day as people type it: 14:00, 1430, 오후 2시. Empty text is no time. */
export function ClockField(props: ClockFieldProps) {
  const { t } = useTranslation();
  return (
    <TypedField<MinuteOfDay | null>
      placeholder="14:00"
      {...props}
      format={(minute) => (minute === null ? '' : formatClock(minute))}
      parse={(text) => {
        if (text.trim() === '') return { ok: true, value: null };
        const minute = parseClock(text);
        return minute.ok ? minute : { ok: false, error: t('common.clockInvalid') };
      }}
    />
  );
}
