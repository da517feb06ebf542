import type { CueSheetDetail } from '@shared/contract/cue.contract.ts';
import { freeWords } from '@shared/domain/cue-people.ts';
import { useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '@app/lib/api.ts';
import { failureText } from '@app/i18n/dynamic.ts';

/** Names in people cells that are text until somebody says that they are people. */
export function useNewNames({ sheet, cues }: CueSheetDetail) {
  const { t } = useTranslation();
  const toast = useToast();
  const [pasted, setPasted] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<readonly string[] | null>(null);

  function add(words: readonly string[]): void {
    if (words.length === 0) return;
    runCommand('cue.addPeople', { experimentId: sheet.experimentId, words: [...words] }).then(
      ({ people, cues: count }) => toast({ text: t('programme.names.added', { people, count }), tone: 'done' }),
      (error: unknown) => toast({ text: failureText(error), tone: 'error' }),
    );
  }

  return {
    /** Those of the last paste that are still text: what the notice asks about. */
    pasted: pasted.length === 0 ? pasted : stillText(pasted, cues),
    /** What the dialog asks about. */
    asked,
    onPasted: setPasted,
    ask: setAsked,
    add,
    /** What was asked about is not asked again. */
    answer(chosen: readonly string[]): void {
      setPasted((now) => now.filter((word) => asked?.includes(word) !== true));
      setAsked(null);
      add(chosen);
    },
    keepAll: () => setPasted([]),
    close: () => setAsked(null),
  };
}

function stillText(words: readonly string[], cues: CueSheetDetail['cues']): readonly string[] {
  const left = new Set(freeWords(cues));
  return words.filter((word) => left.has(word));
}

export type NewNames = ReturnType<typeof useNewNames>;
