import { matchesSearch } from '@shared/domain/choseong.ts';
import { FEEDBACK_SOURCES } from '@shared/domain/followup/codes.ts';
import type { FeedbackFrom } from '@shared/domain/followup/codes.ts';
import { ASKED_SOURCES, isSaid } from '@shared/domain/followup/feedback.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { History, MessageSquarePlus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { choiceOptions, choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import styles from '../Followup.module.css';
import { IssueList } from '../IssueList.tsx';
import type { Followup } from '../useFollowup.ts';

type Feedback = Entity<'feedback'>;

interface Filter {
  readonly search: string;
  readonly source: FeedbackFrom | null;
}

const WHOLE: Filter = { search: '', source: null };
const ANY = 'any';
const EXAMPLE = ['source', 'liked', 'regretted', 'improve'] as const;
const NO_ROWS: readonly Feedback[] = [];
const same = (row: Feedback) => row;

export interface FeedbackTabProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
}

/** 피드백: what each source liked, regretted and would improve, and what is done about it (requirements F01–F08). */
export function FeedbackTab({ of, openRow: { id: openId, field, open } }: FeedbackTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(WHOLE);
  const { experimentId, feedback, people } = of;
  const all = feedback.rows;
  const isWhole = filter.search === '' && filter.source === null;
  const rows = all.filter(
    ({ source, liked, regretted, improve, theme, action }) =>
      (filter.source === null || source === filter.source) &&
      (filter.search === '' ||
        [liked, regretted, improve, theme, action].some((text) => matchesSearch(text, filter.search))),
  );
  const references = useMemo(() => ({ personId: people, ownerId: people }), [people]);
  const columns = useFeedbackColumns(references);
  const reader = useMemo(() => readerOf('feedback', { t, references }), [t, references]);
  const table = useRecordTable<'feedback', Feedback>({
    table: 'feedback',
    experimentId,
    gestures: feedback,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    pastedToo: ['action', 'ownerId', 'carryOver'],
    reader,
    // What is heard comes in one source after another.
    start: (above) => (above === undefined ? {} : { source: above.source }),
    view: same,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(WHOLE),
  });
  const opened = all.find(({ id }) => id === openId);
  const silent = <IssueList issues={of.issues.filter(({ kind }) => kind === 'silent')} />;

  if (table.isEmpty) {
    return (
      <>
        <div className={styles.above}>{silent}</div>
        <EmptyRoom
          of={table}
          sentence={t('followup.feedback.empty.sentence')}
          example={EXAMPLE.map((id) => [columnTitle('feedback', id), t(`followup.feedback.empty.${id}`)])}
          hint={t('followup.feedback.empty.hint')}
          icon={MessageSquarePlus}
          action={t('followup.feedback.add')}
          onAct={table.add}
        />
      </>
    );
  }
  return (
    <MasterDetail
      memory={`followup.feedback.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: sourceWord(opened.source),
              content: (
                <FeedbackPanel
                  of={of}
                  row={opened}
                  references={references}
                  focus={field}
                  onRemove={() => table.remove([opened.id])}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.above}>
        {silent}
        <Sources of={of} />
        <p className={styles.quiet}>{t('followup.feedback.surveyHint')}</p>
      </div>
      <ListTools
        of={table}
        label={t('followup.tab.feedback')}
        search={{
          label: t('followup.feedback.searchLabel'),
          placeholder: t('followup.feedback.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('feedback', 'source'),
            value: filter.source ?? ANY,
            options: [
              { value: ANY, label: t('followup.feedback.anySource'), hint: String(all.length) },
              ...choiceOptions('feedback', 'source').map((option) => ({
                ...option,
                hint: String(all.filter(({ source }) => source === option.value).length),
              })),
            ],
            onChange: (next) =>
              setFilter({ ...filter, source: FEEDBACK_SOURCES.find((source) => source === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('followup.feedback.found', { count: rows.length })}
        onClear={() => setFilter(WHOLE)}
        addLabel={t('followup.feedback.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('followup.feedback.table')}
        addLabel={t('followup.feedback.add')}
        frozen={1}
        onOpen={open}
        removeLabel={(count) => t('followup.feedback.remove', { count })}
        empty={<NothingFound>{t('followup.feedback.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function sourceWord(source: FeedbackFrom): string {
  return choiceWord(PRODUCT.fieldOf('feedback', 'source'), source) ?? source;
}

/** How much each source said; of those that the gate asks for, whether anything is missing. */
function Sources({ of }: { readonly of: Followup }) {
  const { t } = useTranslation();
  const said = of.feedback.rows.filter(isSaid);
  const asked = new Set<FeedbackFrom>(ASKED_SOURCES);
  const unheard = new Set<FeedbackFrom>(of.unheard);
  const carried = of.feedback.rows.filter(({ carryOver }) => carryOver).length;
  return (
    <ul className={styles.sources} aria-label={t('followup.feedback.sources')}>
      {FEEDBACK_SOURCES.map((source) => {
        const count = said.filter((row) => row.source === source).length;
        if (count === 0 && !asked.has(source)) return null;
        const state = count > 0 ? t('followup.feedback.heard', { count }) : null;
        const none = t(unheard.has(source) ? 'followup.feedback.silent' : 'followup.feedback.onBoard');
        return (
          <li key={source} className={styles.source} data-silent={unheard.has(source) || undefined}>
            <strong>{sourceWord(source)}</strong> {state ?? none}
          </li>
        );
      })}
      {carried === 0 ? null : <li>{t('followup.feedback.carried', { count: carried })}</li>}
    </ul>
  );
}

interface FeedbackPanelProps {
  readonly of: Followup;
  readonly row: Feedback;
  readonly references: References;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One entry of feedback, and what is done about it. */
function FeedbackPanel({ of, row, references, focus, onRemove }: FeedbackPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <div className={styles.panel}>
      <RecordForm
        table="feedback"
        row={row}
        focus={focus}
        onEdit={(patch) => of.feedback.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'source' },
              { name: 'personId', references: references['personId'] },
              { name: 'liked', rows: 2 },
              { name: 'regretted', rows: 2 },
              { name: 'improve', rows: 2 },
              { name: 'theme' },
              { name: 'action', rows: 2 },
              { name: 'ownerId', references: references['ownerId'] },
              { name: 'carryOver' },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'feedback', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('followup.feedback.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

function useFeedbackColumns(references: References): readonly GridColumn<Feedback>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'feedback', Feedback>('feedback', { t, locale, rows: NO_ROWS, references });
    return [
      column('source', { width: 104, fixed: true, tone: () => 'strong' }),
      column('liked', { width: 220 }),
      column('regretted', { width: 220 }),
      column('improve', { width: 220 }),
      column('theme', { width: 104 }),
      column('action', { width: 180 }),
      column('ownerId', { width: 104 }),
      column('carryOver', { width: 112 }),
      column('personId', { width: 112 }),
    ];
  }, [t, locale, references]);
}
