import { cornersOf } from '@shared/domain/floor/geometry.ts';
import { zonePoints } from '@shared/domain/scene/floor-marks.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Floor.module.css';
import { svgPoints } from './svg-points.ts';
import type { FloorThing } from './useFloor.ts';
import type { FloorWords } from './useFloorWords.ts';

export interface FloorHandlesProps {
  readonly thing: FloorThing;
  readonly scale: number;
  readonly words: FloorWords;
}

const RADIUS = 6;

/** Around what is open: its edge and the corner to pull, or the points of a route, or the corners of a zone that is no rectangle. */
export function FloorHandles({ thing, scale, words }: FloorHandlesProps) {
  const isReadOnly = useIsReadOnly();
  if (thing.table === 'floorRoute') return isReadOnly ? null : <PointHandles {...{ thing, scale, words }} />;
  const isCornered = thing.table === 'floorZone' && thing.row.points.length > 0;
  const corners =
    thing.table === 'floorZone'
      ? zonePoints(thing.row, scale)
      : cornersOf(thing.row).map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const corner = isCornered ? undefined : corners[2];
  return (
    <>
      <g data-handles="" aria-hidden="true">
        <polygon className={styles.outline} points={svgPoints(corners)} data-outline="" />
        {corner === undefined || isReadOnly ? null : (
          <circle data-size="" className={styles.handle} cx={corner.x} cy={corner.y} r={RADIUS} />
        )}
      </g>
      {isCornered && !isReadOnly ? <PointHandles {...{ thing, scale, words }} /> : null}
    </>
  );
}

interface PointHandlesProps extends FloorHandlesProps {
  readonly thing: Exclude<FloorThing, { readonly table: 'floorItem' }>;
}

function PointHandles({ thing, scale, words }: PointHandlesProps) {
  const { t } = useTranslation();
  const name = thing.table === 'floorZone' ? 'floor.corner' : 'floor.point';
  // A point has no name but its place in the order.
  const points = thing.row.points.map((point, at) => ({ ...point, at, key: String(at) }));
  return points.map(({ x, y, at, key }) => (
    <circle
      key={key}
      role="button"
      tabIndex={0}
      aria-label={t(name, { thing: words.title(thing), number: at + 1, x: x / 1000, y: y / 1000 })}
      data-point={at}
      className={styles.handle}
      cx={x * scale}
      cy={y * scale}
      r={RADIUS}
    />
  ));
}
