import type { RoomId } from '@shared/entities/rooms.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from '../Plan.module.css';

export interface LiveLine {
  readonly key: string;
  readonly label?: string;
  readonly text: string;
  readonly aside?: string;
}

export interface LiveProps {
  readonly experimentId: string;
  /** Where it is changed. */
  readonly room: RoomId;
  readonly title: string;
  readonly lines: readonly LiveLine[];
  /** Said where there are no lines. */
  readonly none: string;
}

/** Lines beyond these are counted. */
const SHOWN = 12;

/** Facts of another room, in grey. */
export function Live({ experimentId, room, title, lines, none }: LiveProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={title} className={styles.live}>
      <div className={styles.liveHead}>
        <h3>{title}</h3>
        <Link href={rowAddress(experimentId, room, null)}>
          {t('plan.live.open', { room: t(`shell.room.${room}`) })}
        </Link>
      </div>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {lines.slice(0, SHOWN).map(({ key, label, text, aside }) => (
            <li key={key}>
              {label === undefined ? null : <span className={styles.liveLabel}>{label}</span>}
              <span>{text}</span>
              {aside === undefined ? null : <span className={styles.liveAside}>{aside}</span>}
            </li>
          ))}
          {lines.length > SHOWN ? <li>{t('plan.live.more', { count: lines.length - SHOWN })}</li> : null}
        </ul>
      )}
    </section>
  );
}
