import { CORE_KINDS, CORE_QUESTIONS } from '@shared/domain/survey/codes.ts';
import { SegmentedControl } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import styles from '../Followup.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Followup } from '../useFollowup.ts';
import { AnswersImport } from './AnswersImport.tsx';
import { CaptureView } from './CaptureView.tsx';
import { QuestionsView } from './QuestionsView.tsx';
import { ResultsView } from './ResultsView.tsx';
import { TallyView } from './TallyView.tsx';
import type { Capture } from './useCapture.ts';
import type { TallyEntry } from './useTallyEntry.ts';

const VIEWS = ['questions', 'capture', 'tally', 'results'] as const;
const ABOUT_PAPERS: ReadonlySet<string> = new Set(['sameNumber', 'overHeads']);
type View = (typeof VIEWS)[number];
const readView = oneOf(VIEWS, 'questions');

export interface SurveyTabProps {
  readonly of: Followup;
  readonly capture: Capture;
  readonly tally: TallyEntry;
  readonly openRow: OpenRow;
}

/** 설문: its questions, the sheets keyed in, those counted by hand, and what they say. */
export function SurveyTab({ of, capture, tally, openRow }: SurveyTabProps) {
  const { t } = useTranslation();
  const [kept, setView] = usePreference(`followup.survey.${of.experimentId}`, readView);
  const view = viewOfRow(of, openRow.id) ?? kept;

  function show(next: View): void {
    setView(next);
    if (openRow.id !== null) openRow.open(null);
  }
  /** Those of the core questions that the survey does not have, in their order. */
  function addCore(): void {
    const known = new Set(of.questions.rows.map(({ core }) => core));
    const missing = CORE_QUESTIONS.filter((core) => !known.has(core));
    void of.questions.add(
      missing.map((core) => ({ core, kind: CORE_KINDS[core], text: t(`followup.survey.core.${core}`) })),
      null,
    );
  }
  const content = {
    questions: <QuestionsView of={of} openRow={openRow} onAddCore={addCore} />,
    capture: <CaptureView of={of} capture={capture} openRow={openRow} />,
    tally: <TallyView of={of} entry={tally} openRow={openRow} />,
    results: <ResultsView of={of} onEnter={() => show('capture')} />,
  };
  const isEmpty = of.questions.rows.length === 0;
  return (
    <div className={styles.survey}>
      <div className={styles.bar}>
        <div className={styles.views}>
          {isEmpty ? null : (
            <SegmentedControl
              label={t('followup.survey.view.label')}
              value={view}
              segments={VIEWS.map((value) => ({ value, label: t(`followup.survey.view.${value}`) }))}
              onChange={show}
            />
          )}
          <AnswersImport of={of} onTaken={() => show('results')} />
        </div>
        <IssueList issues={of.issues.filter(({ kind }) => ABOUT_PAPERS.has(kind))} />
      </div>
      {content[isEmpty ? 'questions' : view]}
    </div>
  );
}

function viewOfRow(of: Followup, id: string | null): View | null {
  if (id === null) return null;
  if (of.questions.rows.some((row) => row.id === id)) return 'questions';
  if (of.sheets.rows.some((row) => row.id === id)) return 'capture';
  if ([...of.tallies.rows, ...of.tallyCounts.rows].some((row) => row.id === id)) return 'tally';
  return of.answers.rows.some((row) => row.id === id) ? 'results' : null;
}
