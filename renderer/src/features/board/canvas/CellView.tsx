import type { BoardPerson } from '@shared/contract/board.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { Card } from '../card/Card.tsx';
import type { CardWords } from '../card/useCardWords.ts';
import type { Cell } from '../model/arrangement.ts';
import type { LaneLayout } from '../model/layout.ts';
import styles from './Canvas.module.css';
import type { MountedCell } from './mounted.ts';
import { QuickAdd } from './QuickAdd.tsx';
import type { BoardGeometry } from './useBoardGeometry.ts';

/** What the cards of every cell share. */
export interface CardsShared {
  readonly geometry: BoardGeometry;
  readonly people: ReadonlyMap<string, BoardPerson>;
  readonly cardWords: CardWords;
  readonly selected: ReadonlySet<string>;
  readonly active: string | null;
  readonly openId: string | null;
  readonly dragging: ReadonlySet<string> | null;
}

export interface CellViewProps {
  readonly cell: MountedCell;
  readonly cards: Cell;
  readonly name: string;
  readonly lane: LaneLayout;
  readonly shared: CardsShared;
  readonly adding: boolean;
  readonly onAdding: (open: boolean) => void;
  readonly onCreate: (title: string) => Promise<boolean>;
}

/** The cards of one column in one lane: a list of which only what is in view is mounted, and the row for a new card. */
export function CellView({ cell, cards, name, lane, shared, adding, onAdding, onCreate }: CellViewProps) {
  const isReadOnly = useIsReadOnly();
  const { geometry, people, cardWords, selected, active, openId, dragging: inAir } = shared;
  const { layout, metricsOf } = geometry;
  const { tops, end } = lane.cells[cell.column] ?? { tops: [], end: 0 };
  const list = cell.indexes.length > 0 ? { role: 'listbox', 'aria-label': name, 'aria-multiselectable': true } : {};
  return (
    <div
      className={styles.cell}
      style={{
        left: layout.lefts[cell.column],
        top: lane.head,
        width: layout.columnWidth,
        height: lane.height - lane.head,
      }}
    >
      <div {...list} className={styles.cards}>
        {cell.indexes.map((index) => {
          const card = cards[index];
          return card === undefined ? null : (
            <Card
              key={card.id}
              card={card}
              metrics={metricsOf(card)}
              people={people}
              words={cardWords}
              top={tops[index] ?? 0}
              position={index + 1}
              size={cards.length}
              selected={selected.has(card.id)}
              active={card.id === active}
              open={card.id === openId}
              lifted={inAir?.has(card.id) ?? false}
            />
          );
        })}
      </div>
      {isReadOnly ? null : (
        <QuickAdd
          cell={name}
          top={end}
          open={adding}
          onOpen={() => onAdding(true)}
          onClose={() => onAdding(false)}
          onAdd={onCreate}
        />
      )}
    </div>
  );
}
