import type { BoardCard } from '@shared/contract/board.ts';
import { useEffect, useMemo, useState } from 'react';
import { createCardMetrics } from '../card/card-metrics.ts';
import type { CardMetrics, CardTexts, Measure } from '../card/card-metrics.ts';
import { cardFontReady, createMeasure } from '../card/text-measure.ts';

/** The size of each card in columns of a width; measured anew once the font has come. `textsOf` must stay the same between renders. */
export function useCardMetrics(
  columnWidth: number,
  textsOf: (card: BoardCard) => CardTexts,
): (card: BoardCard) => CardMetrics {
  const [measure, setMeasure] = useState<Measure>(() => createMeasure());
  useEffect(() => {
    let stands = true;
    async function measureAgain() {
      await cardFontReady();
      if (stands) setMeasure(() => createMeasure());
    }
    void measureAgain();
    return () => {
      stands = false;
    };
  }, []);
  return useMemo(() => createCardMetrics(columnWidth, textsOf, measure), [columnWidth, textsOf, measure]);
}
