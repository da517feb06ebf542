import { checkDraw } from '@shared/domain/draw.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import { Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './Participants.module.css';
import type { Participants } from './useParticipants.ts';

/** The draws that were held, each drawn again: whether it comes out as it was recorded. */
export function DrawRecords({ of: { draws, entries, groups } }: { readonly of: Participants }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (draws.length === 0) return null;
  return (
    <section aria-label={t('participants.draw.records')} className={styles.section}>
      <h3>{t('participants.draw.records')}</h3>
      <Table
        caption={t('participants.draw.records')}
        density="dense"
        columns={[
          { key: 'day', title: columnTitle('draw', 'drawnOn') },
          { key: 'group', title: columnTitle('draw', 'groupId') },
          { key: 'places', title: columnTitle('draw', 'places'), kind: 'number' },
          { key: 'pool', title: columnTitle('draw', 'pool'), kind: 'number' },
          { key: 'seed', title: columnTitle('draw', 'seed') },
          { key: 'check', title: t('participants.draw.check') },
        ]}
      >
        {draws.map(({ id, drawnOn, groupId, places, pool, seed }) => (
          <tr key={id}>
            <td>{drawnOn === null ? '' : formatDate(drawnOn, locale)}</td>
            <td>{groups.rows.find((group) => group.id === groupId)?.title ?? t('participants.draw.everyone')}</td>
            <td data-number>{places}</td>
            <td data-number>{pool}</td>
            <td>{seed}</td>
            <td>
              {t(
                `participants.draw.result.${checkDraw(
                  seed,
                  pool,
                  entries.filter(({ drawId }) => drawId === id),
                )}`,
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
