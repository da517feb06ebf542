import type { BoardCard } from '@shared/contract/board.ts';
import { timelineBar } from '@shared/domain/scene/timeline.ts';
import { daysOf, xOfDay } from '@shared/domain/schedule/time-axis.ts';
import type { DaySpan, TimeAxis } from '@shared/domain/schedule/time-axis.ts';
import { areaColor } from '@ui/index.ts';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { areaHue } from '@app/lib/area-hue.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { SceneArt } from '@app/scene/index.ts';
import type { CardFacts } from '../useCardFacts.ts';
import { BAR, LABEL, LEAST_BAR, MEASURES, PULLED_BAR, ROW } from './measures.ts';
import styles from './Timeline.module.css';

export function barElementId(id: string): string {
  return `bar-${id}`;
}

interface GroupRowProps {
  readonly at: number;
  readonly name: string;
  readonly count: number;
  readonly isClosed: boolean;
  readonly onToggle: () => void;
}

export function GroupRow({ at, name, count, isClosed, onToggle }: GroupRowProps) {
  const Glyph = isClosed ? ChevronRight : ChevronDown;
  return (
    <div className={styles.group} style={{ top: at * ROW }}>
      <button type="button" className={styles.groupName} aria-expanded={!isClosed} onClick={onToggle}>
        <Glyph size={14} aria-hidden />
        <span>{name}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </div>
  );
}

interface CardRowProps {
  readonly at: number;
  readonly card: BoardCard;
  readonly span: DaySpan;
  readonly axis: TimeAxis;
  readonly experimentId: string;
  readonly facts: CardFacts;
  readonly isLate: boolean;
  readonly isActive: boolean;
}

/** A card: its title, which leads to it, and its bar, which is moved. Its words are put together here, once: while scrolling, rows that stay cost nothing. */
export function CardRow({ at, card, span, axis, experimentId, facts, isLate, isActive }: CardRowProps) {
  const width = Math.max(LEAST_BAR, daysOf(span) * axis.dayWidth);
  const look = { isDone: card.status === 'done', isLate };
  const hue = { '--scene-fill': areaColor(areaHue(card.area)) } as CSSProperties;
  return (
    <div className={styles.row} style={{ top: at * ROW }} data-late={isLate || undefined}>
      <Link
        href={rowAddress(experimentId, 'board', card.id)}
        tabIndex={-1}
        className={styles.title}
        title={card.title}
        data-done={look.isDone || undefined}
      >
        {card.title}
      </Link>
      <button
        type="button"
        id={barElementId(card.id)}
        data-bar={card.id}
        aria-label={`${card.title}, ${facts.full(card)}`}
        tabIndex={isActive ? 0 : -1}
        className={styles.bar}
        style={{ left: LABEL + xOfDay(axis, span.from), width }}
      >
        <span className={styles.art} style={hue}>
          <SceneArt scene={timelineBar(width, BAR, MEASURES, look)} />
        </span>
        {width >= PULLED_BAR ? (
          <>
            <span data-edge="start" className={styles.edge} />
            <span data-edge="end" className={styles.edge} />
          </>
        ) : null}
      </button>
    </div>
  );
}
