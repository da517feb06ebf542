import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { Toast as RadixToast } from 'radix-ui';
import { createContext, use, useRef, useState, type ReactNode } from 'react';
import { Button } from '../actions/Button';
import { IconButton } from '../actions/IconButton';
import styles from './Toast.module.css';

export interface ToastMessage {
  readonly text: ReactNode;
  readonly tone?: 'info' | 'done' | 'error';
  /** One thing to do about it, such as undo; the same must be possible elsewhere. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** Milliseconds on screen; errors stay until dismissed. */
  readonly duration?: number;
}

export interface ToastWords {
  /** Name of the region that speaks. */
  readonly region: string;
  readonly close: string;
}

const ToastContext = createContext<((message: ToastMessage) => void) | null>(null);

/** Shows a short message at the foot of the window. */
export function useToast(): (message: ToastMessage) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

const ICONS = { info: Info, done: CircleCheck, error: CircleAlert } as const;
const SHOWN_MS = 6000;
const MOST = 4;

/** Keeps the messages of the window: a polite live region; F8 moves focus to it. */
export function ToastProvider({ words, children }: { readonly words: ToastWords; readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly (ToastMessage & { readonly id: number })[]>([]);
  const next = useRef(0);
  const [show] = useState(() => (message: ToastMessage) => {
    next.current += 1;
    const id = next.current;
    setMessages((now) => [...now.slice(1 - MOST), { ...message, id }]);
  });

  function drop(id: number) {
    setMessages((now) => now.filter((message) => message.id !== id));
  }

  return (
    <ToastContext value={show}>
      <RadixToast.Provider label={words.region} swipeDirection="down">
        {children}
        {messages.map(({ id, text, tone = 'info', action, duration = tone === 'error' ? Infinity : SHOWN_MS }) => {
          const Glyph = ICONS[tone];
          return (
            <RadixToast.Root
              key={id}
              type={tone === 'error' ? 'foreground' : 'background'}
              duration={duration}
              onOpenChange={(open) => {
                if (!open) drop(id);
              }}
              className={styles.toast}
              data-tone={tone}
            >
              <Glyph size={16} aria-hidden className={styles.icon} />
              <RadixToast.Description className={styles.text}>{text}</RadixToast.Description>
              {action ? (
                <RadixToast.Action asChild altText={action.label}>
                  <Button size="small" onClick={action.onAct}>
                    {action.label}
                  </Button>
                </RadixToast.Action>
              ) : null}
              <RadixToast.Close asChild>
                <IconButton icon={X} size="small" label={words.close} side="top" />
              </RadixToast.Close>
            </RadixToast.Root>
          );
        })}
        <RadixToast.Viewport label={words.region} className={styles.region} />
      </RadixToast.Provider>
    </ToastContext>
  );
}
