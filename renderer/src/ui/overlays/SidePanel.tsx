import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../actions/IconButton';
import { isComposing, isEditingText } from '../keys';
import { Splitter } from '../layout/Splitter';
import styles from './SidePanel.module.css';

export interface SidePanelProps {
  readonly title: ReactNode;
  /** Accessible name when the title is not plain words. */
  readonly label?: string;
  readonly closeLabel: string;
  readonly resizeLabel: string;
  readonly onClose: () => void;
  /** Pixels; the owner remembers it. */
  readonly width: number;
  readonly onWidthChange: (width: number) => void;
  /** Buttons beside the close button. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** Focus moves in when the panel opens; leave off while a list is walked with the arrows. */
  readonly takeFocus?: boolean;
  readonly children: ReactNode;
}

const NARROWEST = 320;
const WIDEST = 800;

/**
 * A detail beside its list: not modal, the list stays in use. Esc closes it, but first leaves a text field;
 * focus goes back to where it was when the panel opened.
 */
export function SidePanel(props: SidePanelProps) {
  const {
    title,
    label,
    closeLabel,
    resizeLabel,
    onClose,
    width,
    onWidthChange,
    actions,
    footer,
    takeFocus = true,
    children,
  } = props;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // The panel takes and gives back focus once in its life, whatever the prop becomes later.
  const [takesFocus] = useState(takeFocus);

  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    if (!isEditingText(event.target)) onClose();
    else if (panel.current?.contains(document.activeElement)) panel.current.focus();
  });

  useEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    if (takesFocus && !element?.contains(before)) element?.focus();
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      const lost = document.activeElement === document.body || element?.contains(document.activeElement);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takesFocus]);

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      style={{ width }}
      aria-label={label}
      aria-labelledby={label ? undefined : id}
    >
      <Splitter label={resizeLabel} side="left" size={width} min={NARROWEST} max={WIDEST} onChange={onWidthChange} />
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <div className={styles.actions}>
          {actions}
          <IconButton icon={X} label={closeLabel} shortcut="Esc" onClick={onClose} />
        </div>
      </header>
      <div className={styles.body}>{children}</div>
      {footer ? <footer className={styles.foot}>{footer}</footer> : null}
    </aside>
  );
}
