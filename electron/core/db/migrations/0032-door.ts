import type { Migration } from './migration.ts';

/** 당일 접수: … */
export const doorRoom: Migration = {
  version: 32,
  name: 'door',
  statements: [],
};
