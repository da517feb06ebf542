import { MOST_POINTS, pointsText } from '@shared/domain/floor/route-points.ts';
import type { FloorIssue } from '@shared/domain/floor/issues.ts';
import { contentsOf, squareMetres } from '@shared/domain/floor/zone-shape.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Banner, Button } from '@ui/index.ts';
import { Plus, RotateCw, Spline, Square, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '@app/records/RecordForm.tsx';
import styles from './Floor.module.css';
import { PictureSection } from './PictureSection.tsx';
import { routeReader, zoneReader } from './point-readers.ts';
import type { Floor, FloorPlanView, FloorThing } from './useFloor.ts';
import type { FloorActions } from './useFloorActions.ts';
import type { FloorWords } from './useFloorWords.ts';
import type { PlanPicture } from './usePlanPicture.ts';

export interface FloorPanelProps {
  readonly floor: Floor;
  readonly view: FloorPlanView;
  readonly actions: FloorActions;
  readonly words: FloorWords;
  readonly onOpen: (id: string | null) => void;
}

/** What is to be looked at on the whole plan, and the plan itself. */
export function PlanPanel(props: FloorPanelProps & { readonly picture: PlanPicture }) {
  const { floor, view, words, onOpen, picture } = props;
  const { t } = useTranslation();
  const { plan, issues } = view;
  return (
    <div className={styles.panel}>
      <section aria-label={t('floor.issues')} className={styles.section}>
        <h2 className={styles.heading}>{t('floor.issues')}</h2>
        {issues.length === 0 ? <p className={styles.quiet}>{t('floor.noIssues')}</p> : null}
        {issues.map((issue) => {
          const text = words.issue(issue, view);
          const id = 'byId' in issue ? issue.byId : 'id' in issue ? issue.id : null;
          return (
            <Banner
              key={`${issue.kind} ${id ?? ''} ${text}`}
              tone="warn"
              title={text}
              action={
                id === null ? undefined : (
                  <Button size="small" onClick={() => onOpen(id)}>
                    {t('floor.show')}
                  </Button>
                )
              }
            />
          );
        })}
      </section>
      <section aria-label={t('floor.plan')} className={styles.section}>
        <h2 className={styles.heading}>{t('floor.plan')}</h2>
        <RecordForm
          table="floorPlan"
          row={plan}
          onEdit={(patch) => floor.plans.edit([{ id: plan.id, patch }])}
          groups={[{ fields: [{ name: 'title' }, { name: 'widthMm' }, { name: 'heightMm' }] }]}
        />
        <Button
          variant="quiet"
          changes
          icon={Trash2}
          className={styles.start}
          onClick={() => {
            onOpen(null);
            void floor.plans.remove([plan.id]);
          }}
        >
          {t('floor.removePlan')}
        </Button>
      </section>
      <PictureSection floor={floor} view={view} picture={picture} />
    </div>
  );
}

function isAbout(issue: FloorIssue, id: string): boolean {
  return ('id' in issue && issue.id === id) || ('byId' in issue && issue.byId === id);
}

/** One thing on the plan: what it is, where it stands, what is to be looked at. */
export function ThingPanel({ thing, ...props }: FloorPanelProps & { readonly thing: FloorThing }) {
  const { t } = useTranslation();
  const { view, actions, words, onOpen } = props;
  const { id } = thing.row;
  return (
    <div className={styles.panel}>
      {view.issues
        .filter((issue) => isAbout(issue, id))
        .map((issue) => {
          const text = words.issue(issue, view);
          return <Banner key={text} tone="warn" title={text} />;
        })}
      <ThingForm thing={thing} {...props} />
      <div className={styles.buttons}>
        {thing.table === 'floorItem' ? (
          <Button changes icon={RotateCw} onClick={() => actions.turn(id)}>
            {t('floor.turn')}
          </Button>
        ) : null}
        {thing.table === 'floorRoute' && thing.row.points.length < MOST_POINTS ? (
          <Button changes icon={Plus} onClick={() => actions.addPoint(id)}>
            {t('floor.addPoint')}
          </Button>
        ) : null}
        {thing.table === 'floorZone' ? <ZoneButtons {...{ zone: thing.row, actions }} /> : null}
        <Button
          variant="quiet"
          changes
          icon={Trash2}
          onClick={() => {
            onOpen(null);
            actions.remove(id);
          }}
        >
          {t('floor.remove')}
        </Button>
      </div>
    </div>
  );
}

interface ZoneButtonsProps extends Pick<FloorPanelProps, 'actions'> {
  readonly zone: Entity<'floorZone'>;
}

function ZoneButtons({ zone, actions }: ZoneButtonsProps) {
  const { t } = useTranslation();
  const count = zone.points.length;
  if (count === 0)
    return (
      <Button changes icon={Spline} onClick={() => actions.giveCorners(zone.id)}>
        {t('floor.giveCorners')}
      </Button>
    );
  return (
    <>
      {count < MOST_POINTS ? (
        <Button changes icon={Plus} onClick={() => actions.addPoint(zone.id)}>
          {t('floor.addCorner')}
        </Button>
      ) : null}
      <Button changes icon={Square} onClick={() => actions.takeCorners(zone.id)}>
        {t('floor.takeCorners')}
      </Button>
    </>
  );
}

/** How large a zone is, and what lies in it. */
function ZoneFacts({ zone, view }: Pick<ZoneButtonsProps, 'zone'> & Pick<FloorPanelProps, 'view'>) {
  const { t } = useTranslation();
  const { seats, cameras, markers } = contentsOf(zone, view.items);
  const inside = [
    seats === 0 ? '' : t('floor.inside.seats', { count: seats }),
    cameras.length === 0 ? '' : t('floor.inside.cameras', { count: cameras.length }),
    markers.length === 0 ? '' : t('floor.inside.markers', { count: markers.length }),
  ].filter((part) => part !== '');
  const area = t('floor.inside.area', { area: squareMetres(zone) });
  return <p className={styles.quiet}>{[area, ...inside].join(' · ')}</p>;
}

function ThingForm({ thing, floor, view }: FloorPanelProps & { readonly thing: FloorThing }) {
  const { t } = useTranslation();
  const { id } = thing.row;
  switch (thing.table) {
    case 'floorItem':
      return (
        <RecordForm
          table="floorItem"
          row={thing.row}
          onEdit={(patch) => floor.items.edit([{ id, patch }])}
          groups={[
            { fields: [{ name: 'label' }, { name: 'kind' }, { name: 'number' }, { name: 'seats' }] },
            {
              label: t('floor.placeAndSize'),
              fields: [{ name: 'x' }, { name: 'y' }, { name: 'w' }, { name: 'h' }, { name: 'turn' }],
              foot: <p className={styles.quiet}>{t('floor.fromMiddle')}</p>,
            },
          ]}
        />
      );
    case 'floorZone':
      return (
        <RecordForm
          table="floorZone"
          row={thing.row}
          reader={zoneReader(t, view.plan)}
          onEdit={(patch) => floor.zones.edit([{ id, patch }])}
          groups={[
            { fields: [{ name: 'label' }, { name: 'kind' }], foot: <ZoneFacts zone={thing.row} view={view} /> },
            {
              label: t('floor.placeAndSize'),
              fields: [
                { name: 'x' },
                { name: 'y' },
                { name: 'w' },
                { name: 'h' },
                { name: 'points', text: pointsText(thing.row.points), rows: 3, hint: t('floor.cornersHint') },
              ],
              foot: (
                <p className={styles.quiet}>
                  {t(thing.row.points.length === 0 ? 'floor.fromMiddle' : 'floor.cornerKeys')}
                </p>
              ),
            },
          ]}
        />
      );
    case 'floorRoute':
      return (
        <RecordForm
          table="floorRoute"
          row={thing.row}
          reader={routeReader(t)}
          onEdit={(patch) => floor.routes.edit([{ id, patch }])}
          groups={[
            {
              fields: [
                { name: 'label' },
                { name: 'kind' },
                { name: 'points', text: pointsText(thing.row.points), hint: t('floor.pointsHint') },
              ],
            },
          ]}
        />
      );
  }
}
