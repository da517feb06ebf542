import { PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import type { PointerSensorProps } from '@dnd-kit/core';
import { flushSync } from 'react-dom';
import { holdPointer } from './let-go.ts';

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
    super({
      ...props,
      onStart(at) {
        const { event, activeNode } = props;
        if (event instanceof PointerEvent) holdPointer(activeNode.node.current, event.pointerId, held.signal);
        flushSync(() => props.onStart(at));
      },
      onMove(at) {
        flushSync(() => props.onMove(at));
      },
      onEnd() {
        held.abort();
        props.onEnd();
      },
      onCancel() {
        held.abort();
        props.onCancel();
      },
    });
  }
}

export function useMousePen() {
  return useSensors(useSensor(MousePenSensor, TRAVEL));
}
