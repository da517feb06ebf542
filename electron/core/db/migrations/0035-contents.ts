import type { Migration } from './migration.ts';

/** 후속: what is published about the event, and what is kept of it. */
export const contentTables: Migration = {
  version: 35,
  name: 'contents',
  statements: [],
};
