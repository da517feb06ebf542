/** What cells are called and what putting cards into them means. */
import type { BoardCard } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { useTranslation } from 'react-i18next';
import { cellAt } from '../model/arrangement.ts';
import type { Arrangement, CellPlace } from '../model/arrangement.ts';
import { meaningOf } from '../model/grouping.ts';
import type { GroupWords } from './useGroupWords.ts';

export interface CellWords {
  readonly name: (place: CellPlace) => string;
  readonly meaning: (place: CellPlace) => CellMeaning;
  /** What the cards would change by standing there; empty when only the order does. */
  readonly change: (cards: readonly BoardCard[], place: CellPlace) => string;
}

export function useCellWords(arrangement: Arrangement, words: GroupWords): CellWords {
  const { t } = useTranslation();

  function meaning({ lane, column }: CellPlace): CellMeaning {
    const [columnOf, laneOf] = [arrangement.columns[column], arrangement.lanes[lane]];
    return columnOf === undefined || laneOf === undefined ? {} : meaningOf(columnOf, laneOf);
  }
  return {
    meaning,
    change: (cards, place) => words.change(cards, meaning(place)),
    name(place) {
      const [columnOf, laneOf] = [arrangement.columns[place.column], arrangement.lanes[place.lane]];
      if (columnOf === undefined || laneOf === undefined) return '';
      const column = words.column(columnOf);
      const count = cellAt(arrangement, place).length;
      if (laneOf.kind === 'all') return t('board.cell.nameAlone', { column, count });
      return t('board.cell.name', { column, lane: words.lane(laneOf), count });
    },
  };
}
