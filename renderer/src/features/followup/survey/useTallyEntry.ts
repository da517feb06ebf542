/** The pile that is being typed: kept while another tab is looked at, stored as a whole. */
import { draftOf, EMPTY_TALLY, isTallyBegun } from '@shared/domain/survey/tally-entry.ts';
import type { ReadTally, TallyDraft } from '@shared/domain/survey/tally-entry.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useState } from 'react';
import { useCommand } from '@app/lib/data.ts';
import type { Followup } from '../useFollowup.ts';

export interface TallyEntry {
  readonly draft: TallyDraft;
  /** A new pile that was begun comes back after this one. */
  readonly isWaiting: boolean;
  readonly change: (patch: Partial<TallyDraft>) => void;
  readonly setCount: (place: string, text: string) => void;
  /** Takes up a pile that was stored; a new one that was being typed waits until it is done with. */
  readonly correct: (tally: Entity<'surveyTally'>) => void;
  /** Puts the pile away without storing it, and goes on with the new one. */
  readonly clear: () => void;
  /** Stores the pile, as it was read, and goes on with the new one. */
  readonly store: (read: ReadTally) => Promise<void>;
}

interface Desk {
  readonly draft: TallyDraft;
  readonly aside: TallyDraft | null;
}

export function useTallyEntry(of: Pick<Followup, 'experimentId' | 'tallyCounts'>): TallyEntry {
  const [{ draft, aside }, setDesk] = useState<Desk>({ draft: EMPTY_TALLY, aside: null });
  const store = useCommand('surveyTally.store');
  const clear = () => setDesk((now) => ({ draft: now.aside ?? EMPTY_TALLY, aside: null }));
  return {
    draft,
    isWaiting: aside !== null && isTallyBegun(aside),
    change: (patch) => setDesk((now) => ({ ...now, draft: { ...now.draft, ...patch } })),
    setCount: (place, text) =>
      setDesk((now) => ({ ...now, draft: { ...now.draft, counts: { ...now.draft.counts, [place]: text } } })),
    correct: (tally) =>
      setDesk((now) => ({
        draft: draftOf(tally, of.tallyCounts.rows),
        aside: now.draft.tallyId === null ? now.draft : now.aside,
      })),
    clear,
    async store({ sheets, counts }) {
      const { tallyId, note } = draft;
      await store.mutateAsync({ experimentId: of.experimentId, tallyId, sheets, note, counts: [...counts] });
      clear();
    },
  };
}
