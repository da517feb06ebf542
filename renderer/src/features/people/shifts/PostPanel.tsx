import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from './Shifts.module.css';
import type { Shifts } from './useShifts.ts';

export interface PostPanelProps {
  readonly shifts: Shifts;
  readonly post: Entity<'post'>;
  readonly onRemoved: () => void;
}

/** One post: what it is for, where, how many it needs, what one does there. */
export function PostPanel({ shifts, post, onRemoved }: PostPanelProps) {
  const { t } = useTranslation();
  const isBound = post.needBasis !== 'manual';
  return (
    <div className={styles.panel}>
      <RecordForm
        table="post"
        row={post}
        onEdit={(patch) => shifts.posts.edit([{ id: post.id, patch }])}
        groups={[
          { fields: [{ name: 'title' }, { name: 'kind' }, { name: 'place' }] },
          {
            label: t('shifts.panel.needed'),
            fields: [
              { name: 'needBasis', hint: isBound ? t('shifts.panel.need', { count: shifts.needOf(post) }) : undefined },
              ...(isBound ? ([{ name: 'perUnits' }, { name: 'perHeads' }] as const) : ([{ name: 'min' }] as const)),
              { name: 'max' },
            ],
          },
          { fields: [{ name: 'briefing', rows: 5 }] },
        ]}
      />
      <Button
        variant="quiet"
        changes
        icon={Trash2}
        className={styles.start}
        onClick={() => {
          onRemoved();
          void shifts.posts.remove([post.id]);
        }}
      >
        {t('shifts.panel.removePost')}
      </Button>
    </div>
  );
}
