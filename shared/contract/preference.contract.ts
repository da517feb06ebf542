/** What the desk remembers: language, theme, column widths, filters. Not part of an experiment and not undone. */
import { z } from 'zod';
import { call, query } from './define.ts';

const key = z.string().min(1).max(200);

export const preferenceCommands = {
  'preference.set': call()(z.object({ key, value: z.json() })),
} as const;

export const preferenceQueries = {
  'preference.all': query<Readonly<Record<string, unknown>>>('preferences')(z.object({})),
} as const;
