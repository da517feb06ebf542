import { GRID_KEYS } from '@ui/index.ts';
import type { GridKey } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useListedActions } from '@app/actions/useActions.ts';

/** Puts the keys of a table into the help sheet. */
export function useGridKeys(): void {
  const { t } = useTranslation();
  const actions = useMemo(
    () => (Object.keys(GRID_KEYS) as GridKey[]).map((id) => ({ id, label: t(`keys.grid.${id}`), keys: GRID_KEYS[id] })),
    [t],
  );
  useListedActions(t('keys.table'), actions);
}
