import type { Migration } from './migration.ts';

/**
 * Which rows were destroyed, by their ids alone: a copy from before, wherever it comes back from, is rid of them again. Only ever added
 * to, like the log that it belongs to.
 */
export const destroyedThings: Migration = {
  version: 6,
  name: 'destroyed-things',
  statements: [
    `CREATE TABLE destroyedThing (
      destructionId TEXT NOT NULL REFERENCES destruction (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      PRIMARY KEY (destructionId, kind, id)
    ) STRICT, WITHOUT ROWID`,
    ...(['UPDATE', 'DELETE'] as const).map(
      (deed) => `CREATE TRIGGER destroyedThing_no_${deed.toLowerCase()} BEFORE ${deed} ON destroyedThing
        BEGIN SELECT RAISE(ABORT, 'the destruction log is only added to'); END`,
    ),
  ],
};
