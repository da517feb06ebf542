import { GRID_KEYS, useIsReadOnly } from '@ui/index.ts';
import type { GridKey } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useListedActions } from '@app/actions/useActions.ts';

/** Keys that change what is stored. */
const CHANGING: ReadonlySet<GridKey> = new Set([
  'edit',
  'clear',
  'clearCells',
  'removeRows',
  'fillDown',
  'insertRow',
  'moveUp',
  'moveDown',
]);

/** Puts the keys of a table into the help sheet, where a library is only looked at without those that change something. */
export function useGridKeys(): void {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const actions = useMemo(
    () =>
      (Object.keys(GRID_KEYS) as GridKey[])
        .filter((id) => !isReadOnly || !CHANGING.has(id))
        .map((id) => ({ id, label: t(`keys.grid.${id}`), keys: GRID_KEYS[id] })),
    [t, isReadOnly],
  );
  useListedActions(t('keys.table'), actions);
}
