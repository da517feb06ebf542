import { matchesSearch } from '@shared/domain/choseong.ts';
import { CORE_QUESTIONS, MOST_OPTIONS, optionsOf } from '@shared/domain/survey/codes.ts';
import { talliedOf } from '@shared/domain/survey/tally.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { ListChecks, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';

type Question = Entity<'surveyQuestion'>;

const EXAMPLE = ['text', 'kind'] as const;
const NO_ROWS: readonly Question[] = [];
const same = (row: Question) => row;

export interface QuestionsViewProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
  readonly onAddCore: () => void;
}

/** 문항: what the sheet asks, in the order in which it asks. */
export function QuestionsView({ of, openRow: { id: openId, field, open }, onAddCore }: QuestionsViewProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { experimentId, questions } = of;
  const all = questions.rows;
  const rows = search === '' ? all : all.filter(({ text }) => matchesSearch(text, search));
  const columns = useQuestionColumns();
  const reader = useMemo(() => readerOf('surveyQuestion', { t }), [t]);
  const table = useRecordTable<'surveyQuestion', Question>({
    table: 'surveyQuestion',
    experimentId,
    gestures: questions,
    stored: all,
    rows,
    order: search === '' ? 'own' : 'part',
    columns,
    reader,
    view: same,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setSearch(''),
  });
  const opened = all.find(({ id }) => id === openId);
  const known = new Set(all.map(({ core }) => core));

  function issueOf({ kind, options }: Question, columnId: string): GridIssue | undefined {
    if (columnId !== 'options' || (kind !== 'choice' && kind !== 'multi')) return undefined;
    if (optionsOf(options).length === 0) return { severity: 'warning', text: t('followup.survey.questions.noOptions') };
    const lines = options.split('\n').filter((line) => line.trim() !== '').length;
    return lines > MOST_OPTIONS ? { severity: 'warning', text: t('followup.survey.questions.tooMany') } : undefined;
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('followup.survey.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('surveyQuestion', id), t(`followup.survey.empty.${id}`)])}
        hint={t('followup.survey.empty.hint')}
        icon={ListChecks}
        action={t('followup.survey.empty.begin')}
        onAct={onAddCore}
      />
    );
  }
  return (
    <MasterDetail
      memory={`followup.questions.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.text,
              content: <QuestionPanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('followup.survey.questions.tools')}
        search={{
          label: t('followup.survey.questions.search'),
          placeholder: t('followup.survey.questions.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[]}
        found={search === '' ? undefined : t('followup.survey.questions.found', { count: rows.length })}
        onClear={() => setSearch('')}
        end={
          CORE_QUESTIONS.every((core) => known.has(core)) ? undefined : (
            <Button changes variant="quiet" onClick={onAddCore}>
              {t('followup.survey.questions.missing')}
            </Button>
          )
        }
        addLabel={t('followup.survey.questions.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('followup.survey.questions.table')}
        addLabel={t('followup.survey.questions.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('followup.survey.questions.remove', { count })}
        empty={<NothingFound>{t('followup.survey.questions.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

interface QuestionPanelProps {
  readonly of: Followup;
  readonly row: Question;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One question; what is answered already changes its meaning with the order of the options. */
function QuestionPanel({ of, row, focus, onRemove }: QuestionPanelProps) {
  const { t } = useTranslation();
  const answered =
    of.answers.rows.filter(({ questionId }) => questionId === row.id).length + talliedOf(row, of.collected).n;
  const isChosen = row.kind === 'choice' || row.kind === 'multi';
  return (
    <div className={styles.panel}>
      <RecordForm
        table="surveyQuestion"
        row={row}
        focus={focus}
        onEdit={(patch) => of.questions.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'text' },
              { name: 'kind' },
              ...(isChosen
                ? [
                    {
                      name: 'options' as const,
                      rows: 5,
                      hint: t(
                        answered > 0
                          ? 'followup.survey.questions.numbersKept'
                          : 'followup.survey.questions.optionsHelp',
                      ),
                    },
                  ]
                : []),
              { name: 'core' },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('followup.survey.questions.remove', { count: 1 })}
        </Button>
        {answered > 0 ? (
          <span className={styles.quiet}>{t('followup.survey.questions.answered', { count: answered })}</span>
        ) : null}
      </div>
    </div>
  );
}

function useQuestionColumns(): readonly GridColumn<Question>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'surveyQuestion', Question>('surveyQuestion', { t, locale, rows: NO_ROWS });
    return [
      column('text', { width: 420, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 120 }),
      column('options', { width: 240 }),
      column('core', { width: 140 }),
    ];
  }, [t, locale]);
}
