import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { FileDown, Plus } from 'lucide-react';
import { Banner, Button, NotStored, Screen, SegmentedControl, useIsReadOnly } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { onDemand } from '@app/lib/on-demand.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ExperimentTable } from './ExperimentTable.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import styles from './Library.module.css';
import { SampleShelf } from './SampleShelf.tsx';
import { sortEntries } from './sort-entries.ts';
import { TrashTable } from './TrashTable.tsx';
import { useLibraryActions } from './useLibraryActions.ts';

const CreateDialog = onDemand(
  async () => (await import('./CreateDialog.tsx')).CreateDialog,
  ({ open }) => open,
);
const DuplicateDialog = onDemand(async () => (await import('./DuplicateDialog.tsx')).DuplicateDialog);
const PurgeDialog = onDemand(async () => (await import('./PurgeDialog.tsx')).PurgeDialog);
const ExportDialog = onDemand(async () => (await import('@app/bundles/index.ts')).ExportDialog);
const OpenedDialog = onDemand(async () => (await import('@app/bundles/index.ts')).OpenedDialog);

type Asking =
  | { readonly what: 'nothing' }
  | { readonly what: 'duplicate' | 'purge' | 'export'; readonly entry: LibraryEntry };

/** The home of the app: every experiment, the samples, the trash. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const today = useToday();
  const entries = useLoaded('library.list', { today });
  const actions = useLibraryActions();
  const isReadOnly = useIsReadOnly();
  const [view, setView] = useState<'list' | 'trash'>('list');
  const [creating, setCreating] = useState(false);
  const [asking, setAsking] = useState<Asking>({ what: 'nothing' });
  const kept = sortEntries(
    entries.filter((entry) => entry.trashedAt === null),
    today,
  );
  const trashed = entries.filter((entry) => entry.trashedAt !== null);

  function stopAsking() {
    setAsking({ what: 'nothing' });
  }

  return (
    <DropTarget onFile={actions.importBytes}>
      <Screen
        width="list"
        title={t('shell.library')}
        summary={t('library.summary', { count: kept.length })}
        actions={
          <>
            <Button icon={FileDown} changes onClick={actions.importFile}>
              {t('library.import')}
            </Button>
            <Button icon={Plus} variant="primary" changes onClick={() => setCreating(true)}>
              {t('library.create')}
            </Button>
          </>
        }
        head={
          trashed.length > 0 || view === 'trash' ? (
            <div className={styles.views}>
              <SegmentedControl
                label={t('library.view.label')}
                value={view}
                onChange={setView}
                segments={[
                  { value: 'list', label: t('library.view.list') },
                  { value: 'trash', label: t('library.view.trash', { count: trashed.length }) },
                ]}
              />
            </div>
          ) : null
        }
      >
        {actions.reading === null ? null : (
          <Banner
            title={t('bundle.reading', { name: actions.reading })}
            action={
              <Button size="small" onClick={actions.stopReading}>
                {t('bundle.stopReading')}
              </Button>
            }
          />
        )}
        {view === 'trash' ? (
          <TrashTable
            entries={trashed}
            onRestore={actions.restore}
            onPurge={(entry) => setAsking({ what: 'purge', entry })}
          />
        ) : (
          <>
            {kept.length === 0 ? <FirstSteps onCreate={() => setCreating(true)} /> : null}
            {kept.length > 0 ? (
              <ExperimentTable
                entries={kept}
                onTrash={actions.moveToTrash}
                onExport={(entry) => setAsking({ what: 'export', entry })}
                onDuplicate={(entry) => setAsking({ what: 'duplicate', entry })}
                onOpen={actions.open}
              />
            ) : null}
            <SampleShelf disabled={actions.busy || isReadOnly} onOpen={actions.openSample} />
          </>
        )}
      </Screen>
      <CreateDialog open={creating} onOpenChange={setCreating} onMade={actions.open} />
      {asking.what === 'duplicate' ? (
        <DuplicateDialog
          key={asking.entry.experimentId}
          entry={asking.entry}
          onClose={stopAsking}
          onMade={actions.open}
        />
      ) : null}
      {asking.what === 'export' ? (
        <NotStored>
          <ExportDialog
            experimentId={asking.entry.experimentId}
            title={asking.entry.title}
            onClose={stopAsking}
            onWritten={(path) => {
              stopAsking();
              actions.exported(path);
            }}
          />
        </NotStored>
      ) : null}
      {actions.preview === null ? null : (
        <OpenedDialog
          opened={actions.preview}
          onClose={actions.closePreview}
          onTaken={({ experimentId, words }) => actions.taken(experimentId, words)}
        />
      )}
      {asking.what === 'purge' ? (
        <PurgeDialog
          entry={asking.entry}
          busy={actions.purging}
          onClose={stopAsking}
          onPurge={(entry, wish) => actions.purge(entry, wish, stopAsking)}
        />
      ) : null}
    </DropTarget>
  );
}
