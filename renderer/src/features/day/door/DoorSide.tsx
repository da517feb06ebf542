import { lineClock } from '@shared/domain/shifts/shift-times.ts';
import { Badge, Button, Table } from '@ui/index.ts';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Door.module.css';
import { clockOf } from './useDoor.ts';
import type { Door } from './useDoor.ts';
import type { DoorPresses } from './useDoorPresses.ts';
import { useDoorWords } from './useDoorWords.ts';

export interface DoorSideProps {
  readonly of: Door;
  readonly presses: DoorPresses;
  readonly onOpen: (personId: string) => void;
}

/** Beside the search: who is due and not there, how many came, what was handed out, the last presses. */
export function DoorSide({ of, presses, onOpen }: DoorSideProps) {
  return (
    <div className={styles.column}>
      <DueSoon of={of} onOpen={onOpen} />
      <Counts of={of} />
      <HandedOut of={of} onOpen={onOpen} />
      <LastEntries of={of} presses={presses} />
    </div>
  );
}

function DueSoon({ of, onOpen }: Pick<DoorSideProps, 'of' | 'onOpen'>) {
  const { t } = useTranslation();
  if (of.due.length === 0) return null;
  return (
    <section aria-label={t('door.due.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('door.due.title')}</h2>
      <ul className={styles.lines}>
        {of.due.map(({ personId, title, from, minutes }) => (
          <li key={personId} className={styles.line}>
            <Badge tone="late">
              {minutes < 0 ? t('door.due.since', { at: lineClock(from) }) : t('door.due.in', { count: minutes })}
            </Badge>
            <Button variant="quiet" size="small" onClick={() => onOpen(personId)}>
              {of.nameOf({ personId, label: '' })}
            </Button>
            <span className={styles.quiet}>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ of }: Pick<DoorSideProps, 'of'>) {
  const { t } = useTranslation();
  const words = useDoorWords();
  return (
    <section aria-label={t('door.counts.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('door.counts.title')}</h2>
      <Table
        caption={t('door.counts.title')}
        density="dense"
        columns={[
          { key: 'kind', title: t('door.counts.kind') },
          { key: 'came', title: t('door.counts.came'), kind: 'number' },
          { key: 'expected', title: t('door.counts.expected'), kind: 'number' },
          { key: 'present', title: t('door.counts.present'), kind: 'number' },
        ]}
      >
        {of.counts.map(({ kind, came, expected, present }) => (
          <tr key={kind} data-kind={kind}>
            <th scope="row" className={styles.rowHead}>
              {words.kind(kind)}
            </th>
            <td data-number className={styles.figure}>
              {came}
            </td>
            <td data-number>{expected ?? '–'}</td>
            <td data-number>{present}</td>
          </tr>
        ))}
      </Table>
      <p className={styles.quiet}>{t('door.counts.note')}</p>
    </section>
  );
}

function HandedOut({ of, onOpen }: Pick<DoorSideProps, 'of' | 'onOpen'>) {
  const { t } = useTranslation();
  const words = useDoorWords();
  const lines = [
    ...of.markers.map(({ marker, given, left }) => ({ id: marker.id, what: words.marker(marker), given, left })),
    { id: 'tag', what: t('door.tag'), ...of.tags },
  ];
  return (
    <section aria-label={t('door.given.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('door.given.title')}</h2>
      <ul className={styles.lines}>
        {lines.map(({ id, what, given, left }) => (
          <li key={id} className={styles.line}>
            <span>{what}</span>
            <span className={styles.figures}>{t('door.given.count', { count: given })}</span>
            {left === null ? null : (
              <Badge tone={left <= 0 ? 'danger' : 'plain'}>
                {left < 0 ? t('door.given.short', { count: -left }) : t('door.given.left', { count: left })}
              </Badge>
            )}
          </li>
        ))}
      </ul>
      {of.markers.length === 0 ? <p className={styles.warning}>{t('door.given.noMarker')}</p> : null}
      {of.unmarked.length === 0 ? null : (
        <div className={styles.line}>
          <span className={styles.warning}>{t('door.given.unmarked', { count: of.unmarked.length })}</span>
          {of.unmarked.slice(0, SHOWN).map(({ id }) => (
            <Button key={id} variant="quiet" size="small" onClick={() => onOpen(id)}>
              {of.nameOf({ personId: id, label: '' })}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

const SHOWN = 5;

function LastEntries({ of, presses }: Pick<DoorSideProps, 'of' | 'presses'>) {
  const { t } = useTranslation();
  const undone = new Set(of.log.map(({ undoesId }) => undoesId));
  const last = of.log.slice(-SHOWN).toReversed();
  const words = useDoorWords();
  return (
    <section aria-label={t('door.last.title')} className={styles.section}>
      <h2 className={styles.heading}>{t('door.last.title')}</h2>
      {last.length === 0 ? (
        <p className={styles.quiet}>{t('door.last.none')}</p>
      ) : (
        <ul className={styles.lines}>
          {last.map((entry) => (
            <li key={entry.id} className={styles.line} data-undone={undone.has(entry.id) || undefined}>
              <span className={styles.figures}>{clockOf(entry.at)}</span>
              <span>{of.nameOf(entry)}</span>
              <span className={styles.quiet}>
                {[words.action(entry.action), words.source(entry.source)].join(' · ')}
              </span>
              {entry.action === 'undo' || undone.has(entry.id) ? null : (
                <Button
                  changes
                  variant="quiet"
                  size="small"
                  icon={Undo2}
                  aria-label={t('door.last.undoOf', { name: of.nameOf(entry), action: words.action(entry.action) })}
                  onClick={() => void presses.takeBack(entry)}
                >
                  {t('door.last.undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
