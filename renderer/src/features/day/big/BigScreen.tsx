import { isForParticipants } from '@shared/domain/cue-visibility.ts';
import { mustAskForTitle, participantTitleField } from '@shared/domain/hidden-purpose.ts';
import { textMasker } from '@shared/domain/masking.ts';
import { goingOn, upcoming } from '@shared/domain/day/press.ts';
import { timeLeft } from '@shared/domain/day/day-run.ts';
import type { DayRun } from '@shared/domain/day/day-run.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RUN_TICK,
  clockText,
  forecastOf,
  isTimed,
  lengthText,
  presentOf,
  speakerLeft,
  useDayOfSheet,
  useSheetToRun,
  useSpeaker,
} from '@app/day/index.ts';
import { useEscapeClosesBigScreen } from '@app/app/big-screen.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useNow } from '@app/lib/useNow.ts';
import styles from './BigScreen.module.css';

export interface BigScreenProps {
  readonly experimentId: string;
  readonly sheetId: string;
}

/**
 * What is on, for everybody in the hall: readable at three metres, without anybody's name; texts are masked as on a public paper. Rows of
 * the staff and rows that give a hidden purpose away are not named, nor is the event while nobody has said what participants read as its
 * title. Esc closes it.
 */
export function BigScreen({ experimentId, sheetId }: BigScreenProps) {
  const { t } = useTranslation();
  const { sheets } = useSheetToRun(experimentId, sheetId);
  useEscapeClosesBigScreen();
  return (
    <main className={styles.screen} aria-label={t('day.big.title')}>
      {sheets.some(({ id }) => id === sheetId) ? (
        <Shown experimentId={experimentId} sheetId={sheetId} />
      ) : (
        <p className={styles.words}>{t('day.big.noSheet')}</p>
      )}
      <p className={styles.foot}>{t('day.big.close')}</p>
    </main>
  );
}

/** Masks a text as a public paper does. */
function usePublicText(experimentId: string): (text: string) => string {
  const people = useLoaded('person.rows', { experimentId });
  return useMemo(() => {
    const single = people.filter(({ isGroup }) => !isGroup);
    const mask = textMasker('public', {
      names: single.map(({ name }) => name),
      phones: single.map(({ phone }) => phone),
    });
    return (text) => mask(text).text;
  }, [people]);
}

function Shown({ experimentId, sheetId }: BigScreenProps) {
  const { t } = useTranslation();
  const now = useNow(RUN_TICK);
  useAskedAhead('person.rows', { experimentId });
  const of = presentOf(useDayOfSheet(experimentId, sheetId), now);
  const publicText = usePublicText(experimentId);
  const { speaker } = useSpeaker(experimentId);
  const day = forecastOf(of, now);
  const { experiment, cues, records } = of;
  const nextId = upcoming(day.plan, records);
  const going = goingOn(records);

  function title(id: string | null): string {
    const cue = cues.find((one) => one.id === id);
    if (cue === undefined || !isForParticipants(cue, experiment)) return t('day.big.staff');
    return publicText(cue.title || cue.section);
  }
  const shownNext = cues.find(({ id }) => id === nextId);
  const left = speakerLeft(speaker, now);
  return (
    <>
      <header className={styles.head}>
        {mustAskForTitle(experiment) ? <span /> : <h1>{publicText(experiment[participantTitleField(experiment)])}</h1>}
        <p className={styles.figures}>{formatClock(seoulMinuteOfDay(instantFromMillis(now)))}</p>
      </header>
      {day.state !== 'running' ? (
        <p className={styles.words}>{t(day.state === 'ended' ? 'day.big.ended' : 'day.big.waiting')}</p>
      ) : (
        <div className={styles.on}>
          {going.map((record) => (
            <section key={record.id} aria-label={t('day.big.now')}>
              <h2 className={styles.now}>{title(record.cueId)}</h2>
              {record.heldAt !== null ? (
                <p className={styles.words}>{t('day.big.held')}</p>
              ) : (
                <Left day={day} cueId={record.cueId} />
              )}
            </section>
          ))}
        </div>
      )}
      {isTimed(speaker, of.run) ? (
        <section aria-label={t('day.big.speaker')} className={styles.speaker} data-over={left < 0 || undefined}>
          <span>{t('day.big.speaker')}</span>
          <strong className={styles.figures}>
            {left < 0 ? '+' : ''}
            {lengthText(Math.abs(left))}
          </strong>
        </section>
      ) : null}
      {day.state === 'ended' || shownNext === undefined ? null : (
        <p className={styles.next}>
          {t('day.big.next')} · {clockText(day.forecast.rows.find(({ id }) => id === nextId)?.start ?? 0)}{' '}
          {title(nextId)}
        </p>
      )}
    </>
  );
}

function Left({ day, cueId }: { readonly day: DayRun; readonly cueId: string | null }) {
  const { t } = useTranslation();
  const time = timeLeft(day, cueId);
  if (time === null) return null;
  const { left } = time;
  return (
    <>
      <p className={styles.time} data-over={left < 0 || undefined} role="timer">
        {left < 0 ? '+' : ''}
        {lengthText(Math.abs(left))}
      </p>
      <p className={styles.label}>{t(left < 0 ? 'day.big.over' : 'day.big.left')}</p>
    </>
  );
}
