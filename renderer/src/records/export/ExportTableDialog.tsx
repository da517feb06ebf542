import { SHEET_FORMATS } from '@shared/contract/sheet.contract.ts';
import type { HostInput } from '@shared/contract/index.ts';
import { Button, Dialog, ErrorNote, Field, NotStored, Select, useToast } from '@ui/index.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';

type Choice = HostInput<'sheet.save'>;

export interface ExportTableDialogProps {
  readonly experimentId: string;
  /** `all`: every table of the experiment that has rows. */
  readonly table: Choice['table'];
  readonly title: string;
  readonly onClose: () => void;
}

const AUDIENCES = ['internal', 'shared', 'public'] as const;

/** A table as a spreadsheet: of which format and for whose eyes. */
export function ExportTableDialog({ experimentId, table, title, onClose }: ExportTableDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const [format, setFormat] = useState<Choice['format']>('xlsx');
  const [audience, setAudience] = useState<Choice['audience']>('internal');
  const saving = useMutation({
    mutationFn: () => callHost('sheet.save', { experimentId, table, format, audience, locale }),
    meta: { quiet: true },
    onSuccess(saved) {
      if (saved === null) return;
      const { path, cut } = saved;
      toast(
        cut === 0
          ? { text: t('tableExport.saved', { path }), tone: 'done' }
          : { text: t('tableExport.cut', { path, count: cut }), tone: 'error' },
      );
      onClose();
    },
  });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={t(table === 'all' ? 'tableExport.aboutAll' : 'tableExport.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" loading={saving.isPending} onClick={() => saving.mutate()}>
            {t('tableExport.save')}
          </Button>
        </>
      }
    >
      <NotStored>
        {table === 'all' ? null : (
          <Field label={t('tableExport.format')}>
            <Select
              label={t('tableExport.format')}
              value={format}
              options={SHEET_FORMATS.map((value) => ({ value, label: t(`tableExport.formats.${value}`) }))}
              onChange={setFormat}
            />
          </Field>
        )}
        <Field label={t('documents.audience')} hint={t(`tableExport.hint.${audience}`)}>
          <Select
            label={t('documents.audience')}
            value={audience}
            options={AUDIENCES.map((value) => ({ value, label: t(`documents.audiences.${value}`) }))}
            onChange={setAudience}
          />
        </Field>
      </NotStored>
      {saving.error === null ? null : <ErrorNote>{failureText(saving.error)}</ErrorNote>}
    </Dialog>
  );
}
