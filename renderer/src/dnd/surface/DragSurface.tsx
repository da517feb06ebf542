import { DndContext, useDraggable } from '@dnd-kit/core';
import type { CollisionDetection } from '@dnd-kit/core';
import { useState } from 'react';
import type { ComponentProps, PointerEvent, Ref, RefCallback } from 'react';
import type { DragHandlers } from './carrying.ts';
import { makeQuiet, SCROLLING } from './settings.ts';
import { useMousePen } from './sensor.ts';
import { useDragMonitor } from './useDragMonitor.ts';

export interface DragSurfaceProps extends ComponentProps<'div'> {
  readonly drag: DragHandlers;
}

/** Nothing is registered to be dropped on: the room finds the place by its own arithmetic. */
const nowhere: CollisionDetection = () => [];

/**
 * An element over which things are carried. It is the only thing the library knows as draggable, however many cards or rows it
 * holds; what was pressed is found in the page. A handler that keeps to styles costs no render of the room while the pointer moves.
 */
export function DragSurface({ drag, ...area }: DragSurfaceProps) {
  const sensors = useMousePen();
  const [quiet] = useState(makeQuiet);
  const carried = useDragMonitor(drag);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nowhere}
      autoScroll={{ ...SCROLLING, canScroll: () => drag.scrolls?.() ?? true }}
      accessibility={quiet}
      {...carried}
    >
      <Area {...area} accepts={drag.accepts} />
    </DndContext>
  );
}

interface AreaProps extends ComponentProps<'div'> {
  readonly accepts: (target: Element) => boolean;
}

/** By itself, because the library renders it anew at every move; what it holds stays as it is. */
function Area({ accepts, ref, onPointerDown, ...area }: AreaProps) {
  const { setNodeRef, listeners } = useDraggable({ id: 'surface' });
  function press(event: PointerEvent<HTMLDivElement>) {
    onPointerDown?.(event);
    const { target, currentTarget } = event;
    // A menu that was opened from here sends its events along, too, without being inside.
    if (target instanceof Element && currentTarget.contains(target) && accepts(target))
      listeners?.['onPointerDown']?.(event);
  }
  return <div {...area} ref={joined(setNodeRef, ref)} onPointerDown={press} />;
}

function hold<T>(ref: Ref<T> | undefined, element: T | null): ReturnType<RefCallback<T>> {
  if (typeof ref === 'function') return ref(element);
  if (ref) ref.current = element;
}

/** One element, told to two. */
function joined<T extends HTMLElement>(node: (element: T | null) => void, ref: Ref<T> | undefined): RefCallback<T> {
  return (element) => {
    node(element);
    const release = hold(ref, element);
    return () => {
      node(null);
      if (typeof release === 'function') release();
      else hold(ref, null);
    };
  };
}
