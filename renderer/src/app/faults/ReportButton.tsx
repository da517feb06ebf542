import { Button, useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';

/** Saves the diagnostic report where the user says. */
export function ReportButton() {
  const { t } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      const written = await callHost('condition.saveReport', {});
      if (written !== null) toast({ text: t('fault.reportSaved', { path: written.path }), tone: 'done' });
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
    setBusy(false);
  }

  return (
    <Button loading={busy} onClick={() => void save()}>
      {t('fault.report')}
    </Button>
  );
}
