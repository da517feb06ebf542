import { useQuery } from '@tanstack/react-query';
import { Banner, Button } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { callHost } from '@app/lib/api.ts';

/** The library is not as it was when it was last closed: where to see what differs. */
export function AlteredBanner() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [read, setRead] = useState(false);
  const { data: altered = false } = useQuery({
    queryKey: ['condition.altered'],
    queryFn: () => callHost('condition.altered', {}),
  });
  if (!altered || read) return null;
  return (
    <Banner
      tone="warn"
      title={t('fault.altered.title')}
      remedy={t('fault.altered.remedy')}
      action={
        <>
          <Button onClick={() => go('/backups')}>{t('fault.altered.compare')}</Button>
          <Button onClick={() => setRead(true)}>{t('fault.altered.read')}</Button>
        </>
      }
    />
  );
}
