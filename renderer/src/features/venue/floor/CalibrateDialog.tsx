import { calibrated, withNearer } from '@shared/domain/floor/backdrop.ts';
import type { BackdropPlace, PictureSize } from '@shared/domain/floor/backdrop.ts';
import { metres } from '@shared/domain/floor/paper-scale.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Banner, Button, Checkbox, Dialog, Field, NumberField, runKey } from '@ui/index.ts';
import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentUrl } from '@app/attachments/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import styles from './Floor.module.css';

export interface CalibrateDialogProps {
  readonly plan: Entity<'floorPlan'>;
  readonly file: Entity<'attachment'>;
  readonly size: PictureSize;
  readonly onMeasured: (place: BackdropPlace) => Promise<unknown>;
  readonly onClose: () => void;
}

type Points = readonly [Point, Point];

/** Of the width of the picture, by an arrow and by Shift with one. */
const STEP = { near: 0.001, far: 0.02 } as const;
/** Longest distance that one may type, in millimetres. */
const LONGEST = 1_000_000;

/** Two points of a picture, by mouse or by arrows, and what lies between them in truth. */
export function CalibrateDialog({ plan, file, size, onMeasured, onClose }: CalibrateDialogProps) {
  const { t } = useTranslation();
  const numberWords = useNumberWords();
  const [points, setPoints] = useState<Points>([
    { x: 0.1, y: 0.5 },
    { x: 0.9, y: 0.5 },
  ]);
  const [distance, setDistance] = useState<number | null>(null);
  const [toCorner, setToCorner] = useState(false);
  const result = distance === null ? undefined : calibrated({ plan, size, points, distanceMm: distance, toCorner });

  function put(): void {
    if (result?.ok !== true) return;
    void onMeasured(result.value);
    onClose();
  }
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('floor.picture.measure')}
      description={t('floor.picture.about')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={result?.ok !== true} onClick={put}>
            {t('floor.picture.put')}
          </Button>
        </>
      }
    >
      <div className={styles.seat}>
        <TwoPoints file={file} size={size} points={points} onChange={setPoints} />
        <Field label={t('floor.picture.distance')} hint={t('floor.picture.distanceHint')} layout="row">
          <NumberField value={distance} min={1} max={LONGEST} words={numberWords} onCommit={setDistance} />
        </Field>
        <Checkbox checked={toCorner} onChange={setToCorner}>
          {t('floor.picture.toCorner')}
        </Checkbox>
        <div role="status">
          {result === undefined ? null : result.ok ? (
            <p className={styles.quiet}>
              {t('floor.picture.result', {
                width: metres(result.value.pictureW ?? 0),
                height: metres(((result.value.pictureW ?? 0) * size.height) / size.width),
              })}
            </p>
          ) : (
            <Banner tone="warn" title={t(`floor.picture.${result.code}`)} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface TwoPointsProps extends Pick<CalibrateDialogProps, 'file' | 'size'> {
  readonly points: Points;
  readonly onChange: (points: Points) => void;
}

function TwoPoints({ file, size, points, onChange }: TwoPointsProps) {
  const { t } = useTranslation();
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const percent = (share: number) => `${share * 100}%`;

  function point({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): void {
    const box = currentTarget.getBoundingClientRect();
    const to = { x: within((clientX - box.left) / box.width), y: within((clientY - box.top) / box.height) };
    const next = withNearer(points, to);
    onChange(next);
    const at = next[0] === points[0] ? 1 : 0;
    currentTarget.querySelector<SVGElement>(`[data-end="${at}"]`)?.focus();
  }
  function move(event: KeyboardEvent): void {
    const end = event.target instanceof SVGElement ? event.target.dataset['end'] : undefined;
    if (end === undefined) return;
    const by = (right: number, down: number) => () => {
      const moved = points.map((own, at) =>
        String(at) === end ? { x: within(own.x + right), y: within(own.y + (down * size.width) / size.height) } : own,
      );
      const [one = points[0], other = points[1]] = moved;
      onChange([one, other]);
    };
    runKey(event, {
      ArrowLeft: by(-STEP.near, 0),
      ArrowRight: by(STEP.near, 0),
      ArrowUp: by(0, -STEP.near),
      ArrowDown: by(0, STEP.near),
      'Shift+ArrowLeft': by(-STEP.far, 0),
      'Shift+ArrowRight': by(STEP.far, 0),
      'Shift+ArrowUp': by(0, -STEP.far),
      'Shift+ArrowDown': by(0, STEP.far),
    });
  }
  return (
    <div className={styles.measure}>
      <img
        src={attachmentUrl(file)}
        alt={file.altText}
        width={size.width}
        height={size.height}
        className={styles.measured}
      />
      <svg
        role="group"
        aria-label={t('floor.picture.points')}
        className={styles.measuring}
        onPointerDown={(event) => {
          event.preventDefault();
          point(event);
        }}
        onKeyDown={move}
      >
        <line
          className={styles.outline}
          x1={percent(points[0].x)}
          y1={percent(points[0].y)}
          x2={percent(points[1].x)}
          y2={percent(points[1].y)}
        />
        {points.map(({ x, y }, at) => (
          <circle
            key={at === 0 ? 'first' : 'second'}
            role="button"
            tabIndex={0}
            aria-label={t('floor.picture.point', {
              number: at + 1,
              x: Math.round(x * 1000) / 10,
              y: Math.round(y * 1000) / 10,
            })}
            data-end={at}
            className={styles.handle}
            cx={percent(x)}
            cy={percent(y)}
            r={7}
          />
        ))}
      </svg>
    </div>
  );
}
