import { Field, TextField, type Parsed } from '@ui/index.ts';
import { MAX_APPROVALS } from '@shared/contract/document.contract.ts';
import type { SettlementSettings } from '@shared/contract/document.contract.ts';
import { useTranslation } from 'react-i18next';
import { Choices } from './Choices.tsx';

interface SettlementFieldsProps {
  readonly settings: SettlementSettings;
  readonly onChange: (patch: Partial<SettlementSettings>) => void;
}

const REPORTS = ['closing', 'subsidy'] as const;
const LONGEST_LABEL = 12;

export function SettlementFields({ settings, onChange }: SettlementFieldsProps) {
  const { t } = useTranslation();

  function parse(text: string): Parsed<string> {
    const labels = labelsOf(text);
    if (labels.length > MAX_APPROVALS) return { ok: false, error: t('documents.settlement.tooManyApprovals') };
    if (labels.some((label) => label.length > LONGEST_LABEL))
      return { ok: false, error: t('documents.settlement.approvalTooLong') };
    return { ok: true, value: labels.join(', ') };
  }

  return (
    <>
      <Choices
        label={t('documents.settlement.report')}
        value={settings.report}
        segments={REPORTS.map((value) => ({ value, label: t(`documents.settlement.reports.${value}`) }))}
        onChange={(report) => onChange({ report })}
      />
      <Field label={t('documents.settlement.approvals')} hint={t('documents.settlement.approvalsHelp')}>
        <TextField
          value={settings.approvals.join(', ')}
          parse={parse}
          onCommit={(text) => onChange({ approvals: labelsOf(text) })}
        />
      </Field>
    </>
  );
}

function labelsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[,、·]/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
