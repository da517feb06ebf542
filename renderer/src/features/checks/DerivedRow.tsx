import { LINE_SPECS } from '@shared/domain/checks/facts.ts';
import type { DerivedLine } from '@shared/domain/checks/lines.ts';
import { onKey, VisuallyHidden } from '@ui/index.ts';
import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Checks.module.css';
import type { RowProps } from './row-props.ts';

/** A line that the app answers: how it stands, where that is known from, and what somebody says against it. */
export function DerivedRow({ line, ...row }: RowProps & { readonly line: DerivedLine }) {
  const { t } = useTranslation();
  const { of, words, big } = row;
  const { fact, overrule, state } = line;
  const title = words.factTitle(fact.key);
  const says = words.factSays(fact);
  const changed = words.changed(line);
  const said = overrule === null ? '' : t('checks.fact.overruled', { reason: overrule.reason });
  return (
    <div className={styles.row}>
      <button
        type="button"
        data-line={line.id}
        tabIndex={row.stop ? 0 : -1}
        className={styles.main}
        onFocus={row.onFocus}
        onKeyDown={onKey({ n: row.onAsk, ㅜ: row.onAsk })}
        onClick={big ? row.onAsk : row.onOpen}
      >
        <span className={styles.sign} data-state={state} aria-hidden>
          {state === 'done' ? <Check size={14} strokeWidth={3} /> : null}
          {state === 'na' ? <Minus size={14} strokeWidth={3} /> : null}
        </span>
        <span className={styles.words}>
          <VisuallyHidden>{t('checks.derivedName')}</VisuallyHidden>
          <span className={styles.text}>{title}</span>
          <span className={styles.remark}>{says}</span>
          {said === '' ? null : <span className={styles.remark}>{said}</span>}
          {changed === '' ? null : <span className={styles.changed}>{changed}</span>}
        </span>
      </button>
      <span className={styles.facts} data-late={row.isLate || undefined}>
        {words.due(line)}
      </span>
      {big ? null : (
        <Link href={rowAddress(of.experimentId, LINE_SPECS[fact.key].room, null)} className={styles.link}>
          {t('checks.goTo', { room: words.factRoom(fact) })}
        </Link>
      )}
    </div>
  );
}
