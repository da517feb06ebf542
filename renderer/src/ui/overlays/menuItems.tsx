import { Check, ChevronRight } from 'lucide-react';
import type { ContextMenu as RadixContext, DropdownMenu as RadixDropdown } from 'radix-ui';
import { Kbd } from '../display/Kbd';
import type { Icon } from '../icons';
import { useIsReadOnly } from '../read-only';
import styles from './Menu.module.css';

export type MenuItem =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: Icon;
      /** Keys written for the platform; the menu only shows them. */
      readonly shortcut?: string;
      readonly tone?: 'plain' | 'danger';
      readonly disabled?: boolean;
      /** As of a `Button`. */
      readonly changes?: boolean;
      readonly onSelect: () => void;
      /** It opens something that takes the focus: done once the menu has closed and given the focus back. */
      readonly takesFocus?: boolean;
    }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly label: string;
      readonly checked: boolean;
      readonly disabled?: boolean;
      /** As of a `Button`. */
      readonly changes?: boolean;
      /** The menu stays open, so several can be ticked in one go. */
      readonly onChange: (checked: boolean) => void;
    }
  | {
      readonly kind: 'radio';
      readonly id: string;
      readonly value: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly onChange: (value: string) => void;
    }
  | {
      readonly kind: 'sub';
      readonly id: string;
      readonly label: string;
      readonly icon?: Icon;
      /** As of a `Button`: of all its items. */
      readonly changes?: boolean;
      readonly items: readonly MenuItem[];
    }
  | { readonly kind: 'heading'; readonly id: string; readonly label: string }
  | { readonly kind: 'separator'; readonly id: string };

type Parts = typeof RadixDropdown | typeof RadixContext;

interface MenuItemsProps {
  readonly parts: Parts;
  readonly items: readonly MenuItem[];
  /** Keeps what is to be done when the menu is gone. */
  readonly onLater: (action: () => void) => void;
}

/** Radix's dropdown and context menus share one anatomy; this draws the items of either. */
export function MenuItems({ parts: P, items, onLater }: MenuItemsProps) {
  const isReadOnly = useIsReadOnly();
  return items.map((item) => {
    switch (item.kind) {
      case 'item': {
        const Glyph = item.icon;
        return (
          <P.Item
            key={item.id}
            onSelect={item.takesFocus ? () => onLater(item.onSelect) : item.onSelect}
            disabled={item.disabled || (item.changes && isReadOnly)}
            data-tone={item.tone}
            className={styles.item}
          >
            <span className={styles.mark}>{Glyph ? <Glyph size={15} strokeWidth={1.75} aria-hidden /> : null}</span>
            <span className={styles.label}>{item.label}</span>
            {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
          </P.Item>
        );
      }
      case 'check':
        return (
          <P.CheckboxItem
            key={item.id}
            checked={item.checked}
            disabled={item.disabled || (item.changes && isReadOnly)}
            onCheckedChange={item.onChange}
            onSelect={(event) => event.preventDefault()}
            className={styles.item}
          >
            <span className={styles.mark}>
              <P.ItemIndicator>
                <Check size={15} aria-hidden />
              </P.ItemIndicator>
            </span>
            <span className={styles.label}>{item.label}</span>
          </P.CheckboxItem>
        );
      case 'radio':
        return (
          <P.RadioGroup key={item.id} value={item.value} onValueChange={item.onChange}>
            {item.options.map((option) => (
              <P.RadioItem key={option.value} value={option.value} className={styles.item}>
                <span className={styles.mark}>
                  <P.ItemIndicator>
                    <Check size={15} aria-hidden />
                  </P.ItemIndicator>
                </span>
                <span className={styles.label}>{option.label}</span>
              </P.RadioItem>
            ))}
          </P.RadioGroup>
        );
      case 'sub': {
        const Glyph = item.icon;
        return (
          <P.Sub key={item.id}>
            <P.SubTrigger className={styles.item} disabled={item.changes && isReadOnly}>
              <span className={styles.mark}>{Glyph ? <Glyph size={15} strokeWidth={1.75} aria-hidden /> : null}</span>
              <span className={styles.label}>{item.label}</span>
              <ChevronRight size={14} aria-hidden />
            </P.SubTrigger>
            <P.Portal>
              <P.SubContent sideOffset={2} collisionPadding={8} className={styles.menu}>
                <MenuItems parts={P} items={item.items} onLater={onLater} />
              </P.SubContent>
            </P.Portal>
          </P.Sub>
        );
      }
      case 'heading':
        return (
          <P.Label key={item.id} className={styles.heading}>
            {item.label}
          </P.Label>
        );
      case 'separator':
        return <P.Separator key={item.id} className={styles.separator} />;
    }
  });
}
