/**
 * What can be done, told once: menus, toolbars, keys and the help sheet of keys read the same list. `On` is what it is done to: a card, a
 * row; nothing for what is done wherever one is.
 */
import type { Icon, KeyAction, KeyLike, MenuItem } from '@ui/index.ts';
import { keyText } from './key-text.ts';

export interface Action<On = void> {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  readonly tone?: 'plain' | 'danger';
  /** Chords as `ui/keys.ts` names them (`Mod+Shift+z`); menus show the first. */
  readonly keys?: readonly string[];
  /** What the palette calls it, where that tells more than the label; null: it is not offered there. */
  readonly offer?: string | null;
  /** Changes what is stored: not offered where a library is only looked at. */
  readonly changes?: boolean;
  /** Whether it can be done now. */
  readonly when?: (on: On) => boolean;
  /** False leaves the key to the browser. */
  readonly perform: (on: On, event?: KeyLike) => false | void;
}

/** What the help sheet says of an action. */
export type ListedAction = Pick<Action, 'id' | 'label' | 'keys'>;

/** The keys of the actions that can be done to something now. */
export function bindingsOf<On>(actions: readonly Action<On>[], on: On): Readonly<Record<string, KeyAction<KeyLike>>> {
  const able = actions.filter(({ when }) => when?.(on) !== false);
  return Object.fromEntries(
    able.flatMap(({ keys = [], perform }) =>
      keys.map((chord) => [chord, (event: KeyLike) => perform(on, event)] as const),
    ),
  );
}

export function menuItemOf<On>(action: Action<On>, on: On): MenuItem {
  const { id, label, icon, tone, changes, keys: [chord] = [], when, perform } = action;
  return {
    kind: 'item',
    id,
    label,
    icon,
    tone,
    changes,
    shortcut: chord === undefined ? undefined : keyText(chord),
    disabled: when?.(on) === false,
    onSelect: () => void perform(on),
  };
}
