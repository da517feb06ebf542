import type { Migration } from './migration.ts';

/** 홍보: … */
export const publicityRoom: Migration = {
  version: 29,
  name: 'publicity',
  statements: [],
};
