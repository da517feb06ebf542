/** What can be done with a card (or with all selected ones, when it is among them): the same by menu as by drag and keys. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import { AREAS, STAGES, TASK_STATUSES } from '@shared/domain/stage.ts';
import type { MenuItem } from '@ui/index.ts';
import { MoveRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { menuItemOf } from '@app/actions/action.ts';
import type { CardActions } from './useCardActions.ts';
import { personLabel } from '@app/lib/person-label.ts';

export interface MenuActions {
  readonly change: (cards: readonly BoardCard[], to: CellMeaning) => void;
  readonly place: (cards: readonly BoardCard[], place: MoveTarget) => void;
}

/** A list of people longer than this is a job for the owner field. */
const MOST_PEOPLE = 30;

export function useMenuItems(people: readonly BoardPerson[], cardActions: CardActions, actions: MenuActions) {
  const { t } = useTranslation();

  function choices<T extends string>(
    id: string,
    label: string,
    values: readonly T[],
    name: (value: T) => string,
    choose: (value: T) => void,
  ): MenuItem {
    const items = values.map((value): MenuItem => ({
      kind: 'item',
      id: value,
      changes: true,
      label: name(value),
      onSelect: () => choose(value),
    }));
    return { kind: 'sub', id, label, items };
  }

  function moveItems(cards: readonly BoardCard[]): readonly MenuItem[] {
    const owners = people.slice(0, MOST_PEOPLE);
    return [
      choices(
        'stage',
        t('board.field.stage'),
        STAGES,
        (stage) => t(`shell.stage.${stage}`),
        (stage) => actions.change(cards, { stage }),
      ),
      choices(
        'status',
        t('board.field.status'),
        TASK_STATUSES,
        (status) => t(`board.status.${status}`),
        (status) => actions.change(cards, { status }),
      ),
      choices(
        'area',
        t('board.field.area'),
        AREAS,
        (area) => t(`shell.area.${area}`),
        (area) => actions.change(cards, { area }),
      ),
      {
        kind: 'sub',
        id: 'lead',
        label: t('board.field.leads'),
        items: [null, ...owners].map((person): MenuItem => ({
          kind: 'item',
          id: person?.id ?? 'nobody',
          changes: true,
          label: person === null ? t('board.nobody') : personLabel(person),
          onSelect: () => actions.change(cards, { leadId: person?.id ?? null }),
        })),
      },
      { kind: 'separator', id: 'order' },
      {
        kind: 'item',
        id: 'top',
        changes: true,
        label: t('board.menu.toTop'),
        onSelect: () => actions.place(cards, { at: 'start' }),
      },
      {
        kind: 'item',
        id: 'bottom',
        changes: true,
        label: t('board.menu.toBottom'),
        onSelect: () => actions.place(cards, { at: 'end' }),
      },
    ];
  }

  function cardItems(cards: readonly BoardCard[], id: string): readonly MenuItem[] {
    const on = { id, ids: cards.map((card) => card.id) };
    return [
      menuItemOf(cardActions.open, on),
      menuItemOf(cardActions.finish, on),
      {
        kind: 'sub',
        id: 'move',
        changes: true,
        icon: MoveRight,
        label: t('board.menu.moveTo'),
        items: moveItems(cards),
      },
      menuItemOf(cardActions.duplicate, on),
      { kind: 'separator', id: 'away' },
      menuItemOf(cardActions.archive, on),
      menuItemOf(cardActions.remove, on),
    ];
  }
  return { moveItems, cardItems };
}
