/**
 * What is missing before a declared table can be used, each named with where it goes: its words, its columns and indexes, what its
 * fields must say.
 */
import type { Connection } from '@core/db/connection.ts';
import type { Declaration } from '@shared/entities/define.ts';
import { fieldsOf } from '@shared/entities/derive.ts';
import { indexesOf } from '@shared/entities/table-sql.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { z } from 'zod';

const TEXTS: ReadonlySet<string> = new Set(['text', 'structure', 'code', 'choice']);

export function gapsOf(connection: Connection, table: string, declaration: Declaration): readonly string[] {
  return [
    ...wordGaps(table, declaration),
    ...columnGaps(connection, table, declaration),
    ...fieldsOf(declaration).flatMap(([name, field]) =>
      TEXTS.has(field.kind) && field.personal === undefined
        ? [`${table}.${name}: no class of personal data (PersonalClass in shared/entities/fields.ts)`]
        : [],
    ),
    ...(['keep', 'reset', 'drop'].includes(declaration.onCopy)
      ? []
      : [`${table}: what a copy keeps is not said (onCopy in shared/entities/define.ts)`]),
  ];
}

function wordGaps(table: string, declaration: Declaration): readonly string[] {
  return ['ko', 'en'].flatMap((locale) => {
    const missing = (key: string, what: string) =>
      typeof i18n.getResource(locale, 'words', `history.${key}`) === 'string'
        ? []
        : [`${what}: no word in shared/words/${locale}/entities.ts`];
    return [
      ...missing(`thing.${table}`, table),
      ...(declaration.gestures === true ? missing(`count.${table}_other`, `${table}, counted`) : []),
      ...fieldsOf(declaration).flatMap(([name, { fixed, kind, schema, words }]) => [
        ...(fixed === true || kind === 'rank' ? [] : missing(`column.${table}.${name}`, `${table}.${name}`)),
        ...(words === undefined
          ? []
          : codesOf(schema).flatMap((code) => missing(`value.${words}.${code}`, `${table}.${name} ${code}`))),
      ]),
    ];
  });
}

function codesOf(schema: z.ZodType): readonly string[] {
  const plain = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  return plain instanceof z.ZodEnum ? plain.options.map(String) : [];
}

function columnGaps(connection: Connection, table: string, declaration: Declaration): readonly string[] {
  const columns = new Set(connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table));
  const indexes = connection
    .prepare('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
    .pluck()
    .all(table)
    .map((index) =>
      connection.prepare('SELECT name FROM pragma_index_info(?) ORDER BY seqno').pluck().all(index).join(' '),
    );
  return [
    ...fieldsOf(declaration).flatMap(([name]) =>
      columns.has(name) ? [] : [`${table}.${name}: no column in a migration (npm run -s migration ${table})`],
    ),
    ...indexesOf(declaration).flatMap(({ columns: over }) => {
      const wanted = over.join(' ');
      const stands = indexes.some((index) => index === wanted || index.startsWith(`${wanted} `));
      return stands ? [] : [`${table}: no index of ${over.join(', ')} in a migration (npm run -s migration ${table})`];
    }),
  ];
}
