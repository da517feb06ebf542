import { formatDate, partsOf } from '@shared/domain/civil-date.ts';
import type { Scene, SceneGroup, SceneMark } from '@shared/domain/scene/scene.ts';
import { diamond, timelineHead } from '@shared/domain/scene/timeline.ts';
import { fitText } from '@shared/domain/scene/fit-text.ts';
import type { Milestone } from '@shared/domain/schedule/milestones.ts';
import { axisWidth, xOfDay } from '@shared/domain/schedule/time-axis.ts';
import type { TimeAxis } from '@shared/domain/schedule/time-axis.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { SceneArt } from '@app/scene/index.ts';
import { HEAD, LABEL, MEASURES, MILESTONES } from './measures.ts';
import styles from './Timeline.module.css';
import { useMonthWords } from '../useMonthWords.ts';

interface TimelineHeadProps {
  readonly axis: TimeAxis;
  readonly milestones: readonly Milestone[];
  /** Names the column of titles. */
  readonly corner: string;
}

/** Months, weeks or days, and under them the days on which something is decided. */
export function TimelineHead({ axis, milestones, corner }: TimelineHeadProps) {
  const { t } = useTranslation();
  const month = useMonthWords();
  const locale = useLocale();
  const head = timelineHead(axis, MEASURES, { month, day: (date) => String(partsOf(date).day) });
  function nameOf(one: Milestone): string {
    if (one.kind === 'named') return one.title;
    return one.kind === 'gate'
      ? t('timeline.milestone.gate', { stage: t(`shell.stage.${one.stage}`) })
      : t(`timeline.milestone.${one.kind}`);
  }
  return (
    <div className={styles.head} style={{ width: LABEL + axisWidth(axis), height: HEAD }}>
      <div className={styles.corner}>{corner}</div>
      <div className={styles.headArt}>
        <SceneArt scene={head} />
        <SceneArt
          label={t('timeline.milestones')}
          scene={diamonds(axis, milestones, nameOf, (one) => formatDate(one.on, locale))}
        />
      </div>
    </div>
  );
}

const RADIUS = 6;

function diamonds(
  axis: TimeAxis,
  milestones: readonly Milestone[],
  nameOf: (one: Milestone) => string,
  dayOf: (one: Milestone) => string,
): Scene {
  const shapes = milestones.map((one, at): SceneGroup => {
    const x = xOfDay(axis, one.on) + axis.dayWidth / 2 + RADIUS + 3;
    const next = milestones[at + 1];
    const end = next === undefined ? axisWidth(axis) : xOfDay(axis, next.on) + axis.dayWidth / 2 - RADIUS;
    const words = nameOf(one);
    const text = fitText(words, end - x, MEASURES.type);
    const label: SceneMark = {
      kind: 'text',
      x,
      y: MILESTONES / 2,
      size: MEASURES.type,
      anchor: 'start',
      ink: 'ink',
      text,
    };
    const mark = diamond(axis, one.on, MILESTONES / 2, RADIUS, one.kind === 'event');
    return {
      kind: 'group',
      name: `${nameOf(one)} ${dayOf(one)}`,
      shapes: text === words || text.length > 3 ? [mark, label] : [mark],
    };
  });
  return { width: axisWidth(axis), height: MILESTONES, shapes };
}
