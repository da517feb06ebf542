import { MEAL_KINDS } from '@shared/domain/catering/service-times.ts';
import type { MealKind } from '@shared/domain/catering/service-times.ts';
import { Button, Combobox, Dialog, Field, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import styles from '../Catering.module.css';

export interface NewService {
  readonly kind: MealKind;
  readonly title: string;
  readonly cueId: string | null;
  readonly basis: 'guaranteed' | 'staff' | 'everyone';
}

export interface ServiceDialogProps {
  readonly cues: readonly Labelled[];
  readonly onAdd: (service: NewService) => void;
  readonly onClose: () => void;
}

/** Who usually eats it. */
const EATERS: Readonly<Record<MealKind, NewService['basis']>> = {
  meal: 'everyone',
  light: 'everyone',
  snack: 'guaranteed',
  drink: 'everyone',
  staffMeal: 'staff',
};

/** What is served, and at which row of the cue sheet: its time then follows. */
export function ServiceDialog({ cues, onAdd, onClose }: ServiceDialogProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<MealKind>('snack');
  const [title, setTitle] = useState('');
  const [cueId, setCue] = useState<string | null>(null);
  const kinds = choiceOptions('mealService', 'kind');
  const usual = kinds.find(({ value }) => value === kind)?.label ?? '';

  function add(): void {
    onAdd({ kind, title: title.trim() || usual, cueId, basis: EATERS[kind] });
  }
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('catering.service.add')}
      description={t('catering.service.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes onClick={add}>
            {t('catering.service.add')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={columnTitle('mealService', 'kind')}>
          <Select
            label={columnTitle('mealService', 'kind')}
            value={kind}
            options={kinds}
            onChange={(value) => setKind(MEAL_KINDS.find((one) => one === value) ?? kind)}
          />
        </Field>
        <Field label={t('catering.service.name')}>
          <TextField value={title} placeholder={usual} onDraft={setTitle} onCommit={setTitle} onEnter={add} />
        </Field>
        <Field label={columnTitle('mealService', 'cueId')} hint={t('catering.service.cueHint')}>
          <Combobox
            label={columnTitle('mealService', 'cueId')}
            value={cueId}
            options={cues.map(({ id, label }) => ({ value: id, label }))}
            onChange={setCue}
          />
        </Field>
      </div>
    </Dialog>
  );
}
