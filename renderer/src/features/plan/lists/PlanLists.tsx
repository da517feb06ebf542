import { isTargetLate, lacksQuantity } from '@shared/domain/plan-answers.ts';
import type { PlanList } from '@shared/domain/plan-worksheet.ts';
import { Button } from '@ui/index.ts';
import { ListPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import styles from '../Plan.module.css';
import type { Plan } from '../usePlan.ts';
import { RecordCards } from './RecordCards.tsx';

export interface PlanListsProps {
  readonly plan: Plan;
  readonly lists: readonly PlanList[];
  readonly openId: string | null;
}

/** The lists that stand in a section, below its questions. */
export function PlanLists({ plan, lists, openId }: PlanListsProps) {
  return lists.map((list) => {
    const List = LISTS[list];
    return <List key={list} plan={plan} openId={openId} />;
  });
}

type ListProps = Pick<PlanListsProps, 'plan' | 'openId'>;

const LISTS = {
  target: Targets,
  referenceCase: Cases,
  planReference: References,
  stakeholderGroup: Groups,
  planStage: Stages,
} as const satisfies Record<PlanList, (props: ListProps) => unknown>;

/** What a list of a table is called. */
function nameOf(list: PlanList): string {
  return words(`history.thing.${list}`, {});
}

function Targets({ plan, openId }: ListProps) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <RecordCards
      table="target"
      label={nameOf('target')}
      rows={plan.targets}
      openId={openId}
      addLabel={t('plan.lists.target.add')}
      empty={t('plan.lists.target.empty')}
      start={
        <Button
          changes
          icon={ListPlus}
          onClick={() =>
            void plan.targets.add(
              t('plan.lists.target.startTitles')
                .split('|')
                .map((title) => ({ title })),
              null,
            )
          }
        >
          {t('plan.lists.target.start')}
        </Button>
      }
      fields={[
        { name: 'title' },
        { name: 'answer', rows: 2 },
        { name: 'quantity' },
        { name: 'unit' },
        { name: 'isUncounted' },
        { name: 'state' },
        { name: 'byPersonId', references: plan.options },
        { name: 'dueOn' },
        { name: 'dissent', rows: 1 },
      ]}
      issueOf={(row) => {
        if (isTargetLate(row, today)) return t('plan.notice.targetsLateRemedy');
        return lacksQuantity(row) ? t('plan.notice.uncountedRemedy') : undefined;
      }}
    />
  );
}

function Cases({ plan, openId }: ListProps) {
  const { t } = useTranslation();
  return (
    <RecordCards
      table="referenceCase"
      label={nameOf('referenceCase')}
      rows={plan.cases}
      openId={openId}
      addLabel={t('plan.lists.referenceCase.add')}
      empty={t('plan.lists.referenceCase.empty')}
      fields={[
        { name: 'title' },
        { name: 'picture', rows: 2 },
        { name: 'place' },
        { name: 'budget' },
        { name: 'participants' },
        { name: 'url' },
        { name: 'publicity', rows: 1 },
      ]}
    />
  );
}

function References({ plan }: ListProps) {
  const { t } = useTranslation();
  const { rows } = plan.references;
  return (
    <section aria-label={nameOf('planReference')} className={styles.list}>
      <h3>{nameOf('planReference')}</h3>
      {rows.length > 0 ? null : <p className={styles.quiet}>{t('plan.lists.planReference.empty')}</p>}
      <PartTable
        table="planReference"
        label={nameOf('planReference')}
        rows={rows}
        gestures={plan.references}
        fields={['title', 'kind', 'url', 'note']}
        start={{}}
        begin="title"
        addLabel={t('plan.lists.planReference.add')}
      />
    </section>
  );
}

function Groups({ plan }: ListProps) {
  const { t } = useTranslation();
  const { rows } = plan.groups;
  return (
    <section aria-label={nameOf('stakeholderGroup')} className={styles.list}>
      <h3>{nameOf('stakeholderGroup')}</h3>
      {rows.length > 0 ? null : <p className={styles.quiet}>{t('plan.lists.stakeholderGroup.empty')}</p>}
      <PartTable
        table="stakeholderGroup"
        label={nameOf('stakeholderGroup')}
        rows={rows}
        gestures={plan.groups}
        fields={['name', 'interest', 'part']}
        start={{}}
        begin="name"
        addLabel={t('plan.lists.stakeholderGroup.add')}
      />
    </section>
  );
}

function Stages({ plan, openId }: ListProps) {
  const { t } = useTranslation();
  return (
    <RecordCards
      table="planStage"
      label={nameOf('planStage')}
      rows={plan.stages}
      openId={openId}
      addLabel={t('plan.lists.planStage.add')}
      empty={t('plan.lists.planStage.empty')}
      start={
        <Button
          changes
          icon={ListPlus}
          onClick={() =>
            void plan.stages.add(
              t('plan.lists.planStage.startStages')
                .split('\n')
                .map((line) => {
                  const [title = '', aims = '', work = ''] = line.split('|');
                  return { title, aims, work };
                }),
              null,
            )
          }
        >
          {t('plan.lists.planStage.start')}
        </Button>
      }
      fields={[
        { name: 'title' },
        { name: 'fromOn' },
        { name: 'untilOn' },
        { name: 'aims', rows: 2 },
        { name: 'work', rows: 2 },
      ]}
    />
  );
}
