import { Badge, Room, Tabs } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { CrewTab } from './crew/CrewTab.tsx';
import { DeliverablesTab } from './deliverables/DeliverablesTab.tsx';
import { InterviewsTab } from './interviews/InterviewsTab.tsx';
import { OptOutsTab } from './opt-outs/OptOutsTab.tsx';
import { RecordTab } from './record/RecordTab.tsx';
import { ShotsTab } from './shots/ShotsTab.tsx';
import { FILMING_TABS, tabOfRow } from './tab-of-row.ts';
import type { FilmingTab } from './tab-of-row.ts';
import { useFilming } from './useFilming.ts';
import { useFilmingWords } from './useFilmingWords.ts';

const tabOf = oneOf(FILMING_TABS, 'record');

/** 촬영·기록: the form of the record, the crew, shots, interviews, who must not be shown and what the crew knows of it, what comes of it. */
export function FilmingRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = useFilming(experimentId);
  const words = useFilmingWords(of);
  const openRow = useOpenRow(experimentId, 'filming');
  const [kept, setTab] = usePreference(`filming.tab.${experimentId}`, tabOf);
  const tab = tabOfRow(of, openRow.id) ?? kept;

  function show(next: FilmingTab): void {
    setTab(next);
    if (openRow.id !== null) openRow.open(null);
  }
  const counts: Partial<Record<FilmingTab, number>> = {
    crew: of.crews.length,
    shots: of.shots.rows.length,
    interviews: of.interviews.rows.length,
    deliverables: of.deliverables.rows.length,
  };
  const contents: Readonly<Record<FilmingTab, ReactNode>> = {
    record: <RecordTab of={of} words={words} focus={openRow.field} onShow={show} />,
    crew: <CrewTab of={of} />,
    shots: <ShotsTab of={of} words={words} openRow={openRow} />,
    interviews: <InterviewsTab of={of} words={words} openRow={openRow} />,
    optOuts: <OptOutsTab of={of} words={words} />,
    deliverables: <DeliverablesTab of={of} words={words} openRow={openRow} />,
  };
  return (
    <Room
      title={t('shell.room.filming')}
      summary={of.issues.length === 0 ? '' : t('filming.toCheck', { count: of.issues.length })}
    >
      <Tabs
        label={t('filming.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={FILMING_TABS.map((value) => {
          const count = counts[value];
          return {
            value,
            label: (
              <>
                {t(`filming.tab.${value}`)} {count === undefined ? null : <Badge shape="count">{count}</Badge>}
              </>
            ),
            content: contents[value],
          };
        })}
      />
    </Room>
  );
}
