import { formatDate } from '@shared/domain/civil-date.ts';
import type { ThingKind } from '@shared/domain/clash-things.ts';
import type { Clash } from '@shared/domain/clashes.ts';
import { formatClock, formatClockRange } from '@shared/domain/clock-time.ts';
import type { LateChain } from '@shared/domain/schedule/late-chains.ts';
import { MINUTES_PER_DAY } from '@shared/domain/units.ts';
import { Badge } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { personLabel } from '@app/lib/person-label.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import type { Schedule } from '../useSchedule.ts';
import styles from '../timeline/Timeline.module.css';
import { useFindings } from './useFindings.ts';
import type { Side } from './useFindings.ts';

/** A longer list is not read. */
const SHOWN = 20;
const DELAYS = 8;

/** Where each side is at home. */
const ROOMS = { task: 'board', cue: 'programme', shift: 'people', meeting: 'schedule' } as const;

/** 살펴볼 것: what is late and what it holds up, and what cannot both be true, each with the ways to both sides. */
export function Findings({ schedule }: { readonly schedule: Schedule }) {
  const { t } = useTranslation();
  const { chains, clashes, things } = useFindings(schedule);
  const titles = new Map(schedule.cards.map(({ id, title }) => [id, title]));
  const count = chains.length + clashes.length;
  return (
    <section aria-label={t('timeline.findings.name')} className={styles.section}>
      <h2>
        {t('timeline.findings.name')} <Badge shape="count">{count}</Badge>
      </h2>
      {count === 0 ? <p className={styles.quiet}>{t('timeline.findings.none')}</p> : null}
      <ul className={styles.findings}>
        {clashes.slice(0, SHOWN).map((clash) => (
          <ClashLine key={keyOf(clash)} schedule={schedule} clash={clash} things={things} />
        ))}
        {chains.slice(0, Math.max(0, SHOWN - clashes.length)).map((chain) => (
          <ChainLine key={chain.id} experimentId={schedule.experimentId} chain={chain} titles={titles} />
        ))}
      </ul>
      {count > SHOWN ? <p className={styles.quiet}>{t('timeline.findings.rest', { count: count - SHOWN })}</p> : null}
    </section>
  );
}

function keyOf(clash: Clash<ThingKind>): string {
  switch (clash.kind) {
    case 'person':
      return `${clash.personId} ${clash.first.id} ${clash.second.id}`;
    case 'place':
      return `${clash.place} ${clash.first.id} ${clash.second.id}`;
    case 'twoTimes':
      return `twoTimes ${clash.first.id} ${clash.second.id}`;
    case 'holiday':
      return clash.on;
    case 'afterEvent':
      return clash.thing.id;
  }
}

interface ChainLineProps {
  readonly experimentId: string;
  readonly chain: LateChain;
  readonly titles: ReadonlyMap<string, string>;
}

function ChainLine({ experimentId, chain, titles }: ChainLineProps) {
  const { t } = useTranslation();
  return (
    <li className={styles.finding}>
      <Link href={rowAddress(experimentId, 'board', chain.id)}>{titles.get(chain.id)}</Link>
      <span className={styles.late}>
        {t('timeline.lateBy', { count: chain.late })}
        {chain.gateMissedBy > 0 ? ` · ${t('timeline.findings.gate', { count: chain.gateMissedBy })}` : ''}
      </span>
      {chain.delays.length === 0 ? null : (
        <details>
          <summary>{t('timeline.findings.delays', { count: chain.delays.length })}</summary>
          <ul>
            {chain.delays.slice(0, DELAYS).map(({ id, days }) => (
              <li key={id}>
                <Link href={rowAddress(experimentId, 'board', id)}>{titles.get(id)}</Link>{' '}
                {t('timeline.findings.later', { count: days })}
              </li>
            ))}
          </ul>
          {chain.delays.length > DELAYS ? t('timeline.findings.rest', { count: chain.delays.length - DELAYS }) : null}
        </details>
      )}
    </li>
  );
}

interface ClashLineProps {
  readonly schedule: Schedule;
  readonly clash: Clash<ThingKind>;
  readonly things: ReadonlyMap<string, Side>;
}

function ClashLine({ schedule: { experimentId, people }, clash, things }: ClashLineProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  function side({ id }: { readonly id: string }) {
    const thing = things.get(id);
    const room = thing === undefined ? 'board' : ROOMS[thing.kind];
    return (
      <Link href={rowAddress(experimentId, room, id)}>
        {thing?.title || t('timeline.findings.untitled')}{' '}
        {clash.kind === 'twoTimes' && thing !== undefined && thing.date !== null ? formatDate(thing.date, locale) : ''}{' '}
        {thing === undefined ? '' : timesOf(thing)}
        {clash.kind === 'person' && thing !== undefined && thing.place !== '' ? ` (${thing.place})` : ''}
      </Link>
    );
  }
  switch (clash.kind) {
    case 'person':
    case 'place': {
      const name = clash.kind === 'person' ? personLabel(people.find(({ id }) => id === clash.personId)) : clash.place;
      return (
        <li className={styles.finding}>
          <span>{t(`timeline.findings.${clash.kind}`, { name, minutes: clash.minutes })}</span>
          {side(clash.first)}
          {side(clash.second)}
        </li>
      );
    }
    case 'twoTimes':
      return (
        <li className={styles.finding}>
          <span>{t('timeline.findings.twoTimes')}</span>
          {side(clash.first)}
          {side(clash.second)}
        </li>
      );
    case 'holiday':
      return (
        <li className={styles.finding}>
          <span>
            {t('timeline.findings.holiday', { day: formatDate(clash.on, locale), name: clash.names.join(', ') })}
          </span>
          <Link href={rowAddress(experimentId, 'overview', 'eventDate')}>{t('timeline.findings.toEvent')}</Link>
        </li>
      );
    case 'afterEvent':
      return (
        <li className={styles.finding}>
          {side(clash.thing)}
          <span className={styles.late}>{t('timeline.findings.afterEvent', { count: clash.days })}</span>
        </li>
      );
  }
}

/** A cue may run past midnight: its times are those of its day. */
function timesOf({ start, end }: Side): string {
  if (start === null) return '';
  const within = (minute: number) => ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return end === null ? formatClock(within(start)) : formatClockRange(within(start), within(end));
}
