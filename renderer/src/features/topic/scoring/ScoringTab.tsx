import { SegmentedControl } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';
import { CompareView } from './CompareView.tsx';
import { CriteriaView } from './CriteriaView.tsx';
import { RankingView } from './RankingView.tsx';
import { ScoringView } from './ScoringView.tsx';

const VIEWS = ['criteria', 'scores', 'ranking', 'compare'] as const;
const viewOf = oneOf(VIEWS, 'criteria');

export interface ScoringTabProps {
  readonly experimentId: string;
  readonly topic: Topic;
  readonly onOpen: (proposalId: string) => void;
}

/** 기준과 채점: the result stands apart from the scores, so that nobody sees it while scoring. */
export function ScoringTab({ experimentId, topic, onOpen }: ScoringTabProps) {
  const { t } = useTranslation();
  const [view, setView] = usePreference(`topic.scoring.${experimentId}`, viewOf);
  return (
    <div className={styles.fill}>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('topic.scoring.views')}
          value={view}
          segments={VIEWS.map((value) => ({ value, label: t(`topic.scoring.view.${value}`) }))}
          onChange={setView}
        />
      </div>
      {view === 'criteria' ? <CriteriaView experimentId={experimentId} topic={topic} /> : null}
      {view === 'scores' ? <ScoringView experimentId={experimentId} topic={topic} /> : null}
      {view === 'ranking' ? <RankingView experimentId={experimentId} topic={topic} onOpen={onOpen} /> : null}
      {view === 'compare' ? <CompareView experimentId={experimentId} topic={topic} onOpen={onOpen} /> : null}
    </div>
  );
}
