import { Toast as RadixToast } from 'radix-ui';
import { createContext, use, useRef, useState, type ReactNode } from 'react';
import styles from './Toast.module.css';
import { ToastItem } from './ToastItem';
import type { ToastMessage } from './toast-message';
import { useToastPlace } from './toast-place';

export interface ToastWords {
  /** Name of the region that speaks. */
  readonly region: string;
  readonly close: string;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Shows a short message at the foot of the window, at its head while it would cover what is being edited. */
export function useToast(): (message: ToastMessage) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

const MOST = 4;

/** Keeps the messages of the window: a live region; F8 moves focus to it, and while it or the pointer is there they stay. */
export function ToastProvider({ words, children }: { readonly words: ToastWords; readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly (ToastMessage & { readonly id: number })[]>([]);
  const [read, setRead] = useState(false);
  const next = useRef(0);
  const region = useRef<HTMLOListElement>(null);
  const place = useToastPlace(region, messages.length, read);
  const [show] = useState(() => (message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setMessages((now) => {
      const others = now.filter(({ topic }) => topic === undefined || topic !== message.topic);
      return [...others.slice(1 - MOST), { ...message, id }];
    });
  });

  function drop(id: number) {
    setMessages((now) => now.filter((message) => message.id !== id));
    // What had the pointer is gone without the pointer leaving.
    setRead(false);
  }

  return (
    <ToastContext value={show}>
      <RadixToast.Provider label={words.region}>
        {children}
        <RadixToast.Viewport
          ref={region}
          label={words.region}
          data-place={place}
          className={styles.region}
          // Said also while a dialog hides the rest of the page from screen readers.
          aria-live={messages.some(({ tone }) => tone === 'error') ? 'assertive' : 'polite'}
          onPointerEnter={() => setRead(true)}
          onPointerLeave={() => setRead(false)}
          onFocus={() => setRead(true)}
          onBlur={() => setRead(false)}
        >
          {messages.map(({ id, ...message }) => (
            <ToastItem key={id} message={message} closeLabel={words.close} paused={read} onClose={() => drop(id)} />
          ))}
        </RadixToast.Viewport>
      </RadixToast.Provider>
    </ToastContext>
  );
}
