import { Button, Field, NumberField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { lengthText, speakerLeft, useSpeaker } from '@app/day/index.ts';
import { useNumberWords } from '@app/fields/index.ts';
import styles from '../Day.module.css';

export interface SpeakerTimerProps {
  readonly experimentId: string;
  readonly now: number;
}

/** 발표 시간: the same length for each speaker, from the start for each (requirement P01). */
export function SpeakerTimer({ experimentId, now }: SpeakerTimerProps) {
  const { t } = useTranslation();
  const words = useNumberWords();
  const { speaker, setMinutes, next, stop } = useSpeaker(experimentId);
  const left = speakerLeft(speaker, now);
  const isOn = speaker.since !== null;
  return (
    <section aria-label={t('day.run.speaker.title')} className={styles.part}>
      <h2 className={styles.heading}>{t('day.run.speaker.title')}</h2>
      <div className={styles.speaker}>
        <p className={styles.figure} data-over={left < 0 || undefined} role="timer">
          {left < 0 ? '+' : ''}
          {lengthText(Math.abs(left))}
        </p>
        <Field label={t('day.run.speaker.length')} hint={t('day.run.speaker.about')} layout="stacked">
          <NumberField
            value={speaker.minutes}
            min={1}
            max={180}
            words={words}
            onCommit={(minutes) => setMinutes(minutes ?? 3)}
          />
        </Field>
      </div>
      <div className={styles.presses}>
        <Button onClick={next}>{t(isOn ? 'day.run.speaker.next' : 'day.run.speaker.start')}</Button>
        {isOn ? <Button onClick={stop}>{t('day.run.speaker.stop')}</Button> : null}
      </div>
    </section>
  );
}
