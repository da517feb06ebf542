import type { FileCondition, OwnerRef } from '@shared/contract/attachment.contract.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { useQuery } from '@tanstack/react-query';
import { callHost } from '@app/lib/api.ts';

export interface Conditions {
  /** Undefined until the file has been read. */
  of(id: string): FileCondition | undefined;
  /** Reads the files again. */
  again(): Promise<unknown>;
}

/** Whether each file of the owner still is what was attached; read anew whenever the list changes. */
export function useConditions(experimentId: string, owner: OwnerRef, files: readonly Attachment[]): Conditions {
  const { data, refetch } = useQuery({
    queryKey: ['attachments', 'conditions', experimentId, owner, files.map(({ id }) => id)],
    queryFn: () => callHost('attachment.conditions', { experimentId, owner }),
    enabled: files.length > 0,
    // A disk changes without notice: looking again is a fresh look.
    gcTime: 0,
  });
  return { of: (id) => data?.[id], again: refetch };
}
