import type { Brief } from '@shared/contract/entities.ts';
import { RadioGroup, TextArea, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '@app/fields/index.ts';
import styles from './Overview.module.css';
import { Section, SheetField } from './Section.tsx';
import { useBriefEdit } from './useEdit.ts';

/** How the matter of the proposer was settled, and the two cautions explained (requirements B13–B37). */
export function ProposerSection({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useBriefEdit(brief.experimentId);
  return (
    <Section title={t('overview.proposer')} note={t('overview.proposerHelp')}>
      <SheetField name="proposerExit" label={t('overview.proposerExit')} wide>
        <RadioGroup
          value={brief.proposerExit}
          options={[
            { value: 'met', label: t('overview.exitMet') },
            { value: 'unwillingContentConfirmed', label: t('overview.exitUnwilling') },
            { value: 'noticePublished', label: t('overview.exitNotice') },
          ]}
          onChange={(proposerExit) => void edit({ proposerExit })}
        />
      </SheetField>
      <SheetField name="proposerExitOn" label={t('overview.proposerExitOn')}>
        <CivilDateField value={brief.proposerExitOn} onCommit={(proposerExitOn) => edit({ proposerExitOn })} />
      </SheetField>
      {brief.proposerExit === 'noticePublished' ? <NoticeFields brief={brief} /> : <Cautions brief={brief} />}
    </Section>
  );
}

function NoticeFields({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useBriefEdit(brief.experimentId);
  return (
    <>
      <SheetField name="noticePurpose" label={t('overview.noticePurpose')} wide>
        <TextArea rows={2} value={brief.noticePurpose} onCommit={(noticePurpose) => edit({ noticePurpose })} />
      </SheetField>
      <SheetField name="noticeTiming" label={t('overview.noticeTiming')}>
        <TextArea rows={1} value={brief.noticeTiming} onCommit={(noticeTiming) => edit({ noticeTiming })} />
      </SheetField>
      <SheetField name="noticeContact" label={t('overview.noticeContact')}>
        <TextField value={brief.noticeContact} onCommit={(noticeContact) => edit({ noticeContact })} />
      </SheetField>
    </>
  );
}

function Cautions({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation();
  const edit = useBriefEdit(brief.experimentId);
  return (
    <>
      <fieldset data-field="cautionOneOff" className={styles.caution}>
        <legend>{t('overview.cautionOneOff')}</legend>
        <SheetField label={t('overview.explainedOn')}>
          <CivilDateField value={brief.cautionOneOffOn} onCommit={(cautionOneOffOn) => edit({ cautionOneOffOn })} />
        </SheetField>
        <SheetField label={t('overview.explainedBy')}>
          <TextField value={brief.cautionOneOffBy} onCommit={(cautionOneOffBy) => edit({ cautionOneOffBy })} />
        </SheetField>
      </fieldset>
      <fieldset data-field="cautionPlanner" className={styles.caution}>
        <legend>{t('overview.cautionPlanner')}</legend>
        <SheetField label={t('overview.explainedOn')}>
          <CivilDateField value={brief.cautionPlannerOn} onCommit={(cautionPlannerOn) => edit({ cautionPlannerOn })} />
        </SheetField>
        <SheetField label={t('overview.explainedBy')}>
          <TextField value={brief.cautionPlannerBy} onCommit={(cautionPlannerBy) => edit({ cautionPlannerBy })} />
        </SheetField>
      </fieldset>
    </>
  );
}
