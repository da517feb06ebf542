import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '../actions/Button';
import { IconButton } from '../actions/IconButton';
import { runKey } from '../keys';
import styles from './Toast.module.css';
import { ToastCloseContext } from './toast-close';
import { timeOf } from './toast-message';
import type { ToastMessage } from './toast-message';

const ICONS = { info: Info, done: CircleCheck, error: CircleAlert } as const;

export interface ToastItemProps {
  readonly message: ToastMessage;
  readonly closeLabel: string;
  /** Somebody reads: the time on screen starts anew when they leave. */
  readonly paused: boolean;
  readonly onClose: () => void;
}

/**
 * One message. Radix's own would stand above every dialog and take its Esc; here Esc belongs to the message only while the focus is
 * in it.
 */
export function ToastItem({ message, closeLabel, paused, onClose }: ToastItemProps) {
  const { text, tone = 'info', action } = message;
  const Glyph = ICONS[tone];
  const item = useRef<HTMLLIElement>(null);
  const time = timeOf(message);

  function close() {
    // The focus must not fall out of the page with the button that had it.
    if (item.current?.contains(document.activeElement)) item.current.parentElement?.focus();
    onClose();
  }

  const timeIsUp = useEffectEvent(close);
  useEffect(() => {
    if (paused || time === Infinity) return;
    const timer = setTimeout(timeIsUp, time);
    return () => clearTimeout(timer);
  }, [paused, time]);

  return (
    <li ref={item} className={styles.toast} data-tone={tone} onKeyDown={(event) => runKey(event, { Escape: close })}>
      <Glyph size={16} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <ToastCloseContext value={close}>{text}</ToastCloseContext>
      </div>
      {action ? (
        <Button
          size="small"
          onClick={() => {
            action.onAct();
            close();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton icon={X} size="small" label={closeLabel} side="top" onClick={close} />
    </li>
  );
}
