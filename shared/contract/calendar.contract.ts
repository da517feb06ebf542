/** What an experiment puts into the calendar that people keep elsewhere. */
import { z } from 'zod';
import type { CalendarEntry } from '../domain/calendar-file.ts';
import { AREAS } from '../domain/stage.ts';
import { call, query } from './define.ts';
import { id } from './entities.ts';

const calendarScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('person'), personId: id }),
  z.object({ kind: z.literal('area'), area: z.enum(AREAS) }),
]);

const ofScope = z.object({ experimentId: id, scope: calendarScope });

export const calendarQueries = {
  'calendar.entries': query<readonly CalendarEntry[]>('experiment', 'schedule', 'tasks', 'topic', 'people')(ofScope),
} as const;

export const calendarHostCalls = {
  /** Asks where to and writes the entries as an iCalendar file (RFC 5545); null when the user cancels. Throws `file.*`. */
  'calendar.save': call<{ readonly path: string; readonly count: number } | null>()(
    ofScope.extend({
      locale: z.enum(['ko', 'en']),
      /** Whose or what's calendar it is, for the file's name; empty: everything. */
      of: z.string().max(200),
    }),
  ),
} as const;
