import type { Experiment } from '@shared/contract/entities.ts';
import { SegmentedControl, TextArea, TextField, WonField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { EffectsFirst } from '@app/effects/index.ts';
import { CivilDateField, ClockField, DurationField, useNumberWords } from '@app/fields/index.ts';
import { Section, SheetField } from './Section.tsx';
import { useExperimentEdit } from './useEdit.ts';

export interface FactsSectionProps {
  readonly experiment: Experiment;
  readonly effects: EffectsFirst;
}

export function FactsSection({ experiment, effects }: FactsSectionProps) {
  const { t } = useTranslation();
  const edit = useExperimentEdit(experiment.id);
  const numbers = useNumberWords();
  return (
    <Section title={t('overview.facts')}>
      <SheetField name="title" label={t('overview.title')} wide>
        <TextField large value={experiment.title} onCommit={(title) => edit({ title })} />
      </SheetField>
      <SheetField name="question" label={t('overview.question')} help={t('overview.questionHelp')} wide>
        <TextArea rows={2} value={experiment.question} onCommit={(question) => edit({ question })} />
      </SheetField>
      <SheetField label={t('overview.origin')}>
        <SegmentedControl
          changes
          label={t('overview.origin')}
          value={experiment.origin}
          segments={[
            { value: 'citizen', label: t('overview.originCitizen') },
            { value: 'institution', label: t('overview.originInstitution') },
          ]}
          onChange={(origin) => void edit({ origin })}
        />
      </SheetField>
      <SheetField name="eventDate" label={t('overview.eventDate')}>
        <CivilDateField value={experiment.eventDate} onCommit={(eventDate) => effects.edit({ eventDate })} />
      </SheetField>
      <SheetField label={t('overview.eventStart')}>
        <ClockField value={experiment.eventStart} onCommit={(eventStart) => effects.edit({ eventStart })} />
      </SheetField>
      <SheetField label={t('overview.eventMinutes')}>
        <DurationField value={experiment.eventMinutes} onCommit={(eventMinutes) => effects.edit({ eventMinutes })} />
      </SheetField>
      <SheetField name="venue" label={t('overview.venue')}>
        <TextField value={experiment.venue} onCommit={(venue) => edit({ venue })} />
      </SheetField>
      <SheetField label={t('overview.organiser')}>
        <TextField value={experiment.organiser} onCommit={(organiser) => edit({ organiser })} />
      </SheetField>
      <SheetField label={t('overview.operator')}>
        <TextField value={experiment.operator} onCommit={(operator) => edit({ operator })} />
      </SheetField>
      <SheetField label={t('overview.partners')}>
        <TextField value={experiment.partners} onCommit={(partners) => edit({ partners })} />
      </SheetField>
      <SheetField label={t('overview.sponsors')}>
        <TextField value={experiment.sponsors} onCommit={(sponsors) => edit({ sponsors })} />
      </SheetField>
      <SheetField name="planningStart" label={t('overview.planningStart')} help={t('overview.planningHelp')}>
        <CivilDateField
          value={experiment.planningStart}
          onCommit={(planningStart) => effects.edit({ planningStart })}
        />
      </SheetField>
      <SheetField name="settlementDue" label={t('overview.settlementDue')}>
        <CivilDateField value={experiment.settlementDue} onCommit={(settlementDue) => edit({ settlementDue })} />
      </SheetField>
      <SheetField name="allottedBudget" label={t('overview.allottedBudget')}>
        <WonField
          value={experiment.allottedBudget}
          unit={t('overview.won')}
          words={numbers}
          onCommit={(allottedBudget) => edit({ allottedBudget })}
        />
      </SheetField>
    </Section>
  );
}
