/** The keyboard over the cards: arrows walk, Shift widens the selection, letters and Delete act on what is selected. */
import { onKey, useIsReadOnly } from '@ui/index.ts';
import type { KeyboardEvent } from 'react';
import { cellAt, readingOrder } from '../model/arrangement.ts';
import type { Arrangement, CardPlace, CellPlace } from '../model/arrangement.ts';
import type { BoardLayout } from '../model/layout.ts';
import { neighbour, rangeBetween } from '../model/navigation.ts';
import { actedOn } from '../state/useSelection.ts';
import type { SelectionControl } from '../state/useSelection.ts';

export interface CardCommands {
  readonly open: (id: string) => void;
  readonly archive: (ids: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly duplicate: (ids: readonly string[]) => void;
  /** Selects from the anchor to this card. */
  readonly selectTo: (id: string) => void;
}

export interface CanvasKeysOptions {
  readonly arrangement: Arrangement;
  readonly layout: BoardLayout;
  readonly selection: SelectionControl;
  readonly commands: CardCommands;
  readonly pickUp: (id: string, place: CardPlace) => void;
  /** The card that the keyboard goes to, to be shown and focused. */
  readonly onGo: (id: string) => void;
  readonly onAdding: (place: CellPlace) => void;
}

export function useCanvasKeys(options: CanvasKeysOptions): (event: KeyboardEvent) => void {
  const { arrangement, layout, selection, commands, pickUp, onGo, onAdding } = options;
  const isReadOnly = useIsReadOnly();

  return function handleKey(event) {
    const id = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
    const place = id === undefined ? undefined : arrangement.places.get(id);
    if (id === undefined || place === undefined) return;
    const card = id;
    const from = place;

    function go(to: string | null | undefined) {
      if (to === null || to === undefined) return;
      selection.clear();
      selection.stand(to);
      onGo(to);
    }
    function widen(to: string | null) {
      if (to === null) return;
      selection.extend(rangeBetween(arrangement, selection.anchor ?? card, to), to);
      onGo(to);
    }
    function walk(way: 'up' | 'down' | 'left' | 'right') {
      return neighbour(arrangement, layout, from, way);
    }
    const acted = actedOn(selection, card);
    // The letters of the keys under a Hangul layout, too: N is ㅜ, E is ㄷ.
    const changing = {
      Space: () => pickUp(card, from),
      'Mod+d': () => commands.duplicate(acted),
      n: () => onAdding(from),
      ㅜ: () => onAdding(from),
      e: () => commands.archive(acted),
      ㄷ: () => commands.archive(acted),
      Delete: () => commands.remove(acted),
      Backspace: () => commands.remove(acted),
    };
    onKey<KeyboardEvent>({
      ArrowUp: () => go(walk('up')),
      ArrowDown: () => go(walk('down')),
      ArrowLeft: () => go(walk('left')),
      ArrowRight: () => go(walk('right')),
      'Shift+ArrowUp': () => widen(walk('up')),
      'Shift+ArrowDown': () => widen(walk('down')),
      'Shift+ArrowLeft': () => widen(walk('left')),
      'Shift+ArrowRight': () => widen(walk('right')),
      Home: () => go(cellAt(arrangement, from)[0]?.id),
      End: () => go(cellAt(arrangement, from).at(-1)?.id),
      Enter: () => commands.open(card),
      'Mod+Space': () => selection.toggle(card),
      ...(isReadOnly ? {} : changing),
      'Mod+a': () => selection.selectAll(readingOrder(arrangement).map((one) => one.id)),
      Escape: (key) => {
        if (selection.selected.size === 0) return false;
        key.stopPropagation();
        selection.clear();
      },
    })(event);
  };
}
