import type { Check, CheckState } from '@shared/contract/condition.contract.ts';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { VisuallyHidden } from '@ui/index.ts';
import type { Icon } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { BrokenFiles } from './BrokenFiles.tsx';
import styles from './Condition.module.css';

const ICONS: Readonly<Record<CheckState, Icon>> = { well: CircleCheck, notice: TriangleAlert, trouble: CircleAlert };

export interface CheckRowProps {
  readonly check: Check;
  /** A file was put back: what was found no longer holds. */
  readonly onMended: () => void;
}

/** One thing that was looked at: how it is, and what to do if it is not well. */
export function CheckRow({ check: { name, state, params, where, files }, onMended }: CheckRowProps) {
  const { t } = useTranslation();
  const Glyph = ICONS[state];
  return (
    <li className={styles.check} data-state={state}>
      <Glyph size={16} aria-hidden className={styles.glyph} />
      <span className={styles.name}>
        {t(`condition.check.${name}.name`)}
        <VisuallyHidden>{t(`condition.state.${state}`)}</VisuallyHidden>
      </span>
      <span>
        {words(`condition.check.${name}.${state}`, params)}
        {where === undefined || where.length === 0 ? null : (
          <span className={styles.where}>{t('condition.where', { titles: where.join(' · ') })}</span>
        )}
        {files === undefined || files.length === 0 ? null : <BrokenFiles files={files} onMended={onMended} />}
      </span>
    </li>
  );
}
