import type { GridDraft } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { Drafts } from './useDrafts.ts';

/** The waiting draft as the grid works with it; `note` says what will store it, where typing alone does not. */
export function useGridDraft(
  { id, open, leave }: Pick<Drafts<never, never>, 'id' | 'open' | 'leave'>,
  note?: string,
): GridDraft {
  const { t } = useTranslation();
  return { id, note: note ?? t('grid.draft'), onOpen: () => open(null), onLeave: leave };
}
