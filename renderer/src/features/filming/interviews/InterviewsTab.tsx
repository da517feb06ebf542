import { matchesSearch } from '@shared/domain/choseong.ts';
import { INTERVIEW_FORMS } from '@shared/domain/filming/codes.ts';
import type { InterviewForm } from '@shared/domain/filming/codes.ts';
import type { GridIssue } from '@ui/index.ts';
import { Mic } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import { interviewReader, newInterviewRow } from './interview-rows.ts';
import type { InterviewRow } from './interview-rows.ts';
import { InterviewPanel } from './InterviewPanel.tsx';
import { useInterviewColumns } from './useInterviewColumns.ts';

interface Filter {
  readonly search: string;
  readonly form: InterviewForm | null;
}

const ALL: Filter = { search: '', form: null };
const ANY = 'any';
const EXAMPLE = ['personId', 'start', 'minutes', 'place'] as const;
/** Under which cell of the table each is said. */
const CELL = {
  interviewPerson: 'portrait',
  interviewHours: 'when',
  interviewDuty: 'start',
} as const;

export interface InterviewsTabProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly openRow: OpenRow;
}

/** 인터뷰: who is asked what, in slots that are free of their other duties. */
export function InterviewsTab({ of, words, openRow: { id: openId, field, open } }: InterviewsTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(ALL);
  const { experimentId, interviews, peopleOptions, cueOptions } = of;
  const isWhole = filter.search === '' && filter.form === null;
  const all: readonly InterviewRow[] = interviews.rows.map((row) => ({
    ...row,
    time: of.timeOfInterview(row),
    who: of.nameOf(row.personId),
    portrait: words.portrait(of.personOf(row.personId)?.portrait ?? 'unasked'),
  }));
  const rows = all.filter(
    (row) =>
      (filter.form === null || row.form === filter.form) &&
      (filter.search === '' ||
        [row.who, row.place, row.questions, row.answers].some((text) => matchesSearch(text, filter.search))),
  );
  const references = useMemo(
    () => ({ personId: peopleOptions, askerId: peopleOptions, cueId: cueOptions }),
    [peopleOptions, cueOptions],
  );
  const columns = useInterviewColumns(references);
  const reader = interviewReader({ t, references, clashesOf: of.clashesOf, refusal: words.refusal });
  const table = useRecordTable({
    table: 'interview',
    experimentId,
    gestures: interviews,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    reader,
    defaults: useMemo(() => ({ questions: t('filming.interviews.presetText') }), [t]),
    view: newInterviewRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: InterviewRow, columnId: string): GridIssue | undefined {
    const found = of.issues.find(
      (issue) =>
        'id' in issue && issue.id === row.id && issue.kind in CELL && CELL[issue.kind as CellKind] === columnId,
    );
    if (found === undefined) return undefined;
    const { title, remedy } = words.issue(found);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('filming.interviews.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('interview', id), t(`filming.interviews.empty.${id}`)])}
        hint={t('filming.interviews.empty.hint')}
        icon={Mic}
        action={t('filming.interviews.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`filming.interviews.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.who,
              content: (
                <InterviewPanel
                  of={of}
                  words={words}
                  row={opened}
                  reader={reader}
                  focus={field}
                  onRemove={() => table.remove([opened.id])}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('filming.tab.interviews')}
        search={{
          label: t('filming.interviews.searchLabel'),
          placeholder: t('filming.interviews.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('interview', 'form'),
            value: filter.form ?? ANY,
            options: [
              { value: ANY, label: t('filming.interviews.anyForm'), hint: String(all.length) },
              ...choiceOptions('interview', 'form').map((option) => ({
                ...option,
                hint: String(all.filter(({ form }) => form === option.value).length),
              })),
            ],
            onChange: (next) => setFilter({ ...filter, form: INTERVIEW_FORMS.find((form) => form === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('filming.interviews.found', { count: rows.length })}
        onClear={() => setFilter(ALL)}
        addLabel={t('filming.interviews.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('filming.interviews.table')}
        addLabel={t('filming.interviews.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('filming.interviews.remove', { count })}
        empty={<NothingFound>{t('filming.interviews.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

type CellKind = keyof typeof CELL;
