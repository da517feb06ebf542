import { useQuery } from '@tanstack/react-query';
import { Banner, Button } from '@ui/index.ts';
import { formatDate, seoulDate } from '@shared/domain/civil-date.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';

/** Milliseconds between two looks at the clock. */
const LOOK = 5 * 60_000;

/** The computer's clock does not fit what was recorded: what that means, and that nothing is lost by it. */
export function ClockBanner() {
  const { t } = useTranslation();
  const locale = useLocale();
  const [read, setRead] = useState('');
  const { data: jump = null } = useQuery({
    queryKey: ['condition.clock'],
    queryFn: () => callHost('condition.clock', {}),
    refetchInterval: LOOK,
  });
  // Once read it stays away until another instant is in doubt.
  if (jump === null || jump.recorded === read) return null;
  const recorded = formatDate(seoulDate(jump.recorded), locale);
  return (
    <Banner
      tone="warn"
      title={t(`fault.clock.${jump.kind}`, { recorded })}
      remedy={t('fault.clock.remedy')}
      action={<Button onClick={() => setRead(jump.recorded)}>{t('fault.clock.read')}</Button>}
    />
  );
}
