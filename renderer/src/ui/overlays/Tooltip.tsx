import { Tooltip as RadixTooltip } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '../display/Kbd';
import { tooltipShown } from './escape';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** One focusable element. */
  readonly children: ReactElement;
}

/** A short name on hover and focus; Esc takes it away and goes on to what is under it. Needs one TooltipProvider at the root. */
export function Tooltip({ text, shortcut, side = 'bottom', children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => (open ? tooltipShown(() => setOpen(false)) : undefined), [open]);
  return (
    <RadixTooltip.Root open={open} onOpenChange={setOpen}>
      <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content side={side} sideOffset={6} collisionPadding={8} className={styles.tip}>
          {text}
          {shortcut ? <Kbd keys={shortcut} tone="inverse" /> : null}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
}

/** Shares one delay among all tooltips of the window. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <RadixTooltip.Provider delayDuration={500} skipDelayDuration={250}>
      {children}
    </RadixTooltip.Provider>
  );
}
