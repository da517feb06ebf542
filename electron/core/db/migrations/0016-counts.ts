import type { Migration } from './migration.ts';

/** Head counts beside the target, and quantities of the budget that follow one of them: every old quantity was typed. */
export const counts: Migration = {
  version: 16,
  name: 'counts',
  statements: [
    `ALTER TABLE experiment ADD COLUMN expectedFrom TEXT NOT NULL DEFAULT 'target' CHECK (expectedFrom IN ('target', 'registered'))`,
    `ALTER TABLE experiment ADD COLUMN showRate INTEGER NOT NULL DEFAULT 70`,
    `ALTER TABLE experiment ADD COLUMN showRateReason TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE experiment ADD COLUMN expectedCount INTEGER`,
    `ALTER TABLE experiment ADD COLUMN guaranteedCount INTEGER`,
    `ALTER TABLE experiment ADD COLUMN peakCount INTEGER`,
    `ALTER TABLE budgetLine ADD COLUMN basis TEXT NOT NULL DEFAULT 'manual'
      CHECK (basis IN ('manual', 'target', 'expected', 'guaranteed', 'actual', 'staff', 'everyone'))`,
    `ALTER TABLE budgetLine ADD COLUMN perUnits INTEGER NOT NULL DEFAULT 1`,
    `ALTER TABLE budgetLine ADD COLUMN perHeads INTEGER NOT NULL DEFAULT 1`,
    `ALTER TABLE budgetLine ADD COLUMN margin INTEGER NOT NULL DEFAULT 0`,
    `ALTER TABLE budgetLine ADD COLUMN pack INTEGER NOT NULL DEFAULT 1`,
    `ALTER TABLE budgetLine ADD COLUMN isQuantityTyped INTEGER NOT NULL DEFAULT 0 CHECK (isQuantityTyped IN (0, 1))`,
  ],
};
