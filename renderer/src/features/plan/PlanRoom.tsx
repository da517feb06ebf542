import { firstOpenSection, progressOf, putOff } from '@shared/domain/plan-answers.ts';
import { PLAN_SECTIONS, sectionOfItem, sectionOfList } from '@shared/domain/plan-worksheet.ts';
import type { PlanQuestion, PlanSectionKey } from '@shared/domain/plan-worksheet.ts';
import { Button, Room } from '@ui/index.ts';
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { AtAGlance } from './AtAGlance.tsx';
import { HelpPane } from './HelpPane.tsx';
import styles from './Plan.module.css';
import { PlanNotices } from './PlanNotices.tsx';
import { SectionList } from './SectionList.tsx';
import type { Shown } from './SectionList.tsx';
import { SectionPage } from './SectionPage.tsx';
import { usePlan } from './usePlan.ts';
import type { Plan } from './usePlan.ts';

const QUESTIONS: readonly PlanQuestion[] = PLAN_SECTIONS.flatMap(({ questions }): readonly PlanQuestion[] => questions);

/** 기획서: sections, a page to write on, and help beside it; what other rooms know stands there already (rooms R3). */
export function PlanRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const plan = usePlan(experimentId);
  const [, go] = useLocation();
  const { id, field } = useOpenRow(experimentId, 'plan');
  const [usual] = useState<PlanSectionKey>(() => firstOpenSection(plan.sheet));
  const [isHelpFolded, setHelpFolded] = usePreference('plan.helpFolded', (stored) => stored === true);
  const place = placeOf(plan, id);
  const shown: Shown = place?.shown ?? usual;
  const { answered, total } = progressOf(plan.sheet, QUESTIONS);
  const later = putOff(plan.sheet).length;
  const summary = [
    t('plan.summary', { answered, total }),
    ...(later === 0 ? [] : [t('plan.summaryLater', { count: later })]),
  ];

  function show(next: Shown, item?: string): void {
    go(rowAddress(experimentId, 'plan', next, item), { replace: true });
  }
  return (
    <Room
      title={t('shell.room.plan')}
      summary={summary.join(' · ')}
      actions={
        <>
          <RoomTasks experimentId={experimentId} areas={areas} />
          {shown === 'everything' ? null : (
            <Button
              variant="quiet"
              icon={CircleHelp}
              pressed={!isHelpFolded}
              onClick={() => setHelpFolded(!isHelpFolded)}
            >
              {t(isHelpFolded ? 'plan.help.show' : 'plan.help.hide')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.room} data-help={(!isHelpFolded && shown !== 'everything') || undefined}>
        <SectionList sheet={plan.sheet} shown={shown} onShow={show} />
        <div className={styles.scroll}>
          <div className={styles.page}>
            <PlanNotices experimentId={experimentId} plan={plan} shown={shown} onShow={show} />
            {shown === 'everything' ? (
              <AtAGlance plan={plan} onShow={show} />
            ) : (
              <SectionPage
                key={shown}
                experimentId={experimentId}
                plan={plan}
                section={shown}
                focus={field ?? place?.item}
                openId={id}
                onShow={show}
              />
            )}
          </div>
        </div>
        {isHelpFolded || shown === 'everything' ? null : <HelpPane section={shown} />}
      </div>
    </Room>
  );
}

/** What an address asks for: a section, an answer, or a row of one of the lists. */
function placeOf(plan: Plan, id: string | null): { readonly shown: Shown; readonly item?: string } | null {
  if (id === null) return null;
  if (id === 'everything') return { shown: id };
  const section = PLAN_SECTIONS.find(({ key }) => key === id);
  if (section !== undefined) return { shown: section.key };
  const answer = plan.answers.rows.find((row) => row.id === id);
  if (answer !== undefined) return { shown: sectionOfItem(answer.item)?.key ?? 'everything', item: answer.item };
  const isIn = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  if (isIn(plan.targets.rows)) return { shown: sectionOfList('target') };
  if (isIn(plan.cases.rows)) return { shown: sectionOfList('referenceCase') };
  if (isIn(plan.references.rows)) return { shown: sectionOfList('planReference') };
  if (isIn(plan.groups.rows)) return { shown: sectionOfList('stakeholderGroup') };
  return isIn(plan.stages.rows) ? { shown: sectionOfList('planStage') } : null;
}
