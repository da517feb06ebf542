import { Lightbulb } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { Topic } from '../useTopic.ts';
import {
  allTags,
  findProposals,
  isWhole,
  newProposalRow,
  proposalRows,
  readKeptFilter,
  tagsOf,
} from './find-proposals.ts';
import type { KeptFilter, ProposalFilter, ProposalRow } from './find-proposals.ts';
import { ProposalPanel } from './ProposalPanel.tsx';
import { proposalIssue, useProposalColumns } from './useProposalColumns.ts';

const ALL: KeptFilter = { state: null, source: null, tag: null };
const ANY = 'any';
/** A tag may be any word, that for all of them too. */
const tagValue = (tag: string) => `#${tag}`;
/** Of them the counts can be pasted too, which stand in a table of their own: not here. */
const PASTED = ['background', 'effect', 'issues', 'alternatives', 'sourceNote', 'reason', 'publicAnswer'] as const;
const EXAMPLE = ['title', 'problem', 'idea', 'source'] as const;

export interface ProposalsTabProps {
  readonly experimentId: string;
  readonly topic: Topic;
  readonly openRow: OpenRow;
}

/** 제안: all of them in one table, with one proposal beside it. */
export function ProposalsTab({ experimentId, topic, openRow: { id: openId, field, open } }: ProposalsTabProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [kept, setKept] = usePreference(`topic.filter.${experimentId}`, readKeptFilter);
  const filter: ProposalFilter = { ...kept, search };
  function showAll(): void {
    setSearch('');
    setKept(ALL);
  }
  const { proposals, counts, people } = topic;
  const all = useMemo(() => proposalRows(proposals.rows, counts.rows), [proposals.rows, counts.rows]);
  const rows = findProposals(all, filter);
  // One that no proposal has any more can still be taken back.
  const tags = [...new Set([...allTags(all), ...(kept.tag === null ? [] : [kept.tag])])];
  const references = useMemo(() => ({ proposerId: people }), [people]);
  const columns = useProposalColumns(references);
  const reader = useMemo(() => readerOf<'proposal', ProposalRow>('proposal', { t, references }), [t, references]);
  const table = useRecordTable({
    table: 'proposal',
    experimentId,
    gestures: proposals,
    stored: all,
    rows,
    order: isWhole(filter) ? 'own' : 'part',
    columns,
    pastedToo: PASTED,
    reader,
    view: newProposalRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: showAll,
  });
  const opened = all.find(({ id }) => id === openId);

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('topic.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('proposal', id), t(`topic.empty.${id}`)])}
        hint={t('topic.empty.hint')}
        icon={Lightbulb}
        action={t('topic.addProposal')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`topic.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <ProposalPanel
                  experimentId={experimentId}
                  topic={topic}
                  row={opened}
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
        label={t('topic.proposals')}
        search={{
          label: t('topic.searchLabel'),
          placeholder: t('topic.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[
          ...(['state', 'source'] as const).map((name) =>
            listChoice<string>({
              label: columnTitle('proposal', name),
              value: kept[name] ?? ANY,
              options: [
                { value: ANY, label: t(`topic.any.${name}`), hint: String(all.length) },
                ...choiceOptions('proposal', name).map((option) => ({
                  ...option,
                  hint: String(all.filter((row) => row[name] === option.value).length),
                })),
              ],
              onChange: (value) => setKept(readKeptFilter({ ...kept, [name]: value })),
            }),
          ),
          ...(tags.length === 0 && kept.tag === null
            ? []
            : [
                listChoice<string>({
                  label: columnTitle('proposal', 'tags'),
                  value: kept.tag === null ? ANY : tagValue(kept.tag),
                  options: [
                    { value: ANY, label: t('topic.any.tags'), hint: String(all.length) },
                    ...tags.map((tag) => ({
                      value: tagValue(tag),
                      label: tag,
                      hint: String(all.filter((row) => tagsOf(row).includes(tag)).length),
                    })),
                  ],
                  onChange: (value) => setKept({ ...kept, tag: value === ANY ? null : value.slice(1) }),
                }),
              ]),
        ]}
        found={isWhole(filter) ? undefined : t('topic.found', { count: rows.length })}
        onClear={showAll}
        addLabel={t('topic.addProposal')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('topic.proposalTable')}
        addLabel={t('topic.addProposal')}
        frozen={1}
        issueOf={(row, columnId) => proposalIssue(t, row, columnId)}
        onOpen={open}
        removeLabel={(count) => t('topic.removeProposals', { count })}
        empty={<NothingFound>{t('topic.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}
