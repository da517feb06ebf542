/**
 * `node scripts/migration.mjs <entity>`: prints the statements that make the table of a declaration, to paste into a new migration
 * (`electron/core/db/migrations`).
 */
import { DECLARED, ENTITY_NAMES, isEntity } from '../shared/entities/index.ts';
import { tableStatements } from '../shared/entities/table-sql.ts';

const [table = ''] = process.argv.slice(2);

if (isEntity(table)) {
  console.log(
    tableStatements(table, DECLARED[table])
      .map((sql) => `    \`${sql.replaceAll('\n', '\n    ')}\`,`)
      .join('\n'),
  );
} else {
  console.error(`usage: node scripts/migration.mjs <entity>, one of: ${ENTITY_NAMES.join(', ')}`);
  process.exitCode = 2;
}
