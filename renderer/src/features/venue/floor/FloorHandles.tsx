import { cornersOf } from '@shared/domain/floor/geometry.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Floor.module.css';
import type { FloorThing } from './useFloor.ts';
import type { FloorWords } from './useFloorWords.ts';

export interface FloorHandlesProps {
  readonly thing: FloorThing;
  readonly scale: number;
  readonly words: FloorWords;
}

const RADIUS = 6;

/** Around what is open: its edge and the corner to pull, or the points of a route. */
export function FloorHandles({ thing, scale, words }: FloorHandlesProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  if (thing.table === 'floorRoute') {
    if (isReadOnly) return null;
    // A point has no name but its place in the order.
    const points = thing.row.points.map((point, at) => ({ ...point, at, key: String(at) }));
    return points.map(({ x, y, at, key }) => (
      <circle
        key={key}
        role="button"
        tabIndex={0}
        aria-label={t('floor.point', { thing: words.title(thing), number: at + 1, x: x / 1000, y: y / 1000 })}
        data-point={at}
        className={styles.handle}
        cx={x * scale}
        cy={y * scale}
        r={RADIUS}
      />
    ));
  }
  const box = thing.table === 'floorItem' ? thing.row : { ...thing.row, turn: 0 };
  const corners = cornersOf(box).map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const corner = corners[2];
  return (
    <g data-handles="" aria-hidden="true">
      <polygon className={styles.outline} points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} data-outline="" />
      {corner === undefined || isReadOnly ? null : (
        <circle data-size="" className={styles.handle} cx={corner.x} cy={corner.y} r={RADIUS} />
      )}
    </g>
  );
}
