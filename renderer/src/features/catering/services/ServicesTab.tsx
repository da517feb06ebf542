import { itemsAmount } from '@shared/domain/catering/menu-items.ts';
import { formatWon } from '@shared/domain/money.ts';
import { Button, EmptyState, ExampleTable, Toolbar } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { Link2, Plus, SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { columnTitle } from '@app/i18n/field-words.ts';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { NothingFound } from '@app/records/ListTools.tsx';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useFollowedRow } from '@app/records/useFollowedRow.ts';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { CateringNotices } from '../CateringNotices.tsx';
import styles from '../Catering.module.css';
import { CountsLine } from '../CountsLine.tsx';
import type { Catering } from '../useCatering.ts';
import { useCateringWords } from '../useCateringWords.ts';
import { DayStrips } from './DayStrips.tsx';
import { itemReader } from './item-reader.ts';
import { RulesDialog } from './RulesDialog.tsx';
import { ServiceDialog } from './ServiceDialog.tsx';
import type { NewService } from './ServiceDialog.tsx';
import { ServicePanel } from './ServicePanel.tsx';
import { useItemColumns, useItemIssue } from './useItemColumns.ts';
import type { ItemRow } from './useItemColumns.ts';

export interface ServicesTabProps {
  readonly of: Catering;
  readonly openRow: OpenRow;
}

const ISSUES = ['houseBan', 'mealOverlap', 'staffMeal', 'dry', 'perHead', 'foodLine'] as const;

function asStored(row: ItemRow): ItemRow {
  return row;
}

/** 제공: what is served along the day, and the items of all of it with quantities that follow the head counts. */
export function ServicesTab({ of, openRow: { id: openId, field, open } }: ServicesTabProps) {
  const { t } = useTranslation();
  const words = useCateringWords(of);
  const [asked, ask] = useState<'service' | 'rules' | null>(null);
  const { experimentId, services, items, timed, caterers } = of;
  const turns = useMemo(() => new Map(timed.map(({ id }, turn) => [id, turn])), [timed]);
  const rows = useMemo(
    () => items.rows.toSorted((one, other) => (turns.get(one.serviceId) ?? 0) - (turns.get(other.serviceId) ?? 0)),
    [items.rows, turns],
  );
  const references = useMemo(
    () => ({
      serviceId: timed.map(({ id, service }) => ({ id, label: service.title, aliases: [] })),
      vendorId: caterers.map(({ id, title }) => ({ id, label: title, aliases: [] })),
    }),
    [timed, caterers],
  );
  const columns = useItemColumns(rows, references);
  const into = timed.find(({ id }) => id === openId) ?? timed[0];
  const [intoId, intoBasis] = [into?.id, into?.service.basis];
  const reader = useMemo(
    () => itemReader(t, references, intoId === undefined ? {} : { serviceId: intoId, basis: intoBasis }),
    [t, references, intoId, intoBasis],
  );
  const issueOf = useItemIssue(of);
  const table = useRecordTable({
    table: 'menuItem',
    experimentId,
    gestures: items,
    stored: items.rows,
    rows,
    order: 'sorted',
    columns,
    reader,
    view: asStored,
    start(above) {
      const chosen =
        timed.find(({ id }) => id === openId) ?? timed.find(({ id }) => id === above?.serviceId) ?? timed[0];
      if (chosen === undefined) return {};
      return { serviceId: chosen.id, basis: chosen.service.basis, vendorId: above?.vendorId ?? null };
    },
  });
  useFollowedRow({ experimentId, room: 'catering', rows: items.rows, onFollow: table.goToField });
  const opened = timed.find(({ id }) => id === openId);

  function groupOf(row: ItemRow) {
    const group = timed.find(({ id }) => id === row.serviceId);
    if (group === undefined) return undefined;
    const sum = itemsAmount(items.rows.filter(({ serviceId }) => serviceId === group.id));
    return {
      id: group.id,
      label: `${words.when(group)} ${group.service.title}`,
      aside: t('catering.won', { amount: formatWon(sum) }),
    };
  }
  function menuFor(ids: readonly string[]): readonly MenuItem[] {
    const typed = items.rows.filter(({ id, isQuantityTyped }) => isQuantityTyped && ids.includes(id));
    return [
      {
        kind: 'item',
        id: 'follow',
        changes: true,
        label: t('catering.item.follow'),
        icon: Link2,
        disabled: typed.length === 0,
        onSelect: () => void items.edit(typed.map(({ id }) => ({ id, patch: { isQuantityTyped: false } }))),
      },
    ];
  }
  function footer(columnId: string) {
    if (columnId === 'name') return t('catering.item.sum');
    return columnId === 'amount' ? formatWon(itemsAmount(items.rows)) : null;
  }
  async function add(service: NewService): Promise<void> {
    const id = newId();
    ask(null);
    await services.add([{ id, ...service }], null);
    open(id);
  }
  const dialogs = (
    <>
      {asked === 'service' ? (
        <ServiceDialog cues={of.cues} onAdd={(service) => void add(service)} onClose={() => ask(null)} />
      ) : null}
      {asked === 'rules' ? <RulesDialog of={of} onClose={() => ask(null)} /> : null}
    </>
  );

  if (services.rows.length === 0) {
    return (
      <>
        <div className={styles.above}>
          <CateringNotices of={of} kinds={ISSUES} />
        </div>
        <EmptyState
          sentence={t('catering.empty.sentence')}
          example={
            <ExampleTable
              columns={[
                [columnTitle('mealService', 'title'), t('catering.empty.service')],
                [columnTitle('mealService', 'cueId'), t('catering.empty.cue')],
                [columnTitle('menuItem', 'name'), t('catering.empty.item')],
                [columnTitle('menuItem', 'quantity'), t('catering.empty.quantity')],
              ]}
            />
          }
          action={
            <Button variant="primary" size="large" changes icon={Plus} onClick={() => ask('service')}>
              {t('catering.service.add')}
            </Button>
          }
        />
        {dialogs}
      </>
    );
  }
  return (
    <MasterDetail
      memory={`catering.services.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.service.title,
              content: (
                <ServicePanel
                  of={of}
                  timed={opened}
                  focus={field}
                  onRemove={() => {
                    open(null);
                    void services.remove([opened.id]);
                  }}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <Toolbar
        label={t('catering.tools')}
        className={styles.tools}
        end={
          <>
            <Button variant="quiet" icon={SlidersHorizontal} onClick={() => ask('rules')}>
              {t('catering.rule.title')}
            </Button>
            <ImportButton of={table} />
            <Button changes icon={Plus} onClick={() => ask('service')}>
              {t('catering.service.add')}
            </Button>
          </>
        }
      >
        <CountsLine of={of} />
      </Toolbar>
      <div className={styles.above}>
        <CateringNotices of={of} kinds={ISSUES} drift />
      </div>
      <DayStrips of={of} openId={openId} onOpen={open} />
      <RecordTable
        of={table}
        label={t('catering.item.table')}
        addLabel={t('catering.item.add')}
        frozen={1}
        groupOf={groupOf}
        issueOf={issueOf}
        menu={menuFor}
        footer={footer}
        empty={<NothingFound>{t('catering.item.none')}</NothingFound>}
      />
      {dialogs}
    </MasterDetail>
  );
}
