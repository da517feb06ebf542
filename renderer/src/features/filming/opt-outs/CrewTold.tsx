import { formatPlainDate, seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { latestBriefs } from '@shared/domain/filming/opt-outs.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Badge, Button, Combobox, Field, IconButton, TextField, useIsReadOnly } from '@ui/index.ts';
import { Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import styles from '../Filming.module.css';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';

type Brief = Entity<'crewBrief'>;

interface Recipient {
  readonly toPersonId: string | null;
  readonly toName: string;
}

export interface CrewToldProps {
  readonly of: Filming;
  readonly words: FilmingWords;
}

/** 촬영팀 전달: to whom the present markers were told, when, and what has changed since (requirements D12). */
export function CrewTold({ of, words }: CrewToldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const isReadOnly = useIsReadOnly();
  const [to, setTo] = useState<Recipient | null>(null);
  const [by, setBy] = useState('');
  const { briefs, now, people, crews } = of;
  const latest = new Set(latestBriefs(briefs.rows).map(({ id }) => id));
  const ordered = briefs.rows
    .toReversed()
    .toSorted((one, other) => Number(latest.has(other.id)) - Number(latest.has(one.id)));

  async function tell({ toPersonId, toName }: Recipient, toldBy: string): Promise<void> {
    const toldAt = seoulMinuteOfDay(instantFromMillis(Date.now()));
    setTo(null);
    await briefs.add([{ toPersonId, toName, toldOn: today, toldAt, toldBy, told: now }], null);
  }
  function whenOf({ toldOn, toldAt, toldBy }: Brief): string {
    const at = toldAt === null ? '' : formatClock(toldAt);
    const when = t('filming.told.when', { day: formatPlainDate(toldOn, locale), at }).trim();
    return toldBy === '' ? when : `${when} · ${t('filming.told.toldBy', { by: toldBy })}`;
  }
  // Those who film stand first, then the crew that was chosen by its name.
  const crew = people.filter(({ role }) => role === 'crew');
  const others = people.filter(({ role }) => role !== 'crew');
  const named = crews.filter(({ state }) => state === 'chosen').map(({ title }) => title);
  const options = [
    ...[...crew, ...others].map(({ id, affiliation }) => ({ value: id, label: of.nameOf(id), hint: affiliation })),
    ...[...new Set([...named, ...(to?.toPersonId === null ? [to.toName] : [])])].map((name) => ({
      value: nameKey(name),
      label: name,
    })),
  ];
  return (
    <section aria-label={t('filming.told.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('filming.told.title')}</h2>
      <p className={styles.quiet}>{t('filming.told.about')}</p>
      <p className={styles.figures}>{words.told(now)}</p>
      {isReadOnly ? null : (
        <div className={styles.tell}>
          <Field label={t('filming.told.who')} layout="stacked">
            <Combobox
              label={t('filming.told.who')}
              value={to === null ? null : (to.toPersonId ?? nameKey(to.toName))}
              options={options}
              onChange={(value) => setTo(recipientOf(value))}
              onCreate={(toName) => setTo({ toPersonId: null, toName })}
              createLabel={(name) => t('filming.told.newName', { name })}
            />
          </Field>
          <Field label={t('filming.told.by')} layout="stacked">
            <TextField value={by} onCommit={setBy} onDraft={setBy} />
          </Field>
          <Button
            variant="primary"
            changes
            icon={Send}
            disabled={to === null}
            onClick={() => {
              if (to !== null) void tell(to, by);
            }}
          >
            {t('filming.told.add')}
          </Button>
        </div>
      )}
      {briefs.rows.length === 0 ? <p className={styles.quiet}>{t('filming.told.none')}</p> : null}
      <ul className={styles.lines}>
        {ordered.map((brief) => {
          const name = words.recipient(brief);
          const isLatest = latest.has(brief.id);
          const changes = isLatest ? words.changes(brief.told) : [];
          return (
            <li key={brief.id} className={styles.line} data-brief={isLatest ? 'latest' : 'former'}>
              <div className={styles.lineHead}>
                <strong>{name}</strong>
                <span className={styles.quiet}>{whenOf(brief)}</span>
                {isLatest ? (
                  <Badge tone={changes.length === 0 ? 'accent' : 'late'}>
                    {t(changes.length === 0 ? 'filming.told.current' : 'filming.told.outdated')}
                  </Badge>
                ) : (
                  <Badge>{t('filming.told.former')}</Badge>
                )}
                {changes.length === 0 ? null : (
                  <Button
                    size="small"
                    changes
                    aria-label={t('filming.told.againTo', { name })}
                    onClick={() => void tell(brief, brief.toldBy)}
                  >
                    {t('filming.told.again')}
                  </Button>
                )}
                <IconButton
                  changes
                  size="small"
                  icon={Trash2}
                  label={t('filming.told.remove', { name })}
                  onClick={() => void briefs.remove([brief.id])}
                />
              </div>
              <span className={styles.quiet}>{words.told(brief.told)}</span>
              {changes.length === 0 ? null : <span className={styles.warning}>{changes.join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const NAME = 'name ';

function nameKey(name: string): string {
  return `${NAME}${name}`;
}

function recipientOf(value: string | null): Recipient | null {
  if (value === null) return null;
  return value.startsWith(NAME)
    ? { toPersonId: null, toName: value.slice(NAME.length) }
    : { toPersonId: value, toName: '' };
}
