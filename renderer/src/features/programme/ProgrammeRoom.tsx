import { Button, EmptyState, Room, SegmentedControl } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useToolFile } from '@app/bundles/index.ts';
import { useCommand, useData, useLoaded } from '@app/lib/data.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { HiddenPurpose } from './HiddenPurpose.tsx';
import { OpenSheet, type SheetViewName } from './OpenSheet.tsx';
import styles from './Programme.module.css';
import { SheetTabs } from './SheetTabs.tsx';
import { useChosenSheet } from './useChosenSheet.ts';

/** 프로그램·큐시트: one sheet per track; the staff's table and the participants' timetable are views of the same rows. */
export function ProgrammeRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const { data: sheets } = useData('cueSheet.list', { experimentId });
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const [view, setView] = useState<SheetViewName>('staff');
  const [chosen, choose] = useChosenSheet(experimentId, sheets ?? []);
  const toolFile = useToolFile(experimentId, choose);
  const { field } = useParams();
  // The sheet that the address names is shown, as the staff's table, until it has been gone to.
  const followed = sheets?.find(({ id }) => id === field);
  const sheet = followed ?? chosen;
  // Not suspended: React holds a suspended screen back for 300 ms, and these answers take a few.
  if (sheets === undefined) return null;
  return (
    <Room
      title={t('shell.room.programme')}
      actions={
        <>
          <RoomTasks experimentId={experimentId} areas={areas} />
          <HiddenPurpose experiment={experiment} />
          <div className={styles.views}>
            <SegmentedControl
              label={t('programme.view.label')}
              value={view}
              segments={[
                { value: 'staff', label: t('programme.view.staff') },
                { value: 'participant', label: t('programme.view.participant') },
              ]}
              onChange={setView}
            />
          </div>
        </>
      }
      head={
        sheet === undefined ? null : (
          <SheetTabs
            experimentId={experimentId}
            sheets={sheets}
            chosen={sheet.id}
            onChoose={choose}
            onImport={toolFile.choose}
          />
        )
      }
    >
      {sheet === undefined ? (
        <NoSheet experimentId={experimentId} onMade={choose} onImport={toolFile.choose} />
      ) : (
        <OpenSheet
          key={sheet.id}
          experiment={experiment}
          sheets={sheets}
          sheetId={sheet.id}
          shown={followed === undefined ? view : 'staff'}
          onFollow={() => {
            choose(sheet.id);
            setView('staff');
          }}
        />
      )}
      {toolFile.dialog}
    </Room>
  );
}

function NoSheet(props: {
  readonly experimentId: string;
  readonly onMade: (sheetId: string) => void;
  readonly onImport: () => void;
}) {
  const { t } = useTranslation();
  const create = useCommand('cueSheet.create');
  return (
    <EmptyState
      sentence={t('programme.noSheet.sentence')}
      example={t('programme.noSheet.example')}
      action={
        <>
          <Button
            variant="primary"
            changes
            loading={create.isPending}
            onClick={() =>
              create.mutate(
                { experimentId: props.experimentId, title: t('programme.noSheet.title') },
                { onSuccess: ({ sheetId }) => props.onMade(sheetId) },
              )
            }
          >
            {t('programme.noSheet.action')}
          </Button>
          <Button changes onClick={props.onImport}>
            {t('bundle.foreign.open')}
          </Button>
        </>
      }
    />
  );
}
