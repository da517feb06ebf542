import { Button, Field, TokenPicker } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { ShownPeople } from '@app/records/ShownPeople.tsx';
import { DayField } from '../DayField.tsx';
import { IssueList } from '../IssueList.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';
import type { ItemRow } from './item-rows.ts';
import { PlacementCard } from './PlacementCard.tsx';

export interface ItemPanelProps {
  readonly of: Publicity;
  readonly row: ItemRow;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One item: its text, who is in it, how it goes from draft to post, and how it reads in each channel. */
export function ItemPanel({ of, row, focus, onRemove }: ItemPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, items, placements, channelOptions, peopleOptions } = of;
  const own = of.placementsOf(row.id);
  const issues = of.issues.filter((issue) => 'id' in issue && issue.id === row.id);
  const hasPeople = of.peopleOf(row.id).length > 0;

  function setChannels(next: readonly string[]): void {
    const gone = own.filter(({ channelId }) => !next.includes(channelId)).map(({ id }) => id);
    const fresh = next.filter((id) => own.every(({ channelId }) => channelId !== id));
    if (gone.length > 0) void placements.remove(gone);
    if (fresh.length > 0)
      void placements.add(
        fresh.map((channelId) => ({ itemId: row.id, channelId })),
        null,
      );
  }
  return (
    <div className={styles.panel}>
      <IssueList of={of} issues={issues} />
      <RecordForm
        table="publicityItem"
        row={row}
        focus={focus}
        onEdit={(patch) => items.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'state' },
              { name: 'approvedById', references: peopleOptions, noneLabel: t('publicity.nobody') },
              { name: 'body', rows: 4 },
            ],
            foot: (
              <DayField
                of={of}
                row={row}
                label={t('publicity.day.label')}
                onEdit={(patch) => items.edit([{ id: row.id, patch }])}
              />
            ),
          },
          {
            label: t('publicity.items.who'),
            fields: hasPeople ? [{ name: 'shownReason', hint: t('publicity.items.reasonHint') }] : [],
            foot: (
              <ShownPeople
                appearances={of.appearances}
                people={of.people}
                ownerTable="publicityItem"
                ownerId={row.id}
                label={t('records.shown.add')}
                hint={t('publicity.items.whoHint')}
              />
            ),
          },
          {
            label: t('publicity.items.pictures'),
            fields: [{ name: 'isVideo' }, ...(row.isVideo ? [{ name: 'subtitles' } as const] : [])],
            foot: (
              <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'publicityItem', ownerId: row.id }} />
            ),
          },
          { label: t('publicity.details'), fields: [{ name: 'note', rows: 2 }] },
        ]}
      />
      <section className={styles.section} aria-label={t('publicity.items.where')}>
        <h3 className={styles.heading}>{t('publicity.items.where')}</h3>
        {channelOptions.length === 0 ? (
          <p className={styles.quiet}>{t('publicity.items.noChannels')}</p>
        ) : (
          <Field label={t('publicity.items.addChannel')} layout="stacked">
            <TokenPicker
              label={t('publicity.items.addChannel')}
              value={own.map(({ channelId }) => channelId)}
              options={channelOptions.map(({ id, label }) => ({ value: id, label }))}
              onChange={setChannels}
              removeLabel={(name) => t('publicity.items.removeChannel', { name })}
            />
          </Field>
        )}
        {own.map((placement) => (
          <PlacementCard key={placement.id} of={of} item={row} placement={placement} />
        ))}
      </section>
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'publicityItem', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('publicity.items.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
