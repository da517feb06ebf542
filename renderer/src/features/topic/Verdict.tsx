import type { Verdict as VerdictValue } from '@shared/domain/topic-scoring.ts';
import { Select } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

const VALUES = ['unknown', 'pass', 'fail'] as const;
type VerdictWord = (typeof VALUES)[number];

function wordOf(verdict: VerdictValue): VerdictWord {
  return verdict === null ? 'unknown' : verdict ? 'pass' : 'fail';
}

export interface VerdictProps {
  readonly label: string;
  readonly value: VerdictValue;
  readonly onChange: (value: VerdictValue) => void;
}

/** Whether a candidate meets what it must: yes, no, or not known yet. */
export function Verdict({ label, value, onChange }: VerdictProps) {
  const { t } = useTranslation();
  return (
    <Select
      bare
      label={label}
      value={wordOf(value)}
      options={VALUES.map((word) => ({ value: word, label: t(`topic.verdict.${word}`) }))}
      onChange={(word) => onChange(word === 'unknown' ? null : word === 'pass')}
    />
  );
}
