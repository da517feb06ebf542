import { LAYOUTS, SEATS_COLUMN } from '@shared/domain/venue-capacity.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { Check, History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { Terms } from '../booking/Terms.tsx';
import { Findings } from '../Findings.tsx';
import { areaHint, seatsSource, seatsText } from '../seats-text.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';
import { SiteVisit } from './SiteVisit.tsx';

const HINTED = ['stepFree', 'wideDoor', 'gentleSlope', 'accessibleToilet'] as const;

export interface VenuePanelProps {
  readonly of: Venue;
  readonly row: Entity<'venue'>;
  /** The field that the address leads to. */
  readonly focus: string | undefined;
  readonly onChoose: () => void;
  readonly onRemove: () => void;
}

/** One place: whether it suits, how many it takes, what the house allows, how to get there and in, what was seen, what is due. */
export function VenuePanel({ of, row, focus, onChoose, onRemove }: VenuePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { venues, people, persons, experimentId } = of;
  const host = persons.find(({ id }) => id === row.hostId);
  const seats = seatsText(t, row);
  const findings = [...of.findingsOf(row), ...(row.isChosen ? of.bookingFindingsOf(row) : [])];
  const hints = new Map(HINTED.map((name) => [name as string, t(`venue.hint.${name}`)]));
  return (
    <div className={styles.panel}>
      <Button variant={row.isChosen ? 'quiet' : 'primary'} changes icon={Check} onClick={onChoose}>
        {t(row.isChosen ? 'venue.choose.again' : 'venue.choose.button')}
      </Button>
      {row.state === 'dropped' ? null : <Findings label={t('venue.findings')} findings={findings} />}
      <RecordForm
        table="venue"
        row={row}
        focus={focus}
        onEdit={(patch) => venues.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'address' },
              { name: 'state' },
              { name: 'url' },
              { name: 'hostId', references: people, noneLabel: t('venue.nobody') },
            ],
          },
          {
            label: t('venue.group.fit'),
            fields: [{ name: 'fits' }, { name: 'helpsFocus' }, { name: 'fitNote', rows: 2 }],
          },
          {
            label: t('venue.group.seats'),
            fields: [
              { name: 'areaM2' },
              { name: 'layout', noneLabel: t('venue.nobody') },
              ...LAYOUTS.map((layout) => ({ name: SEATS_COLUMN[layout], hint: areaHint(t, row, layout) })),
              { name: 'houseCapacity' },
              { name: 'wheelchairPlaces' },
            ],
            foot: (
              <p className={styles.quiet}>
                {seats === '' ? '' : `${seats} (${seatsSource(t, row)}). `}
                {row.areaM2 === null ? '' : t('venue.areaGuide')}
              </p>
            ),
          },
          {
            label: t('venue.group.house'),
            fields: [
              { name: 'priceWon' },
              { name: 'priceNote' },
              { name: 'usableFrom' },
              { name: 'usableUntil', hint: t('venue.hoursHint') },
              { name: 'foodAllowed' },
              { name: 'filmingAllowed' },
              { name: 'houseRules', rows: 2 },
              { name: 'equipment', rows: 2 },
            ],
          },
          {
            label: t('venue.group.way'),
            fields: [
              { name: 'transport', rows: 2 },
              { name: 'wayInside', rows: 2 },
              { name: 'parking', rows: 1 },
            ],
          },
          {
            label: t('venue.group.access'),
            fields: [...ACCESS.map((name) => ({ name, hint: hints.get(name) })), { name: 'accessNote', rows: 2 }],
            foot: <p className={styles.quiet}>{t('venue.hintNote')}</p>,
          },
          {
            label: t('venue.group.visit'),
            fields: [{ name: 'visitedOn' }, { name: 'visitNote', rows: 2 }, { name: 'reason', rows: 1 }],
          },
        ]}
      />
      <SiteVisit of={of} venueId={row.id} />
      <Terms of={of} venueId={row.id} fields={['what', 'dueOn']} />
      <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'venue', ownerId: row.id }} />
      {host === undefined ? null : (
        <ContactLog
          key={host.id}
          experimentId={experimentId}
          owner={{ ownerTable: 'person', ownerId: host.id }}
          isBody={host.isGroup}
        />
      )}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'venue', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('venue.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

const ACCESS = [
  'stepFree',
  'wideDoor',
  'gentleSlope',
  'lift',
  'accessibleToilet',
  'accessibleParking',
  'childSpace',
] as const;
