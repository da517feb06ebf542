import { FLOOR_ITEM_KINDS, FLOOR_ROUTE_KINDS, FLOOR_ZONE_KINDS, partOf } from '@shared/domain/floor/kinds.ts';
import type { FloorItemPart } from '@shared/domain/floor/kinds.ts';
import {
  Button,
  EmptyState,
  ExampleTable,
  IconButton,
  Menu,
  NotStored,
  SegmentedControl,
  Select,
  Split,
  Toolbar,
  VisuallyHidden,
} from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { Armchair, Plus, Route, SquareDashed, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import styles from './Floor.module.css';
import { FloorDrawing } from './FloorDrawing.tsx';
import { PlanPanel, ThingPanel } from './FloorPanel.tsx';
import { FloorRows } from './FloorRows.tsx';
import { SeatDialog } from './SeatDialog.tsx';
import { SketchBar } from './SketchBar.tsx';
import { thingsOf } from './useFloor.ts';
import type { Floor } from './useFloor.ts';
import { useFloorActions } from './useFloorActions.ts';
import { useFloorWords } from './useFloorWords.ts';
import { usePlanPicture } from './usePlanPicture.ts';
import { useZoneSketch } from './useZoneSketch.ts';

const viewOf = oneOf(['drawing', 'rows'], 'drawing');
const planOf = (stored: unknown) => (typeof stored === 'string' ? stored : null);
const PARTS: readonly FloorItemPart[] = ['seating', 'equipment', 'building', 'sign'];

/** 배치도: a floor drawn to scale, edited by mouse, by keyboard or as rows (rooms 장소). */
export function FloorTab({ floor }: { readonly floor: Floor }) {
  const { t } = useTranslation();
  const { experimentId } = floor;
  const words = useFloorWords();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const { id: openId, open } = useOpenRow(experimentId, 'venue');
  const [mode, setMode] = usePreference(`venue.floor.view.${experimentId}`, viewOf);
  const [kept, keep] = usePreference(`venue.floor.plan.${experimentId}`, planOf);
  const [isSeating, setSeating] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const view = floor.viewOf(floor.planOf(openId) ?? kept);
  const actions = useFloorActions(floor, view, words);
  const picture = usePlanPicture(experimentId, view?.plan.id);
  const { sketch, start } = useZoneSketch(view?.plan, (kind, points) => made(actions.addZone(kind, points)));
  /** The address stays with the floor plan. */
  const show = (id: string | null) => open(id ?? 'floor');

  function made(id: string): void {
    setMode('drawing');
    open(id);
    setFresh(id);
  }
  function addPlan(): void {
    const id = newId();
    const title = experiment.venue === '' ? t('floor.newPlan') : experiment.venue;
    void floor.plans.add([{ id, title: title.slice(0, 300) }], null);
    keep(id);
    open(id);
  }
  if (view === undefined) {
    return (
      <div className={styles.empty}>
        <EmptyState
          sentence={t('floor.empty.sentence')}
          example={
            <>
              <ExampleTable
                columns={[
                  [columnTitle('floorPlan', 'title'), t('floor.empty.title')],
                  [columnTitle('floorPlan', 'widthMm'), '12,000'],
                  [columnTitle('floorPlan', 'heightMm'), '8,000'],
                  [columnTitle('floorItem', 'seats'), '60'],
                ]}
              />
              <p>{t('floor.empty.hint')}</p>
            </>
          }
          action={
            <Button variant="primary" size="large" changes icon={Plus} onClick={addPlan}>
              {t('floor.empty.action')}
            </Button>
          }
        />
      </div>
    );
  }
  const thing = thingsOf(view).find(({ row }) => row.id === openId);
  const common = { floor, view, actions, words, onOpen: show };
  function adding(table: 'floorItem' | 'floorZone' | 'floorRoute', kind: string, add: () => string): MenuItem {
    return {
      kind: 'item',
      id: kind,
      label: words.kind(table, kind),
      changes: true,
      takesFocus: true,
      onSelect: () => made(add()),
    };
  }
  const itemMenu = PARTS.flatMap((part): MenuItem[] => [
    { kind: 'heading', id: part, label: t(`floor.part.${part}`) },
    ...FLOOR_ITEM_KINDS.filter((kind) => partOf(kind) === part).map((kind) =>
      adding('floorItem', kind, () => actions.addItem(kind)),
    ),
  ]);
  const zoneMenu: readonly MenuItem[] = [
    { kind: 'heading', id: 'rectangle', label: t('floor.asRectangle') },
    ...FLOOR_ZONE_KINDS.map((kind) => adding('floorZone', kind, () => actions.addZone(kind))),
    { kind: 'heading', id: 'corners', label: t('floor.byCorners') },
    ...FLOOR_ZONE_KINDS.map((kind): MenuItem => ({
      kind: 'item',
      id: `corners ${kind}`,
      label: words.kind('floorZone', kind),
      changes: true,
      takesFocus: true,
      onSelect() {
        setMode('drawing');
        show(null);
        start(kind);
      },
    })),
  ];
  const issues = view.issues.length;
  return (
    <div className={styles.tab}>
      <Toolbar
        label={t('floor.tab')}
        className={styles.tools}
        end={
          <>
            <span className={styles.quiet}>{words.seats(view.seats, floor.expected)}</span>
            {issues === 0 ? null : (
              <Button variant="quiet" onClick={() => show(null)}>
                {t('floor.issueCount', { count: issues })}
              </Button>
            )}
          </>
        }
      >
        <NotStored>
          <SegmentedControl
            label={t('floor.views')}
            value={mode}
            segments={(['drawing', 'rows'] as const).map((value) => ({ value, label: t(`floor.view.${value}`) }))}
            onChange={setMode}
          />
          {floor.plans.rows.length < 2 ? null : (
            <Select
              label={t('floor.plan')}
              value={view.plan.id}
              options={floor.plans.rows.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(id) => {
                keep(id);
                show(null);
              }}
            />
          )}
        </NotStored>
        <Button changes icon={Armchair} onClick={() => setSeating(true)}>
          {t('floor.seat.button')}
        </Button>
        <Menu items={itemMenu}>
          <Button variant="quiet" changes icon={Plus}>
            {t('floor.addItem')}
          </Button>
        </Menu>
        <Menu items={zoneMenu}>
          <Button variant="quiet" changes icon={SquareDashed}>
            {t('floor.zone')}
          </Button>
        </Menu>
        <Menu items={FLOOR_ROUTE_KINDS.map((kind) => adding('floorRoute', kind, () => actions.addRoute(kind)))}>
          <Button variant="quiet" changes icon={Route}>
            {t('floor.route')}
          </Button>
        </Menu>
        <Button variant="quiet" changes icon={Plus} onClick={addPlan}>
          {t('floor.addPlan')}
        </Button>
      </Toolbar>
      <Split
        panel={
          <aside
            className={styles.aside}
            aria-label={thing === undefined ? view.plan.title : words.title(thing)}
            data-floor-panel=""
          >
            {thing === undefined ? (
              <PlanPanel {...common} picture={picture} />
            ) : (
              <>
                <div className={styles.asideHead}>
                  <h2 className={styles.asideTitle}>{words.title(thing)}</h2>
                  <IconButton icon={X} label={t('floor.close')} onClick={() => show(null)} />
                </div>
                <ThingPanel key={thing.row.id} thing={thing} {...common} />
              </>
            )}
          </aside>
        }
      >
        {mode === 'rows' ? (
          <FloorRows key={view.plan.id} floor={floor} view={view} words={words} onOpen={open} />
        ) : (
          <>
            <FloorDrawing
              key={view.plan.id}
              view={view}
              actions={actions}
              words={words}
              openId={thing?.row.id ?? null}
              onOpen={show}
              fresh={fresh}
              picture={picture}
              sketch={sketch}
            />
            {sketch === null ? (
              <p id="floor-keys" className={styles.keys}>
                {t('floor.keys')}
              </p>
            ) : (
              <SketchBar sketch={sketch} />
            )}
          </>
        )}
      </Split>
      {isSeating ? <SeatDialog floor={floor} view={view} words={words} onClose={() => setSeating(false)} /> : null}
      <VisuallyHidden>
        <div aria-live="assertive" role="status">
          {sketch?.said ?? actions.said}
        </div>
      </VisuallyHidden>
    </div>
  );
}
