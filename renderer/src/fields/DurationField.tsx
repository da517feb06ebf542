import { parseDuration } from '@shared/domain/clock-time.ts';
import type { Minutes } from '@shared/domain/units.ts';
import { TypedField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';

export interface DurationFieldProps {
  readonly value: Minutes | null;
  readonly onCommit: (value: Minutes | null) => void | Promise<unknown>;
  readonly label?: string;
  readonly placeholder?: string;
  readonly bare?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** A length of time as people type it: 180, 3시간, 1h30. Empty text is none. */
export function DurationField(props: DurationFieldProps) {
  const { t } = useTranslation();
  function format(minutes: Minutes | null): string {
    if (minutes === null) return '';
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t('common.minutes', { minutes });
    return rest === 0 ? t('common.hours', { hours }) : t('common.hoursMinutes', { hours, minutes: rest });
  }
  return (
    <TypedField<Minutes | null>
      {...props}
      format={format}
      parse={(text) => {
        if (text.trim() === '') return { ok: true, value: null };
        const minutes = parseDuration(text);
        return minutes.ok ? minutes : { ok: false, error: errorText({ code: 'minutes.invalid', params: {} }) };
      }}
    />
  );
}
