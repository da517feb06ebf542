/** The list of backups, read anew when a notice says that it changed. */
import { useQuery } from '@tanstack/react-query';
import type { BackupList } from '@shared/contract/backup.contract.ts';
import { useEffect, useState } from 'react';
import { callHost } from './api.ts';

export function useBackupList(): BackupList | undefined {
  return useQuery({ queryKey: ['backup.list'], queryFn: () => callHost('backup.list', {}) }).data;
}

const TICK = 20_000;

/** Milliseconds of the clock, for what says how long ago something was. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
