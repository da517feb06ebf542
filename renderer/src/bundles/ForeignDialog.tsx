import type { ForeignChoices, ForeignFile, ForeignPreview } from '@shared/contract/foreign.contract.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import { Button, Dialog, ErrorNote, Field, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { callHost, runForStep } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';
import { BoardChoices } from './BoardChoices.tsx';
import styles from './Bundles.module.css';
import { ForeignFacts } from './ForeignFacts.tsx';
import { ProjectChoices } from './ProjectChoices.tsx';

export interface ForeignTaken {
  readonly experimentId: string;
  readonly words: string;
  /** The step that added to an experiment; null for an experiment of its own. */
  readonly step: StepMark | null;
  /** The first sheet that was made. */
  readonly sheetId: string | null;
}

export interface ForeignDialogProps {
  readonly file: ForeignFile;
  /** The experiment that it was opened in; undefined: the user says where to. */
  readonly into?: string;
  readonly onClose: () => void;
  readonly onTaken: (taken: ForeignTaken) => void;
}

const GUESSED: ForeignChoices = { lists: {}, labels: {}, area: 'plan', rundowns: null, skipped: false, delays: false };
const NEW = 'new';

/** What a file of another tool would bring, before anything is written; what its lists and labels mean is guessed and can be changed. */
export function ForeignDialog({ file, into, onClose, onTaken }: ForeignDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { token, tool } = file;
  const [choices, setChoices] = useState(GUESSED);
  const [target, setTarget] = useState(into ?? NEW);
  const [title, setTitle] = useState<string | null>(null);
  const [taking, setTaking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const experimentId = target === NEW ? null : target;
  const { data, error } = useData('foreign.preview', { token, experimentId, choices, locale });
  // What was shown stays until the answer to the last choice is here.
  const [shown, setShown] = useState<ForeignPreview | undefined>(data);
  if (data !== undefined && data !== shown) setShown(data);
  const count = (shown?.cards ?? 0) + (shown?.rows ?? 0);
  const called = title ?? (shown?.title || withoutEnding(file.file));

  function discard() {
    void callHost('bundle.discard', { token });
    onClose();
  }

  async function take() {
    setTaking(true);
    try {
      const taken = await takeFile();
      void callHost('bundle.discard', { token });
      onTaken(taken);
    } catch (refusal) {
      setFailure(refusal);
      setTaking(false);
    }
  }

  async function takeFile(): Promise<ForeignTaken> {
    const chosen = { token, choices, locale };
    if (experimentId === null) {
      const { output } = await runForStep('library.takeForeign', { title: called, ...chosen });
      return { ...output, words: t('library.imported'), step: null, sheetId: null };
    }
    const { output, step } = await runForStep('foreign.take', { experimentId, ...chosen });
    const words = t(`bundle.foreign.done.${tool}`, { count: output.count });
    return { experimentId, words, step, sheetId: output.sheetId };
  }

  return (
    <Dialog
      open
      size="wide"
      onOpenChange={discard}
      title={t(`bundle.foreign.title.${tool}`)}
      description={t('bundle.preview.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={discard}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            changes
            loading={taking}
            disabled={count === 0 || (experimentId === null && called.trim() === '')}
            onClick={() => void take()}
          >
            {t(`bundle.foreign.take.${tool}`, { count })}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {into === undefined ? <Target value={target} onChange={setTarget} /> : null}
        {experimentId === null ? (
          <Field label={t('library.field.title')} required requiredMark={t('common.required')}>
            <TextField value={called} maxLength={300} onDraft={setTitle} onCommit={setTitle} />
          </Field>
        ) : null}
        {shown === undefined ? null : (
          <>
            {tool === 'trello' ? (
              <BoardChoices preview={shown} choices={choices} onChange={setChoices} />
            ) : (
              <ProjectChoices preview={shown} choices={choices} onChange={setChoices} />
            )}
            <ForeignFacts preview={shown} />
          </>
        )}
        {(failure ?? error) ? <ErrorNote>{failureText(failure ?? error)}</ErrorNote> : null}
      </div>
    </Dialog>
  );
}

/** A new experiment, or one that is there. */
function Target({ value, onChange }: { readonly value: string; readonly onChange: (target: string) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { data: entries = [] } = useData('library.list', { today });
  const label = t('bundle.foreign.target');
  const options = entries
    .filter(({ trashedAt }) => trashedAt === null)
    .map(({ experimentId, title }) => ({ value: experimentId, label: title }));
  return (
    <Field label={label}>
      <Select
        label={label}
        value={value}
        options={[{ value: NEW, label: t('bundle.foreign.newExperiment') }, ...options]}
        onChange={onChange}
      />
    </Field>
  );
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^.]+$/u, '');
}
