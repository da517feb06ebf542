/** The corners of a zone and the box around them say the same, whichever of them was changed. */
import { shapeFault, withShape } from '@shared/domain/floor/zone-shape.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

export const floorZoneRules: RowRules<'floorZone'> = {
  complete(zone, at, work) {
    const whole = withShape(zone, work.find('floorZone', zone.id));
    // Pressed together far enough, corners fall on each other.
    if (whole.points.length > 0 && shapeFault(whole.points) !== null)
      throw new AppError('floor.shapeBroken', { row: at, field: 'points' });
    return whole;
  },
};
