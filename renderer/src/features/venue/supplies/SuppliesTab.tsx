import { goesBack, SUPPLY_KINDS, SUPPLY_STATES, supplyFinding } from '@shared/domain/supplies.ts';
import type { SupplyFinding } from '@shared/domain/supplies.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Banner, Button } from '@ui/index.ts';
import { Package, Signpost } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { Venue } from '../useVenue.ts';
import styles from '../Venue.module.css';
import { ALL_SUPPLIES, findSupplies, isWhole } from './find-supplies.ts';
import { drifted } from './supply-quantity.ts';
import { SupplyPanel } from './SupplyPanel.tsx';
import { useSupplyColumns } from './useSupplyColumns.ts';
import type { SupplyView } from './useSupplyColumns.ts';

const sameRow = (row: Entity<'supply'>) => row;

const EXAMPLE = {
  supplies: ['title', 'kind', 'quantity', 'source'],
  signs: ['title', 'place', 'quantity'],
} as const;

/** Where a finding is said. */
const FINDING_COLUMN: Readonly<Record<SupplyFinding, string>> = {
  late: 'dueOn',
  untested: 'isTested',
  noReturnDay: 'returnOn',
  returnLate: 'returnedOn',
};

export interface SuppliesTabProps {
  readonly of: Venue;
  readonly openRow: OpenRow;
  readonly which: SupplyView;
}

/** 준비물, or 안내 표지: what must be there, how many, from where, and back; quantities may follow a head count. */
export function SuppliesTab({ of, openRow: { id: openId, field, open }, which }: SuppliesTabProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [filter, setFilter] = useState(ALL_SUPPLIES);
  const { supplies, people, experimentId, counts } = of;
  const isSigns = which === 'signs';
  const all = useMemo(
    () => supplies.rows.filter(({ kind }) => (kind === 'sign') === isSigns),
    [supplies.rows, isSigns],
  );
  const rows = findSupplies(all, filter);
  const references = useMemo(() => ({ personId: people }), [people]);
  const columns = useSupplyColumns(which, references);
  const reader = useMemo(() => readerOf('supply', { t, references }), [t, references]);
  const defaults = useMemo(() => (isSigns ? { kind: 'sign' as const } : {}), [isSigns]);
  const table = useRecordTable({
    table: 'supply',
    experimentId,
    gestures: supplies,
    stored: all,
    rows,
    order: isWhole(filter) ? 'own' : 'part',
    columns,
    reader,
    defaults,
    view: sameRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL_SUPPLIES),
  });
  const opened = all.find(({ id }) => id === openId);
  const addLabel = t(isSigns ? 'venue.supply.addSign' : 'venue.supply.add');

  if (table.isEmpty) {
    const empty = isSigns ? 'venue.supply.emptySign' : 'venue.supply.empty';
    return (
      <EmptyRoom
        of={table}
        sentence={t(`${empty}.sentence`)}
        example={EXAMPLE[which].map((name) => [columnTitle('supply', name), words(`${empty}.${name}`, {})])}
        hint={t(`${empty}.hint`)}
        icon={isSigns ? Signpost : Package}
        action={addLabel}
        onAct={table.add}
      />
    );
  }
  const drifts = drifted(all, counts);
  const wanted = all.filter(({ state }) => state !== 'notNeeded');
  const ready = wanted.filter(({ state }) => state === 'ready').length;
  const toReturn = wanted.filter((supply) => goesBack(supply) && supply.returnedOn === null).length;
  return (
    <MasterDetail
      memory={`venue.${which}.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: <SupplyPanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t(isSigns ? 'venue.signs' : 'venue.supplies')}
        search={{
          label: t(isSigns ? 'venue.supply.searchSignLabel' : 'venue.supply.searchLabel'),
          placeholder: t(isSigns ? 'venue.supply.searchSign' : 'venue.supply.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          ...(isSigns
            ? []
            : [
                listChoice<string>({
                  label: columnTitle('supply', 'kind'),
                  value: filter.kind ?? 'any',
                  options: [
                    { value: 'any', label: t('venue.supply.any.kind'), hint: String(all.length) },
                    ...choiceOptions('supply', 'kind')
                      .filter(({ value }) => value !== 'sign')
                      .map((option) => ({
                        ...option,
                        hint: String(all.filter(({ kind }) => kind === option.value).length),
                      })),
                  ],
                  onChange: (value) =>
                    setFilter({ ...filter, kind: SUPPLY_KINDS.find((kind) => kind === value) ?? null }),
                }),
              ]),
          listChoice<string>({
            label: columnTitle('supply', 'state'),
            value: filter.state ?? 'any',
            options: [
              { value: 'any', label: t('venue.supply.any.state'), hint: String(all.length) },
              ...choiceOptions('supply', 'state').map((option) => ({
                ...option,
                hint: String(all.filter(({ state }) => state === option.value).length),
              })),
            ],
            onChange: (value) =>
              setFilter({ ...filter, state: SUPPLY_STATES.find((state) => state === value) ?? null }),
          }),
        ]}
        found={isWhole(filter) ? undefined : t('venue.supply.found', { count: rows.length })}
        onClear={() => setFilter(ALL_SUPPLIES)}
        addLabel={addLabel}
        onAdd={table.add}
        end={
          <span className={styles.quiet}>
            {t('venue.supply.ready', { ready, count: wanted.length })}
            {toReturn === 0 ? '' : ` · ${t('venue.supply.toReturn', { count: toReturn })}`}
          </span>
        }
      />
      {drifts.length === 0 ? null : (
        <div className={styles.notices}>
          <Banner
            title={t('venue.supply.drifted', { count: drifts.length })}
            remedy={drifts
              .map(({ supply, to }) => t('venue.supply.step', { title: supply.title, from: supply.quantity, to }))
              .join(', ')}
            action={
              <Button
                size="small"
                changes
                onClick={() =>
                  void supplies.edit(drifts.map(({ supply, to }) => ({ id: supply.id, patch: { quantity: to } })))
                }
              >
                {t('venue.supply.follow')}
              </Button>
            }
          />
        </div>
      )}
      <RecordTable
        of={table}
        label={t(isSigns ? 'venue.supply.signTable' : 'venue.supply.table')}
        addLabel={addLabel}
        frozen={1}
        issueOf={(row, columnId) => {
          const finding = supplyFinding(row, today);
          return finding === null || FINDING_COLUMN[finding] !== columnId
            ? undefined
            : { severity: 'warning', text: t(`venue.supply.finding.${finding}`) };
        }}
        onOpen={open}
        removeLabel={(count) => t('venue.supply.remove', { count })}
        empty={<NothingFound>{t('venue.supply.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}
