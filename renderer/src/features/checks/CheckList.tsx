import type { CheckCut, CheckSection } from '@shared/domain/checks/cuts.ts';
import { isLate, progressOf } from '@shared/domain/checks/lines.ts';
import { cx, onKey, ProgressBar, useIsReadOnly } from '@ui/index.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Checks.module.css';
import { DerivedRow } from './DerivedRow.tsx';
import { ReasonField } from './ReasonField.tsx';
import { TypedRow } from './TypedRow.tsx';
import type { Checks, Shown } from './useChecks.ts';
import { useCheckWords } from './useCheckWords.ts';

export interface CheckListProps {
  readonly of: Checks;
  readonly cut: CheckCut;
  readonly sections: readonly CheckSection<Shown>[];
  /** All of them, by which the progress of a section is counted. */
  readonly whole: readonly CheckSection<Shown>[];
  /** Big type, no details: for the last hour. */
  readonly big?: boolean;
  readonly onOpen: (id: string) => void;
}

/** The lines under their headings; one of them holds the focus, and the keys act on it. */
export function CheckList({ of, cut, sections, whole, big = false, onOpen }: CheckListProps) {
  const { t } = useTranslation();
  const words = useCheckWords(of);
  const isReadOnly = useIsReadOnly();
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus stood, so that it does not get lost with a line that goes. */
  const place = useRef<number | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const keys = sections.flatMap(({ key, lines }) => lines.map(({ id }) => `${key ?? ''}/${id}`));
  const tabStop = active !== null && keys.includes(active) ? active : keys[0];

  function buttons(): readonly HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  }
  function focusAt(index: number): void {
    const all = buttons();
    all[Math.max(0, Math.min(index, all.length - 1))]?.focus();
  }
  useLayoutEffect(() => {
    if (place.current !== null && asking === null && document.activeElement === document.body) focusAt(place.current);
  });
  function step(event: KeyboardEvent, by: number): void {
    const at = buttons().findIndex((button) => button === event.target);
    if (at >= 0) focusAt(at + by);
  }
  function askReason(key: string): void {
    if (!isReadOnly) setAsking(key);
  }
  function answered(): void {
    setAsking(null);
    focusAt(place.current ?? 0);
  }
  const onKeyDown = onKey<KeyboardEvent>({
    ArrowDown: (event) => step(event, 1),
    ArrowUp: (event) => step(event, -1),
    Home: () => focusAt(0),
    End: () => focusAt(Infinity),
  });

  function row(line: Shown, key: string) {
    const shared = {
      of,
      words,
      stop: tabStop === key,
      isLate: isLate(line, of.today),
      big,
      onFocus: () => {
        setActive(key);
        place.current = buttons().findIndex((button) => button === document.activeElement);
      },
      onAsk: () => askReason(key),
      onOpen: () => onOpen(line.id),
    };
    return line.kind === 'typed' ? <TypedRow {...shared} line={line} /> : <DerivedRow {...shared} line={line} />;
  }

  return (
    <div
      ref={list}
      role="group"
      aria-label={t('checks.list')}
      className={cx(styles.sections, big && styles.big)}
      onKeyDown={(event) => {
        // A field of a line keeps its own keys.
        if (event.target instanceof HTMLElement && event.target.dataset['line'] !== undefined) onKeyDown(event);
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) place.current = null;
      }}
    >
      {sections.map((section) => {
        const name = words.heading(cut, section);
        const { done, total } = progressOf(whole.find(({ key }) => key === section.key)?.lines ?? section.lines);
        return (
          <section key={section.key ?? 'derived'} aria-label={name} className={styles.section}>
            <header className={styles.head}>
              <h2>{name}</h2>
              {total === 0 ? null : (
                <span className={styles.progress} title={t('checks.progressLabel', { name, done, total })}>
                  <ProgressBar value={done} max={total} label={t('checks.progressLabel', { name, done, total })} />
                  <span aria-hidden>{t('checks.progress', { done, total })}</span>
                </span>
              )}
            </header>
            <ul className={styles.lines}>
              {section.lines.map((line) => {
                const key = `${section.key ?? ''}/${line.id}`;
                return (
                  <li key={key} data-state={line.state} className={styles.line}>
                    {row(line, key)}
                    {asking === key ? <ReasonField of={of} line={line} onDone={answered} /> : null}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
