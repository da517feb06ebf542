import { daysToBegin } from '@shared/domain/preparation.ts';
import { timelineGround } from '@shared/domain/scene/timeline.ts';
import type { TimeAxis } from '@shared/domain/schedule/time-axis.ts';
import { SceneArt } from '@app/scene/index.ts';
import type { Schedule } from '../useSchedule.ts';
import { HEAD, LABEL, MEASURES } from './measures.ts';
import styles from './Timeline.module.css';

interface TimelineGroundProps {
  readonly axis: TimeAxis;
  readonly schedule: Schedule;
  /** Of what is in view: the ground stays while the rows scroll over it. */
  readonly height: number;
}

/** Days that are not worked, months, today and the event behind the bars. */
export function TimelineGround({ axis, schedule: { facts, today, daysOff }, height }: TimelineGroundProps) {
  const { eventDate } = facts;
  const begin = eventDate === null ? null : daysToBegin(eventDate);
  return (
    <div className={styles.ground} style={{ top: HEAD, marginLeft: LABEL, height }}>
      <SceneArt scene={timelineGround(axis, height, MEASURES, { eventDate, today, begin, daysOff })} />
    </div>
  );
}
