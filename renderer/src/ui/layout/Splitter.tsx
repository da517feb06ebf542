import { useRef, type PointerEvent } from 'react';
import { onKey } from '../keys';
import styles from './Splitter.module.css';

export interface SplitterProps {
  readonly label: string;
  /** The edge of the box on which the splitter lies; the box grows when it is pulled outwards. */
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  /** Pixels of the box. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (size: number) => void;
}

const STEP = 16;

/** The edge by which a box is resized: pulled with the mouse, or moved with the arrows. */
export function Splitter({ label, side, size, min, max, onChange }: SplitterProps) {
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const upright = side === 'left' || side === 'right';
  const outwards = side === 'left' || side === 'top' ? -1 : 1;

  function set(next: number) {
    onChange(Math.round(Math.min(max, Math.max(min, next))));
  }
  function at(event: PointerEvent) {
    return upright ? event.clientX : event.clientY;
  }
  function press(event: PointerEvent<HTMLDivElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: at(event), size };
  }
  function pull(event: PointerEvent<HTMLDivElement>) {
    if (start.current) set(start.current.size + (at(event) - start.current.at) * outwards);
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      className={styles.splitter}
      data-side={side}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
      onKeyDown={onKey({
        [upright ? 'ArrowLeft' : 'ArrowUp']: () => set(size - STEP * outwards),
        [upright ? 'ArrowRight' : 'ArrowDown']: () => set(size + STEP * outwards),
        Home: () => set(min),
        End: () => set(max),
      })}
    />
  );
}
