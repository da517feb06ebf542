/** What a later release might make of a library: tables, columns, steps and machinery that this one has never heard of. */
import { copyFileSync, rmSync } from 'node:fs';
import type { Connection } from '@core/db/connection.ts';
import { openCopy } from '@core/backup/inspect.ts';

export const NEWER = 99;

/** Two tables (and those of a full-text index) and three columns. */
const LATER = [
  `CREATE TABLE survey (id TEXT PRIMARY KEY NOT NULL, experimentId TEXT NOT NULL REFERENCES experiment (id), question TEXT NOT NULL) STRICT`,
  `INSERT INTO survey SELECT lower(hex(randomblob(16))), id, '참여하시겠습니까?' FROM experiment`,
  `ALTER TABLE task ADD COLUMN colour TEXT NOT NULL DEFAULT '노랑'`,
  `ALTER TABLE documentIssue ADD COLUMN seal TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE experiment ADD COLUMN mood TEXT`,
  `CREATE VIRTUAL TABLE found USING fts5(text)`,
  `CREATE TRIGGER survey_log AFTER UPDATE ON task BEGIN INSERT INTO survey VALUES (hex(randomblob(16)), new.experimentId, 'changed'); END`,
  `CREATE VIEW open_task AS SELECT * FROM task WHERE archivedAt IS NULL`,
  `INSERT INTO changeSet (scope, name, params, "at", undone) SELECT id, 'survey.send', '{"count":3}', '2020-09-01T00:00:00.000Z', 0 FROM experiment`,
  `INSERT INTO rowChange SELECT id, 0, 'survey', 'x', NULL, '{"id":"x"}' FROM changeSet WHERE name = 'survey.send'`,
  `INSERT INTO rowChange SELECT id, 1, 'survey', 'y', '{"id":"y"}', NULL FROM changeSet WHERE name = 'survey.send'`,
];

/** Turns a closed library file into one of a later release; `more` runs as well. */
export function makeNewer(file: string, more: readonly string[] = []): void {
  withFile(file, (connection) => {
    for (const statement of [...LATER, ...more]) connection.exec(statement);
    connection.pragma(`user_version = ${NEWER}`);
  });
}

/** As above, in the state of a crash right after: all of it stands in the write-ahead log alone. */
export function makeNewerInLog(file: string): void {
  const kept = `${file}.kept`;
  withFile(file, (connection) => {
    connection.pragma('wal_autocheckpoint = 0');
    for (const statement of LATER) connection.exec(statement);
    connection.pragma(`user_version = ${NEWER}`);
    for (const part of ['', '-wal']) copyFileSync(file + part, kept + part);
  });
  for (const part of ['', '-wal']) {
    copyFileSync(kept + part, file + part);
    rmSync(kept + part);
  }
}

function withFile(file: string, change: (connection: Connection) => void): void {
  const connection = openCopy(file, { readonly: false });
  try {
    connection.pragma('journal_mode = WAL');
    change(connection);
  } finally {
    connection.close();
  }
}
