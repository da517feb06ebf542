import { Button, Field, TextArea, TextField } from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import topicStyles from '../Topic.module.css';
import type { Proposer } from './useProposer.ts';

const CAUTIONS = [
  { name: 'cautionOneOff', on: 'cautionOneOffOn', by: 'cautionOneOffBy', words: 'cautionOneOffWords' },
  { name: 'cautionPlanner', on: 'cautionPlannerOn', by: 'cautionPlannerBy', words: 'cautionPlannerWords' },
] as const;

/** The two cautions in the words to say, when they were explained and by whom (requirements B36, B37); the answers of the overview. */
export function Cautions({ proposer }: { readonly proposer: Proposer }) {
  const { t } = useTranslation();
  const today = useToday();
  const { brief, change } = proposer;
  return (
    <section aria-label={t('proposer.cautions.title')} className={topicStyles.section}>
      <h3>{t('proposer.cautions.title')}</h3>
      {CAUTIONS.map(({ name, on, by, words }) => (
        <div key={name} role="group" aria-label={t(`overview.${name}`)} className={topicStyles.card} data-steps={name}>
          <p>{t(`overview.${name}`)}</p>
          <p className={topicStyles.quiet}>{t(`proposer.cautions.${name}`)}</p>
          {brief[on] === null ? (
            <Button size="small" changes icon={Check} onClick={() => void change({ [on]: today })}>
              {t('proposer.cautions.today')}
            </Button>
          ) : null}
          <Field layout="row" label={t('overview.explainedOn')}>
            <CivilDateField value={brief[on]} onCommit={(day) => change({ [on]: day })} />
          </Field>
          <Field layout="row" label={t('overview.explainedBy')}>
            <TextField value={brief[by]} onCommit={(who) => change({ [by]: who })} />
          </Field>
          <Field label={columnTitle('brief', words)} hint={t('proposer.cautions.wordsHint')}>
            <TextArea rows={2} value={brief[words]} onCommit={(said) => change({ [words]: said })} />
          </Field>
        </div>
      ))}
    </section>
  );
}
