import type { ReactNode } from 'react';

export interface ToastMessage {
  /** A message of the same topic gives way to this one. */
  readonly topic?: string;
  readonly text: ReactNode;
  readonly tone?: 'info' | 'done' | 'error';
  /** One thing to do about it, such as undo; the same must be possible elsewhere. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** Milliseconds on screen; errors stay until dismissed. */
  readonly duration?: number;
}

const SHOWN_MS = 6000;

/** Milliseconds on screen; Infinity until dismissed. */
export function timeOf({ tone, duration }: ToastMessage): number {
  return duration ?? (tone === 'error' ? Infinity : SHOWN_MS);
}
