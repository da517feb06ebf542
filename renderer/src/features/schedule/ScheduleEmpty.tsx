import { EmptyState } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';

/** Without cards there is nothing to put on a day: where cards come from. */
export function ScheduleEmpty({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      sentence={t('timeline.empty.sentence')}
      example={t('timeline.empty.example')}
      action={<Link href={rowAddress(experimentId, 'board', null)}>{t('timeline.empty.action')}</Link>}
    />
  );
}
