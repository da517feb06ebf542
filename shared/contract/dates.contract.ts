/** The dates that others hang on, and what is wrong with the dates of an experiment. */
import { z } from 'zod';
import type { AnchorDays } from '../domain/anchored-dates.ts';
import type { DateWarning } from '../domain/date-warnings.ts';
import { query } from './define.ts';
import { id } from './entities.ts';

const ofExperiment = z.object({ experimentId: id });

export const dateQueries = {
  'dates.anchors': query<AnchorDays>('experiment', 'schedule')(ofExperiment),
  /** In the order of weight; nothing here keeps anybody from anything. */
  'dates.warnings': query<readonly DateWarning[]>('experiment', 'schedule', 'tasks')(ofExperiment),
} as const;
