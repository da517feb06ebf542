import { FLOOR_ITEM_TRAITS } from '@shared/domain/floor/kinds.ts';
import { pointsText } from '@shared/domain/floor/route-points.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { isStored, readerOf } from '@app/records/fields/reader.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import styles from './Floor.module.css';
import { routeReader, zoneReader } from './point-readers.ts';
import type { Floor, FloorPlanView } from './useFloor.ts';
import type { FloorWords } from './useFloorWords.ts';

type Item = Entity<'floorItem'>;

const asStored = (row: Item) => row;
const NO_ROWS: readonly Item[] = [];

export interface FloorRowsProps {
  readonly floor: Floor;
  readonly view: FloorPlanView;
  readonly words: FloorWords;
  readonly onOpen: (id: string) => void;
}

/** Everything on the plan as rows: the way of the keyboard and of screen readers, and for who measured a room with a tape. */
export function FloorRows({ floor, view, words, onOpen }: FloorRowsProps) {
  const { t } = useTranslation();
  const { plan, items } = view;
  const middle = { x: Math.round(plan.widthMm / 2), y: Math.round(plan.heightMm / 2) };
  const table = useRecordTable<'floorItem', Item>({
    table: 'floorItem',
    experimentId: floor.experimentId,
    gestures: floor.items,
    stored: items,
    rows: items,
    columns: useColumns(),
    reader: useMemo(
      () =>
        readerOf<'floorItem', Item>(
          'floorItem',
          { t },
          {
            // A new row is as large as its kind usually is.
            complete: (patch, row) => ({
              ok: true,
              patch: row !== null && isStored(row) ? patch : { ...usualOf(patch.kind), ...patch },
            }),
          },
        ),
      [t],
    ),
    defaults: { planId: plan.id, ...middle },
    start: () => ({ planId: plan.id, ...middle }),
    view: asStored,
  });
  const outside = new Map(
    view.issues.flatMap((issue) => ('id' in issue ? [[issue.id, words.issue(issue, view)] as const] : [])),
  );
  function issueOf(row: Item, columnId: string): GridIssue | undefined {
    const text = columnId === 'kind' ? outside.get(row.id) : undefined;
    return text === undefined ? undefined : { severity: 'warning', text };
  }
  return (
    <div className={styles.rows}>
      <RecordTable
        of={table}
        label={t('floor.items')}
        addLabel={t('floor.addRow')}
        frozen={1}
        issueOf={issueOf}
        onOpen={onOpen}
      />
      <div className={styles.parts}>
        <section aria-label={t('floor.zones')} className={styles.section}>
          <h2 className={styles.heading}>{t('floor.zones')}</h2>
          <PartTable
            table="floorZone"
            label={t('floor.zones')}
            rows={view.zones}
            gestures={floor.zones}
            fields={['kind', 'label', 'x', 'y', 'w', 'h', 'points']}
            start={{ planId: plan.id, ...middle }}
            addLabel={t('floor.addZone')}
            reader={zoneReader(t, plan)}
            textOf={(row, name) => (name === 'points' ? pointsText(row.points) : undefined)}
            issueOf={({ id }) => outside.get(id)}
          />
        </section>
        <section aria-label={t('floor.routes')} className={styles.section}>
          <h2 className={styles.heading}>{t('floor.routes')}</h2>
          <PartTable
            table="floorRoute"
            label={t('floor.routes')}
            rows={view.routes}
            gestures={floor.routes}
            fields={['kind', 'label', 'points']}
            start={{ planId: plan.id, points: [middle, { x: middle.x, y: plan.heightMm }] }}
            addLabel={t('floor.addRoute')}
            reader={routeReader(t)}
            textOf={(row, name) => (name === 'points' ? pointsText(row.points) : undefined)}
          />
        </section>
      </div>
    </div>
  );
}

function usualOf(kind: Item['kind'] = 'chair'): Partial<Blank<'floorItem'>> {
  const { w, h, seats } = FLOOR_ITEM_TRAITS[kind];
  return { w, h, seats };
}

function useColumns(): readonly GridColumn<Item>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'floorItem', Item>('floorItem', { t, locale, rows: NO_ROWS });
    return [
      column('kind', { width: 132, fixed: true, tone: () => 'strong' }),
      column('label', { width: 140 }),
      column('number', { width: 64 }),
      column('seats', { width: 64 }),
      ...(['x', 'y', 'w', 'h'] as const).map((name) => column(name, { width: 96 })),
      column('turn', { width: 84 }),
    ];
  }, [t, locale]);
}
