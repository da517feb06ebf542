/**
 * `npm run -s migration <entity>`: prints the statements that make the table of a declaration, to paste into a new migration
 * (`electron/core/db/migrations`).
 */
import { PRODUCT } from '../shared/entities/index.ts';
import { tableStatements } from '../shared/entities/table-sql.ts';

const [table = ''] = process.argv.slice(2);

if (PRODUCT.has(table)) {
  console.log(
    tableStatements(table, PRODUCT.declarationOf(table))
      .map((sql) => `    \`${sql.replaceAll('\n', '\n    ')}\`,`)
      .join('\n'),
  );
} else {
  console.error(`usage: npm run -s migration <entity>, one of: ${PRODUCT.names.join(', ')}`);
  process.exitCode = 2;
}
