import { readPoints } from '@shared/domain/floor/route-points.ts';
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
