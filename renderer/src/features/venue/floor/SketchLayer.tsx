import { snapTo } from '@shared/domain/floor/geometry.ts';
import type { FloorSize } from '@shared/domain/floor/geometry.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import { runKey } from '@ui/index.ts';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowKeys } from './arrow-keys.ts';
import styles from './Floor.module.css';
import { svgPoints } from './svg-points.ts';
import { STEP_MM } from './useFloorActions.ts';
import type { FloorWords } from './useFloorWords.ts';
import { isClosable } from './useZoneSketch.ts';
import type { ZoneSketch } from './useZoneSketch.ts';

export interface SketchLayerProps {
  readonly sketch: ZoneSketch;
  readonly plan: FloorSize;
  readonly scale: number;
  /** Around the plan, in pixels. */
  readonly pad: number;
  readonly words: FloorWords;
}

const RADIUS = 6;
/** So near to the first corner a click means it, in pixels. */
const NEAR = 10;

/** Over the whole plan while a zone is drawn: clicks put corners, and so does Space where the arrows have led. */
export function SketchLayer({ sketch, plan, scale, pad, words }: SketchLayerProps) {
  const { t } = useTranslation();
  const layer = useRef<SVGGElement>(null);
  const [cursor, setCursor] = useState<Point>(() =>
    snapTo({ x: plan.widthMm / 2, y: plan.heightMm / 2 }, STEP_MM, plan),
  );
  useEffect(() => layer.current?.focus(), []);

  function placeOf({ clientX, clientY }: MouseEvent): Point {
    const box = layer.current?.ownerSVGElement?.getBoundingClientRect();
    return { x: (clientX - (box?.left ?? 0) - pad) / scale, y: (clientY - (box?.top ?? 0) - pad) / scale };
  }
  function press(event: MouseEvent): void {
    // What lies below is neither opened nor carried.
    event.stopPropagation();
    if (event.button !== 0) return;
    const at = placeOf(event);
    const [first] = sketch.points;
    const isFirst = first !== undefined && Math.hypot(first.x - at.x, first.y - at.y) * scale <= NEAR;
    sketch.put(isFirst && isClosable(sketch) ? first : at);
  }
  function move(right: number, down: number): void {
    const to = snapTo({ x: cursor.x + right, y: cursor.y + down }, 1, plan);
    setCursor(to);
    sketch.tell(to);
  }
  function handleKey(event: KeyboardEvent): void {
    const isKnown = runKey(event, {
      ...arrowKeys(move),
      Space: () => sketch.put(cursor),
      Enter: sketch.close,
      Backspace: sketch.back,
      Escape() {
        layer.current?.ownerSVGElement?.parentElement?.focus();
        sketch.cancel();
      },
    });
    if (isKnown) event.stopPropagation();
  }
  const at = (point: Point) => ({ x: point.x * scale, y: point.y * scale });
  const corners = sketch.points.map((point, number) => ({ ...at(point), key: String(number) }));
  const here = at(cursor);
  return (
    <g
      ref={layer}
      role="application"
      tabIndex={0}
      aria-label={t('floor.sketch.label', { kind: words.kind('floorZone', sketch.kind) })}
      aria-describedby="floor-keys"
      className={styles.sketch}
      data-sketch=""
      onKeyDown={handleKey}
      onPointerDown={press}
      onPointerMove={(event) => setCursor(snapTo(placeOf(event), STEP_MM, plan))}
      onDoubleClick={() => {
        if (isClosable(sketch)) sketch.close();
      }}
    >
      <rect
        className={styles.sketchGround}
        x={-pad}
        y={-pad}
        width={plan.widthMm * scale + pad * 2}
        height={plan.heightMm * scale + pad * 2}
      />
      {corners.length < 2 ? null : <polygon className={styles.sketchArea} points={svgPoints([...corners, here])} />}
      <polyline className={styles.sketchLine} points={svgPoints([...corners, here])} />
      {corners.map(({ x, y, key }) => (
        <circle
          key={key}
          className={styles.handle}
          cx={x}
          cy={y}
          r={key === '0' && isClosable(sketch) ? RADIUS + 3 : RADIUS}
        />
      ))}
      <circle className={styles.sketchCursor} cx={here.x} cy={here.y} r={4} />
    </g>
  );
}
