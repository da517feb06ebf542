import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import topicStyles from '../Topic.module.css';
import type { Proposer } from './useProposer.ts';

/** What was promised to whom, by when, and whether it was kept. */
export function Promises(props: { readonly proposer: Proposer; readonly people: readonly Labelled[] }) {
  const { t } = useTranslation();
  const today = useToday();
  const { promises, person } = props.proposer;
  return (
    <section aria-label={t('proposer.promises.title')} className={topicStyles.section}>
      <h3>{t('proposer.promises.title')}</h3>
      {promises.rows.length === 0 ? <p className={topicStyles.quiet}>{t('proposer.promises.empty')}</p> : null}
      <PartTable
        table="promise"
        label={t('proposer.promises.title')}
        rows={promises.rows}
        gestures={promises}
        fields={['text', 'personId', 'dueOn', 'doneOn']}
        references={{ personId: props.people }}
        start={{ personId: person?.id ?? null }}
        begin="text"
        addLabel={t('proposer.promises.add')}
        issueOf={({ dueOn, doneOn }) =>
          doneOn === null && dueOn !== null && dueOn < today ? t('proposer.promises.late') : undefined
        }
      />
    </section>
  );
}
