import { Field, TextField, type Parsed } from '@ui/index.ts';
import { MAX_APPROVALS } from '@shared/papers/define.ts';
import { useTranslation } from 'react-i18next';

interface ApprovalsFieldProps {
  readonly labels: readonly string[];
  readonly onChange: (labels: readonly string[]) => void;
}

const LONGEST_LABEL = 12;

/** 결재란: the labels of the boxes, separated by commas. */
export function ApprovalsField({ labels: current, onChange }: ApprovalsFieldProps) {
  const { t } = useTranslation();

  function parse(text: string): Parsed<string> {
    const labels = labelsOf(text);
    if (labels.length > MAX_APPROVALS) return { ok: false, error: t('documents.approvals.tooMany') };
    if (labels.some((label) => label.length > LONGEST_LABEL))
      return { ok: false, error: t('documents.approvals.tooLong') };
    return { ok: true, value: labels.join(', ') };
  }

  return (
    <Field label={t('documents.approvals.label')} hint={t('documents.approvals.help')}>
      <TextField value={current.join(', ')} parse={parse} onCommit={(text) => onChange(labelsOf(text))} />
    </Field>
  );
}

function labelsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[,、·]/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
