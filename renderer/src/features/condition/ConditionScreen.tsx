import { useQuery } from '@tanstack/react-query';
import type { Check } from '@shared/contract/condition.contract.ts';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import { Banner, Button, Screen, useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { CheckProgressLine } from './CheckProgressLine.tsx';
import { CheckRow } from './CheckRow.tsx';
import styles from './Condition.module.css';

/** Says that all is well, or what to do; and saves the report for whoever helps. */
export function ConditionScreen() {
  const { t, i18n } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['condition.check'],
    queryFn: () => callHost('condition.check', {}),
    // Each visit looks anew.
    refetchOnMount: 'always',
  });
  const attention = data?.checks.filter(({ state }) => state !== 'well').length ?? 0;

  function checkedAt(at: string): string {
    const instant = asInstant(at);
    return t('condition.checkedAt', { at: instant === undefined ? at : formatInstant(instant, locale) });
  }

  async function saveReport(): Promise<void> {
    try {
      const written = await callHost('condition.saveReport', {});
      if (written !== null) toast({ text: t('fault.reportSaved', { path: written.path }), tone: 'done' });
    } catch (failure) {
      toast({ text: failureText(failure), tone: 'error' });
    }
  }

  return (
    <Screen
      width="prose"
      title={t('condition.title')}
      summary={data === undefined || data === null ? t('condition.summary') : checkedAt(data.checkedAt)}
      actions={
        <Button loading={isFetching} onClick={() => void refetch()}>
          {t('condition.again')}
        </Button>
      }
    >
      {error === null ? null : <Banner tone="error" title={failureText(error)} />}
      {isFetching ? <CheckProgressLine /> : null}
      {data === null && !isFetching ? <Banner title={t('condition.cancelled')} /> : null}
      {data === undefined || data === null || isFetching ? null : (
        <>
          <Banner
            tone={worst(data.checks)}
            title={attention === 0 ? t('condition.allWell') : t('condition.attention', { count: attention })}
          />
          <ul className={styles.checks}>
            {data.checks.map((check) => (
              <CheckRow key={`${i18n.language} ${check.name}`} check={check} onMended={() => void refetch()} />
            ))}
          </ul>
        </>
      )}
      <section aria-labelledby="report" className={styles.report}>
        <h2 id="report">{t('condition.reportTitle')}</h2>
        <p className="prose">{t('condition.reportHelp')}</p>
        <Button onClick={() => void saveReport()}>{t('fault.report')}</Button>
      </section>
    </Screen>
  );
}

function worst(checks: readonly Check[]): 'info' | 'warn' | 'error' {
  if (checks.some(({ state }) => state === 'trouble')) return 'error';
  return checks.some(({ state }) => state === 'notice') ? 'warn' : 'info';
}
