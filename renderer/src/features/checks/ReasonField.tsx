import { Field, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Checks.module.css';
import type { Checks, Shown } from './useChecks.ts';

export interface ReasonFieldProps {
  readonly of: Checks;
  readonly line: Shown;
  readonly onDone: () => void;
}

/** Under a line: why it does not apply, or why somebody sees a fact differently. Enter stores it, Esc leaves it as it was. */
export function ReasonField({ of, line, onDone }: ReasonFieldProps) {
  const { t } = useTranslation();
  function store(reason: string): void {
    if (line.kind === 'derived') of.overrule(line, reason);
    else void of.edit(line.id, reason === '' ? { state: 'open' } : { state: 'na', reason }).catch(() => {});
  }
  return (
    <div
      className={styles.reason}
      onKeyDown={(event) => {
        // Esc gives up the reason, not what stands around it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <Field label={t(line.kind === 'derived' ? 'checks.overruleReason' : 'checks.reason')}>
        <TextField
          autoFocus
          placeholder={t('checks.reasonHint')}
          value={line.kind === 'derived' ? (line.overrule?.reason ?? '') : line.check.reason}
          onCommit={store}
          onEnter={onDone}
          onEscape={onDone}
        />
      </Field>
    </div>
  );
}
