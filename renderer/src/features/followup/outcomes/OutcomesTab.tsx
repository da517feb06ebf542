import { matchesSearch } from '@shared/domain/choseong.ts';
import { VERDICTS } from '@shared/domain/followup/codes.ts';
import type { Verdict } from '@shared/domain/followup/codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { History, Landmark, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
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
import { OpenPromises } from './OpenPromises.tsx';

type Outcome = Entity<'outcome'>;

interface Filter {
  readonly search: string;
  readonly verdict: Verdict | null;
}

const WHOLE: Filter = { search: '', verdict: null };
const ANY = 'any';
const EXAMPLE = ['about', 'institution', 'verdict', 'reason'] as const;
const NO_ROWS: readonly Outcome[] = [];
const same = (row: Outcome) => row;

export interface OutcomesTabProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
}

/** 바뀐 점: what institutions did with the results and why, and what the proposer was promised (requirement T02). */
export function OutcomesTab({ of, openRow: { id: openId, field, open } }: OutcomesTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(WHOLE);
  const { experimentId, outcomes, promises, proposals } = of;
  const all = outcomes.rows;
  const isWhole = filter.search === '' && filter.verdict === null;
  const rows = all.filter(
    ({ verdict, about, institution, reason }) =>
      (filter.verdict === null || verdict === filter.verdict) &&
      (filter.search === '' || [about, institution, reason].some((text) => matchesSearch(text, filter.search))),
  );
  const references = useMemo(
    () => ({
      proposalId: proposals.map(({ id, title }) => ({ id, label: title, aliases: [] })),
      promiseId: promises.rows.map(({ id, text }) => ({ id, label: text, aliases: [] })),
    }),
    [proposals, promises.rows],
  );
  const columns = useOutcomeColumns(references);
  const reader = useMemo(() => readerOf('outcome', { t, references }), [t, references]);
  const table = useRecordTable<'outcome', Outcome>({
    table: 'outcome',
    experimentId,
    gestures: outcomes,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    reader,
    view: same,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(WHOLE),
  });
  const opened = all.find(({ id }) => id === openId);
  const above = (
    <div className={styles.above}>
      <IssueList issues={of.issues.filter(({ kind }) => kind === 'unexplained' || kind === 'promise')} />
      <OpenPromises of={of} />
    </div>
  );

  function issueOf({ verdict, reason }: Outcome, columnId: string): GridIssue | undefined {
    return columnId === 'reason' && verdict !== 'undecided' && reason.trim() === ''
      ? { severity: 'warning', text: t('followup.outcomes.noReason') }
      : undefined;
  }

  if (table.isEmpty) {
    return (
      <>
        {above}
        <EmptyRoom
          of={table}
          sentence={t('followup.outcomes.empty.sentence')}
          example={EXAMPLE.map((id) => [columnTitle('outcome', id), t(`followup.outcomes.empty.${id}`)])}
          hint={t('followup.outcomes.empty.hint')}
          icon={Landmark}
          action={t('followup.outcomes.add')}
          onAct={table.add}
        />
      </>
    );
  }
  return (
    <MasterDetail
      memory={`followup.outcomes.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.about,
              content: (
                <OutcomePanel
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
      {above}
      <ListTools
        of={table}
        label={t('followup.outcomes.tools')}
        search={{
          label: t('followup.outcomes.searchLabel'),
          placeholder: t('followup.outcomes.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('outcome', 'verdict'),
            value: filter.verdict ?? ANY,
            options: [
              { value: ANY, label: t('followup.outcomes.anyVerdict'), hint: String(all.length) },
              ...choiceOptions('outcome', 'verdict').map((option) => ({
                ...option,
                hint: String(all.filter(({ verdict }) => verdict === option.value).length),
              })),
            ],
            onChange: (next) => setFilter({ ...filter, verdict: VERDICTS.find((verdict) => verdict === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('followup.outcomes.found', { count: rows.length })}
        onClear={() => setFilter(WHOLE)}
        addLabel={t('followup.outcomes.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('followup.outcomes.table')}
        addLabel={t('followup.outcomes.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('followup.outcomes.remove', { count })}
        empty={<NothingFound>{t('followup.outcomes.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

interface OutcomePanelProps {
  readonly of: Followup;
  readonly row: Outcome;
  readonly references: References;
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

function OutcomePanel({ of, row, references, focus, onRemove }: OutcomePanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <div className={styles.panel}>
      <RecordForm
        table="outcome"
        row={row}
        focus={focus}
        onEdit={(patch) => of.outcomes.edit([{ id: row.id, patch }])}
        groups={[
          {
            fields: [
              { name: 'about' },
              { name: 'institution' },
              { name: 'verdict' },
              { name: 'reason', rows: 3 },
              { name: 'on' },
              { name: 'url' },
              { name: 'proposalId', references: references['proposalId'] },
              { name: 'promiseId', references: references['promiseId'] },
            ],
          },
        ]}
      />
      <div className={styles.foot}>
        <Button
          variant="quiet"
          icon={History}
          onClick={() => go(historyAddress(of.experimentId, { table: 'outcome', id: row.id }))}
        >
          {t('history.ofThis')}
        </Button>
        <Button variant="quiet" changes icon={Trash2} onClick={onRemove}>
          {t('followup.outcomes.remove', { count: 1 })}
        </Button>
      </div>
    </div>
  );
}

function useOutcomeColumns(references: References): readonly GridColumn<Outcome>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'outcome', Outcome>('outcome', { t, locale, rows: NO_ROWS, references });
    return [
      column('about', { width: 260, fixed: true, tone: () => 'strong' }),
      column('institution', { width: 140 }),
      column('verdict', { width: 112 }),
      column('reason', { width: 280 }),
      column('on', { width: 104 }),
      column('url', { width: 160 }),
      column('proposalId', { width: 160 }),
      column('promiseId', { width: 160 }),
    ];
  }, [t, locale, references]);
}
