import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, ErrorNote } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './FaultScreen.module.css';

/** A library of a newer release can be looked at, through a copy. */
export function ViewOffer() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: () => callHost('view.open', {}),
    onSuccess: () => client.resetQueries(),
    meta: { quiet: true },
  });
  return (
    <div className={styles.offer}>
      <span>{t('view.offerHelp')}</span>
      <Button loading={open.isPending} onClick={() => open.mutate()}>
        {t('view.offer')}
      </Button>
      {open.error === null ? null : <ErrorNote>{failureText(open.error)}</ErrorNote>}
    </div>
  );
}
