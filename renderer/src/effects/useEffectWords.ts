import type { FieldDifference } from '@shared/contract/bundle-difference.ts';
import type { EffectMove, EffectsPreview, EffectStay } from '@shared/contract/effects.contract.ts';
import type { NamedThing } from '@shared/contract/history.contract.ts';
import type { EntityName } from '@shared/contract/entities.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { i18n } from '@app/i18n/i18n.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { partsText, thingText, valueText } from '@app/i18n/history-sentences.ts';

/** The words of a code that a consumer gives; a sentence that has none is said as it is. */
function said(group: 'stay' | 'note', code: string): string {
  const key = `effects.${group}.${code}`;
  return i18n.exists(key) ? words(key, {}) : code;
}

/** Effects as they read, in the words of the history. */
export function useEffectWords() {
  const { t } = useTranslation();

  function change(table: EntityName, { field, kind, before, after }: FieldDifference): string {
    const name = columnTitle(table, field);
    if (kind === 'order' || kind === 'structure') return name;
    const text = (value: FieldDifference['before']) =>
      kind === 'name' && typeof value === 'string' ? value : valueText(table, field, value);
    return t('effects.change', { field: name, before: text(before), after: text(after) });
  }

  /** 카드 41장, 큐 3줄. */
  function counted(things: readonly NamedThing[]): string {
    const counts = new Map<EntityName, number>();
    for (const { table } of things) counts.set(table, (counts.get(table) ?? 0) + 1);
    return partsText(
      '',
      [...counts].map(([table, count]) => ({ table, count })),
    );
  }

  function count(moves: readonly EffectMove[], stays: readonly EffectStay[]): string {
    if (stays.length === 0) return t('effects.moves', { moves: counted(moves) });
    if (moves.length === 0) return t('effects.stays', { stays: counted(stays) });
    return t('effects.movesAndStays', { moves: counted(moves), stays: counted(stays) });
  }

  return {
    change,
    count,
    thing: (thing: NamedThing) => thingText(thing),
    fields: (move: EffectMove) => move.fields.map((field) => change(move.table, field)).join(', '),
    reason: (code: string) => said('stay', code),
    warning: ({ code, params }: EffectsPreview['warnings'][number]) => words(`effects.warning.${code}`, params),
    note: (code: string) => said('note', code),
    /** `+90,000`, `−5,000`. */
    signed: (amount: Won) => `${amount < 0 ? '−' : '+'}${formatWon(won(Math.abs(amount)))}`,
  };
}
