/** Names of columns and lanes, and what a move between them changes, in words. */
import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { useTranslation } from 'react-i18next';
import { personLabel } from '@app/lib/person-label.ts';
import type { Column, Lane } from '../model/grouping.ts';

export interface GroupWords {
  readonly column: (column: Column) => string;
  readonly lane: (lane: Lane) => string;
  /** `단계 주제 선정 → 준비 · 분야 제안자 → 장소`; empty when nothing but the order changes. */
  readonly change: (cards: readonly BoardCard[], to: CellMeaning) => string;
}

export function useGroupWords(people: ReadonlyMap<string, BoardPerson>): GroupWords {
  const { t } = useTranslation();

  function lead(id: string | null | undefined): string {
    return id === null || id === undefined ? t('board.nobody') : personLabel(people.get(id));
  }
  function column(one: Column): string {
    switch (one.kind) {
      case 'stage':
        return t(`shell.stage.${one.key}`);
      case 'status':
        return t(`board.status.${one.key}`);
      case 'area':
        return t(`shell.area.${one.key}`);
      case 'owner':
        return lead(one.person?.id);
    }
  }
  /** One side of the arrow: what all cards share, or that they differ. */
  function shared(values: readonly string[]): string {
    const [first = '', ...others] = new Set(values);
    return others.length === 0 ? first : t('board.various');
  }
  function step(what: string, from: readonly string[], to: string): string | null {
    return from.every((value) => value === to) ? null : t('board.change', { what, from: shared(from), to });
  }
  function change(cards: readonly BoardCard[], to: CellMeaning): string {
    const { stage, status, area, leadId } = to;
    const steps = [
      stage &&
        step(
          t('board.field.stage'),
          cards.map((card) => t(`shell.stage.${card.stage}`)),
          t(`shell.stage.${stage}`),
        ),
      status &&
        step(
          t('board.field.status'),
          cards.map((card) => t(`board.status.${card.status}`)),
          t(`board.status.${status}`),
        ),
      area &&
        step(
          t('board.field.area'),
          cards.map((card) => t(`shell.area.${card.area}`)),
          t(`shell.area.${area}`),
        ),
      leadId !== undefined &&
        step(
          t('board.field.leads'),
          cards.map((card) => lead(card.leads[0])),
          lead(leadId),
        ),
    ];
    return steps.filter(Boolean).join(' · ');
  }
  return {
    column,
    lane: (one) => (one.kind === 'all' ? t('board.allLanes') : t(`shell.area.${one.key}`)),
    change,
  };
}
