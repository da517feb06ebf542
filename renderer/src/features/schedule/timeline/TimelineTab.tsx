import type { BoardCard } from '@shared/contract/board.ts';
import { spanOfCard } from '@shared/domain/schedule/card-dates.ts';
import { isWithin } from '@shared/domain/schedule/shown-span.ts';
import { timelineRows, undatedCards } from '@shared/domain/schedule/rows.ts';
import { Split } from '@ui/index.ts';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings } from '../findings/Findings.tsx';
import { useCardFacts } from '../useCardFacts.ts';
import { useGroupName } from '../useGroupName.ts';
import { useMoveCard } from '../useMoveCard.ts';
import { useUnknownYears } from '../useUnknownYears.ts';
import type { Schedule } from '../useSchedule.ts';
import { Timeline } from './Timeline.tsx';
import type { DayFinder } from './Timeline.tsx';
import styles from './Timeline.module.css';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { Tray } from './Tray.tsx';
import { useTimelineView } from './useTimelineView.ts';

/** The timeline with its tools, what has no day beside it, and a line that says more of one card. */
export function TimelineTab({ schedule }: { readonly schedule: Schedule }) {
  const { t } = useTranslation();
  const [view, setView] = useTimelineView(schedule.experimentId);
  const days = useRef<DayFinder>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const facts = useCardFacts(schedule);
  const groupName = useGroupName(schedule, view.grouping);
  const move = useMoveCard(schedule.experimentId);
  const unknown = useUnknownYears(schedule);
  const { span } = schedule;
  const dated = schedule.cards.flatMap((card) => {
    const own = spanOfCard(card);
    return own === null ? [] : [{ card, isShown: span !== null && isWithin(span, own) }];
  });
  const beyond = dated.filter(({ isShown }) => !isShown).length;
  const shown = dated.filter(({ isShown }) => isShown).map(({ card }) => card);
  const rows = timelineRows(shown, {
    grouping: view.grouping,
    people: schedule.people.map(({ id }) => id),
    closed: new Set(view.closed),
  });
  // Its words may come a little later than the bar that they are about.
  const told = useDeferredValue(looked);
  const card = schedule.cards.find(({ id }) => id === told);
  const look = (one: BoardCard | null) => setLooked(one?.id ?? null);
  return (
    <div className={styles.tab}>
      <TimelineToolbar view={view} onView={setView} />
      <Split
        panel={
          <aside className={styles.aside} aria-label={t('timeline.aside')}>
            <Tray schedule={schedule} cards={undatedCards(schedule.cards)} facts={facts} move={move} days={days} />
            <Findings schedule={schedule} />
          </aside>
        }
      >
        <div className={styles.desk}>
          <Timeline
            ref={days}
            schedule={schedule}
            rows={rows}
            view={view}
            onView={setView}
            groupName={groupName}
            facts={facts}
            move={move}
            onLook={look}
          />
          <p className={styles.foot}>
            <span className={styles.told}>
              {card === undefined ? t('timeline.hint') : `${card.title} · ${facts.full(card)}`}
            </span>
            {beyond === 0 ? null : <span>{t('timeline.beyond', { count: beyond })}</span>}
            {unknown === null ? null : <span>{unknown}</span>}
          </p>
        </div>
      </Split>
    </div>
  );
}
