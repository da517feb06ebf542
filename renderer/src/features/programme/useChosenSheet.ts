import type { CueSheetSummary } from '@shared/contract/cue.contract.ts';
import { useState } from 'react';
import { usePreference } from '@app/lib/preferences.ts';

/** The sheet that is open: the one chosen last, also after a restart; the first when that one is gone. */
export function useChosenSheet(
  experimentId: string,
  sheets: readonly CueSheetSummary[],
): readonly [CueSheetSummary | undefined, (sheetId: string) => void] {
  const [remembered, remember] = usePreference(`programme.sheet.${experimentId}`, (stored) =>
    typeof stored === 'string' ? stored : '',
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const wanted = chosen ?? remembered;

  function choose(sheetId: string): void {
    setChosen(sheetId);
    remember(sheetId);
  }
  return [sheets.find(({ id }) => id === wanted) ?? sheets[0], choose];
}
