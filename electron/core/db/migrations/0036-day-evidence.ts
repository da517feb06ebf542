import type { Migration } from './migration.ts';

/** 홍보, 체크리스트 and 당일: what is shown as evidence. */
export const dayEvidence: Migration = {
  version: 36,
  name: 'dayEvidence',
  statements: [],
};
