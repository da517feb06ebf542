import type { ShiftPart, ShiftState } from '@shared/domain/shifts/posts.ts';
import { lineClock, rangeText } from '@shared/domain/shifts/shift-times.ts';
import { Banner, Button, Checkbox, Field, IconButton, Select, TextField } from '@ui/index.ts';
import type { Parsed } from '@ui/index.ts';
import { Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { readTable } from '@app/records/table/table-edits.ts';
import { PeopleSide } from './PeopleSide.tsx';
import { shiftReader } from './shift-reader.ts';
import styles from './Shifts.module.css';
import type { ShiftActions } from './useShiftActions.ts';
import type { Shifts, Timed } from './useShifts.ts';
import type { ShiftWords } from './useShiftWords.ts';

export interface ShiftPanelProps {
  readonly shifts: Shifts;
  readonly shift: Timed;
  readonly words: ShiftWords;
  readonly actions: ShiftActions;
}

/** One shift: when, how many, who, and what is to be looked at. */
export function ShiftPanel({ shifts, shift, words, actions }: ShiftPanelProps) {
  const { t } = useTranslation();
  const { shift: row, post } = shift;
  const cue = shifts.cues.find(({ id }) => id === row.cueId);
  const references = { cueId: shifts.cues.map(({ id, title }) => ({ id, label: title, aliases: [] })) };
  return (
    <div className={styles.panel}>
      {words.allOf(shift).map((text) => (
        <Banner key={text} tone="warn" title={text} />
      ))}
      <section aria-label={t('shifts.panel.times')} className={styles.times}>
        {(['start', 'end', 'gatherAt'] as const).map((name) => (
          <TimeField key={name} shifts={shifts} shift={shift} name={name} />
        ))}
      </section>
      <p className={styles.quiet}>
        {shift.followsCue
          ? t('shifts.panel.byCue', { title: cue?.title ?? '', when: rangeText(shift) })
          : t('shifts.panel.pastMidnight')}
      </p>
      <Entries shifts={shifts} shift={shift} />
      <PeopleSide shifts={shifts} shift={shift} words={words} actions={actions} />
      <details open={row.cueId !== null}>
        <summary>{t('shifts.panel.more')}</summary>
        <RecordForm
          table="shift"
          row={row}
          onEdit={(patch) => shifts.shifts.edit([{ id: row.id, patch }])}
          groups={[
            {
              fields: [
                { name: 'date' },
                { name: 'cueId', references: references.cueId },
                { name: 'min', hint: t('shifts.panel.needHint', { count: shifts.needOf(post) }) },
                { name: 'max' },
                { name: 'changeover' },
                { name: 'note', rows: 2 },
              ],
            },
          ]}
        />
      </details>
      <Button variant="quiet" changes icon={Trash2} className={styles.start} onClick={() => actions.remove(shift)}>
        {t('shifts.panel.removeShift')}
      </Button>
    </div>
  );
}

interface TimeFieldProps {
  readonly shifts: Shifts;
  readonly shift: Timed;
  readonly name: 'start' | 'end' | 'gatherAt';
}

/** A time on the sheet of the shift, past midnight too. */
function TimeField({ shifts, shift: { shift: row, followsCue, from, to }, name }: TimeFieldProps) {
  const { t } = useTranslation();
  const reader = shiftReader(t, {});
  const read = (text: string) => readTable([row], reader, [{ rowId: row.id, columnId: name, text }]);
  function parse(text: string): Parsed<string> {
    const edits = read(text);
    return edits.ok ? { ok: true, value: text } : { ok: false, error: edits.faults[0]?.error ?? '' };
  }
  async function commit(text: string): Promise<void> {
    const edits = read(text);
    if (edits.ok && edits.patches.length > 0) await shifts.shifts.edit(edits.patches);
  }
  const isDerived = followsCue && name !== 'gatherAt';
  const value = isDerived ? (name === 'start' ? from : to) : row[name];
  return (
    <Field label={columnTitle('shift', name)} layout="stacked">
      <TextField
        numeric
        disabled={isDerived}
        value={value === null ? '' : lineClock(value)}
        placeholder="00:00"
        parse={parse}
        onCommit={commit}
      />
    </Field>
  );
}

/** Who is on the shift: their part, how far it has come, what they need. */
function Entries({ shifts, shift }: { readonly shifts: Shifts; readonly shift: Timed }) {
  const { t } = useTranslation();
  const { entries, nameOf } = shifts;
  return (
    <section aria-label={t('shifts.panel.people')} className={styles.section}>
      <h3 className={styles.heading}>{t('shifts.panel.people')}</h3>
      {shift.entries.length === 0 ? <p className={styles.quiet}>{t('shifts.panel.none')}</p> : null}
      <ul className={styles.lines}>
        {shift.entries.map((entry) => {
          const name = nameOf(entry.personId);
          const edit = (patch: Partial<typeof entry>) => entries.edit([{ id: entry.id, patch }]);
          return (
            <li key={entry.id} className={styles.entry}>
              <div className={styles.entryHead}>
                <strong className={styles.words}>{name}</strong>
                <Select
                  label={t('shifts.panel.part', { name })}
                  value={entry.part}
                  options={choiceOptions('shiftEntry', 'part')}
                  onChange={(part) => void edit({ part: part as ShiftPart })}
                />
                <Select
                  label={t('shifts.panel.state', { name })}
                  value={entry.state}
                  options={choiceOptions('shiftEntry', 'state')}
                  onChange={(state) => void edit({ state: state as ShiftState })}
                />
                <IconButton
                  changes
                  icon={X}
                  size="small"
                  label={t('shifts.panel.remove', { name })}
                  onClick={() => void entries.remove([entry.id])}
                />
              </div>
              <details>
                <summary>{t('shifts.panel.kit', { name })}</summary>
                <div className={styles.kit}>
                  <Checkbox checked={entry.meal} onChange={(meal) => void edit({ meal })}>
                    {columnTitle('shiftEntry', 'meal')}
                  </Checkbox>
                  {(['vest', 'radio', 'note'] as const).map((field) => (
                    <Field key={field} label={columnTitle('shiftEntry', field)} layout="stacked">
                      <TextField value={entry[field]} onCommit={(text) => edit({ [field]: text })} />
                    </Field>
                  ))}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
