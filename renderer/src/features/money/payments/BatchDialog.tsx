import { PAY_KINDS } from '@shared/domain/payments/codes.ts';
import type { PayKind } from '@shared/domain/payments/codes.ts';
import type { Blank } from '@shared/entities/index.ts';
import { Button, Combobox, Dialog, Field, Select, TextField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { meetingLabels } from '@app/records/fields/meeting-labels.ts';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';

export interface BatchDialogProps {
  readonly of: Payments;
  readonly onAdd: (batch: Partial<Blank<'payBatch'>>) => void;
  readonly onClose: () => void;
}

const UNITS = { meeting: 'time', lecture: 'hour', staff: 'time', interview: 'piece', gift: 'piece' } as const;

/** What is paid for, of which line. */
export function BatchDialog({ of, onAdd, onClose }: BatchDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [kind, setKind] = useState<PayKind>('meeting');
  const [title, setTitle] = useState('');
  const [meetingId, setMeeting] = useState<string | null>(null);
  const [lineId, setLine] = useState<string | null>(null);
  const kinds = choiceOptions('payBatch', 'kind');
  const word = kinds.find(({ value }) => value === kind)?.label ?? '';
  const meeting = of.meetings.find(({ id }) => id === meetingId);
  const usual = [meeting?.title ?? '', word].filter((part) => part !== '').join(' ');
  const ofLine = of.view.lines.find(({ id }) => id === lineId);

  function add(): void {
    onAdd({
      kind,
      title: title.trim() || usual,
      meetingId,
      lineId,
      sourceId: ofLine?.sourceId ?? null,
      unit: UNITS[kind],
    });
    onClose();
  }
  const options = (labels: readonly Labelled[]) => labels.map(({ id, label, hint }) => ({ value: id, label, hint }));
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('payments.batch.add')}
      description={t('payments.batch.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes onClick={add}>
            {t('payments.batch.add')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <Field label={columnTitle('payBatch', 'kind')}>
          <Select
            label={columnTitle('payBatch', 'kind')}
            value={kind}
            options={kinds}
            onChange={(value) => setKind(PAY_KINDS.find((one) => one === value) ?? kind)}
          />
        </Field>
        <Field label={columnTitle('payBatch', 'meetingId')} hint={t('payments.batch.meetingHint')}>
          <Combobox
            label={columnTitle('payBatch', 'meetingId')}
            value={meetingId}
            options={options(meetingLabels(of.meetings, locale))}
            onChange={setMeeting}
          />
        </Field>
        <Field label={columnTitle('payBatch', 'title')}>
          <TextField value={title} placeholder={usual} onDraft={setTitle} onCommit={setTitle} onEnter={add} />
        </Field>
        <Field label={columnTitle('payBatch', 'lineId')} hint={t('payments.batch.lineHint')}>
          <Combobox
            label={columnTitle('payBatch', 'lineId')}
            value={lineId}
            options={options(of.view.lineLabels)}
            onChange={setLine}
          />
        </Field>
      </div>
    </Dialog>
  );
}
