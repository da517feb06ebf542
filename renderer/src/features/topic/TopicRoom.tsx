import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { DecisionTab } from './decision/DecisionTab.tsx';
import { DirectionsTab } from './directions/DirectionsTab.tsx';
import { ProposalsTab } from './proposals/ProposalsTab.tsx';
import { ProposerTab } from './proposer/ProposerTab.tsx';
import { QuestionTab } from './question/QuestionTab.tsx';
import { ScoringTab } from './scoring/ScoringTab.tsx';
import { useTopic } from './useTopic.ts';

const tabOf = oneOf(['proposals', 'proposer', 'directions', 'scoring', 'decisions', 'question'], 'proposals');

/** 제안·제안자: proposals, directions, criteria and scores, votes and decisions, the question. */
export function TopicRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const topic = useTopic(experimentId);
  const openRow = useOpenRow(experimentId, 'topic');
  const [kept, setTab] = usePreference(`topic.tab.${experimentId}`, tabOf);
  // An address of a proposal leads to the list, whatever was looked at last.
  const tab = openRow.id === null ? kept : 'proposals';
  const { rows } = topic.proposals;
  const chosen = rows.find(({ state }) => state === 'selected');

  function show(next: typeof kept): void {
    setTab(next);
    if (openRow.id !== null) openRow.open(null);
  }
  function openProposal(id: string): void {
    setTab('proposals');
    openRow.open(id);
  }
  const summary = [
    rows.length === 0 ? '' : t('topic.found', { count: rows.length }),
    chosen === undefined ? '' : t('topic.chosen', { title: chosen.title }),
  ];
  return (
    <Room title={t('shell.room.topic')} summary={summary.filter((words) => words !== '').join(' · ')}>
      <Tabs
        label={t('topic.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'proposals',
            label: (
              <>
                {t('topic.proposals')} <Badge shape="count">{rows.length}</Badge>
              </>
            ),
            content: <ProposalsTab experimentId={experimentId} topic={topic} openRow={openRow} />,
          },
          {
            value: 'proposer',
            label: t('proposer.tab'),
            content: <ProposerTab experimentId={experimentId} topic={topic} />,
          },
          { value: 'directions', label: t('topic.directions.title'), content: <DirectionsTab topic={topic} /> },
          {
            value: 'scoring',
            label: t('topic.scoring.title'),
            content: <ScoringTab experimentId={experimentId} topic={topic} onOpen={openProposal} />,
          },
          {
            value: 'decisions',
            label: t('topic.decisions.tab'),
            content: <DecisionTab experimentId={experimentId} topic={topic} />,
          },
          {
            value: 'question',
            label: t('topic.question.title'),
            content: <QuestionTab experimentId={experimentId} topic={topic} />,
          },
        ]}
      />
    </Room>
  );
}
