import { ContextMenu as RadixContext, DropdownMenu as RadixDropdown } from 'radix-ui';
import { useRef, useState, type ReactElement } from 'react';
import styles from './Menu.module.css';
import { MenuItems, type MenuItem } from './menuItems';

type Items = readonly MenuItem[] | (() => readonly MenuItem[]);

export interface MenuProps {
  /** The element that opens the menu: one focusable child. */
  readonly children: ReactElement;
  /** A function is asked only when the menu opens. */
  readonly items: Items;
  readonly align?: 'start' | 'center' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Takes over where focus goes when the menu closes. */
  readonly onReturnFocus?: () => void;
}

/** A menu under a button. Not modal: the page behind stays as it is. */
export function Menu({
  children,
  items,
  align = 'start',
  side = 'bottom',
  open,
  onOpenChange,
  onReturnFocus,
}: MenuProps) {
  const close = useClosing(onReturnFocus);
  return (
    <RadixDropdown.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <RadixDropdown.Trigger asChild>{children}</RadixDropdown.Trigger>
      <RadixDropdown.Portal>
        <RadixDropdown.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          loop
          onCloseAutoFocus={close.returnFocus}
          className={styles.menu}
        >
          <LazyItems parts={RadixDropdown} items={items} onLater={close.later} />
        </RadixDropdown.Content>
      </RadixDropdown.Portal>
    </RadixDropdown.Root>
  );
}

export interface ContextMenuProps {
  readonly children: ReactElement;
  readonly items: Items;
  readonly onOpenChange?: (open: boolean) => void;
  readonly onReturnFocus?: () => void;
  readonly disabled?: boolean;
}

/** The menu of the right button and of the menu key. What it offers must exist elsewhere too. */
export function ContextMenu({ children, items, onOpenChange, onReturnFocus, disabled }: ContextMenuProps) {
  const close = useClosing(onReturnFocus);
  return (
    <RadixContext.Root modal={false} onOpenChange={onOpenChange}>
      <RadixContext.Trigger asChild disabled={disabled}>
        {children}
      </RadixContext.Trigger>
      <RadixContext.Portal>
        <RadixContext.Content collisionPadding={8} loop onCloseAutoFocus={close.returnFocus} className={styles.menu}>
          <LazyItems parts={RadixContext} items={items} onLater={close.later} />
        </RadixContext.Content>
      </RadixContext.Portal>
    </RadixContext.Root>
  );
}

/** What happens when a menu closes: the focus goes back, then what was chosen may take it. */
function useClosing(onReturnFocus: (() => void) | undefined) {
  const waiting = useRef<(() => void) | null>(null);
  return {
    later(action: () => void) {
      waiting.current = action;
    },
    returnFocus(event: Event) {
      const action = waiting.current;
      waiting.current = null;
      // Radix moves the focus after this event.
      if (action) setTimeout(action);
      if (!onReturnFocus) return;
      event.preventDefault();
      onReturnFocus();
    },
  };
}

interface LazyItemsProps {
  readonly parts: typeof RadixDropdown | typeof RadixContext;
  readonly items: Items;
  readonly onLater: (action: () => void) => void;
}

/** Mounted only while the menu is open, so a function of items is asked once per opening. */
function LazyItems({ parts, items, onLater }: LazyItemsProps) {
  const [asked] = useState(() => (typeof items === 'function' ? items() : null));
  return <MenuItems parts={parts} items={asked ?? (typeof items === 'function' ? [] : items)} onLater={onLater} />;
}
