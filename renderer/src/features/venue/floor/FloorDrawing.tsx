import type { FloorMeasures } from '@shared/domain/scene/floor-forms.ts';
import { pictureMarks } from '@shared/domain/scene/floor-sheet.ts';
import { runKey, useIsReadOnly } from '@ui/index.ts';
import { memo, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import { SceneMarks } from '@app/scene/index.ts';
import { arrowKeys } from './arrow-keys.ts';
import styles from './Floor.module.css';
import { FloorHandles } from './FloorHandles.tsx';
import { FloorLabel, FloorShape } from './FloorShape.tsx';
import { SketchLayer } from './SketchLayer.tsx';
import { thingsOf } from './useFloor.ts';
import type { FloorPlanView } from './useFloor.ts';
import type { FloorActions } from './useFloorActions.ts';
import { useDrawingSize } from './useDrawingSize.ts';
import { useFloorDrag } from './useFloorDrag.ts';
import type { FloorWords } from './useFloorWords.ts';
import type { PlanPicture } from './usePlanPicture.ts';
import type { ZoneSketch } from './useZoneSketch.ts';

export interface FloorDrawingProps {
  readonly view: FloorPlanView;
  readonly actions: FloorActions;
  readonly words: FloorWords;
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** A thing that was just made and takes the focus. */
  readonly fresh: string | null;
  readonly picture: PlanPicture;
  /** While a zone is drawn corner by corner. */
  readonly sketch: ZoneSketch | null;
}

/** Around the plan, in pixels: things in the walls stick out of it. */
const PAD = 20;
/** Not every keyboard has the first. */
const ADD_KEYS = ['Insert', '+', 'Shift++'] as const;

/** The plan as large as there is room: one tab stop, Page keys walk, arrows move what has the focus. */
export function FloorDrawing({ view, actions, words, openId, onOpen, fresh, picture, sketch }: FloorDrawingProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const frame = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(frame);
  const { plan } = view;
  const scale =
    size === null
      ? 0
      : Math.max(0.001, Math.min((size.width - PAD * 2) / plan.widthMm, (size.height - PAD * 2) / plan.heightMm));
  const measures = useMemo((): FloorMeasures => ({ scale, hair: 1, type: 11, hatch: 11 }), [scale]);
  const things = thingsOf(view);
  const current = things.some(({ row }) => row.id === openId) ? openId : (things[0]?.row.id ?? null);
  const open = things.find(({ row }) => row.id === openId);
  const drag = useFloorDrag({ frame, scale, actions, view });

  function focusOn(id: string | undefined): void {
    if (id !== undefined) frame.current?.querySelector<SVGElement>(`[data-thing="${CSS.escape(id)}"]`)?.focus();
  }
  const focusFresh = useEffectEvent(focusOn);
  useEffect(() => {
    if (fresh !== null) focusFresh(fresh);
  }, [fresh]);

  function walk(to: (at: number) => number): void {
    const at = things.findIndex(({ row }) => row.id === current);
    focusOn(things[Math.min(things.length - 1, Math.max(0, to(at)))]?.row.id);
  }
  function handleKey(event: KeyboardEvent): void {
    if (!(event.target instanceof Element)) return;
    const handle = event.target.closest<SVGElement>('[data-point]');
    const id = event.target.closest<SVGElement>('[data-thing]')?.dataset['thing'];
    const point = Number(handle?.dataset['point']);
    function change(act: () => void): () => void {
      return () => {
        if (!isReadOnly) act();
      };
    }
    function move(right: number, down: number): void {
      if (isReadOnly) return;
      if (handle !== null && openId !== null) actions.movePointBy(openId, point, right, down);
      else if (id !== undefined) actions.moveBy(id, right, down);
    }
    runKey(event, {
      ...arrowKeys(move),
      r: change(() => {
        if (id !== undefined) actions.turn(id);
      }),
      ㄱ: change(() => {
        if (id !== undefined) actions.turn(id);
      }),
      Delete: change(() => {
        if (handle !== null && openId !== null) actions.removePoint(openId, point);
        else if (id !== undefined) removeAndGoOn(id);
      }),
      ...Object.fromEntries(
        ADD_KEYS.map((key) => [
          key,
          change(() => {
            if (handle !== null && openId !== null) actions.addPoint(openId, point);
          }),
        ]),
      ),
      PageDown: () => walk((at) => at + 1),
      PageUp: () => walk((at) => at - 1),
      Home: () => walk(() => 0),
      End: () => walk(() => things.length - 1),
      Enter: () => {
        if (id !== undefined) document.querySelector<HTMLElement>('[data-floor-panel] input')?.focus();
      },
      Escape: openId === null ? undefined : () => onOpen(null),
    });
  }
  function removeAndGoOn(id: string): void {
    const at = things.findIndex(({ row }) => row.id === id);
    const next = things[at + 1] ?? things[at - 1];
    actions.remove(id);
    if (next === undefined) frame.current?.focus();
    else focusOn(next.row.id);
  }
  function follow({ target }: FocusEvent): void {
    const id = target.closest<SVGElement>('[data-thing]')?.dataset['thing'];
    if (id !== undefined && id !== openId) onOpen(id);
  }

  return (
    <DragSurface
      drag={drag}
      ref={frame}
      tabIndex={-1}
      className={styles.frame}
      onKeyDown={handleKey}
      onFocus={follow}
      onPointerDown={({ target }) => {
        const thing = target instanceof Element ? target.closest<SVGElement>('[data-thing]') : null;
        if (thing !== null) thing.focus();
        else if (target instanceof Element && target.closest('[data-point], [data-size]') === null) onOpen(null);
      }}
    >
      {scale === 0 ? null : (
        <svg
          role="group"
          aria-label={t('floor.drawing', { title: plan.title })}
          aria-describedby="floor-keys"
          className={styles.drawing}
          width={plan.widthMm * scale + PAD * 2}
          height={plan.heightMm * scale + PAD * 2}
        >
          <g transform={`translate(${PAD} ${PAD})`}>
            <rect className={styles.ground} width={plan.widthMm * scale} height={plan.heightMm * scale} />
            <PlanBackdrop plan={plan} picture={picture} scale={scale} />
            <path className={styles.raster} d={rasterOf(plan, scale)} />
            <rect className={styles.walls} width={plan.widthMm * scale} height={plan.heightMm * scale} />
            {things.map(({ table, row }) => (
              <FloorShape
                key={row.id}
                table={table}
                row={row}
                name={words.full({ table, row } as (typeof things)[number])}
                measures={measures}
                isOpen={row.id === openId}
                isCurrent={row.id === current}
              />
            ))}
            <g aria-hidden="true" className={styles.labels}>
              {things.map(({ table, row }) => (
                <FloorLabel
                  key={row.id}
                  table={table}
                  row={row}
                  measures={measures}
                  kind={words.kind(table, row.kind)}
                  plan={plan}
                />
              ))}
            </g>
            {open === undefined || sketch !== null ? null : <FloorHandles thing={open} scale={scale} words={words} />}
            {sketch === null ? null : <SketchLayer sketch={sketch} plan={plan} scale={scale} pad={PAD} words={words} />}
          </g>
        </svg>
      )}
    </DragSurface>
  );
}

interface PlanBackdropProps extends Pick<FloorDrawingProps, 'picture'> {
  readonly plan: FloorPlanView['plan'];
  readonly scale: number;
}

const PlanBackdrop = memo(function PlanBackdrop({ plan, picture, scale }: PlanBackdropProps) {
  if (picture.kind !== 'shown' || plan.pictureInk === 0) return null;
  const own = { sha256: picture.file.sha256, opacity: plan.pictureInk / 100, instead: '' };
  return (
    <g aria-hidden="true" data-backdrop="" className={styles.backdrop}>
      <SceneMarks marks={pictureMarks({ plan, picture: own }, scale)} />
    </g>
  );
});

/** A line for every metre. */
function rasterOf({ widthMm, heightMm }: FloorPlanView['plan'], scale: number): string {
  const lines: string[] = [];
  for (let x = 1000; x < widthMm; x += 1000) lines.push(`M${x * scale} 0V${heightMm * scale}`);
  for (let y = 1000; y < heightMm; y += 1000) lines.push(`M0 ${y * scale}H${widthMm * scale}`);
  return lines.join('');
}
