import { needsCaptions } from '@shared/domain/followup/content-issues.ts';
import { hardSpots } from '@shared/domain/followup/plain-language.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { ShownPeople } from '@app/records/ShownPeople.tsx';
import { ContentIssueList } from '../ContentIssueList.tsx';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';

export interface ContentPanelProps {
  readonly of: Followup;
  readonly row: Entity<'contentItem'>;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One piece: its text in plain words, who is shown in it with their consent, its pictures with words for who cannot see them. */
export function ContentPanel({ of, row, focus, onRemove }: ContentPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, contents } = of;
  const issues = of.contentIssues.filter(({ id }) => id === row.id);
  const hasPeople = of.shownIn(row.id).length > 0;
  return (
    <div className={styles.panel}>
      <ContentIssueList of={of} issues={issues} />
      <RecordForm
        table="contentItem"
        row={row}
        focus={focus}
        onEdit={(patch) => contents.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'place' },
              { name: 'url' },
              { name: 'text', rows: 5 },
            ],
            foot: <PlainLanguage text={row.text} />,
          },
          {
            label: t('followup.content.who'),
            fields: hasPeople ? [{ name: 'shownReason', hint: t('followup.content.reasonHint') }] : [],
            foot: (
              <ShownPeople
                appearances={of.appearances}
                people={of.persons}
                ownerTable="contentItem"
                ownerId={row.id}
                label={t('records.shown.add')}
                hint={t('followup.content.whoHint')}
              />
            ),
          },
          {
            label: t('followup.content.pictures'),
            fields: needsCaptions(row.kind) ? [{ name: 'captions' }] : [],
            foot: (
              <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'contentItem', ownerId: row.id }} />
            ),
          },
          {
            label: t('followup.content.publishing'),
            fields: [
              { name: 'state', hint: t('followup.content.stateHint') },
              ...(row.state === 'published' ? [{ name: 'publishedOn' } as const] : []),
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'contentItem', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('followup.content.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

/** Long sentences and office words, each with what would be easier; nothing while there are none. */
function PlainLanguage({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const spots = hardSpots(text);
  if (spots.length === 0) return null;
  return (
    <section aria-label={t('followup.content.plain.title')} className={styles.section}>
      <h3 className={styles.heading}>{t('followup.content.plain.title')}</h3>
      <ul className={styles.lines}>
        {spots.map((spot) => {
          const said =
            spot.kind === 'word' ? t('followup.content.plain.word', spot) : t('followup.content.plain.long', spot);
          return (
            <li key={said} className={styles.quiet}>
              {said}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
