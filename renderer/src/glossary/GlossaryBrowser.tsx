import { SegmentedControl, VisuallyHidden, onKey } from '@ui/index.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GLOSSARY_KINDS } from './entries.ts';
import type { GlossaryKey, GlossaryKind } from './entries.ts';
import { GlossaryArticle } from './GlossaryArticle.tsx';
import { GlossaryList, optionId } from './GlossaryList.tsx';
import { findEntries } from './find-entries.ts';
import styles from './Glossary.module.css';

export interface GlossaryBrowserProps {
  /** The entry that is shown first; null: the first of the list. */
  readonly start: GlossaryKey | null;
  readonly experimentId: string | null;
  readonly onClose: () => void;
}

const PAGE = 8;

/** A line to find by, the names that it finds, and beside them what the one under the keyboard means: arrows walk, Enter goes on to read. */
export function GlossaryBrowser({ start, experimentId, onClose }: GlossaryBrowserProps) {
  const { t } = useTranslation();
  const listId = useId();
  const articleId = useId();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<GlossaryKind | null>(null);
  const [at, setAt] = useState<GlossaryKey | null>(start);
  const entries = findEntries(typed, kind);
  const place = Math.max(
    0,
    entries.findIndex(({ key }) => key === at),
  );
  const current = entries[place];

  function walkTo(index: number): void {
    setAt(entries[Math.max(0, Math.min(entries.length - 1, index))]?.key ?? null);
  }

  /** From the line to the explanation, which can then be scrolled and walked through. */
  function read(): void {
    document.getElementById(articleId)?.focus();
  }

  /** An entry that another one names is shown whatever was looked for. */
  function show(key: GlossaryKey): void {
    setTyped('');
    setKind(null);
    setAt(key);
    read();
  }

  return (
    <div className={styles.browser}>
      {/* What is typed is looked for and not stored. */}
      <div data-not-stored className={styles.tools}>
        <input
          role="combobox"
          aria-label={t('glossary.find')}
          aria-expanded={entries.length > 0}
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-controls={entries.length > 0 ? listId : undefined}
          aria-activedescendant={current === undefined ? undefined : optionId(listId, current.key)}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          className={styles.input}
          placeholder={t('glossary.placeholder')}
          value={typed}
          onChange={(event) => {
            setAt(null);
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={onKey({
            ArrowDown: () => walkTo(place + 1),
            ArrowUp: () => walkTo(place - 1),
            PageDown: () => walkTo(place + PAGE),
            PageUp: () => walkTo(place - PAGE),
            Enter: read,
          })}
        />
        <SegmentedControl<GlossaryKind | 'all'>
          label={t('glossary.show')}
          value={kind ?? 'all'}
          segments={[
            { value: 'all', label: t('glossary.all') },
            ...GLOSSARY_KINDS.map((value) => ({ value, label: t(`glossary.kind.${value}`) })),
          ]}
          onChange={(value) => setKind(value === 'all' ? null : value)}
        />
      </div>
      {current === undefined ? (
        <p className={styles.none}>{t('glossary.none')}</p>
      ) : (
        <div className={styles.pages}>
          <GlossaryList id={listId} entries={entries} current={current.key} onPick={setAt} />
          <GlossaryArticle id={articleId} entry={current} experimentId={experimentId} onShow={show} onLeave={onClose} />
        </div>
      )}
      <VisuallyHidden>
        <span role="status">
          {entries.length === 0 ? t('glossary.none') : t('glossary.found', { count: entries.length })}
        </span>
      </VisuallyHidden>
    </div>
  );
}
