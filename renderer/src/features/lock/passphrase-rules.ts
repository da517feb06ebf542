import { PASSPHRASE_MIN } from '@shared/contract/lock.contract.ts';

export interface NewPassphrase {
  readonly next: string;
  readonly again: string;
  readonly understood: boolean;
}

export type PassphraseFault = 'short' | 'differs' | 'understood';

export const NO_PASSPHRASE: NewPassphrase = { next: '', again: '', understood: false };

/** The first thing that is wrong with a new passphrase, or null. Letters count as composed, whatever the keyboard sent. */
export function faultOf({ next, again, understood }: NewPassphrase): PassphraseFault | null {
  const composed = next.normalize('NFC');
  if (composed.length < PASSPHRASE_MIN) return 'short';
  if (composed !== again.normalize('NFC')) return 'differs';
  return understood ? null : 'understood';
}
