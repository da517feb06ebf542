/** The list of backups, read anew when a notice says that it changed. */
import { useQuery } from '@tanstack/react-query';
import type { BackupList } from '@shared/contract/backup.contract.ts';
import { callHost } from './api.ts';

export function useBackupList(): BackupList | undefined {
  return useQuery({ queryKey: ['backup.list'], queryFn: () => callHost('backup.list', {}) }).data;
}

/** How often what says how long ago a backup was made is read again, in milliseconds. */
export const AGE_TICK = 20_000;
