import { isPurposeHidden } from '@shared/domain/hidden-purpose.ts';
import { isTargetLate, lacksQuantity, putOff } from '@shared/domain/plan-answers.ts';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { IssuedNotice } from './IssuedNotice.tsx';
import styles from './Plan.module.css';
import { questionTitle } from './question-words.ts';
import type { Shown } from './SectionList.tsx';
import type { Plan } from './usePlan.ts';

export interface PlanNoticesProps {
  readonly experimentId: string;
  readonly plan: Plan;
  readonly shown: Shown;
  readonly onShow: (shown: Shown, item?: string) => void;
}

/** What is odd about the plan, each with its remedy; what concerns one section stands there. */
export function PlanNotices({ experimentId, plan, shown, onShow }: PlanNoticesProps) {
  const { t } = useTranslation();
  const today = useToday();
  const late = putOff(plan.sheet).filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const [firstLate] = late;
  const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title).join(', ');
  const targetsLate = plan.targets.rows.filter((row) => isTargetLate(row, today));
  const uncounted = plan.targets.rows.filter(lacksQuantity);
  return (
    <div className={styles.notices}>
      <IssuedNotice experimentId={experimentId} />
      {firstLate === undefined ? null : (
        <Banner
          tone="warn"
          title={t('plan.notice.late', {
            count: late.length,
            items: late.map(({ item }) => questionTitle(item)).join(', '),
          })}
          remedy={t('plan.notice.lateRemedy')}
          action={
            <Button size="small" onClick={() => onShow(firstLate.section, firstLate.item)}>
              {t('plan.notice.goLate')}
            </Button>
          }
        />
      )}
      {targetsLate.length === 0 || (shown !== 'goals' && shown !== 'everything') ? null : (
        <Banner
          tone="warn"
          title={t('plan.notice.targetsLate', { count: targetsLate.length, items: titles(targetsLate) })}
          remedy={t('plan.notice.targetsLateRemedy')}
        />
      )}
      {uncounted.length === 0 || (shown !== 'goals' && shown !== 'everything') ? null : (
        <Banner
          tone="warn"
          title={t('plan.notice.uncounted', { count: uncounted.length, items: titles(uncounted) })}
          remedy={t('plan.notice.uncountedRemedy')}
        />
      )}
      {isPurposeHidden(plan.experiment) && (shown === 'purpose' || shown === 'participants') ? (
        <Banner title={t('plan.notice.hidden')} remedy={t('plan.notice.hiddenRemedy')} />
      ) : null}
      {plan.brief.participantSize === 'none' && (shown === 'participants' || shown === 'record') ? (
        <Banner title={t('plan.notice.noParticipants')} remedy={t('plan.notice.noParticipantsRemedy')} />
      ) : null}
    </div>
  );
}
