import type { Brief, Experiment } from '@shared/contract/entities.ts';
import { RadioGroup, Switch, TextArea } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
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
      <SheetField name="awareness" label={t('overview.awareness')}>
        <RadioGroup
          layout="inline"
          value={brief.awareness}
          options={[
            { value: 'informed', label: t('overview.awarenessInformed') },
            { value: 'blind', label: t('overview.awarenessBlind') },
          ]}
          onChange={(awareness) => void editBrief({ awareness })}
        />
      </SheetField>
      <Switch
        checked={experiment.hiddenPurpose}
        onChange={(hiddenPurpose) => void edit({ hiddenPurpose })}
        hint={t('overview.hiddenPurposeHint')}
      >
        {t('overview.hiddenPurpose')}
      </Switch>
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
