import { Button, Field, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Checks.module.css';
import type { Checks, Shown } from './useChecks.ts';

export interface ReasonFieldProps {
  readonly of: Checks;
  readonly line: Shown;
  /** Given where somebody asked for the field: it takes the focus, and Enter and Esc are done with it. */
  readonly onDone?: () => void;
}

/** Why a line does not apply, or why somebody sees a fact differently; once the fact has changed, the same reason can be given again. */
export function ReasonField({ of, line, onDone }: ReasonFieldProps) {
  const { t } = useTranslation();
  const isAsked = onDone !== undefined;
  const stored = line.kind === 'derived' ? (line.overrule?.reason ?? '') : line.check.reason;
  function store(reason: string): void {
    if (line.kind === 'derived') of.overrule(line, reason);
    else void of.edit(line.id, reason === '' ? { state: 'open' } : { state: 'na', reason }).catch(() => {});
  }
  return (
    <div
      className={styles.reason}
      onKeyDown={(event) => {
        // Esc gives up the reason, not what stands around it.
        if (isAsked && event.key === 'Escape') event.stopPropagation();
      }}
    >
      <Field label={t(line.kind === 'derived' ? 'checks.overruleReason' : 'checks.reason')}>
        <TextField
          autoFocus={isAsked}
          placeholder={t('checks.reasonHint')}
          value={stored}
          onCommit={store}
          onEnter={onDone}
          onEscape={onDone}
        />
      </Field>
      {line.changed.length === 0 || stored === '' ? null : (
        <Button
          changes
          size="small"
          // A field that is left by the focus stores what it holds, which is not what is chosen here.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            store(stored);
            onDone?.();
          }}
        >
          {t('checks.keepReason')}
        </Button>
      )}
    </div>
  );
}
