import { Button, Combobox, Dialog, Field } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Labelled } from '@app/records/fields/labelled.ts';

export interface Candidate {
  readonly personId: string | null;
  readonly label: string;
}

export interface CandidateDialogProps {
  readonly title: string;
  readonly people: readonly Labelled[];
  readonly onAdd: (candidate: Candidate) => void;
  readonly onClose: () => void;
}

/** Who is to be asked: a person of the directory, or a name for somebody who is not in it yet. */
export function CandidateDialog({ title, people, onAdd, onClose }: CandidateDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const typed = chosen?.personId === null ? [{ value: '', label: chosen.label }] : [];
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
      description={t('participants.recruiting.candidateAbout')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            changes
            disabled={chosen === null}
            onClick={() => {
              if (chosen !== null) onAdd(chosen);
            }}
          >
            {t('participants.recruiting.addCandidate')}
          </Button>
        </>
      }
    >
      <Field label={t('participants.recruiting.who')}>
        <Combobox
          label={t('participants.recruiting.who')}
          value={chosen === null ? null : (chosen.personId ?? '')}
          options={[...typed, ...people.map(({ id, label, hint }) => ({ value: id, label, hint }))]}
          onChange={(id) => setChosen(id === null || id === '' ? null : { personId: id, label: '' })}
          onCreate={(label) => setChosen({ personId: null, label })}
          createLabel={(label) => t('participants.recruiting.newName', { name: label })}
        />
      </Field>
    </Dialog>
  );
}
