/** The keyboard over the cards: arrows walk, Shift widens the selection, letters and Delete act on what is selected. */
import { onKey, useIsReadOnly } from '@ui/index.ts';
import type { KeyLike } from '@ui/index.ts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { bindingsOf } from '@app/actions/action.ts';
import type { Action } from '@app/actions/action.ts';
import { useListedActions } from '@app/actions/useActions.ts';
import { cellAt, readingOrder } from '../model/arrangement.ts';
import type { Arrangement, CardPlace, CellPlace } from '../model/arrangement.ts';
import type { BoardLayout } from '../model/layout.ts';
import { neighbour, rangeBetween } from '../model/navigation.ts';
import type { CardActions, CardTarget } from '../state/useCardActions.ts';
import { actedOn } from '../state/useSelection.ts';
import type { SelectionControl } from '../state/useSelection.ts';

export interface CanvasKeysOptions {
  readonly arrangement: Arrangement;
  readonly layout: BoardLayout;
  readonly selection: SelectionControl;
  readonly actions: CardActions;
  readonly pickUp: (id: string, place: CardPlace) => void;
  /** The card that the keyboard goes to, to be shown and focused. */
  readonly onGo: (id: string) => void;
  readonly onAdding: (place: CellPlace) => void;
}

interface PlacedCard extends CardTarget {
  readonly place: CardPlace;
}

const WAYS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

export function useCanvasKeys(options: CanvasKeysOptions): (event: KeyboardEvent) => void {
  const { arrangement, layout, selection, actions, pickUp, onGo, onAdding } = options;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();

  function go(to: string | null | undefined): void {
    if (to === null || to === undefined) return;
    selection.clear();
    selection.stand(to);
    onGo(to);
  }
  function beside({ place }: PlacedCard, event: KeyLike | undefined): string | null {
    const arrow = ARROWS.find((key) => key === event?.key);
    return arrow === undefined ? null : neighbour(arrangement, layout, place, WAYS[arrow]);
  }

  const all: readonly Action<PlacedCard>[] = [
    { id: 'walk', label: t('keys.board.walk'), keys: ARROWS, perform: (on, event) => go(beside(on, event)) },
    {
      id: 'widen',
      label: t('keys.board.widen'),
      keys: ARROWS.map((arrow) => `Shift+${arrow}`),
      perform(on, event) {
        const to = beside(on, event);
        if (to === null) return;
        selection.extend(rangeBetween(arrangement, selection.anchor ?? on.id, to), to);
        onGo(to);
      },
    },
    {
      id: 'first',
      label: t('keys.board.first'),
      keys: ['Home'],
      perform: ({ place }) => go(cellAt(arrangement, place)[0]?.id),
    },
    {
      id: 'last',
      label: t('keys.board.last'),
      keys: ['End'],
      perform: ({ place }) => go(cellAt(arrangement, place).at(-1)?.id),
    },
    actions.open,
    actions.finish,
    {
      id: 'carry',
      changes: true,
      label: t('keys.board.carry'),
      keys: ['Space'],
      perform: ({ id, place }) => pickUp(id, place),
    },
    { id: 'toggle', label: t('keys.board.toggle'), keys: ['Mod+Space'], perform: ({ id }) => selection.toggle(id) },
    {
      id: 'all',
      label: t('keys.board.all'),
      keys: ['Mod+a'],
      perform: () => selection.selectAll(readingOrder(arrangement).map(({ id }) => id)),
    },
    actions.duplicate,
    // The letters of the keys under a Hangul layout, too: N is ㅜ.
    {
      id: 'add',
      changes: true,
      label: t('keys.board.add'),
      keys: ['n', 'ㅜ'],
      perform: ({ place }) => onAdding(place),
    },
    actions.archive,
    actions.remove,
    {
      id: 'letGo',
      label: t('keys.board.letGo'),
      keys: ['Escape'],
      when: () => selection.selected.size > 0,
      perform: () => selection.clear(),
    },
  ];
  const keys = isReadOnly ? all.filter(({ changes }) => changes !== true) : all;
  useListedActions(t('shell.room.board'), keys);

  return function handleKey(event) {
    const id = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
    const place = id === undefined ? undefined : arrangement.places.get(id);
    if (id === undefined || place === undefined) return;
    const hadSelection = selection.selected.size > 0;
    onKey<KeyboardEvent>(bindingsOf(keys, { id, place, ids: actedOn(selection, id) }))(event);
    // Esc lets go of the selection, and then of nothing else.
    if (event.key === 'Escape' && hadSelection) event.stopPropagation();
  };
}
