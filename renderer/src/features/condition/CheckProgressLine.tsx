import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, ProgressBar } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import styles from './Condition.module.css';

/** Milliseconds between two looks at how far it is. */
const LOOK = 200;

/** How far the check-up is and what is read now, with the way to end it. */
export function CheckProgressLine() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['condition.progress'],
    queryFn: () => callHost('condition.progress', {}),
    refetchInterval: LOOK,
    gcTime: 0,
    staleTime: 0,
  });
  const cancel = useMutation({ mutationFn: () => callHost('condition.cancel', {}) });
  const { part = 'integrity', share = 0 } = data ?? {};
  const percent = Math.round(share * 100);
  return (
    <div className={styles.waiting}>
      <p role="status">{t('condition.reading', { part: t(`condition.check.${part}.name`) })}</p>
      <ProgressBar label={t('condition.checking')} value={percent} valueText={t('condition.percent', { percent })} />
      <Button size="small" onClick={() => cancel.mutate()}>
        {t('condition.cancel')}
      </Button>
    </div>
  );
}
