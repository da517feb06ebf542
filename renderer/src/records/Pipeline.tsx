import { Button, runKey, useIsReadOnly } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import styles from './Pipeline.module.css';
import { useStateDrag } from './useStateDrag.ts';

export interface PipelineState<S extends string> {
  readonly code: S;
  readonly label: string;
}

/** A role, or whatever is to be found: a line of the table. */
export interface PipelineLane {
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  readonly needed: number;
  readonly confirmed: number;
  /** The day by which it should be filled, in words. */
  readonly due?: string;
  readonly isOverdue?: boolean;
}

export interface PipelineItem<S extends string> {
  readonly id: string;
  readonly laneId: string;
  readonly state: S;
  readonly title: string;
  readonly hint?: string;
  /** What is missing of it, with the remedy. */
  readonly issue?: string;
  /** It said no and nobody stands in for it: a substitute is asked for. */
  readonly lacksSubstitute?: boolean;
}

export interface PipelineProps<S extends string> {
  readonly label: string;
  /** Over the lanes. */
  readonly corner: string;
  /** In the order of the way. */
  readonly states: readonly PipelineState<S>[];
  readonly lanes: readonly PipelineLane[];
  readonly items: readonly PipelineItem<S>[];
  readonly openId: string | null;
  readonly addLabel: (lane: PipelineLane) => string;
  readonly onAdd: (laneId: string) => void;
  readonly onOpenLane?: (laneId: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, state: S) => void;
  readonly onSubstitute: (id: string) => void;
}

/**
 * Who is asked for what, and how far each is: a line for each role with how many are needed and sure and by when, a column for each
 * state. Cards are carried to another state of their line, or moved there with Alt and the arrows; a refusal asks for a substitute.
 */
export function Pipeline<S extends string>(props: PipelineProps<S>) {
  const { label, corner, states, lanes, items, openId, addLabel, onAdd, onOpenLane, onOpen, onMove, onSubstitute } =
    props;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const [said, say] = useState('');
  const surface = useRef<HTMLDivElement>(null);
  /** The card that was moved by key: drawn anew in another cell, the keyboard stays on it. */
  const walked = useRef<{ readonly id: string; readonly state: S } | null>(null);

  useEffect(() => {
    const to = walked.current;
    if (to === null || items.find(({ id }) => id === to.id)?.state !== to.state) return;
    surface.current?.querySelector<HTMLElement>(`[data-item="${to.id}"]`)?.focus();
    walked.current = null;
  }, [items]);

  function move(item: PipelineItem<S>, state: PipelineState<S> | undefined): void {
    if (state === undefined || state.code === item.state) return;
    say(t('records.pipeline.moved', { title: item.title, state: state.label }));
    onMove(item.id, state.code);
  }
  function step(item: PipelineItem<S>, by: number): void {
    const at = states.findIndex(({ code }) => code === item.state);
    const to = states[at + by];
    if (to !== undefined) walked.current = { id: item.id, state: to.code };
    move(item, to);
  }
  const drag = useStateDrag({
    surface,
    canCarry: !isReadOnly,
    stateLabel: (code) => states.find((state) => state.code === code)?.label ?? '',
    onDrop(id, code) {
      const item = items.find((one) => one.id === id);
      if (item !== undefined)
        move(
          item,
          states.find((state) => state.code === code),
        );
    },
  });

  return (
    <DragSurface ref={surface} drag={drag} role="region" aria-label={label} tabIndex={0} className={styles.pipeline}>
      <p className={styles.voice} role="status" aria-live="assertive">
        {said}
      </p>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {states.map(({ code, label: name }) => (
              <th key={code} scope="col">
                {name} {items.filter(({ state }) => state === code).length || ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const own = items.filter(({ laneId }) => laneId === lane.id);
            return (
              <tr key={lane.id} data-lane={lane.id}>
                <th scope="row">
                  <div className={styles.lane}>
                    {onOpenLane === undefined ? (
                      lane.title
                    ) : (
                      <Button variant="quiet" size="small" onClick={() => onOpenLane(lane.id)}>
                        {lane.title}
                      </Button>
                    )}
                    <LaneFacts lane={lane} />
                    <Button size="small" variant="quiet" changes icon={Plus} onClick={() => onAdd(lane.id)}>
                      {addLabel(lane)}
                    </Button>
                  </div>
                </th>
                {states.map(({ code }) => (
                  <td key={code} data-state={code}>
                    <ul className={styles.cards}>
                      {own
                        .filter(({ state }) => state === code)
                        .map((item) => (
                          <li key={item.id}>
                            <button
                              type="button"
                              className={styles.card}
                              data-item={item.id}
                              data-open={item.id === openId || undefined}
                              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
                              onClick={() => onOpen(item.id)}
                              onKeyDown={(event) => {
                                if (!isReadOnly)
                                  runKey(event, {
                                    'Alt+ArrowLeft': () => step(item, -1),
                                    'Alt+ArrowRight': () => step(item, 1),
                                  });
                              }}
                            >
                              <span>{item.title}</span>
                              {item.hint === undefined ? null : <span className={styles.quiet}>{item.hint}</span>}
                              {item.issue === undefined ? null : <span className={styles.short}>{item.issue}</span>}
                            </button>
                            {item.lacksSubstitute === true ? (
                              <Button size="small" changes onClick={() => onSubstitute(item.id)}>
                                {t('records.pipeline.substitute', { title: item.title })}
                              </Button>
                            ) : null}
                          </li>
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </DragSurface>
  );
}

function LaneFacts({ lane }: { readonly lane: PipelineLane }) {
  const { t } = useTranslation();
  const { needed, confirmed, kind, due, isOverdue } = lane;
  const lacking = needed - confirmed;
  return (
    <>
      {kind === undefined ? null : <span className={styles.quiet}>{kind}</span>}
      <span className={styles.count}>{t('records.pipeline.count', { confirmed, needed })}</span>
      {lacking > 0 ? (
        <span className={isOverdue === true ? styles.short : styles.quiet}>
          {t('records.pipeline.lacking', { count: lacking })}
          {due === undefined ? '' : ` · ${due}`}
        </span>
      ) : null}
    </>
  );
}
