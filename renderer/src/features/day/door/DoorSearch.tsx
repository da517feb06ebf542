import { readEntered } from '@shared/domain/door/check-in-code.ts';
import type { CheckInSource } from '@shared/domain/door/codes.ts';
import { findAtDoor } from '@shared/domain/door/door-search.ts';
import type { DoorEntry } from '@shared/domain/door/door-search.ts';
import { onKey } from '@ui/index.ts';
import { useId, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Door.module.css';
import { clockOf } from './useDoor.ts';
import type { Door, Person } from './useDoor.ts';
import type { Said } from './useDoorPresses.ts';

export interface DoorSearchProps {
  readonly of: Door;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onPick: (entry: DoorEntry<Person>, source: CheckInSource) => void;
  readonly onSay: (said: Said | null) => void;
}

const MOST = 12;

/** One field for people and for readers: what is typed lists who is meant, Enter takes the first, a code is taken as it is. */
export function DoorSearch({ of, inputRef, onPick, onSay }: DoorSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { hits, total } = findAtDoor(of.index, query, MOST);

  function type(text: string): void {
    setQuery(text);
    setActive(0);
  }
  function take(entry: DoorEntry<Person>, source: CheckInSource): void {
    type('');
    onPick(entry, source);
  }
  /** Reads the field itself: a reader is faster than the screen. */
  function enter(event: KeyboardEvent<HTMLInputElement>): void {
    const text = event.currentTarget.value;
    if (text.trim() === '') return;
    const found = findAtDoor(of.index, text, MOST).hits;
    const entered = readEntered(text, found.length > 0);
    if (entered.kind === 'words') {
      const hit = found[Math.min(active, found.length - 1)];
      if (hit === undefined) onSay({ text: t('door.search.nobody', { query: text.trim() }), tone: 'warn' });
      else take(hit, /^#|^\d{1,3}$/.test(text.trim()) ? 'paper' : 'search');
      return;
    }
    const hit = entered.kind === 'code' ? of.entryOfCode(entered.code) : undefined;
    if (hit !== undefined) {
      take(hit, 'code');
      return;
    }
    type('');
    onSay({ text: t(entered.kind === 'code' ? 'door.search.unknownCode' : 'door.search.garbage'), tone: 'warn' });
  }
  const step = (by: number) => () => setActive((at) => Math.max(0, Math.min(hits.length - 1, at + by)));

  return (
    <div className={styles.search}>
      <label htmlFor={id} className={styles.heading}>
        {t('door.search.label')}
      </label>
      <input
        id={id}
        ref={inputRef}
        type="text"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        className={styles.field}
        placeholder={t('door.search.placeholder')}
        value={query}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKey<KeyboardEvent<HTMLInputElement>>({
          Enter: enter,
          ArrowDown: step(1),
          ArrowUp: step(-1),
          Escape: () => {
            type('');
            onSay(null);
          },
        })}
      />
      {hits.length === 0 ? null : (
        <div id={`${id}-list`} role="listbox" aria-label={t('door.search.found')} className={styles.hits}>
          {hits.map((entry, at) => (
            <div
              key={entry.person.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.hit}
              onClick={() => take(entry, 'search')}
            >
              <Hit of={of} entry={entry} />
            </div>
          ))}
        </div>
      )}
      {query.trim() === '' ? (
        <p className={styles.quiet}>{t('door.search.help')}</p>
      ) : total > hits.length ? (
        <p className={styles.quiet}>{t('door.search.more', { count: total - hits.length })}</p>
      ) : total === 0 ? (
        <p className={styles.quiet}>{t('door.search.none')}</p>
      ) : null}
    </div>
  );
}

function Hit({ of, entry }: { readonly of: Door; readonly entry: DoorEntry<Person> }) {
  const { t } = useTranslation();
  const { person, number } = entry;
  const presence = of.presenceOf(person.id);
  const arrivedAt = presence?.arrival?.at;
  return (
    <>
      <strong>{of.nameOf({ personId: person.id, label: '' })}</strong>
      <span className={styles.quiet}>
        {[person.affiliation, number === null ? '' : t('door.number', { number })].filter(Boolean).join(' · ')}
      </span>
      {arrivedAt === undefined || presence?.state === 'none' ? null : (
        <span className={styles.state}>
          {presence?.state === 'in' ? t('door.state.in', { at: clockOf(arrivedAt) }) : t('door.state.left')}
        </span>
      )}
    </>
  );
}
