import { Button, TextField, useIsReadOnly } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import type { Rows } from '@app/records/useRows.ts';
import styles from '../Topic.module.css';

export interface PositionsProps {
  readonly proposalId: string;
  readonly positions: Rows<'institutionPosition'>;
}

/** What institutions say of a proposal: asked, answered, interviewed, and whether the difficulty shows (requirements B08–B10). */
export function Positions({ proposalId, positions }: PositionsProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const own = positions.rows.filter((position) => position.proposalId === proposalId);
  return (
    <section aria-label={t('topic.group.positions')} className={styles.section}>
      <h3>{t('topic.group.positions')}</h3>
      {own.map((position) => (
        <div key={position.id} className={styles.card}>
          <RecordForm
            table="institutionPosition"
            row={position}
            onEdit={(patch) => positions.edit([{ id: position.id, patch }])}
            groups={[
              {
                fields: [
                  { name: 'institution' },
                  { name: 'difficulty', rows: 2 },
                  { name: 'askedOn' },
                  { name: 'interviewedOn' },
                  { name: 'answeredOn', hint: waiting(position) },
                  { name: 'answer', rows: 1 },
                  { name: 'verified' },
                  ...(position.verified === 'open' ? [] : [{ name: 'verifiedBy', rows: 1 } as const]),
                ],
              },
            ]}
          />
          <Button
            variant="quiet"
            size="small"
            changes
            icon={Trash2}
            onClick={() => void positions.remove([position.id])}
          >
            {t('topic.removePosition', { name: position.institution })}
          </Button>
        </div>
      ))}
      {isReadOnly ? null : (
        <TextField
          key={own.length}
          label={t('topic.addPosition')}
          placeholder={t('topic.addPosition')}
          value=""
          onCommit={(institution) =>
            institution.trim() === '' ? undefined : positions.add([{ proposalId, institution }], null)
          }
        />
      )}
    </section>
  );

  function waiting({ askedOn, answeredOn }: { readonly askedOn: string | null; readonly answeredOn: string | null }) {
    return askedOn !== null && answeredOn === null ? t('topic.waiting') : undefined;
  }
}
