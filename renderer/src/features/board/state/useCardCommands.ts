/** What the keys, the menus and the bars do with cards of the board: each moves the focus on and says what happened. */
import { useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { cellAt, readingOrder } from '../model/arrangement.ts';
import type { Arrangement, CellPlace } from '../model/arrangement.ts';
import { meaningOf, USUAL_AREA } from '../model/grouping.ts';
import { rangeBetween } from '../model/navigation.ts';
import type { NewCard } from '../model/filter.ts';
import type { SelectionControl } from './useSelection.ts';
import type { TaskActions } from './useTaskActions.ts';

export interface CardCommandsOptions {
  readonly arrangement: Arrangement;
  readonly selection: SelectionControl;
  readonly actions: TaskActions;
  /** Called with the cards that leave the board. */
  readonly onGone: (ids: ReadonlySet<string>) => void;
  /** Whether a new card would be left out of what the board shows now. */
  readonly hides: (card: NewCard) => boolean;
  readonly onShowAll: () => void;
}

export function useCardCommands(options: CardCommandsOptions) {
  const { arrangement, selection, actions, onGone, hides, onShowAll } = options;
  const { t } = useTranslation();
  const toast = useToast();

  /** The keyboard goes to the card after those that leave, or the one before. */
  function leave(ids: readonly string[]) {
    const order = readingOrder(arrangement).map((card) => card.id);
    const gone = new Set(ids);
    const at = order.findIndex((id) => gone.has(id));
    selection.clear();
    selection.stand(order.slice(at).find((id) => !gone.has(id)) ?? order.findLast((id) => !gone.has(id)) ?? null);
    onGone(gone);
  }

  return {
    async archive(ids: readonly string[]) {
      leave(ids);
      if (await actions.archive([...ids]))
        toast({ text: t('board.menu.archived', { count: ids.length }), tone: 'done' });
    },
    async remove(ids: readonly string[]) {
      leave(ids);
      if (await actions.remove([...ids])) toast({ text: t('board.menu.removed', { count: ids.length }), tone: 'done' });
    },
    async duplicate(ids: readonly string[]) {
      const copies = await actions.duplicate([...ids]);
      if (copies !== null) selection.stand(copies[0] ?? null);
    },
    selectTo(id: string) {
      selection.extend(rangeBetween(arrangement, selection.anchor ?? id, id), id);
    },
    /** A card at the end of a cell, meaning what the cell means. Resolves to whether it was made. */
    async create(place: CellPlace, title: string): Promise<boolean> {
      const [column, lane] = [arrangement.columns[place.column], arrangement.lanes[place.lane]];
      if (column === undefined || lane === undefined) return false;
      const meaning = meaningOf(column, lane);
      const last = cellAt(arrangement, place).at(-1);
      const stage = meaning.stage ?? last?.stage ?? 'plan';
      const { leadId = null, status = 'todo' } = meaning;
      const card = { title, area: meaning.area ?? USUAL_AREA[stage], status, leadId };
      const made = await actions.create({
        ...card,
        stage,
        place: last === undefined ? { at: 'end' } : { after: last.id },
      });
      // Made, yet not to be seen: without a word it would be typed again.
      if (made && hides(card)) {
        toast({
          text: t('board.cell.hidden', { title }),
          action: { label: t('board.filter.clear'), onAct: onShowAll },
        });
      }
      return made;
    },
    /** The cell of a column that a new card most likely belongs to: the lane where the keyboard stands, else the usual one. */
    usualCell(column: number): CellPlace {
      const standing = selection.active === null ? undefined : arrangement.places.get(selection.active);
      const one = arrangement.columns[column];
      const usual = one?.kind === 'stage' ? USUAL_AREA[one.key] : 'plan';
      const lane = standing?.lane ?? arrangement.lanes.findIndex(({ key }) => key === usual);
      return { lane: Math.max(0, lane), column };
    },
  };
}
