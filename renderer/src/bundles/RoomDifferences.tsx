import type { Difference } from '@shared/contract/bundle-difference.ts';
import type { RoomId } from '@shared/entities/rooms.ts';
import { Badge, Button, Checkbox } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Bundles.module.css';
import { checkedState } from './checked-state.ts';
import { useDifferenceWords } from './useDifferenceWords.ts';

/** Drawn at once; the rest on request, as a full experiment may differ in thousands of rows. */
const SHOWN = 100;

export interface RoomDifferencesProps {
  readonly room: RoomId;
  readonly differences: readonly Difference[];
  /** A restore brings back what was; a merge brings what is new. */
  readonly isBackup: boolean;
  readonly picks: ReadonlySet<string>;
  readonly onPick: (keys: readonly string[], isPicked: boolean) => void;
}

export function RoomDifferences({ room, differences, isBackup, picks, onPick }: RoomDifferencesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  const name = t(`shell.room.${room}`);
  const rest = differences.length - shown;
  return (
    <section className={styles.room} aria-label={name}>
      <header className={styles.roomHead}>
        <Checkbox
          checked={checkedState(differences, picks)}
          onChange={(on) =>
            onPick(
              differences.map(({ key }) => key),
              on,
            )
          }
          label={t('bundle.merge.roomAll', { room: name })}
        />
        <h3>{name}</h3>
        <span className="tabular">{t('bundle.count', { count: differences.length })}</span>
      </header>
      <ul className={styles.rows}>
        {differences.slice(0, shown).map((difference) => (
          <DifferenceRow
            key={difference.key}
            difference={difference}
            isBackup={isBackup}
            isPicked={picks.has(difference.key)}
            onPick={(isPicked) => onPick([difference.key], isPicked)}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <Button size="small" onClick={() => setShown(shown + 10 * SHOWN)}>
          {t('bundle.merge.more', { count: Math.min(rest, 10 * SHOWN) })}
        </Button>
      ) : null}
    </section>
  );
}

const TONES = { added: 'accent', removed: 'late', changed: 'plain' } as const;

interface DifferenceRowProps {
  readonly difference: Difference;
  readonly isBackup: boolean;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

function DifferenceRow({ difference, isBackup, isPicked, onPick }: DifferenceRowProps) {
  const { t } = useTranslation();
  const words = useDifferenceWords();
  const { kind, side, fields, thing, key } = difference;
  const home = isBackup ? 'backKind' : side === 'here' ? 'hereKind' : 'kind';
  return (
    <li className={styles.row} data-side={side}>
      <Checkbox checked={isPicked} onChange={onPick}>
        <span className={styles.name}>
          {thing.key === key || thing.name === '' ? null : <span className={styles.quiet}>{thing.name} · </span>}
          {words.named(difference)}
        </span>{' '}
        <Badge tone={home === 'hereKind' ? 'late' : TONES[kind]}>{t(`bundle.merge.${home}.${kind}`)}</Badge>
        {!isBackup && side === 'both' ? (
          <>
            {' '}
            <Badge tone="late">{t('bundle.merge.both')}</Badge>
          </>
        ) : null}
      </Checkbox>
      {fields.length === 0 ? null : (
        <ul className={styles.fields}>
          {fields.map((field) => (
            <li key={field.field}>{words.field(difference, field)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
