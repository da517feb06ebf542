import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Button, Dialog, ErrorNote, Field, RadioGroup, TextField } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { useCommand } from '@app/lib/data.ts';
import { Learnings } from './Learnings.tsx';
import { useLearnings } from './useLearnings.ts';
import styles from './Library.module.css';

export interface DuplicateDialogProps {
  readonly entry: LibraryEntry;
  readonly onClose: () => void;
  readonly onMade: (experimentId: string) => void;
}

/** A new experiment from this one: under which title, on which day, with or without what has happened. */
export function DuplicateDialog({ entry, onClose, onMade }: DuplicateDialogProps) {
  const { t } = useTranslation();
  const duplicate = useCommand('library.duplicate', { quiet: true });
  const form = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useState<string>(() => t('library.copyOf', { title: entry.title }));
  const [eventDate, setEventDate] = useState<CivilDate | null>(entry.eventDate);
  const [progress, setProgress] = useState<'keep' | 'reset'>('reset');
  const [taken, setTaken] = useState<ReadonlySet<string> | null>(null);
  const learnings = useLearnings(entry.experimentId);
  const chosen = learnings.filter(({ id, isMarked }) => taken?.has(id) ?? isMarked);
  const untitled = title.trim() === '';

  function make() {
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (faulty) {
      faulty.focus();
      return;
    }
    duplicate.mutate(
      {
        experimentId: entry.experimentId,
        title,
        eventDate,
        progress,
        learnings:
          chosen.length === 0
            ? null
            : {
                title: t('library.learnt.card'),
                notes: t('library.learnt.notes', { title: entry.title }),
                lines: chosen.map(({ line }) => line),
              },
      },
      {
        onSuccess({ experimentId }) {
          onClose();
          onMade(experimentId);
        },
      },
    );
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('library.duplicateNamed', { title: entry.title })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" loading={duplicate.isPending} onClick={make}>
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
          error={untitled ? t('library.untitled') : undefined}
        >
          <TextField value={title} onDraft={setTitle} onCommit={setTitle} onEnter={make} maxLength={300} />
        </Field>
        <Field label={t('library.field.eventDate')} hint={t('library.field.copyDateHint')}>
          <CivilDateField value={eventDate} onCommit={setEventDate} />
        </Field>
        <Field label={t('library.field.progress')}>
          <RadioGroup
            value={progress}
            onChange={setProgress}
            options={[
              {
                value: 'reset',
                label: t('library.progressChoice.reset'),
                hint: t('library.progressChoice.resetHint'),
              },
              { value: 'keep', label: t('library.progressChoice.keep'), hint: t('library.progressChoice.keepHint') },
            ]}
          />
        </Field>
        <Learnings learnings={learnings} chosen={new Set(chosen.map(({ id }) => id))} onChange={setTaken} />
        {duplicate.isError ? <ErrorNote>{failureText(duplicate.error)}</ErrorNote> : null}
      </div>
    </Dialog>
  );
}
