import { Field, TokenPicker } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';

export interface SendingsProps {
  readonly of: Publicity;
  readonly releaseId: string;
}

/** To which outlets a release went, what they asked, and where it was printed. */
export function Sendings({ of, releaseId }: SendingsProps) {
  const { t } = useTranslation();
  const { sendings, channels } = of;
  const own = sendings.rows.filter((sending) => sending.releaseId === releaseId);
  const outlets = channels.rows.filter(
    ({ id, kind }) => kind === 'press' || own.some(({ channelId }) => channelId === id),
  );

  function setOutlets(next: readonly string[]): void {
    const gone = own.filter(({ channelId }) => !next.includes(channelId)).map(({ id }) => id);
    const fresh = next.filter((id) => own.every(({ channelId }) => channelId !== id));
    if (gone.length > 0) void sendings.remove(gone);
    if (fresh.length > 0)
      void sendings.add(
        fresh.map((channelId) => ({ releaseId, channelId })),
        null,
      );
  }
  return (
    <section className={styles.section} aria-label={t('publicity.releases.sendings')}>
      <h3 className={styles.heading}>{t('publicity.releases.sendings')}</h3>
      {outlets.length === 0 ? (
        <p className={styles.quiet}>{t('publicity.releases.noPress')}</p>
      ) : (
        <Field label={t('publicity.releases.addSending')} layout="stacked">
          <TokenPicker
            label={t('publicity.releases.addSending')}
            value={own.map(({ channelId }) => channelId)}
            options={outlets.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setOutlets}
            removeLabel={(name) => t('publicity.items.removeChannel', { name })}
          />
        </Field>
      )}
      {own.map((sending) => {
        const title = of.channelOf(sending.channelId)?.title ?? '';
        return (
          <section key={sending.id} className={styles.place} aria-label={title}>
            <h4 className={styles.heading}>{title}</h4>
            <RecordForm
              table="pressSending"
              row={sending}
              onEdit={(patch) => sendings.edit([{ id: sending.id, patch }])}
              groups={[{ fields: [{ name: 'sentOn' }, { name: 'asked' }, { name: 'publishedOn' }, { name: 'url' }] }]}
            />
          </section>
        );
      })}
    </section>
  );
}
