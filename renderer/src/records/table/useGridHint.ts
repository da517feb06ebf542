import type { GridHint } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';

const hintOf = oneOf(['new', 'known'], 'new');

/** How to leave a table, until it was done or read once. */
export function useGridHint(): GridHint | undefined {
  const { t } = useTranslation();
  const [hint, setHint] = usePreference('grid.hint', hintOf);
  if (hint === 'known') return undefined;
  return { text: t('grid.hint'), close: t('grid.closeHint'), onDone: () => setHint('known') };
}
