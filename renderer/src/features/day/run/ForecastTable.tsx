import type { DayRun } from '@shared/domain/day/day-run.ts';
import type { HardStop, RowState, StopForecast } from '@shared/domain/day/forecast.ts';
import { Badge, IconButton, Menu, NumberField, Table } from '@ui/index.ts';
import { Ellipsis } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText } from '@app/day/index.ts';
import type { DayOfSheet, DayWords } from '@app/day/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import { useCommand } from '@app/lib/data.ts';
import styles from '../Day.module.css';
import { ActualTimes } from './ActualTimes.tsx';
import type { Presses } from './usePresses.ts';

export interface ForecastTableProps {
  readonly experimentId: string;
  readonly of: DayOfSheet;
  readonly day: DayRun;
  readonly words: DayWords;
  readonly press: Presses;
  /** Goes to a row, after asking where that is early. */
  readonly onJump: (cueId: string, go: () => void) => void;
}

/** Every row with its planned and its expected or actual times, what must be met, and what it can give. */
export function ForecastTable({ experimentId, of, day, words, press, onJump }: ForecastTableProps) {
  const { t } = useTranslation();
  const { mutate: setGive } = useCommand('day.setGive');
  const [editing, setEditing] = useState<string | null>(null);
  // Rows are drawn again only where they show something new: what they do is looked up when it is pressed.
  const latest = useRef({ press, onJump });
  useEffect(() => {
    latest.current = { press, onJump };
  });
  const fixed = day.forecast.stops.filter(({ stop }) => stop.kind === 'fixedRow');
  const stops = new Map(fixed.map((one) => [one.stop.rowId ?? '', one]));
  const ends = day.forecast.stops.filter(({ stop }) => stop.kind !== 'fixedRow');
  const canAct = day.state === 'running';
  const plans = new Map(day.plan.map((row) => [row.id, row]));
  const gives = new Map(of.cues.map(({ id, canGive }) => [id, canGive]));
  const edited = editing === null ? undefined : of.records.find(({ cueId }) => cueId === editing);

  function jump(id: string): void {
    const now = latest.current;
    now.onJump(id, () => now.press.next(id));
  }
  return (
    <div className={styles.scroll}>
      <Table
        caption={t('day.run.table')}
        density="dense"
        columns={[
          { key: 'state', title: t('day.run.column.state'), kind: 'tight' },
          { key: 'cue', title: t('day.run.column.cue') },
          { key: 'plan', title: t('day.run.column.plan'), kind: 'number' },
          { key: 'expected', title: t('day.run.column.expected'), kind: 'number' },
          { key: 'late', title: t('day.run.column.late'), kind: 'number' },
          { key: 'stop', title: t('day.run.column.stop') },
          { key: 'give', title: t('day.run.column.give'), kind: 'number' },
          { key: 'menu', title: t('day.run.menu'), kind: 'actions', hideTitle: true },
        ]}
        foot={ends.map(({ stop, slack, expected }) => (
          <tr key={stop.kind}>
            <th scope="row" colSpan={2}>
              {words.stop(stop)}
            </th>
            <td data-number>{clockText(stop.at)}</td>
            <td data-number>{clockText(expected)}</td>
            <td data-number>{signed(expected - stop.at)}</td>
            <td colSpan={3}>
              <Slack slack={slack} />
            </td>
          </tr>
        ))}
      >
        {day.forecast.rows.map(({ id, state, start, end }) => {
          const plan = plans.get(id);
          const stop = stops.get(id);
          return (
            <Row
              key={id}
              id={id}
              title={words.cue(id)}
              state={state}
              plan={rangeOf(plan?.start, plan?.end)}
              expected={state === 'skipped' || state === 'passed' ? '' : rangeOf(start, end)}
              late={state === 'skipped' || state === 'passed' ? '' : signed(start - (plan?.start ?? start))}
              slack={stop?.slack ?? null}
              canGive={gives.get(id) ?? 0}
              hasTimes={of.records.some(({ cueId, startedAt }) => cueId === id && startedAt !== null)}
              canAct={canAct}
              onGive={(canGive) => setGive({ experimentId, patches: [{ cueId: id, canGive }] })}
              onJump={() => jump(id)}
              onSkip={() => latest.current.press.skip(id)}
              onTimes={() => setEditing(id)}
            />
          );
        })}
      </Table>
      {edited === undefined ? null : (
        <ActualTimes
          experimentId={experimentId}
          record={edited}
          day={day.day}
          title={words.cue(edited.cueId)}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  );
}

function rangeOf(start: number | undefined, end: number | undefined): string {
  return start === undefined || end === undefined ? '' : `${clockText(start)}–${clockText(end)}`;
}

function signed(minutes: number): string {
  const whole = Math.trunc(minutes);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}

function Slack({ slack }: { readonly slack: StopForecast['slack'] }) {
  const { t } = useTranslation();
  const room = Math.trunc(slack + 1e-6);
  if (slack < -1e-6) return <Badge tone="late">{t('day.run.save', { count: Math.ceil(-slack - 1e-6) })}</Badge>;
  return <span className={styles.quiet}>{room === 0 ? t('day.run.met') : t('day.run.room', { count: room })}</span>;
}

interface RowProps {
  readonly id: HardStop['rowId'] & string;
  readonly title: string;
  readonly state: RowState;
  readonly plan: string;
  readonly expected: string;
  readonly late: string;
  /** Minutes before its fixed start; null: it has none. */
  readonly slack: number | null;
  readonly canGive: number;
  readonly hasTimes: boolean;
  readonly canAct: boolean;
  readonly onGive: (minutes: number) => void;
  readonly onJump: () => void;
  readonly onSkip: () => void;
  readonly onTimes: () => void;
}

const TONES = { done: 'done', running: 'accent', ahead: 'plain', skipped: 'done', passed: 'late' } as const;

/** Drawn again only when something of it has changed: the clock ticks for all of them. */
const Row = memo(
  function Row(props: RowProps) {
    const {
      id,
      title,
      state,
      plan,
      expected,
      late,
      slack,
      canGive,
      hasTimes,
      canAct,
      onGive,
      onJump,
      onSkip,
      onTimes,
    } = props;
    const { t } = useTranslation();
    const words = useNumberWords();
    const isOpen = state === 'ahead' || state === 'passed' || state === 'skipped';
    return (
      <tr data-current={state === 'running' || undefined} data-row={id}>
        <td>
          <Badge tone={TONES[state]}>{t(`day.run.row.${state}`)}</Badge>
        </td>
        <td className={state === 'skipped' || state === 'passed' ? styles.struck : undefined}>{title}</td>
        <td data-number>{plan}</td>
        <td data-number>{expected}</td>
        <td data-number className={late.startsWith('+') ? styles.late : undefined}>
          {late}
        </td>
        <td>{slack === null ? null : <Slack slack={slack} />}</td>
        <td data-number className={styles.give}>
          <NumberField
            bare
            label={t('day.run.giveOf', { title })}
            value={canGive}
            min={0}
            max={1440}
            words={words}
            onCommit={(minutes) => onGive(minutes ?? 0)}
          />
        </td>
        <td data-actions>
          <Menu
            align="end"
            items={[
              {
                kind: 'item',
                id: 'jump',
                changes: true,
                label: t('day.run.jump'),
                disabled: !canAct || !isOpen,
                onSelect: onJump,
              },
              {
                kind: 'item',
                id: 'skip',
                changes: true,
                label: t('day.run.skipThis'),
                disabled: !canAct || state !== 'ahead',
                onSelect: onSkip,
              },
              {
                kind: 'item',
                id: 'times',
                changes: true,
                takesFocus: true,
                label: t('day.run.edit.title'),
                disabled: !hasTimes,
                onSelect: onTimes,
              },
            ]}
          >
            <IconButton size="small" icon={Ellipsis} label={t('day.run.rowMenu', { title })} />
          </Menu>
        </td>
      </tr>
    );
  },
  (before, after) =>
    SHOWN.every((key) => before[key] === after[key]) &&
    (before.slack === after.slack ||
      (before.slack !== null && after.slack !== null && Math.floor(before.slack) === Math.floor(after.slack))),
);

const SHOWN = [
  'title',
  'state',
  'plan',
  'expected',
  'late',
  'canGive',
  'hasTimes',
  'canAct',
] as const satisfies readonly (keyof RowProps)[];
