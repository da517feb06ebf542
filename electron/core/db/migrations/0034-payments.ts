import type { Migration } from './migration.ts';

/** 지급: … */
export const paymentsRoom: Migration = {
  version: 34,
  name: 'payments',
  statements: [],
};
