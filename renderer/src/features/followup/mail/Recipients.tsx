import { MAIL_STATES } from '@shared/domain/followup/codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, IconButton, Select, useIsReadOnly } from '@ui/index.ts';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceOptions } from '@app/i18n/field-words.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import type { LeftOut, Mail } from './useMail.ts';

export interface RecipientsProps {
  readonly of: Followup;
  readonly mailing: Entity<'mailing'>;
  readonly mail: Mail;
}

/** Who is written to with the state of each, who is left out and why, and whole roles to be added. */
export function Recipients({ of, mailing, mail }: RecipientsProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const there = new Set(
    of.recipients.rows.filter(({ mailingId }) => mailingId === mailing.id).map(({ personId }) => personId),
  );
  const roles = choiceOptions('person', 'role').flatMap(({ value, label }) => {
    const people = of.persons.filter(({ id, role }) => role === value && !there.has(id));
    return people.length === 0 ? [] : [{ value, label, people }];
  });

  function reasonOf({ reason, fields }: LeftOut): string {
    if (reason === 'missing' || reason === 'brace') return t(`followup.mail.reason.${reason}`, { fields });
    return t(`followup.mail.reason.${reason}`);
  }
  function removal(id: string, name: string) {
    return (
      <IconButton
        changes
        size="small"
        icon={Trash2}
        label={t('followup.mail.removeRecipient', { name })}
        onClick={() => void of.recipients.remove([id])}
      />
    );
  }
  return (
    <section aria-label={t('followup.mail.to')} className={styles.section}>
      <h2 className={styles.heading}>{t('followup.mail.to')}</h2>
      {isReadOnly ? null : (
        <div className={styles.foot} role="group" aria-label={t('followup.mail.addRole')}>
          {roles.map(({ value, label, people }) => (
            <Button
              key={value}
              size="small"
              changes
              icon={Plus}
              onClick={() =>
                void of.recipients.add(
                  people.map(({ id }) => ({ mailingId: mailing.id, personId: id })),
                  null,
                )
              }
            >
              {t('followup.mail.rolePerson', { role: label, count: people.length })}
            </Button>
          ))}
        </div>
      )}
      {there.size === 0 ? <p className={styles.quiet}>{t('followup.mail.none')}</p> : null}
      <ul className={styles.lines}>
        {mail.letters.map(({ recipient: { id, state, sentOn }, name, email }) => (
          <li key={id} className={styles.line}>
            <span>
              {name} <span className={styles.quiet}>{email}</span>
            </span>
            <Select
              label={t('followup.mail.stateOf', { name })}
              value={state}
              options={choiceOptions('mailRecipient', 'state')}
              onChange={(value) => {
                const next = MAIL_STATES.find((one) => one === value);
                if (next === undefined) return;
                const day = next === 'drafted' ? null : (sentOn ?? of.today);
                void of.recipients.edit([{ id, patch: { state: next, sentOn: day } }]);
              }}
            />
            {removal(id, name)}
          </li>
        ))}
      </ul>
      {mail.leftOut.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{t('followup.mail.leftOut')}</h3>
          <ul className={styles.lines} aria-label={t('followup.mail.leftOut')}>
            {mail.leftOut.map((one) => (
              <li key={one.recipient.id} className={styles.line}>
                <span>{one.name}</span>
                <span className={styles.warning}>{reasonOf(one)}</span>
                {removal(one.recipient.id, one.name)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
