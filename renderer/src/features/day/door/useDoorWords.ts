import { DOOR_KINDS } from '@shared/domain/door/codes.ts';
import type { CheckInAction, CheckInSource, DoorKind } from '@shared/domain/door/codes.ts';
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import { PORTRAITS } from '@shared/domain/personal-data.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import type { Marker } from './useDoor.ts';

interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface DoorWords {
  readonly action: (action: CheckInAction) => string;
  readonly source: (source: CheckInSource) => string;
  readonly kind: (kind: DoorKind) => string;
  readonly state: (participationState: string) => string;
  readonly marker: (marker: Pick<Marker, 'kind' | 'colour' | 'shape'>) => string;
  readonly kinds: readonly Choice<DoorKind>[];
  readonly portraits: readonly Choice<Portrait>[];
}

/** Words of the codes of the door, in the language of the screen. */
export function useDoorWords(): DoorWords {
  const locale = useLocale();
  const word = (table: 'checkIn' | 'person' | 'participation' | 'optOutMarker', column: string, code: string) =>
    choiceWord(PRODUCT.fieldOf(table, column), code, locale) ?? code;
  return {
    action: (code) => word('checkIn', 'action', code),
    source: (code) => word('checkIn', 'source', code),
    kind: (code) => word('checkIn', 'kind', code),
    state: (code) => word('participation', 'state', code),
    marker: ({ kind, colour, shape }) =>
      [colour, shape, word('optOutMarker', 'kind', kind)].filter((text) => text !== '').join(' '),
    kinds: DOOR_KINDS.map((value) => ({ value, label: word('checkIn', 'kind', value) })),
    portraits: PORTRAITS.map((value) => ({ value, label: word('person', 'portrait', value) })),
  };
}
