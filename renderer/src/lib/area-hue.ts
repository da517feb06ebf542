import { AREAS } from '@shared/domain/stage.ts';
import type { Area } from '@shared/domain/stage.ts';
import type { AreaHue } from '@ui/index.ts';

const HUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const satisfies readonly AreaHue[];

/** The hue of a work area; every area has its own. */
export function areaHue(area: Area): AreaHue {
  return HUES[AREAS.indexOf(area)] ?? 1;
}
