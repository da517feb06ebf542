import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';

export interface ChannelPanelProps {
  readonly of: Publicity;
  readonly row: Entity<'channel'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One channel with room to breathe, what stands in it and how many applied through it, and the log of whom to ask. */
export function ChannelPanel({ of, row, focus, onRemove }: ChannelPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, channels, peopleOptions } = of;
  const contact = of.people.find(({ id }) => id === row.contactId);
  const posts = of.placements.rows.filter(({ channelId }) => channelId === row.id);
  const titles = posts.flatMap(({ itemId }) => of.items.rows.find(({ id }) => id === itemId)?.title ?? []);
  const applied = of.participations.filter(({ via }) => via.trim() !== '' && via.trim() === row.title.trim()).length;
  return (
    <div className={styles.panel}>
      <RecordForm
        table="channel"
        row={row}
        focus={focus}
        onEdit={(patch) => channels.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'personId', references: peopleOptions, noneLabel: t('publicity.nobody') },
              { name: 'contactId', references: peopleOptions, noneLabel: t('publicity.nobody') },
              { name: 'leadDays' },
              { name: 'letters' },
              { name: 'format' },
              { name: 'costWon' },
              { name: 'url' },
              { name: 'allows', rows: 2 },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <dl className={styles.section}>
        <dt className={styles.quiet}>{t('publicity.channels.posts')}</dt>
        <dd>{titles.length === 0 ? '—' : titles.join(', ')}</dd>
        <dt className={styles.quiet}>{t('publicity.channels.signedUp')}</dt>
        <dd className={styles.figures}>{t('publicity.channels.signedUpCount', { count: applied })}</dd>
      </dl>
      {contact === undefined ? null : (
        <ContactLog
          key={contact.id}
          experimentId={experimentId}
          owner={{ ownerTable: 'person', ownerId: contact.id }}
          isBody={contact.isGroup}
        />
      )}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'channel', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('publicity.channels.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
