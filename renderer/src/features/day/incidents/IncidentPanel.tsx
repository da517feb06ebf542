import { formatClock } from '@shared/domain/clock-time.ts';
import { seoulDate, seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { momentAt } from '@shared/domain/day/sheet-clock.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, Field, Select, TextField, VisuallyHidden, useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockField } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import styles from '../Day.module.css';

export interface IncidentPanelProps {
  readonly experimentId: string;
  readonly incident: Entity<'incident'>;
  readonly people: readonly Entity<'person'>[];
  readonly rows: Rows<'incident'>;
}

const NOBODY = '';

function readWriter(stored: unknown): string {
  return typeof stored === 'string' ? stored : NOBODY;
}

/** Never before the incident itself, whatever the clock shows. */
function nowAfter(at: Instant): Instant {
  const now = instantFromMillis(Date.now());
  return now < at ? at : now;
}

/** One incident: what it is, its log, and whether it is over. */
export function IncidentPanel({ experimentId, incident, people, rows }: IncidentPanelProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const entries = useRows('incidentEntry', experimentId);
  const [kept, setWriter] = usePreference(`day.writer.${experimentId}`, readWriter);
  const single = people.filter(({ isGroup }) => !isGroup);
  const writer = single.some(({ id }) => id === kept) ? kept : NOBODY;
  const log = entries.rows.filter(({ incidentId }) => incidentId === incident.id);
  const names = new Map(people.map((person) => [person.id, personLabel(person)]));
  const isOpen = incident.state === 'open';
  // The line that is on its way to the store: who leaves the field meanwhile must not write it twice.
  const writing = useRef<{ readonly text: string; readonly done: Promise<void> } | null>(null);

  function edit(patch: Partial<Entity<'incident'>>): Promise<void> {
    return rows.edit([{ id: incident.id, patch }]);
  }
  async function write(typed: string): Promise<void> {
    const text = typed.trim();
    if (text === '') return;
    if (writing.current?.text !== text) writing.current = { text, done: store(text) };
    await writing.current.done;
  }
  async function store(text: string): Promise<void> {
    const entry = {
      incidentId: incident.id,
      at: instantFromMillis(Date.now()),
      personId: writer === NOBODY ? null : writer,
      text,
    };
    try {
      await entries.add([entry], null);
    } finally {
      if (writing.current?.text === text) writing.current = null;
    }
  }
  return (
    <div className={styles.panel}>
      <RecordForm
        table="incident"
        row={incident}
        onEdit={edit}
        groups={[
          {
            fields: [
              { name: 'summary' },
              { name: 'kind' },
              { name: 'place' },
              {
                name: 'ownerId',
                noneLabel: t('day.incidents.nobody'),
                references: single.map((person) => ({ id: person.id, label: personLabel(person), aliases: [] })),
              },
            ],
          },
        ]}
      />
      <Field label={columnTitle('incident', 'at')}>
        <ClockField
          value={seoulMinuteOfDay(incident.at)}
          onCommit={(minute) =>
            minute === null ? undefined : edit({ at: instantFromMillis(momentAt(minute, seoulDate(incident.at))) })
          }
        />
      </Field>
      <section aria-label={t('day.incidents.log')} className={styles.lines}>
        <h3 className={styles.heading}>{t('day.incidents.log')}</h3>
        {log.length === 0 ? <p className={styles.quiet}>{t('day.incidents.noEntries')}</p> : null}
        <ol className={styles.lines}>
          {log.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              by={names.get(entry.personId ?? '') ?? ''}
              onStrike={() => void entries.edit([{ id: entry.id, patch: { stricken: !entry.stricken } }])}
            />
          ))}
        </ol>
        {isReadOnly ? null : (
          <>
            <Field label={t('day.incidents.entry')} hint={t('day.incidents.entryHint')} layout="stacked">
              <TextField value="" onCommit={write} />
            </Field>
            <Field label={t('day.incidents.writer')}>
              <Select
                label={t('day.incidents.writer')}
                value={writer}
                options={[
                  { value: NOBODY, label: t('day.incidents.nobody') },
                  ...single.map((person) => ({ value: person.id, label: personLabel(person) })),
                ]}
                onChange={setWriter}
              />
            </Field>
          </>
        )}
      </section>
      <div className={styles.presses}>
        <Button
          changes
          variant={isOpen ? 'primary' : 'plain'}
          onClick={() =>
            void edit(isOpen ? { state: 'closed', closedAt: nowAfter(incident.at) } : { state: 'open', closedAt: null })
          }
        >
          {t(isOpen ? 'day.incidents.close' : 'day.incidents.reopen')}
        </Button>
        {incident.closedAt === null ? null : (
          <span className={styles.quiet}>
            {t('day.incidents.closedAt', { at: formatClock(seoulMinuteOfDay(incident.closedAt)) })}
          </span>
        )}
        {log.length > 0 ? null : (
          <Button changes variant="quiet" onClick={() => void rows.remove([incident.id])}>
            {t('day.incidents.withdraw')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface EntryProps {
  readonly entry: Entity<'incidentEntry'>;
  readonly by: string;
  readonly onStrike: () => void;
}

function Entry({ entry, by, onStrike }: EntryProps) {
  const { t } = useTranslation();
  const at = formatClock(seoulMinuteOfDay(entry.at));
  const name = entry.stricken ? 'unstrike' : 'strike';
  return (
    <li className={styles.entry} data-struck={entry.stricken || undefined}>
      <span className={styles.figures}>{at}</span>
      <div>
        <p>
          {entry.stricken ? <VisuallyHidden>{t('day.incidents.struck')} </VisuallyHidden> : null}
          {entry.text}
        </p>
        {by === '' ? null : <span className={styles.quiet}>{by}</span>}
      </div>
      <Button size="small" variant="quiet" changes aria-label={t(`day.incidents.${name}Of`, { at })} onClick={onStrike}>
        {t(`day.incidents.${name}`)}
      </Button>
    </li>
  );
}
