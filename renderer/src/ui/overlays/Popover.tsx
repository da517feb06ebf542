import { Popover as RadixPopover } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The element that opens it: one focusable child. */
  readonly trigger: ReactElement;
  /** Accessible name of the popover. */
  readonly label: string;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly padded?: boolean;
  /** Takes over where focus goes when the popover closes: true when it has. */
  readonly onReturnFocus?: () => boolean;
}

/** A small sheet tied to its button: filters, pickers, a few settings. */
export function Popover(props: PopoverProps) {
  const {
    trigger,
    label,
    children,
    open,
    onOpenChange,
    align = 'start',
    side = 'bottom',
    padded = true,
    onReturnFocus,
  } = props;
  return (
    <RadixPopover.Root open={open} onOpenChange={onOpenChange}>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          aria-label={label}
          onCloseAutoFocus={(event) => {
            if (onReturnFocus?.()) event.preventDefault();
          }}
          className={cx(styles.popover, padded && styles.padded)}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
