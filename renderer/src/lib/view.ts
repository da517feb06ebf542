/** Whether the library is only looked at: it is of a newer release, or damaged. */
import { useQuery } from '@tanstack/react-query';
import type { LibraryView } from '@shared/contract/view.contract.ts';
import { callHost } from './api.ts';

/** Null where the library can be changed. */
export function useView(): LibraryView | null {
  const { data } = useQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  return data?.view ?? null;
}

/** Whether nothing of the library can be changed, now and until it is another one. */
export function useReadOnly(): boolean {
  const { data } = useQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  return data !== undefined && (data.view !== null || data.fault?.code === 'library.damaged');
}
