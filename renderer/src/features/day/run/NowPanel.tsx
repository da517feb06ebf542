import { timeLeft } from '@shared/domain/day/day-run.ts';
import type { DayRun } from '@shared/domain/day/day-run.ts';
import { goingOn } from '@shared/domain/day/press.ts';
import { Badge, Button, Kbd } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';
import { keyText } from '@app/actions/key-text.ts';
import { clockText, lengthText } from '@app/day/index.ts';
import type { DayOfSheet, DayWords } from '@app/day/index.ts';
import styles from '../Day.module.css';

export interface NowPanelProps {
  readonly of: DayOfSheet;
  readonly day: DayRun;
  readonly words: DayWords;
  readonly nextId: string | null;
  /** The first is the one next press. */
  readonly actions: readonly Action[];
  readonly onStep: () => void;
  /** Begins a new run once one has ended: by its button only, no key does it unawares. */
  readonly onAgain: () => void;
  readonly isBusy: boolean;
}

/** What is on with the time that is left or over, what is next and what comes after it; the presses below. */
export function NowPanel({ of, day, words, nextId, actions, onStep, onAgain, isBusy }: NowPanelProps) {
  const { t } = useTranslation();
  const going = goingOn(of.records);
  const rows = new Map(day.forecast.rows.map((row) => [row.id, row]));
  const after = day.forecast.rows.find(({ state, id }) => state === 'ahead' && id !== nextId);
  const [main, ...others] = actions;
  return (
    <section aria-label={t('day.run.now')} className={styles.now}>
      <p className={styles.head}>
        <Badge tone={day.state === 'running' ? 'accent' : 'plain'}>{t(`day.run.state.${day.state}`)}</Badge>
        {day.state === 'running' ? <strong>{words.lateness(day.forecast.late)}</strong> : null}
      </p>
      {going.length === 0 ? (
        <p className={styles.title}>{t(day.state === 'ended' ? 'day.run.state.ended' : 'day.run.notStarted')}</p>
      ) : (
        going.map((record) => <OnNow key={record.id} day={day} words={words} record={record} />)
      )}
      <dl className={styles.next}>
        <dt>{t('day.run.following')}</dt>
        <dd>{nextId === null ? t('day.run.nothing') : words.cue(nextId)}</dd>
        <dd className={styles.figures}>{startOf(nextId)}</dd>
        <dt>{t('day.run.after')}</dt>
        <dd>{after === undefined ? t('day.run.nothing') : words.cue(after.id)}</dd>
        <dd className={styles.figures}>{startOf(after?.id ?? null)}</dd>
      </dl>
      <div className={styles.presses}>
        {main === undefined || main.when?.() === false ? null : (
          <Button variant="primary" size="large" changes loading={isBusy} onClick={onStep}>
            {main.label} <Kbd keys={keyText('Space')} tone="inverse" />
          </Button>
        )}
        {day.state === 'ended' ? (
          <Button changes loading={isBusy} onClick={onAgain}>
            {t('day.run.startAgain')}
          </Button>
        ) : null}
        {others.map((action) => (
          <Button key={action.id} changes disabled={action.when?.() === false} onClick={() => pressed(action)}>
            {action.label} <Kbd keys={keyText(action.keys?.[0] ?? '')} />
          </Button>
        ))}
      </div>
    </section>
  );

  function startOf(id: string | null): string {
    const row = id === null ? undefined : rows.get(id);
    return row === undefined ? '' : clockText(row.start);
  }
  /** By mouse: the button has the focus, which would keep the key from acting. */
  function pressed(action: Action): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    action.perform();
  }
}

interface OnNowProps extends Pick<NowPanelProps, 'day' | 'words'> {
  readonly record: { readonly cueId: string | null; readonly heldAt: string | null };
}

function OnNow({ day, words, record }: OnNowProps) {
  const { t } = useTranslation();
  const { left, end } = timeLeft(day, record.cueId) ?? { left: 0, end: null };
  return (
    <div className={styles.on} data-over={left < 0 || undefined}>
      <p className={styles.title}>{words.cue(record.cueId)}</p>
      <p className={styles.big} role="timer" aria-label={t(left < 0 ? 'day.run.over' : 'day.run.remaining')}>
        {left < 0 ? '+' : ''}
        {lengthText(Math.abs(left))}
      </p>
      <p className={styles.quiet}>
        {t(left < 0 ? 'day.run.over' : 'day.run.remaining')}
        {record.heldAt === null ? null : <> · {t('day.run.held')}</>}
        {end === null ? null : <> · {t('day.run.endsAt', { at: clockText(end) })}</>}
      </p>
    </div>
  );
}
