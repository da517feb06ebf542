/** What the desk remembers: language, theme, column widths, filters. Not part of an experiment and not undone. */
import { z } from 'zod';
import { call, query } from './define.ts';
import { TEXT_LIMIT } from './entities.ts';

const key = z.string().min(1).max(200);

/** Characters of a preference as JSON: far more than any screen keeps, far less than what would make the library slow. */
const LARGEST = 1_000_000;

function isModest(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= TEXT_LIMIT.note;
  return value === null || typeof value !== 'object' || Object.values(value).every(isModest);
}

const value = z.json().refine((json) => isModest(json) && JSON.stringify(json).length <= LARGEST);

export const preferenceCommands = {
  'preference.set': call()(z.object({ key, value })),
} as const;

export const preferenceQueries = {
  'preference.all': query<Readonly<Record<string, unknown>>>('preferences')(z.object({})),
} as const;
