import { useId, useState } from 'react';
import type { KeyAction, KeyLike } from '../keys';
import { optionId } from './ListPopup';
import type { Option } from './matching';

export interface OptionListOptions {
  readonly options: readonly Option[];
  readonly canCreate?: boolean;
  readonly onPick: (index: number) => void;
  /** Where the keyboard starts when the list opens. */
  readonly startAt?: () => number;
}

/** Which option is under the keyboard, and the keys that walk the list while focus stays on the control. */
export function useOptionList({ options, canCreate = false, onPick, startAt }: OptionListOptions) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const count = options.length + (canCreate ? 1 : 0);
  const at = Math.min(active, count - 1);

  function show() {
    setOpen(true);
    setActive(startAt?.() ?? 0);
  }
  function hide() {
    setOpen(false);
    setActive(-1);
  }
  function walk(step: number) {
    if (!open) return show();
    if (count === 0) return;
    let next = at;
    do next = (next + step + count) % count;
    while (options[next]?.disabled && next !== at);
    setActive(next);
  }
  function pickActive(): boolean {
    if (!open || at < 0 || options[at]?.disabled) return false;
    onPick(at);
    return true;
  }

  const keys = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    'Alt+ArrowDown': () => show(),
    'Alt+ArrowUp': () => hide(),
    PageDown: () => (open ? setActive(count - 1) : false),
    PageUp: () => (open ? setActive(0) : false),
  } satisfies Record<string, KeyAction<KeyLike>>;

  return {
    id,
    open,
    active: at,
    setActive,
    show,
    hide,
    pickActive,
    keys,
    /** Id of the option under the keyboard, for `aria-activedescendant`. */
    activeId: open && at >= 0 ? optionId(id, at) : undefined,
  };
}
