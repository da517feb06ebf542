import { asCivilDate } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';

function fixed(text: string): CivilDate {
  const date = asCivilDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** A day for lists that want one. */
export const TODAY = fixed('2026-12-01');
