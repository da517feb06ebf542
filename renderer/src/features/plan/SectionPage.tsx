import { PLAN_SECTIONS } from '@shared/domain/plan-worksheet.ts';
import type { PlanItem, PlanQuestion, PlanSection, PlanSectionKey } from '@shared/domain/plan-worksheet.ts';
import { stateOf } from '@shared/domain/plan-answers.ts';
import { Button } from '@ui/index.ts';
import { ArrowRight, Ban, Clock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '@app/actions/useActions.ts';
import type { Action } from '@app/actions/action.ts';
import { useListedActions } from '@app/actions/useActions.ts';
import { useFieldFocus } from '@app/records/useFieldFocus.ts';
import { PlanLists } from './lists/PlanLists.tsx';
import { LiveBlocks } from './live/LiveBlocks.tsx';
import styles from './Plan.module.css';
import { Question } from './Question.tsx';
import type { Shown } from './SectionList.tsx';
import type { Plan } from './usePlan.ts';

export interface SectionPageProps {
  readonly experimentId: string;
  readonly plan: Plan;
  readonly section: PlanSectionKey;
  /** The item that the address leads to. */
  readonly focus: string | undefined;
  /** The row that the address leads to. */
  readonly openId: string | null;
  readonly onShow: (shown: Shown, item?: string) => void;
}

/** The questions of a section as a page to write on, between what other rooms know and the lists of the section. */
export function SectionPage({ experimentId, plan, section: key, focus, openId, onShow }: SectionPageProps) {
  const { t } = useTranslation();
  const sheet = useFieldFocus(focus);
  const at = PLAN_SECTIONS.findIndex((each) => each.key === key);
  const section: PlanSection<PlanSectionKey, PlanItem> = PLAN_SECTIONS[at] ?? PLAN_SECTIONS[0];
  const following = PLAN_SECTIONS[at + 1];
  const [current, setCurrent] = useState<PlanItem | null>(null);
  /** The question whose reason is being asked for. */
  const [asking, setAsking] = useState<PlanItem | null>(null);
  const { questions, live, lists } = section;
  const asked = questions.find((question) => question.key === current);

  function toggle(question: PlanQuestion<PlanItem>, state: 'later' | 'notApplicable'): void {
    const now = stateOf(plan.sheet, question);
    const isWritten = (plan.rowOf(question.key)?.text ?? '').trim() !== '';
    if (now === state) void plan.answer(question.key, { state: isWritten ? 'answered' : 'open', reason: '' });
    else if (state === 'later') void plan.answer(question.key, { state });
    else setAsking(question.key);
  }
  function goOn(from: PlanItem): void {
    const next = questions[questions.findIndex((question) => question.key === from) + 1];
    if (next === undefined) {
      if (following !== undefined) onShow(following.key, following.questions[0]?.key);
      return;
    }
    const place = sheet.current?.querySelector<HTMLElement>(`[data-field="${next.key}"]`);
    place?.scrollIntoView({ block: 'nearest' });
    place?.querySelector<HTMLElement>('textarea, input, button[role]')?.focus();
  }

  const isMarkable = asked !== undefined && !(asked.bound !== undefined && stateOf(plan.sheet, asked) === 'answered');
  const actions: readonly Action[] = [
    {
      id: 'plan.later',
      label: t('plan.later'),
      icon: Clock,
      keys: ['Alt+l', 'l'],
      changes: true,
      when: () => isMarkable,
      perform: () => (asked === undefined ? false : toggle(asked, 'later')),
    },
    {
      id: 'plan.notApplicable',
      label: t('plan.notApplicable'),
      icon: Ban,
      keys: ['Alt+n', 'n'],
      changes: true,
      when: () => isMarkable,
      perform: () => (asked === undefined ? false : toggle(asked, 'notApplicable')),
    },
  ];
  useActions(t('plan.keys'), actions, 'acts');
  const writing = useMemo(() => [{ id: 'plan.next', label: t('plan.keyNext'), keys: ['Mod+Enter'] }], [t]);
  useListedActions(t('plan.page'), writing);

  const listed = <PlanLists plan={plan} lists={lists} openId={openId} />;
  return (
    <div ref={sheet} className={styles.section}>
      <h2>{t(`plan.section.${key}`)}</h2>
      <LiveBlocks experimentId={experimentId} plan={plan} blocks={live} />
      {section.listsFirst === true ? listed : null}
      {questions.map((question) => (
        <Question
          key={question.key}
          experimentId={experimentId}
          plan={plan}
          question={question}
          isAsking={asking === question.key}
          onCurrent={() => setCurrent(question.key)}
          onToggle={(state) => toggle(question, state)}
          onAsked={() => setAsking(null)}
          onNext={() => goOn(question.key)}
        />
      ))}
      {section.listsFirst === true ? null : listed}
      {following === undefined ? null : (
        <div>
          <Button icon={ArrowRight} onClick={() => onShow(following.key)}>
            {t('plan.next', { section: t(`plan.section.${following.key}`) })}
          </Button>
        </div>
      )}
    </div>
  );
}
