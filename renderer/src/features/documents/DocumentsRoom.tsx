import { Button, EmptyState, Room } from '@ui/index.ts';
import { PAPER_KINDS } from '@shared/papers/index.ts';
import { FileDown, Sheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useActions } from '@app/actions/useActions.ts';
import { useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { useTableExport } from '@app/records/export/useTableExport.tsx';
import styles from './DocumentsRoom.module.css';
import { IssuedList } from './IssuedList.tsx';
import { KindList } from './KindList.tsx';
import { MaskedList } from './MaskedList.tsx';
import { Notices } from './Notices.tsx';
import { Preview } from './preview/Preview.tsx';
import { usePreview } from './preview/usePreview.ts';
import { SettingsForm } from './settings/SettingsForm.tsx';
import { useChoice } from './useChoice.ts';
import { useExport } from './useExport.ts';

const kindOf = oneOf(PAPER_KINDS, 'cueSheet');

/** 문서: the papers, set at the left, seen at the right as they will print, and what has been issued. */
export function DocumentsRoom({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const room = useLoaded('document.room', { experimentId });
  const [kind, setKind] = usePreference(`documents.kind.${experimentId}`, kindOf);
  const { choice, choose } = useChoice(experimentId, room, kind);
  const preview = usePreview(experimentId, choice);
  const { save, saving } = useExport(experimentId);
  const [, go] = useLocation();
  const tables = useTableExport(experimentId, 'all');
  const withoutSheet = kind === 'cueSheet' && room.sheets.length === 0;
  useActions(t('documents.title'), [
    {
      id: 'savePaper',
      label: t('documents.save'),
      icon: FileDown,
      when: () => !withoutSheet && !saving,
      perform: () => save(choice),
    },
  ]);
  return (
    <Room
      className={styles.body}
      title={t('documents.title')}
      summary={
        preview.prepared &&
        t(preview.prepared.isRepeat ? 'documents.preview.repeat' : 'documents.preview.version', {
          number: preview.prepared.number,
          revision: preview.prepared.revision,
        })
      }
      actions={
        <>
          <Button icon={Sheet} onClick={() => void tables.action.perform()}>
            {tables.action.label}
          </Button>
          <Button
            variant="primary"
            icon={FileDown}
            loading={saving}
            disabled={withoutSheet}
            onClick={() => save(choice)}
          >
            {t('documents.save')}
          </Button>
          {tables.dialog}
        </>
      }
    >
      <div className={styles.side}>
        <KindList experimentId={experimentId} kind={kind} room={room} onChange={setKind} />
        <div className={styles.chosen}>
          <Notices notices={preview.prepared?.notices ?? []} warnings={preview.rendered?.warnings ?? []} />
          {preview.prepared ? <MaskedList masked={preview.prepared.masked} /> : null}
          <SettingsForm room={room} choice={choice} onChange={choose} />
          <IssuedList experimentId={experimentId} issues={room.issues} />
        </div>
      </div>
      {withoutSheet ? (
        <EmptyState
          sentence={t('documents.noSheet.sentence')}
          example={t('documents.noSheet.example')}
          action={<Button onClick={() => go(`/e/${experimentId}/programme`)}>{t('documents.noSheet.action')}</Button>}
        />
      ) : (
        <Preview
          key={kind}
          rendered={preview.rendered}
          error={preview.error}
          working={preview.working}
          onRetry={preview.retry}
        />
      )}
    </Room>
  );
}
