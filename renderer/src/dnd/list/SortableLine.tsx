import { useSortable } from '@dnd-kit/sortable';
import type { CSSProperties, PointerEventHandler, ReactNode } from 'react';

/** How one line takes part: nothing is drawn for it. */
export interface SortableParts {
  /** For the element of the line. */
  readonly props: {
    readonly ref: (element: HTMLElement | null) => void;
    readonly style: CSSProperties;
    readonly 'data-line': string;
    readonly 'data-carried': true | undefined;
  };
  /** For what the line is pulled by. */
  readonly grip: { readonly onPointerDown: PointerEventHandler };
}

export interface SortableLineProps {
  readonly id: string;
  readonly children: (parts: SortableParts) => ReactNode;
}

export function SortableLine({ id, children }: SortableLineProps) {
  const { setNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  const style: CSSProperties = {
    transform: transform === null ? undefined : `translate(${transform.x}px, ${transform.y}px)`,
    transition,
  };
  return children({
    props: { ref: setNodeRef, style, 'data-line': id, 'data-carried': isDragging || undefined },
    grip: { onPointerDown: (event) => void listeners?.['onPointerDown']?.(event) },
  });
}
