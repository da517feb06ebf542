import type { Migration } from './migration.ts';

/** What an attachment belongs to, in the old columns. */
const OLD_OWNERS = [
  ['task', 'taskId'],
  ['expense', 'expenseId'],
  ['person', 'personId'],
] as const;

/** The old columns of a row, or of an image of one, as the new pair; `at` reads an old column. The venue's files are the experiment's. */
function owners(at: (column: string) => string): readonly [table: string, id: string] {
  const owner = at('owner');
  const table = `CASE ${owner} WHEN 'venue' THEN 'experiment' ELSE ${owner} END`;
  const ids = OLD_OWNERS.map(([name, column]) => `WHEN '${name}' THEN ${at(column)}`).join(' ');
  return [table, `CASE ${owner} ${ids} ELSE ${at('experimentId')} END`];
}

const OLD_COLUMNS = ['owner', ...OLD_OWNERS.map(([, column]) => column)].map((column) => `'$.${column}'`).join(', ');

/** Images of rows that came or went hold the whole row; those of changed rows name no owner. */
function rewritten(image: 'before' | 'after'): string {
  const [table, id] = owners((column) => `json_extract("${image}", '$.${column}')`);
  return `UPDATE rowChange
    SET "${image}" = json_remove(json_set("${image}", '$.ownerTable', ${table}, '$.ownerId', ${id}), ${OLD_COLUMNS})
    WHERE tableName = 'attachment' AND json_type("${image}", '$.owner') = 'text'`;
}

const OWNER_IN_IMAGE = `json_extract(coalesce(after, before), '$.ownerId')`;

const [tableOf, idOf] = owners((column) => `"${column}"`);

/**
 * Attachments name what they belong to by table and id, so that a new kind of owner is no new column; with them comes the contact log.
 * Which table an owner may stand in is declared (`files`, `contacts`); SQLite knows no such reference, so the unit of work and the
 * check-up hold it.
 */
export const ownerColumns: Migration = {
  version: 10,
  name: 'owners',
  statements: [
    `CREATE TABLE attachmentOwned (
      id TEXT PRIMARY KEY NOT NULL,
      experimentId TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      ownerTable TEXT NOT NULL,
      ownerId TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      mediaType TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      addedAt TEXT NOT NULL,
      rank TEXT NOT NULL
    ) STRICT`,
    `INSERT INTO attachmentOwned
      SELECT id, experimentId, ${tableOf}, ${idOf}, kind, name, mediaType, bytes, sha256, addedAt, rank FROM attachment`,
    `DROP TABLE attachment`,
    `ALTER TABLE attachmentOwned RENAME TO attachment`,
    `CREATE INDEX attachment_by_experimentId_ownerTable_ownerId_rank ON attachment (experimentId, ownerTable, ownerId, rank, id)`,
    `CREATE INDEX attachment_by_ownerId ON attachment (ownerId)`,
    `CREATE INDEX attachment_by_sha256 ON attachment (sha256)`,
    rewritten('before'),
    rewritten('after'),
    `DROP INDEX rowChange_of_expenseId`,
    `CREATE INDEX rowChange_of_ownerId ON rowChange (${OWNER_IN_IMAGE}) WHERE ${OWNER_IN_IMAGE} IS NOT NULL`,
    `CREATE TABLE contact (
      id TEXT PRIMARY KEY NOT NULL,
      experimentId TEXT NOT NULL REFERENCES experiment (id) DEFERRABLE INITIALLY DEFERRED,
      ownerTable TEXT NOT NULL,
      ownerId TEXT NOT NULL,
      contactedOn TEXT NOT NULL,
      contactedAt INTEGER,
      channel TEXT NOT NULL,
      direction TEXT NOT NULL,
      spokeWith TEXT NOT NULL,
      byId TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
      outcome TEXT NOT NULL,
      nextStep TEXT NOT NULL,
      nextOn TEXT
    ) STRICT`,
    `CREATE INDEX contact_by_experimentId_ownerTable_ownerId ON contact (experimentId, ownerTable, ownerId)`,
    `CREATE INDEX contact_by_ownerId ON contact (ownerId)`,
    `CREATE INDEX contact_by_byId ON contact (byId)`,
  ],
};
