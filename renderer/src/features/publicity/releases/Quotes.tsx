import { Badge, Field, TokenPicker } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Publicity.module.css';
import type { Publicity } from '../usePublicity.ts';

export interface QuotesProps {
  readonly of: Publicity;
  readonly releaseId: string;
}

/** What people say in a release, and whether they have read and allowed it. */
export function Quotes({ of, releaseId }: QuotesProps) {
  const { t } = useTranslation();
  const { quotes, peopleOptions } = of;
  const own = quotes.rows.filter((quote) => quote.releaseId === releaseId);

  function setPeople(next: readonly string[]): void {
    const gone = own.filter(({ personId }) => !next.includes(personId)).map(({ id }) => id);
    const fresh = next.filter((id) => own.every(({ personId }) => personId !== id));
    if (gone.length > 0) void quotes.remove(gone);
    if (fresh.length > 0)
      void quotes.add(
        fresh.map((personId) => ({ releaseId, personId })),
        null,
      );
  }
  return (
    <section className={styles.section} aria-label={t('publicity.releases.quotes')}>
      <h3 className={styles.heading}>{t('publicity.releases.quotes')}</h3>
      <Field label={t('publicity.releases.addQuote')} layout="stacked" hint={t('publicity.releases.quotesHint')}>
        <TokenPicker
          label={t('publicity.releases.addQuote')}
          value={own.map(({ personId }) => personId)}
          options={peopleOptions.map(({ id, label, hint }) => ({ value: id, label, hint }))}
          onChange={setPeople}
          removeLabel={(name) => t('records.shown.remove', { name })}
        />
      </Field>
      {own.map((quote) => (
        <section key={quote.id} className={styles.place} aria-label={of.nameOf(quote.personId)}>
          <div className={styles.placeHead}>
            <h4 className={styles.heading}>{of.nameOf(quote.personId)}</h4>
            {quote.isCleared ? <Badge>{columnTitle('pressQuote', 'isCleared')}</Badge> : null}
          </div>
          <RecordForm
            table="pressQuote"
            row={quote}
            onEdit={(patch) => quotes.edit([{ id: quote.id, patch }])}
            groups={[
              {
                fields: [
                  { name: 'text', rows: 2 },
                  { name: 'creditAs', placeholder: of.creditFor(quote.personId) },
                  { name: 'isCleared' },
                ],
              },
            ]}
          />
        </section>
      ))}
    </section>
  );
}
