import type { CueSheetSummary } from '@shared/contract/cue.contract.ts';
import { useTranslation } from 'react-i18next';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { useCommand, useStepCommand } from '@app/lib/data.ts';

/** What can be done with whole sheets; each is one undo step. A new sheet is opened at once. */
export function useSheetActions(experimentId: string, onMade: (sheetId: string) => void) {
  const { t } = useTranslation();
  const undoToast = useUndoToast();
  const create = useCommand('cueSheet.create');
  const renaming = useCommand('cueSheet.rename');
  const copy = useCommand('cueSheet.duplicate');
  const removal = useStepCommand('cueSheet.remove');
  const moving = useCommand('cueSheet.move');
  const open = { onSuccess: ({ sheetId }: { readonly sheetId: string }) => onMade(sheetId) };

  return {
    add: (sheets: readonly CueSheetSummary[], onNamed?: (sheetId: string) => void) =>
      create.mutate(
        { experimentId, title: freeTitle(t('programme.tabs.newTitle'), sheets) },
        {
          onSuccess({ sheetId }) {
            onMade(sheetId);
            onNamed?.(sheetId);
          },
        },
      ),
    rename: (sheetId: string, title: string) => renaming.mutate({ experimentId, sheetId, title }),
    duplicate: ({ id, title }: CueSheetSummary) =>
      copy.mutate({ experimentId, sheetId: id, title: t('programme.tabs.copyTitle', { title }) }, open),
    remove: ({ id, title }: CueSheetSummary) =>
      removal.mutate(
        { experimentId, sheetId: id },
        { onSuccess: ({ step }) => undoToast(t('programme.tabs.removed', { title }), step) },
      ),
    move: (sheetId: string, beforeId: string | null) => moving.mutateAsync({ experimentId, sheetId, beforeId }),
  };
}

/** `새 시트`, or `새 시트 2` when there is one already. */
function freeTitle(wanted: string, sheets: readonly CueSheetSummary[]): string {
  const taken = new Set(sheets.map(({ title }) => title));
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(title)) return title;
  }
}
