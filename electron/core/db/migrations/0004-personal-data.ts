import type { Migration } from './migration.ts';

/**
 * What a person's record knows about itself, the destruction log (파기 대장), and what is still to be destroyed in places that were
 * out of reach. The log is only ever added to.
 */
export const personalData: Migration = {
  version: 4,
  name: 'personal-data',
  statements: [
    `ALTER TABLE person ADD COLUMN purpose TEXT`,
    `ALTER TABLE person ADD COLUMN consent TEXT NOT NULL DEFAULT 'unasked'`,
    `ALTER TABLE person ADD COLUMN consentOn TEXT`,
    `ALTER TABLE person ADD COLUMN consentBy TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE person ADD COLUMN consentGround TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE person ADD COLUMN keepUntil TEXT`,
    `ALTER TABLE person ADD COLUMN portrait TEXT NOT NULL DEFAULT 'unasked'`,
    `ALTER TABLE person ADD COLUMN portraitOn TEXT`,
    `ALTER TABLE person ADD COLUMN portraitScope TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE person ADD COLUMN guardian TEXT NOT NULL DEFAULT ''`,
    `CREATE TABLE destruction (
      id TEXT PRIMARY KEY NOT NULL,
      "at" TEXT NOT NULL,
      experimentId TEXT NOT NULL,
      experimentTitle TEXT NOT NULL,
      kind TEXT NOT NULL,
      records INTEGER NOT NULL,
      items TEXT NOT NULL,
      reason TEXT NOT NULL,
      ground TEXT NOT NULL,
      byRole TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE destructionPlace (
      destructionId TEXT NOT NULL REFERENCES destruction (id) DEFERRABLE INITIALLY DEFERRED,
      place TEXT NOT NULL,
      "at" TEXT NOT NULL,
      files INTEGER NOT NULL,
      PRIMARY KEY (destructionId, place)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE pendingDestruction (
      destructionId TEXT NOT NULL REFERENCES destruction (id) DEFERRABLE INITIALLY DEFERRED,
      place TEXT NOT NULL,
      targets TEXT NOT NULL,
      PRIMARY KEY (destructionId, place)
    ) STRICT, WITHOUT ROWID`,
    ...['destruction', 'destructionPlace'].flatMap((table) =>
      (['UPDATE', 'DELETE'] as const).map(
        (deed) => `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table}
        BEGIN SELECT RAISE(ABORT, 'the destruction log is only added to'); END`,
      ),
    ),
  ],
};
