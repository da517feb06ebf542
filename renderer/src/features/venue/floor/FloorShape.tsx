import type { FloorSize } from '@shared/domain/floor/geometry.ts';
import { itemMarks } from '@shared/domain/scene/floor-forms.ts';
import type { FloorMeasures } from '@shared/domain/scene/floor-forms.ts';
import {
  itemLabel,
  routeLabel,
  routeMarks,
  zoneLabel,
  zoneMarks,
  zonePoints,
} from '@shared/domain/scene/floor-marks.ts';
import { memo } from 'react';
import { SceneMarks } from '@app/scene/index.ts';
import styles from './Floor.module.css';
import { svgPoints } from './svg-points.ts';
import type { FloorThing } from './useFloor.ts';

export interface FloorShapeProps {
  readonly table: FloorThing['table'];
  readonly row: FloorThing['row'];
  /** All that one sees of it, in words. */
  readonly name: string;
  readonly measures: FloorMeasures;
  readonly isOpen: boolean;
  /** Whether Tab stops here. */
  readonly isCurrent: boolean;
}

/** One thing on the plan: drawn again only when it changes. */
export const FloorShape = memo(function FloorShape(props: FloorShapeProps) {
  const { row, name, measures, isOpen, isCurrent } = props;
  const thing = { table: props.table, row: props.row } as FloorThing;
  const { scale } = measures;
  return (
    <g
      role="button"
      aria-label={name}
      aria-pressed={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      data-thing={row.id}
      className={styles.thing}
    >
      {thing.table === 'floorItem' ? (
        <rect
          className={styles.hit}
          x={-thing.row.w * 0.5 * scale}
          y={-thing.row.h * 0.5 * scale}
          width={thing.row.w * scale}
          height={thing.row.h * scale}
          transform={`translate(${thing.row.x * scale} ${thing.row.y * scale}) rotate(${thing.row.turn})`}
        />
      ) : null}
      {thing.table === 'floorZone' ? (
        <polygon className={styles.hit} points={svgPoints(zonePoints(thing.row, scale))} />
      ) : null}
      {thing.table === 'floorRoute' ? (
        <polyline
          className={styles.hitLine}
          points={svgPoints(thing.row.points.map(({ x, y }) => ({ x: x * scale, y: y * scale })))}
        />
      ) : null}
      <SceneMarks marks={marksOfThing(thing, measures)} />
    </g>
  );
});

function marksOfThing(thing: FloorThing, measures: FloorMeasures) {
  switch (thing.table) {
    case 'floorItem':
      return itemMarks(thing.row, measures);
    case 'floorZone':
      return zoneMarks(thing.row, measures);
    case 'floorRoute':
      return routeMarks(thing.row, measures);
  }
}

export interface FloorLabelProps extends Pick<FloorShapeProps, 'table' | 'row' | 'measures'> {
  readonly kind: string;
  readonly plan: FloorSize;
}

/** The words of a thing, over everything that is drawn. */
export const FloorLabel = memo(function FloorLabel({ table, row, measures, kind, plan }: FloorLabelProps) {
  const thing = { table, row } as FloorThing;
  const words = { label: row.label, kind };
  const marks =
    thing.table === 'floorItem'
      ? itemLabel(thing.row, words, measures, plan)
      : thing.table === 'floorZone'
        ? zoneLabel(thing.row, words, measures)
        : routeLabel(thing.row, words, measures);
  return marks.length === 0 ? null : (
    <g data-label={row.id}>
      <SceneMarks marks={marks} />
    </g>
  );
});
