import { IconButton, onKey, useIsReadOnly } from '@ui/index.ts';
import { Check, Ellipsis, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Checks.module.css';
import type { RowProps } from './row-props.ts';
import type { Typed } from './useChecks.ts';

/** A line that somebody wrote: its box, its words, and what is said of it. */
export function TypedRow({ line, ...row }: RowProps & { readonly line: Typed }) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { of, words, big } = row;
  const { check, state, hasParts, isPart, people, place } = line;
  const title = words.title(line);
  const changed = words.changed(line);
  const who = people.map((id) => of.nameOf(id)).join(', ');
  const facts = [words.due(line), place, who, big ? '' : line.card.title].filter((fact) => fact !== '');
  const right = check.rightWhen === '' ? '' : t('checks.rightWhen', { text: check.rightWhen });
  const proof = [
    check.proof === '' ? '' : t('checks.proof', { text: check.proof }),
    of.filesOf(check.id) === 0 ? '' : t('checks.files', { count: of.filesOf(check.id) }),
  ].filter((part) => part !== '');
  const keys = onKey({
    n: hasParts ? undefined : row.onAsk,
    ㅜ: hasParts ? undefined : row.onAsk,
    Enter: big ? undefined : row.onOpen,
  });
  const body = (
    <>
      <span className={styles.box} data-parent={hasParts || undefined} aria-hidden>
        {state === 'done' ? <Check size={big ? 24 : 14} strokeWidth={3} /> : null}
        {state === 'na' ? <Minus size={big ? 24 : 14} strokeWidth={3} /> : null}
      </span>
      <span className={styles.words}>
        <span className={styles.text}>{title}</span>
        {right === '' ? null : <span className={styles.right}>{right}</span>}
        {words.remark(line) === '' ? null : <span className={styles.remark}>{words.remark(line)}</span>}
        {proof.length === 0 ? null : <span className={styles.right}>{proof.join(' · ')}</span>}
        {changed === '' ? null : <span className={styles.changed}>{changed}</span>}
      </span>
    </>
  );
  const shared = {
    type: 'button',
    'data-line': line.id,
    tabIndex: row.stop ? 0 : -1,
    className: styles.main,
    onFocus: row.onFocus,
    onKeyDown: keys,
  } as const;
  return (
    <div className={styles.row} data-part={isPart || undefined}>
      {hasParts ? (
        <button {...shared} onClick={row.onOpen}>
          {body}
        </button>
      ) : (
        <button
          {...shared}
          role="checkbox"
          aria-checked={state === 'na' ? 'mixed' : state === 'done'}
          onClick={() => {
            if (!isReadOnly) of.toggle(line);
          }}
        >
          {body}
        </button>
      )}
      <span className={styles.facts} data-late={row.isLate || undefined}>
        {facts.join(' · ')}
      </span>
      {big ? null : (
        <IconButton icon={Ellipsis} size="small" label={t('checks.details', { text: title })} onClick={row.onOpen} />
      )}
    </div>
  );
}
