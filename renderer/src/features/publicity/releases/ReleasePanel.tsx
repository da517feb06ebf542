import { Button, Field, Select } from '@ui/index.ts';
import { Check, History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { reportFailure } from '@app/app/failures.ts';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { ContactLog } from '@app/records/contacts/ContactLog.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { ShownPeople } from '@app/records/ShownPeople.tsx';
import { DayField } from '../DayField.tsx';
import { IssueList } from '../IssueList.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';
import { Quotes } from './Quotes.tsx';
import type { ReleaseRow } from './release-row.ts';
import { Sendings } from './Sendings.tsx';

export interface ReleasePanelProps {
  readonly of: Publicity;
  readonly row: ReleaseRow;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One release: what it says, whose words it holds, when it may be told, to whom it went and what they answered. */
export function ReleasePanel({ of, row, focus, onRemove }: ReleasePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, releases, peopleOptions, today } = of;
  const edit = (patch: Partial<ReleaseRow>) => {
    const { day: _day, ...stored } = patch;
    return releases.edit([{ id: row.id, patch: stored }]);
  };
  return (
    <div className={styles.panel}>
      <IssueList of={of} issues={of.issues.filter((issue) => 'id' in issue && issue.id === row.id)} />
      {row.releasedOn === null ? (
        <Button
          variant="primary"
          changes
          icon={Check}
          onClick={() => void edit({ releasedOn: today }).catch(reportFailure)}
        >
          {t('publicity.releases.releaseToday')}
        </Button>
      ) : null}
      <RecordForm
        table="pressRelease"
        row={row}
        focus={focus}
        onEdit={edit}
        groups={[
          {
            fields: [
              { name: 'headline' },
              { name: 'subheads', rows: 2, hint: t('publicity.releases.subheadsHint') },
              { name: 'lead', rows: 2 },
              { name: 'body', rows: 5 },
            ],
            foot: <DayField of={of} row={row} label={t('publicity.day.releaseLabel')} onEdit={edit} />,
          },
          {
            label: t('publicity.releases.embargo'),
            fields: [
              { name: 'embargoOn', hint: t('publicity.releases.embargoHint') },
              { name: 'embargoAt' },
              { name: 'releasedOn' },
              { name: 'contactId', references: peopleOptions, noneLabel: t('publicity.nobody') },
              { name: 'enquiry' },
            ],
          },
        ]}
      />
      <Quotes of={of} releaseId={row.id} />
      <Sendings of={of} releaseId={row.id} />
      <OutletLog of={of} releaseId={row.id} />
      <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'pressRelease', ownerId: row.id }} />
      <ShownPeople
        appearances={of.appearances}
        people={of.people}
        ownerTable="pressRelease"
        ownerId={row.id}
        label={t('publicity.releases.who')}
        hint={t('publicity.items.whoHint')}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'pressRelease', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('publicity.releases.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

/** The contact log of the person at one of the outlets. */
function OutletLog({ of, releaseId }: { readonly of: Publicity; readonly releaseId: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const outlets = of.sendings.rows.flatMap((sending) => {
    const channel = sending.releaseId === releaseId ? of.channelOf(sending.channelId) : undefined;
    const person = of.people.find(({ id }) => id === channel?.contactId);
    return channel === undefined || person === undefined ? [] : [{ channel, person }];
  });
  const shown = outlets.find(({ channel }) => channel.id === chosen) ?? outlets[0];
  if (shown === undefined) return null;
  return (
    <section className={styles.section} aria-label={t('publicity.releases.log')}>
      {outlets.length < 2 ? null : (
        <Field label={t('publicity.releases.log')} layout="row">
          <Select
            label={t('publicity.releases.log')}
            value={shown.channel.id}
            options={outlets.map(({ channel, person }) => ({
              value: channel.id,
              label: channel.title,
              hint: of.nameOf(person.id),
            }))}
            onChange={setChosen}
          />
        </Field>
      )}
      <ContactLog
        key={shown.person.id}
        experimentId={of.experimentId}
        owner={{ ownerTable: 'person', ownerId: shown.person.id }}
        isBody={shown.person.isGroup}
      />
    </section>
  );
}
