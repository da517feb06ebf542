import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import { Button, Field, TokenPicker } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from '../Filming.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import type { ShotRow } from './shot-rows.ts';

export interface ShotPanelProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly row: ShotRow;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One shot: when, what, how, and who can be recognised in it. */
export function ShotPanel({ of, words, row, focus, onRemove }: ShotPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { experimentId, shots, appearances, peopleOptions } = of;
  const issues = of.issues.filter((issue) => 'id' in issue && issue.id === row.id);
  const cue = of.cues.get(row.cueId ?? '');

  function setPeople(next: readonly string[]): void {
    const own = appearances.rows.filter(({ ownerTable, ownerId }) => ownerTable === 'shot' && ownerId === row.id);
    const gone = own.filter(({ personId }) => !next.includes(personId)).map(({ id }) => id);
    const fresh = next.filter((personId) => !row.people.includes(personId));
    if (gone.length > 0) void appearances.remove(gone);
    if (fresh.length > 0)
      void appearances.add(
        fresh.map((personId) => ({ ownerTable: 'shot', ownerId: row.id, personId })),
        null,
      );
  }
  return (
    <div className={styles.panel}>
      <IssueList issues={issues} words={words} />
      <RecordForm
        table="shot"
        row={row}
        focus={focus}
        onEdit={(patch) => shots.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'title' },
              { name: 'kind' },
              { name: 'purpose' },
              { name: 'cueId', references: of.cueOptions },
              ...(row.time?.followsCue === true ? [] : [{ name: 'start' } as const, { name: 'minutes' } as const]),
            ],
            foot: (
              <p className={styles.quiet}>
                {row.time?.followsCue === true
                  ? t('filming.shots.byCue', { title: cue?.title ?? '', when: rangeText(row.time) })
                  : t('filming.shots.byHand')}
              </p>
            ),
          },
          {
            label: t('filming.shots.who'),
            fields: [],
            foot: (
              <Field label={t('filming.shots.addPerson')} layout="stacked" hint={t('filming.shots.noPerson')}>
                <TokenPicker
                  label={t('filming.shots.addPerson')}
                  value={row.people}
                  options={peopleOptions.map(({ id, label }) => ({
                    value: id,
                    label,
                    hint: words.portrait(of.personOf(id)?.portrait ?? 'unasked'),
                  }))}
                  onChange={setPeople}
                  removeLabel={(name) => t('filming.shots.removePerson', { name })}
                />
              </Field>
            ),
          },
          {
            label: t('filming.details'),
            fields: [
              { name: 'camera' },
              { name: 'place' },
              { name: 'framing' },
              { name: 'sound' },
              { name: 'must' },
              { name: 'state' },
              { name: 'note', rows: 2 },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(experimentId, { table: 'shot', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('filming.shots.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}
