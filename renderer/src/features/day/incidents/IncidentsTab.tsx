import { formatClock } from '@shared/domain/clock-time.ts';
import { seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { INCIDENT_KINDS } from '@shared/domain/day/codes.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Badge, Field, Table, TextField, useIsReadOnly } from '@ui/index.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRows } from '@app/records/useRows.ts';
import styles from '../Day.module.css';
import { IncidentPanel } from './IncidentPanel.tsx';

export interface IncidentsTabProps {
  readonly experimentId: string;
  readonly openRow: OpenRow;
  /** Each change of it takes the focus into the field of a new one. */
  readonly writing: number;
}

type Incident = Entity<'incident'>;

/** 특이사항: what happened, when and where, who is on it; a new one begins in its text field at once. */
export function IncidentsTab({ experimentId, openRow, writing }: IncidentsTabProps) {
  const { t } = useTranslation();
  useAskedAhead('incidentEntry.rows', { experimentId });
  useAskedAhead('person.rows', { experimentId });
  const isReadOnly = useIsReadOnly();
  const incidents = useRows('incident', experimentId);
  const people = useLoaded('person.rows', { experimentId });
  const field = useRef<HTMLInputElement>(null);
  // The panel of the new one takes the focus: leaving the field then must not begin another one.
  const isBegun = useRef(false);
  useEffect(() => {
    if (writing > 0) field.current?.focus();
  }, [writing]);
  const open = incidents.rows.find(({ id }) => id === openRow.id);
  const byId = new Map(people.map((person) => [person.id, person]));
  const stillOpen = incidents.rows.filter(({ state }) => state === 'open').length;

  async function begin(summary: string): Promise<void> {
    const text = summary.trim();
    if (text === '' || isBegun.current) return;
    isBegun.current = true;
    const id = newId();
    try {
      await incidents.add([{ id, at: instantFromMillis(Date.now()), summary: text }], null);
      // After Enter the focus is still here; who has gone on to something else is left where they are.
      if (document.activeElement === field.current) openRow.open(id);
    } catch (error) {
      isBegun.current = false;
      throw error;
    }
  }
  return (
    <MasterDetail
      memory="day.incident"
      detail={
        open === undefined
          ? null
          : {
              id: open.id,
              title: t('day.incidents.panel', { number: open.number }),
              content: <IncidentPanel experimentId={experimentId} incident={open} people={people} rows={incidents} />,
            }
      }
      onClose={() => openRow.open(null)}
    >
      <div className={styles.incidents}>
        {isReadOnly ? null : (
          <Field label={t('day.incidents.new')} hint={t('day.incidents.newHint')} layout="stacked">
            <TextField
              ref={field}
              value=""
              maxLength={300}
              onCommit={begin}
              onDraft={() => {
                isBegun.current = false;
              }}
            />
          </Field>
        )}
        {incidents.rows.length === 0 ? (
          <p>{t('day.incidents.empty')}</p>
        ) : (
          <>
            <p className={styles.totals} role="group" aria-label={t('day.incidents.totals')}>
              <strong>{t('day.incidents.total', { count: incidents.rows.length, open: stillOpen })}</strong>
              {INCIDENT_KINDS.map((kind) => {
                const count = incidents.rows.filter((row) => row.kind === kind).length;
                return count === 0 ? null : (
                  <Badge key={kind}>
                    {kindWord(kind)} {count}
                  </Badge>
                );
              })}
            </p>
            <div className={styles.scroll}>
              <Table
                caption={t('day.incidents.list')}
                columns={[
                  { key: 'number', title: columnTitle('incident', 'number'), kind: 'number' },
                  { key: 'at', title: columnTitle('incident', 'at'), kind: 'tight' },
                  { key: 'summary', title: columnTitle('incident', 'summary') },
                  { key: 'kind', title: columnTitle('incident', 'kind'), kind: 'tight' },
                  { key: 'place', title: columnTitle('incident', 'place') },
                  { key: 'owner', title: columnTitle('incident', 'ownerId') },
                  { key: 'state', title: columnTitle('incident', 'state'), kind: 'tight' },
                ]}
              >
                {incidents.rows.toReversed().map((row) => (
                  <Line
                    key={row.id}
                    row={row}
                    isOpen={row.id === openRow.id}
                    owner={personLabel(byId.get(row.ownerId ?? ''))}
                    onOpen={() => openRow.open(row.id)}
                  />
                ))}
              </Table>
            </div>
          </>
        )}
      </div>
    </MasterDetail>
  );
}

function kindWord(kind: Incident['kind']): string {
  return choiceWord(PRODUCT.fieldOf('incident', 'kind'), kind) ?? kind;
}

interface LineProps {
  readonly row: Incident;
  readonly isOpen: boolean;
  readonly owner: string;
  readonly onOpen: () => void;
}

function Line({ row, isOpen, owner, onOpen }: LineProps) {
  const state = choiceWord(PRODUCT.fieldOf('incident', 'state'), row.state) ?? row.state;
  return (
    <tr data-current={isOpen || undefined} data-incident={row.number}>
      <td data-number>{row.number === 0 ? '' : row.number}</td>
      <td className={styles.figures}>{formatClock(seoulMinuteOfDay(row.at))}</td>
      <td>
        <button type="button" className={styles.pick} onClick={onOpen}>
          {row.summary}
        </button>
      </td>
      <td className={styles.whole}>{kindWord(row.kind)}</td>
      <td>{row.place}</td>
      <td>{owner}</td>
      <td>
        <Badge tone={row.state === 'open' ? 'late' : 'done'}>{state}</Badge>
      </td>
    </tr>
  );
}
