import { formatDate } from '@shared/domain/civil-date.ts';
import {
  CONSENTS,
  HELD_PURPOSES,
  hasGround,
  itemsHeld,
  keepUntilOf,
  readTerms,
  TERMS_KEY,
  PORTRAITS,
  purposeOf,
} from '@shared/domain/personal-data.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Badge, Field, Select, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { usePreference } from '@app/lib/preferences.ts';
import type { PersonFields, PersonRow } from '../directory/person-row.ts';
import styles from './PersonPanel.module.css';

export interface PersonRecordProps {
  readonly experimentId: string;
  readonly row: PersonRow;
  readonly onEdit: (
    patches: readonly { readonly id: string; readonly patch: Partial<PersonFields> }[],
  ) => Promise<void>;
}

/** 개인정보: why the record is held, on what consent, until when, and whether pictures may be taken. */
export function PersonRecord({ experimentId, row, onEdit }: PersonRecordProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const around = { ...experiment, isPaid: row.paid === true };
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const byRule = keepUntilOf({ ...row, keepUntil: null }, around, terms);
  const usual = purposeOf({ role: row.role, purpose: null });

  function edit(patch: Partial<PersonFields>): Promise<void> {
    return onEdit([{ id: row.id, patch }]);
  }
  function day(on: CivilDate): string {
    return formatDate(on, locale);
  }
  function untilHint(): string {
    if (byRule.on === null) return t('people.record.noDefault');
    const key = byRule.by === 'law' ? 'law' : byRule.by === 'noConsent' ? 'noConsent' : 'default';
    return t(`people.record.${key}`, { value: day(byRule.on) });
  }

  return (
    <section aria-label={t('people.record.title')}>
      <h3 className={styles.heading}>
        {t('people.record.title')}{' '}
        {hasGround(row) ? null : <Badge tone="late">{t('people.record.noConsentFilter')}</Badge>}
      </h3>
      <div className={styles.fields}>
        <Field label={t('people.record.purpose')} layout="row">
          <Select
            label={t('people.record.purpose')}
            value={row.purpose ?? 'byRole'}
            options={[
              { value: 'byRole', label: t('people.record.byDefault', { value: t(`people.purpose.${usual}`) }) },
              ...HELD_PURPOSES.map((value) => ({ value, label: t(`people.purpose.${value}`) })),
            ]}
            onChange={(purpose) => void edit({ purpose: purpose === 'byRole' ? null : purpose })}
          />
        </Field>
        <Field label={t('people.record.consent')} layout="row">
          <Select
            label={t('people.record.consent')}
            value={row.consent}
            options={CONSENTS.map((value) => ({ value, label: t(`people.consent.${value}`) }))}
            onChange={(consent) =>
              void edit({ consent, consentOn: consent === 'unasked' ? null : (row.consentOn ?? today) })
            }
          />
        </Field>
        {row.consent === 'unasked' ? null : (
          <>
            <Field label={t('people.record.consentOn')} layout="row">
              <CivilDateField value={row.consentOn} onCommit={(consentOn) => edit({ consentOn })} />
            </Field>
            <Field label={t('people.record.consentBy')} layout="row">
              <TextField value={row.consentBy} onCommit={(consentBy) => edit({ consentBy })} />
            </Field>
          </>
        )}
        {row.consent === 'notNeeded' ? (
          <Field label={t('people.record.consentGround')} layout="row">
            <TextField value={row.consentGround} onCommit={(consentGround) => edit({ consentGround })} />
          </Field>
        ) : null}
        <Field label={t('people.record.keepUntil')} layout="row" hint={untilHint()}>
          <CivilDateField value={row.keepUntil} onCommit={(keepUntil) => edit({ keepUntil })} />
        </Field>
        <Field label={t('people.record.portrait')} layout="row">
          <Select
            label={t('people.record.portrait')}
            value={row.portrait}
            options={PORTRAITS.map((value) => ({ value, label: t(`people.portrait.${value}`) }))}
            onChange={(portrait) =>
              void edit({ portrait, portraitOn: portrait === 'unasked' ? null : (row.portraitOn ?? today) })
            }
          />
        </Field>
        {row.portrait === 'unasked' ? null : (
          <>
            <Field label={t('people.record.portraitOn')} layout="row">
              <CivilDateField value={row.portraitOn} onCommit={(portraitOn) => edit({ portraitOn })} />
            </Field>
            <Field label={t('people.record.portraitScope')} layout="row">
              <TextField value={row.portraitScope} onCommit={(portraitScope) => edit({ portraitScope })} />
            </Field>
          </>
        )}
        {row.role === 'participant' || row.guardian !== '' ? (
          <Field label={t('people.record.guardian')} hint={t('people.record.guardianHint')}>
            <TextField value={row.guardian} onCommit={(guardian) => edit({ guardian })} />
          </Field>
        ) : null}
        <p className={styles.quiet}>
          {t('people.record.items')}:{' '}
          {itemsHeld(row)
            .map((item) => t(`privacy.item.${item}`))
            .join(', ')}
          . {t('people.record.never')}
        </p>
      </div>
    </section>
  );
}
