import { partOf } from '@shared/domain/floor/kinds.ts';
import { FLOOR_LAYOUTS, MOST_SEATS, seatRoom } from '@shared/domain/floor/layouts.ts';
import type { FloorLayout } from '@shared/domain/floor/layouts.ts';
import { planMarks } from '@shared/domain/scene/floor-sheet.ts';
import { Banner, Button, Dialog, Field, NumberField, RadioGroup } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useNumberWords } from '@app/fields/index.ts';
import { useStepCommand } from '@app/lib/data.ts';
import { SceneView } from '@app/scene/index.ts';
import styles from './Floor.module.css';
import type { Floor, FloorPlanView } from './useFloor.ts';
import type { FloorWords } from './useFloorWords.ts';

export interface SeatDialogProps {
  readonly floor: Floor;
  readonly view: FloorPlanView;
  readonly words: FloorWords;
  readonly onClose: () => void;
}

/** Millimetres on the screen. */
const PREVIEW = { width: 110, height: 70 } as const;

/** A layout and how many seats, with what it would look like. */
export function SeatDialog({ floor, view, words, onClose }: SeatDialogProps) {
  const { t } = useTranslation();
  const numberWords = useNumberWords();
  const undoToast = useUndoToast();
  const seat = useStepCommand('floorPlan.seat');
  const [layout, setLayout] = useState<FloorLayout>('theatre');
  const [wanted, setWanted] = useState<number | null>(floor.expected.value);
  const { plan, items } = view;
  const fixed = items.filter(({ kind }) => partOf(kind) !== 'seating');
  const replaced = items.length - fixed.length;
  const seated = seatRoom({ layout, room: plan, seats: wanted, fixed });
  const scale = Math.min(PREVIEW.width / plan.widthMm, PREVIEW.height / plan.heightMm);
  const pieces = seated.pieces.map((piece) => ({ ...piece, label: '', number: null }));
  const marks = planMarks(
    { plan, items: [...fixed, ...pieces], zones: [], routes: [] },
    { item: (kind) => words.kind('floorItem', kind), zone: String, route: String },
    { scale, hair: 0.2, type: 2.6, hatch: 2 },
  );

  function put(): void {
    seat.mutate(
      { experimentId: floor.experimentId, planId: plan.id, layout, seats: wanted },
      {
        onSuccess: ({ step, output }) => {
          undoToast(t('floor.seat.done', { count: output.seats }), step);
          onClose();
        },
      },
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('floor.seat.title')}
      description={replaced === 0 ? t('floor.seat.about') : t('floor.seat.replaces', { count: replaced })}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" changes disabled={seated.seats === 0 || seat.isPending} onClick={put}>
            {t('floor.seat.put', { count: seated.seats })}
          </Button>
        </>
      }
    >
      <div className={styles.seat}>
        <RadioGroup
          label={t('floor.seat.layout')}
          layout="inline"
          value={layout}
          options={FLOOR_LAYOUTS.map((value) => ({ value, label: t(`floor.layout.${value}`) }))}
          onChange={setLayout}
        />
        <Field label={t('floor.seat.wanted')} hint={t('floor.seat.wantedHint')} layout="row">
          <NumberField value={wanted} min={1} max={MOST_SEATS} words={numberWords} onCommit={setWanted} />
        </Field>
        {wanted === null || seated.seats >= wanted ? null : (
          <Banner tone="warn" title={t('floor.seat.short', { seats: seated.seats, wanted })} />
        )}
        <SceneView
          label={t('floor.seat.preview', { count: seated.seats })}
          scene={{ width: plan.widthMm * scale, height: plan.heightMm * scale, shapes: marks }}
        />
        <p className={styles.quiet}>{t('floor.seat.front')}</p>
      </div>
    </Dialog>
  );
}
