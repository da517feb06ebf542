import { mustAskForTitle } from '@shared/domain/hidden-purpose.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Badge, Button, EmptyState, ExampleTable } from '@ui/index.ts';
import { MailPlus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { LetterPreview } from './LetterPreview.tsx';
import { Recipients } from './Recipients.tsx';
import { useMail } from './useMail.ts';

const EXAMPLE = ['subject', 'kind'] as const;

export interface MailTabProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
}

/** 메일: thanks and results for each by name, and who is left out and why (requirements F09–F11, E13). Nothing is sent from here. */
export function MailTab({ of, openRow: { id: openId, field, open } }: MailTabProps) {
  const { t } = useTranslation();
  const { rows } = of.mailings;
  const opened = rows.find(({ id }) => id === openId) ?? rows[0];

  async function add(): Promise<void> {
    const id = newId();
    const fresh = { subject: t('followup.mail.first.subject'), body: t('followup.mail.first.body') };
    await of.mailings.add([{ id, ...fresh }], null);
    open(id);
  }
  if (opened === undefined) {
    return (
      <EmptyState
        sentence={t('followup.mail.empty.sentence')}
        example={
          <>
            <ExampleTable
              columns={EXAMPLE.map((name) => [columnTitle('mailing', name), t(`followup.mail.empty.${name}`)])}
            />
            <p>{t('followup.mail.empty.hint')}</p>
          </>
        }
        action={
          <Button variant="primary" size="large" changes icon={MailPlus} onClick={() => void add()}>
            {t('followup.mail.add')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.mail}>
      <nav aria-label={t('followup.mail.list')} className={styles.mails}>
        {rows.map(({ id, subject, kind }) => (
          <button
            key={id}
            type="button"
            className={styles.mailLine}
            aria-current={id === opened.id || undefined}
            onClick={() => open(id)}
          >
            {subject} <Badge>{choiceWord(PRODUCT.fieldOf('mailing', 'kind'), kind)}</Badge>
          </button>
        ))}
        <Button changes variant="quiet" icon={MailPlus} className={styles.start} onClick={() => void add()}>
          {t('followup.mail.add')}
        </Button>
      </nav>
      <OpenMail key={opened.id} of={of} mailing={opened} focus={field} onRemoved={() => open(null)} />
    </div>
  );
}

interface OpenMailProps {
  readonly of: Followup;
  readonly mailing: Entity<'mailing'>;
  readonly focus: string | undefined;
  readonly onRemoved: () => void;
}

function OpenMail({ of, mailing, focus, onRemoved }: OpenMailProps) {
  const { t } = useTranslation();
  const mail = useMail(of, mailing);
  return (
    <>
      <div className={styles.panel}>
        <RecordForm
          table="mailing"
          row={mailing}
          focus={focus}
          layout="stacked"
          onEdit={(patch) => of.mailings.edit([{ id: mailing.id, patch }])}
          groups={[
            {
              fields: [
                { name: 'kind' },
                { name: 'subject' },
                { name: 'body', rows: 9, hint: t('followup.mail.fields') },
              ],
            },
          ]}
        />
        {mustAskForTitle(of.experiment) ? <p className={styles.warning}>{t('followup.mail.titleUnasked')}</p> : null}
        <Button
          variant="quiet"
          changes
          icon={Trash2}
          className={styles.start}
          onClick={() => {
            onRemoved();
            void of.mailings.remove([mailing.id]);
          }}
        >
          {t('followup.mail.remove')}
        </Button>
      </div>
      <div className={styles.panel}>
        <LetterPreview of={of} mailing={mailing} mail={mail} />
        <Recipients of={of} mailing={mailing} mail={mail} />
      </div>
    </>
  );
}
