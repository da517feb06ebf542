import type { CheckCut, CheckSection } from '@shared/domain/checks/cuts.ts';
import { isLate, progressOf } from '@shared/domain/checks/lines.ts';
import { cx, IconButton, ProgressBar, runKey, useIsReadOnly } from '@ui/index.ts';
import { ChevronDown, ChevronRight } from 'lucide-react';
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

/** As many lines as a section may have and still be shown once all of it is done. */
const MANY = 4;
const DERIVED = 'derived';

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
  /** What was long and done when the list was entered steps aside until it is asked for. */
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(big ? [] : sections.flatMap(doneKey)));
  // What is open again, or was added, is not hidden.
  const opened = sections.filter((section) => folded.has(section.key ?? DERIVED) && progressOf(section.lines).open > 0);
  if (opened.length > 0) {
    const shown = new Set(opened.map(({ key }) => key ?? DERIVED));
    setFolded(new Set([...folded].filter((key) => !shown.has(key))));
  }
  const keys = sections.flatMap((section) =>
    folded.has(section.key ?? DERIVED) ? [] : section.lines.map(({ id }) => `${section.key ?? ''}/${id}`),
  );
  const tabStop = active !== null && keys.includes(active) ? active : keys[0];

  function turn(key: string): void {
    setFolded(folded.has(key) ? new Set([...folded].filter((one) => one !== key)) : new Set([...folded, key]));
  }
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
  /** The field goes with the focus in it, which then goes back to its line: a field that is left by the focus stores what it holds. */
  function answered(): void {
    setAsking(null);
  }
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
        if (!(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined) return;
        runKey(event, {
          ArrowDown: () => step(event, 1),
          ArrowUp: () => step(event, -1),
          Home: () => focusAt(0),
          End: () => focusAt(Infinity),
        });
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) place.current = null;
      }}
    >
      {sections.map((section) => {
        const name = words.heading(cut, section);
        const { done, total, open } = progressOf(whole.find(({ key }) => key === section.key)?.lines ?? section.lines);
        const isFolded = folded.has(section.key ?? DERIVED);
        return (
          <section key={section.key ?? DERIVED} aria-label={name} className={styles.section}>
            <header className={styles.head}>
              <h2>{name}</h2>
              {big || open > 0 ? null : (
                <IconButton
                  icon={isFolded ? ChevronRight : ChevronDown}
                  size="small"
                  aria-expanded={!isFolded}
                  label={t(isFolded ? 'checks.folded' : 'checks.fold', { name, total })}
                  onClick={() => turn(section.key ?? DERIVED)}
                />
              )}
              {total === 0 ? null : (
                <span className={styles.progress} title={t('checks.progressLabel', { name, done, total })}>
                  <ProgressBar value={done} max={total} label={t('checks.progressLabel', { name, done, total })} />
                  <span aria-hidden>{t('checks.progress', { done, total })}</span>
                </span>
              )}
            </header>
            <ul className={styles.lines}>
              {(isFolded ? [] : section.lines).map((line) => {
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

function doneKey({ key, lines }: CheckSection<Shown>): readonly string[] {
  return lines.length > MANY && progressOf(lines).open === 0 ? [key ?? DERIVED] : [];
}
