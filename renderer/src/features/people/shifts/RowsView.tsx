import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { numbered } from '@app/records/fields/labelled.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { shiftReader } from './shift-reader.ts';
import styles from './Shifts.module.css';
import type { Shifts } from './useShifts.ts';
import type { ShiftWords } from './useShiftWords.ts';

type Shift = Entity<'shift'>;

const asStored = (row: Shift) => row;

export interface RowsViewProps {
  readonly shifts: Shifts;
  readonly words: ShiftWords;
  readonly onOpen: (id: string) => void;
}

/** Shifts as rows, edited and pasted like a spreadsheet, and the posts that they are at. */
export function RowsView({ shifts, words, onOpen }: RowsViewProps) {
  const { t } = useTranslation();
  const posts = useMemo(() => labelled(shifts.posts.rows), [shifts.posts.rows]);
  const cues = useMemo(() => labelled(shifts.cues), [shifts.cues]);
  const columns = useColumns(shifts, words, { postId: posts, cueId: cues });
  const reader = useMemo(() => shiftReader(t, { postId: posts, cueId: cues }), [t, posts, cues]);
  const table = useRecordTable<'shift', Shift>({
    table: 'shift',
    experimentId: shifts.experimentId,
    gestures: shifts.shifts,
    stored: shifts.shifts.rows,
    rows: shifts.shifts.rows,
    columns,
    reader,
    start: (above) => ({ postId: above?.postId ?? shifts.posts.rows[0]?.id }),
    view: asStored,
  });
  function issueOf(row: Shift, columnId: string): GridIssue | undefined {
    const shift = columnId === 'people' ? shifts.shiftOf(row.id) : undefined;
    const found = shift === undefined ? [] : words.allOf(shift);
    return found.length === 0 ? undefined : { severity: 'warning', text: found.join(' ') };
  }
  return (
    <div className={styles.rows}>
      <RecordTable
        of={table}
        label={t('shifts.tab')}
        addLabel={t('shifts.rows.add')}
        draftNote={t('shifts.rows.note')}
        frozen={1}
        issueOf={issueOf}
        onOpen={onOpen}
      />
      <section aria-label={t('shifts.rows.posts')} className={styles.posts}>
        <h2 className={styles.heading}>{t('shifts.rows.posts')}</h2>
        <PartTable
          table="post"
          label={t('shifts.rows.posts')}
          rows={shifts.posts.rows}
          gestures={shifts.posts}
          fields={['title', 'kind', 'place', 'min']}
          start={{}}
          addLabel={t('shifts.rows.addPost')}
          begin="title"
        />
      </section>
    </div>
  );
}

function useColumns(
  { shifts, shiftOf }: Shifts,
  words: ShiftWords,
  references: { readonly postId: readonly Labelled[]; readonly cueId: readonly Labelled[] },
): readonly GridColumn<Shift>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const column = columnsOf<'shift', Shift>('shift', { t, locale, rows: shifts.rows, references });
  const time = (name: 'start' | 'end' | 'gatherAt') => column(name, { width: 84, text: (row) => timeText(row[name]) });
  return [
    column('postId', { width: 132, fixed: true, tone: () => 'strong' }),
    column('date'),
    time('start'),
    time('end'),
    {
      id: 'people',
      title: t('shifts.rows.people'),
      width: 220,
      kind: 'text',
      editable: () => false,
      text(row) {
        const shift = shiftOf(row.id);
        return shift === undefined ? '' : `${shift.filledBy.length}/${shift.need} ${words.peopleOf(shift)}`.trim();
      },
    },
    time('gatherAt'),
    column('changeover', { width: 96 }),
    column('min', { width: 76 }),
    column('max', { width: 76 }),
    column('cueId', { width: 140 }),
    column('note', { width: 180 }),
  ];
}

/** A row that is being made has no time yet. */
function timeText(minute: number | null | undefined): string {
  return typeof minute === 'number' ? lineClock(minute) : '';
}

/** Those who share a name are told apart by a number. */
function labelled(things: readonly { readonly id: string; readonly title: string }[]): readonly Labelled[] {
  const label = numbered();
  return things.map(({ id, title }) => ({ id, label: label(title), aliases: [] }));
}
