import { Banner, Button } from '@ui/index.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { refuseChanges } from '@app/lib/api.ts';
import { useLooking } from './looking.ts';
import { keepFieldsReadOnly } from './read-only-fields.ts';

/** A damaged library is looked at: says so on every screen, with the ways to mend it, and takes no change meanwhile. */
export function DamageBanner() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const looking = useLooking();
  const fault = looking?.fault;
  useEffect(() => {
    if (fault === undefined) return undefined;
    const stopKeeping = keepFieldsReadOnly();
    const stopRefusing = refuseChanges(fault);
    return () => {
      stopKeeping();
      stopRefusing();
    };
  }, [fault]);
  if (looking === null) return null;
  return (
    <Banner
      tone="error"
      title={t('fault.look.title')}
      remedy={t('fault.look.remedy')}
      action={
        <>
          <Button onClick={() => go('/backups')}>{t('fault.look.backups')}</Button>
          <Button onClick={looking.stop}>{t('fault.look.stop')}</Button>
        </>
      }
    />
  );
}
