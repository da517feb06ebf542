import type { CommandInput } from '@shared/contract/index.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Button, Dialog, ErrorNote, Field, NumberField, RadioGroup, TextArea, TextField } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField, useNumberWords } from '@app/fields/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useCommand } from '@app/lib/data.ts';
import styles from './Library.module.css';
import { planningSpan } from './planning-span.ts';

type Answers = Omit<CommandInput<'library.create'>, 'locale' | 'eventDate'> & { readonly eventDate: CivilDate | null };

const BLANK: Answers = { title: '', question: '', origin: 'citizen', eventDate: null, headCount: null, organiser: '' };

export interface CreateDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onMade: (experimentId: string) => void;
}

/** Asks what the toolkit cannot know; the rest it fills in. What was typed stays when the dialog is closed by mistake. */
export function CreateDialog({ open, onOpenChange, onMade }: CreateDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const numberWords = useNumberWords();
  const create = useCommand('library.create', { quiet: true });
  const form = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState(BLANK);
  const [untitled, setUntitled] = useState(false);

  function answer(change: Partial<Answers>) {
    setAnswers((now) => ({ ...now, ...change }));
  }

  function make() {
    const missing = answers.title.trim() === '';
    setUntitled(missing);
    // A date or number that could not be read keeps its own error; nothing is made behind its back.
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (missing || faulty) {
      (missing ? form.current?.querySelector<HTMLElement>('input') : faulty)?.focus();
      return;
    }
    create.mutate(
      { ...answers, locale },
      {
        onSuccess({ experimentId }) {
          setAnswers(BLANK);
          onOpenChange(false);
          onMade(experimentId);
        },
      },
    );
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('library.create')}
      description={t('library.createAbout')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('common.cancel')}</Button>
          <Button variant="primary" loading={create.isPending} onClick={make}>
            {t('library.make')}
          </Button>
        </>
      }
    >
      <div ref={form} className={styles.form}>
        <Field
          label={t('library.field.title')}
          required
          requiredMark={t('common.required')}
          error={untitled && answers.title.trim() === '' ? t('library.untitled') : undefined}
        >
          <TextField
            value={answers.title}
            onDraft={(title) => answer({ title })}
            onCommit={(title) => answer({ title })}
            onEnter={make}
            maxLength={300}
          />
        </Field>
        <Field label={t('library.field.question')} help={t('library.field.questionHelp')} helpLabel={t('common.help')}>
          <TextArea
            value={answers.question}
            rows={2}
            placeholder={t('library.field.questionExample')}
            onCommit={(question) => answer({ question })}
          />
        </Field>
        <Field label={t('library.field.origin')}>
          <RadioGroup
            layout="inline"
            value={answers.origin}
            onChange={(origin) => answer({ origin })}
            options={[
              { value: 'citizen', label: t('library.origin.citizen') },
              { value: 'institution', label: t('library.origin.institution') },
            ]}
          />
        </Field>
        <div className={styles.pair}>
          <Field
            label={t('library.field.eventDate')}
            hint={t(`library.span.${planningSpan(answers.eventDate, today)}`)}
          >
            <CivilDateField value={answers.eventDate} onCommit={(eventDate) => answer({ eventDate })} />
          </Field>
          <Field label={t('library.field.headCount')}>
            <NumberField
              value={answers.headCount}
              min={0}
              max={1_000_000}
              unit={t('library.field.people')}
              words={numberWords}
              onCommit={(headCount) => answer({ headCount })}
            />
          </Field>
        </div>
        <Field label={t('library.field.organiser')}>
          <TextField
            value={answers.organiser}
            onDraft={(organiser) => answer({ organiser })}
            onCommit={(organiser) => answer({ organiser })}
            onEnter={make}
            maxLength={300}
          />
        </Field>
        {create.isError ? <ErrorNote>{failureText(create.error)}</ErrorNote> : null}
      </div>
    </Dialog>
  );
}
