/** Whether a library of a newer release is only looked at. */
import { useQuery } from '@tanstack/react-query';
import type { LibraryView } from '@shared/contract/view.contract.ts';
import { callHost } from './api.ts';

/** Null where the library can be changed. */
export function useView(): LibraryView | null {
  const { data } = useQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  return data?.view ?? null;
}
