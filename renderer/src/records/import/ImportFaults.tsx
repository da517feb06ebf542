import { TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Import.module.css';
import type { TableImporter } from './importer.ts';
import type { Look } from './useLook.ts';

/** Most faults shown at once. */
const SHOWN = 50;

/** Every cell that cannot be read, with its text to be mended and the reason. */
export function ImportFaults({ look, importer }: { readonly look: Look; readonly importer: TableImporter }) {
  const { t } = useTranslation();
  const { faults, lines } = look;
  const rest = faults.length - SHOWN;
  return (
    <>
      <ul className={styles.faults} aria-label={t('imports.faults.list', { count: faults.length })}>
        {faults.slice(0, SHOWN).map(({ row, columnId, error }) => {
          const line = lines[row - 1];
          const column = columnId === null ? '' : importer.titleOf(columnId);
          const place = t('imports.faults.place', { row, column });
          return (
            <li key={`${row} ${columnId}`} className={styles.faultLine}>
              <span>{place}</span>
              {columnId !== null && line !== undefined && columnId in line ? (
                <TextField
                  label={t('imports.faults.value', { place })}
                  value={line[columnId] ?? ''}
                  onCommit={(text) => look.mend(row, columnId, text)}
                />
              ) : (
                <span />
              )}
              <span className={styles.reason}>{error}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 ? <p className={styles.quiet}>{t('imports.faults.more', { count: rest })}</p> : null}
    </>
  );
}
