import { addDays, formatDate } from '@shared/domain/civil-date.ts';
import { countLetters } from '@shared/domain/publicity/public-text.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Badge, Button } from '@ui/index.ts';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import { AttachmentSection } from '@app/attachments/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { CopyButton } from '../CopyButton.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';
import type { ItemRow } from './item-rows.ts';

export interface PlacementCardProps {
  readonly of: Publicity;
  readonly item: ItemRow;
  readonly placement: Entity<'itemChannel'>;
}

/** An item in one channel: its text with the letters that it takes, when it was posted, where, how many saw it, and the proof. */
export function PlacementCard({ of, item, placement }: PlacementCardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { experimentId, today, placements } = of;
  const channel = of.channelOf(placement.channelId);
  const title = channel?.title ?? '';
  const limit = channel?.letters ?? null;
  const made = of.textFor(item, limit);
  const text = placement.text.trim() === '' ? made.text : placement.text;
  const letters = countLetters(text);
  const isOver = limit !== null && letters > limit;
  const isPosted = placement.postedOn !== null;
  const lead = channel?.leadDays ?? 0;
  const edit = (patch: Partial<Entity<'itemChannel'>>) => placements.edit([{ id: placement.id, patch }]);
  const dropped = made.dropped.map((fact) =>
    fact === 'body' ? t('publicity.place.body') : t(`publicity.fact.${fact}`),
  );
  return (
    <section className={styles.place} aria-label={title}>
      <div className={styles.placeHead}>
        <h4 className={styles.heading}>{title}</h4>
        <Badge>{t(isPosted ? 'publicity.place.posted' : 'publicity.place.waiting')}</Badge>
        {isPosted ? null : (
          <Button
            size="small"
            changes
            icon={Check}
            aria-label={t('publicity.place.postTodayIn', { channel: title })}
            onClick={() => void edit({ postedOn: today }).catch(reportFailure)}
          >
            {t('publicity.place.postToday')}
          </Button>
        )}
      </div>
      {channel === undefined || channel.allows === '' ? null : (
        <p className={styles.quiet}>{t('publicity.place.allows', { text: channel.allows })}</p>
      )}
      {isPosted || item.day === null || lead === 0 ? null : (
        <p className={styles.quiet}>
          {t('publicity.place.byDay', { date: formatDate(addDays(item.day, -lead), locale) })}
        </p>
      )}
      <p className={styles.text}>{text}</p>
      <div className={styles.act}>
        <span className={isOver ? styles.warning : styles.quiet} data-letters={letters}>
          {limit === null
            ? t('publicity.place.letters', { letters })
            : t('publicity.place.lettersOf', { letters, limit })}
          {isOver ? ` · ${t('publicity.place.over', { over: letters - limit })}` : ''}
        </span>
        <CopyButton text={text} label={t('publicity.place.copy')} />
      </div>
      {placement.text.trim() === '' && dropped.length > 0 ? (
        <p className={styles.quiet}>{t('publicity.place.dropped', { facts: dropped.join(', ') })}</p>
      ) : null}
      <RecordForm
        table="itemChannel"
        row={placement}
        onEdit={edit}
        groups={[
          {
            fields: [
              { name: 'text', rows: 2, hint: t('publicity.place.made') },
              { name: 'postedOn' },
              ...(isPosted ? [{ name: 'url' } as const, { name: 'reach' } as const, { name: 'asOf' } as const] : []),
            ],
          },
        ]}
      />
      {isPosted ? (
        <AttachmentSection
          experimentId={experimentId}
          owner={{ ownerTable: 'itemChannel', ownerId: placement.id }}
          heading="h3"
          of={title}
        />
      ) : null}
    </section>
  );
}
