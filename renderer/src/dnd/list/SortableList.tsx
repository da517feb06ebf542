import { closestCenter, DndContext, getFirstCollision } from '@dnd-kit/core';
import type { DragEndEvent, Modifier } from '@dnd-kit/core';
import {
  arrayMove,
  horizontalListSortingStrategy,
  SortableContext,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { onKey, useIsReadOnly, VisuallyHidden } from '@ui/index.ts';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { makeQuiet, SCROLLING } from '../surface/settings.ts';
import { useMousePen } from '../surface/sensor.ts';
import { SortableLine } from './SortableLine.tsx';
import type { SortableParts } from './SortableLine.tsx';
import { useAwaitedOrder } from './useAwaitedOrder.ts';

export interface Line extends SortableParts {
  /** One place on or back, as by Alt and an arrow; nothing happens at the ends. */
  readonly step: (by: -1 | 1) => void;
}

export interface SortableListProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What a screen reader calls it when it has been moved. */
  readonly nameOf: (item: Item) => string;
  /** The way the lines stand. */
  readonly axis: 'x' | 'y';
  /** The line goes to the index among the others; resolves when that is stored. */
  readonly onMove: (id: string, index: number) => Promise<unknown>;
  /** Draws one line: `line.props` on its element, `line.grip` on what is pulled, which may be the same element. */
  readonly children: (item: Item, line: Line, index: number) => ReactNode;
  readonly as?: 'ul' | 'div';
  readonly role?: 'tablist';
  readonly label?: string;
  readonly className: string | undefined;
}

const AXIS = {
  x: {
    strategy: horizontalListSortingStrategy,
    modifiers: [({ transform }) => ({ ...transform, y: 0 })] satisfies Modifier[],
    back: 'Alt+ArrowLeft',
    on: 'Alt+ArrowRight',
  },
  y: {
    strategy: verticalListSortingStrategy,
    modifiers: [({ transform }) => ({ ...transform, x: 0 })] satisfies Modifier[],
    back: 'Alt+ArrowUp',
    on: 'Alt+ArrowDown',
  },
};

/** A short list in an order of the user's own: its lines are pulled by mouse or pen, or moved with Alt and the arrows, and told. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  const { items, idOf, nameOf, axis, onMove, children, as: List = 'ul', role, label, className } = props;
  const { t } = useTranslation();
  const [spoken, setSpoken] = useState('');
  const [quiet] = useState(makeQuiet);
  const mousePen = useMousePen();
  const isReadOnly = useIsReadOnly();
  const sensors = isReadOnly ? [] : mousePen;
  const { shown, show } = useAwaitedOrder(items, idOf);
  const ids = shown.map((item) => idOf(item));
  const { strategy, modifiers, back, on } = AXIS[axis];

  function move(from: number, to: number): void {
    const item = shown[from];
    if (isReadOnly || item === undefined || from === to || shown[to] === undefined) return;
    setSpoken(t('list.moved', { name: nameOf(item), position: to + 1, total: shown.length }));
    void show(arrayMove(ids, from, to), onMove(idOf(item), to));
  }
  function drop({ active, collisions }: DragEndEvent): void {
    // `over` of the event is as of the render before.
    const over = getFirstCollision(collisions, 'id');
    if (over === null || over === active.id) setSpoken(t('list.kept'));
    else move(ids.indexOf(String(active.id)), ids.indexOf(String(over)));
  }
  function stepFocused(event: KeyboardEvent, by: -1 | 1): void {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
    const from = ids.indexOf(line?.dataset['line'] ?? '');
    if (from >= 0) move(from, from + by);
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={modifiers}
      autoScroll={SCROLLING}
      accessibility={quiet}
      onDragEnd={drop}
      onDragCancel={() => setSpoken(t('list.kept'))}
    >
      <SortableContext items={ids} strategy={strategy}>
        <List
          className={className}
          role={role}
          aria-label={label}
          onKeyDown={onKey<KeyboardEvent<HTMLElement>>({
            [back]: (event) => stepFocused(event, -1),
            [on]: (event) => stepFocused(event, 1),
          })}
        >
          {shown.map((item, index) => (
            <SortableLine key={idOf(item)} id={idOf(item)}>
              {(parts) => children(item, { ...parts, step: (by) => move(index, index + by) }, index)}
            </SortableLine>
          ))}
        </List>
      </SortableContext>
      <VisuallyHidden>
        <span role="status" aria-live="assertive">
          {spoken}
        </span>
      </VisuallyHidden>
    </DndContext>
  );
}
