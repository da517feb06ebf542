import { isInside } from '@shared/domain/floor/geometry.ts';
import type { FloorSize } from '@shared/domain/floor/geometry.ts';
import { readPoints } from '@shared/domain/floor/route-points.ts';
import { FEWEST_CORNERS, shapeFault } from '@shared/domain/floor/zone-shape.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';
import { readerOf } from '@app/records/fields/reader.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';

/** Routes with their points typed as pairs of millimetres. */
export function routeReader(t: TFunction): TableReader<Entity<'floorRoute'>, Blank<'floorRoute'>> {
  return readerOf<'floorRoute'>(
    'floorRoute',
    { t },
    {
      cells: {
        points(text) {
          const points = readPoints(text);
          return points === null
            ? { ok: false, error: t('floor.pointsInvalid') }
            : { ok: true, patch: { points: points.map(({ x, y }) => ({ x, y })) } };
        },
      },
    },
  );
}

/** Zones with their corners typed likewise, within the plan; none makes a rectangle. */
export function zoneReader(t: TFunction, plan: FloorSize): TableReader<Entity<'floorZone'>, Blank<'floorZone'>> {
  return readerOf<'floorZone'>(
    'floorZone',
    { t },
    {
      cells: {
        points(text) {
          if (text.trim() === '') return { ok: true, patch: { points: [] } };
          const points = readPoints(text, FEWEST_CORNERS);
          if (points === null) return { ok: false, error: t('floor.cornersInvalid') };
          const outside = points.findIndex((point) => !isInside(point, plan));
          if (outside >= 0) {
            const { widthMm: width, heightMm: height } = plan;
            return { ok: false, error: t('floor.cornerOutside', { number: outside + 1, width, height }) };
          }
          const fault = shapeFault(points);
          if (fault !== null) return { ok: false, error: t(`floor.fault.${fault}`) };
          return { ok: true, patch: { points: points.map(({ x, y }) => ({ x, y })) } };
        },
      },
    },
  );
}
