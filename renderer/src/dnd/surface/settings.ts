import type { AutoScrollOptions, DndContextProps } from '@dnd-kit/core';

/**
 * Near an edge the library scrolls, the faster the nearer: zones in shares of the container, high enough to reach beyond heads that
 * stick to its top; the speed in pixels per interval.
 */
export const SCROLLING = {
  threshold: { x: 0.06, y: 0.16 },
  acceleration: 5,
  interval: 5,
  layoutShiftCompensation: false,
} satisfies AutoScrollOptions;

function nothing(): undefined {}

/**
 * The library would speak of draggable items in a region of its own. Who carries something is told by the room or the list, in the
 * language of the app and with one voice for mouse and keyboard: the library's words stay outside the page.
 */
export function makeQuiet(): NonNullable<DndContextProps['accessibility']> {
  return {
    container: document.createElement('div'),
    screenReaderInstructions: { draggable: '' },
    announcements: { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing },
  };
}
