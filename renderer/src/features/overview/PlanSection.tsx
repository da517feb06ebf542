import type { Brief, Experiment } from '@shared/contract/entities.ts';
import { isPurposeHidden } from '@shared/domain/hidden-purpose.ts';
import { Button, RadioGroup, Switch, TextArea, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Overview.module.css';
import { Section, SheetField } from './Section.tsx';
import { useBriefEdit, useExperimentEdit } from './useEdit.ts';

/** Purpose, participants, and whether the purpose is kept from them (requirements C01, C15–C17, E03). */
export function PlanSection({ experiment, brief }: { readonly experiment: Experiment; readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useExperimentEdit(experiment.id);
  const editBrief = useBriefEdit(experiment.id);
  return (
    <Section title={t('overview.plan')}>
      <SheetField name="purpose" label={t('overview.purpose')} wide>
        <TextArea rows={2} value={experiment.purpose} onCommit={(purpose) => edit({ purpose })} />
      </SheetField>
      <SheetField name="participantSize" label={t('overview.participantSize')}>
        <RadioGroup
          layout="inline"
          value={brief.participantSize}
          options={[
            { value: 'many', label: t('overview.sizeMany') },
            { value: 'few', label: t('overview.sizeFew') },
            { value: 'none', label: t('overview.sizeNone') },
          ]}
          onChange={(participantSize) => void editBrief({ participantSize })}
        />
      </SheetField>
      <SheetField name="awareness" label={t('overview.awareness')} help={t('overview.awarenessHelp')}>
        <RadioGroup
          layout="inline"
          value={experiment.awareness}
          options={[
            { value: 'informed', label: t('overview.awarenessInformed') },
            { value: 'blind', label: t('overview.awarenessBlind') },
          ]}
          onChange={(awareness) => void edit({ awareness })}
        />
      </SheetField>
      {isPurposeHidden(experiment) ? <ParticipantTitle experiment={experiment} /> : null}
      <Switch
        checked={brief.participantCentred}
        onChange={(participantCentred) => void editBrief({ participantCentred })}
        hint={t('overview.participantCentredHint')}
      >
        {t('overview.participantCentred')}
      </Switch>
    </Section>
  );
}

/** Whether the title gives the hidden purpose away: what participants read instead, or the title itself, said to be harmless. */
function ParticipantTitle({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation();
  const edit = useExperimentEdit(experiment.id);
  const { title, participantTitle } = experiment;
  return (
    <div className={styles.participantTitle}>
      <SheetField
        name="participantTitle"
        label={t('overview.participantTitle')}
        help={t('overview.participantTitleHelp')}
      >
        <TextField
          value={participantTitle}
          placeholder={t('overview.participantTitleAsked')}
          onCommit={(next) => edit({ participantTitle: next })}
        />
      </SheetField>
      {participantTitle === title ? (
        <p className={styles.note}>{t('overview.participantTitleKept')}</p>
      ) : (
        <Button changes onClick={() => void edit({ participantTitle: title })}>
          {t('overview.participantTitleKeep')}
        </Button>
      )}
    </div>
  );
}
