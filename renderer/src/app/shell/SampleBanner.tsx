import { formatPlainDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';

/** Once for the whole experiment, so that no cell has to say that it is a sample. */
export function SampleBanner({ standing }: { readonly standing: CivilDate | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Banner
      title={t('shell.sampleTitle')}
      remedy={standing === null ? undefined : t('shell.sampleStands', { date: formatPlainDate(standing, locale) })}
    />
  );
}
