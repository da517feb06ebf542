import type { Entity } from '@shared/entities/index.ts';
import { Button, IconButton, Select, TextField, useIsReadOnly } from '@ui/index.ts';
import { ListChecks, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';

type Check = Entity<'venueCheck'>;

export interface SiteVisitProps {
  readonly of: Venue;
  readonly venueId: string;
}

/** 답사 점검표: what is looked at in the place itself, switched on and tried; the usual lines by one button. */
export function SiteVisit({ of, venueId }: SiteVisitProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const { checks } = of;
  const own = checks.rows.filter((check) => check.venueId === venueId);
  const done = own.filter(({ state }) => state !== 'open').length;
  const bad = own.filter(({ state }) => state === 'bad').length;
  function fill(): void {
    const lines = t('papers.plain.siteVisit.lines').split('\n');
    void checks.add(
      lines.map((text) => ({ venueId, text })),
      null,
    );
  }
  return (
    <section aria-label={t('venue.check.title')} className={styles.section}>
      <h3>{t('venue.check.title')}</h3>
      {own.length === 0 ? (
        <div className={styles.foot}>
          <Button size="small" changes icon={ListChecks} onClick={fill}>
            {t('venue.check.preset')}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{t('venue.check.summary', { count: own.length, done, bad })}</p>
      )}
      <ul className={styles.checks}>
        {own.map((check, at) => (
          <CheckLine key={check.id} checks={checks} check={check} row={at + 1} />
        ))}
      </ul>
      {isReadOnly ? null : (
        <TextField
          key={own.length}
          label={t('venue.check.add')}
          placeholder={t('venue.check.add')}
          value=""
          onCommit={(text) => (text.trim() === '' ? undefined : checks.add([{ venueId, text }], null))}
        />
      )}
    </section>
  );
}

interface CheckLineProps {
  readonly checks: Venue['checks'];
  readonly check: Check;
  readonly row: number;
}

/** What to look at, over its result and what was seen: a panel is too narrow for all of it on one line. */
function CheckLine({ checks, check, row }: CheckLineProps) {
  const { t } = useTranslation();
  const { id, text, state, note } = check;
  const label = (field: keyof Check & string) =>
    t('records.partField', { field: columnTitle('venueCheck', field), row });
  const edit = (patch: Partial<Check>) => checks.edit([{ id, patch }]);
  return (
    <li className={styles.check}>
      <TextField
        label={label('text')}
        value={text}
        onCommit={(next) => (next.trim() === '' ? undefined : edit({ text: next }))}
      />
      <div className={styles.checkAnswer}>
        <Select
          label={label('state')}
          value={state}
          options={choiceOptions('venueCheck', 'state')}
          onChange={(next) => void edit({ state: next as Check['state'] })}
        />
        <TextField
          label={label('note')}
          placeholder={columnTitle('venueCheck', 'note')}
          value={note}
          onCommit={(next) => edit({ note: next })}
        />
        <IconButton
          changes
          size="small"
          icon={Trash2}
          label={t('records.removePart', { label: t('venue.check.title'), row })}
          onClick={() => void checks.remove([id])}
        />
      </div>
      {state === 'bad' ? <p className={styles.late}>{t('venue.check.bad')}</p> : null}
    </li>
  );
}
