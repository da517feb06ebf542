import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import { areaColor, Avatar, Dot, VisuallyHidden } from '@ui/index.ts';
import { AlignLeft, ClockAlert, Link2, Paperclip, SquareCheck } from 'lucide-react';
import { memo } from 'react';
import { areaHue } from '@app/lib/area-hue.ts';
import { givenName, personLabel } from '@app/lib/person-label.ts';
import styles from './Card.module.css';
import type { CardMetrics, CardTexts } from './card-metrics.ts';
import { StatusMark } from './StatusMark.tsx';
import type { CardWords } from './useCardWords.ts';

export interface CardProps {
  readonly card: BoardCard;
  readonly metrics: CardMetrics;
  readonly people: ReadonlyMap<string, BoardPerson>;
  readonly words: CardWords;
  readonly top: number;
  /** Counted from 1 among `size` cards of the cell. */
  readonly position: number;
  readonly size: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly open: boolean;
  /** Being carried: it leaves its shadow behind. */
  readonly lifted: boolean;
}

export function cardElementId(id: string): string {
  return `card-${id}`;
}

const MOST_FACES = 3;

interface RowsProps {
  readonly card: BoardCard;
  readonly texts: CardTexts;
  readonly people: ReadonlyMap<string, BoardPerson>;
}

function Area({ card, texts }: RowsProps) {
  if (texts.area === null) return null;
  return (
    <span className={styles.area}>
      <Dot hue={areaHue(card.area)} size={7} />
      <span className={styles.clip}>{texts.area}</span>
    </span>
  );
}

function When({ card, texts: { when, isLate } }: RowsProps) {
  if (when === null) return null;
  return (
    <span className={styles.when} data-late={isLate || undefined} data-tbd={card.dateKind === 'tbd' || undefined}>
      {isLate ? <ClockAlert size={12} aria-hidden /> : null}
      <span className={styles.clip}>{when}</span>
    </span>
  );
}

function Marks({ card }: RowsProps) {
  return (
    <>
      {card.checksTotal > 0 ? (
        <span className={styles.count} data-full={card.checksDone === card.checksTotal || undefined}>
          <SquareCheck size={12} aria-hidden />
          {card.checksDone}/{card.checksTotal}
        </span>
      ) : null}
      {card.hasNotes ? <AlignLeft size={12} aria-hidden /> : null}
      {card.links > 0 ? (
        <span className={styles.count}>
          <Link2 size={12} aria-hidden />
          {card.links}
        </span>
      ) : null}
      {card.files > 0 ? (
        <span className={styles.count}>
          <Paperclip size={12} aria-hidden />
          {card.files}
        </span>
      ) : null}
    </>
  );
}

function Faces({ card, people }: RowsProps) {
  const owners = [...card.leads, ...card.deputies];
  if (owners.length === 0) return null;
  return (
    <span className={styles.faces}>
      {owners.slice(0, MOST_FACES).map((id) => {
        const name = personLabel(people.get(id));
        return <Avatar key={id} name={name} called={givenName(name)} size={20} decorative />;
      })}
      {owners.length > MOST_FACES ? <span className={styles.more}>+{owners.length - MOST_FACES}</span> : null}
    </span>
  );
}

/** Everything in one row where it fits; else the date above, the rest below. */
function Rows({ rows, ...props }: RowsProps & { readonly rows: CardMetrics['rows'] }) {
  switch (rows) {
    case 0:
      return null;
    case 1:
      return (
        <span className={styles.row} aria-hidden>
          <When {...props} />
          <Area {...props} />
          <Marks {...props} />
          <Faces {...props} />
        </span>
      );
    case 2:
      return (
        <>
          <span className={styles.row} aria-hidden>
            <When {...props} />
          </span>
          <span className={styles.row} aria-hidden>
            <Area {...props} />
            <Marks {...props} />
            <Faces {...props} />
          </span>
        </>
      );
  }
}

/** One task on the board. It has no handlers of its own: the canvas listens for all cards at once. */
export const Card = memo(function Card(props: CardProps) {
  const { card, metrics, people, words, top, position, size, selected, active, open, lifted } = props;
  return (
    <div
      id={cardElementId(card.id)}
      data-card={card.id}
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={active ? 0 : -1}
      className={styles.card}
      data-status={card.status}
      data-open={open || undefined}
      data-lifted={lifted || undefined}
      style={{ top, height: metrics.height, '--edge-hue': areaColor(areaHue(card.area)) }}
    >
      <span className={styles.head}>
        <StatusMark status={card.status} pressable />
        <span className={styles.title} style={{ WebkitLineClamp: metrics.lines }}>
          {card.title}
        </span>
      </span>
      <Rows rows={metrics.rows} card={card} texts={words.texts(card)} people={people} />
      <VisuallyHidden>{words.facts(card, people)}</VisuallyHidden>
    </div>
  );
});
