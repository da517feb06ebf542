/** 홍보 beyond the gestures of its rows: what is to be looked at. */
import { z } from 'zod';
import type { PublicityIssue } from '../domain/publicity/publicity-issues.ts';
import { query } from './define.ts';
import { civilDate, id } from './entities.ts';

export const publicityQueries = {
  /** Posts that are wrong by now first; nothing here changes anything. */
  'publicity.issues': query<readonly PublicityIssue[]>(
    'publicity',
    'experiment',
    'schedule',
    'people',
    'attachments',
  )(z.object({ experimentId: id, today: civilDate })),
} as const;
