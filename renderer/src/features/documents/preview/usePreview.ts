import type { DocumentChoice, DocumentPreview, PreparedDocument } from '@shared/contract/document.contract.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError, callHost } from '@app/lib/api.ts';
import { useData } from '@app/lib/data.ts';

export interface PreviewState {
  /** What would be printed; known before the pages are drawn. */
  readonly prepared: PreparedDocument | undefined;
  /** The pages last rendered; the ones before stay while new ones are made. */
  readonly rendered: DocumentPreview | undefined;
  readonly working: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Long enough for a burst of changes to become one rendering. */
const PAUSE_MS = 200;

/** The paper as it would be issued now: rendered anew when its revision code changes, after a short pause. */
export function usePreview(experimentId: string, choice: DocumentChoice): PreviewState {
  const prepared = useData('document.prepare', { experimentId, choice });
  const wanted = prepared.data && `${prepared.data.revision} ${prepared.data.number}`;
  const settled = useSettled(wanted);
  const rendered = useQuery({
    queryKey: ['documents', 'preview', experimentId, choice.kind, settled],
    queryFn: () => callHost('document.preview', { experimentId, choice }),
    enabled: settled !== undefined && settled === wanted,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const failure = prepared.error ?? rendered.error;
  return {
    prepared: prepared.data,
    rendered: rendered.data,
    working: prepared.isFetching || rendered.isFetching || settled !== wanted,
    error: isSuperseded(failure) ? null : failure,
    retry: () => void rendered.refetch(),
  };
}

/** A newer preview took this one's place. */
function isSuperseded(error: Error | null): boolean {
  return error instanceof ApiError && error.code === 'pdf.cancelled';
}

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
