import type { RestorePoint } from '@shared/contract/history.contract.ts';
import { Button, ConfirmDialog, Dialog, ErrorNote, Skeleton, useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { EffectsList } from '@app/effects/index.ts';
import { partsText, thingText } from '@app/i18n/history-sentences.ts';
import { useCommand, useData } from '@app/lib/data.ts';
import { FieldTable } from './RowDetails.tsx';

/** Shows what going back would change, or what is in the way, before anything happens. */
export function RestoreDialog({ point, onClose }: { readonly point: RestorePoint; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const { data: preview, error } = useData('history.preview', point);
  const restore = useCommand('history.restore', { quiet: true });
  const failure = error ?? restore.error;
  const what = preview === undefined ? '' : thingText(preview.thing);

  function go() {
    restore.mutate(point, {
      onSuccess() {
        toast({ text: t('history.restore.done', { what }) });
        onClose();
      },
    });
  }

  if (failure !== null || preview?.kind === 'nothing' || preview === undefined) {
    return (
      <Dialog
        open
        onOpenChange={onClose}
        title={t('history.restore.title')}
        closeLabel={t('common.close')}
        size="small"
        footer={<Button onClick={onClose}>{t('common.close')}</Button>}
      >
        {failure !== null ? (
          <ErrorNote>{failureText(failure)}</ErrorNote>
        ) : preview === undefined ? (
          <Skeleton lines={2} label={t('common.loading')} />
        ) : (
          <p>{t('history.restore.nothing', { what })}</p>
        )}
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('history.restore.title')}
      description={t(`history.restore.${preview.kind}`, { what })}
      confirmLabel={t('history.restore.confirm')}
      cancelLabel={t('common.cancel')}
      tone="primary"
      busy={restore.isPending}
      onConfirm={go}
    >
      {preview.fields.length > 0 ? (
        <FieldTable
          caption={what}
          table={preview.thing.table}
          fields={preview.fields}
          heads={[t('history.panel.now'), t('history.panel.atThatTime')]}
        />
      ) : null}
      {preview.effects === null ? null : <EffectsList preview={preview.effects} />}
      {preview.parts.length > 0 ? <p>{partsText(preview.thing.table, preview.parts)}</p> : null}
    </ConfirmDialog>
  );
}
