/** Reading one file: chosen, dropped, or with its letters read otherwise; how far it is, and the way to give it up. */
import type { ReadTable } from '@shared/contract/sheet.contract.ts';
import type { TableEncoding } from '@shared/sheets/table-file.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '@app/lib/api-error.ts';
import { callHost } from '@app/lib/api.ts';
import { failureText } from '@app/i18n/dynamic.ts';

/** Milliseconds between two looks at how far it is. */
const LOOK = 200;

export interface TableFileState {
  readonly read: ReadTable | null;
  readonly isReading: boolean;
  /** 0 to 1; null until it is known. */
  readonly share: number | null;
  /** Why the last file could not be read. */
  readonly error: string | null;
  readonly choose: () => void;
  readonly drop: (file: File) => void;
  readonly decode: (encoding: TableEncoding) => void;
  readonly cancel: () => void;
}

export function useTableFile(start: ReadTable | null): TableFileState {
  const [read, setRead] = useState(start);
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { data: progress } = useQuery({
    queryKey: ['sheet.progress'],
    queryFn: () => callHost('sheet.progress', {}),
    enabled: isReading,
    refetchInterval: LOOK,
    gcTime: 0,
  });

  async function attempt(ask: () => Promise<ReadTable | null>): Promise<void> {
    setReading(true);
    setError(null);
    try {
      const answer = await ask();
      if (answer !== null) setRead(answer);
    } catch (failure) {
      const isGivenUp = failure instanceof ApiError && failure.code === 'sheet.cancelled';
      setError(isGivenUp ? null : failureText(failure));
    } finally {
      setReading(false);
    }
  }

  return {
    read,
    isReading,
    share: progress?.share ?? null,
    error,
    choose: () => void attempt(() => callHost('sheet.choose', {})),
    drop: (file) =>
      void attempt(async () =>
        callHost('sheet.drop', { file: file.name.slice(-255), bytes: new Uint8Array(await file.arrayBuffer()) }),
      ),
    decode: (encoding) => void attempt(() => callHost('sheet.decode', { encoding })),
    cancel: () => void callHost('sheet.cancel', {}),
  };
}
