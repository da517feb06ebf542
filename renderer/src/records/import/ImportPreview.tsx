import { bareHead } from '@shared/sheets/heads.ts';
import { Select } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Import.module.css';
import { freshId } from '@shared/sheets/lines.ts';
import type { TableImporter } from './importer.ts';
import { asideId, takenCells } from '@shared/sheets/map-columns.ts';
import type { Look } from './useLook.ts';

/** Rows shown of a file: enough to see whether the columns are right. */
const SHOWN = 20;

/** The first rows as they will be read, under the column that each of the file's becomes. */
export function ImportPreview({ look, importer }: { readonly look: Look; readonly importer: TableImporter }) {
  const { t } = useTranslation();
  const { rows, mapping, lines, faults } = look;
  const head = mapping.head === null ? [] : (rows[mapping.head] ?? []);
  const columns = (rows[0] ?? []).map((_, at) => ({ at, id: mapping.columnIds[at] ?? null }));
  const wrong = new Map(faults.map(({ row, columnId, error }) => [`${row} ${columnId ?? ''}`, error]));
  const shownRows = lines.slice(0, SHOWN).map((line, at) => ({
    row: at + 1,
    line,
    shown: importer.show?.(takenCells(line)) ?? line,
  }));
  const options = [
    { value: '', label: t('imports.notTaken') },
    ...importer.headings.map(({ id }) => ({ value: id, label: importer.titleOf(id) })),
  ];
  return (
    <div className={styles.scroll} role="group" aria-label={t('imports.preview')} tabIndex={0}>
      <table className={styles.preview}>
        <caption className={styles.quiet}>{t('imports.preview')}</caption>
        <thead>
          <tr>
            {columns.map(({ at, id }) => {
              const text = bareHead(head[at] ?? '');
              const name = (head[at] ?? '').trim() || t('imports.columnAt', { column: at + 1 });
              const own =
                importer.fresh === undefined || text === ''
                  ? []
                  : [{ value: freshId(at, text), label: importer.fresh.label }];
              return (
                <th key={at} scope="col">
                  <span className={styles.headText}>{name}</span>
                  <Select
                    label={t('imports.columnOf', { name })}
                    value={id ?? ''}
                    options={[...options, ...own]}
                    onChange={(chosen) => look.chooseColumn(at, chosen === '' ? null : chosen)}
                    className={styles.column}
                  />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shownRows.map(({ row, line, shown }) => {
            return (
              <tr key={row}>
                {columns.map(({ at, id }) => {
                  const error = id === null ? undefined : wrong.get(`${row} ${id}`);
                  const text = (id === null ? line[asideId(at)] : (shown[id] ?? line[id])) ?? '';
                  return (
                    <td
                      key={at}
                      title={error ?? text}
                      className={id === null ? styles.aside : error === undefined ? undefined : styles.fault}
                    >
                      {error === undefined ? text : t('imports.cannotRead', { text })}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
