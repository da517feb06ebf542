import { Check, CircleAlert, Eye } from 'lucide-react';
import { Spinner, Tooltip } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import { saving, useSavingState } from '@app/lib/saving-state.ts';
import { useReadOnly } from '@app/lib/view.ts';
import styles from './TopBar.module.css';

/** Says saved only when everything sent has been committed to disk. */
export function SavedSign() {
  const { t } = useTranslation();
  const state = useSavingState();
  const isReadOnly = useReadOnly();
  const words = t(`shell.saving.${state.kind}`);
  if (isReadOnly && state.kind !== 'failed') {
    return (
      <span className={styles.saved} role="status">
        <Eye size={14} aria-hidden />
        {t('view.sign')}
      </span>
    );
  }
  if (state.kind === 'failed') {
    return (
      <Tooltip text={errorText(state.error)}>
        <button type="button" className={styles.saved} data-kind="failed" onClick={saving.retry}>
          <CircleAlert size={14} aria-hidden />
          {words}
        </button>
      </Tooltip>
    );
  }
  return (
    <span className={styles.saved} data-kind={state.kind} role="status">
      {state.kind === 'saved' ? <Check size={14} aria-hidden /> : <Spinner size={12} />}
      {words}
    </span>
  );
}
