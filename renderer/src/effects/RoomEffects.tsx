import type { EffectMove, EffectStay } from '@shared/contract/effects.contract.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import { useTranslation } from 'react-i18next';
import styles from './Effects.module.css';
import { useEffectWords } from './useEffectWords.ts';

export interface RoomEffectsProps {
  readonly room: RoomId;
  readonly moves: readonly EffectMove[];
  readonly stays: readonly EffectStay[];
}

/** More rows than this are folded until they are asked for. */
const AT_ONCE = 8;
/** The most that are drawn; a year of cards may move. */
const MOST = 200;

/** The effects on one room: how many first, each of them below. */
export function RoomEffects({ room, moves, stays }: RoomEffectsProps) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const name = t(`shell.room.${room}`);
  return (
    <section aria-label={name} className={styles.room}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.count}>{words.count(moves, stays)}</p>
      <details open={moves.length + stays.length <= AT_ONCE}>
        <summary>{t('effects.details')}</summary>
        {moves.length === 0 ? null : (
          <ul className={styles.list} aria-label={t('effects.moving')}>
            {moves.slice(0, MOST).map((move) => (
              <li key={move.id} className={styles.row}>
                <span>{words.thing(move)}</span>
                <span className={styles.fields}>{words.fields(move)}</span>
                {move.won === null ? null : (
                  <span className={styles.won}>{t('effects.won', { amount: words.signed(move.won) })}</span>
                )}
                {move.note === null ? null : <span className={styles.quiet}>{words.note(move.note)}</span>}
              </li>
            ))}
          </ul>
        )}
        {moves.length > MOST ? (
          <p className={styles.quiet}>{t('effects.more', { count: moves.length - MOST })}</p>
        ) : null}
        {stays.length === 0 ? null : (
          <ul className={styles.list} aria-label={t('effects.staying')}>
            {stays.slice(0, MOST).map((stay) => (
              <li key={stay.id} className={styles.row} data-stays>
                <span>{words.thing(stay)}</span>
                <span className={styles.quiet}>{words.reason(stay.reason)}</span>
              </li>
            ))}
          </ul>
        )}
        {stays.length > MOST ? (
          <p className={styles.quiet}>{t('effects.more', { count: stays.length - MOST })}</p>
        ) : null}
      </details>
    </section>
  );
}
