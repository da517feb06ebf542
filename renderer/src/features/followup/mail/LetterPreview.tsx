import { unsentLetters } from '@shared/domain/followup/mail.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, IconButton, runKey, TextArea, useToast } from '@ui/index.ts';
import { Check, ChevronLeft, ChevronRight, FileDown, MailOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import type { Mail } from './useMail.ts';

/** Of the table that is saved. */
const COLUMNS = ['name', 'email', 'subject', 'body'] as const;

export interface LetterPreviewProps {
  readonly of: Followup;
  readonly mailing: Entity<'mailing'>;
  readonly mail: Mail;
}

/** What each will read, one at a time: with Alt and the arrows from one to the next. */
export function LetterPreview({ of, mailing, mail: { letters } }: LetterPreviewProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [place, setPlace] = useState(0);
  const at = Math.min(place, letters.length - 1);
  const letter = letters[at];
  const unsent = unsentLetters(letters);

  const turn = (by: number) => setPlace(Math.max(0, Math.min(letters.length - 1, at + by)));
  async function save(): Promise<void> {
    const rows = [
      COLUMNS.map((column) => t(`followup.mail.column.${column}`)),
      ...unsent.map(({ called, email, subject, body }) => [called, email, subject, body]),
    ];
    try {
      const saved = await callHost('mailing.saveTable', { fileName: mailing.subject, rows });
      if (saved !== null) toast({ text: t('followup.mail.saved', { path: saved.path }), tone: 'done' });
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
  }
  async function saveDrafts(): Promise<void> {
    const written = unsent.map(({ called, email, subject, body }) => ({ called, email, subject, body }));
    try {
      const saved = await callHost('mailing.saveDrafts', { folderName: mailing.subject, letters: written });
      if (saved !== null) toast({ text: t('followup.mail.draftsSaved', saved), tone: 'done' });
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
  }
  return (
    <section
      aria-label={t('followup.mail.preview')}
      className={styles.section}
      onKeyDown={(event) => runKey(event, { 'Alt+ArrowLeft': () => turn(-1), 'Alt+ArrowRight': () => turn(1) })}
    >
      <div className={styles.foot}>
        <h2 className={styles.heading}>{t('followup.mail.preview')}</h2>
        <span className={styles.quiet} role="status">
          {t('followup.mail.ready', { count: letters.length })}
        </span>
        {letter === undefined ? null : (
          <>
            <IconButton
              size="small"
              icon={ChevronLeft}
              label={t('followup.mail.previous')}
              disabled={at === 0}
              onClick={() => turn(-1)}
            />
            <span className={styles.figures}>{t('followup.mail.of', { at: at + 1, count: letters.length })}</span>
            <IconButton
              size="small"
              icon={ChevronRight}
              label={t('followup.mail.next')}
              disabled={at === letters.length - 1}
              onClick={() => turn(1)}
            />
          </>
        )}
      </div>
      {letter === undefined ? null : (
        <>
          <p>
            <strong>{letter.name}</strong> <span className={styles.quiet}>{letter.email}</span>
          </p>
          <p className={styles.question}>{letter.subject}</p>
          <TextArea readOnly rows={6} label={t('followup.mail.text')} value={letter.body} onCommit={() => undefined} />
          <p className={styles.quiet}>{t('followup.mail.copyHint')}</p>
          <p className={styles.quiet}>{t('followup.mail.draftsHint')}</p>
          <div className={styles.foot}>
            <Button
              changes
              icon={Check}
              disabled={letter.recipient.state !== 'drafted'}
              onClick={() => {
                const patch = { state: 'sent', sentOn: of.today } as const;
                void of.recipients.edit([{ id: letter.recipient.id, patch }]);
              }}
            >
              {t('followup.mail.markSent')}
            </Button>
            <Button icon={FileDown} disabled={unsent.length === 0} onClick={() => void save()}>
              {t('followup.mail.save')}
            </Button>
            <Button icon={MailOpen} disabled={unsent.length === 0} onClick={() => void saveDrafts()}>
              {t('followup.mail.drafts')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
