import { PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { PointerSensorProps } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import type { Point } from './carrying.ts';
import { holdPointer } from './end-drag.ts';

/** Travel that tells a drag from a click. */
const TRAVEL = { activationConstraint: { distance: 4 } };

/**
 * The library's pointer sensor for mouse and pen; a finger scrolls. Its context hears of start and move at once: left to React's
 * own time, a release that comes before the next render would find nothing picked up, and the copy under the pointer would trail it.
 */
class MousePenSensor extends PointerSensor {
  static override activators = [
    {
      eventName: 'onPointerDown' as const,
      handler: ({ nativeEvent }: { readonly nativeEvent: PointerEvent }) =>
        nativeEvent.isPrimary && nativeEvent.button === 0 && nativeEvent.pointerType !== 'touch',
    },
  ];

  constructor(props: PointerSensorProps) {
    const held = new AbortController();
    const path = followPointer(held.signal);
    // The travel that starts a drag is one move, a flick has no other: what started is taken to where the pointer is.
    function catchUp(): void {
      if (path.point !== null) props.onMove(path.point);
    }
    super({
      ...props,
      onStart(at) {
        const { event, activeNode } = props;
        if (event instanceof PointerEvent) holdPointer(activeNode.node.current, event.pointerId, held.signal);
        flushSync(() => props.onStart(at));
        flushSync(catchUp);
        path.carries = true;
      },
      onMove(at) {
        flushSync(() => props.onMove(at));
      },
      onEnd() {
        held.abort();
        keepCaret();
        if (path.carries) flushSync(catchUp);
        props.onEnd();
      },
      onCancel() {
        held.abort();
        keepCaret();
        props.onCancel();
      },
    });
  }
}

/** For how long the library goes on taking every selection away after a drag, in milliseconds. */
const LIBRARY_CLEARS = 50;

/** What is typed right after a drop has its caret: the library does not hear of it. */
function keepCaret(): void {
  const heard = new AbortController();
  window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), {
    capture: true,
    signal: heard.signal,
  });
  setTimeout(() => heard.abort(), LIBRARY_CLEARS * 2);
}

interface Path {
  /** Null until it has moved since the press. */
  point: Point | null;
  carries: boolean;
}

function followPointer(signal: AbortSignal): Path {
  const path: Path = { point: null, carries: false };
  function follow({ clientX, clientY }: PointerEvent): void {
    path.point = { x: clientX, y: clientY };
  }
  for (const name of ['pointermove', 'pointerup'] as const)
    window.addEventListener(name, follow, { capture: true, signal });
  return path;
}

export function useMousePen() {
  return useSensors(useSensor(MousePenSensor, TRAVEL));
}
