import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Screen } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { ReportButton } from './faults/ReportButton.tsx';
import styles from './AboutScreen.module.css';

export function AboutScreen() {
  const { t } = useTranslation();
  const { data: info } = useSuspenseQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  return (
    <Screen width="prose" title={t('shell.about')}>
      <div className={`${styles.body} prose`}>
        <p>{t('shell.aboutBody')}</p>
        <p>{t('shell.aboutMethod')}</p>
        <p>{t('shell.aboutLicence')}</p>
        <dl className={styles.facts}>
          <dt>{t('shell.aboutVersion', { version: info.version })}</dt>
          <dt>{t('shell.aboutLibrary')}</dt>
          <dd>{info.libraryFile}</dd>
        </dl>
      </div>
      <div className={styles.actions}>
        <Button onClick={() => void callHost('host.showLibrary', {})}>{t('shell.showFolder')}</Button>
        <ReportButton />
      </div>
    </Screen>
  );
}
