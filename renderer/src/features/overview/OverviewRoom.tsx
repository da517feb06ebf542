import { PageHeader } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLoaded } from '@app/lib/data.ts';

export function OverviewRoom({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  return <PageHeader title={t('shell.room.overview')} summary={experiment.question} />;
}
