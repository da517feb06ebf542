import { LINE_SPECS } from '@shared/domain/checks/facts.ts';
import type { DerivedLine } from '@shared/domain/checks/lines.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Checks.module.css';
import { ReasonField } from './ReasonField.tsx';
import type { Checks } from './useChecks.ts';
import type { CheckWords } from './useCheckWords.ts';

export interface FactPanelProps {
  readonly of: Checks;
  readonly words: CheckWords;
  readonly line: DerivedLine;
}

/** A fact that the app knows: how it stands, where it is looked at, and the reason of whoever sees it differently. */
export function FactPanel({ of, words, line }: FactPanelProps) {
  const { t } = useTranslation();
  const { fact } = line;
  const { room } = LINE_SPECS[fact.key];
  return (
    <div className={styles.panel}>
      <dl className={styles.known}>
        <div>
          <dt>{t('checks.panel.says')}</dt>
          <dd>{words.factSays(fact)}</dd>
        </div>
        <div>
          <dt>{t('checks.panel.source')}</dt>
          <dd>
            <Link href={rowAddress(of.experimentId, room, null)}>
              {t('checks.goTo', { room: words.factRoom(fact) })}
            </Link>
          </dd>
        </div>
      </dl>
      {line.changed.length === 0 ? null : <p className={styles.changed}>{words.changed(line)}</p>}
      <ReasonField of={of} line={line} />
      <p className={styles.quiet}>{t('checks.panel.overruleHint')}</p>
    </div>
  );
}
