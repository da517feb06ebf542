import { formatDate } from '@shared/domain/civil-date.ts';
import { hasGround, itemsHeld, keepUntilOf, purposeOf, readTerms, TERMS_KEY } from '@shared/domain/personal-data.ts';
import { Badge } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { usePreference } from '@app/lib/preferences.ts';
import type { FieldGroup, FormField } from '@app/records/RecordForm.tsx';
import type { PersonRow } from '../directory/person-row.ts';
import styles from './PersonPanel.module.css';

/** 개인정보: why the record is held, on what consent, until when, and whether pictures may be taken. */
export function useRecordGroup(experimentId: string, row: PersonRow): FieldGroup<'person'> {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const byRule = keepUntilOf({ ...row, keepUntil: null }, { ...experiment, isPaid: row.paid }, terms);
  const usual = t(`people.purpose.${purposeOf({ role: row.role, purpose: null })}`);

  function untilHint(): string {
    if (byRule.on === null) return t('people.record.noDefault');
    const key = byRule.by === 'law' ? 'law' : byRule.by === 'noConsent' ? 'noConsent' : 'default';
    return t(`people.record.${key}`, { value: formatDate(byRule.on, locale) });
  }
  function given(is: boolean, fields: readonly FormField<'person'>[]): readonly FormField<'person'>[] {
    return is ? fields : [];
  }

  return {
    label: t('people.record.title'),
    mark: hasGround(row) ? undefined : <Badge tone="late">{t('people.record.noConsentFilter')}</Badge>,
    fields: [
      { name: 'purpose', noneLabel: t('people.record.byDefault', { value: usual }) },
      {
        name: 'consent',
        along: (consent) => ({ consentOn: consent === 'unasked' ? null : (row.consentOn ?? today) }),
      },
      ...given(row.consent !== 'unasked', [{ name: 'consentOn' }, { name: 'consentBy' }]),
      ...given(row.consent === 'notNeeded', [{ name: 'consentGround' }]),
      { name: 'keepUntil', hint: untilHint() },
      {
        name: 'portrait',
        along: (portrait) => ({ portraitOn: portrait === 'unasked' ? null : (row.portraitOn ?? today) }),
      },
      ...given(row.portrait !== 'unasked', [{ name: 'portraitOn' }, { name: 'portraitScope' }]),
      ...given(row.role === 'participant' || row.guardian !== '', [
        { name: 'guardian', hint: t('people.record.guardianHint') },
      ]),
      ...given(row.bank !== '' || row.account !== '', [{ name: 'bank' }, { name: 'account' }]),
    ],
    foot: (
      <p className={styles.quiet}>
        {t('people.record.items')}:{' '}
        {itemsHeld(row)
          .map((item) => t(`privacy.item.${item}`))
          .join(', ')}
        . {t('people.record.never')}
      </p>
    ),
  };
}
