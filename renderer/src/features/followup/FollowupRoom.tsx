import { returnedOf } from '@shared/domain/survey/survey-summary.ts';
import { Badge, Room, Tabs } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { ArchiveTab } from './archive/ArchiveTab.tsx';
import { ContentTab } from './content/ContentTab.tsx';
import { FeedbackTab } from './feedback/FeedbackTab.tsx';
import { MailTab } from './mail/MailTab.tsx';
import { OutcomesTab } from './outcomes/OutcomesTab.tsx';
import { SurveyTab } from './survey/SurveyTab.tsx';
import { useCapture } from './survey/useCapture.ts';
import { useTallyEntry } from './survey/useTallyEntry.ts';
import { FOLLOWUP_TABS, tabOfRow } from './tab-of-row.ts';
import type { FollowupTab } from './tab-of-row.ts';
import { useFollowup } from './useFollowup.ts';

const readTab = oneOf(FOLLOWUP_TABS, 'survey');

/** 후속: the survey and what it says, feedback of those who were there, what changed by it, what is published and kept (E08–E11, F01–F23, T02). */
export function FollowupRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = useFollowup(experimentId);
  // Here, so that a sheet half keyed in is there still after a look at another tab.
  const capture = useCapture(of);
  const tally = useTallyEntry(of);
  const openRow = useOpenRow(experimentId, 'followup');
  const [kept, setTab] = usePreference(`followup.tab.${experimentId}`, readTab);
  const tab = tabOfRow(of, openRow.id) ?? kept;

  function show(next: FollowupTab): void {
    setTab(next);
    if (openRow.id !== null) openRow.open(null);
  }
  const toCheck = of.issues.length + of.contentIssues.length;
  const counts: Readonly<Record<FollowupTab, number>> = {
    survey: returnedOf(of.sheets.rows.length, of.tallies.rows).all,
    feedback: of.feedback.rows.length,
    outcomes: of.outcomes.rows.length,
    mail: of.mailings.rows.length,
    content: of.contents.rows.length,
    archive: of.archive.rows.length,
  };
  const contents: Readonly<Record<FollowupTab, ReactNode>> = {
    survey: <SurveyTab of={of} capture={capture} tally={tally} openRow={openRow} />,
    feedback: <FeedbackTab of={of} openRow={openRow} />,
    outcomes: <OutcomesTab of={of} openRow={openRow} />,
    mail: <MailTab of={of} openRow={openRow} />,
    content: <ContentTab of={of} openRow={openRow} />,
    archive: <ArchiveTab of={of} openRow={openRow} />,
  };
  return (
    <Room title={t('shell.room.followup')} summary={toCheck === 0 ? '' : t('followup.toCheck', { count: toCheck })}>
      <Tabs
        label={t('followup.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={FOLLOWUP_TABS.map((value) => ({
          value,
          label: (
            <>
              {t(`followup.tab.${value}`)} <Badge shape="count">{counts[value]}</Badge>
            </>
          ),
          content: contents[value],
        }))}
      />
    </Room>
  );
}
