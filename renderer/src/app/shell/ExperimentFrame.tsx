import { formatDate, formatDday } from '@shared/domain/civil-date.ts';
import type { Experiment } from '@shared/contract/entities.ts';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@ui/index.ts';
import { StandingDay, useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { setWorkDay } from '@app/lib/work-day.ts';
import type { Room } from '../rooms.tsx';
import styles from './Frame.module.css';
import { FocusInRoom } from './FocusInRoom.tsx';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { SampleBanner } from './SampleBanner.tsx';
import { standingDay } from './standing-day.ts';
import { TopBar } from './TopBar.tsx';
import topBar from './TopBar.module.css';

function EventFacts({ experiment }: { readonly experiment: Experiment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const { eventDate } = experiment;
  if (eventDate === null) return <span className={topBar.fact}>{t('shell.noDate')}</span>;
  return (
    <>
      <span className={topBar.fact}>{formatDate(eventDate, locale)}</span>
      <span className={topBar.dday}>{formatDday(eventDate, today)}</span>
    </>
  );
}

/** The open experiment: rail of rooms, top bar, the room itself. */
export function ExperimentFrame(props: {
  readonly experimentId: string;
  readonly room: Room['id'];
  readonly children: ReactNode;
}) {
  const { experimentId, room, children } = props;
  const { t } = useTranslation();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const { eventDate } = experiment;
  useEffect(() => {
    setWorkDay(eventDate);
    return () => setWorkDay(null);
  }, [eventDate]);
  const today = useToday();
  const standing = standingDay(experiment, today);
  return (
    <StandingDay value={standing}>
      <div className={styles.house}>
        <a href="#room" className={styles.skip} onClick={(event) => skipTo(event, 'room')}>
          {t('shell.skipToContent')}
        </a>
        <Rail experimentId={experimentId} room={room} />
        <TopBar scope={experimentId}>
          <span className={topBar.name}>{experiment.title}</span>
          <EventFacts experiment={experiment} />
          {experiment.isSample ? <Badge>{t('shell.sample')}</Badge> : null}
        </TopBar>
        <Notices>{experiment.isSample && room === 'overview' ? <SampleBanner standing={standing} /> : null}</Notices>
        <main id="room" tabIndex={-1} className={styles.content} aria-label={t(`shell.room.${room}`)}>
          {children}
        </main>
        <FocusInRoom key={`${experimentId} ${room}`} />
      </div>
    </StandingDay>
  );
}

/** The address after # names the screen, so the skip link moves focus itself. */
function skipTo(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
