import { Search } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Kbd } from '../display/Kbd';
import { VisuallyHidden } from '../display/VisuallyHidden';
import type { Icon } from '../icons';
import { isComposing, onKey } from '../keys';
import { useFocusReturn } from './focus-return';
import styles from './Palette.module.css';

export interface PaletteItem {
  /** Different from every other of all groups. */
  readonly id: string;
  readonly icon?: Icon;
  readonly label: ReactNode;
  /** A quiet second line. */
  readonly note?: ReactNode;
  /** Quiet words at the end of the line. */
  readonly hint?: string;
  /** Keys that do the same, already written for the platform. */
  readonly shortcut?: string;
}

export interface PaletteGroup {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Accessible name of the sheet, the input and the list. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** The most characters that may be typed. */
  readonly maxLength: number;
  readonly groups: readonly PaletteGroup[];
  readonly onPick: (id: string) => void;
  /** Where the focus goes when something was picked, unless that took it already; otherwise it goes back to where it came from. */
  readonly focusAfterPick: () => void;
  /** What was found, said to a screen reader and, where nothing was, shown. */
  readonly status: string;
  /** Words under the input, such as another reading of what was typed. */
  readonly remark?: ReactNode;
}

/** One line to type into, and below it what it finds: arrows walk, Enter picks, Esc closes; the focus stays on the line. */
export function Palette(props: PaletteProps) {
  const { open, onOpenChange, label, onPick, focusAfterPick } = props;
  const focus = useFocusReturn();
  const picked = useRef(false);
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <div className={styles.scrim} aria-hidden />
        <RadixDialog.Content
          aria-modal
          aria-describedby={undefined}
          className={styles.palette}
          onOpenAutoFocus={() => {
            picked.current = false;
            focus.remember();
          }}
          onCloseAutoFocus={(event) => {
            if (!picked.current) return focus.giveBack(event);
            event.preventDefault();
            const { activeElement } = document;
            if (activeElement === null || activeElement === document.body) focusAfterPick();
          }}
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
        >
          <RadixDialog.Title asChild>
            <VisuallyHidden>{label}</VisuallyHidden>
          </RadixDialog.Title>
          <PaletteList
            {...props}
            onPick={(id) => {
              picked.current = true;
              onPick(id);
            }}
          />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

const PAGE = 8;

function PaletteList(props: PaletteProps) {
  const { label, placeholder, value, onValueChange, maxLength, groups, onPick, status, remark } = props;
  const id = useId();
  const items = groups.flatMap((group) => group.items);
  // By its id: what is found changes while the answer is on its way, and the row under the keyboard must stay the one that is picked.
  const [at, setAt] = useState<string | null>(null);
  const found = items.findIndex((item) => item.id === at);
  const active = found < 0 ? 0 : found;
  const current = items[active];

  function walk(step: number): void {
    if (items.length > 0) setAt(items[(active + step + items.length) % items.length]?.id ?? null);
  }
  function leap(step: number): void {
    setAt(items[Math.max(0, Math.min(items.length - 1, active + step))]?.id ?? null);
  }

  return (
    <>
      {/* What is typed is looked for and not stored: a library that is only looked at takes it too. */}
      <div data-not-stored className={styles.line}>
        <Search size={16} aria-hidden />
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={items.length > 0}
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-controls={items.length > 0 ? id : undefined}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          placeholder={placeholder}
          value={value}
          maxLength={maxLength}
          onChange={(event) => {
            setAt(null);
            onValueChange(event.currentTarget.value);
          }}
          onKeyDown={onKey({
            ArrowDown: () => walk(1),
            ArrowUp: () => walk(-1),
            PageDown: () => leap(PAGE),
            PageUp: () => leap(-PAGE),
            Enter: () => {
              if (current !== undefined) onPick(current.id);
            },
            // The line is all there is to stand on.
            Tab: () => undefined,
            'Shift+Tab': () => undefined,
          })}
        />
      </div>
      {remark === undefined || remark === null ? null : <p className={styles.remark}>{remark}</p>}
      {items.length === 0 ? (
        <p className={styles.none}>{status}</p>
      ) : (
        <div id={id} role="listbox" aria-label={label} className={styles.list}>
          {groups.map((group) => (
            <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}-heading`} className={styles.group}>
              <div id={`${id}-${group.id}-heading`} className={styles.heading}>
                {group.heading}
              </div>
              {group.items.map((item) => (
                <PaletteOption
                  key={item.id}
                  id={`${id}-${item.id}`}
                  item={item}
                  isActive={item.id === current?.id}
                  onActive={() => setAt(item.id)}
                  onPick={() => onPick(item.id)}
                />
              ))}
            </div>
          ))}
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{status}</span>
      </VisuallyHidden>
    </>
  );
}

interface PaletteOptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onPick: () => void;
}

function PaletteOption({ id, item, isActive, onActive, onPick }: PaletteOptionProps) {
  const { icon: Glyph, label, note, hint, shortcut } = item;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      data-active={isActive || undefined}
      className={styles.option}
      onPointerMove={isActive ? undefined : onActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span className={styles.icon} aria-hidden>
        {Glyph === undefined ? null : <Glyph size={16} strokeWidth={1.75} />}
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {note === undefined || note === null ? null : <span className={styles.note}>{note}</span>}
      </span>
      {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </div>
  );
}
