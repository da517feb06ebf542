import { useEffect, useEffectEvent, useRef, useState, type FocusEvent } from 'react';
import type { Grid } from './controller';

const PASSING = '[role=menu], [role=dialog], [role=alertdialog], [role=listbox]';

/** Whether the focus went only to something that gives it back: a menu, a list, a dialog. */
export function isPassing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(PASSING) !== null;
}

/**
 * Runs when the button that is being pressed is up again, or at once: what goes away below the pointer during a press would have
 * the click miss what it was meant for.
 */
function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) run();
  else addEventListener('pointerup', () => setTimeout(run), { once: true });
}

export interface GridFocus {
  readonly isInside: boolean;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/** Whether the grid has the focus, its button included; lets an empty draft go when the user goes elsewhere, in the grid or out of it. */
export function useGridFocus<Row>(grid: Grid<Row>): GridFocus {
  const [isInside, setInside] = useState(false);
  const inside = useRef(false);
  const draftId = grid.props.draft?.id ?? null;
  const onDraft = draftId !== null && grid.state.active?.rowId === draftId;
  const wasOnDraft = useRef(false);
  const leaveDraft = useEffectEvent(() => grid.props.draft?.onLeave());

  useEffect(() => {
    if (wasOnDraft.current && !onDraft) leaveDraft();
    wasOnDraft.current = onDraft;
  }, [onDraft]);

  return {
    isInside,
    onFocus() {
      inside.current = true;
      setInside(true);
    },
    onBlur({ currentTarget, relatedTarget }) {
      if (!document.hasFocus() || isPassing(relatedTarget)) return;
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      inside.current = false;
      afterPress(() => {
        if (inside.current) return;
        setInside(false);
        grid.props.draft?.onLeave();
      });
    },
  };
}
