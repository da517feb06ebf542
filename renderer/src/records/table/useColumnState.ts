import type { GridColumnState } from '@ui/index.ts';
import { usePreference } from '@app/lib/preferences.ts';

function isState(one: unknown): one is GridColumnState {
  if (typeof one !== 'object' || one === null || !('id' in one) || typeof one.id !== 'string') return false;
  const width = 'width' in one ? one.width : undefined;
  const hidden = 'hidden' in one ? one.hidden : undefined;
  return (
    (width === undefined || (typeof width === 'number' && Number.isFinite(width))) &&
    (hidden === undefined || typeof hidden === 'boolean')
  );
}

interface StoredColumn {
  readonly [key: string]: string | number | boolean;
  readonly id: string;
}

function parse(stored: unknown): readonly StoredColumn[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isState).map(({ id, width, hidden }) => ({
    id,
    ...(width === undefined ? {} : { width }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
}

/** Width, order and hiding of a table's columns, remembered per experiment. */
export function useColumnState(
  table: string,
  experimentId: string,
): readonly [readonly GridColumnState[], (state: readonly GridColumnState[]) => void] {
  const [stored, store] = usePreference(`columns.${table}.${experimentId}`, parse);
  return [stored, (state) => store(parse(state))];
}
