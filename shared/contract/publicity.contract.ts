/** 홍보 beyond the gestures of its rows: what is carried over the calendar, and what is to be looked at. */
import { z } from 'zod';
import type { PublicityIssue } from '../domain/publicity/publicity-issues.ts';
import { call, query } from './define.ts';
import { civilDate, id } from './entities.ts';

export const publicityCommands = {
  /**
   * An item on another day, in another channel, or both, as one step. `day` null: it stays; `channelId` null: it stays where it is. A date
   * that hangs on another goes on following it. `placementId` null: the item is in no channel yet. Throws `input.invalid` where the item
   * is in that channel already.
   */
  'publicity.place': call()(
    z.object({
      experimentId: id,
      itemId: id,
      placementId: id.nullable(),
      day: civilDate.nullable(),
      channelId: id.nullable(),
    }),
  ),
} as const;

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
