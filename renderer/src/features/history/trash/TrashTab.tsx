import type { TrashedThing } from '@shared/contract/history.contract.ts';
import { matchesText } from './find-things.ts';
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { Button, ConfirmDialog, EmptyState, NotStored, Select, TextField, Toolbar, useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import styles from '../History.module.css';
import { TrashList } from './TrashList.tsx';

export interface TrashTabProps {
  readonly experimentId: string;
  readonly things: readonly TrashedThing[];
}

/** Everything deleted: found, put back, or destroyed on purpose. */
export function TrashTab({ experimentId, things }: TrashTabProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<TrashedThing['table'] | 'any'>('any');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const putBack = useCommand('history.putBack');
  const purge = useCommand('history.purge');
  const kinds = [...new Set(things.map(({ table }) => table))];
  const shown = things.filter((thing) => (kind === 'any' || thing.table === kind) && matchesText(thing, text));
  const chosen = shown.filter(({ id }) => picked.has(id));

  function keysOf(list: readonly TrashedThing[]) {
    return list.flatMap(({ table, id }) => (table === 'experiment' ? [] : [{ table, id }]));
  }
  function restore(list: readonly TrashedThing[]) {
    putBack.mutate(
      { experimentId, things: keysOf(list) },
      { onSuccess: () => toast({ text: t('history.trashList.putBackDone', { count: list.length }) }) },
    );
  }
  function destroy() {
    purge.mutate(
      { experimentId, things: keysOf(chosen) },
      {
        onSuccess: () => toast({ text: t('history.trashList.purged', { count: chosen.length }) }),
        onSettled: () => setAsking(false),
      },
    );
  }

  if (things.length === 0) {
    return <EmptyState sentence={t('history.trashEmpty.sentence')} example={t('history.trashEmpty.example')} />;
  }
  return (
    <div className={styles.main}>
      <Toolbar
        label={t('history.trash')}
        className={styles.tools}
        end={
          chosen.length === 0 ? null : (
            <>
              <span role="status">{t('history.trashList.chosen', { count: chosen.length })}</span>
              <Button changes icon={ArchiveRestore} onClick={() => restore(chosen)}>
                {t('history.trashList.putBack')}
              </Button>
              <Button changes icon={Trash2} variant="quiet" onClick={() => setAsking(true)}>
                {t('history.trashList.purge')}
              </Button>
            </>
          )
        }
      >
        <TextField
          type="search"
          label={t('history.searchTrash')}
          placeholder={t('history.searchTrash')}
          value={text}
          onCommit={setText}
          onDraft={setText}
          onEscape={() => setText('')}
          className={styles.search}
        />
        <NotStored>
          <Select
            label={t('history.filterKind')}
            value={kind}
            options={[
              { value: 'any', label: t('history.anyKind') },
              ...kinds.map((value) => ({ value, label: t(`history.thing.${value}`) })),
            ]}
            onChange={setKind}
            className={styles.select}
          />
        </NotStored>
      </Toolbar>
      <TrashList things={shown} picked={picked} onPick={setPicked} onPutBack={(thing) => restore([thing])} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('history.trashList.purgeTitle', { count: chosen.length })}
        description={t('history.trashList.purgeWarning')}
        confirmLabel={t('history.trashList.purgeConfirm')}
        cancelLabel={t('common.cancel')}
        busy={purge.isPending}
        onConfirm={destroy}
      />
    </div>
  );
}
