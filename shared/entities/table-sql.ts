/** The SQL that makes a declared table, to be pasted into a migration. Migrations are frozen, so nothing else calls this but tests. */
import type { Declaration } from './define.ts';
import { fieldNames, fieldsOf, isRanked } from './derive.ts';
import type { Field, FieldKind } from './fields.ts';

const NUMBERS: ReadonlySet<FieldKind> = new Set(['won', 'number', 'heads', 'minutes', 'clock', 'flag']);

/** `CREATE TABLE` and its `CREATE INDEX`es, in the order in which they run. */
export function tableStatements(table: string, declaration: Declaration): readonly string[] {
  const columns = fieldsOf(declaration).map(([name, field]) => `  ${columnSql(name, field)}`);
  return [
    [`CREATE TABLE ${table} (`, ['  id TEXT PRIMARY KEY NOT NULL', ...columns].join(',\n'), ') STRICT'].join('\n'),
    ...indexesOf(declaration).map(({ unique, columns: over }) => {
      const named = over.filter((column) => column !== 'id').join('_');
      const kind = unique ? 'UNIQUE INDEX' : 'INDEX';
      return `CREATE ${kind} ${table}_by_${named} ON ${table} (${over.map(quoted).join(', ')})`;
    }),
  ];
}

/** Words of SQL are quoted, and so is every other name, as nobody knows them all. */
function quoted(name: string): string {
  return `"${name}"`;
}

function columnSql(name: string, { kind, schema, target }: Field): string {
  const isNullable = schema.safeParse(null).success;
  return [
    quoted(name),
    NUMBERS.has(kind) ? 'INTEGER' : 'TEXT',
    ...(isNullable ? [] : ['NOT NULL']),
    ...(kind === 'flag' ? [`CHECK (${quoted(name)} IN (0, 1))`] : []),
    // Deferred, so that undo may restore rows in any order.
    ...(target === undefined ? [] : [`REFERENCES ${target} (id) DEFERRABLE INITIALLY DEFERRED`]),
  ].join(' ');
}

export interface IndexShape {
  readonly unique: boolean;
  readonly columns: readonly string[];
}

/** What a table is looked up by: its key, its order, and whatever it points at. */
export function indexesOf(declaration: Declaration): readonly IndexShape[] {
  const { key, order } = declaration;
  const references = fieldNames(declaration, ({ onRemove }) => onRemove !== undefined);
  const indexes: IndexShape[] = [];
  if (key !== undefined) {
    // A row that is pointed at is of one experiment.
    const columns = references.includes(key[0] ?? '') ? key : ['experimentId', ...key];
    indexes.push({ unique: true, columns });
  }
  if (isRanked(declaration)) indexes.push({ unique: false, columns: [...(order ?? []), 'rank', 'id'] });
  for (const column of references)
    if (!indexes.some(({ columns }) => columns[0] === column)) indexes.push({ unique: false, columns: [column] });
  return indexes;
}
