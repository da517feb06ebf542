import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';

/** A release as the table shows it. */
export interface ReleaseRow extends Entity<'pressRelease'> {
  /** On which it is to be sent out. */
  readonly day: CivilDate | null;
}
