import { Banner, Button, ConfirmDialog } from '@ui/index.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@app/lib/api.ts';
import { saving, useSavingState } from '@app/lib/saving-state.ts';
import { faultKind } from './fault-kind.ts';

/** An edit that the disk did not take: it stays on the screen and is tried again; this says so until it is saved or given up. */
export function NotSavedBanner() {
  const { t } = useTranslation();
  const state = useSavingState();
  const [asking, setAsking] = useState(false);
  const failed = state.kind === 'failed';
  useEffect(() => {
    if (!failed) return;
    // Closing the window would lose what waits; the main process asks whether that is meant.
    const keep = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', keep);
    return () => window.removeEventListener('beforeunload', keep);
  }, [failed]);
  if (!failed) return null;
  const { error, waiting } = state;
  return (
    <>
      <Banner
        tone="error"
        title={t('fault.notSaved.title', { count: waiting })}
        remedy={t(`fault.notSaved.${faultKind(error.code)}`)}
        action={
          <>
            <Button onClick={() => setAsking(true)}>{t('fault.notSaved.giveUp')}</Button>
            <Button variant="primary" onClick={saving.retry}>
              {t('fault.notSaved.retry')}
            </Button>
          </>
        }
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('fault.notSaved.giveUpTitle')}
        description={t('fault.notSaved.giveUpBody', { count: waiting })}
        confirmLabel={t('fault.notSaved.giveUp')}
        cancelLabel={t('common.cancel')}
        tone="danger"
        onConfirm={() => {
          setAsking(false);
          saving.giveUp(new ApiError(error));
        }}
      />
    </>
  );
}
